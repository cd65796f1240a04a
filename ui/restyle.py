"""A new look for what is seen now; what is hidden puts it on when it is next shown.

Qt gives a changed stylesheet to every widget there is, and to each one again for every widget that it lies
in: with all pages opened, that held up the window for three seconds. What is taken off and put on anew goes
to each widget once, and to those alone that Qt holds to be finished ("polished").
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

_FINISHED = Qt.WidgetAttribute.WA_WState_Polished
_NOT_TOLD = Qt.WidgetAttribute.WA_SetStyle
_BREATH_MS = 1
_MARKED_AT_ONCE, _DRESSED_AT_ONCE = 1000, 60


class Restyle(QObject):
    """Exchanges the look of a running application, and watches what is hidden until it is shown."""

    def __init__(self) -> None:
        super().__init__()
        self._turns: Iterator[None] = iter(())

    def begin(self, app: QApplication, put_on: Callable[[], None]) -> None:
        """Exchange the look in several turns, so that keys are answered in between. `put_on` sets font,
        palette and stylesheet.
        """
        self.finish()
        self._turns = self._exchange(app, put_on)
        self._go_on()

    def finish(self) -> None:
        """Do at once what is left of the exchange."""
        for _turn in self._turns:
            pass

    def _go_on(self) -> None:
        for _turn in self._turns:
            QTimer.singleShot(_BREATH_MS, self, self._go_on)
            return

    def _exchange(self, app: QApplication, put_on: Callable[[], None]) -> Iterator[None]:
        windows = [window for window in app.topLevelWidgets() if not window.isHidden()]
        marked = app.allWidgets()
        for some in _by_turns(marked, _MARKED_AT_ONCE):
            for widget in some:
                widget.setAttribute(_FINISHED, False)
                widget.setAttribute(_NOT_TOLD)
            yield
        _paint(windows, False)
        app.setStyleSheet("")
        put_on()
        yield
        for hidden in [one for window in app.topLevelWidgets() for one in _hidden_in(window)]:
            hidden.installEventFilter(self)
        shown = [widget for window in windows if isValid(window) for widget in _shown_in(window)]
        for some in _by_turns(shown, _DRESSED_AT_ONCE):
            _dress(some)
            yield
        _paint(windows, True)
        yield
        for some in _by_turns(marked, _MARKED_AT_ONCE):
            for widget in some:  # before a turn in which some of them may go
                widget.setAttribute(_NOT_TOLD, False)
            yield

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget):
            watched.removeEventFilter(self)
            _dress(list(_shown_in(watched)))
            for hidden in _hidden_in(watched):
                hidden.installEventFilter(self)
        return super().eventFilter(watched, event)


def _by_turns(widgets: list[QWidget], at_once: int) -> Iterator[list[QWidget]]:
    """So many at once, without those that are gone by then."""
    for first in range(0, len(widgets), at_once):
        yield [widget for widget in widgets[first : first + at_once] if isValid(widget)]


def _paint(windows: list[QWidget], on: bool) -> None:
    """Nothing is painted while one half wears the old look."""
    for window in windows:
        if isValid(window):
            window.setUpdatesEnabled(on)


def _dress(widgets: list[QWidget]) -> None:
    """Parents before their children, who take their fonts over."""
    style, change = QApplication.style(), QEvent(QEvent.Type.StyleChange)
    for widget in widgets:
        if widget.font().bold():
            widget.setFont(QFont())  # few rules give a weight: that of a role worn before would stay
        widget.setAttribute(_NOT_TOLD, False)
        style.polish(widget)
        widget.setAttribute(_FINISHED)
        QCoreApplication.sendEvent(widget, change)


def _hidden_in(widget: QWidget) -> Iterator[QWidget]:
    """The outermost widgets that are hidden, whatever lies in them."""
    if widget.isHidden():
        yield widget
        return
    for child in _children_of(widget):
        yield from _hidden_in(child)


def _shown_in(widget: QWidget) -> Iterator[QWidget]:
    yield widget
    for child in _children_of(widget):
        if not child.isHidden():
            yield from _shown_in(child)


def _children_of(widget: QWidget) -> Iterator[QWidget]:
    for child in widget.children():
        if isinstance(child, QWidget) and not child.isWindow():
            yield child
