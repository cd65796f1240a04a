"""Somebody moves out of the county (条例 22): the papers that go along, and the placement transferred out.

Only the cadre's entry says so, from the paper that changes the place of execution. The records
themselves are handed over elsewhere (app/transfer); the term goes on in the other place.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.bag.contents import Presence
from app.bag.read_bag import Bag
from app.clock import Moment, day_of
from app.day_checks import need_words, refuse_backwards, refuse_future
from app.details import check_lengths
from app.errors import Refused
from app.ids import PersonId
from app.placements.move import MOVE, Move
from app.placements.placement_details import PlacementRecord
from app.placements.read_placements import placements_of
from app.records import add_record
from app.work import Session
from db.journal import update

TRANSFERRED_OUT, MOVED_ELSEWHERE = "8", "5"


@dataclass(frozen=True)
class PaperToHandOver:
    """One paper that lies in the bag. `count` counts records; `pages` where somebody wrote them down."""

    zh: str
    en: str
    count: int
    pages: int | None
    day: date | None

    def title(self, language: str) -> str:
        return self.zh if language.startswith("zh") else self.en


@dataclass(frozen=True)
class MovingAway:
    """What the form says. `document_no` is the number of the paper that changes the place; `papers`
    what is handed over, in words.
    """

    moved_on: date | None = None
    to_place: str = ""
    document_no: str = ""
    materials_sent_on: date | None = None
    reason: str = ""
    papers: str = ""


def papers_to_hand_over(bag: Bag) -> tuple[PaperToHandOver, ...]:
    """Every paper of the list that is there, in its order: the pack that goes along."""
    return tuple(
        PaperToHandOver(row.paper.zh, row.paper.en, row.count + row.attached, row.pages, row.day)
        for row in bag.contents
        if row.presence is Presence.PRESENT
    )


def record_moving_away(session: Session, person: PersonId, said: MovingAway, *, now: Moment) -> None:
    """Note the change of place and end the placement here as transferred out; one undo takes both back.

    Raises: Refused("field_missing" | "day_in_future" | "ends_before_it_begins" | "text_too_long") at
    its field, and Refused("nothing_to_move") where no placement runs.
    """
    today = day_of(now)
    need_words(said, "moved_on", "to_place", "document_no")
    refuse_future(said, today, "moved_on", "materials_sent_on")
    refuse_backwards(said, "moved_on", "materials_sent_on")
    check_lengths(said)
    running = [one for one in placements_of(session.connection, person) if not one.has_ended]
    if not running:
        raise Refused("nothing_to_move")
    for placement in running:
        _move(session, placement, said, now)


def _move(session: Session, placement: PlacementRecord, said: MovingAway, now: Moment) -> None:
    assert said.moved_on is not None  # noqa: S101  # checked above
    began = placement.details.reported_on
    if began is not None and said.moved_on < began:
        raise Refused("ends_before_it_begins", field="moved_on")
    move = Move(
        from_town=placement.details.exec_town,
        to_town=said.to_place,
        changed_on=said.moved_on,
        reason=said.reason,
        materials_sent_on=said.materials_sent_on,
        note=said.papers,
    )
    add_record(session, MOVE, placement.placement, move, now=now)
    ended = {
        "state": TRANSFERRED_OUT,
        "end_reason": MOVED_ELSEWHERE,
        "end_on": said.moved_on.isoformat(),
        "end_document": said.document_no.strip(),
    }
    session.write([update("placement", placement.placement, ended)])
