"""The list of 5,000 people: how soon its first rows are on the screen, and how quickly it filters.

Opening runs from the wish to the drawn rows, with the list read beside the window as it is there.
Its anchor is reading the rows of the same people and drawing a plain table of them. Filtering is a
letter typed, with the rows drawn; its anchor looks for that letter in plain texts and draws the rest.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from functools import cache
from pathlib import Path

from tests.benchmarks.harness import Figure, at_most, benchmark
from tests.factories.big_village import build_big_village

PEOPLE = 5000
_PROGRAM = """
import json, sys
from pathlib import Path
from statistics import median
from time import perf_counter
from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication
from app.settings.local_settings import LocalSettings
from app.vault.open_vault import open_vault
from app.work import look
from tests.factories.big_village import NOW, PASSWORD
from ui import fonts, theme, words
from ui.parts.line_edit import LineEdit
from ui.parts.table import Column, Table
from ui.rooms import Rooms
from ui.tour.hands import wait_until
app = QApplication([])
fonts.load_first(); fonts.load_rest()
words.speak(app); theme.apply(app, theme.Theme())
here = Path(sys.argv[1])
vault = open_vault(here / "vault", password=PASSWORD, now=NOW, marks=here / "marks")
rooms = Rooms(vault, lambda: NOW, LocalSettings())
rooms.window.show()
rooms.begin()
wait_until(rooms.is_furnished, "the pages")
wait_until(lambda: not rooms.jobs.running(), "what is due")
page = rooms.people.page()
def shown_once():
    loop = QEventLoop()
    page.people_shown.connect(loop.quit)
    loop.exec()
    page.people_shown.disconnect(loop.quit)
start = perf_counter()
rooms.window.open_page("people")
shown_once()
rooms.window.repaint()
opened = perf_counter() - start
shown_once()  # once more, now that everything is worked out
wait_until(lambda: not rooms.jobs.running(), "the whole list")
line = page.findChild(LineEdit)
times = []
for typed in ("w", "wa", "wang", "\\u5f20", "4", "4567", "\\u7ec4", "zx"):
    start = perf_counter()
    line.setText(typed)
    rooms.window.repaint()
    times.append(perf_counter() - start)
columns = [Column(name) for name in ("name", "group", "status")]
plain = Table(columns)
plain.resize(1000, 600)
plain.show()
def read():
    with look(vault) as connection:
        return [tuple(cell or "" for cell in row) for row in connection.exec_driver_sql(
            "SELECT name, village_group, status FROM person WHERE deleted = 0")]
def anchor_open():
    start = perf_counter(); plain.set_rows(read()); plain.repaint(); return perf_counter() - start
rows = read()
def anchor_filter(typed):
    start = perf_counter(); plain.set_rows([r for r in rows if any(typed in c for c in r)]); plain.repaint()
    return perf_counter() - start
print(json.dumps([opened, max(times), median(anchor_open() for _ in range(5)),
    median(anchor_filter(typed) for typed in ("\\u5f20", "\\u7ec4", "1"))]))
rooms.leave(); vault.close()
"""


@benchmark("people_5000_open")
def opening() -> Figure:
    """From the wish to the first rows, the first time after unlocking."""
    opened, _filtered, anchor, _other = _measured()
    return Figure(opened * 1000, anchor * 1000, "ms", at_most(200))


@benchmark("people_5000_filter")
def filtering() -> Figure:
    """The slowest of eight words, drawn."""
    _opened, filtered, _anchor, other = _measured()
    return Figure(filtered * 1000, other * 1000, "ms", at_most(50))


@cache
def _measured() -> tuple[float, float, float, float]:
    with tempfile.TemporaryDirectory() as folder:
        build_big_village(Path(folder), people=PEOPLE)
        runs = [_run(Path(folder)) for _ in range(3)]
    opened, filtered, anchor, other = (min(one) for one in zip(*runs, strict=True))
    return opened, filtered, anchor, other


def _run(folder: Path) -> tuple[float, ...]:
    done = subprocess.run(
        [sys.executable, "-c", _PROGRAM, str(folder)],
        check=True,
        capture_output=True,
        text=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    return tuple(json.loads(done.stdout.splitlines()[-1]))
