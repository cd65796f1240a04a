"""Filters as chips: one that is on or off, and one that opens a list of things to choose."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QMenu, QSizePolicy, QWidget

from ui import icons, theme
from ui.theme import RING, TIGHT


class FilterChip(QAbstractButton):
    """On: a tick and the accent's ground. Space or Enter turns it; `toggled` tells."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def is_on(self) -> bool:
        """Whether it filters now."""
        return self.isChecked()

    def picture(self) -> str:
        """The icon at its left, or "" for none."""
        return "check" if self.isChecked() else ""

    def sizeHint(self) -> QSize:
        now = theme.current()
        measure = QFontMetrics(theme.text_font(now, 12, bold=True))
        icon = now.px(14) + TIGHT if self.picture() else 0
        return QSize(measure.horizontalAdvance(self.text()) + icon + now.px(24), now.px(28))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()
        super().changeEvent(event)

    def checkStateSet(self) -> None:
        super().checkStateSet()
        self.updateGeometry()

    def nextCheckState(self) -> None:
        super().nextCheckState()
        self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        now = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        edge = "accent" if self.hasFocus() or self.is_on() else "button_edge"
        painter.setPen(QPen(now.color(edge), RING if self.hasFocus() else 1))
        painter.setBrush(now.color("accent_soft" if self.is_on() else "surface"))
        painter.drawRoundedRect(area, area.height() / 2.6, area.height() / 2.6)
        ink = "accent" if self.is_on() else "ink" if self.isEnabled() else "muted"
        painter.setPen(now.color(ink))
        painter.setFont(theme.text_font(now, 12, bold=self.is_on()))
        words = self.rect().adjusted(now.px(11), 0, -now.px(8), 0)
        if self.picture():
            top = round((self.height() - now.px(14)) / 2)
            painter.drawPixmap(words.left(), top, icons.pixmap(self.picture(), ink, 14))
            words.setLeft(words.left() + now.px(14) + TIGHT)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.text())


class MenuChip(FilterChip):
    """Opens a list of choices with Enter, Space or Down; several may be taken. `changed` tells.

    `always`: it is a list of things to show rather than a filter, and never looks "on".
    """

    changed = Signal()

    def __init__(self, *, one: bool = False, always: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCheckable(False)
        self._one = one
        self._always = always
        self._taken: list[str] = []
        self._options: list[tuple[str, str]] = []
        self.clicked.connect(self.open_list)

    @cached_property
    def _menu(self) -> QMenu:
        menu = QMenu(self)
        menu.triggered.connect(self._on_triggered)
        return menu

    @cached_property
    def _which(self) -> QActionGroup:
        which = QActionGroup(self)
        which.setExclusive(self._one)  # what can be taken alone has round marks
        return which

    def show_options(self, options: Sequence[tuple[str, str]], taken: Sequence[str]) -> None:
        """Keys with their words; taken ones that are no longer offered are let go."""
        self._options = list(options)
        known = {key for key, _words in options}
        self._taken = [key for key in taken if key in known]
        self.updateGeometry()
        self.update()

    def options(self) -> list[tuple[str, str]]:
        return list(self._options)

    def taken(self) -> list[str]:
        return list(self._taken)

    def is_on(self) -> bool:
        return bool(self._taken) and not self._always

    def picture(self) -> str:
        return "chevron-down"

    def open_list(self) -> None:
        """Drop the choices down below the chip; the arrow keys begin at one that is taken."""
        self._menu.clear()
        begins = None
        for key, words in self._options:
            action = QAction(words.replace("&", "&&"), self._menu)
            action.setData(key)
            action.setCheckable(True)
            action.setChecked(key in self._taken or (self._one and not self._taken and not key))
            self._which.addAction(action)
            self._menu.addAction(action)
            if begins is None or (action.isChecked() and not begins.isChecked()):
                begins = action
        self._menu.popup(self.mapToGlobal(QPoint(0, self.height())))
        if begins is not None:
            self._menu.setActiveAction(begins)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.open_list()
            return
        super().keyPressEvent(event)

    def _on_triggered(self, action: QAction) -> None:
        key = str(action.data())
        if self._one:
            self._taken = [key]
        elif key in self._taken:
            self._taken.remove(key)
        else:
            self._taken = [one for one, _words in self._options if one in self._taken or one == key]
        self.updateGeometry()
        self.update()
        self.changed.emit()
