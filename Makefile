# `make run` opens the program, `make test` checks it; both set everything up first.

BIN := .venv/bin
WORKERS ?= 2

# Real data to score against; not part of the project.
DATA ?= ../shared/eval

.PHONY: setup run test lint bench screenshots walk translations score-sequences score-suggestions score-formats score-bibtex \
    score-documents score-reading package smoke killed start-times try-package lock clean

setup:
	@bash packaging/setup.sh

run: setup
	@bash packaging/run.sh

lint: setup
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports

test: lint
	$(BIN)/python -m pytest -n $(WORKERS) $(PYTEST_ARGS)

bench: setup
	$(BIN)/python -m tests.benchmarks

screenshots: setup
	$(BIN)/python -m tests.screenshots $(LANGUAGE)

walk: setup
	$(BIN)/python -m tests.walk $(LOOK)

translations: setup
	@PYTHONPATH=packaging $(BIN)/python -m translations update
	@PYTHONPATH=packaging $(BIN)/python -m translations compile

score-suggestions: setup
	$(BIN)/python -m tests.benchmarks.score_suggestions $(DATA)/quotes

score-formats: setup
	$(BIN)/python -m tests.benchmarks.score_formats $(DATA)/references $(SCORE_ARGS)

score-documents: setup
	$(BIN)/python -m tests.benchmarks.score_documents $(DATA)/documents $(SCORE_ARGS)

score-reading: setup
	$(BIN)/python -m tests.benchmarks.score_reading $(DATA)/articles $(SCORE_ARGS)

score-bibtex: setup
	$(BIN)/python -m tests.benchmarks.score_bibtex $(COUNT)

package: setup
	@$(BIN)/python -m pip install --quiet --require-hashes -r requirements-package.txt
	@PYTHONPATH=packaging $(BIN)/python -m bundle

smoke:
	@$(BIN)/python packaging/smoke.py

killed:
	@$(BIN)/python packaging/killed.py $(MOMENTS)

start-times:
	@$(BIN)/python packaging/start.py

try-package:
	@bash packaging/try_deb.sh

score-sequences: setup
	$(BIN)/python -m tests.benchmarks.score_sequences

lock: setup
	@bash packaging/lock.sh

clean:
	rm -rf .venv build dist resources/citeproc resources/i18n/*.qm
