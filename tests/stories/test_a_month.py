"""A month with the keyboard alone: few keys, and a window that always answers."""

from __future__ import annotations

from pathlib import Path

from tests.stories.cadre import Cadre
from tests.stories.month import live_a_month
from tests.stories.watchdog import BESIDE_OTHERS, LONGEST_MS


def test_a_month_with_the_keyboard_alone(cadre: Cadre, tmp_path: Path) -> None:
    """Some 180 keys, the words included; in a spreadsheet a row of visits alone costs 66."""
    live_a_month(cadre, tmp_path)

    assert sum(cadre.counted.values()) <= 250, cadre.counted
    assert cadre.watch.over(LONGEST_MS * BESIDE_OTHERS) == {}
