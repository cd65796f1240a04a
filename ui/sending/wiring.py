"""Bind the Send page to an open vault."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QWidget

from app.bundles.copies import list_copies
from app.bundles.county_file import CountyFile
from app.bundles.county_of import look_at_county_file, read_county
from app.bundles.expected_size import expected_size
from app.bundles.list_rejected import list_rejected
from app.bundles.list_sent import list_sent
from app.bundles.list_waiting import list_waiting
from app.bundles.pending import read_pending
from app.bundles.publish import Published
from app.bundles.read_small_file import read_small_file
from app.bundles.receive_receipt import receive_receipt
from app.bundles.send import SentBundle, copy_kept, send
from app.bundles.sisters import read_sisters
from app.bundles.take_in_sister import TakenFromSister, look_at_bundle, take_in_sister
from app.bundles.take_receipt import Taken, try_code
from app.bundles.try_bundle import try_bundle
from app.clock import Moment
from app.errors import Refused
from app.from_county.join_again import check_may_join_again, join_again
from app.from_county.take_county_data import CountyData, read_sent_down
from app.from_county.take_county_file import (
    CountyFileTaken,
    is_known_county,
    preview_county_file,
    take_county_file,
)
from app.practice.is_practice import is_practice
from app.vault.copy_backup import copy_backup
from app.vault.county_slot import keep_county_slot
from app.vault.prove_backups import back_up
from app.vault.vault import Vault
from app.work import look, work
from ui.background import Jobs, Report
from ui.parts.ask_path import AskPath
from ui.sending.drives import Drive, drive_at, list_drives
from ui.sending.sending_desk import Contents, SendingDesk, Standing
from ui.sending.sending_page import SendingPage
from ui.updates.update_card import UpdateCard

_STEPS = 1000


def sending_page(
    vault: Vault,
    now: Callable[[], Moment],
    jobs: Jobs,
    *,
    ask: AskPath | None = None,
    drives: Callable[[], list[Drive]] = list_drives,
    updates: UpdateCard | None = None,
    parent: QWidget | None = None,
) -> SendingPage:
    """The page "Send to county" of this vault; its long work runs among `jobs`."""
    bound = _Sending(vault, now)
    return SendingPage(
        SendingDesk(
            standing=bound.standing,
            contents=bound.contents,
            send=bound.send,
            write_again=bound.write_again,
            back_up=bound.back_up,
            send_to_sisters=bound.send_to_sisters,
            look_at_bundle=bound.look_at_bundle,
            take_in=bound.take_in,
            take_receipt=bound.take_receipt,
            take_code=bound.take_code,
            look_at_county_file=bound.look_at_county_file,
            look_to_join_again=bound.look_to_join_again,
            join_again=bound.join_again,
            is_known_county=bound.is_known_county,
            preview_county_file=bound.preview_county_file,
            take_county_file=bound.take_county_file,
            list_drives=drives,
            drive_at=drive_at,
            start=jobs.start,
            ask=ask or AskPath(),
        ),
        updates,
        parent,
    )


@dataclass(frozen=True)
class _Sending:
    vault: Vault
    now: Callable[[], Moment]

    def standing(self) -> Standing:
        laptop = self.vault.laptop
        with look(self.vault) as connection:
            county = read_county(connection)
            sent = tuple(list_sent(connection, laptop.laptop))
            rejected = len(list_rejected(connection))
            tags = tuple(one.tag for one in read_sisters(connection))
            sent_down = tuple(read_sent_down(connection))
            copies = tuple(list_copies(connection))
            waits = tuple(list_waiting(connection))
            practises = is_practice(connection)
        return Standing(county, laptop.tag, sent, rejected, sent_down, tags, copies, waits, practises)

    def contents(self) -> Contents:
        """Who may not send, or has a county that reads only older bundles, is told so when sending."""
        with look(self.vault) as connection:
            county = read_county(connection)
            known = county.county if county is not None else None
            pending = read_pending(connection, county=known, laptop=self.vault.laptop.laptop)
        try:
            return Contents(pending, expected_size(self.vault, now=self.now()))
        except Refused:
            return Contents(pending, None)

    def send(self, folder: Path, kind: str, report: Report) -> SentBundle:
        return send(self.vault, folder, now=self.now(), kind=kind, progress=_shares(report))

    def send_to_sisters(self, folder: Path, report: Report) -> SentBundle:
        return send(self.vault, folder, now=self.now(), to_sisters=True, progress=_shares(report))

    def look_at_bundle(self, path: Path, _report: Report) -> TakenFromSister:
        """What it would bring; nothing is kept."""
        return look_at_bundle(self.vault, path, now=self.now())

    def take_in(self, path: Path, _report: Report) -> TakenFromSister:
        """A bundle of a sister laptop, or of the county."""
        return take_in_sister(self.vault, path, now=self.now())

    def write_again(self, number: int, folder: Path, report: Report) -> Published:
        return copy_kept(self.vault, number, folder, now=self.now(), progress=_shares(report))

    def back_up(self, drive: Drive, report: Report) -> Published:
        """A new backup on this disk, and its copy beside the bundle."""
        now, shares = self.now(), _shares(report)
        back_up(self.vault, now=now, progress=shares)
        return copy_backup(self.vault, drive.folder, now=now, carried=drive.removable, progress=shares)

    def take_receipt(self, path: Path, _report: Report) -> Taken:
        return receive_receipt(self.vault, read_small_file(path), now=self.now())

    def take_code(self, typed: str) -> int:
        """A wrong code is counted, and the count is kept, before it is refused."""
        now = self.now()
        with work(self.vault, now=now) as session:
            number = try_code(session, typed, laptop=self.vault.laptop, now=now)
        if number is None:
            raise Refused("receipt_code_unknown", field="code")
        return number

    def look_at_county_file(self, path: Path) -> CountyFile:
        data = read_small_file(path)
        with look(self.vault) as connection:
            return look_at_county_file(connection, data)

    def look_to_join_again(self, path: Path) -> CountyFile:
        data = read_small_file(path)
        with look(self.vault) as connection:
            check_may_join_again(connection)
            return look_at_county_file(connection, data, again=True)

    def join_again(self, file: CountyFile, typed: str) -> CountyFileTaken:
        return join_again(self.vault, file, fingerprint=typed, now=self.now())

    def is_known_county(self, file: CountyFile) -> bool:
        with look(self.vault) as connection:
            return is_known_county(connection, file)

    def preview_county_file(self, file: CountyFile) -> tuple[CountyData, ...]:
        return preview_county_file(self.vault, file, now=self.now())

    def take_county_file(self, file: CountyFile, typed: str | None) -> CountyFileTaken:
        now = self.now()
        with work(self.vault, now=now) as session:
            taken = take_county_file(session, file, fingerprint=typed, now=now)
        keep_county_slot(self.vault, now=now)
        if typed is not None:
            try_bundle(self.vault, now=now)
        return taken


def _shares(report: Report) -> Callable[[float], None]:
    """Shares from 0 to 1 as the window counts them; after a cancel the report raises and all stops."""

    def progress(share: float) -> None:
        report(round(min(1.0, share) * _STEPS), _STEPS)

    return progress
