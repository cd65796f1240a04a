"""Page n of m, and how large the page is shown."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSpinBox, QWidget

from ui import theme
from ui.parts.flow import Flow
from ui.parts.text import label
from ui.theme import SMALL
from ui.words import Retranslated


class PageBar(Retranslated, QWidget):
    """`page_asked(page)` from 0; the zoom buttons are wishes."""

    page_asked = Signal(int)
    smaller_asked = Signal()
    larger_asked = Signal()
    width_asked = Signal()
    whole_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages = 0
        self._percent = 100
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        self._before = label()
        self._number = QSpinBox()
        self._number.setKeyboardTracking(False)
        self._number.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._number.setMinimumWidth(theme.current().px(56))
        self._after = label()
        self._zoom = label("", "muted")
        self._smaller, self._larger = QPushButton("−"), QPushButton("+")  # a minus sign
        self._width, self._whole = QPushButton(), QPushButton()
        for button in (self._smaller, self._larger, self._width, self._whole):
            button.setAutoDefault(False)
        row = Flow(self)
        row.addWidget(_together(self._before, self._number, self._after))
        row.addWidget(_together(self._smaller, self._zoom, self._larger))
        row.addWidget(_together(self._width, self._whole))

    def _connect(self) -> None:
        self._number.valueChanged.connect(self._on_number_changed)
        self._smaller.clicked.connect(self.smaller_asked)
        self._larger.clicked.connect(self.larger_asked)
        self._width.clicked.connect(self.width_asked)
        self._whole.clicked.connect(self.whole_asked)

    def show_pages(self, pages: int) -> None:
        self._pages = pages
        self._number.blockSignals(True)
        self._number.setRange(min(1, pages), pages)
        self._number.blockSignals(False)
        self.retranslate()

    def show_page(self, page: int) -> None:
        """`page` from 0."""
        self._number.blockSignals(True)
        self._number.setValue(page + 1)
        self._number.blockSignals(False)

    def show_zoom(self, factor: float) -> None:
        self._percent = round(factor * 100)
        self._zoom.setText(f"{self._percent} %")

    def retranslate(self) -> None:
        #: "Page [3] of 8": the words before the number; in Chinese 第
        self._before.setText(self.tr("Page", "before the number"))
        #: the words after the number; in Chinese 页, 共 {0} 页
        self._after.setText(self.tr("of {0}").format(self._pages))
        self._number.setAccessibleName(self.tr("Page number"))
        self._smaller.setAccessibleName(self.tr("Smaller"))
        self._larger.setAccessibleName(self.tr("Larger"))
        self._width.setText(self.tr("Full width"))
        self._whole.setText(self.tr("Whole page"))
        self.show_zoom(self._percent / 100)

    def _on_number_changed(self, number: int) -> None:
        self.page_asked.emit(number - 1)


def _together(*parts: QWidget) -> QWidget:
    """Parts that stay on one line."""
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, SMALL, 0)
    row.setSpacing(SMALL)
    for part in parts:
        row.addWidget(part)
    return holder
