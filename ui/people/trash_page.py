"""The trash: hidden files, taken out again with Enter, erased for good with Delete."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QStackedWidget, QWidget

from app.clock import day_of, moment_of
from app.errors import Refused, Trouble
from app.ids import PersonId
from app.people.list_trash import HiddenFile
from app.people.masking import mask_name
from ui.parts.empty import Empty
from ui.parts.page import Page
from ui.parts.role import wear
from ui.parts.shown import show_if
from ui.parts.table import Cell, Column, Row, Table, Width
from ui.parts.tone import Tone
from ui.people.files_desk import FilesDesk
from ui.problems import sentence_of
from ui.words import day


class TrashPage(Page):
    """`left` goes back to the list; `erase_requested` wants the question before erasing."""

    left = Signal()
    saved = Signal(str)
    restored = Signal(str)
    erase_requested = Signal(str)

    def __init__(self, desk: FilesDesk, parent: QWidget | None = None) -> None:
        super().__init__(scrolls=False, parent=parent)
        self._desk = desk
        self._files: list[HiddenFile] = []
        self._users: dict[str, str] = {}
        self._back, self._take_out, self._erase = QPushButton(), QPushButton(), QPushButton()
        self._table = Table(self._columns())
        self._empty = Empty("archive")
        self._below = QStackedWidget()
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        wear(self._back, role="link")
        wear(self._take_out, role="primary")
        for button in (self._back, self._erase, self._take_out):
            self.tools.addWidget(button)
        for part in (self._table, self._empty):
            self._below.addWidget(part)
        self.body.addWidget(self._below, 1)

    def _connect(self) -> None:
        self._back.clicked.connect(self.left)
        self._take_out.clicked.connect(self._on_take_out)
        self._erase.clicked.connect(self._on_erase)
        self._table.row_opened.connect(self._on_row_opened)
        self._empty.action_requested.connect(self.left)

    def title(self) -> str:
        return self.tr("Trash")

    def arrive(self) -> None:
        """Read it anew."""
        self._files = self._desk.trash()
        self._users = {one.by: self._desk.user(one.by) for one in self._files}
        self._paint()

    def _paint(self) -> None:
        self._table.set_rows([self._row(one) for one in self._files])
        if self._files and self._table.chosen_row() < 0:
            self._table.choose_row(0)
        self._below.setCurrentWidget(self._table if self._files else self._empty)
        for button in (self._take_out, self._erase):
            show_if(button, bool(self._files))
        lead = self.tr("What lies here is out of every list and keeps all it says.")
        self.set_head(self.title(), lead if self._files else "")

    def begin(self) -> None:
        (self._table if self._files else self._empty).setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        super().retranslate()
        if not hasattr(self, "_below"):
            return
        self._back.setText(self.tr("All people  Esc"))
        self._take_out.setText(self.tr("Take out  Enter"))
        self._erase.setText(self.tr("Erase for good…  Delete"))
        self._empty.show_words(
            self.tr("The trash is empty"),
            self.tr("Whoever is removed lies here until somebody takes them out or erases them."),
            self.tr("All people"),
        )
        self._table.set_columns(self._columns())
        self._paint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self._on_erase()
        else:
            super().keyPressEvent(event)

    def _columns(self) -> list[Column]:
        return [
            Column(self.tr("Name"), 120),
            Column(self.tr("Group"), 80),
            Column(self.tr("Removed on"), 116),
            Column(self.tr("By"), 110),
            Column(self.tr("Why"), Width.REST),
        ]

    def _row(self, file: HiddenFile) -> Row:
        name = mask_name(file.name)
        if file.files > 1:
            name = self.tr("{0} ({1} files)").format(name, file.files)
        return [
            Cell(name, bold=True),
            file.village_group,
            day(day_of(moment_of(file.hidden_ms))),
            self._users.get(file.by, ""),
            Cell(file.why, Tone.QUIET, icon=""),
        ]

    def _chosen(self) -> HiddenFile | None:
        place = self._table.chosen_row()
        return self._files[place] if 0 <= place < len(self._files) else None

    def _on_row_opened(self, _place: int) -> None:
        self._on_take_out()

    def _on_take_out(self) -> None:
        file = self._chosen()
        if file is None:
            return
        try:
            self._desk.take_out(PersonId(file.person))
        except (Refused, Trouble) as problem:
            self.message.emit(sentence_of(problem))
            return
        self.saved.emit(self.tr("{0} is in the list again").format(mask_name(file.name)))
        self.arrive()
        self.begin()
        self.restored.emit(file.person)

    def _on_erase(self) -> None:
        file = self._chosen()
        if file is not None:
            self.erase_requested.emit(file.person)
