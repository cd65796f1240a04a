"""How long the window answers nobody at most, in a month's work with the keyboard alone."""

from __future__ import annotations

import os
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.benchmarks.harness import Figure, at_most, benchmark


@benchmark("longest_turn")
def longest_turn() -> Figure:
    """Milliseconds from a key press until all that it asked for is drawn; the anchor is the median turn."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    from tests.factories.people import FAST
    from tests.stories.cadre import Cadre
    from tests.stories.month import NOW, a_laptop, live_a_month
    from tests.stories.watchdog import LONGEST_MS
    from ui.start import Program

    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    with TemporaryDirectory() as folder:
        program = Program(app, a_laptop(Path(folder)), now=lambda: NOW, costs=FAST)
        cadre = Cadre(program)
        try:
            live_a_month(cadre, Path(folder))
        finally:
            cadre.watch.leave()
            program.end()
    turns = sorted(cadre.watch.longest.values())
    return Figure(turns[-1], turns[len(turns) // 2], "ms", at_most(LONGEST_MS))
