"""The side of the window: the village, the pages with what is to be done there, and who works here."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ui import icons, theme
from ui.parts.badge import Badge
from ui.parts.role import wear
from ui.parts.text import label
from ui.theme import LARGE, MEDIUM, SMALL, TIGHT
from ui.words import Retranslated

_WIDTH = 196


@dataclass(frozen=True)
class Place:
    """Whose records these are; `hint` says how another village is reached, where there is one."""

    village: str
    township: str
    county: str
    hint: str = ""


@dataclass(frozen=True)
class Who:
    """Who is working, and as what."""

    name: str
    role: str


class Side(Retranslated, QFrame):
    """Arrow keys move among the pages; Ctrl+1 to Ctrl+9 reach them from anywhere."""

    page_requested = Signal(str)
    lock_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("side")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._village = label("", "village", wrap=True)
        self._above = label("", "small", wrap=True)
        self._user = label("", "small", wrap=True)
        self._lock = QPushButton()
        self._group = QButtonGroup(self)
        self._buttons: dict[str, PageButton] = {}
        self._is_exercise = False
        self._build()
        self._lock.clicked.connect(self.lock_requested)
        self.retranslate()

    def _build(self) -> None:
        pages = QWidget()
        pages.setObjectName("pages")
        self._pages = QVBoxLayout(pages)
        self._pages.setContentsMargins(0, 0, 0, 0)
        self._pages.setSpacing(2)
        self._pages.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(pages)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(MEDIUM, LARGE, MEDIUM, SMALL)
        whole.setSpacing(TIGHT)
        whole.addWidget(self._village)
        whole.addWidget(self._above)
        whole.addSpacing(SMALL)
        whole.addWidget(area, 1)
        whole.addWidget(self._user)
        row = QHBoxLayout()
        row.addWidget(self._lock)
        row.addStretch(1)
        whole.addLayout(row)
        wear(self._lock, role="link")
        self._set_width()

    def add_page(self, key: str, icon: str, title: str) -> None:
        """Add a page below the others."""
        button = PageButton(key, icon)
        button.show_title(title, len(self._buttons) + 1)
        self._buttons[key] = button
        self._group.addButton(button)
        self._pages.insertWidget(self._pages.count() - 1, button)
        button.clicked.connect(self._on_page_clicked)

    def show_place(self, place: Place) -> None:
        self._village.setText(place.village)
        self._above.setText(" • ".join(part for part in (place.township, place.county, place.hint) if part))

    def show_user(self, who: Who) -> None:
        self._user.setText(" • ".join(part for part in (who.name, who.role) if part))

    def show_title(self, key: str, title: str) -> None:
        self._buttons[key].show_title(title, list(self._buttons).index(key) + 1)

    def show_count(self, key: str, count: int, *, urgent: bool = False) -> None:
        """How many things are to be done on that page; none at nought."""
        self._buttons[key].badge.show_count(count, urgent=urgent)

    def mark(self, key: str) -> None:
        """This page is shown now."""
        self._buttons[key].setChecked(True)

    def button(self, key: str) -> PageButton:
        return self._buttons[key]

    def show_exercise(self) -> None:
        """The lock ends an exercise, and says so."""
        self._is_exercise = True
        self.retranslate()

    def retranslate(self) -> None:
        words = self.tr("End practice  Ctrl+L") if self._is_exercise else self.tr("Lock  Ctrl+L")
        self._lock.setText(f" {words}")

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_buttons"):
            self._set_width()

    def _set_width(self) -> None:
        self.setFixedWidth(theme.current().px(_WIDTH))
        if hasattr(self, "_lock"):
            size = theme.current().px(14)
            self._lock.setIconSize(QSize(size, size))
            self._lock.setIcon(icons.icon("lock", "accent", 14))

    def _on_page_clicked(self) -> None:
        button = self.sender()
        if isinstance(button, PageButton):
            self.page_requested.emit(button.key)


class PageButton(QPushButton):
    """One page: icon, name, and the number of things to do there."""

    def __init__(self, key: str, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key = key
        self._icon_name = icon
        self.setCheckable(True)
        wear(self, role="side")
        self.badge = Badge(parent=self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, SMALL, 0)
        row.addStretch(1)
        row.addWidget(self.badge)
        self.toggled.connect(self._on_toggled)
        self._paint_icon()

    def show_title(self, title: str, number: int) -> None:
        self.setText(f" {title}")
        self.setAccessibleName(title)
        self.setToolTip(f"{title}  Ctrl+{number}" if number <= 9 else title)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "badge"):
            self._paint_icon()

    def _paint_icon(self) -> None:
        size = theme.current().px(18)
        self.setIconSize(QSize(size, size))
        self.setIcon(icons.icon(self._icon_name, "accent" if self.isChecked() else "muted"))

    def _on_toggled(self) -> None:
        self._paint_icon()
