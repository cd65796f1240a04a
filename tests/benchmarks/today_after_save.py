"""Today of 200 people on the screen after a save: from the moment it is saved until the page is drawn.

Real windows, real vault; the save itself is not in it. Counted is processor time, all threads together: on
a machine with nothing else to do that is what the clock shows, one step after the other. The anchor is an
empty village's window, measured the same way in a process of its own.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.benchmarks.harness import Figure, at_most, benchmark
from tests.factories.big_village import build_big_village

_PROGRAM = """
import json, sys
from pathlib import Path
from statistics import median
from time import process_time
from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication
import ui
from app.settings.local_settings import LocalSettings
from app.vault.open_vault import open_vault
from app.visits.record_visit import record_visit
from app.visits.visit_details import VisitDetails
from app.work import look, work
from tests.factories.big_village import NOW, PASSWORD, TODAY
from ui import fonts, theme, words
from ui.rooms import Rooms
from ui.tour.hands import wait_until
app = QApplication([])
fonts.load_all()
words.speak(app); theme.apply(app, theme.Theme())
here = Path(sys.argv[1])
vault = open_vault(here / "vault", password=PASSWORD, now=NOW, marks=here / "marks")
rooms = Rooms(vault, lambda: NOW, LocalSettings())
rooms.window.resize(1366, 768)
rooms.window.show()
rooms.begin()
wait_until(lambda: rooms.is_furnished() and not rooms.jobs.running(), "the pages")  # no part of a save
with look(vault) as connection:
    people = connection.exec_driver_sql("SELECT id FROM person ORDER BY id LIMIT 12").scalars().all()
loop, shown, times = QEventLoop(), [], []
rooms.today.due_shown.connect(lambda: (shown.append(1), loop.quit()))
for person in people or [""] * 12:
    if person:
        visit = VisitDetails(kind="1", happened_on=TODAY, result="1", visitors=("甲", "乙"))
        with work(vault, now=NOW) as session:
            record_visit(session, person, visit, now=NOW)
    shown.clear()
    start = process_time()
    rooms.desk.tell_saved("saved")
    if not shown:
        loop.exec()
    app.processEvents()
    times.append(process_time() - start)
print(json.dumps(median(times)))
rooms.leave(); vault.close()
"""


@benchmark("today_shown_after_save_200")
def today_shown_after_save() -> Figure:
    """Milliseconds until Today shows what a save changed."""
    with tempfile.TemporaryDirectory() as folder:
        big, empty = Path(folder) / "big", Path(folder) / "empty"
        build_big_village(big, people=200)
        build_big_village(empty, people=0)
        ours, anchor = min(_run(big) for _ in range(3)), min(_run(empty) for _ in range(3))
    return Figure(ours * 1000, anchor * 1000, "ms", at_most(50))


def _run(folder: Path) -> float:
    done = subprocess.run(
        [sys.executable, "-c", _PROGRAM, str(folder)],
        check=True,
        capture_output=True,
        text=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    return float(json.loads(done.stdout.splitlines()[-1]))
