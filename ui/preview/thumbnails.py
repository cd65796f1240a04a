"""Small pictures of all pages; each is drawn when it comes into sight."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFrame, QListView, QWidget

from ui import theme
from ui.parts.cursor_ring import CursorRing
from ui.preview.paper_document import PaperDocument
from ui.theme import SMALL
from ui.words import Retranslated

_WIDTH = 92  # of a picture, at 100 % text size
_MOST_KEPT = 200


class Thumbnails(Retranslated, QListView):
    """`page_chosen(page)`, counted from 0."""

    page_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages = _Pages(self)
        self.setModel(self._pages)
        self.setItemDelegate(CursorRing(self))
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setFlow(QListView.Flow.TopToBottom)
        self.setWrapping(False)
        self.setMovement(QListView.Movement.Static)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSpacing(SMALL // 2)
        self.setUniformItemSizes(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self._measure()
        self.retranslate()

    def show_document(self, document: PaperDocument | None) -> None:
        self._measure()
        self._pages.show_document(document)

    def mark(self, page: int) -> None:
        """The page that is read, without asking for it again."""
        index = self._pages.index(page)
        if index != self.currentIndex():
            self.blockSignals(True)
            self.setCurrentIndex(index)
            self.blockSignals(False)
            self.viewport().update()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Pages"))

    def currentChanged(
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().currentChanged(current, previous)
        if current.isValid():
            self.page_chosen.emit(current.row())

    def _measure(self) -> None:
        wide = theme.current().px(_WIDTH)
        self.setIconSize(QSize(wide, round(wide * 1.42)))
        self.setFixedWidth(wide + theme.current().px(44))


class _Pages(QAbstractListModel):
    """Pictures are kept while there are few, and drawn anew where there are many."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._document: PaperDocument | None = None
        self._drawn: dict[int, QImage] = {}

    def show_document(self, document: PaperDocument | None) -> None:
        self.beginResetModel()
        self._document = document
        self._drawn = {}
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() or self._document is None else self._document.pages

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if self._document is None or not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return str(index.row() + 1)
        if role == Qt.ItemDataRole.DecorationRole:
            return self._picture(self._document, index.row())
        return None

    def _picture(self, document: PaperDocument, page: int) -> QImage:
        if page not in self._drawn:
            if len(self._drawn) >= _MOST_KEPT:
                self._drawn.clear()
            points = document.pdf.pagePointSize(page)
            scale = theme.current().px(_WIDTH) / max(points.width(), points.height() / 1.42)
            self._drawn[page] = document.drawn(page, (points * scale).toSize())
        return self._drawn[page]
