"""Erase a person's file for good: what will be gone in words, a typed reason, no way back."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.errors import Refused, Trouble
from app.ids import PersonId
from app.people.erase_person import ToErase
from app.people.masking import mask_name
from ui import theme
from ui.counted import counted
from ui.help.dialog_help import DialogHelp
from ui.history.record_words import label_of_table
from ui.listed import listed
from ui.parts.shown import show_if
from ui.parts.text import label
from ui.parts.text_field import TextField
from ui.people.files_desk import FilesDesk
from ui.problems import sentence_of
from ui.theme import LARGE, SMALL
from ui.words import Retranslated


class EraseDialog(Retranslated, QDialog):
    """`erased` tells that it is done; nothing takes it back."""

    erased = Signal()
    said = Signal(str)

    def __init__(self, desk: FilesDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        DialogHelp(self)
        self._desk = desk
        self._person = PersonId("")
        self._seen: ToErase | None = None
        self._title = label("", "title")
        self._gone = label("", wrap=True)
        self._copies = label("", "warning", wrap=True)
        self._never = label("", "strong", wrap=True)
        self._why = TextField(longest=200)
        self._refusal = label("", "error", wrap=True)
        self._back, self._erase = QPushButton(), QPushButton()
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        self.setModal(True)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(LARGE, LARGE, LARGE, LARGE)
        whole.setSpacing(SMALL)
        for part in (self._title, self._gone, self._copies, self._never, self._why, self._refusal):
            whole.addWidget(part)
        whole.addStretch(1)
        foot = QHBoxLayout()
        foot.setSpacing(SMALL)
        foot.addStretch(1)
        foot.addWidget(self._back)
        foot.addWidget(self._erase)
        whole.addLayout(foot)
        for button in (self._back, self._erase):
            button.setAutoDefault(False)

    def _connect(self) -> None:
        self._back.clicked.connect(self.reject)
        self._erase.clicked.connect(self._on_erase)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self._on_erase)

    def ask(self, person: PersonId, over: QWidget) -> None:
        """Open over the window with what would be gone. Raises Refused where nothing can be erased."""
        if person != self._person:
            self._why.set_draft("")
        self._person = person
        self._seen = self._desk.look_at_erasing(person)
        self._refuse("")
        self._paint()
        now = theme.current()
        self.resize(min(over.width() - 40, now.px(620)), min(over.height() - 40, now.px(380)))
        self.open()
        self._why.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Erase a file for good"))
        self._title.setText(self.tr("Erase a file for good"))
        self._never.setText(self.tr("This cannot be undone, by anybody, on any laptop."))
        self._why.set_placeholder(self.tr("Why is it erased? Write no name here: the reason stays."))
        self._why.setAccessibleName(self.tr("Reason"))
        self._back.setText(self.tr("Leave  Esc"))
        self._erase.setText(self.tr("Erase for good  Ctrl+Enter"))
        self._paint()

    def _paint(self) -> None:
        seen = self._seen
        if seen is None:
            return
        records = listed(
            self.tr("{0}: {1}").format(_amid(label_of_table(table)), number)
            for table, number in sorted(seen.rows.items())
        )
        words = self.tr(
            "This erases the file of {0} ({1}) with every value it ever had, and what belongs to it: {2}."
        )
        self._gone.setText(words.format(mask_name(seen.name), seen.file_no, records or self.tr("nothing")))
        copies = []
        if seen.files > 1:
            copies.append(
                counted(self.tr("It is {0} {0:file|files} that were merged; all of them go."), seen.files)
            )
        if seen.left:
            copies.append(
                self.tr(
                    "It has left this laptop. Other laptops and the county drop it as soon as the next bundle"
                    " reaches them; bundles and backups on sticks keep it until they are destroyed: {0}"
                ).format(listed(seen.left.bundles) or "—")
            )
        else:
            copies.append(self.tr("It never left this laptop. Backups keep it until they are thinned out."))
        self._copies.setText("\n".join(copies))

    def _on_erase(self) -> None:
        try:
            self._desk.erase(self._person, self._why.text())
        except (Refused, Trouble) as problem:
            self._refuse(sentence_of(problem))
            self._why.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._person = PersonId("")
        self.accept()
        self.said.emit(self.tr("The file was erased for good"))
        self.erased.emit()

    def _refuse(self, words: str) -> None:
        self._refusal.setText(words)
        show_if(self._refusal, bool(words))


def _amid(words: str) -> str:
    """As they stand within a sentence."""
    return words[:1].lower() + words[1:]
