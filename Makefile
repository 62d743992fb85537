# `make demo` and `make test` are all that a fresh machine needs; each sets up what it uses.
BIN := .venv/bin

.PHONY: setup demo run test check bench screens lock package

setup:
	@sh installer/setup.sh

demo: setup
	$(BIN)/xuanke demo --out build/demo

run: setup
	$(BIN)/xuanke gui

test:
	@sh installer/setup.sh test
	$(BIN)/pytest

check: setup
	$(BIN)/ruff format --check
	$(BIN)/ruff check
	$(BIN)/mypy
	$(BIN)/pytest -q tests/test_import_rules.py
	$(BIN)/python -m tests.bench.run --quick

bench: setup
	$(BIN)/python -m tests.bench.run $(BENCH)

screens:
	@sh installer/setup.sh test
	$(BIN)/python -m tests.ui.screens --out build/screens

lock:
	@sh installer/lock.sh

package: setup
	@sh installer/freeze.sh
	@sh installer/pack.sh
	@sh installer/try.sh
