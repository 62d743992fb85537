# The two commands of a fresh machine are `make demo` and `make test`; each sets up what it needs.
BIN := .venv/bin

.PHONY: setup demo run test check bench screens lock

setup:
	@sh installer/setup.sh

demo: setup
	$(BIN)/xuanke demo --out build/demo

run: setup
	$(BIN)/xuanke gui

test:
	@sh installer/setup.sh with-test-components
	$(BIN)/pytest

check: setup
	$(BIN)/ruff format --check
	$(BIN)/ruff check
	$(BIN)/mypy
	$(BIN)/pytest -q tests/test_import_rules.py

bench: setup
	$(BIN)/python -m tests.bench

screens:
	@sh installer/setup.sh with-test-components
	$(BIN)/python -m tests.screens --out build/screens

# Neither an index nor a host stands in the lock: it is installed from whatever index a machine uses.
lock:
	@sh installer/setup.sh uv
	@sh installer/uv.sh pip compile pyproject.toml --group dev --group bench --group package \
		--universal --python-version 3.11 --generate-hashes --no-header --no-emit-index-url \
		--output-file requirements.lock
