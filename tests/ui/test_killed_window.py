"""The real window, killed while it saves: what it showed as saved is there, and it opens again at once."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from time import perf_counter

from app.vault.check_vault import check_vault
from app.vault.open_vault import open_vault
from tests.factories.people import NOW, PASSWORD, new_vault

ROOT = Path(__file__).parents[2]
SAVED_BEFORE = 12

WINDOW = """
import sys
from pathlib import Path
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from app.people.save_person import add_person
from app.settings.folders import Folders
from app.settings.local_settings import LocalSettings, write_settings
from app.village.read_village import read_village
from app.work import work
from tests.factories.people import FAST, NOW, PASSWORD, a_person
from ui.start import Program
from ui.tour.hands import wait_until
app = QApplication([])
here = Path(sys.argv[1])
write_settings(here / "s", LocalSettings(language="en"))
program = Program(app, Folders(here / "s", here / "vault", here / "m"), now=lambda: NOW, costs=FAST)
program.begin()
wait_until(lambda: not program.gate.jobs.running(), "the first window")
QTest.keyClicks(program.gate.focusWidget(), PASSWORD)
QTest.keyClick(program.gate.focusWidget(), Qt.Key.Key_Return)
wait_until(lambda: program.rooms is not None and program.rooms.is_furnished(), "the open records")
desk, number = program.rooms.desk, 0

def save():
    global number
    number += 1
    with work(desk.vault, now=NOW) as session:
        village = read_village(session.connection, on=desk.today())
        add_person(session, village.village, a_person(name=f"某{number}"), village_code=village.code,
                   tag=desk.vault.laptop.tag, id_key=desk.vault.id_key, now=NOW)
    desk.tell_saved("Saved")
    print(number, flush=True)

clock = QTimer()
clock.timeout.connect(save)
clock.start(0)
app.exec()
"""


def test_what_a_killed_window_showed_as_saved_is_there(tmp_path: Path) -> None:
    folder = tmp_path
    new_vault(folder / "vault").vault.close()
    with subprocess.Popen(
        [sys.executable, "-c", WINDOW, str(folder)],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as process:
        assert process.stdout is not None
        shown = [int(process.stdout.readline()) for _ in range(SAVED_BEFORE)]
        process.kill()
        shown += [int(line) for line in process.stdout.read().splitlines() if line.isdigit()]

    began = perf_counter()
    vault = open_vault(folder / "vault", password=PASSWORD, now=NOW, marks=folder / "m")
    assert perf_counter() - began < 10
    with vault.reading() as connection:
        there = connection.exec_driver_sql("SELECT count(*) FROM person WHERE name LIKE '某%'").scalar_one()
    report = check_vault(vault)
    vault.close()
    assert "unclean_end" in vault.findings
    assert shown[-1] <= there <= shown[-1] + 1
    assert report.is_good
