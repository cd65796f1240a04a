"""How soon the unlock window stands on the screen, beside a bare window of PySide6.

Both are whole processes, from their start until the window was painted for the first time. Their modules are
compiled, as an installation has them, also where the environment forbids Python to write beside the sources.
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
from ui.commands.begin import prepare_window
prepare_window()
from app.settings.folders import Folders
from ui.start import Program, new_application
app = new_application(sys.argv[:1])
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
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    environment |= {"QT_QPA_PLATFORM": "offscreen", "PYTHONPYCACHEPREFIX": str(Path(folder) / "compiled")}
    subprocess.run(
        [sys.executable, "-c", program, folder], check=True, env=environment, stderr=subprocess.DEVNULL
    )
