"""The form of a task of the publicity month; one key takes the whole template over instead."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QWidget

from app.errors import Refused, Trouble
from ui.counted import counted
from ui.ledgers.public_text_dialog import PublicTextDialog
from ui.parts.role import wear
from ui.parts.shown import show_if
from ui.problems import sentence_of
from ui.sheets.record_desk import RecordDesk
from ui.sheets.sheet_spec import SheetSpec


class CampaignTaskDialog(PublicTextDialog):
    """Ctrl+T records every task of the template for the year that stands in the form, else this year."""

    def __init__(self, spec: SheetSpec, desk: RecordDesk, parent: QWidget | None = None) -> None:
        self._template = QPushButton()
        super().__init__(spec, desk, parent)
        wear(self._template, role="link")
        self._template.setAutoDefault(False)
        self.above.addWidget(self._template, 0, Qt.AlignmentFlag.AlignLeft)
        self._template.clicked.connect(self.take_over)
        QShortcut(QKeySequence("Ctrl+T"), self).activated.connect(self.take_over)

    def take_over(self) -> None:
        """Record the template's tasks in one action, and close."""
        if self.record_row() or self.desk.take_over_plan is None:
            return
        year = self.form.value("year")
        year = year if isinstance(year, int) and 2000 <= year <= 2100 else self.desk.today().year
        owner = self.owner()
        try:
            number = self.desk.take_over_plan(owner, year)
        except (Refused, Trouble) as problem:
            self.show_refusal(sentence_of(problem))
            return
        self.saved.emit(
            counted(self.tr("{0} {0:task|tasks} taken over for {1}: change the numbers"), number, year)
        )
        self.record_written.emit(owner)
        self.reject()

    def retranslate(self) -> None:
        super().retranslate()
        self._template.setText(self.tr("Take over the template of the publicity month  Ctrl+T"))

    def look_again(self) -> None:
        super().look_again()
        show_if(self._template, not self.record_row())
