"""How soon the unlock window stands on the screen, beside a bare window of PySide6.

Both are whole processes, from their start until the window was painted for the first time.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from functools import partial
from pathlib import Path

from tests.benchmarks.harness import Figure, at_most_above, benchmark, interleaved

_BARE = """
import sys
from PySide6.QtWidgets import QApplication, QLabel
app = QApplication(sys.argv)
window = QLabel("window")
window.show()
app.processEvents()
"""

_OURS = """
import sys
from pathlib import Path
import ui.commands.begin
from PySide6.QtWidgets import QApplication
from app.settings.folders import Folders
from ui.start import Program
app = QApplication(sys.argv)
here = Path(sys.argv[1])
program = Program(app, Folders(here / "settings", here / "vault", here / "marks"))
program.gate.show()
program.gate.arrive()
app.processEvents()
"""


@benchmark("unlock_window")
def unlock_window() -> Figure:
    """Seconds from the start of Python until the window is there and the password may be typed."""
    with tempfile.TemporaryDirectory() as folder:
        vault = Path(folder) / "vault"
        vault.mkdir()
        (vault / "keys.json").touch()
        ours, anchor = interleaved(partial(_run, _OURS, folder), partial(_run, _BARE, folder), rounds=7)
    return Figure(ours.median, anchor.median, "s", at_most_above(0.15))


def _run(program: str, folder: str) -> None:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    subprocess.run(
        [sys.executable, "-c", program, folder], check=True, env=environment, stderr=subprocess.DEVNULL
    )
