"""The form of a fixed position: how many there should be follows from the village's profile of the year."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.village.coverage import coverage_words
from app.village.village_year import VillageYear
from ui.ledgers.public_text_dialog import PublicTextDialog
from ui.parts.shown import show_if
from ui.parts.text import label
from ui.sheets.record_desk import RecordDesk
from ui.sheets.sheet_spec import SheetSpec

_FROM_PROFILE = {"1": "", "2": "groups_n", "3": "yards", "4": "households", "5": "schools", "6": "units"}
"""Which number of the profile a level of coverage asks for; a village is one."""


class PositionDialog(PublicTextDialog):
    """What the profile says stands above the form; an empty "should be" takes it."""

    def __init__(self, spec: SheetSpec, desk: RecordDesk, parent: QWidget | None = None) -> None:
        self._rule = label("", "small", wrap=True)
        self._taken_for = ""
        super().__init__(spec, desk, parent)
        self.above.addWidget(self._rule)

    def look_again(self) -> None:
        super().look_again()
        level = str(self.form.value("level") or "")
        asked = self._asked(level)
        if asked is not None and level != self._taken_for and self.form.value("should") is None:
            self._taken_for = level
            self.form.set_value("should", asked)
        done, should = self.form.value("done"), self.form.value("should")
        known = isinstance(should, int) and isinstance(done, int)
        show_if(self._rule, known)
        if isinstance(should, int) and isinstance(done, int):
            self._rule.setText(self.tr("Coverage {0}").format(coverage_words(done, should)))

    def _asked(self, level: str) -> int | None:
        name = _FROM_PROFILE.get(level)
        if name is None or not self.owner():
            return None
        years = [one.details for one in self.desk.all_of("village_year", self.owner())]
        known = [one for one in years if isinstance(one, VillageYear) and one.year is not None]
        if not name or not known:
            return 1 if name == "" else None
        newest = max(known, key=lambda one: one.year or 0)
        number = getattr(newest, name)
        return number if isinstance(number, int) else None
