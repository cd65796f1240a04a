"""What is recorded of a visit, talk or contact (domain entity B5)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.ids import PersonId, VisitId


@dataclass(frozen=True)
class VisitDetails:
    """Fields carry the names of the table's columns; `kind` of list VISIT_KIND, `result` of VISIT."""

    kind: str = "1"
    planned_due: date | None = None
    happened_on: date | None = None
    place: str = ""
    visitors: tuple[str, ...] = ()
    interviewee: str = ""
    relation: str = ""
    interviewee_phone: str = ""
    result: str = ""
    family_words: str = ""
    work_words: str = ""
    thinking_words: str = ""
    movement_words: str = ""
    opinion_words: str = ""
    difficulty_words: str = ""
    next_action: str = ""
    late_reason: str = ""
    same_as_last: str = ""
    source: str = ""


@dataclass(frozen=True)
class VisitRecord:
    """A visit as stored. `typed_on` is the day it was entered, which may be long after it happened."""

    visit: VisitId
    person: PersonId
    details: VisitDetails
    typed_on: date
    open_registers: tuple[str, ...] = ()
