"""Somebody moves out of the county (条例 22): the papers that go along, the placement transferred out, the
bag closed as moved.

Only the cadre's entry says so, from the paper that changes the place of execution. The records
themselves are handed over elsewhere (app/transfer); the term goes on in the other place.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from app.bag.contents import Presence
from app.bag.read_bag import Bag
from app.clock import Moment, day_of
from app.closing.close_bag import close_bag
from app.closing.closing import MOVED, Closing
from app.day_checks import need_words, refuse_backwards, refuse_future
from app.details import check_lengths
from app.errors import Refused
from app.ids import PersonId
from app.placements.move import MOVE, Move
from app.placements.placement_details import PlacementRecord
from app.placements.read_placements import placements_of
from app.records import add_record
from app.work import Connection, Session
from db.journal import update

TRANSFERRED_OUT, MOVED_ELSEWHERE = "8", "5"
MUST_BE_SAID = ("moved_on", "to_place", "document_no")


@dataclass(frozen=True)
class PaperToHandOver:
    """One paper that lies in the bag. `count` counts records; `pages` where somebody wrote them down;
    `kept_at`: where the original lies.
    """

    zh: str
    en: str
    count: int
    pages: int | None
    day: date | None
    kept_at: str = ""

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
        PaperToHandOver(
            row.paper.zh,
            row.paper.en,
            row.count + row.attached,
            row.pages,
            row.day,
            row.said.details.kept_at if row.said is not None else "",
        )
        for row in bag.contents
        if row.presence is Presence.PRESENT
    )


def papers_said(bag: Bag, said: MovingAway) -> tuple[PaperToHandOver, ...]:
    """The papers that the form names, a line each: with what the bag knows of those that lie in it."""
    known = sorted(papers_to_hand_over(bag), key=_longest_first)
    lines = (line.strip() for line in said.papers.splitlines())
    return tuple(_of_line(line, known) for line in lines if line)


def check_moving_away(connection: Connection, person: PersonId, said: MovingAway, *, today: date) -> None:
    """Raises: Refused("field_missing" | "day_in_future" | "ends_before_it_begins" | "text_too_long") at
    its field, and Refused("nothing_to_move") where no placement runs.
    """
    need_words(said, *MUST_BE_SAID)
    refuse_future(said, today, "moved_on", "materials_sent_on")
    refuse_backwards(said, "moved_on", "materials_sent_on")
    check_lengths(said)
    running = _running(connection, person)
    if not running:
        raise Refused("nothing_to_move")
    for placement in running:
        began = placement.details.reported_on
        if said.moved_on is not None and began is not None and said.moved_on < began:
            raise Refused("ends_before_it_begins", field="moved_on")


def record_moving_away(session: Session, person: PersonId, said: MovingAway, *, now: Moment) -> None:
    """Note the change of place, end the placement here as transferred out, and close the bag as moved;
    one undo takes all of it back. Raises as `check_moving_away`, and as `close_bag`.
    """
    check_moving_away(session.connection, person, said, today=day_of(now))
    for placement in _running(session.connection, person):
        _move(session, placement, said, now)
    close_bag(session, person, Closing(said.moved_on, MOVED, said.document_no.strip()), now=now)


def _running(connection: Connection, person: PersonId) -> list[PlacementRecord]:
    return [one for one in placements_of(connection, person) if not one.has_ended]


def _longest_first(paper: PaperToHandOver) -> int:
    return -len(paper.zh)


def _of_line(line: str, known: Sequence[PaperToHandOver]) -> PaperToHandOver:
    for paper in known:
        if line.startswith((paper.zh, paper.en)):
            return paper
    return PaperToHandOver(line, line, 1, None, None)


def _move(session: Session, placement: PlacementRecord, said: MovingAway, now: Moment) -> None:
    assert said.moved_on is not None  # noqa: S101  # checked before
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
