"""One entry (or several) of a code list, found by typing pinyin initials, the code or the characters."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from ui.parts.chips import Chips
from ui.parts.drop_list import DropItem, DropList
from ui.parts.field import Draft, Field
from ui.parts.line_edit import LineEdit
from ui.parts.matching import Choice, matching
from ui.words import Retranslated

_OPENS = (Qt.Key.Key_Down, Qt.Key.Key_F4)


class CodeField(Retranslated, Field):
    """Down or F4 drops all entries down; typing filters; Enter takes the marked one.

    With `several`, each taken entry becomes a chip above the line; Backspace in the empty line
    takes the last one back. Words that fit no entry are an error, in words, while typing.
    """

    def __init__(
        self,
        choices: Sequence[Choice],
        *,
        several: bool = False,
        words_of: Callable[[str], str] = str,
        parent: QWidget | None = None,
    ) -> None:
        """`words_of` says what a code means that is offered no longer."""
        super().__init__(parent)
        self._words_of = words_of
        self._choices = tuple(choices)
        self._several = several
        self._taken: list[Choice] = []
        self._line = LineEdit(self, asks_first=self._takes_key)
        self._chips = Chips(self) if several else None
        self._shown: list[Choice] = []
        if self._chips is not None:
            self._whole.addWidget(self._chips)
            self._chips.hide()
        self._hold(self._line)
        self._connect()
        self.retranslate()

    def _connect(self) -> None:
        self._line.textEdited.connect(self._on_text_edited)
        self._line.left.connect(self._on_left)
        self._line.next_requested.connect(self.next_requested)
        self._line.back_requested.connect(self.back_requested)
        self._line.save_requested.connect(self.save_requested)
        if self._chips is not None:
            self._chips.removal_requested.connect(self._on_removal_requested)

    @cached_property
    def _drop(self) -> DropList:
        """Made when there is something to drop down."""
        drop = DropList(self._line, self._line.is_composing)
        drop.chosen.connect(self._on_chosen)
        return drop

    def _is_open(self) -> bool:
        return "_drop" in vars(self) and self._drop.is_open()

    def code(self) -> str:
        """The code of the taken entry; "" when there is none."""
        return self._taken[0].code if self._taken else ""

    def codes(self) -> list[str]:
        """The codes of all taken entries, in the order of taking."""
        return [choice.code for choice in self._taken]

    def set_code(self, code: str) -> None:
        self.set_codes([code] if code else [])

    def set_codes(self, codes: Sequence[str]) -> None:
        """Take these; one that is offered no longer keeps its words, an unknown code is shown as it is."""
        known = {choice.code: choice for choice in self._choices}
        self._taken = [known.get(code) or Choice(code, self._words_of(code)) for code in codes]
        self._show_taken()

    def choices(self) -> tuple[Choice, ...]:
        """What the field offers now."""
        return self._choices

    def set_choices(self, choices: Sequence[Choice]) -> None:
        """Exchange the list, for instance after another field or the language changed."""
        self._choices = tuple(choices)
        self.set_codes(self.codes())

    def draft(self) -> Draft:
        return self.codes() if self._several else self.code()

    def set_draft(self, draft: Draft) -> None:
        self.set_codes(draft if isinstance(draft, list) else [str(draft)] if draft else [])

    def clear(self) -> None:
        self.set_codes([])
        self.show_problem("")

    def check(self) -> None:
        typed = self._line.text().strip()
        settled = not typed or (not self._several and bool(self._taken))
        self.show_problem("" if settled else self.tr("Choose one from the list: {0}").format(typed))

    def retranslate(self) -> None:
        self._line.setPlaceholderText(self.tr("Initials, code or words; ↓ list"))

    def _takes_key(self, event: QKeyEvent) -> bool:
        if self._is_open() or self._line.is_composing() or self._line.isReadOnly():
            return False
        if event.key() in _OPENS:
            self._open(matching(self._choices, "" if self._taken else self._line.text()))
            return True
        if event.key() == Qt.Key.Key_Backspace and self._several and not self._line.text() and self._taken:
            self._on_removal_requested(len(self._taken) - 1)
            return True
        return False

    def _open(self, choices: list[Choice]) -> None:
        self._shown = choices
        if not choices and not self._is_open():
            return
        chosen = next((row for row, one in enumerate(choices) if one in self._taken), 0)
        self._drop.show_items([DropItem(choice.text, choice.told()) for choice in choices], chosen)

    def _on_text_edited(self, typed: str) -> None:
        if not self._several:
            self._taken = []
        fitting = matching(self._choices, typed)
        self._open(fitting if typed.strip() else [])
        if typed.strip() and not fitting:
            self.show_problem(self.tr('Nothing in the list fits "{0}"').format(typed.strip()))
        else:
            self.show_problem("")
        self.changed.emit()

    def _on_left(self) -> None:
        """Leaving takes the only entry that fits; with none or several, the words stay and are marked."""
        typed = self._line.text().strip()
        fitting = matching(self._choices, typed) if typed else []
        if typed and len(fitting) == 1:
            self._take(fitting[0])
        else:
            self.check()

    def _on_chosen(self, row: int) -> None:
        self._take(self._shown[row])

    def _take(self, choice: Choice) -> None:
        if not self._several:
            self._taken = [choice]
        elif choice not in self._taken:
            self._taken.append(choice)
        self._show_taken()
        self.show_problem("")
        self.changed.emit()

    def _on_removal_requested(self, place: int) -> None:
        del self._taken[place]
        self._show_taken()
        self.changed.emit()

    def _show_taken(self) -> None:
        if self._chips is not None:
            self._chips.show_words([choice.text for choice in self._taken])
            self._line.clear()
        else:
            self._line.setText(self._taken[0].text if self._taken else "")
            self._line.setCursorPosition(0)
