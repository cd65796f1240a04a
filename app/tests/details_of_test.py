"""What is recorded of a test (domain entity B6). Police or township test; the village records it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.ids import PersonId, TestId


@dataclass(frozen=True)
class TestDetails:
    """Fields carry the names of the table's columns; `sample` of list SAMPLE, `result` of RESULT."""

    __test__ = False  # pytest would take the class for a collection of tests

    planned_due: date | None = None
    happened_on: date | None = None
    happened_time: str = ""
    place: str = ""
    arranged_by: str = ""
    testers: tuple[str, ...] = ()
    tester_unit: str = ""
    sample: str = "1"
    notice_no: str = ""
    notified_on: date | None = None
    sheet_no: str = ""
    kit_no: str = ""
    result: str = ""
    laboratory_no: str = ""
    laboratory_result: str = ""
    report_ref: str = ""
    no_show_cause: str = ""
    statement: str = ""
    signed: bool | None = None
    objection_on: date | None = None
    proof: str = ""
    late_reason: str = ""
    note: str = ""
    source: str = ""


@dataclass(frozen=True)
class TestRecord:
    """A test as stored. `typed_on` is the day it was entered."""

    __test__ = False  # the same

    test: TestId
    person: PersonId
    details: TestDetails
    typed_on: date
    open_registers: tuple[str, ...] = ()
