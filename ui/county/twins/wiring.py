"""Bind the page "In two villages" to the county's open store."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from app.county.list_twice import Twice, list_twice
from app.county.look_in_full import look_in_full
from app.county.pass_on import PassedMany, PassedOn, list_on_the_way, pass_on, pass_on_many
from app.county.settle import Asked, ask_about_twice
from app.people.reveal import FullNumbers
from app.transfer.find_transfers import find_transfers
from app.work import look, work
from ui.background import Report
from ui.county.twins.twins_page import TwinsDesk, TwinsFound, TwinsPage
from ui.desk import Desk
from ui.parts.ask_path import AskPath


def twins_page(desk: Desk, ask: AskPath) -> TwinsPage:
    """The page; it compares and passes on beside the window."""
    bound = _Twins(desk)
    return TwinsPage(
        TwinsDesk(
            read=bound.read,
            ask_about=bound.ask_about,
            reveal=bound.reveal,
            pass_on=bound.pass_on,
            pass_stick_on=bound.pass_stick_on,
            start=desk.window.jobs.start,
            ask=ask,
        )
    )


@dataclass(frozen=True)
class _Twins:
    desk: Desk

    def read(self) -> TwinsFound:
        with look(self.desk.vault) as connection:
            return TwinsFound(list_twice(connection), list_on_the_way(connection))

    def ask_about(self, twice: Twice) -> list[Asked]:
        now = self.desk.now()
        with work(self.desk.vault, now=now) as session:
            return ask_about_twice(session, now=now, only=[one.person for one in twice.people])

    def reveal(self, people: Sequence[str]) -> dict[str, FullNumbers]:
        with work(self.desk.vault, now=self.desk.now()) as session:
            return look_in_full(session, people)

    def pass_on(self, path: Path, folder: Path, _report: Report) -> PassedOn:
        return pass_on(self.desk.vault, path, folder)

    def pass_stick_on(self, source: Path, folder: Path, report: Report) -> PassedMany:
        return pass_on_many(self.desk.vault, find_transfers([source]), folder, report=report)
