"""Bind the page of a bag to an open vault."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from app.attachments.list_attachments import marked_pictures
from app.bag.open_conflicts import Conflict, names_known, open_conflicts
from app.bag.read_bag import read_bag
from app.clock import Moment
from app.closing.read_standing import read_standing
from app.history.keep_both import Both, keep_both
from app.history.row_history import HeadValue
from app.history.settle_conflict import settle_conflict
from app.ids import PersonId
from app.people.read_person import read_person
from app.people.reveal import FullNumbers, note_look, reveal_numbers
from app.work import look, work
from ui.attachments.wiring import drawing_of
from ui.bag.bag_desk import BagDesk, BagView
from ui.desk import Desk
from ui.history.wiring import history_desk


def bag_desk(desk: Desk) -> BagDesk:
    """What the page of a bag asks of this vault."""
    bound = _Bags(desk)
    return BagDesk(
        today=desk.today,
        open=bound.open,
        wait_until_noted=desk.vault.beside.wait,
        read=bound.read,
        reveal=bound.reveal,
        history=history_desk(desk),
        settle=bound.settle,
        keep_both=bound.keep_both,
        start=desk.window.jobs.start,
        draw=drawing_of(desk),
    )


@dataclass(frozen=True)
class _Bags:
    desk: Desk

    def open(self, person: PersonId) -> BagView:
        """The line of the log is written while the bag is read and its page filled."""
        with look(self.desk.vault) as connection:
            read_person(connection, person)  # whom one may not see is not noted as seen
        self.desk.vault.beside.begin(partial(self._note_look, person, self.desk.now()))
        try:
            return self.read(person)
        except BaseException:
            self.desk.vault.beside.wait()
            raise

    def _note_look(self, person: PersonId, now: Moment) -> None:
        with work(self.desk.vault, now=now) as session:
            note_look(session, person)

    def read(self, person: PersonId) -> BagView:
        with look(self.desk.vault) as connection:
            bag = read_bag(connection, person, today=self.desk.today())
            return BagView(
                bag,
                tuple(open_conflicts(connection, bag)),
                names_known(connection),
                read_standing(connection, bag.record.person),
                marked_pictures(connection, bag.record.person, self.desk.vault),
            )

    def reveal(self, person: PersonId, reason: str) -> FullNumbers:
        with work(self.desk.vault, now=self.desk.now()) as session:
            return reveal_numbers(session, person, reason=reason)

    def settle(self, conflict: Conflict, head: HeadValue) -> None:
        with work(self.desk.vault, now=self.desk.now()) as session:
            settle_conflict(session, conflict.table, conflict.row, conflict.register, head)

    def keep_both(self, conflict: Conflict, way: Both) -> None:
        with work(self.desk.vault, now=self.desk.now()) as session:
            keep_both(session, conflict.table, conflict.row, conflict.register, way=way)
