"""A month with the keyboard alone: few keys, and a window that always answers."""

from __future__ import annotations

import gc
from pathlib import Path

from PySide6.QtWidgets import QApplication

from tests.factories.people import FAST
from tests.stories.cadre import Cadre
from tests.stories.month import NOW, a_laptop, live_a_month
from tests.stories.watchdog import BESIDE_OTHERS, LONGEST_MS
from ui.start import Program


def test_a_month_with_the_keyboard_alone(qapp: QApplication, tmp_path: Path) -> None:
    """Some 180 keys, the words included; in a spreadsheet a row of visits alone costs 66."""
    gc.collect()
    gc.freeze()  # what earlier tests of this process left is no part of the program's turns
    program = Program(qapp, a_laptop(tmp_path), now=lambda: NOW, costs=FAST)
    cadre = Cadre(program)
    try:
        live_a_month(cadre, tmp_path)
        assert sum(cadre.counted.values()) <= 250, cadre.counted
        assert cadre.watch.over(LONGEST_MS * BESIDE_OTHERS) == {}
    finally:
        cadre.watch.leave()
        program.end()
        gc.unfreeze()
