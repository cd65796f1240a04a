"""The manual inside the program: its chapters at the left, one of them at the right, and printing."""

from __future__ import annotations

import re
from io import BytesIO

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut, QTextCursor, QTextFrameFormat, QTextTable
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from app import clock
from app.help.chapters import CARD, CASE, MONTH, MORE, PRINTED, Chapter, chapter_of, chapters
from ui import theme
from ui.help.language import help_language
from ui.marked import QT_TRANSLATE_NOOP
from ui.parts.cursor_ring import CursorRing
from ui.parts.text import label
from ui.theme import MEDIUM, SMALL, TIGHT, WIDE
from ui.words import Retranslated

_WIDTH, _HEIGHT, _LIST, _FRAME = 900, 620, 240, 40
_PARTS = {
    MONTH: QT_TRANSLATE_NOOP("ManualWindow", "One month"),
    CARD: QT_TRANSLATE_NOOP("ManualWindow", "Who does what"),
    CASE: QT_TRANSLATE_NOOP("ManualWindow", "What to do when …"),
    MORE: QT_TRANSLATE_NOOP("ManualWindow", "In detail"),
}
_PICTURE = re.compile(r"!\[[^\]]*\]\([^)]*\)\n*")
_LINK = re.compile(r"\[([^\]]+)\]\([^)]*\)")
_KEY = Qt.ItemDataRole.UserRole
_WALKS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -6, Qt.Key.Key_PageDown: 6}


