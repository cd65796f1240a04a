"""The designation document, and what was lost."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.errors import Refused
from app.village.designation import Designation
from ui.parts.code_field import CodeField
from ui.parts.day_field import DayField
from ui.parts.day_reading import day_parser
from ui.parts.matching import Choice
from ui.parts.text_field import TextField
from ui.rights.rights_desk import RightsDesk
from ui.settings.small_dialog import SmallDialog


class DesignationDialog(SmallDialog):
    """Number, who issued it and when; left empty, the absence goes on being shown."""

    def __init__(self, desk: RightsDesk, parent: QWidget | None = None) -> None:
        self._desk = desk
        super().__init__(parent)
        self._number, self._by = TextField(longest=100), TextField(longest=100)
        self._on = DayField(day_parser(desk.today, past=True))
        self.form.add("designation_no", "", self._number)
        self.form.add("designation_by", "", self._by)
        self.form.add("designation_on", "", self._on)
        self.retranslate()

    def begin(self) -> None:
        held = self._desk.designation()
        self._number.set_draft(held.designation_no)
        self._by.set_draft(held.designation_by)
        self._on.set_day(held.designation_on)
        self.show_problem("")
        self.open()
        self.form.begin()

    def write(self) -> str:
        self._desk.settle(Designation(self._number.text().strip(), self._by.text().strip(), self._on.day()))
        return self.tr("The designation is written down.")

    def retranslate(self) -> None:
        super().retranslate()
        if not hasattr(self, "_on"):
            return
        self.setWindowTitle(self.tr("Designation document"))
        self.heading.setText(self.tr("Designation document"))
        self.form.set_words("designation_no", self.tr("Number of the paper"))
        self.form.set_words("designation_by", self.tr("Issued by"), self.tr("The township or the county."))
        self.form.set_words("designation_on", self.tr("Day"))
        self.words.setText(
            self.tr("It says on whose behalf the village helps, and so why it may keep these records.")
        )


class LostDialog(SmallDialog):
    """What was lost and when; the sheet lists whose records were on it. `print_requested` brings it."""

    print_requested = Signal(bytes)

    def __init__(self, desk: RightsDesk, parent: QWidget | None = None) -> None:
        self._desk = desk
        super().__init__(parent)
        self._what = CodeField([])
        self._on = DayField(day_parser(desk.today, past=True))
        self._number = TextField(longest=6)
        self.form.add("what", "", self._what)
        self.form.add("on", "", self._on)
        self.form.add("bundle", "", self._number)
        self._what.changed.connect(self._on_what_changed)
        self.retranslate()

    def begin(self) -> None:
        self.form.clear()
        self._what.set_code("laptop")
        self._on.set_day(self._desk.today())
        self._on_what_changed()
        self.show_problem("")
        self.open()
        self.form.begin()

    def write(self) -> str:
        typed = self._number.text().strip()
        if self._what.code() == "bundle" and not (typed.isascii() and typed.isdigit()):
            raise Refused("bundle_unknown", field="bundle")
        number = int(typed) if self._what.code() == "bundle" else None
        data = self._desk.incident(self._what.code(), self._on.day() or self._desk.today(), number)
        self.print_requested.emit(data)
        return self.tr("The sheet is ready to print. Please fill in form P06 as well.")

    def retranslate(self) -> None:
        super().retranslate()
        if not hasattr(self, "_number"):
            return
        title = self.tr("A laptop or a stick was lost")
        self.name_deed(self.tr("Make the sheet  Ctrl+S"))
        self.setWindowTitle(title)
        self.heading.setText(title)
        self._what.set_choices(
            [
                Choice("laptop", self.tr("This village's laptop"), detail=""),
                Choice("backup", self.tr("A stick with a backup"), detail=""),
                Choice("bundle", self.tr("A stick with a bundle for the county"), detail=""),
            ]
        )
        self.form.set_words("what", self.tr("What"))
        self.form.set_words("on", self.tr("Lost on"))
        self.form.set_words("bundle", self.tr("Bundle number"), self.tr("Only for a bundle."))
        self.words.setText(self.tr("The sheet names file numbers and masked names, and what to do at once."))

    def _on_what_changed(self) -> None:
        self.form.show_row("bundle", self._what.code() == "bundle")
