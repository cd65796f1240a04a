"""A month with the keyboard alone: few keys, and a window that always answers."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.factories.people import FAST
from tests.stories.cadre import Cadre
from tests.stories.month import NOW, a_laptop, live_a_month, live_a_morning
from tests.stories.real_keys import has_window_manager
from tests.stories.watchdog import BESIDE_OTHERS, LONGEST_MS
from ui.start import Program


def test_a_month_with_the_keyboard_alone(cadre: Cadre, tmp_path: Path) -> None:
    """Some 180 keys, the words included; in a spreadsheet a row of visits alone costs 66."""
    live_a_month(cadre, tmp_path)

    assert sum(cadre.counted.values()) <= 250, cadre.counted
    assert cadre.watch.over(LONGEST_MS * BESIDE_OTHERS) == {}


@pytest.mark.usefixtures("on_a_screen")
def test_a_morning_on_a_screen_with_a_window_manager(cadre: Cadre) -> None:
    live_a_morning(cadre)


@pytest.fixture
def on_a_screen() -> None:
    if not has_window_manager():
        pytest.skip("test_on_a_screen.py lives it where there is one")


@pytest.fixture
def cadre(qapp: QApplication, tmp_path: Path) -> Iterator[Cadre]:
    gc.collect()
    gc.freeze()  # what earlier tests of this process left is no part of the program's turns
    program = Program(qapp, a_laptop(tmp_path), now=lambda: NOW, costs=FAST)
    cadre = Cadre(program)
    try:
        yield cadre
    finally:
        cadre.leave()
        program.end()
        gc.unfreeze()
