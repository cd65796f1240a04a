"""Two files of one person, laid side by side before they are merged."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.errors import Refused, Trouble
from app.ids import PersonId
from app.people.masking import mask_name
from app.search.find_people import Found
from ui import theme
from ui.help.dialog_help import DialogHelp
from ui.parts.choices import label_of
from ui.parts.empty import Empty
from ui.parts.line_edit import LineEdit
from ui.parts.role import wear
from ui.parts.shown import show_if
from ui.parts.table import Cell, Column, Table, Width
from ui.parts.text import label
from ui.parts.tone import Tone
from ui.people.compare_files import compare_files
from ui.people.files_desk import FilesDesk
from ui.problems import sentence_of
from ui.theme import LARGE, SMALL
from ui.words import Retranslated


class TwinsDialog(Retranslated, QDialog):
    """First the other file is found, likely twins before a word is typed; then both are shown.

    `merged` brings the file that survives, `saved` the words for the foot; Ctrl+Z takes it back.
    """

    merged = Signal(str)
    saved = Signal(str)

    def __init__(self, desk: FilesDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        DialogHelp(self)
        self._desk = desk
        self._person = PersonId("")
        self._other: PersonId | None = None
        self._name = ""
        self._found: list[Found] = []
        self._title = label("", "title")
        self._lead = label("", "muted", wrap=True)
        self._line = LineEdit()
        self._choices = Table(self._choice_columns(), header=False)
        self._empty = Empty("search")
        self._both = Table(self._columns())
        self._refusal = label("", "error", wrap=True)
        self._back, self._merge = QPushButton(), QPushButton()
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        self.setModal(True)
        wear(self._merge, role="primary")
        self._choices.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(LARGE, LARGE, LARGE, LARGE)
        whole.setSpacing(SMALL)
        for part in (
            self._title,
            self._lead,
            self._line,
            self._choices,
            self._empty,
            self._both,
            self._refusal,
        ):
            whole.addWidget(part)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self._back)
        foot.addWidget(self._merge)
        whole.addLayout(foot)
        for button in (self._back, self._merge):
            button.setAutoDefault(False)

    def _connect(self) -> None:
        self._line.textChanged.connect(self._on_text_changed)
        self._line.next_requested.connect(self._on_enter)
        self._choices.row_opened.connect(self._on_choice_opened)
        self._back.clicked.connect(self.reject)
        self._merge.clicked.connect(self._on_merge)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self._on_merge)

    def ask(self, person: PersonId, over: QWidget) -> None:
        """Whose other file is it? Raises Refused where the person is gone."""
        self._person, self._other = person, None
        self._name = mask_name(self._desk.look_at(person).record.details.name)
        now = theme.current()
        self.resize(min(over.width() - 40, now.px(860)), min(over.height() - 40, now.px(620)))
        self._line.clear()
        self._refuse("")
        self._show_step()
        self._on_text_changed("")
        self.open()
        self._line.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_both(self, other: PersonId) -> None:
        """Lay the two files side by side, the older one, which stays, at the left."""
        kept, merged = sorted((self._person, other))
        lines = compare_files(self._desk.look_at(kept), self._desk.look_at(merged))
        self._other = other
        self._both.set_rows(
            [
                [
                    Cell(line.label, Tone.QUIET, icon=""),
                    Cell(line.one, Tone.DUE if line.differs else Tone.PLAIN, icon=""),
                    Cell(
                        line.other,
                        Tone.DUE if line.differs else Tone.PLAIN,
                        icon="circle-alert" if line.differs else "",
                    ),
                ]
                for line in lines
            ]
        )
        self._show_step()
        self._both.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Merge two files"))
        self._title.setText(self.tr("Two files, one person"))
        self._line.setPlaceholderText(self.tr("Name, pinyin initials, last digits of ID number or telephone"))
        self._line.setAccessibleName(self.tr("The other file"))
        self._back.setText(self.tr("Leave  Esc"))
        self._merge.setText(self.tr("They are one person: merge  Ctrl+Enter"))
        self._both.set_columns(self._columns())
        self._show_step()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows choose among the found; Esc goes back to choosing, then out."""
        key = event.key()
        if key == Qt.Key.Key_Escape and self._other is not None:
            self._other = None
            self._show_step()
            self._line.setFocus(Qt.FocusReason.OtherFocusReason)
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up) and self._other is None and self._found:
            way = 1 if key == Qt.Key.Key_Down else -1
            place = max(0, min(len(self._found) - 1, self._choices.chosen_row() + way))
            self._choices.choose_row(place)
        else:
            super().keyPressEvent(event)

    def _choice_columns(self) -> list[Column]:
        return [Column("", 130), Column("", 90), Column("", 210), Column("", Width.REST)]

    def _columns(self) -> list[Column]:
        return [
            Column("", 170),
            Column(self.tr("Older file: this one stays"), 300),
            Column(self.tr("Newer file: shown under the other"), Width.REST),
        ]

    def _show_step(self) -> None:
        is_choosing = self._other is None
        show_if(self._line, is_choosing)
        show_if(self._choices, is_choosing and bool(self._found))
        show_if(self._empty, is_choosing and not self._found)
        show_if(self._both, not is_choosing)
        show_if(self._merge, not is_choosing)
        if is_choosing:
            words = self.tr("Which other file is also about {0}? ↑↓ choose, Enter shows both side by side.")
        else:
            words = self.tr(
                "Nothing is rewritten: the bag then shows the records of both. Ctrl+Z, or the bag itself,"
                " parts them again. What differs is marked."
            )
        self._lead.setText(words.format(self._name))
        self._say_empty()

    def _say_empty(self) -> None:
        """What stands there while no file is found: none looks alike, or none fits what was typed."""
        if self._line.text().strip():
            self._empty.show_words(
                self.tr("No other file fits"), self.tr("Try a part of the name, or fewer letters.")
            )
        else:
            self._empty.show_words(
                self.tr("No file looks like this one"),
                self.tr(
                    "None has the same number, or the same name and birthday. Type whose other file it is."
                ),
            )

    def _on_text_changed(self, typed: str) -> None:
        """Before anything is typed: who may be the same person by number, or by name and birth."""
        try:
            found = self._desk.find(typed) if typed.strip() else self._desk.likely_twins(self._person)
        except (Refused, Trouble) as problem:
            self._refuse(sentence_of(problem))
            return
        self._found = [one for one in found if one.person != self._person]
        self._choices.set_rows(
            [
                [
                    Cell(one.name, bold=True),
                    one.village_group,
                    Cell(one.file_no, Tone.QUIET, icon=""),
                    label_of("STATUS", one.status),
                ]
                for one in self._found
            ]
        )
        if self._found:
            self._choices.choose_row(0)
        self._show_step()

    def _on_enter(self) -> None:
        if self._found:
            self._on_choice_opened(max(0, self._choices.chosen_row()))

    def _on_choice_opened(self, place: int) -> None:
        try:
            self.show_both(self._found[place].person)
        except (Refused, Trouble) as problem:
            self._refuse(sentence_of(problem))

    def _on_merge(self) -> None:
        if self._other is None:
            return
        try:
            kept = self._desk.merge(self._person, self._other)
        except (Refused, Trouble) as problem:
            self._refuse(sentence_of(problem))
            return
        self.accept()
        self.saved.emit(self.tr("The two files of {0} are one now").format(self._name))
        self.merged.emit(kept)

    def _refuse(self, words: str) -> None:
        self._refusal.setText(words)
        show_if(self._refusal, bool(words))
