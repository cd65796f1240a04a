from __future__ import annotations

import json
from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.importing.child import _JSON
from app.importing.packed_columns import pack, unpack
from app.importing.read_ledger import _day

TEXTS = st.text(st.characters(exclude_categories=("Cs",)))
CELLS = TEXTS | st.floats(allow_nan=False, allow_infinity=False) | st.booleans() | st.dates() | st.integers()
MOMENT = datetime.fromisoformat("2026-11-21T09:00")
COLUMNS = st.lists(TEXTS, min_size=1) | st.lists(st.dates() | st.just(""), min_size=1) | st.lists(CELLS)


@given(COLUMNS)
def test_every_column_comes_out_of_the_pipe_as_it_went_in(cells: list[object]) -> None:
    come = unpack(json.loads(_JSON.encode(pack(cells)), object_hook=_day))
    assert come == cells
    assert list(map(type, come)) == list(map(type, cells))


@pytest.mark.parametrize(
    ("cells", "packed"),
    [
        (["甲", "", "乙"], {"words": "甲\x7f\x7f乙"}),
        ([date(2026, 11, 21), ""], {"days": "2026-11-21,"}),
        (["a\x7fb", "c"], ["a\x7fb", "c"]),
        (["11.21", date(2026, 11, 21)], ["11.21", date(2026, 11, 21)]),
        ([MOMENT], [MOMENT]),
        ([1.0, 2.0], [1.0, 2.0]),
    ],
)
def test_words_and_days_go_as_one_text_and_all_else_cell_by_cell(cells: list[object], packed: object) -> None:
    assert pack(cells) == packed
