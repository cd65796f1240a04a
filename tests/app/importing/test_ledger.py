from __future__ import annotations

from datetime import date, datetime

import pytest

from app.importing.ledger import column_letters, shown


@pytest.mark.parametrize(("column", "letters"), [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ"), (702, "AAA")])
def test_columns_are_named_as_the_spreadsheet_names_them(column: int, letters: str) -> None:
    assert column_letters(column) == letters


@pytest.mark.parametrize(
    ("value", "text"),
    [(3.0, "3"), (3.5, "3.5"), (date(2026, 11, 21), "2026-11-21"), (None, ""), ("甲", "甲"),
     (datetime.fromisoformat("2026-11-21T09:30"), "2026-11-21 09:30"),
     (9.99999196504149e17, "9.99999196504149e+17")],
)  # fmt: skip
def test_values_are_shown_as_their_reader_sees_them(value: object, text: str) -> None:
    assert shown(value) == text
