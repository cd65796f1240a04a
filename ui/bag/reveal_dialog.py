"""Why numbers are shown in full: one of a list, where the village has settled that it is asked."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.errors import Refused
from ui.parts.choices import choices_of
from ui.parts.code_field import CodeField
from ui.settings.small_dialog import SmallDialog


class RevealDialog(SmallDialog):
    """`reason_chosen` brings the code of the list REVEAL_REASON."""

    needed = ("reason",)
    reason_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reason = CodeField(choices_of("REVEAL_REASON"))
        self.form.add("reason", "", self._reason)
        self.retranslate()

    def begin(self) -> None:
        self.form.clear()
        self.show_problem("")
        self.open()
        self.form.begin()

    def write(self) -> str:
        reason = self._reason.code()
        if not reason:
            raise Refused("reveal_reason_missing", field="reason")
        self.accept()
        self.reason_chosen.emit(reason)
        return ""

    def retranslate(self) -> None:
        super().retranslate()
        if not hasattr(self, "_reason"):
            return
        self.setWindowTitle(self.tr("Show numbers in full"))
        self.name_deed(self.tr("Show  Ctrl+S"))
        self.heading.setText(self.tr("Why are the numbers shown in full?"))
        self.form.set_words("reason", self.tr("Reason"))
        self.words.setText(self.tr("That you looked, and why, is recorded; the auditor can read it."))
