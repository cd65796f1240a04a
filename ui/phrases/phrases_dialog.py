"""The window of phrases: the fields at the left, the phrases of one at the right, a line to write them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.errors import Refused, Trouble
from app.phrases.phrase_book import Phrase
from app.search.pinyin import initials
from ui.help.dialog_help import DialogHelp
from ui.parts.form import Form
from ui.parts.record_form import FieldSpec
from ui.parts.role import wear
from ui.parts.shown import show_if
from ui.parts.table import Cell, Column, Table, Width
from ui.parts.text import label
from ui.parts.text_field import TextField
from ui.parts.tone import Tone
from ui.phrases.phrases_desk import PhrasesDesk
from ui.problems import sentence_of
from ui.tests.fields_of_test import TEST
from ui.theme import LARGE, MEDIUM, SMALL, WIDE
from ui.users.look_only import writes
from ui.visits.visit_fields import VISIT
from ui.words import Retranslated

_LEFT, _RIGHT = 3, 7
_WORDS = "phrase"
FIELDS: tuple[tuple[str, FieldSpec], ...] = tuple(
    (record, spec)
    for record, sections in (("visit", VISIT), ("test", TEST))
    for section in sections
    for spec in section.fields
    if spec.takes_phrases
)


class PhrasesDialog(Retranslated, QDialog):
    """Arrows choose a field and a phrase, Enter writes the phrase anew, Del takes it out."""

    def __init__(self, desk: PhrasesDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        DialogHelp(self)
        self._desk = desk
        self._phrases: Sequence[Phrase] = ()
        self._instead_of = ""
        self._title, self._keys = label("", "title"), label("", "muted", wrap=True)
        self._fields = Table([Column("")])
        self._table = Table(self._columns())
        self._form = Form(columns=1)
        self._words = TextField(longest=200)
        self._told = label("", "muted", wrap=True)
        self._close, self._again, self._keep = QPushButton(), QPushButton(), QPushButton()
        writes(self._again, self._keep)
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        self.setModal(True)
        wear(self._keep, role="primary")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(WIDE, LARGE, WIDE, LARGE)
        whole.setSpacing(SMALL)
        whole.addWidget(self._title)
        whole.addWidget(self._keys)
        across = QHBoxLayout()
        across.setSpacing(MEDIUM)
        across.addWidget(self._fields, _LEFT)
        right = QVBoxLayout()
        right.setSpacing(SMALL)
        right.addWidget(self._table, 1)
        self._form.add(_WORDS, "", self._words)
        right.addWidget(self._form)
        across.addLayout(right, _RIGHT)
        whole.addLayout(across, 1)
        foot = QHBoxLayout()
        foot.addWidget(self._told, 1)
        for button in (self._close, self._again, self._keep):
            button.setAutoDefault(False)
            foot.addWidget(button)
        whole.addLayout(foot)

    def _connect(self) -> None:
        self._fields.row_chosen.connect(self._on_field_chosen)
        self._fields.row_opened.connect(self._on_field_opened)
        self._table.row_opened.connect(self._on_phrase_opened)
        self._form.save_requested.connect(self.keep)
        self._keep.clicked.connect(self.keep)
        self._close.clicked.connect(self.reject)
        self._again.clicked.connect(self._on_shipped_again)
        QShortcut(QKeySequence("Ctrl+N"), self).activated.connect(self.begin_phrase)
        delete = QShortcut(QKeySequence(Qt.Key.Key_Delete), self._table)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self.remove)

    def begin(self, window: QWidget, field: str = "") -> None:
        """Open over the window with the phrases of a field ("visit.family_words")."""
        names = [f"{record}.{spec.name}" for record, spec in FIELDS]
        self._fields.choose_row(names.index(field) if field in names else max(0, self._fields.chosen_row()))
        self._show_phrases()
        room = window.geometry()
        self.resize(room.width() - 2 * WIDE, room.height() - 2 * LARGE)
        self.move(room.topLeft().x() + WIDE, room.topLeft().y() + LARGE)
        self.open()
        part = self._table if field else self._fields
        part.setFocus(Qt.FocusReason.OtherFocusReason)

    def begin_phrase(self) -> None:
        """Ctrl+N: a new one for the chosen field."""
        self._begin_line("")

    def keep(self) -> None:
        """Enter in the line: keep it, as a new one or instead of the one that was opened."""
        try:
            self._desk.keep(self._field(), self._words.text(), self._instead_of)
        except (Refused, Trouble) as problem:
            self._words.show_problem(sentence_of(problem))
            return
        kept = " ".join(self._words.text().split())
        self._begin_line("")
        self._show_phrases()
        self._say(self.tr("Kept: {0}").format(kept))

    def remove(self) -> None:
        """Del: take the chosen phrase out; it stays in the line, so that Enter keeps it again."""
        at = self._table.chosen_row()
        if not 0 <= at < len(self._phrases):
            return
        words = self._phrases[at].words
        self._desk.remove(self._field(), words)
        self._show_phrases()
        self._table.choose_row(min(at, len(self._phrases) - 1))
        self._words.set_text(words)
        self._instead_of = ""
        self._say(self.tr("Taken out: {0}. Enter in the line below keeps it again.").format(words))

    def retranslate(self) -> None:
        self._title.setText(self.tr("Phrase book"))
        self.setWindowTitle(self._title.text())
        self._keys.setText(
            self.tr(
                "↑ ↓ choose   Tab to the phrases   Enter change   Ctrl+N new   Del take out   Esc back.   "
                "“__” is a blank: it is marked when the phrase goes in. A phrase names nobody."
            )
        )
        self._fields.set_columns([Column(self.tr("Field"), Width.REST)])
        self._fields.setAccessibleName(self.tr("Field"))
        self._fields.set_rows([[self._field_words(record, spec)] for record, spec in FIELDS])
        self._table.set_columns(self._columns())
        self._table.setAccessibleName(self._title.text())
        self._close.setText(self.tr("Leave  Esc"))
        self._again.setText(self.tr("Show the shipped ones again"))
        self._keep.setText(self.tr("Keep the phrase  Enter"))
        self._form.set_words(_WORDS, self.tr("Phrase"))
        self._show_phrases()

    def _columns(self) -> list[Column]:
        return [
            Column(self.tr("Phrase"), Width.REST),
            Column(self.tr("Initials"), 120),
            Column(self.tr("Whose")),
        ]

    def _field_words(self, record: str, spec: FieldSpec) -> str:
        kind = self.tr("Visit") if record == "visit" else self.tr("Test")
        return self.tr("{record}: {field}").format(record=kind, field=spec.words())

    def _field(self) -> str:
        record, spec = FIELDS[max(0, self._fields.chosen_row())]
        return f"{record}.{spec.name}"

    def _show_phrases(self) -> None:
        found = self._desk.of(self._field())
        self._phrases = [one for one in found if not one.hidden]
        show_if(self._again, len(self._phrases) < len(found))
        own, shipped = self.tr("the village's own"), self.tr("shipped")
        self._table.set_rows(
            [
                [
                    one.words,
                    Cell(initials(one.words)[:10], Tone.QUIET, icon=""),
                    Cell(own if one.own else shipped, Tone.PLAIN if one.own else Tone.QUIET, icon=""),
                ]
                for one in self._phrases
            ]
        )
        if not self._phrases:
            self._say(self.tr("No phrases for this field yet: Ctrl+N writes one."))

    def _begin_line(self, words: str) -> None:
        self._instead_of = words
        self._words.clear()
        self._words.set_text(words)
        self._words.setFocus(Qt.FocusReason.TabFocusReason)
        self._say("")

    def _on_field_chosen(self, _place: int) -> None:
        self._instead_of = ""
        self._words.clear()
        self._say("")
        self._show_phrases()

    def _on_field_opened(self, _place: int) -> None:
        self._table.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_phrase_opened(self, place: int) -> None:
        self._begin_line(self._phrases[place].words)

    def _on_shipped_again(self) -> None:
        self._desk.show_shipped_again(self._field())
        self._show_phrases()

    def _say(self, words: str) -> None:
        self._told.setText(words)
