"""Many bags to the printer: what the process holds more at the end than near the beginning."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.benchmarks.harness import Figure, at_most, benchmark

PEOPLE = 200
_FIRST = 20  # by then every module and font is there
_SWALLOW = "#!/bin/sh\nexec cat > /dev/null\n"
_RUN = """
import json, sys
import psutil
from pathlib import Path
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication
from app.people.list_people import list_people
from app.vault.open_vault import open_vault
from app.work import look
from tests.factories.big_village import NOW, PASSWORD, TODAY
from ui.background import Jobs
from ui.preview.bags_run import BagsRun, BagsToPrint
from ui.preview.wiring import preview_desk

folder, first = Path(sys.argv[1]), int(sys.argv[2])
app = QApplication([])
vault = open_vault(folder / "vault", password=PASSWORD, now=NOW, marks=folder / "marks")
with look(vault) as connection:
    people = [line.person for line in list_people(connection, today=TODAY) if not line.closed]
held = psutil.Process()
seen = {}
run = BagsRun(
    preview_desk(vault, lambda: NOW, Jobs()), BagsToPrint(people, "3", False), QPrinter()
)
run.progressed.connect(lambda done, _total: seen.setdefault(done, held.memory_info().rss))
run.ended.connect(app.quit)
run.start()
app.exec()
assert not run.left, run.problem
print(json.dumps([seen[first], held.memory_info().rss, run.pages]))
"""


@benchmark("print_bags_to_printer")
def bags_to_printer() -> Figure:
    """In full, a job for each, through a pipe to a spooler that swallows them; no anchor. What grows is the
    cache of the records, of 64 MiB at most.
    """
    from tests.factories.big_village import build_big_village

    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        build_big_village(folder, people=PEOPLE)
        swallow = folder / "bin/lp"
        swallow.parent.mkdir()
        swallow.write_text(_SWALLOW)
        swallow.chmod(0o755)
        path = f"{swallow.parent}:{os.environ.get('PATH', os.defpath)}"
        done = subprocess.run(
            [sys.executable, "-c", _RUN, made, str(_FIRST)],
            env={**os.environ, "PATH": path, "QT_QPA_PLATFORM": "offscreen"},
            capture_output=True,
            check=True,
        )
    early, late, _pages = json.loads(done.stdout)
    return Figure((late - early) / 2**20, 0, "MiB", at_most(64))
