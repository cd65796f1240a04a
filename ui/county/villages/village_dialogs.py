"""The small forms of the page of villages: a new one, one that changes, a forgotten password."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QWidget

from app.county.list_villages import VillageLine
from app.errors import Refused, Trouble
from ui.background import Report
from ui.counted import counted
from ui.county.villages.villages_desk import Division, MadeFile, VillagesDesk
from ui.parts.day_field import DayField
from ui.parts.day_reading import day_parser
from ui.parts.text_field import TextField
from ui.problems import sentence_of
from ui.settings.small_dialog import SmallDialog


class JobDialog(SmallDialog):
    """It stays open while its work runs beside the window, and closes with `saved` when that is done."""

    def __init__(self, desk: VillagesDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk

    def said_of(self, made: object) -> str:
        """What came of it, in words for the foot."""
        raise NotImplementedError

    def begin_job(self, name: str, work: Callable[[], object]) -> str:
        """Run it; the answer is what `write` answers meanwhile."""
        job = self._desk.start(name, partial(_without_report, work))
        job.done.connect(self._on_done)
        job.troubled.connect(self._on_troubled)
        return ""

    def _on_done(self, made: object) -> None:
        self.accept()
        self.saved.emit(self.said_of(made))

    def _on_troubled(self, problem: Refused | Trouble) -> None:
        if not (isinstance(problem, Refused) and self.form.show_refusal(problem)):
            self.show_problem(sentence_of(problem))


def _without_report(work: Callable[[], object], _report: Report) -> object:
    return work()


class EnrolDialog(JobDialog):
    """A file with which one laptop of a village joins; its digits come with the words of `saved`."""

    needed = ("village_code", "village_name")

    def __init__(self, desk: VillagesDesk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._code, self._name = TextField(longest=20), TextField(longest=100)
        self.form.add("village_code", "", self._code)
        self.form.add("village_name", "", self._name)
        self.retranslate()

    def begin(self, village: VillageLine | None = None) -> None:
        """For a new village, or for a further laptop of one that is known."""
        self.form.clear()
        if village is not None:
            self._code.set_text(village.code)
            self._name.set_text(village.name)
        self.show_problem("")
        self.open()
        self.form.begin()

    def write(self) -> str:
        code, name = self._code.text().strip(), self._name.text().strip()
        if not name:
            raise Refused("village_name_missing", field="village_name")
        kinds = self.tr("Files of the county (*.yidai-county)")
        title = self.tr("Where is the file to be written?")
        path = self._desk.ask.new_file(self, title, kinds, self._desk.file_name(code))
        if path is None:
            return ""
        return self.begin_job(self.tr("Making the file"), partial(self._desk.enrol, code, name, path))

    def said_of(self, made: object) -> str:
        words = self.tr(
            "{file} is for one laptop of {village}. Read these twelve digits by telephone: {digits}"
        )
        assert isinstance(made, MadeFile)  # noqa: S101  # what `enrol` answers
        return words.format(file=made.name, village=self._name.text(), digits=made.digits)

    def retranslate(self) -> None:
        super().retranslate()
        self.name_deed(self.tr("Make the file…  Ctrl+S"))
        title = self.tr("A file to join with")
        self.setWindowTitle(title)
        self.heading.setText(title)
        self.form.set_words(
            "village_code", self.tr("Village code"), self.tr("The 12 digits of the statistics office.")
        )
        self.form.set_words("village_name", self.tr("Village"), self.tr("As on the official seal."))
        self.words.setText(
            self.tr(
                "Each file is good for one laptop, once. The village compares the digits before it joins."
            )
        )


class DivisionDialog(SmallDialog):
    """A village is renamed or renumbered; with further codes they are merged."""

    needed = ("codes", "village_code", "village_name", "from_on")

    def __init__(self, desk: VillagesDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._codes, self._code = TextField(longest=200), TextField(longest=20)
        self._name, self._town = TextField(longest=100), TextField(longest=100)
        self._from = DayField(day_parser(desk.today))
        for name, field in (
            ("codes", self._codes),
            ("village_code", self._code),
            ("village_name", self._name),
            ("town", self._town),
            ("from_on", self._from),
        ):
            self.form.add(name, "", field)
        self.retranslate()

    def begin(self, village: VillageLine) -> None:
        """Of this village, and of others that are merged with it."""
        self.form.clear()
        self._codes.set_text(village.code)
        self._code.set_text(village.code)
        self._name.set_text(village.name)
        self._town.set_text(village.township.name)
        self._from.set_day(self._desk.today())
        self.show_problem("")
        self.open()
        self._name.setFocus()

    def write(self) -> str:
        codes = tuple(self._codes.text().replace("，", " ").replace(",", " ").split())
        if not codes:
            raise Refused("village_code_form", field="codes")
        if self._from.day() is None:
            raise Refused("day_missing", field="from_on")
        name = self._name.text().strip()
        count = self._desk.divide(
            Division(codes, self._code.text().strip(), name, self._town.text().strip(), self._from.day())
        )
        words = self.tr("{0}: changed in {1} {1:set|sets} of records. Send it down (page Send down).")
        return counted(words, name, count)

    def retranslate(self) -> None:
        super().retranslate()
        title = self.tr("Rename, renumber or merge")
        self.setWindowTitle(title)
        self.heading.setText(title)
        self.form.set_words(
            "codes", self.tr("Present codes"), self.tr("Several, with blanks between, are merged.")
        )
        self.form.set_words("village_code", self.tr("Code from then on"))
        self.form.set_words("village_name", self.tr("Name from then on"))
        self.form.set_words("town", self.tr("Township from then on"))
        self.form.set_words("from_on", self.tr("First day"))
        self.words.setText(self.tr("For a village that is split off another: Ctrl+Y on the page."))


class RecoverDialog(JobDialog):
    """A laptop's question is answered once the twelve digits were heard from a voice that is known."""

    needed = ("fingerprint",)

    def __init__(self, desk: VillagesDesk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._request: Path | None = None
        self._digits = TextField(longest=40)
        self.form.add("fingerprint", "", self._digits)
        self.retranslate()

    def begin(self, request: Path) -> None:
        """Say whose question it is. Raises Refused or Trouble for a file that is none."""
        asked = self._desk.look_at_request(request)
        self._request = request
        self.form.clear()
        self.show_problem("")
        self.words.setText(
            self.tr(
                "Laptop {0}, user {1}. Call the village on a number that you know, let them read the twelve "
                "digits, and type them. Whoever holds the laptop can ask; only the voice says who it is."
            ).format(asked.laptop, asked.user)
        )
        self.open()
        self.form.begin()

    def write(self) -> str:
        assert self._request is not None  # noqa: S101  # begin came first
        folder = self._desk.ask.folder(self, self.tr("Where is the answer to be written?"))
        if folder is None:
            return ""
        work = partial(self._desk.answer_request, self._request, self._digits.text(), folder)
        return self.begin_job(self.tr("Comparing the digits"), work)

    def said_of(self, made: object) -> str:
        return self.tr("{0} is for that laptop alone. Hand it over on a stick.").format(made)

    def retranslate(self) -> None:
        super().retranslate()
        self.name_deed(self.tr("Write the answer…  Ctrl+S"))
        title = self.tr("A forgotten password")
        self.setWindowTitle(title)
        self.heading.setText(title)
        self.form.set_words(
            "fingerprint", self.tr("Twelve digits"), self.tr("As the village reads them out.")
        )
