"""Bind what is asked about leave, and moving away, to an open vault."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from functools import partial

from app.bag.read_bag import read_bag
from app.conduct.leave import LEAVE, Leave
from app.conduct.move_away import (
    MovingAway,
    PaperToHandOver,
    check_moving_away,
    papers_to_hand_over,
    record_moving_away,
)
from app.conduct.settle_return import record_renewal, record_return
from app.ids import PersonId
from app.people.read_person import read_person
from app.printing.print_moving_pack import print_moving_pack
from app.printing.print_paper import Paper
from app.records import RecordId, read_record
from app.work import look, work
from ui.attachments.looking import pdf_command
from ui.background import Report
from ui.conduct.move_away_dialog import MoveAwayDesk
from ui.conduct.return_dialog import ReturnDesk
from ui.desk import Desk
from ui.drafts import drafts_of
from ui.preview.preview_desk import Form, PreviewDesk, Subject
from ui.preview.wiring import preview_desk


def return_desk(desk: Desk) -> ReturnDesk:
    """What the question about a return asks of this vault."""
    bound = _Conduct(desk)
    return ReturnDesk(desk.today, bound.read_leave, bound.record_return, bound.record_renewal)


def move_away_desk(desk: Desk) -> MoveAwayDesk:
    """What the form of moving away asks of this vault."""
    bound = _Conduct(desk)
    return MoveAwayDesk(
        today=desk.today,
        name_of=bound.name_of,
        papers=bound.papers,
        check=bound.check_move,
        pack=bound.pack,
        move_away=bound.move_away,
        drafts=drafts_of(desk.vault, desk.now, "move_away"),
    )


@dataclass(frozen=True)
class _Conduct:
    desk: Desk

    def read_leave(self, person: str, leave: RecordId) -> tuple[Leave, str]:
        with look(self.desk.vault) as connection:
            return read_record(connection, LEAVE, leave).details, self._name(person)

    def name_of(self, person: str) -> str:
        return self._name(person)

    def record_return(self, leave: RecordId, day: date | None) -> bool:
        now = self.desk.now()
        with work(self.desk.vault, now=now) as session:
            return record_return(session, leave, day, now=now)

    def record_renewal(self, leave: RecordId, until: date | None) -> bool:
        now = self.desk.now()
        with work(self.desk.vault, now=now) as session:
            return record_renewal(session, leave, until, now=now)

    def papers(self, person: str) -> tuple[PaperToHandOver, ...]:
        with look(self.desk.vault) as connection:
            return papers_to_hand_over(read_bag(connection, PersonId(person), today=self.desk.today()))

    def check_move(self, person: str, said: MovingAway) -> None:
        with look(self.desk.vault) as connection:
            check_moving_away(connection, PersonId(person), said, today=self.desk.today())

    def pack(self, person: str, said: MovingAway) -> tuple[PreviewDesk, Subject]:
        papers = preview_desk(self.desk.vault, self.desk.now, self.desk.window.jobs)
        with look(self.desk.vault) as connection:
            file_no = read_person(connection, PersonId(person)).file_no
        subject = Subject(Form.BAG, PersonId(person), file_no)
        return replace(papers, draw=partial(self._drawn, said)), subject

    def _drawn(
        self, said: MovingAway, subject: Subject, masked: bool, reason: str, copies: int, report: Report
    ) -> Paper:
        return print_moving_pack(
            self.desk.vault,
            PersonId(subject.person or ""),
            said,
            now=self.desk.now(),
            masked=masked,
            reason=reason,
            copies=copies,
            looking=pdf_command,
            progress=report,
        )

    def move_away(self, person: str, said: MovingAway) -> None:
        now = self.desk.now()
        with work(self.desk.vault, now=now) as session:
            record_moving_away(session, PersonId(person), said, now=now)

    def _name(self, person: str) -> str:
        with look(self.desk.vault) as connection:
            return read_person(connection, PersonId(person)).details.name
