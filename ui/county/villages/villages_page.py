"""Villages: who joined, with which laptops; files to join with, lost laptops, villages that change."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from app.county.enrol_list import Enrolled
from app.county.list_villages import LaptopLine, VillageLine
from app.county.rebuild_laptop import Rebuilt
from app.errors import Refused, Trouble
from ui import theme
from ui.background import Report
from ui.counted import counted
from ui.county.township_chip import TownshipChip
from ui.county.villages.split_dialog import SplitDialog
from ui.county.villages.village_dialogs import DivisionDialog, EnrolDialog, RecoverDialog
from ui.county.villages.villages_desk import MadeFile, VillagesDesk
from ui.listed import listed
from ui.marked import QT_TRANSLATE_NOOP
from ui.parts.ask_first import Question, ask_first
from ui.parts.card import Card
from ui.parts.empty import Empty
from ui.parts.filter_chips import FilterChip
from ui.parts.flow import Flow
from ui.parts.outcome import Outcome
from ui.parts.page import Page
from ui.parts.reading import Reading
from ui.parts.role import wear
from ui.parts.row_or_column import RowOrColumn
from ui.parts.shown import show_if
from ui.parts.table import Cell, Column, Table, Width
from ui.parts.text import label
from ui.parts.tone import Tone
from ui.reports.report_tools import Deed, MoreButton
from ui.sending.sending_words import day_at

_MAY_GIVE_WAY, _JOINED = (1, 4), 3
_LEAST_FOR_ALL = 900


class VillagesPage(Page):
    """Enter on a village goes to its laptops. `done(words)` after each change."""

    done = Signal(str)

    def __init__(self, desk: VillagesDesk) -> None:
        super().__init__(scrolls=False)
        self._desk = desk
        self._found: Sequence[VillageLine] = ()
        self._shown: Sequence[VillageLine] = ()
        self._wanted = ""
        self._begins = self._is_read = False
        self._reading = Reading(desk.start, desk.read, self._reading_words, self)
        self._new = QPushButton()
        self._more = MoreButton(self._deeds(), self)
        self._township, self._missing = TownshipChip(), FilterChip()
        self._table = Table(self._columns())
        self._card = Card()
        self._laptops = Table(self._laptop_columns())
        self._about = label("", "muted", wrap=True)
        self._outcome = Outcome()
        self._empty = Empty("users-round")
        self._enrol, self._divide = EnrolDialog(desk, self), DivisionDialog(desk, self)
        self._recover, self._split = RecoverDialog(desk, self), SplitDialog(desk, self)
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        wear(self._new, role="primary")
        for button in (self._more, self._new):
            button.setAutoDefault(False)
            self.tools.addWidget(button)
        self._filters = QWidget()
        row = Flow(self._filters)
        row.addWidget(self._township)
        row.addWidget(self._missing)
        self._across = RowOrColumn()
        left = QVBoxLayout()
        left.addWidget(self._table)
        self._card.body.addWidget(self._about)
        self._card.body.addWidget(self._laptops, 1)
        self._across.add(left, 3)
        self._across.add(self._card, 2)
        self.body.addWidget(self._outcome)
        self.body.addWidget(self._filters)
        self.body.addWidget(self._across, 1)
        self.body.addWidget(self._empty, 1)
        self._empty.hide()

    def _connect(self) -> None:
        self._reading.read.connect(self._on_read)
        self._reading.troubled.connect(self._on_troubled)
        self._new.clicked.connect(self.start_new)
        self._empty.action_requested.connect(self.start_new)
        self._township.changed.connect(self._paint)
        self._missing.toggled.connect(self._paint)
        self._table.row_chosen.connect(self._on_row_chosen)
        self._table.row_opened.connect(self._on_row_opened)
        for dialog in (self._enrol, self._divide, self._recover, self._split):
            dialog.saved.connect(self._on_saved)

    def _deeds(self) -> list[Deed]:
        return [
            Deed("Ctrl+E", QT_TRANSLATE_NOOP("deeds", "Files for a whole list…"), self.enrol_list),
            Deed("Ctrl+U", QT_TRANSLATE_NOOP("deeds", "A further laptop of this village…"), self.further),
            Deed("Ctrl+F", QT_TRANSLATE_NOOP("deeds", "A newer file for this village…"), self.renew),
            Deed("Ctrl+D", QT_TRANSLATE_NOOP("deeds", "Strike this laptop off…"), self.revoke),
            Deed("Ctrl+B", QT_TRANSLATE_NOOP("deeds", "Rebuild onto this laptop…"), self.rebuild),
            Deed("Ctrl+J", QT_TRANSLATE_NOOP("deeds", "A forgotten password…"), self.recover),
            Deed("Ctrl+G", QT_TRANSLATE_NOOP("deeds", "Rename, renumber or merge…"), self.divide),
            Deed("Ctrl+Y", QT_TRANSLATE_NOOP("deeds", "Split this village…"), self.split),
        ]

    def title(self) -> str:
        return self.tr("Villages")

    def arrive(self) -> None:
        """Read anew, beside the window."""
        self._reading.ask()

    def begin(self) -> None:
        """The cursor to the villages, once they are read; where there are none, to what makes the first."""
        self._begins = not self._is_read
        is_empty = self._is_read and not self._found
        (self._empty.action if is_empty else self._table).setFocus(Qt.FocusReason.OtherFocusReason)

    def show_village(self, code: str) -> None:
        """Put the cursor on this village, now or once it is read."""
        self._wanted = code
        self._paint()

    def start_new(self) -> None:
        """Ctrl+N: a file for a village that has none."""
        self._enrol.begin()

    def further(self) -> None:
        """Ctrl+U: one more laptop of the chosen village."""
        if (village := self._village()) is not None:
            self._enrol.begin(village)

    def enrol_list(self) -> None:
        """Ctrl+E: a file for each village of a table that has none yet."""
        kinds = self.tr("Tables (*.xlsx *.xls *.ods *.csv);;All files (*)")
        listed = self._desk.ask.file(self, self.tr("The list of villages"), kinds)
        if listed is None:
            return
        folder = self._desk.ask.folder(self, self.tr("Where are the files to be written?"))
        if folder is None:
            return
        job = self._desk.start(self.tr("Making the files"), partial(self._desk.enrol_list, listed, folder))
        job.done.connect(self._on_listed)
        job.troubled.connect(self._on_troubled)

    def renew(self) -> None:
        """Ctrl+F: names the village's laptops to each other, and carries what the county sends down."""
        village = self._village()
        if village is None:
            return
        path = self._desk.ask.new_file(
            self,
            self.tr("Where is the file to be written?"),
            self.tr("Files of the county (*.yidai-county)"),
            self._desk.file_name(village.code),
        )
        if path is None:
            return
        job = self._desk.start(self.tr("Making the file"), partial(_renew, self._desk, village.code, path))
        job.done.connect(self._on_renewed)
        job.troubled.connect(self._on_troubled)

    def revoke(self) -> None:
        """Ctrl+D: from now on nothing of the chosen laptop is taken in."""
        village, laptop = self._village(), self._laptop()
        if village is None or laptop is None or laptop.revoked:
            self._outcome.say_problem(self.tr("Choose a laptop at the right first."))
            return
        means = self.tr(
            "For one that was lost, stolen or given away. What came before stays; what it sends later "
            "waits in quarantine. It cannot be taken back."
        )
        question = Question(
            self.tr("Strike off"),
            self.tr("Strike laptop {0} of {1} off?").format(laptop.tag, village.name),
            means,
            self.tr("Leave it"),
            self.tr("Strike it off"),
        )
        ask_first(self, question, partial(self._strike, village.code, laptop.tag))

    def rebuild(self) -> None:
        """Ctrl+B: all that is here of the village, for the chosen laptop, which replaces a lost one."""
        village, laptop = self._village(), self._laptop()
        if village is None or laptop is None:
            self._outcome.say_problem(self.tr("Choose a laptop at the right first."))
            return
        path = self._desk.ask.new_file(
            self,
            self.tr("Where is the bundle to be written?"),
            self.tr("Bundles (*.yidai)"),
            f"{village.code}-{laptop.tag}-rebuild.yidai",
        )
        if path is None:
            return
        work = partial(self._desk.rebuild, village.code, laptop.tag, path)
        job = self._desk.start(self.tr("Writing all that is here of the village"), work)
        job.done.connect(self._on_rebuilt)
        job.troubled.connect(self._on_troubled)

    def recover(self) -> None:
        """Ctrl+J: answer a laptop whose password was forgotten."""
        kinds = self.tr("Questions of a laptop (*.yidai-recovery);;All files (*)")
        path = self._desk.ask.file(self, self.tr("The laptop's question"), kinds)
        if path is None:
            return
        try:
            self._recover.begin(path)
        except (Refused, Trouble) as problem:
            self._outcome.say_problem(problem)

    def divide(self) -> None:
        """Ctrl+G: the chosen village is called otherwise from a day on, or merged with others."""
        if (village := self._village()) is not None:
            self._divide.begin(village)

    def split(self) -> None:
        """Ctrl+Y: a new village gets a part of the chosen one's bags; what is done, and what is next."""
        if (village := self._village()) is None:
            return
        try:
            self._split.begin(village, {one.code: one.name for one in self._found})
        except (Refused, Trouble) as problem:
            self._outcome.say_problem(problem)

    def told(self) -> str:
        """What was said last."""
        return self._outcome.text()

    def retranslate(self) -> None:
        super().retranslate()
        self._new.setText(self.tr("A new village…  Ctrl+N"))
        self._more.retranslate(self.tr("More ▾"))
        self._missing.setText(self.tr("Not joined yet"))
        self._table.set_columns(self._columns())
        self._table.setAccessibleName(self.title())
        self._laptops.set_columns(self._laptop_columns())
        self._empty.show_words(
            self.tr("No village has a file to join with yet."),
            self.tr("Make one for a village, or with Ctrl+E for every village of a table."),
            self.tr("A new village…  Ctrl+N"),
        )
        self._paint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In big type the columns give way that stand in the card beside too."""
        super().resizeEvent(event)
        narrow = self.width() < theme.current().px(_LEAST_FOR_ALL)
        for column in _MAY_GIVE_WAY:
            self._table.setColumnHidden(column, narrow)
        self._laptops.setColumnHidden(_JOINED, narrow)

    def _reading_words(self) -> str:
        return self.tr("Reading the villages")

    def _columns(self) -> list[Column]:
        return [
            Column(self.tr("Village"), Width.REST),
            Column(self.tr("Code"), 126),
            Column(self.tr("Township"), 96),
            Column(self.tr("Laptops"), 110),
            Column(self.tr("Last bundle"), 110),
        ]

    def _laptop_columns(self) -> list[Column]:
        return [
            Column(self.tr("Laptop"), 62),
            Column(self.tr("Last bundle"), Width.REST),
            Column(self.tr("Bundles"), 66, number=True),
            Column(self.tr("Joined"), 92),
        ]

    def _paint(self) -> None:
        self._township.show_towns(one.township for one in self._found)
        if self._wanted:
            self._township.shows_all()
        only_missing = self._missing.is_on() and not self._wanted
        self._shown = [
            one
            for one in self._found
            if self._township.shows(one.township) and not (only_missing and one.laptops)
        ]
        self._table.set_rows([self._row(one) for one in self._shown])
        is_empty = self._is_read and not self._found
        for part in (self._filters, self._across, self._new):  # in an empty county the middle has the button
            show_if(part, not is_empty)
        show_if(self._empty, is_empty)
        codes = [one.code for one in self._shown]
        if self._wanted in codes:
            self._table.choose_row(codes.index(self._wanted))
            self._wanted = ""
        elif self._shown and self._table.chosen_row() < 0:
            self._table.choose_row(0)
        elif self._shown:
            self._on_row_chosen(self._table.chosen_row())
        joined = sum(bool(one.laptops) for one in self._found)
        lead = self.tr("{0} of {1} joined").format(joined, len(self._found))
        self.set_head(self.title(), lead if self._found else "")

    def _row(self, one: VillageLine) -> list[str | Cell]:
        newest = max((laptop.newest_ms for laptop in one.laptops if laptop.newest_ms), default=None)
        tags = " ".join(laptop.tag for laptop in one.in_use)
        return [
            Cell(one.name, bold=True),
            one.code,
            one.township.name or one.township.code,
            tags if one.laptops else Cell(self.tr("not joined"), Tone.DUE),
            day_at(newest),
        ]

    def _village(self) -> VillageLine | None:
        place = self._table.chosen_row()
        return self._shown[place] if 0 <= place < len(self._shown) else None

    def _laptop(self) -> LaptopLine | None:
        village, place = self._village(), self._laptops.chosen_row()
        if village is None or not 0 <= place < len(village.laptops):
            return None
        return village.laptops[place]

    def _on_row_chosen(self, place: int) -> None:
        one = self._shown[place]
        self._card.set_heading(one.name, one.code)
        words = [self.tr("Files not used yet: {0}.").format(one.open_files)] if one.open_files else []
        if not one.laptops:
            words.append(self.tr("No laptop has joined. Its first bundle brings it in."))
        self._about.setText(" ".join(words))
        show_if(self._about, bool(words))
        self._laptops.setAccessibleName(one.name)
        self._laptops.set_rows([self._laptop_row(laptop) for laptop in one.laptops])
        show_if(self._laptops, bool(one.laptops))
        if len(one.laptops) == 1:
            self._laptops.choose_row(0)

    def _laptop_row(self, one: LaptopLine) -> list[str | Cell]:
        struck = Cell(self.tr("struck off"), Tone.OVERDUE)
        state = struck if one.revoked else Cell(day_at(one.newest_ms))
        bundles = Cell(str(one.bundles), order=one.bundles)
        return [Cell(one.tag, bold=True), state, bundles, day_at(one.joined_ms)]

    def _on_row_opened(self, _place: int) -> None:
        self._laptops.setFocus(Qt.FocusReason.OtherFocusReason)

    def _strike(self, code: str, tag: str) -> None:
        try:
            self._desk.revoke(code, tag)
        except (Refused, Trouble) as problem:
            self._outcome.say_problem(problem)
            return
        self._on_saved(self.tr("Laptop {0} is struck off. Give its sisters a newer file.").format(tag))

    def _on_saved(self, words: str) -> None:
        """At length on the page, where digits can be read out; the foot says no more than that it is done."""
        self._outcome.say(words)
        self.done.emit(self.tr("Done."))

    def _on_renewed(self, made: MadeFile) -> None:
        words = self.tr("{file} names the laptops {laptops}. The twelve digits: {digits}")
        laptops = listed(made.laptops)
        self._on_saved(words.format(file=made.name, laptops=laptops, digits=made.digits))

    def _on_listed(self, found: list[Enrolled]) -> None:
        made = sum(one.enrolment is not None for one in found)
        words = self.tr(
            "Files for {0} {0:village|villages}, in a folder for each township; {1} had one "
            "before. The digits lie beside."
        )
        self._on_saved(counted(words, made, len(found) - made))

    def _on_rebuilt(self, made: Rebuilt) -> None:
        words = self.tr("{0}: entries {1}, for laptop {2} alone. Take it in there.")
        self._on_saved(words.format(made.path.name, made.entries, made.tag))

    def _on_read(self, found: Sequence[VillageLine]) -> None:
        begins, self._begins = self._begins and self.has_cursor(), False
        self._found, self._is_read = found, True
        self._paint()
        if begins:
            self.begin()

    def _on_troubled(self, problem: Refused | Trouble) -> None:
        self._outcome.say_problem(problem)


def _renew(desk: VillagesDesk, code: str, path: Path, _report: Report) -> MadeFile:
    return desk.renew(code, path)
