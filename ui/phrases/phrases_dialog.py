"""The window of phrases: the fields at the left, the phrases of one at the right, a line to write them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.errors import Refused, Trouble
from app.phrases.phrase_book import Phrase
from app.search.pinyin import initials
from ui.parts.line_editor_dialog import LineEditorDialog
from ui.parts.record_form import FieldSpec
from ui.parts.shown import show_if
from ui.parts.table import Cell, Column, Width
from ui.parts.tone import Tone
from ui.phrases.phrases_desk import PhrasesDesk
from ui.problems import sentence_of
from ui.tests.fields_of_test import TEST
from ui.visits.visit_fields import VISIT

_WORDS = "phrase"
FIELDS: tuple[tuple[str, FieldSpec], ...] = tuple(
    (record, spec)
    for record, sections in (("visit", VISIT), ("test", TEST))
    for section in sections
    for spec in section.fields
    if spec.takes_phrases
)


class PhrasesDialog(LineEditorDialog):
    """Arrows choose a field and a phrase, Enter writes the phrase anew, Del takes it out."""

    def __init__(self, desk: PhrasesDesk, parent: QWidget | None = None) -> None:
        self._desk = desk
        self._phrases: Sequence[Phrase] = ()
        self._instead_of = ""
        super().__init__(longest=200, parent=parent)
        self.build_editor((_WORDS, self._words))
        self._table.row_opened.connect(self._on_phrase_opened)
        self._second.clicked.connect(self._on_shipped_again)
        self.retranslate()

    def begin(self, window: QWidget, field: str = "") -> None:
        """Open over the window with the phrases of a field ("visit.family_words")."""
        names = [f"{record}.{spec.name}" for record, spec in FIELDS]
        self._headings.choose_row(
            names.index(field) if field in names else max(0, self._headings.chosen_row())
        )
        self.show_lines()
        self.stand_over(window)
        self.open()
        part = self._table if field else self._headings
        part.setFocus(Qt.FocusReason.OtherFocusReason)

    def begin_new(self) -> None:
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
        self.show_lines()
        self.say(self.tr("Kept: {0}").format(kept))

    def take_out(self) -> None:
        """Del: take the chosen phrase out; it stays in the line, so that Enter keeps it again."""
        at = self._table.chosen_row()
        if not 0 <= at < len(self._phrases):
            return
        words = self._phrases[at].words
        self._desk.remove(self._field(), words)
        self.show_lines()
        self._table.choose_row(min(at, len(self._phrases) - 1))
        self._words.set_text(words)
        self._instead_of = ""
        self.say(self.tr("Taken out: {0}. Enter in the line below keeps it again.").format(words))

    def retranslate(self) -> None:
        self._title.setText(self.tr("Phrase book"))
        self.setWindowTitle(self._title.text())
        self._keys.setText(
            self.tr(
                "↑ ↓ choose   Tab to the phrases   Enter change   Ctrl+N new   Del take out   Esc back.   "
                '"__" is a blank: it is marked when the phrase goes in. A phrase names nobody.'
            )
        )
        self._headings.set_columns([Column(self.tr("Field"), Width.REST)])
        self._headings.setAccessibleName(self.tr("Field"))
        self._headings.set_rows([[self._field_words(record, spec)] for record, spec in FIELDS])
        self._table.set_columns(self._columns())
        self._table.setAccessibleName(self._title.text())
        self._close.setText(self.tr("Leave  Esc"))
        self._second.setText(self.tr("Show the shipped ones again"))
        self._keep.setText(self.tr("Keep the phrase  Enter"))
        self._form.set_words(_WORDS, self.tr("Phrase"))
        self.show_lines()

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
        record, spec = FIELDS[max(0, self._headings.chosen_row())]
        return f"{record}.{spec.name}"

    def show_lines(self) -> None:
        found = self._desk.of(self._field())
        self._phrases = [one for one in found if not one.hidden]
        show_if(self._second, len(self._phrases) < len(found))
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
            self.say(self.tr("No phrases for this field yet: Ctrl+N writes one."))

    def _begin_line(self, words: str) -> None:
        self._instead_of = words
        self._words.clear()
        self._words.set_text(words)
        self._words.setFocus(Qt.FocusReason.TabFocusReason)
        self.say("")

    def clear_line(self) -> None:
        self._instead_of = ""
        super().clear_line()

    def _on_phrase_opened(self, place: int) -> None:
        self._begin_line(self._phrases[place].words)

    def _on_shipped_again(self) -> None:
        self._desk.show_shipped_again(self._field())
        self.show_lines()
