"""The attachments of one bag for a view: name, day, pages, size and paper below a small picture."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QPixmap, QTransform

from app.attachments.attachment_details import AttachmentRecord
from ui.attachments.thumbnails import Thumbnails
from ui.attachments.tie_choices import tie_code
from ui.counted import counted
from ui.words import day

_Index = QModelIndex | QPersistentModelIndex
_MIB = 1024 * 1024
_KIB = 1024


class AttachmentsModel(QAbstractListModel):
    """`rename_requested` brings place and new name, once they were typed."""

    rename_requested = Signal(int, str)

    def __init__(self, thumbnails: Thumbnails, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails
        self._records: tuple[AttachmentRecord, ...] = ()
        self._papers: Mapping[str, str] = {}
        self._ties: Mapping[str, str] = {}
        thumbnails.drawn.connect(self._on_drawn)

    def set_records(
        self, records: Sequence[AttachmentRecord], papers: Mapping[str, str], ties: Mapping[str, str]
    ) -> None:
        """`papers`: the titles of the contents' lines; `ties`: the bag's records by `tie_code`."""
        self.beginResetModel()
        self._records, self._papers, self._ties = tuple(records), papers, ties
        self.endResetModel()

    def record(self, place: int) -> AttachmentRecord | None:
        return self._records[place] if 0 <= place < len(self._records) else None

    def records(self) -> tuple[AttachmentRecord, ...]:
        return self._records

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        return 0 if parent.isValid() else len(self._records)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsEditable

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        record = self.record(index.row())
        if record is None:
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return "\n".join(self.lines(record))
        if role == Qt.ItemDataRole.EditRole:
            return record.details.title
        if role == Qt.ItemDataRole.DecorationRole:
            return self._picture(record)
        return None

    def setData(self, index: _Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        record = self.record(index.row())
        if record is None or role != Qt.ItemDataRole.EditRole or str(value) == record.details.title:
            return False
        self.rename_requested.emit(index.row(), str(value))
        return True

    def lines(self, record: AttachmentRecord) -> tuple[str, str, str]:
        """Name; day, pages and size; the paper that it is and the record it belongs to, or what is amiss."""
        parts = [day(record.details.taken_on)] if record.details.taken_on else []
        if record.pages > 1:
            parts.append(counted(self.tr("{0} {0:page|pages}"), record.pages))
        parts.append(size_words(record.size))
        details = record.details
        told = (
            self._papers.get(details.paper, ""),
            self._ties.get(tie_code(details.of_table, details.of_row), ""),
        )
        tied = " · ".join(words for words in told if words)
        if not record.is_here:
            tied = self.tr("the file has not come yet")
        return record.details.title or self.tr("without a name"), " · ".join(parts), tied

    def _picture(self, record: AttachmentRecord) -> QPixmap | None:
        drawn = self._thumbnails.of(record)
        if drawn is None:
            return None
        return QPixmap.fromImage(drawn.transformed(QTransform().rotate(record.details.turned)))

    def _on_drawn(self, attachment: str) -> None:
        for place, record in enumerate(self._records):
            if record.attachment == attachment:
                index = self.index(place)
                self.dataChanged.emit(index, index, [Qt.ItemDataRole.DecorationRole])


def size_words(size: int) -> str:
    """As people know it: 340 KB, 2.4 MB."""
    if size < _MIB:
        return f"{max(1, round(size / _KIB))} KB"
    return f"{size / _MIB:.1f} MB"
