.PHONY: lint
lint:
	swift format lint --strict --recursive Package.swift Sources Tests
