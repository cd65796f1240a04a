"""One line of a test ledger."""

from __future__ import annotations

from datetime import date

from app.importing.draft import Draft
from app.importing.id_cell import id_reader
from app.importing.plain_cells import day_reader, read_name, read_several, read_text
from app.importing.rows import TestRow
from app.importing.said import Reader
from app.importing.verdicts import Level, RowVerdict
from app.importing.visit_rows import require_name_and_day
from app.importing.words import code_reader

_TAKEN = ("1", "2", "3")


def tested_readers(*, today: date, year: int | None) -> dict[str, Reader]:
    """A reader for each field; `year` is the one that the sheet's name or title implies."""
    readers: dict[str, Reader] = dict.fromkeys(
        ("group", "place", "arranged_by", "sheet_no", "note"), read_text
    )
    readers |= {
        "name": read_name,
        "id_no": id_reader(today=today),
        "happened_on": day_reader(today=today, year=year),
        "testers": read_several,
        "sample": code_reader("sample"),
        "result": code_reader("test_result"),
    }
    return readers


def judge_test(draft: Draft) -> RowVerdict:
    """A test needs a name, a day that is not ahead and a result that is one of the words known."""
    require_name_and_day(draft)
    values = draft.values
    if values.get("result") is None:
        mark = draft.said("result")
        if mark is None:
            draft.refuse("result", "result_missing")
        else:
            draft.refuse("result", "result_unknown", **mark.facts)
    testers = values.get("testers")
    if values.get("result") in _TAKEN and testers and len(testers) < 2:
        draft.warn("testers", "fewer_than_two_testers")
    return draft.verdict(TestRow(**draft.said_values()) if draft.level is not Level.REFUSED else None)