class ManualWindow(Retranslated, QDialog):
    """Letters narrow the list, the arrows choose a chapter, Tab leads into its text; Esc closes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._seek = QLineEdit()
        self._seek.setClearButtonEnabled(True)
        self._list = QListWidget()
        self._list.setItemDelegate(CursorRing(self._list))
        self._text = QTextBrowser()
        self._print, self._print_all, self._leave = QPushButton(), QPushButton(), QPushButton()
        self._hint = label("", "small")
        self._build()
        self._connect()
        self.retranslate()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def _build(self) -> None:
        px = theme.current().px
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setWordWrap(True)
        self._text.setOpenLinks(False)
        self._text.setTabChangesFocus(True)
        left = QVBoxLayout()
        left.setSpacing(SMALL)
        left.addWidget(self._seek)
        left.addWidget(self._list, 1)
        across = QHBoxLayout()
        across.setSpacing(MEDIUM)
        across.addLayout(left)
        across.addWidget(self._text, 1)
        buttons = QHBoxLayout()
        buttons.addWidget(self._hint, 1)
        for button in (self._print, self._print_all, self._leave):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(WIDE, WIDE, WIDE, WIDE)
        whole.setSpacing(MEDIUM)
        whole.addLayout(across, 1)
        whole.addLayout(buttons)
        self._seek.setFixedWidth(px(_LIST))
        self._list.setFixedWidth(px(_LIST))
        room = self.screen().availableGeometry()
        frame = px(_FRAME)  # what the system draws around it belongs on the screen too
        self.resize(min(px(_WIDTH), room.width() - frame), min(px(_HEIGHT), room.height() - frame))
        self._seek.installEventFilter(self)

    def _connect(self) -> None:
        self._seek.textChanged.connect(self._show_list)
        self._list.currentItemChanged.connect(self._on_chosen)
        self._print.clicked.connect(self._on_print)
        self._print_all.clicked.connect(self._on_print_all)
        self._leave.clicked.connect(self.close)
        QShortcut(QKeySequence("Ctrl+P"), self).activated.connect(self._on_print)

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("The manual"))
        self._seek.setPlaceholderText(self.tr("Search the manual"))
        self._seek.setAccessibleName(self.tr("Search the manual"))
        self._list.setAccessibleName(self.tr("Chapters"))
        self._text.setAccessibleName(self.tr("The chapter"))
        self._hint.setText(self.tr("↑ ↓ chapter · Tab into the text"))
        self._print.setText(self.tr("Print this chapter  Ctrl+P"))
        self._print_all.setText(self.tr("Print the manual…"))
        self._leave.setText(self.tr("Close  Esc"))
        self._show_list()

    def open_at(self, topic: str) -> None:
        """Show the chapter that this topic of F1 leads to."""
        self._choose(chapter_of(topic, help_language()).key)
        self.show()
        self.raise_()
        self._seek.setFocus()

    def chapter(self) -> Chapter:
        """The one that is shown."""
        item = self._list.currentItem()
        key = item.data(_KEY) if item is not None else None
        whole = chapters(help_language())
        return next((one for one in whole if one.key == key), whole[0])

    def text(self) -> str:
        """What can be read now."""
        return self._text.toPlainText()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the search the arrows walk the chapters."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            steps = _WALKS.get(Qt.Key(event.key()), 0)
            if steps:
                self._walk(steps)
                return True
        return super().eventFilter(watched, event)

    def _show_list(self) -> None:
        """The chapters in which all words stand, under the names of their parts."""
        words = self._seek.text().lower().split()
        before = self.chapter().key
        self._list.clear()
        part = ""
        for one in chapters(help_language()):
            if not all(word in f"{one.title}\n{one.source}".lower() for word in words):
                continue
            if one.part != part:
                part = one.part
                heading = QListWidgetItem(self.tr(_PARTS[part]))
                heading.setFlags(Qt.ItemFlag.NoItemFlags)
                heading.setForeground(theme.current().color("muted"))
                heading.setFont(theme.text_font(theme.current(), bold=True))
                self._list.addItem(heading)
            item = QListWidgetItem(one.title)
            item.setData(_KEY, one.key)
            item.setToolTip(one.title)
            self._list.addItem(item)
        self._choose(before)

    def _items(self) -> list[QListWidgetItem]:
        """The lines that are chapters and no headings."""
        items = (self._list.item(row) for row in range(self._list.count()))
        return [item for item in items if item.data(_KEY)]

    def _choose(self, key: str) -> None:
        items = self._items()
        wanted = next((item for item in items if item.data(_KEY) == key), None)
        if wanted is not None or items:
            self._list.setCurrentItem(wanted or items[0])

    def _walk(self, steps: int) -> None:
        items = self._items()
        if items:
            keys = [item.data(_KEY) for item in items]
            place = keys.index(self.chapter().key) + steps
            self._list.setCurrentItem(items[min(max(place, 0), len(items) - 1)])

    def _on_chosen(self) -> None:
        one = self.chapter()
        plain = _LINK.sub(r"\1", _PICTURE.sub("", one.source))
        self._text.setMarkdown(f"## {one.title}\n\n{plain}")
        self._part_paragraphs()

    def _part_paragraphs(self) -> None:
        """A little air below each: Markdown has none of its own here."""
        block = self._text.document().begin()
        while block.isValid():
            form = block.blockFormat()
            form.setBottomMargin(theme.current().px(TIGHT if block.textList() else SMALL))
            QTextCursor(block).setBlockFormat(form)
            block = block.next()
        self._quiet_tables()
        self._text.moveCursor(QTextCursor.MoveOperation.Start)

    def _quiet_tables(self) -> None:
        """Thin lines of the windows' own colour: Qt draws them double, and in the colour of the words."""
        frames = self._text.document().rootFrame().childFrames()
        for table in (frame for frame in frames if isinstance(frame, QTextTable)):
            form = table.format()
            form.setBorderCollapse(True)
            form.setBorder(1)
            form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
            form.setBorderBrush(theme.current().color("line"))
            form.setCellPadding(theme.current().px(TIGHT))
            table.setFormat(form)

    def _on_print(self) -> None:
        self._send_to_printer([self.chapter()])

    def _on_print_all(self) -> None:
        self._send_to_printer([one for one in chapters(help_language()) if one.part in PRINTED])

    def _send_to_printer(self, wanted: list[Chapter]) -> None:
        from app.printing.manual import print_manual
        from ui.vault.print_sheet import SheetPrinter

        out = BytesIO()
        title = self.tr("Yidai: the manual")
        page = self.tr("Page {number} of {total}")
        print_manual(wanted, out, title=title, page=page, printed_at=clock.now())
        SheetPrinter(out.getvalue(), self).begin()
