"""Today for 2,000 people with three years of logs: how soon it stands there, and what it takes.

The time runs from the moment when the key is derived: opening the vault, gathering, working out,
drawing. The anchor is an empty village's Today in a process of its own, measured the same way.
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

ROUNDS = 5
_PROGRAM = """
import json, psutil, sys
from pathlib import Path
from time import perf_counter
from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication
import ui
from app.settings.local_settings import LocalSettings
from app.vault.open_vault import open_vault
from tests.factories.big_village import NOW, PASSWORD
from ui import fonts, theme, words
from ui.rooms import Rooms
from ui.tour.hands import wait_until
app = QApplication([])
fonts.load_first(); fonts.load_rest()
words.speak(app); theme.apply(app, theme.Theme())
here = Path(sys.argv[1])
start = perf_counter()
vault = open_vault(here / "vault", password=PASSWORD, now=NOW, marks=here / "marks")
rooms = Rooms(vault, lambda: NOW, LocalSettings())
loop = QEventLoop()
rooms.today.due_shown.connect(loop.quit)
rooms.window.show()
rooms.begin()
loop.exec()
rooms.window.repaint()
took = perf_counter() - start
wait_until(rooms.is_furnished, "the pages")
rooms.window.open_page("people")
rooms.jobs.wait_for_all()
app.processEvents()
held = psutil.Process().memory_info().rss / 2**20
print(json.dumps([took, held]))
rooms.leave(); vault.close()
"""


@benchmark("today_2000")
def today() -> Figure:
    """Seconds until Today is drawn."""
    ours, anchor = _measured()
    return Figure(min(ours)[0], min(anchor)[0], "s", at_most(0.5))


@benchmark("memory_2000")
def memory() -> Figure:
    """What the whole process holds with Today and the list of people open."""
    ours, anchor = _measured()
    return Figure(max(one[1] for one in ours), max(one[1] for one in anchor), "MB", at_most(200))


@cache
def _measured() -> tuple[list[tuple[float, float]], list[tuple[float, float]]]:
    with tempfile.TemporaryDirectory() as folder:
        big, empty = Path(folder) / "big", Path(folder) / "empty"
        build_big_village(big)
        build_big_village(empty, people=0)
        pairs = [(_run(big), _run(empty)) for _ in range(ROUNDS)]
    return [one for one, _ in pairs], [other for _, other in pairs]


def _run(folder: Path) -> tuple[float, float]:
    done = subprocess.run(
        [sys.executable, "-c", _PROGRAM, str(folder)],
        check=True,
        capture_output=True,
        text=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    took, held = json.loads(done.stdout.splitlines()[-1])
    return took, held
