"""The foot of the window is never below the edge of the screen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication

from ui.frame.show_whole import has_room


@pytest.mark.parametrize(
    ("screen", "holds"),
    [((1366, 768), False), ((1366, 728), False), ((1920, 1040), True), ((1380, 700), False)],
)
def test_a_window_as_large_as_the_screen_has_no_room_for_its_title(
    screen: tuple[int, int], holds: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QGuiApplication, "platformName", lambda: "xcb")

    assert has_room(QSize(*screen), QSize(1366 + 16, 768 + 32)) is holds


def test_pictures_of_the_tour_keep_their_size() -> None:
    assert has_room(QSize(800, 800), QSize(1382, 800))
