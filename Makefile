# sitter desk. `make` or `make help` lists the commands; README.md says when to use them.
PYTHON ?= python3
ARGS ?=
DESK := .venv/bin/python

.DEFAULT_GOAL := help
.PHONY: help setup ready ready-dev run demo test check screens bench faults locks

help: ## List these commands
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-8s %s\n", $$1, $$2}' $(firstword $(MAKEFILE_LIST))

setup: ready-dev ## Make .venv from the locks and install what the system lacks; safe to repeat

ready:
	@$(PYTHON) installer/setup.py

ready-dev:
	@$(PYTHON) installer/setup.py --dev

run: ready ## Open the window on the desk that was opened last; ARGS="--desk FOLDER --lang en"
	@$(DESK) -m sitter_desk window $(ARGS)

demo: ready ## One full circle on practice data; pass arguments on: make demo ARGS="--applicants 5"
	@$(DESK) -m sitter_desk demo $(ARGS)

test: ready-dev ## All tests but the long ones; ARGS="tests/unit/vault" for a part
	@$(DESK) -m pytest -n 2 --dist loadfile --no-loadscope-reorder -m "not (faults or bench or slow)" $(ARGS)

check: ready-dev ## Style, format, types, import rules
	@$(DESK) -m ruff check
	@$(DESK) -m ruff format --check
	@$(DESK) -m mypy
	@.venv/bin/lint-imports --no-logo
	@$(DESK) -m pytest -q tests/test_architecture.py tests/unit/test_translations.py

screens: ready-dev ## Take every page in both languages into docs/screens; look at each
	@$(DESK) -m tests.screens $(ARGS)

bench: ready-dev ## Measure against what one would use instead; writes build/bench.json
	@$(DESK) -m tests.bench

faults: ready-dev ## Kill, starve and damage; writes build/faults.json
	@$(DESK) -m tests.faults

locks: ## Makers only: resolve the locks anew and check every package for a Windows wheel
	@$(PYTHON) installer/make_locks.py
	@$(PYTHON) installer/check_wheels.py
