"""A clerk's month at the county, with the keyboard alone and real bundles."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from tests.factories.county import OTHER_VILLAGE
from tests.factories.people import ID_NO, VILLAGE
from tests.factories.rooms import rows_of
from tests.ui.county.conftest import ON_SERVER, Month
from ui.parts.table import Table

PAGES = ("home", "take_in", "matrix", "problems", "twins", "report", "villages", "receipts", "send_down")
"""As Ctrl+1 to Ctrl+9 reach them."""


@pytest.mark.parametrize("month", ["file", ON_SERVER], indirect=True)
def test_from_a_stick_to_the_receipts_and_the_report(month: Month, tmp_path: Path) -> None:
    go(month, "take_in")
    month.ask.path = month.stick
    month.control(Qt.Key.Key_O)
    verdicts = rows_of(month.page.findChild(Table))
    said = [row.split(" | ")[0] for row in verdicts]
    assert said[0] == "not taken in"  # what somebody has to see to stands first
    assert sorted(said) == ["not taken in", "taken in", "taken in", "taken in", "waits"]
    assert sum(bool(row.split(" | ")[-1]) for row in verdicts) == 3  # telephone codes
    assert "This file is damaged" in month.texts()

    month.ask.path = tmp_path / "report.jsonl"
    month.control(Qt.Key.Key_S)
    assert len(month.ask.path.read_text().splitlines()) == 5

    go(month, "matrix")
    assert [row.split(" | ")[0] for row in rows_of(month.page.findChild(Table))] == [
        VILLAGE.name,
        OTHER_VILLAGE.name,
    ]
    assert "received in time" in month.texts()
    table = month.page.findChild(Table)
    few = table.model().columnCount()
    month.rooms.window.resize(1800, 900)  # more months have room now
    month.wait()
    assert table.model().columnCount() > few
    month.press(Qt.Key.Key_Left)
    assert "nothing was due" in month.texts()
    month.ask.path = tmp_path / "matrix.pdf"
    month.control(Qt.Key.Key_S)
    assert month.ask.path.read_bytes().startswith(b"%PDF")

    go(month, "problems")
    assert "on leave" in month.texts()
    month.press(Qt.Key.Key_Return)
    month.press(Qt.Key.Key_Down)
    month.control(Qt.Key.Key_Return)
    assert "Nothing stands open." in month.texts()

    go(month, "twins")
    assert "9999**********1234" in month.texts()
    assert ID_NO not in month.texts()
    month.press(Qt.Key.Key_F8)
    assert ID_NO in month.texts()
    month.control(Qt.Key.Key_J)
    bag = next(month.stick.glob("*.yidai-transfer"))
    out = tmp_path / "out"
    out.mkdir()
    asked = iter([month.stick, out])
    month.ask.folder = lambda *_question: next(asked)  # type: ignore[method-assign]
    month.control(Qt.Key.Key_T)
    assert "Twelve digits for all" in month.texts()
    assert [one.relative_to(out).parts for one in out.rglob("*-transfer")] == [(VILLAGE.code, bag.name)]
    month.ask.folder = lambda *_question: out  # type: ignore[method-assign]

    go(month, "receipts")
    assert "bundles: 1" in month.texts()
    month.control(Qt.Key.Key_R)
    assert "bundles: 1" not in month.texts()
    written = sorted(one.relative_to(out).as_posix() for one in out.rglob("*.yidai-receipt"))
    assert [one.split("/")[0] for one in written] == [VILLAGE.code[:9]] * 3
    assert list(out.rglob("*.yidai"))  # what was settled and asked goes along

    go(month, "report")
    assert "People with a file" in month.texts()
    month.press(Qt.Key.Key_Return)
    month.press(Qt.Key.Key_Return)
    month.press(Qt.Key.Key_Return)
    month.wait()
    assert "王**" in month.texts()
    assert "王小满" not in month.texts()
    month.press(Qt.Key.Key_Escape, times=2)
    month.ask.path = tmp_path / "county.pdf"
    month.control(Qt.Key.Key_S)
    assert month.ask.path.read_bytes().startswith(b"%PDF")

    go(month, "home")
    todo = rows_of(month.page.findChild(Table))
    assert any("In quarantine" in row for row in todo)
    assert not any("Receipts to write" in row for row in todo)


def go(month: Month, page: str) -> None:
    """Ctrl and the page's number."""
    month.control(Qt.Key(Qt.Key.Key_1 + PAGES.index(page)))
    month.wait()
