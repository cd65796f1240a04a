"""A line of the county's file beside one that the village had typed itself: one line, or two?"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.errors import Refused, Trouble
from app.records import RecordId
from ui import theme
from ui.counted import counted
from ui.help.dialog_help import DialogHelp
from ui.ledgers.same_line_desk import SameLineDesk
from ui.parts.role import wear
from ui.parts.table import Cell, Column, Row, Table, Width
from ui.parts.text import label
from ui.parts.tone import Tone
from ui.problems import sentence_of
from ui.sheets.sheet_spec import SheetSpec
from ui.theme import LARGE, SMALL
from ui.words import Retranslated


class SameLineDialog(Retranslated, QDialog):
    """Ctrl+Enter: one line; Alt+T: two lines, which is not asked again; Esc: later.

    `saved` brings the words for the foot; Ctrl+Z takes it back.
    """

    saved = Signal(str)

    def __init__(self, desk: SameLineDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        DialogHelp(self)
        self._desk = desk
        self._spec: SheetSpec | None = None
        self._sent, self._own = RecordId(""), RecordId("")
        self._moved = 0
        self._title, self._lead = label("", "title", wrap=True), label("", "muted", wrap=True)
        self._both = Table([Column("")])
        self._refusal = label("", "error", wrap=True)
        self._later, self._two, self._one = QPushButton(), QPushButton(), QPushButton()
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        self.setModal(True)
        wear(self._one, role="primary")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(LARGE, LARGE, LARGE, LARGE)
        whole.setSpacing(SMALL)
        for part in (self._title, self._lead, self._both, self._refusal):
            whole.addWidget(part)
        foot = QHBoxLayout()
        foot.addStretch(1)
        for button in (self._later, self._two, self._one):
            foot.addWidget(button)
        whole.addLayout(foot)
        for button in (self._later, self._two, self._one):
            button.setAutoDefault(False)

    def _connect(self) -> None:
        self._later.clicked.connect(self.reject)
        self._two.clicked.connect(self._on_two)
        self._one.clicked.connect(self._on_one)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self._on_one)

    def ask(self, spec: SheetSpec, sent: RecordId, own: RecordId, over: QWidget) -> None:
        """Lay both side by side. Raises Refused where one of them is gone."""
        both = self._desk.look_at(spec.kind.table, sent, own)
        self._spec, self._sent, self._own, self._moved = spec, sent, own, both.moved
        self._refusal.setText("")
        self.retranslate()
        self._both.set_rows(_rows(spec, both.sent.details, both.own.details, both.together))
        now = theme.current()
        self.resize(min(over.width() - 40, now.px(900)), min(over.height() - 40, now.px(520)))
        self.open()
        self._both.setFocus(Qt.FocusReason.OtherFocusReason)
        self._both.choose_row(0)

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("One line or two?"))
        named = self._spec.title_words() if self._spec is not None else ""
        self._title.setText(self.tr("{0}: the county sent a line that you have already").format(named))
        self._lead.setText(
            counted(
                self.tr(
                    "If they are one, the county's line stays, with what you wrote where the county "
                    "says nothing; what belongs to your line ({0} {0:record|records}) goes over to "
                    "it. Ctrl+Z takes it back."
                ),
                self._moved,
            )
        )
        self._both.set_columns(
            [
                Column("", 150),
                Column(self.tr("From the county"), Width.REST),
                Column(self.tr("Typed here"), Width.REST),
                Column(self.tr("As one line"), Width.REST),
            ]
        )
        self._both.setAccessibleName(self.windowTitle())
        self._later.setText(self.tr("Later  Esc"))
        self._two.setText(self.tr("&Two different lines"))
        self._one.setText(self.tr("They are one  Ctrl+Enter"))

    def _on_one(self) -> None:
        # Stands in the history of all that it changes, so it is the same in both languages.
        self._try(lambda table: self._desk.join(table, self._sent, self._own, "与县里文件所列是同一条"))
        if not self.isVisible():
            self.saved.emit(self.tr("Taken as one line"))

    def _on_two(self) -> None:
        self._try(lambda table: self._desk.part(table, self._sent, self._own))
        if not self.isVisible():
            self.saved.emit(self.tr("Kept as two lines"))

    def _try(self, act: Callable[[str], None]) -> None:
        assert self._spec is not None  # noqa: S101  # ask came first
        try:
            act(self._spec.kind.table)
        except (Refused, Trouble) as problem:
            self._refusal.setText(sentence_of(problem))
            return
        self.accept()


def _rows(spec: SheetSpec, sent: Any, own: Any, together: Any) -> list[Row]:
    """Each field of which either says something; where they differ, that is marked."""
    rows: list[Row] = []
    for name, field in spec.fields.items():
        if name.endswith("_id"):
            continue
        one, other, both = (field.shown(getattr(details, name)) for details in (sent, own, together))
        if one or other:
            differs = bool(one and other and one != other)
            tone = Tone.DUE if differs else Tone.PLAIN
            rows.append(
                [
                    Cell(field.words(), Tone.QUIET, icon=""),
                    Cell(one, tone, icon=""),
                    Cell(other, tone, icon="circle-alert" if differs else ""),
                    Cell(both, bold=True),
                ]
            )
    return rows
