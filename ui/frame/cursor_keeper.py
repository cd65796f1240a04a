"""Gives the cursor a place again where what had it was put to sleep, hidden or thrown away.

Qt then leaves the window without any, and the next key would go nowhere.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

import shiboken6
from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget


class CursorKeeper(QObject):
    """Watches one window, whose child it is."""

    def __init__(self, window: QWidget, pages: QStackedWidget, begin: Callable[[], None]) -> None:
        """`pages` holds what is shown, and `begin` puts the cursor to where its work begins. Where nothing
        takes it there, the page itself has it, and Tab goes on from there.
        """
        super().__init__(window)
        self._window, self._pages, self._begin = window, pages, begin
        self._last: QWidget | None = None
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._on_later)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus_changed)

    def _on_focus_changed(self, before: QWidget | None, now: QWidget | None) -> None:
        """Only what follows shows whether another window has come, or the cursor is lost."""
        if now is not None:
            self._later.stop()
        elif before is not None:
            self._last = before
            self._later.start()

    def _on_later(self) -> None:
        last, self._last = self._last, None
        if QApplication.activeWindow() is not self._window or QApplication.focusWidget() is not None:
            return
        pages = self._pages
        if last is not None and shiboken6.isValid(last) and pages.isAncestorOf(last):
            for one in _following(last):
                if pages.isAncestorOf(one) and takes_the_cursor(one):
                    one.setFocus(Qt.FocusReason.OtherFocusReason)
                    return
        self._begin()
        shown = pages.currentWidget()
        if QApplication.focusWidget() is None and shown is not None:
            shown.setFocus(Qt.FocusReason.OtherFocusReason)


def takes_the_cursor(widget: QWidget) -> bool:
    """Whether Tab would come to it."""
    return (
        bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        and widget.isEnabled()
        and widget.isVisible()
        and widget.focusProxy() is None
    )


def _following(widget: QWidget) -> Iterator[QWidget]:
    """What comes after it in the order of Tab, to the end of the round."""
    one = widget.nextInFocusChain()
    while one is not None and one is not widget:
        yield one
        one = one.nextInFocusChain()
