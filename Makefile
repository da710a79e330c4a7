# Two commands do everything on a fresh Debian 12 with Swift:
#   make map    installs what is missing, builds, writes output/ from seeds/
#   make test   the same packages, then all tests

# What the program is built with, draws with, and what the tests compare it with.
PACKAGES := libgraphviz-dev libxml2-dev libsqlite3-dev libxlsxwriter-dev pkg-config graphviz \
  librsvg2-bin fonts-liberation sqlite3
PROGRAM := .build/release/undersigned

.PHONY: map test test-report lint build packages score golden clean

map: build
	$(PROGRAM) map seeds -o output

build: packages
	swift build -c release --product undersigned

# Without testable imports the tests use the very objects that `make map` built.
TEST := swift test -c release --disable-testable-imports

test: packages
	$(TEST)

# The report in a real browser, without a window.
test-report: PACKAGES += chromium
test-report: packages
	UNDERSIGNED_BROWSER=chromium $(TEST) --filter BrowserTests

lint:
	swift format lint --strict --recursive Package.swift Sources Tests

# Records the golden files anew; read the difference before committing it.
golden: packages
	RECORD_GOLDENS=1 $(TEST)

# Compares with hand-made gold, for those who have the letters beside the checkout.
SHARED := ../shared
GOLD := $(SHARED)/corpora
SCORE := PYTHONDONTWRITEBYTECODE=1 python3 $(SHARED)/score
score: build
	@mkdir -p .build/score
	@for run in "seeds" "trade --form html" "trade --form txt" "varied"; do \
	  set -- $$run; \
	  echo; echo "== $$run"; \
	  $(PROGRAM) extract $(GOLD)/$$1 --format jsonl -q > .build/score/mentions.jsonl; \
	  $(PROGRAM) extract --documents $(GOLD)/$$1 --format jsonl -q > .build/score/documents.jsonl; \
	  form="$$2 $$3"; \
	  $(SCORE)/score_extraction.py --gold $(GOLD)/$$1 --pred .build/score/mentions.jsonl $$form; \
	  $(SCORE)/score_extraction.py --gold $(GOLD)/$$1 --pred .build/score/mentions.jsonl $$form \
	    --role signatory | grep '^mean F1\|^documents that have none'; \
	  $(SCORE)/score_fields.py --gold $(GOLD)/$$1 $$form \
	    --mentions .build/score/mentions.jsonl --documents .build/score/documents.jsonl; \
	done
	@echo; echo "== resolution of the gold names"
	@$(SCORE)/gold_incidence.py $(GOLD)/seeds $(GOLD)/trade $(GOLD)/varied > .build/score/gold.csv
	@$(PROGRAM) resolve .build/score/gold.csv --format jsonl -q > .build/score/names.jsonl
	@$(PROGRAM) resolve .build/score/gold.csv --questions --format jsonl -q \
	  > .build/score/questions.jsonl
	@for unit in mention name; do \
	  $(SCORE)/score_resolution.py --gold $(GOLD)/seeds --gold $(GOLD)/trade --gold $(GOLD)/varied \
	    --pred .build/score/names.jsonl --questions .build/score/questions.jsonl \
	    --type organization --unit $$unit; \
	done

clean:
	rm -rf .build

# Asks dpkg which packages are missing and installs only those, saying how first.
packages:
	@missing=; \
	for package in $(PACKAGES); do \
	  dpkg-query -W -f '$${Status}' $$package 2>/dev/null | grep -q 'install ok installed' \
	    || missing="$$missing $$package"; \
	done; \
	[ -n "$$missing" ] || exit 0; \
	if ! command -v apt-get >/dev/null; then \
	  echo "undersigned needs these packages (Debian's names):$$missing" >&2; \
	  echo "Install them with your system's package manager and run make again." >&2; exit 1; \
	fi; \
	sudo=; [ "$$(id -u)" = 0 ] || sudo=sudo; \
	if [ -n "$$sudo" ] && ! command -v sudo >/dev/null; then \
	  echo "undersigned needs these packages, and there is no sudo:$$missing" >&2; \
	  echo "As root: apt-get update && apt-get install -y$$missing" >&2; exit 1; \
	fi; \
	echo "$$sudo apt-get update && $$sudo apt-get install -y --no-install-recommends$$missing"; \
	{ $$sudo apt-get update -qq \
	  && DEBIAN_FRONTEND=noninteractive $$sudo apt-get install -y -qq --no-install-recommends $$missing; } \
	|| { echo "These packages could not be installed:$$missing" >&2; exit 1; }
