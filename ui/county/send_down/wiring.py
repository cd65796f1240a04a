"""Bind the page "Send down" to the county's open store."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from app.bundles.read_small_file import read_small_file
from app.county.enter_ledger import EnteredFor, enter_ledger
from app.county.keep_data import keep_data, kept_data, read_data
from app.county.list_villages import list_villages
from app.county.waiting_down import list_waiting_down
from app.county.write_down import WrittenDown, write_down
from app.from_county.take_county_data import CountyData
from app.importing.ledger_headings import KINDS_BY_TABLE
from app.work import look, work
from ui.background import Report
from ui.county.send_down.send_down_page import DownDesk, DownFound, SendDownPage
from ui.desk import Desk
from ui.parts.ask_path import AskPath
from ui.parts.choices import language

_FIRST = ("problem", "inspection", "rubric_item", "campaign_task", "plan_task", "document_in")
"""What a county enters most stands first, the others by their names."""


def send_down_page(desk: Desk, ask: AskPath) -> SendDownPage:
    """The page; it enters, tries and writes beside the window."""
    bound = _Down(desk)
    others = [kind for kind in KINDS_BY_TABLE if kind not in _FIRST]
    return SendDownPage(
        DownDesk(
            kinds=(*_FIRST, *others),
            first=len(_FIRST),
            read=bound.read,
            keep=bound.keep,
            enter=bound.enter,
            write=bound.write,
            start=desk.window.jobs.start,
            ask=ask,
        )
    )


@dataclass(frozen=True)
class _Down:
    desk: Desk

    def read(self) -> DownFound:
        with look(self.desk.vault) as connection:
            villages = [one for one in list_villages(connection) if one.in_use]
            waiting = {one.village_code: one.entries for one in list_waiting_down(connection)}
            kept = kept_data(connection)
        return DownFound(villages, waiting, {kind: _count(items) for kind, items in kept.items()})

    def keep(self, path: Path) -> list[CountyData]:
        return keep_data(self.desk.vault, read_data(read_small_file(path)), now=self.desk.now())

    def enter(self, kind: str, path: Path, codes: tuple[str, ...]) -> list[EnteredFor]:
        from app.importing.read_ledger import read_ledger  # spreadsheets, for whoever has one

        ledger, now = read_ledger(path), self.desk.now()
        with work(self.desk.vault, now=now) as session:
            return enter_ledger(session, ledger, kind, codes=codes, now=now)

    def write(
        self, folder: Path, codes: tuple[str, ...], everything: bool, report: Report
    ) -> list[WrittenDown]:
        return write_down(
            self.desk.vault,
            folder,
            codes,
            now=self.desk.now(),
            everything=everything,
            progress=report,
            language=language(),
        )


def _count(items: object) -> int:
    return len(items) if isinstance(items, list | dict) else 1
