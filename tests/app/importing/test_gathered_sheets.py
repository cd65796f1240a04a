from __future__ import annotations

from typing import Any

import pytest

from app.errors import Trouble
from app.importing.gathered_sheets import GatheredSheets
from app.importing.ledger import Sheet

HEAD = {
    "sheet": "甲",
    "height": 4,
    "from_column": 1,
    "merged": [[[0, 1], [0, 2]]],
    "hidden": False,
    "share": [0, 2],
}


def gathered(*parts: dict[str, Any]) -> tuple[list[Sheet], list[float]]:
    sheets, heard = GatheredSheets(), list[float]()
    for part in parts:
        sheets.take(part, heard.append)
    return list(sheets.finished()), heard


def test_blocks_become_one_sheet_that_begins_in_column_a() -> None:
    (sheet,), heard = gathered(
        HEAD, {"columns": [["a", "b"], [1, 2]]}, {"columns": [{"words": "c\x7f"}, [3.5, ""]]}
    )
    assert sheet.rows == [["", "a", 1], ["", "b", 2], ["", "c", 3.5], ["", "", ""]]
    assert sheet.merged == ((0, 1, 0, 2),)
    assert heard == [0.25, 0.5]


@pytest.mark.parametrize(
    "part",
    [{"columns": [[{"a": 1}]]}, {"columns": [[["a"]]]}, {"columns": "text"}, {"columns": ["text"]},
     {"columns": [["a"], ["b", "c"]]}, {"columns": [["a"], {"words": "b\x7fc"}]}, {"columns": [[None]]},
     {"columns": [{"words": ["a"]}]}, {"columns": [{"days": "never"}]}, {"columns": [{"song": "a"}]},
     {"columns": {"words": "a"}}, {"rows": [["a"]]}, {"song": 1}],
)  # fmt: skip
def test_anything_but_plain_cells_is_not_believed(part: dict[str, Any]) -> None:
    with pytest.raises(Trouble, match="ledger_reader_failed"):
        gathered(HEAD, part)


def test_rows_without_a_sheet_are_not_believed() -> None:
    with pytest.raises(Trouble, match="ledger_reader_failed"):
        gathered({"columns": [["a"]]})
