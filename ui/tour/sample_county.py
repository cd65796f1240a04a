"""The county's side of the tour: a real encrypted store that enrols, takes in and answers."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from app.bundles.publish import publish_bytes
from app.clock import Moment
from app.county.create_county import create_county
from app.county.enrol_village import Enrolment, enrol_village
from app.county.make_receipts import make_receipts, note_answered
from app.county.take_in_bundles import take_in_bundles
from app.county.verdict import Verdict
from app.vault.key_slots import Costs
from app.work import work


class SampleCounty:
    """示范县, which does not exist. Its store lies in a folder that is thrown away afterwards."""

    def __init__(self, folder: Path, now: Callable[[], Moment], costs: Costs) -> None:
        self._now = now
        self._vault = create_county(
            folder,
            name="示范县禁毒办",
            user_name="县禁毒办",
            password="county-of-the-tour",  # noqa: S106  # a store made for the tour and thrown away
            now=now(),
            marks=folder.parent / "county-marks",
            costs=costs,
        ).vault

    def enrol(self, code: str, name: str, stick: Path) -> tuple[Path, Enrolment]:
        """Put the file for a village's laptop on a stick."""
        with work(self._vault, now=self._now()) as session:
            made = enrol_village(session, code=code, name=name, now=self._now())
        return publish_bytes(stick, made.file_name, made.data).path, made

    def take_in(self, stick: Path) -> list[Verdict]:
        """Take in every bundle on a stick."""
        return take_in_bundles(self._vault, [stick], now=self._now())

    def answer(self, stick: Path) -> list[Path]:
        """Put the receipts on a stick."""
        with work(self._vault, now=self._now()) as session:
            made = make_receipts(session, now=self._now())
            note_answered(session, made)
            return [publish_bytes(stick, one.file_name, one.data).path for one in made]

    def close(self) -> None:
        self._vault.close()
