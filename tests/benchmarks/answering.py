"""How long the window answers nobody at most, in a month's work with the keyboard alone."""

from __future__ import annotations

import gc
import os
from compileall import compile_dir
from functools import cache
from pathlib import Path
from statistics import median_high
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from tests.benchmarks.harness import Figure, at_most, benchmark
from tests.benchmarks.old_equipment import PARTS, ROOT

if TYPE_CHECKING:
    from tests.stories.watchdog import Watchdog


@benchmark("longest_turn")
def longest_turn() -> Figure:
    """Milliseconds from a key press until all that it asked for is drawn; the anchor is the median turn."""
    from tests.stories.watchdog import LONGEST_MS

    turns = _watched().longest.values()
    return Figure(max(turns), median_high(turns), "ms", at_most(LONGEST_MS))


@benchmark("busiest_turn")
def busiest_turn() -> Figure:
    """Milliseconds of the processor's time that the window's thread works at most in one turn."""
    from tests.stories.watchdog import MOST_WORK_MS

    turns = _watched().busiest.values()
    return Figure(max(turns), median_high(turns), "ms", at_most(MOST_WORK_MS))


@cache
def _watched() -> Watchdog:
    for part in PARTS:  # as an installation has them, also where the environment forbids Python to write them
        compile_dir(ROOT / part, quiet=2)
    gc.freeze()  # what the other benchmarks loaded is not for this window's collector to walk through
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    from tests.factories.people import FAST
    from tests.stories.cadre import Cadre
    from tests.stories.month import NOW, a_laptop, live_a_month
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
    return cadre.watch
