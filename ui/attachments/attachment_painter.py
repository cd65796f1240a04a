"""How one attachment is drawn among others: its small picture in a frame, and three lines below it."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPen, QPixmap
from PySide6.QtWidgets import QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui import icons, theme
from ui.theme import RING, SMALL, TIGHT

_PICTURE = 112
_WIDTH = 176


class AttachmentPainter(QStyledItemDelegate):
    """The first line is the name; what does not fit is shortened. F2 edits the name where it stands."""

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        now = theme.current()
        return QSize(now.px(_WIDTH), now.px(_PICTURE) + 3 * option.fontMetrics.lineSpacing() + 4 * SMALL)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        now = theme.current()
        painter.save()
        whole = option.rect.adjusted(TIGHT // 2, TIGHT // 2, -TIGHT // 2, -TIGHT // 2)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(QPen(now.color("accent"), RING))
            painter.drawRoundedRect(whole, SMALL, SMALL)
        frame = QRect(whole.x() + SMALL, whole.y() + SMALL, whole.width() - 2 * SMALL, now.px(_PICTURE))
        self._draw_picture(painter, frame, index.data(Qt.ItemDataRole.DecorationRole))
        line = option.fontMetrics.lineSpacing()
        at = QRect(frame.x(), frame.bottom() + TIGHT, frame.width(), line)
        for words, colour in zip(str(index.data()).split("\n"), ("ink", "muted", "muted"), strict=False):
            painter.setPen(now.color(colour))
            short = option.fontMetrics.elidedText(words, Qt.TextElideMode.ElideMiddle, at.width())
            painter.drawText(at, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter, short)
            at.translate(0, line)
        painter.restore()

    def setEditorData(self, editor: QWidget, index: QModelIndex | QPersistentModelIndex) -> None:
        # A small picture that comes meanwhile must not take away what is being typed.
        if not (isinstance(editor, QLineEdit) and editor.isModified()):
            super().setEditorData(editor, index)

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> None:
        height = editor.sizeHint().height()
        top = option.rect.y() + SMALL + theme.current().px(_PICTURE)
        editor.setGeometry(option.rect.x(), top, option.rect.width(), height)

    def _draw_picture(self, painter: QPainter, frame: QRect, picture: QPixmap | None) -> None:
        if picture is None:
            waiting = icons.pixmap("file-text", "muted", 32)
            place = QRect(0, 0, int(waiting.deviceIndependentSize().width()), 32)
            place.moveCenter(frame.center())
            painter.drawPixmap(place.topLeft(), waiting)
            return
        size = picture.size().scaled(frame.size(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRect(0, 0, size.width(), size.height())
        place.moveCenter(frame.center())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawPixmap(place, picture)
        painter.setPen(theme.current().color("line"))
        painter.drawRect(place)
