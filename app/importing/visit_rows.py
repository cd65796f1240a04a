"""One line of a visit ledger."""

from __future__ import annotations

from datetime import date

from app.importing.draft import Draft
from app.importing.id_cell import id_reader
from app.importing.plain_cells import day_reader, read_name, read_several, read_text
from app.importing.rows import VisitRow
from app.importing.said import Reader
from app.importing.verdicts import Level, RowVerdict
from app.importing.visit_answer import BY_PHONE, FAMILY, MET, VisitAnswer, read_answer
from app.importing.words import code_reader

_TEXTS = (
    "group", "place", "interviewee", "relation", "family", "work", "thinking", "movement", "opinion",
    "difficulty", "next_action", "note",
)  # fmt: skip
_BY_WIRE = ("3", "4")


def visit_readers(*, today: date, year: int | None) -> dict[str, Reader]:
    """A reader for each field; `year` is the one that the sheet's name or title implies."""
    readers: dict[str, Reader] = dict.fromkeys(_TEXTS, read_text)
    readers |= {
        "name": read_name,
        "id_no": id_reader(today=today),
        "happened_on": day_reader(today=today, year=year),
        "kind": code_reader("visit_kind"),
        "visitors": read_several,
        "result": read_answer,
    }
    return readers


def judge_visit(draft: Draft) -> RowVerdict:
    """A visit needs a name and a day that is not ahead; the rest may be completed later."""
    require_name_and_day(draft)
    _weigh_answer(draft)
    if draft.values.get("result") is None and draft.said("result") is None:
        draft.warn("result", "visit_result_missing_in_file")
    visitors = draft.values.get("visitors")
    if visitors and len(visitors) < 2 and draft.values.get("kind") not in _BY_WIRE:
        draft.warn("visitors", "fewer_than_two_visitors")
    return draft.verdict(VisitRow(**draft.said_values()) if draft.level is not Level.REFUSED else None)


def _weigh_answer(draft: Draft) -> None:
    """A call that reached somebody is a contact by telephone, whoever answered: nobody was met."""
    answer = draft.values.get("result")
    if not isinstance(answer, VisitAnswer):
        return
    code = answer.code
    if code in (MET, FAMILY) and draft.values.get("kind") in _BY_WIRE:
        code = BY_PHONE
    draft.values["result"] = code
    if answer.relation and not draft.values.get("relation"):
        draft.values["relation"] = answer.relation


def require_name_and_day(draft: Draft) -> None:
    """Reasons: name_missing, day_missing, day_unreadable (with why), day_in_future."""
    if not draft.values.get("name"):
        draft.refuse("name", "name_missing")
    mark = draft.said("happened_on") if draft.marks else None
    if mark is None and "happened_on" in draft.values:
        return
    if mark is not None and mark.reason == "date_in_future":
        draft.refuse("happened_on", "day_in_future")
    elif draft.values.get("happened_on") is None:
        if mark is None:
            draft.refuse("happened_on", "day_missing")
        else:
            draft.refuse("happened_on", mark.reason or "date_not_understood", **mark.facts)
