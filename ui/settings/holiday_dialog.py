"""Enter a year's holidays: paste the State Council's notice, see what was read out of it, save."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.errors import Refused
from app.placements.working_days import HolidayYear
from app.users.rules import Thing
from ui.listed import listed
from ui.parts.long_text import LongText
from ui.parts.text_field import TextField
from ui.problems import sentence_of
from ui.settings.law_desk import LawDesk
from ui.settings.small_dialog import SmallDialog
from ui.users.look_only import writes
from ui.words import day


class HolidayDialog(SmallDialog):
    """What was understood stands below the words while they are typed or pasted."""

    needed = ("notice",)

    def __init__(self, desk: LawDesk, parent: QWidget | None = None) -> None:
        self._desk = desk
        self._notice = LongText(lines=5)
        self._source = TextField(longest=200)
        super().__init__(parent)
        writes(self, thing=Thing.VILLAGE)
        self.form.add("notice", "", self._notice)
        self.form.add("source", "", self._source)
        self.form.changed.connect(self._on_changed)
        self.retranslate()

    def begin(self) -> None:
        """Open empty."""
        self.form.clear()
        self.show_problem("")
        self._tell("")
        self.open()
        self.form.begin()

    def understood(self) -> str:
        """What was read out of the words, day by day."""
        return self.words.text()

    def write(self) -> str:
        read = self._desk.read_notice(self._notice.text())
        source = self._source.text().strip() or read.source
        self._desk.keep_year(HolidayYear(read.year, read.holidays, read.workdays, source))
        return self.tr("Holidays of {0} kept").format(read.year)

    def retranslate(self) -> None:
        super().retranslate()
        self.setWindowTitle(self.tr("A year's holidays"))
        self.heading.setText(self.tr("A year's holidays"))
        self.form.set_words(
            "notice",
            self.tr("Words of the notice"),
            self.tr("The whole notice with its heading, or a list: 2027-01-01 休, 2027-01-03 班."),
        )
        self.form.set_words(
            "source", self.tr("Which notice"), self.tr("Its number, or who sent it. Left empty: as it says.")
        )
        self._on_changed()

    def _on_changed(self) -> None:
        words = self._notice.text()
        if not words.strip():
            self._tell("")
            return
        try:
            read = self._desk.read_notice(words)
        except Refused as refused:
            self._tell(sentence_of(refused))
            return
        free = listed(day(one)[5:] for one in read.holidays)
        worked = listed(day(one)[5:] for one in read.workdays)
        told = self.tr("{0}: free {1}; worked {2}")
        self._tell(told.format(read.year, free, worked or "—"))

    def _tell(self, words: str) -> None:
        self.words.setText(words)
