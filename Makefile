# Each of these does all the set-up it needs; see tools/setup.sh.
.PHONY: demo test check bench format help

ready := .venv/ready
bin := .venv/bin
# By the cores there are; whole files, so that what a file makes for its tests is made once, and in their
# order: the long ones come early.
processes := --numprocesses auto --maxprocesses 8 --dist loadfile --no-loadscope-reorder

help:
	@echo "make demo     one service point at work: kiosk, printer, display, counters"
	@echo "make test     all tests"
	@echo "make check    linters, types, import rules, QML, translations, protocol"
	@echo "make bench    measure speed and size, with baselines"
	@echo "make format   bring the code into shape"

demo: $(ready)
	@$(bin)/vuoro demo

test: $(ready)
	@$(bin)/python -m pytest $(processes)

check: $(ready)
	$(bin)/ruff check .
	$(bin)/ruff format --check .
	$(bin)/mypy
	$(bin)/lint-imports
	$(bin)/python tools/qmllint.py
	$(bin)/python tools/translations.py --check
	$(bin)/python -m queue_link.asyncapi --check
	$(bin)/python tools/visit_states.py --check
	$(bin)/python tools/accessibility.py --check

bench: $(ready)
	@$(bin)/vuoro bench

format: $(ready)
	$(bin)/ruff check --fix .
	$(bin)/ruff format .

$(ready): pyproject.toml tools/setup.sh
	@PYTHON="$(PYTHON)" tools/setup.sh
	@touch $@
