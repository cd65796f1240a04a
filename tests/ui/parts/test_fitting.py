"""Columns that make room for the words."""

from __future__ import annotations

from ui.parts.fitting import hidden_columns


def test_all_columns_stay_where_there_is_room() -> None:
    assert hidden_columns([104, None, 130, 150, 110, 130], 900) == set()


def test_the_last_ones_make_room_first_and_the_words_stay() -> None:
    assert hidden_columns([104, None, 130, 150, 110, 130], 560) == {4, 5}
    assert hidden_columns([104, None, 130, 150, 110, 130], 300) == {2, 3, 4, 5}


def test_the_first_column_is_never_hidden() -> None:
    assert hidden_columns([104, None, 130], 10) == {2}


def test_what_the_ledger_is_read_for_makes_room_last() -> None:
    assert hidden_columns([104, 70, 110, None, 120, 90], 420, {2}) == {4, 5}
    assert hidden_columns([104, 70, 110, None, 120, 90], 360, {2}) == {1, 4, 5}
    assert hidden_columns([104, 70, 110, None, 120, 90], 230, {2}) == {1, 2, 4, 5}
