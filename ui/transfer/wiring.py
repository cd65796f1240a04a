"""Bind handing over and taking in many bags to an open vault."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from app.bundles.read_small_file import read_small_file
from app.ids import PersonId
from app.people.masking import mask_name
from app.people.read_person import read_person
from app.transfer.address import Address
from app.transfer.bag_list import read_bag_list
from app.transfer.find_transfers import find_transfers
from app.transfer.receive_many import Load, Received, Stick, look_at_stick, receive_many
from app.transfer.send_transfer import Stays, look_at_address, look_who_stays, send_transfers
from app.transfer.who_may_go import MayGo, who_may_go
from app.transfer.write_transfer import Move, WrittenTransfer
from app.work import look
from ui.background import Report
from ui.desk import Desk
from ui.parts.ask_path import AskPath
from ui.transfer.many_desk import ManyDesk


def many_desk(desk: Desk, ask: AskPath) -> ManyDesk:
    """What both windows ask of this vault."""
    bound = _Many(desk)
    return ManyDesk(
        today=desk.today,
        who_may_go=bound.who_may_go,
        read_list=bound.read_list,
        look_at_address=bound.look_at_address,
        who_stays=bound.who_stays,
        send=bound.send,
        look_at_stick=bound.look_at_stick,
        receive=bound.receive,
        numbers=bound.numbers,
        start=desk.window.jobs.start,
        ask=ask,
    )


@dataclass(frozen=True)
class _Many:
    desk: Desk

    def who_may_go(self) -> list[MayGo]:
        with look(self.desk.vault) as connection:
            found = who_may_go(connection)
        return (
            [replace(one, name=mask_name(one.name)) for one in found] if self.desk.names_masked() else found
        )

    def read_list(self, path: Path) -> list[PersonId]:
        from app.importing.read_ledger import read_ledger  # spreadsheets, for whoever has a list

        ledger = read_ledger(path)
        with look(self.desk.vault) as connection:
            return read_bag_list(connection, ledger, id_key=self.desk.vault.id_key)

    def look_at_address(self, county_file: Path) -> Address:
        return look_at_address(self.desk.vault, read_small_file(county_file))

    def who_stays(self, people: Sequence[PersonId]) -> list[Stays]:
        return look_who_stays(self.desk.vault, people)

    def send(
        self,
        people: Sequence[PersonId],
        move: Move,
        county_file: Path,
        folder: Path,
        compared: str,
        report: Report,
    ) -> list[WrittenTransfer]:
        data = read_small_file(county_file)
        return send_transfers(
            self.desk.vault, people, move, data, folder, now=self.desk.now(), compared=compared, report=report
        )

    def look_at_stick(self, folder: Path, report: Report) -> Stick:
        return look_at_stick(self.desk.vault, find_transfers([folder]), now=self.desk.now(), report=report)

    def receive(self, load: Load, compared: str, report: Report) -> list[Received]:
        return receive_many(self.desk.vault, load, compared=compared, now=self.desk.now(), report=report)

    def numbers(self, people: Sequence[PersonId]) -> dict[PersonId, str]:
        with look(self.desk.vault) as connection:
            return {person: read_person(connection, person).file_no for person in people}
