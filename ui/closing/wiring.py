"""Bind closing, keeping, erasing and transferring to an open vault."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path

from app.bundles.read_small_file import read_small_file
from app.closing.close_bag import close_bag, note_look_into_closed, reopen_bag
from app.closing.closing import Closing
from app.closing.destroy_bag import (
    Approval,
    Destruction,
    ToDestroy,
    destroy_bag,
    list_destructions,
    look_at_destroying,
)
from app.closing.list_closed import ClosedBag, list_closed
from app.closing.read_standing import Standing, read_standing
from app.closing.retention_of import keep_until
from app.ids import PersonId
from app.transfer.address import Address
from app.transfer.receive_transfer import look_at_transfer, receive_transfer
from app.transfer.send_transfer import look_at_address, send_transfer
from app.transfer.take_in_transfer import TakenTransfer, TransferPreview
from app.transfer.write_transfer import Move, WrittenTransfer
from app.work import look, work
from ui.closing.closing_desk import ClosingDesk
from ui.desk import Desk
from ui.drafts import drafts_of
from ui.parts.ask_path import AskPath
from ui.transfer.wiring import many_desk


def closing_desk(desk: Desk, ask: AskPath | None = None) -> ClosingDesk:
    """What the steps at the end of a bag ask of this vault."""
    bound = _Closings(desk)
    return ClosingDesk(
        today=desk.today,
        standing=bound.standing,
        note_look=bound.note_look,
        close=bound.close,
        reopen=bound.reopen,
        keep_until=bound.keep_until,
        look_at_destroying=bound.look_at_destroying,
        destroy=bound.destroy,
        closed=bound.closed,
        destructions=bound.destructions,
        look_at_address=bound.look_at_address,
        send=bound.send,
        look_at_transfer=bound.look_at_transfer,
        receive=bound.receive,
        ask=ask or AskPath(),
        drafts=partial(drafts_of, desk.vault, desk.now),
        many=many_desk(desk, ask or AskPath()),
    )


@dataclass(frozen=True)
class _Closings:
    desk: Desk

    def standing(self, person: PersonId) -> Standing:
        with look(self.desk.vault) as connection:
            return read_standing(connection, person)

    def note_look(self, person: PersonId, reason: str) -> None:
        with work(self.desk.vault, now=self.desk.now()) as session:
            note_look_into_closed(session, person, reason)

    def close(self, person: PersonId, closing: Closing) -> bool:
        now = self.desk.now()
        with work(self.desk.vault, now=now) as session:
            return close_bag(session, person, closing, now=now)

    def reopen(self, person: PersonId, why: str) -> None:
        with work(self.desk.vault, now=self.desk.now()) as session:
            reopen_bag(session, person, why=why)

    def keep_until(self, person: PersonId, day: date | None, why: str) -> None:
        now = self.desk.now()
        with work(self.desk.vault, now=now) as session:
            keep_until(session, person, day, why=why, now=now)

    def look_at_destroying(self, person: PersonId) -> ToDestroy:
        with look(self.desk.vault) as connection:
            return look_at_destroying(self.desk.vault, connection, person, today=self.desk.today())

    def destroy(self, person: PersonId, approval: Approval) -> Destruction:
        now = self.desk.now()
        with work(self.desk.vault, now=now) as session:
            return destroy_bag(self.desk.vault, session, person, approval, now=now)

    def closed(self) -> list[ClosedBag]:
        with look(self.desk.vault) as connection:
            return list_closed(connection)

    def destructions(self) -> list[Destruction]:
        with look(self.desk.vault) as connection:
            return list_destructions(connection)

    def look_at_address(self, county_file: Path) -> Address:
        return look_at_address(self.desk.vault, read_small_file(county_file))

    def send(
        self, person: PersonId, move: Move, county_file: Path, folder: Path, compared: str
    ) -> WrittenTransfer:
        data = read_small_file(county_file)
        return send_transfer(
            self.desk.vault, person, move, data, folder, now=self.desk.now(), compared=compared
        )

    def look_at_transfer(self, file: Path) -> TransferPreview:
        return look_at_transfer(self.desk.vault, file, now=self.desk.now())

    def receive(self, file: Path, compared: str, twin: PersonId | None, is_another: bool) -> TakenTransfer:
        return receive_transfer(
            self.desk.vault,
            file,
            compared=compared,
            now=self.desk.now(),
            twin=twin,
            is_another=is_another,
        )
