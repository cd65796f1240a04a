"""Settings of the village in a table: what holds, who says so, since when. Enter opens one."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from app.bag.paper_lists import PaperList
from app.village.village_settings import Setting, SettingKind, setting_kinds
from ui import theme
from ui.listed import listed
from ui.parts.card import Card
from ui.parts.choices import language
from ui.parts.shown import show_if
from ui.parts.table import Cell, Column, Table, Width
from ui.parts.text import label
from ui.parts.tone import Tone
from ui.settings.law_desk import LawDesk
from ui.settings.setting_dialog import SettingDialog
from ui.settings.setting_words import value_words
from ui.words import Retranslated, day

_SOURCE, _FROM = 2, 3
_LEAST_FOR_SOURCE = 800
_WHAT = 320


class SettledCard(Retranslated, Card):
    """The settings that are about one thing. `saved`: something was written, in words for the foot of the
    window.
    """

    saved = Signal(str)

    def __init__(self, desk: LawDesk, about: str, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self._kinds = [kind for kind in setting_kinds().values() if kind.about == about]
        self._words = label("", "muted", wrap=True)
        self._disputed = label("", "warning", wrap=True)
        self._table = Table(self._columns(), fits=True)
        for part in (self._words, self._disputed, self._table):
            self.body.addWidget(part)
        self._table.row_opened.connect(self._on_row_opened)

    @cached_property
    def _setting_dialog(self) -> SettingDialog:
        dialog = SettingDialog(self._desk, value_words, self)
        dialog.saved.connect(self._on_saved)
        return dialog

    def show_now(self) -> None:
        """Read what holds now."""
        settings, lists = self._desk.settings(), self._desk.paper_lists()
        rows: list[list[str | Cell]] = []
        disputed: list[str] = []
        for kind in self._kinds:
            held = settings[kind.key]
            source = held.source or kind.default_source(language())
            tone = Tone.QUIET if held.is_default else Tone.PLAIN
            value = Cell(value_words(kind, held.value, lists), bold=not held.is_default)
            if held.beside:
                disputed.append(self._both(kind, held, lists))
                value = Cell(value.text, Tone.DUE, bold=True)
            rows.append(
                [
                    kind.title(language()),
                    value,
                    Cell(source, tone, icon=""),
                    Cell(day(held.from_on) if held.from_on else "", Tone.QUIET, icon=""),
                ]
            )
        self._table.set_rows(rows)
        self._disputed.setText(
            self.tr(
                "Two laptops say different things: {0}. Until you choose, all is asked for that either asks "
                "for. Ctrl+Shift+K shows both."
            ).format(listed(disputed))
        )
        show_if(self._disputed, bool(disputed))

    def _both(self, kind: SettingKind, held: Setting, lists: Sequence[PaperList]) -> str:
        values = dict.fromkeys(value_words(kind, one.value, lists) for one in held.beside)
        return self.tr("{0} ({1})").format(kind.title(language()), " / ".join(values))

    def heading(self) -> str:
        raise NotImplementedError

    def words(self) -> str:
        raise NotImplementedError

    def retranslate(self) -> None:
        self.set_heading(self.heading(), self.tr("Enter changes"))
        self._words.setText(self.words())
        self._table.setAccessibleName(self.heading())
        self._table.set_columns(self._columns())
        if self.isVisible():  # else it is read when the page is opened
            self.show_now()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In big type source and day stand only in the form of each setting."""
        super().resizeEvent(event)
        self._table.set_columns(self._columns())
        for column in (_SOURCE, _FROM):
            self._table.setColumnHidden(column, not self._has_room())

    def _has_room(self) -> bool:
        return self.width() >= theme.current().px(_LEAST_FOR_SOURCE)

    def _columns(self) -> list[Column]:
        """Who says so is said by the program itself: all of it stands there."""
        return [
            Column(self.tr("What"), _WHAT if self._has_room() else Width.REST),
            Column(self.tr("Holds"), 140),
            Column(self.tr("Who says so"), Width.REST, lines=4),
            Column(self.tr("From"), 94),
        ]

    def _on_row_opened(self, place: int) -> None:
        kind = self._kinds[place]
        self._setting_dialog.begin_change(kind, self._desk.settings()[kind.key])

    def _on_saved(self, words: str) -> None:
        self.show_now()
        self.saved.emit(words)
