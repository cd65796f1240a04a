"""A room that scrolls up and down, and never leaves the cursor outside of what is seen.

Qt scrolls only until the blinking line itself is seen, and leaves the rest of the field, and what is said
below it, cut off. A line above or below says that there is more: without it a field that is half in sight
looks as if it were broken.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QScrollArea, QWidget

from ui import theme
from ui.parts.folds import FOLD, fold_of

FOLDS = 2 * FOLD
"""What the lines above and below take from the room, also while they are not drawn."""
_BELOW = 28  # pixels at 100 % text size: the line of help or error below a field


class ScrolledBody(QWidget):
    """As high as its words are in the width that it has; Qt takes the height that they have in the least
    width, and leaves the difference empty below them.
    """

    def minimumSizeHint(self) -> QSize:
        least, layout = super().minimumSizeHint(), self.layout()
        if layout is None or not layout.hasHeightForWidth():
            return least
        high = layout.totalHeightForWidth(max(self.width(), least.width()))
        return QSize(least.width(), min(least.height(), high))


class Scrolled(QScrollArea):
    """Takes one part, which is as wide as the room. `whole` tells what in it is seen whole or not at all."""

    def __init__(
        self,
        inside: QWidget,
        parent: QWidget | None = None,
        *,
        whole: Callable[[], Sequence[QWidget]] = tuple,
    ) -> None:
        super().__init__(parent)
        self._whole = whole
        inside.setObjectName("scrolled")
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(inside)
        self.setViewportMargins(0, FOLD, 0, FOLD)
        self._above, self._below = fold_of(self), fold_of(self)
        bar = self.verticalScrollBar()
        bar.valueChanged.connect(self._show_folds)
        bar.rangeChanged.connect(self._show_folds)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus_changed)

    def show_part(self, part: QWidget) -> None:
        """Scroll until all of a part is seen, with the line below it; of a larger one, its cursor.

        What can be seen from the very top is shown from there, with the heading that stands above it.
        """
        if part.height() > self.viewport().height():
            self.ensureWidgetVisible(part)
            return
        top = part.mapTo(self.viewport(), QPoint(0, self.verticalScrollBar().value())).y()
        below = theme.current().px(_BELOW)
        if top + part.height() + below <= self.viewport().height():
            self.verticalScrollBar().setValue(0)
            return
        self.ensureVisible(0, top + part.height() + below, 0, 0)
        self.ensureVisible(0, max(0, top - below), 0, 0)
        self._uncut(top, top + part.height() + below)

    def _uncut(self, top: int, bottom: int) -> None:
        """No field is cut at the upper edge: the first is seen whole where what must be seen, from `top` to
        `bottom`, leaves room for it, or not at all. Only at the end of all nothing can be done.
        """
        inside, bar = self.widget(), self.verticalScrollBar()
        if inside is None:
            return
        edge, bottom = bar.value(), min(bottom, inside.height())
        fields = [one for one in self._whole() if one.isVisible() and inside.isAncestorOf(one)]
        places = [(one.mapTo(inside, QPoint()).y(), one.height()) for one in fields]
        cut = [(at, at + high) for at, high in places if at < edge < at + high]
        if not cut:
            return
        first, after = min(at for at, _end in cut), max(end for _at, end in cut)
        above = max((at + high for at, high in places if at + high <= first), default=0)
        if bottom - first <= self.viewport().height():
            bar.setValue(max(above, first - theme.SMALL))
        elif after <= top:  # without the line of help below it, too
            bar.setValue(
                max(after, min((at for at, _high in places if at >= after), default=top) - theme.SMALL)
            )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._above.setGeometry(0, 0, self.width(), FOLD)
        self._below.setGeometry(0, self.height() - FOLD, self.width(), FOLD)
        if event.size().height() < event.oldSize().height():  # help below a form takes room from it
            self._on_focus_changed(None, QApplication.focusWidget())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down in a field of one line do nothing there: Qt would scroll the field out of sight."""
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and isinstance(
            QApplication.focusWidget(), QLineEdit
        ):
            event.ignore()
            return
        super().keyPressEvent(event)

    def _show_folds(self) -> None:
        bar = self.verticalScrollBar()
        self._above.setVisible(bar.value() > bar.minimum())
        self._below.setVisible(bar.value() < bar.maximum())

    def _on_focus_changed(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self.isVisible() and self.viewport().isAncestorOf(now):
            self.show_part(now)
