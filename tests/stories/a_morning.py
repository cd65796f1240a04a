"""A morning that is lived on a screen alone (scripts/stories): the forms that ask for keys, and the lock."""

from __future__ import annotations

from tests.stories.cadre import Cadre
from tests.stories.month import live_a_morning


def test_a_morning_on_a_screen_with_a_window_manager(cadre: Cadre) -> None:
    live_a_morning(cadre)
