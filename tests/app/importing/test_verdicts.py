from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from app.importing.dry_run import dry_run
from app.importing.mapping import KINDS, fields_of, wordings_of
from app.importing.verdicts import Level
from tests.factories.ledgers import TODAY, a_ledger

LEDGER = a_ledger(["姓名", "血型", "性别"], ["吴宇", "A", "雄"], ["", "", ""], ["夏兰", "", "女"])


def test_a_cell_of_a_column_that_nothing_fits_says_so() -> None:
    verdict = dry_run(LEDGER, "roster", today=TODAY).rows[1]
    assert [(cell.address, cell.field, cell.reason) for cell in verdict.cells] == [
        ("Sheet1!A2", "name", None),
        ("Sheet1!B2", None, "column_unmapped"),
        ("Sheet1!C2", "sex", "word_unknown"),
    ]


def test_the_rows_are_counted_by_level() -> None:
    reading = dry_run(LEDGER, "roster", today=TODAY)
    assert reading.counts == {Level.OK: 0, Level.WARNING: 2, Level.REFUSED: 0, Level.SKIPPED: 2}
    assert len(reading.taken) == 2


def test_a_verdict_does_not_print_its_whole_sheet() -> None:
    assert "夏兰" not in repr(dry_run(LEDGER, "roster", today=TODAY).rows[1])


CELLS = st.one_of(
    st.text(max_size=12),
    st.floats(),
    st.integers(),
    st.booleans(),
    st.dates(),
    st.sampled_from(
        [
            "吴宇",
            "2026.11.2",
            "是",
            "否,见其母",
            "阴性",
            "合计",
            "填表人：",
            "三年",
            "汉族",
            "999999199001010016",
        ]
    ),
)


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(KINDS), st.data())
def test_whatever_stands_in_the_cells_every_row_gets_its_verdict(kind: str, data: st.DataObject) -> None:
    table = wordings_of(kind)
    headings = [next(w for w, name in table.field_by_wording.items() if name == f) for f in fields_of(kind)]
    rows = data.draw(st.lists(st.lists(CELLS, min_size=len(headings), max_size=len(headings)), max_size=4))
    reading = dry_run(a_ledger(headings, *rows), kind, today=TODAY)
    assert len(reading.rows) == 1 + len(rows)
    for verdict in reading.rows:
        assert (verdict.row is None) == (verdict.level in (Level.REFUSED, Level.SKIPPED))
        assert (verdict.reason is None) == (verdict.level is Level.OK)
        for cell in verdict.cells:
            assert cell.level is not Level.SKIPPED
            assert cell.address.startswith("Sheet1!")
