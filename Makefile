# Two commands: `make demo` checks the essay, `make test` passes the tests. Both set everything up by themselves.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready

.PHONY: demo test test-system lint-assets screenshots goldens witnesses mutants fuzz lock audit lint docs live clean

$(READY): pyproject.toml
	$(PYTHON) -c 'import sys; sys.exit("citecheck needs Python 3.11 or newer, this is " + sys.version.split()[0]) if sys.version_info < (3, 11) else None'
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --upgrade "pip>=25.1"
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable .
	touch $@

# Everything that the tests need, each file checked by its hash (make lock).
$(VENV)/.tested: $(READY) tests/locked/dev.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r tests/locked/dev.txt
	touch $@

demo: $(READY)
	@$(BIN)/citecheck check corpus/essay.txt --refs refs/essay.bib --exit-zero

lint: $(VENV)/.tested
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

test: lint
	$(BIN)/python -m pytest -n auto -m "not system"
	@echo "Left out: the tests marked 'system' (they need a program from a system package): make test-system"

# The OASIS schema of SARIF 2.1.0, as the npm package of its validator (MIT) carries it. It is read by a test, and not part of the project.
SARIF := microsoft-sarif-multitool-linux-5.7.0.tgz
# The schema of SARIF reports, which no Python package ships; without npm or its registry, the test that needs it is skipped and says so.
$(VENV)/sarif-2.1.0.json: $(READY)
	@cd $(VENV) && npm pack --silent @microsoft/sarif-multitool-linux@5.7.0 >/dev/null \
	&& tar -xzf $(SARIF) --strip-components=1 package/sarif-2.1.0.json && rm $(SARIF) && touch sarif-2.1.0.json \
	|| echo "SARIF's schema cannot be fetched (npm pack): the test that needs it is left out"

# axe-core (MPL-2.0) checks the pages' accessibility in a browser; without npm or its registry, the test that needs it is skipped and says so.
$(VENV)/axe.min.js: $(READY)
	@cd $(VENV) && npm pack --silent axe-core@4.14.1 >/dev/null \
	&& tar -xzf axe-core-4.14.1.tgz --strip-components=1 package/axe.min.js && rm axe-core-4.14.1.tgz && touch axe.min.js \
	|| echo "axe-core cannot be fetched (npm pack): the test that needs it is left out"

# The report's scripts and style sheets, checked by eslint and stylelint if npm is available.
lint-assets:
	@npx --yes eslint@10 --config tests/eslint.config.mjs citecheck && npx --yes stylelint@17 --config tests/stylelint.json "citecheck/**/*.css" \
	|| { command -v npx >/dev/null && exit 1 || echo "npx is not installed: scripts and style sheets are not judged"; }

test-system: $(VENV)/.tested $(VENV)/sarif-2.1.0.json $(VENV)/axe.min.js
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r tests/locked/system.txt
	$(BIN)/python -m pytest -n auto -m system

# Regenerate the pictures in docs/screenshots.
screenshots: $(VENV)/.tested
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r tests/locked/system.txt
	$(BIN)/python -m tests.screenshots

# Regenerate the goldens of tests/corpus: the diff is the review (tests/corpus/README.md).
goldens: $(VENV)/.tested
	$(BIN)/python -m tests.goldens

# Find the document of tests/corpus that notices a change of each cost, clue and table.
witnesses: $(VENV)/.tested
	$(BIN)/python -m tests.perturbed

# Does the suite notice what it should? Every cost, clue and table changed (minutes), then a sample of mutants of the code (docs/mutants.md):
# make mutants MUTANTS="link --sample 50 --seed 7"
mutants: $(VENV)/.tested
	$(BIN)/python -m pip install --quiet --group mutants
	PERTURB=all $(BIN)/python -m pytest -n auto tests/test_perturbed.py
	$(BIN)/python -m tests.mutants $(MUTANTS)

# Run each target of tests/fuzz for ten minutes, guided by coverage; inputs that break a law are kept in fuzz-found/:
# make fuzz FUZZ_SECONDS=60 FUZZ="list-bib fix"
FUZZ_SECONDS ?= 600
fuzz: $(VENV)/.tested
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r tests/locked/fuzz.txt
	$(BIN)/python -m tests.fuzz --seconds $(FUZZ_SECONDS) $(FUZZ)

# Pin the development environment: one version of each distribution, with the hashes of its files, for every Python and system.
LOCK := $(BIN)/uv pip compile --quiet --universal --generate-hashes --python-version 3.11 --custom-compile-command "make lock" pyproject.toml
lock: $(VENV)/.tested
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --group lock
	$(LOCK) --upgrade --group dev -o tests/locked/dev.txt
	$(LOCK) --upgrade --group dev --group system -c tests/locked/dev.txt -o tests/locked/system.txt
	$(LOCK) --upgrade --group dev --group fuzz -c tests/locked/dev.txt -o tests/locked/fuzz.txt
	$(BIN)/python -m tests.licences

# Are there known vulnerabilities in what is locked? Asks the index's advisories over the network.
audit: $(VENV)/.tested
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --group lock
	$(BIN)/pip-audit --require-hashes --disable-pip --strict -r tests/locked/system.txt

# Do the services that `citecheck verify` asks still answer as it expects? Some twelve requests over the network; no test makes one. MAILTO=you@example.org
live: $(READY)
	$(BIN)/python benchmarks/live.py $(MAILTO)

docs: $(READY)
	rm -rf docs/rules
	$(BIN)/citecheck rules --markdown -o docs/rules
	$(BIN)/python -m citecheck.config.reference_page > docs/configuration.md
	$(BIN)/python -m citecheck.reporters.api_page > docs/api.md
	$(BIN)/citecheck check corpus/essay.txt --refs refs/essay.bib --select C104,D302,F201,F203 --format svg -o docs/report.svg --exit-zero

clean:
	rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache build dist
