"""What a person says is wrong in the own file, and what became of it 更正请求 (PIPL 44 to 47, 50).

Whether it is wrong is decided by people; a refusal says why. The law says "promptly": the day by
which an answer is reminded of is a setting of the village, correction_days.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import NamedTuple

from app.day_checks import need_words, refuse_backwards, refuse_future
from app.details import day_from
from app.errors import Refused
from app.ids import PersonId
from app.people.same_person import survivors
from app.placements.rules import Article
from app.records import RecordKind
from app.work import Connection
from db.driver_rows import rows_of

PIPL_46 = Article("information_law", "46")
THE_PERSON = "1"
WAITING, AGREED, IN_PART, REFUSED = "1", "2", "3", "4"


@dataclass(frozen=True)
class CorrectionRequest:
    """`asked_by` is of list CORRECTION_ASKER, `kind` of CORRECTION_KIND, `decision` of CORRECTION_DECISION.

    `changed` names the entries of the history by which it was done, as people name them: A7K-152.
    """

    asked_on: date | None = None
    asked_by: str = THE_PERSON
    asker: str = ""
    kind: str = "1"
    wrong: str = ""
    wanted: str = ""
    decision: str = WAITING
    decided_on: date | None = None
    decided_by: str = ""
    reason: str = ""
    done_on: date | None = None
    changed: tuple[str, ...] = ()
    answered_on: date | None = None
    answer: str = ""
    note: str = ""

    @property
    def is_open(self) -> bool:
        """Whether the person still waits for an answer."""
        return self.answered_on is None


class Unanswered(NamedTuple):
    """A request without an answer, and the day by which the village wants to have given one."""

    person: PersonId
    row: str
    asked_on: date
    answer_by: date
    wrong: str


def check_request(request: CorrectionRequest, today: date) -> None:
    """Who asks for somebody else is named; a refusal says why (PIPL 50); nothing is done or answered
    before it was decided.

    Raises: Refused("field_missing" | "not_decided_yet" | "refusal_without_reason" | "refused_but_done" |
    "day_in_future" | "day_impossible" | "ends_before_it_begins").
    """
    need_words(request, "asked_on", "asked_by", "kind", "wrong", "decision")
    if request.asked_by != THE_PERSON:
        need_words(request, "asker")
    refuse_future(request, today, "asked_on", "decided_on", "done_on", "answered_on")
    refuse_backwards(request, "asked_on", "decided_on", "done_on")
    refuse_backwards(request, "decided_on", "answered_on")
    if request.decision == WAITING:
        if any((request.decided_on, request.done_on, request.answered_on)):
            raise Refused("not_decided_yet", field="decision")
        return
    need_words(request, "decided_on")
    if request.decision in (IN_PART, REFUSED) and not request.reason.strip():
        raise Refused("refusal_without_reason", field="reason")
    if request.decision == REFUSED and request.done_on is not None:
        raise Refused("refused_but_done", field="done_on")
    if request.answered_on is not None:
        need_words(request, "answer")


def doubts_about_request(request: CorrectionRequest, _today: date) -> list[str]:
    """What is worth a second look but lets pass."""
    agreed = request.decision in (AGREED, IN_PART)
    return ["answered_but_not_done"] if agreed and request.answered_on and not request.done_on else []


def unanswered(connection: Connection, *, days: int) -> Iterator[Unanswered]:
    """Every request that waits, the oldest first. While two laptops differ about it, it goes on waiting."""
    rows = rows_of(
        connection,
        "SELECT person_id, id, asked_on, wrong FROM correction_request"
        " WHERE deleted = 0 AND asked_on IS NOT NULL"
        " AND (answered_on IS NULL OR open_registers IS NOT NULL) ORDER BY asked_on, id",
        (),
    )
    merged = survivors(connection) if rows else None
    for person, row, asked_on, wrong in rows:
        day = day_from(asked_on)
        if merged is not None and day is not None:
            yield Unanswered(merged.of(PersonId(person)), row, day, day + timedelta(days=days), wrong or "")


CORRECTION_REQUEST = RecordKind("correction_request", CorrectionRequest, day="asked_on", check=check_request)
