from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.importing.id_cell import id_reader
from app.importing.ledger import Cell
from app.importing.plain_cells import day_reader, read_name, read_text
from app.importing.read_columns import Answers, read_columns
from app.importing.said import Said
from app.people.id_number import check_digit

TODAY = date(2026, 11, 21)
READERS = {
    "name": read_name,
    "id_no": id_reader(today=TODAY),
    "reported_on": day_reader(today=TODAY, year=None),
    "note": read_text,
}
BODIES = st.dates(date(1895, 1, 1), date(2030, 1, 1)).map(lambda day: f"999999{day:%Y%m%d}001")
NUMBERS = BODIES.map(lambda body: body + check_digit(body)) | BODIES.map(lambda body: body[:16] + "X0")
LINES = st.tuples(
    st.sampled_from(["王芳", "欧阳㛃", "王 芳", "王1", "", "陈𬱖", 3.0]),
    NUMBERS | st.sampled_from(["", "无", "999999198503020000", 9.99e17, "９９９９９９"]),
    st.dates(date(2020, 1, 1), date(2030, 1, 1)) | st.sampled_from(["", "2026.11", "昨天", 45000.0]),
    st.sampled_from(["", "好", True, 1.0, 1]),
)


@given(st.lists(LINES, max_size=6) | st.lists(st.tuples(st.just("王芳"), NUMBERS, st.dates(), st.just("好"))))
def test_a_column_read_at_once_says_what_its_cells_say_one_by_one(lines: list[tuple[Cell, ...]]) -> None:
    plan = [(column, name, Answers(reader)) for column, (name, reader) in enumerate(READERS.items())]
    read = list(read_columns(plan, lines))
    assert len(read) == len(lines)
    for cells, (values, remarks) in zip(lines, read, strict=True):
        said = {name: READERS[name](cell) for name, cell in zip(READERS, cells, strict=True) if cell != ""}
        plain = {name: one.value if isinstance(one, Said) else one for name, one in said.items()}
        troubled = {name for name, one in said.items() if isinstance(one, Said)}
        assert values == {name: one for name, one in plain.items() if one is not None or name in troubled}
        assert list(values) == [name for name in READERS if name in values]
        assert dict(remarks) == {name: said[name] for name in troubled}


def test_cells_that_python_takes_for_equal_are_told_apart() -> None:
    plan = [(0, "note", Answers(read_text))]
    assert [values["note"] for values, _ in read_columns(plan, [[True], [1], [1.5], ["1"]])] == [
        "True", "1", "1.5", "1",
    ]  # fmt: skip


def test_lines_stay_lines_where_no_column_means_anything() -> None:
    assert list(read_columns([], [["a"], ["b"]])) == [({}, ()), ({}, ())]


@pytest.mark.parametrize("column", [["王芳", "李 四"], ["王芳", 3.0], ["王芳", "a" * 70]])
def test_one_odd_cell_does_not_spoil_its_column(column: list[Cell]) -> None:
    plan = [(0, "name", Answers(read_name))]
    first, second = read_columns(plan, [[cell] for cell in column])
    assert first == ({"name": "王芳"}, ())
    assert second[1]
