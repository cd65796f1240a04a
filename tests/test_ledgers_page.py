"""docs/ledgers.md says of every ledger what the program does with it."""

from __future__ import annotations

from scripts.ledgers_page import NONE, PLACE, page

ASKED_FOR_NOTHING = {"material_line", "condolence", "commendation", "practice"}


def test_the_page_is_as_new_as_the_program() -> None:
    assert PLACE.read_text(encoding="utf-8") == page(), "python -m scripts.ledgers_page"


def test_today_asks_every_ledger_but_those_of_decision_0080_for_something() -> None:
    lines = [line for line in page().splitlines() if line.startswith("| ") and "`" in line]
    assert len(lines) == 42
    assert {line.split("`")[1] for line in lines if line.endswith(f"{NONE} |")} == ASKED_FOR_NOTHING
