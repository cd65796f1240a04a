"""A day, typed as people type it: 1121, 11.21, 2026-11-21, 今天, 昨天, -3."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QWidget

from ui.parts.field import Draft, Field
from ui.parts.line_edit import LineEdit
from ui.problems import sentence
from ui.words import Retranslated, day_with_weekday

DayParser = Callable[[str], date | str]
"""The day that was meant, or the reason (a key of `ui.problems`) why that is not clear."""


class DayField(Retranslated, Field):
    """Shows how it understood the text, with the weekday; an error stands beside it while typing.

    `check` looks at an understood day and answers with a reason ("visit_in_future") or "". `years_ago`: the
    example shows a year too.
    """

    def __init__(
        self,
        parse: DayParser,
        *,
        check: Callable[[date], str] | None = None,
        required: bool = False,
        years_ago: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._parse = parse
        self._check = check
        self._required = required
        self._years_ago = years_ago
        self._line = LineEdit(self)
        self._line.setMaxLength(30)
        self._hold(self._line)
        self._connect()
        self.retranslate()

    def _connect(self) -> None:
        self._line.textChanged.connect(self._on_text_changed)
        self._line.left.connect(self._on_left)
        self._line.next_requested.connect(self.next_requested)
        self._line.back_requested.connect(self.back_requested)
        self._line.save_requested.connect(self.save_requested)

    def day(self) -> date | None:
        """The day as understood; None when empty or not understood (then `problem()` says why)."""
        understood = self._understood()
        return understood if isinstance(understood, date) else None

    def set_day(self, day: date | None) -> None:
        self._line.setText(day.isoformat() if day else "")

    def draft(self) -> Draft:
        return self._line.text()

    def set_draft(self, draft: Draft) -> None:
        self._line.setText(str(draft))

    def clear(self) -> None:
        self._line.clear()
        self.show_problem("")

    def check(self) -> None:
        understood = self._understood()
        if not self._line.text().strip():
            self.show_problem(sentence("date_missing") if self._required else "")
        elif isinstance(understood, str):
            self.show_problem(sentence(understood))
        else:
            self.show_understood(day_with_weekday(understood))

    def retranslate(self) -> None:
        recent, long_ago = self.tr("1121, 11.21, -3"), self.tr("19750321, 1975-3-21")
        self._line.setPlaceholderText(long_ago if self._years_ago else recent)
        if self._line.text():
            self.check()

    def _understood(self) -> date | str:
        text = self._line.text().strip()
        if not text:
            return "date_missing"
        understood = self._parse(text)
        if isinstance(understood, date) and self._check:
            return self._check(understood) or understood
        return understood

    def _on_text_changed(self) -> None:
        if self._line.text().strip():
            self.check()
        else:
            self.show_problem("")
        self.changed.emit()

    def _on_left(self) -> None:
        """Once understood, the day stands there in full, so that nobody wonders about the year."""
        understood = self._understood()
        if isinstance(understood, date) and self._line.text() != understood.isoformat():
            self._line.setText(understood.isoformat())
