"""A form: label, field and a help or error line beside it; Enter leads from field to field.

The refusal of a use case is shown at its field; drafts go in and out as a plain dict.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QPlainTextEdit, QWidget

from app.errors import Refused
from ui import theme
from ui.marked import QT_TRANSLATE_NOOP
from ui.parts.announce import announce
from ui.parts.field import ERROR, Draft, Field
from ui.parts.line_edit import LineEdit
from ui.parts.long_text import LongTextEditor
from ui.parts.role import wear
from ui.parts.text import label as make_label
from ui.problems import sentence_of
from ui.said import say
from ui.theme import MEDIUM, SMALL, TIGHT

NEEDED = QT_TRANSLATE_NOOP("fields", "Must be filled in")
_STARRED = "* {0}"  # before the words, as on printed forms: their ends stay in line
_LISTS = (Qt.Key.Key_Down, Qt.Key.Key_Backspace)


@dataclass
class _Line:
    """`aside` says help or a note; in two columns it is made when there is something to be said, and its row
    (`below`) is kept free for it.
    """

    field: Field
    label: QLabel
    help: str = ""
    words: str = ""
    needed: bool = False
    spoken: bool = False
    shown: bool = True
    aside: QLabel | None = None
    below: tuple[int, int, int, int] = (0, 0, 1, 1)


class Form(QWidget):
    """One column has the help beside the fields; two columns have it below them.

    `save_requested`: Ctrl+Enter, or Enter in the last field. `changed`: something was typed.
    """

    save_requested = Signal()
    changed = Signal()

    def __init__(self, *, columns: int = 1, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._columns = columns
        self._lines: dict[str, _Line] = {}
        self._cells = 0
        self._fits = theme.current()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(MEDIUM)
        self._grid.setVerticalSpacing(SMALL if columns == 1 else TIGHT // 2)
        for column in range(columns):
            self._grid.setColumnStretch(column * 2 + 1, 3)
        if columns == 1:
            self._grid.setColumnStretch(2, 2)

    def add(self, name: str, label: str, field: Field, *, help: str = "", whole_row: bool = False) -> Field:
        """Add a field under this name; `help` has two lines at most, `whole_row` spans both columns."""
        line = _Line(field, make_label(label, parent=self), help)
        self._lines[name] = line
        field.setObjectName(name)
        field.hand_over_note()
        self._put(line, whole_row=whole_row and self._columns == 2)
        self.set_words(name, label, help)
        field.changed.connect(self.changed)
        field.note_changed.connect(self._on_note_changed)
        field.next_requested.connect(self._on_next_requested)
        field.back_requested.connect(self._on_back_requested)
        field.save_requested.connect(self.save_requested)
        editor = field.editor
        if self._columns == 2 and isinstance(editor, LineEdit | LongTextEditor):
            editor.entered.connect(self._on_entered)
            editor.left.connect(self._on_left)
        self._keep_tab_order()
        return field

    def set_words(self, name: str, label: str, help: str = "") -> None:
        """Exchange label and help, when the language changes."""
        line = self._lines[name]
        line.words, line.help = label, help
        self._show_needed(line)
        line.field.setAccessibleName(label)
        line.field.show_help(help)
        if not line.field.problem():
            self._show_aside(line, help, "small")

    def mark_needed(self, names: Collection[str]) -> None:
        """A star before the label of each of these, and of no other: they must be filled in."""
        for name, line in self._lines.items():
            if line.needed != (name in names):
                line.needed = name in names
                self._show_needed(line)

    def _show_needed(self, line: _Line) -> None:
        line.label.setText(_STARRED.format(line.words) if line.needed else line.words)
        line.field.show_needed(say("fields", NEEDED) if line.needed else "")

    def set_read_only(self, only_read: bool) -> None:
        """Every field can be read alone, from the first one on, or typed into again."""
        for line in self._lines.values():
            line.field.set_read_only(only_read)
            line.field.editor.removeEventFilter(self)
            if only_read:
                line.field.editor.installEventFilter(self)
        if only_read:
            next(iter(self._lines.values())).field.setFocus(Qt.FocusReason.OtherFocusReason)

    def field(self, name: str) -> Field:
        return self._lines[name].field

    def fields(self) -> list[Field]:
        """All of them, as they follow one another."""
        return [line.field for line in self._lines.values()]

    def drafts(self) -> dict[str, Draft]:
        """All that was typed, as plain values; empty fields are left out."""
        return {name: line.field.draft() for name, line in self._lines.items() if not line.field.is_empty()}

    def set_drafts(self, drafts: Mapping[str, Draft]) -> None:
        """Put a draft back; names that the form no longer has are passed over."""
        for name, draft in drafts.items():
            if name in self._lines:
                self._lines[name].field.set_draft(draft)

    def clear(self) -> None:
        """Empty all fields and begin at the first."""
        for line in self._lines.values():
            line.field.clear()
        self.begin()

    def begin(self) -> None:
        """The cursor into the first field that is still empty, else the first."""
        fields = [line.field for line in self._lines.values() if not line.field.isHidden()]
        empty = [field for field in fields if field.is_empty()]
        for field in (empty or fields)[:1]:
            field.setFocus(Qt.FocusReason.OtherFocusReason)

    def check(self) -> bool:
        """Mark what is wrong; the cursor goes to the first wrong field. True: nothing is."""
        wrong = []
        for line in self._lines.values():
            line.field.check()
            if line.field.problem():
                wrong.append(line.field)
        if wrong:
            wrong[0].setFocus(Qt.FocusReason.OtherFocusReason)
        return not wrong

    def show_refusal(self, refused: Refused) -> bool:
        """Show why at its field, and go there. False: the form has no such field; say it elsewhere."""
        line = self._lines.get(refused.field or "")
        if line is None:
            return False
        line.field.show_problem(sentence_of(refused))
        line.field.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def show_row(self, name: str, shown: bool) -> None:
        """Show or hide a field with its label; a hidden one keeps its draft."""
        line = self._lines[name]
        line.shown = shown
        for widget in (line.field, line.label, line.aside):
            if widget is not None:
                widget.setVisible(shown)
        if self._columns == 2:
            self._keep_free(line.below[0])

    def _put(self, line: _Line, *, whole_row: bool) -> None:
        label, field = line.label, line.field
        label.setMinimumHeight(theme.current().field)
        label.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight)
        label.setBuddy(field.editor)
        top = Qt.AlignmentFlag.AlignTop
        if self._columns == 1:
            row = self._cells
            self._grid.addWidget(label, row, 0, top)
            self._grid.addWidget(field, row, 1, top)
            line.below = (row, 2, 1, 1)
            self._aside_of(line)
            self._cells += 1
            return
        if whole_row and self._cells % 2:
            self._cells += 1
        row, column = self._cells // 2 * 2, self._cells % 2 * 2
        span = 3 if whole_row else 1
        self._grid.addWidget(label, row, column, top)
        self._grid.addWidget(field, row, column + 1, 1, span, top)
        line.below = (row + 1, column + 1, 1, span)
        self._keep_free(row + 1)
        self._cells += 2 if whole_row else 1

    def _aside_of(self, line: _Line) -> QLabel:
        """What stands beside or below this field, made now if it never was."""
        if line.aside is None:
            line.aside = make_label("", "small", wrap=True, parent=self)
            line.aside.setMinimumHeight(self._aside_height())
            if self._columns == 1:
                line.aside.setAlignment(Qt.AlignmentFlag.AlignVCenter)
            self._grid.addWidget(line.aside, *line.below, Qt.AlignmentFlag.AlignTop)
            if self.isVisible() or not line.shown:
                line.aside.setVisible(line.shown)
            if self._columns == 2:
                self._keep_free(line.below[0])
        return line.aside

    def _keep_free(self, row: int) -> None:
        """Below the fields that are shown, room for one line, so that nothing jumps when it is said."""
        shown = [one for one in self._lines.values() if one.below[0] == row and one.shown]
        high = self._aside_height() if shown else 0
        if shown and not any(one.aside is not None for one in shown):
            high += self._grid.verticalSpacing()  # Qt leaves none below a row in which nothing stands
        self._grid.setRowMinimumHeight(row, high)

    def _aside_height(self) -> int:
        """Beside the field as tall as it; below it one line, kept free so that nothing jumps."""
        now = theme.current()
        return now.field if self._columns == 1 else now.px(20)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_lines"):
            now = theme.current()
            if self._fits is now:
                return  # each part that is put in tells of a change too
            self._fits = now
            for line in self._lines.values():
                line.label.setMinimumHeight(theme.current().field)
                if line.aside is not None:
                    line.aside.setMinimumHeight(self._aside_height())
                if self._columns == 2:
                    self._keep_free(line.below[0])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Where it can be read alone, what drops down would fill the field past the keys that type."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return event.key() == Qt.Key.Key_F4 or (
                event.key() in _LISTS and not isinstance(watched, QPlainTextEdit)
            )
        return False

    def _on_entered(self) -> None:
        self._show_help_of(self.sender(), has_cursor=True)

    def _on_left(self) -> None:
        self._show_help_of(self.sender(), has_cursor=False)

    def _show_help_of(self, editor: QObject, *, has_cursor: bool) -> None:
        """In two columns only the field with the cursor shows its help, so that the form stays calm."""
        for line in self._lines.values():
            if line.field.editor is editor and not line.spoken and (line.help or line.aside is not None):
                self._aside_of(line).setText(line.help if has_cursor else "")
                self.updateGeometry()  # Qt does not pass on that two lines need more room than one

    def _keep_tab_order(self) -> None:
        fields = [line.field for line in self._lines.values()]
        if len(fields) > 1:
            QWidget.setTabOrder(fields[-2], fields[-1])

    def _on_note_changed(self, words: str, role: str) -> None:
        line = self._line_of(self.sender())
        self._show_aside(line, words or line.help, role or "small")
        if role == ERROR:
            announce(line.field.editor, words)

    def _show_aside(self, line: _Line, words: str, role: str) -> None:
        """Notes always show; help in two columns only where the cursor is."""
        is_help = role == "small"
        calm = self._columns == 2 and is_help and not line.field.editor.hasFocus()
        line.spoken = not is_help
        if line.aside is None and (calm or not words):
            return
        aside = self._aside_of(line)
        aside.setText("" if calm else words)
        wear(aside, role=role)
        self.updateGeometry()

    def _on_next_requested(self) -> None:
        self._step(self.sender(), 1)

    def _on_back_requested(self) -> None:
        self._step(self.sender(), -1)

    def _step(self, sender: QObject, way: int) -> None:
        fields = [line.field for line in self._lines.values() if not line.field.isHidden()]
        place = next(place for place, field in enumerate(fields) if field is sender) + way
        if place == len(fields):
            self.save_requested.emit()
        elif place >= 0:
            reason = Qt.FocusReason.TabFocusReason if way > 0 else Qt.FocusReason.BacktabFocusReason
            fields[place].setFocus(reason)

    def _line_of(self, sender: QObject) -> _Line:
        return next(line for line in self._lines.values() if line.field is sender)
