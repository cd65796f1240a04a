"""Show a window so that all of it is on the screen: its foot, too, where the desktop has bars."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

_EDGE = 8
_AMPLE = 100
"""Pixels beside which no title matters: to ask for its height is a part of the start."""


def show_whole(window: QWidget) -> None:
    """Show it in its own size where screen, bars and title leave room for it, else maximised.

    1366×768 is the size of many laptops' whole screen, and of what pages are drawn for. Where nobody looks
    (pictures of the tour, tests) the size stays.
    """
    room, size = window.screen().availableSize(), window.size()
    if has_room(room, size + QSize(_AMPLE, _AMPLE)) or has_room(room, size + _frame_of(window)):
        window.show()
    else:
        window.showMaximized()


def _frame_of(window: QWidget) -> QSize:
    from PySide6.QtWidgets import QStyle

    title = window.style().pixelMetric(QStyle.PixelMetric.PM_TitleBarHeight, None, window)
    return QSize(2 * _EDGE, title + _EDGE)


def has_room(screen: QSize, wanted: QSize) -> bool:
    """Whether a screen holds a window of this size; one that is only drawn into memory always does."""
    if QGuiApplication.platformName() == "offscreen":
        return True
    return wanted.width() <= screen.width() and wanted.height() <= screen.height()
