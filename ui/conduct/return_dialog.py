"""The question that an overdue return asks: back, for longer, or not heard of? One key each."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.conduct.leave import Leave
from app.conduct.leave_days import return_due
from app.errors import Refused, Trouble
from app.people.masking import mask_name, mask_phone
from app.records import RecordId
from ui import theme
from ui.help.dialog_help import DialogHelp
from ui.parts.day_field import DayField
from ui.parts.day_reading import day_parser
from ui.parts.form import Form
from ui.parts.role import wear
from ui.parts.shown import show_if
from ui.parts.text import label
from ui.problems import sentence_of
from ui.theme import LARGE, SMALL, WIDE
from ui.words import Retranslated, day


@dataclass(frozen=True)
class ReturnDesk:
    """`read` answers with the leave and the person's name. Each function may raise Refused or Trouble."""

    today: Callable[[], date]
    read: Callable[[str, RecordId], tuple[Leave, str]]
    record_return: Callable[[RecordId, date | None], bool]
    record_renewal: Callable[[RecordId, date | None], bool]


class Answer(StrEnum):
    """What somebody found out."""

    NONE = ""
    BACK = "returned_on"
    LONGER = "renewed_to"


class ReturnDialog(Retranslated, QDialog):
    """1 back, 2 for longer, 3 a call. `answered` tells whose leave was written, `contact_requested`
    wishes for the form of a call. Nothing here makes an absence.
    """

    answered = Signal(str)
    saved = Signal(str)
    contact_requested = Signal(str)

    def __init__(self, desk: ReturnDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        DialogHelp(self)
        self._desk = desk
        self._person = ""
        self._leave = RecordId("")
        self._details = Leave()
        self._name = ""
        self._answer = Answer.NONE
        self._title, self._where = label("", "title", wrap=True), label("", "muted", wrap=True)
        self._told = label("", "small", wrap=True)
        self._back, self._longer, self._call = QPushButton(), QPushButton(), QPushButton()
        self._form = Form()
        self._fields = {
            Answer.BACK: DayField(day_parser(desk.today, past=True)),
            Answer.LONGER: DayField(day_parser(desk.today)),
        }
        self._refusal = label("", "error", wrap=True)
        self._close, self._save = QPushButton(), QPushButton()
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        self.setModal(True)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(WIDE, LARGE, WIDE, LARGE)
        whole.setSpacing(SMALL)
        for part in (self._title, self._where, self._back, self._longer, self._call):
            whole.addWidget(part)
        for answer, made in self._fields.items():
            self._form.add(answer.value, "", made)
        whole.addWidget(self._form)
        whole.addWidget(self._refusal)
        whole.addWidget(self._told)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self._close)
        foot.addWidget(self._save)
        whole.addLayout(foot)
        wear(self._save, role="primary")
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)

    def _connect(self) -> None:
        self._back.clicked.connect(self._on_back)
        self._longer.clicked.connect(self._on_longer)
        self._call.clicked.connect(self._on_call)
        self._save.clicked.connect(self._on_save)
        self._close.clicked.connect(self.reject)
        self._form.save_requested.connect(self._on_save)
        self._keys = [
            self._on_key("1", self._on_back),
            self._on_key("2", self._on_longer),
            self._on_key("3", self._on_call),
        ]
        self._on_key("Ctrl+S", self._on_save)

    def _on_key(self, keys: str, slot: Callable[[], object]) -> QShortcut:
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.activated.connect(slot)
        return shortcut

    def ask(self, person: str, leave: str) -> None:
        """Ask about this leave. Raises: Refused("record_unknown")."""
        self._person, self._leave = person, RecordId(leave)
        self._details, self._name = self._desk.read(person, self._leave)
        self._form.clear()
        self._fields[Answer.BACK].set_day(self._desk.today())
        self._show_answer(Answer.NONE)
        self.retranslate()

    def show_over(self, window: QWidget) -> None:
        self.resize(min(window.width() - 2 * WIDE, theme.current().px(560)), self.sizeHint().height())
        self.open()

    def reject(self) -> None:
        """Esc: from a day that is typed back to the question, and only from there out."""
        if self._answer is Answer.NONE:
            super().reject()
        else:
            self._show_answer(Answer.NONE)

    def refusal(self) -> str:
        return self._refusal.text()

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Back from leave?"))
        words = self.tr("{0} was to be back by {1}")
        self._title.setText(words.format(self._name, day(return_due(self._details))))
        parts = (self._details.destination, self._details.contact, mask_phone(self._details.phone))
        self._where.setText("  ·  ".join(part for part in parts if part))
        self._told.setText(self.tr("Whatever you answer, nothing counts as an absence by itself."))
        self._back.setText(self.tr("1  Came back"))
        self._longer.setText(self.tr("2  Stays longer, as agreed"))
        self._call.setText(self.tr("3  Record a call, reached or not"))
        self._form.set_words(Answer.BACK.value, self.tr("Came back on"))
        self._form.set_words(Answer.LONGER.value, self.tr("Agreed until"))
        self._close.setText(self.tr("Leave  Esc"))
        self._save.setText(self.tr("Save  Enter"))

    def _show_answer(self, answer: Answer) -> None:
        self._answer = answer
        for one in self._fields:
            self._form.show_row(one.value, one is answer)
        show_if(self._form, answer is not Answer.NONE)
        show_if(self._save, answer is not Answer.NONE)
        self._refusal.setText("")
        show_if(self._refusal, False)
        for key in self._keys:  # digits belong to the day once it is typed
            key.setEnabled(answer is Answer.NONE)
        if answer is Answer.NONE:
            self._back.setFocus()
        else:
            self._fields[answer].setFocus()

    def _on_back(self) -> None:
        self._show_answer(Answer.BACK)

    def _on_longer(self) -> None:
        self._show_answer(Answer.LONGER)

    def _on_call(self) -> None:
        self.accept()
        self.contact_requested.emit(self._person)

    def _on_save(self) -> None:
        if self._answer is Answer.NONE or not self._form.check():
            return
        typed = self._fields[self._answer].day()
        write = self._desk.record_return if self._answer is Answer.BACK else self._desk.record_renewal
        try:
            write(self._leave, typed)
        except Refused as refused:
            if not self._form.show_refusal(refused):
                self._show_trouble(refused)
            return
        except Trouble as trouble:
            self._show_trouble(trouble)
            return
        words = self.tr("Back: {0}") if self._answer is Answer.BACK else self.tr("Stays longer: {0}")
        self.accept()
        self.saved.emit(words.format(mask_name(self._name)))
        self.answered.emit(self._person)

    def _show_trouble(self, problem: Refused | Trouble) -> None:
        self._refusal.setText(sentence_of(problem))
        show_if(self._refusal, True)
