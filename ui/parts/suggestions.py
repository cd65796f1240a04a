"""Words that are known already, offered under a line while somebody types; their own words stay theirs."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from app.search.pinyin import initials
from ui.parts.drop_list import DropItem, DropList
from ui.parts.line_edit import LineEdit
from ui.parts.matching import Choice, matching

_OPENS = (Qt.Key.Key_Down, Qt.Key.Key_F4)


class Suggestions(QObject):
    """Down or F4 shows all; typing shows those that fit by characters or pinyin initials.

    None is marked until the arrow keys say so, so that Enter leads on with what was typed. `chosen`
    tells the words that were taken.
    """

    chosen = Signal(str)

    def __init__(self, line: LineEdit) -> None:
        super().__init__(line)
        self._line = line
        self._choices: tuple[Choice, ...] = ()
        self._shown: list[Choice] = []
        line.installEventFilter(self)
        line.textEdited.connect(self._on_text_edited)

    @cached_property
    def _drop(self) -> DropList:
        """Made when there is something to drop down."""
        drop = DropList(self._line, self._line.is_composing)
        drop.chosen.connect(self._on_chosen)
        return drop

    def _is_open(self) -> bool:
        return "_drop" in vars(self) and self._drop.is_open()

    def offer(self, words: Sequence[str]) -> None:
        """From now on these."""
        self._choices = tuple(Choice(word, word, initials(word), "") for word in words)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() in _OPENS
            and not self._is_open()
            and not self._line.is_composing()
        ):
            self._open(matching(self._choices, self._line.text()) or list(self._choices))
            return bool(self._choices)
        return False

    def _open(self, choices: list[Choice]) -> None:
        self._shown = choices
        if not choices and not self._is_open():
            return
        self._drop.show_items([DropItem(choice.text, "") for choice in choices], -1)

    def _on_text_edited(self, typed: str) -> None:
        wanted = typed.strip()
        fitting = [one for one in matching(self._choices, wanted) if one.text != wanted] if wanted else []
        self._open(fitting)

    def _on_chosen(self, row: int) -> None:
        self.chosen.emit(self._shown[row].text)
