"""The real window, off screen, killed while it saves: `python -m tests.faults.window DIR` is that window.

What it showed as saved it prints, one number a line; the process that kills it reads them.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter

from app.vault.check_vault import check_vault
from app.vault.open_vault import open_vault
from tests.factories.people import NOW, PASSWORD, new_vault

SAID = "said.txt"
ROOT = Path(__file__).parents[2]
OPENS_WITHIN_S = 10
BEGINS_WITHIN_MS = 180_000
"""Beside other programs that want the same processors, as a large sweep mostly runs."""


@dataclass(frozen=True)
class Found:
    """What was there afterwards. `shown`: how many people the window had shown as saved."""

    shown: int
    there: int
    opened_in_s: float
    noticed: bool
    is_good: bool

    def wrong(self) -> list[str]:
        """What does not hold."""
        found = []
        if not self.shown <= self.there <= self.shown + 1:
            found.append(f"{self.there} people there of {self.shown} shown as saved")
        if not self.is_good:
            found.append("the check finds fault")
        if not self.noticed:
            found.append("the unclean end was not noticed")
        if self.opened_in_s > OPENS_WITHIN_S:
            found.append(f"opening took {self.opened_in_s:.0f} s")
        return found


def strike_the_window(folder: Path, *, after: int) -> Found:
    """Kill it once it showed so many records as saved, and look. `folder` is empty before."""
    new_vault(folder / "vault").vault.close()
    with _running(folder) as process:
        assert process.stdout is not None
        lines = [process.stdout.readline() for _ in range(after)]
        process.kill()
        if not lines[-1]:
            said = (folder / SAID).read_text("utf-8")
            raise RuntimeError(f"the window ended by itself: {said[-2000:]}")
        shown = [int(line) for line in lines]
        shown += [int(line) for line in process.stdout.read().splitlines() if line.isdigit()]
    began = perf_counter()
    vault = open_vault(folder / "vault", password=PASSWORD, now=NOW, marks=folder / "m")
    opened_in = perf_counter() - began
    with vault.reading() as connection:
        there = connection.exec_driver_sql("SELECT count(*) FROM person WHERE name LIKE '某%'").scalar_one()
    found = Found(shown[-1], there, opened_in, "unclean_end" in vault.findings, check_vault(vault).is_good)
    vault.close()
    return found


@contextmanager
def _running(folder: Path) -> Iterator[subprocess.Popen[str]]:
    with (
        (folder / SAID).open("w") as said,
        subprocess.Popen(
            [sys.executable, "-m", "tests.faults.window", str(folder)],
            cwd=ROOT,
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
            stdout=subprocess.PIPE,
            stderr=said,
            text=True,
        ) as process,
    ):
        yield process


def main(folder: Path) -> None:
    """Unlock by the keys, then save one person after the other, for as long as it lives."""
    from PySide6.QtCore import Qt, QTimer
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from app.people.save_person import add_person
    from app.settings.folders import Folders
    from app.settings.local_settings import LocalSettings, write_settings
    from app.village.read_village import read_village
    from app.work import work
    from tests.factories.people import FAST, a_person
    from ui.start import Program
    from ui.tour.hands import wait_until

    app = QApplication([])
    write_settings(folder / "s", LocalSettings(language="en"))
    folders = Folders(folder / "s", folder / "vault", folder / "m")
    program = Program(app, folders, now=lambda: NOW, costs=FAST)
    program.begin()
    wait_until(lambda: not program.gate.jobs.running(), "the first window", BEGINS_WITHIN_MS)
    QTest.keyClicks(program.gate.focusWidget(), PASSWORD)
    QTest.keyClick(program.gate.focusWidget(), Qt.Key.Key_Return)
    wait_until(
        lambda: program.rooms is not None and program.rooms.is_furnished(),
        "the open records",
        BEGINS_WITHIN_MS,
    )
    assert program.rooms is not None
    desk, number = program.rooms.desk, 0

    def save() -> None:
        nonlocal number
        number += 1
        with work(desk.vault, now=NOW) as session:
            village = read_village(session.connection, on=desk.today())
            add_person(
                session,
                village.village,
                a_person(name=f"某{number}"),
                village_code=village.code,
                tag=desk.vault.laptop.tag,
                id_key=desk.vault.id_key,
                now=NOW,
            )
        desk.tell_saved("Saved")
        sys.stdout.write(f"{number}\n")
        sys.stdout.flush()

    clock = QTimer()
    clock.timeout.connect(save)
    clock.start(0)
    app.exec()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
