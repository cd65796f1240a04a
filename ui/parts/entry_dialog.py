"""The window in which one record is typed: who it is about, the form, what is doubtful, and the keys.

It says refusals inside itself and stays open. Esc leaves without losing anything: what was typed is
kept as a draft, also now and then while typing.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.errors import Refused, Trouble
from ui import theme
from ui.help.dialog_help import DialogHelp
from ui.parts.field import Draft
from ui.parts.flow import Flow
from ui.parts.record_form import RecordForm
from ui.parts.role import wear
from ui.parts.scrolled import Scrolled
from ui.parts.shown import show_if
from ui.parts.text import label
from ui.parts.text_field import TextField
from ui.problems import sentence_of
from ui.theme import LARGE, MEDIUM, SMALL, WIDE
from ui.words import Retranslated

DRAFT_PAUSE_MS = 1200
_READING = ("Ctrl+H", "F1", "Esc")
NEW = "new"
"""How the row of a record begins that is not saved yet."""
Drafted = dict[str, Draft]


@dataclass(frozen=True)
class Drafts:
    """Where one form keeps what was typed: `read(row)`, `keep(row, words)`, `drop(row)`."""

    read: Callable[[str], tuple[Drafted, str] | None]
    keep: Callable[[str, Drafted], None]
    drop: Callable[[str], None]


class EntryDialog(Retranslated, QDialog):
    """A subclass says what saving is; `tools` are its own buttons, `above` is the room over the form.

    `accepted` and `left` tell that it closed: with a record written, or with a draft kept.
    `history_requested` brings the row whose history is wished for, once it closed with its draft kept.
    """

    left = Signal()
    history_requested = Signal(str)

    def __init__(
        self,
        drafts: Drafts,
        form: RecordForm,
        tools: Sequence[QPushButton] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.form = form
        self._drafts = drafts
        self._row = ""
        self._begun: Drafted = {}
        self._title = label("", "title")
        self._starred = label("", "small")
        self._who = label("", "muted", wrap=True)
        self.above = QVBoxLayout()
        self._continued = label("", "small", wrap=True)
        self._anew = QPushButton()
        self._looking = label("", "warning", wrap=True)
        self._notes = label("", "warning", wrap=True)
        self._refusal = label("", "error", wrap=True)
        self._why = TextField(longest=200)
        self._closed_why = TextField(longest=200)
        self._closed_why.setObjectName("closed_why")
        self._remove_now = QPushButton()
        self._removal = QWidget()
        self._tools = tuple(tools)
        self.remove_button = QPushButton()
        self.close_button = QPushButton()
        self.save_button = QPushButton()
        self.next_button = QPushButton()
        self._inside = QWidget()
        self._area = Scrolled(self._inside, whole=form.fields)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DRAFT_PAUSE_MS)
        self._build()
        self._connect()
        DialogHelp(self)
        self.retranslate()

    def _build(self) -> None:
        """From the outside in: whatever is put into another part later is styled all through again."""
        self.setModal(True)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        head = QVBoxLayout()
        whole.addLayout(head)
        whole.addWidget(self._area, 1)
        head.setContentsMargins(WIDE, LARGE, WIDE, SMALL)
        first = QHBoxLayout()
        first.addWidget(self._title, 1)
        first.addWidget(self._starred, 0, Qt.AlignmentFlag.AlignBottom)
        head.addLayout(first)
        head.addWidget(self._who)
        head.addWidget(self._looking)
        continued = QHBoxLayout()
        head.addLayout(continued)
        continued.addWidget(self._continued, 1)
        continued.addWidget(self._anew)
        wear(self._anew, role="link")
        body = QVBoxLayout(self._inside)
        body.setContentsMargins(WIDE, SMALL, WIDE, SMALL)
        body.addWidget(self._closed_why)
        body.addLayout(self.above)
        body.addWidget(self.form)
        self.form.make_fields()
        body.addStretch(1)
        whole.addLayout(self._built_foot())
        for part in (self._looking, self._continued, self._anew, self._notes, self._refusal, self._removal):
            part.hide()
        self._closed_why.hide()
        self.remove_button.hide()
        self.next_button.hide()

    def _built_foot(self) -> QVBoxLayout:
        foot = QVBoxLayout()
        foot.setContentsMargins(WIDE, SMALL, WIDE, MEDIUM)
        foot.setSpacing(SMALL)
        foot.addWidget(self._notes)
        foot.addWidget(self._refusal)
        removal = QHBoxLayout(self._removal)
        removal.setContentsMargins(0, 0, 0, 0)
        removal.addWidget(self._why, 1)
        removal.addWidget(self._remove_now, 0, Qt.AlignmentFlag.AlignTop)
        foot.addWidget(self._removal)
        buttons = QWidget()
        row = Flow(buttons, at_right=True)
        saving = (self.save_button, self.next_button)
        for button in (self.close_button, self.remove_button, *self._tools, *saving):
            row.addWidget(button)
        foot.addWidget(buttons)
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)
        return foot

    def _connect(self) -> None:
        self.form.changed.connect(self._on_changed)
        self.form.save_requested.connect(self._on_next_requested)
        self.save_button.clicked.connect(self._on_save_requested)
        self.next_button.clicked.connect(self._on_next_requested)
        self.close_button.clicked.connect(self.reject)
        self.remove_button.clicked.connect(self._on_remove_requested)
        self._remove_now.clicked.connect(self._on_remove_now)
        self._why.next_requested.connect(self._on_remove_now)
        self._closed_why.next_requested.connect(self._on_save_requested)
        self._anew.clicked.connect(self._on_anew)
        self._timer.timeout.connect(self.keep_draft)
        self._on_keys("Ctrl+S", self._on_save_requested)
        self._on_keys("Ctrl+H", self._on_history)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            self._on_keys(keys, self._on_next_requested)

    def _on_keys(self, keys: str, slot: Callable[[], object]) -> None:
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.activated.connect(slot)

    def begin_with(self, row: str, values: dict[str, object], *, can_remove: bool) -> None:
        """Fill the form, then put back what somebody had typed there and not saved."""
        self._row = ""  # nothing is looked over while the fields are filled one after the other
        self.form.clear()
        self.form.show_values(values)
        self._begun = self.form.drafts()
        kept = self._drafts.read(row)
        if kept is not None:
            self.form.set_drafts(kept[0])
            self._continued.setText(self.tr("You had typed this {0} and not saved it.").format(kept[1]))
        self._row = row
        show_if(self._continued, kept is not None)
        show_if(self._anew, kept is not None)
        show_if(self.remove_button, can_remove)
        show_if(self._removal, False)
        self._timer.stop()
        self._closed_why.clear()
        show_if(self._closed_why, False)
        self.show_refusal("")
        self._mark_needed()
        self.form.begin()

    def set_head(self, title: str, who: str) -> None:
        self.setWindowTitle(title)
        self._title.setText(title)
        self._who.setText(who)
        show_if(self._who, bool(who))

    def allow_next(self, allowed: bool) -> None:
        """Whether Ctrl+Enter goes on to a next record; where there is none, it saves and closes."""
        show_if(self.next_button, allowed)
        wear(self.next_button, role="primary" if allowed else "")
        wear(self.save_button, role="" if allowed else "primary")

    def only_look(self, why: str) -> None:
        """Everything can be read and nothing changed, and this is the reason; "": it can be written."""
        only_read = bool(why)
        if not only_read and not self._looking.text():
            return
        self._looking.setText(why)
        show_if(self._looking, only_read)
        self.form.set_read_only(only_read)
        writing = (self.save_button, self.next_button, self.remove_button, self._anew, *self._tools)
        for button in writing:
            button.setEnabled(not only_read)
            button.setToolTip(why)
        for shortcut in self.findChildren(QShortcut):
            shortcut.setEnabled(not only_read or shortcut.key().toString() in _READING)

    def show_notes(self, notes: Sequence[str]) -> None:
        """What is worth a second look but lets pass, each a sentence."""
        self._notes.setText("\n".join(notes))
        show_if(self._notes, bool(notes))

    def notes(self) -> str:
        return self._notes.text()

    def show_refusal(self, words: str) -> None:
        """Why it cannot be saved, where no field of the form is the reason."""
        self._refusal.setText(words)
        show_if(self._refusal, bool(words))

    def refusal(self) -> str:
        return self._refusal.text()

    def reason_for_closed(self) -> str:
        """Why something is changed in a month or year that was closed; asked for when it is needed."""
        return self._closed_why.text().strip()

    def save(self) -> bool:
        """Write the record. A subclass does it and may raise Refused or Trouble."""
        raise NotImplementedError

    def go_on(self) -> bool:
        """After saving: begin the next record and answer True, or False to close."""
        return False

    def remove(self, why: str) -> None:
        """Hide the record, with the reason."""
        raise NotImplementedError

    def needed(self) -> Collection[str]:
        """The fields without which what the form says now is not saved."""
        return ()

    def look_again(self) -> None:
        """Something was typed: bring warnings and rows that come and go up to date."""

    def keep_draft(self) -> None:
        """Keep what was typed, if it differs from what the form began with."""
        self._timer.stop()
        if not self._row or self._looking.text():
            return
        typed = self.form.drafts()
        if typed == self._begun:
            return
        try:
            self._drafts.keep(self._row, typed)
        except (Refused, Trouble) as problem:
            self.show_refusal(sentence_of(problem))

    def drop_draft(self) -> None:
        """Forget what was typed: it is written by now."""
        self._timer.stop()
        self._drafts.drop(self._row)
        self._row = ""

    def show_over(self, window: QWidget) -> None:
        """Open over the window, as large as the form needs and the window allows."""
        self.ensurePolished()  # before that the fields do not know how high they are
        now = theme.current()
        room = window.geometry() if window.isWindow() else QRect(0, 0, now.px(1000), now.px(700))
        wanted = self._inside.sizeHint().height() + now.px(190)
        width = min(room.width() - 2 * WIDE, now.px(1080))
        height = min(room.height() - WIDE, wanted)
        self.resize(width, height)
        self.move(room.center() - self.rect().center())
        self.open()

    def retranslate(self) -> None:
        self._starred.setText(self.tr("* must be filled in"))
        self._anew.setText(self.tr("Start over"))
        self._why.set_placeholder(self.tr("Why is it removed? It stays in the history."))
        self._why.setAccessibleName(self.tr("Reason"))
        self._closed_why.set_placeholder(self.tr("Why is it changed after the closing? It shows as amended."))
        self._closed_why.setAccessibleName(self.tr("Reason"))
        self._remove_now.setText(self.tr("Remove"))
        self.remove_button.setText(self.tr("Remove…"))
        self.close_button.setText(self.tr("Leave  Esc"))
        self.save_button.setText(self.tr("Save  Ctrl+S"))
        self.next_button.setText(self.tr("Save and next  Ctrl+Enter"))

    def reject(self) -> None:
        """Esc: what was typed stays as a draft."""
        self.keep_draft()
        self._row = ""
        super().reject()
        self.left.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.keep_draft()
        super().closeEvent(event)

    def _on_history(self) -> None:
        """Ctrl+H: every value that this record ever had. What was typed is kept as a draft."""
        row = self._row
        if row.startswith(NEW):
            self.show_refusal(self.tr("This record is not saved yet: it has no history."))
        elif row:
            self.reject()
            self.history_requested.emit(row)

    def _on_changed(self) -> None:
        if not self._row:
            return
        if not self._timer.isActive():  # somebody who types without a pause loses no more than this either
            self._timer.start()
        self._mark_needed()
        try:
            self.look_again()
        except (Refused, Trouble) as problem:
            self.show_refusal(sentence_of(problem))

    def _mark_needed(self) -> None:
        names = self.needed()
        self.form.mark_needed(names)
        show_if(self._starred, bool(names) and not self._looking.text())

    def _on_save_requested(self) -> None:
        if self._saved():
            self._close()

    def _on_next_requested(self) -> None:
        if self._saved() and not self.go_on():
            self._close()

    def _saved(self) -> bool:
        self.show_refusal("")
        if not self.form.check():
            return False
        row = self._row
        try:
            if not self.save():
                return False
        except Refused as refused:
            if refused.reason == "closed_needs_reason":
                show_if(self._closed_why, True)
                self._closed_why.setFocus(Qt.FocusReason.OtherFocusReason)
            if not self.form.show_refusal(refused):
                self.show_refusal(sentence_of(refused))
            return False
        except Trouble as trouble:
            self.show_refusal(sentence_of(trouble))
            return False
        self._timer.stop()
        self._drafts.drop(row)
        return True

    def _close(self) -> None:
        self._row = ""
        self.accept()

    def _on_remove_requested(self) -> None:
        self._removal.show()
        self._why.clear()
        self._why.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_remove_now(self) -> None:
        try:
            self.remove(self._why.text())
        except Refused as refused:
            self._why.show_problem(sentence_of(refused))
            return
        except Trouble as trouble:
            self.show_refusal(sentence_of(trouble))
            return
        self._drafts.drop(self._row)
        self._close()

    def _on_anew(self) -> None:
        self._drafts.drop(self._row)
        self.form.clear()
        self.form.set_drafts(self._begun)
        self._continued.hide()
        self._anew.hide()
        self.form.begin()
