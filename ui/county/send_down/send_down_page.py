"""Send down: what every county file carries, what was entered for villages, and writing it for them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QPushButton, QWidget

from app.county.enter_ledger import EnteredFor
from app.county.list_villages import VillageLine
from app.county.write_down import WrittenDown
from app.errors import Refused, Trouble
from app.from_county.take_county_data import CameAs, CountyData
from app.search.pinyin import sort_key
from ui.background import Job, Report, Work
from ui.counted import counted
from ui.county.township_chip import TownshipChip
from ui.inventory.field_labels import table_label
from ui.listed import listed
from ui.marked import QT_TRANSLATE_NOOP
from ui.parts.ask_path import AskPath
from ui.parts.card import Card
from ui.parts.empty import Empty
from ui.parts.filter_chips import FilterChip, MenuChip
from ui.parts.flow import Flow
from ui.parts.outcome import Outcome
from ui.parts.page import Page
from ui.parts.reading import Reading
from ui.parts.role import wear
from ui.parts.shown import show_if
from ui.parts.table import Cell, Column, Table, Width
from ui.parts.text import label
from ui.parts.tone import Tone
from ui.reports.report_tools import Deed, MoreButton
from ui.sending.sent_kinds import sent_kind

_MOST_ADDRESSES = 6


@dataclass(frozen=True)
class DownFound:
    """Villages that joined, entries that wait for each (by code), and how many items of which kind every
    file of the county carries.
    """

    villages: Sequence[VillageLine]
    waiting: Mapping[str, int]
    kept: Mapping[str, int]


@dataclass(frozen=True)
class DownDesk:
    """All but `kinds` run beside the window. `enter(ledger kind, table, codes of villages)`;
    `write(folder, codes, everything, report)`. `first` of the `kinds` of ledgers stand before the others.
    """

    kinds: tuple[str, ...]
    first: int
    read: Callable[[], DownFound]
    keep: Callable[[Path], list[CountyData]]
    enter: Callable[[str, Path, tuple[str, ...]], list[EnteredFor]]
    write: Callable[[Path, tuple[str, ...], bool, Report], list[WrittenDown]]
    start: Callable[[str, Work], Job]
    ask: AskPath


class SendDownPage(Page):
    """Space at a village marks it; what is marked, or else all that are shown, is written for. `done(words)`
    after each change; `villages_requested` where there are none yet.
    """

    done = Signal(str)
    villages_requested = Signal()

    def __init__(self, desk: DownDesk) -> None:
        super().__init__(scrolls=False)
        self._desk = desk
        self._found = DownFound((), {}, {})
        self._shown: list[VillageLine] = []
        self._marked: set[str] = set()
        self._begins = self._is_read = False
        self._reading = Reading(desk.start, desk.read, self._reading_words, self)
        self._write = QPushButton()
        self._more = MoreButton(self._deeds(), self)
        self._what, self._whom = Card(), Card()
        self._carried = label("", wrap=True)
        self._kind = MenuChip(one=True, always=True)
        self._enter = QPushButton()
        self._township, self._waiting = TownshipChip(), FilterChip()
        self._everything = QCheckBox()
        self._table = Table(self._columns())
        self._outcome = Outcome()
        self._empty = Empty("usb")
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        wear(self._write, role="primary")
        for button in (self._more, self._write):
            button.setAutoDefault(False)
            self.tools.addWidget(button)
        self._enter.setAutoDefault(False)
        entering = QWidget()
        row = Flow(entering)
        row.addWidget(self._kind)
        row.addWidget(self._enter)
        self._what.body.addWidget(self._carried)
        self._what.body.addWidget(entering)
        filters = QWidget()
        chips = Flow(filters)
        for part in (self._township, self._waiting, self._everything):
            chips.addWidget(part)
        self._whom.body.addWidget(filters)
        self._whom.body.addWidget(self._table, 1)
        self.body.addWidget(self._outcome)
        self.body.addWidget(self._what)
        self.body.addWidget(self._whom, 1)
        self.body.addWidget(self._empty, 1)
        self._empty.hide()
        self._kind.show_options([(one, one) for one in self._desk.kinds], self._desk.kinds[:1])

    def _connect(self) -> None:
        self._reading.read.connect(self._on_read)
        self._reading.troubled.connect(self._on_troubled)
        self._write.clicked.connect(self.save)
        self._enter.clicked.connect(self.enter)
        self._kind.changed.connect(self._say_kind)
        self._township.changed.connect(self._paint)
        self._waiting.toggled.connect(self._paint)
        self._table.row_marked.connect(self._on_marked)
        self._table.row_opened.connect(self._on_marked)
        self._empty.action_requested.connect(self.villages_requested)

    def _deeds(self) -> list[Deed]:
        return [
            Deed("Ctrl+E", QT_TRANSLATE_NOOP("deeds", "Enter lines of a ledger…"), self.enter),
            Deed("Ctrl+T", QT_TRANSLATE_NOOP("deeds", "Lists for every village (JSON)…"), self.keep),
        ]

    def title(self) -> str:
        return self.tr("Send down")

    def arrive(self) -> None:
        """Read anew, beside the window."""
        self._reading.ask()

    def begin(self) -> None:
        """The cursor to the villages, once they are read."""
        self._begins = not self._is_read
        is_empty = self._is_read and not self._found.villages
        (self._empty.action if is_empty else self._table).setFocus(Qt.FocusReason.OtherFocusReason)

    def enter(self) -> None:
        """Ctrl+E: lines of a table become lines in the villages' ledgers, such as problems with deadlines."""
        kinds = self.tr("Tables (*.xlsx *.xls *.ods *.csv);;All files (*)")
        path = self._desk.ask.file(self, self.tr("The table with the lines"), kinds)
        if path is None:
            return
        work = partial(_enter, self._desk, self._kind.taken()[0], path, self._chosen())
        job = self._desk.start(self.tr("Entering lines"), work)
        job.done.connect(self._on_entered)
        job.troubled.connect(self._on_troubled)

    def keep(self) -> None:
        """Ctrl+T: plans, holidays, code lists, forms: what every file of the county carries."""
        kinds = self.tr("Lists (*.json);;All files (*)")
        path = self._desk.ask.file(self, self.tr("The lists"), kinds)
        if path is None:
            return
        job = self._desk.start(self.tr("Trying the lists"), partial(_keep, self._desk, path))
        job.done.connect(self._on_kept)
        job.troubled.connect(self._on_troubled)

    def save(self) -> None:
        """Ctrl+S: a county file and a bundle of what it lacks, for each marked or shown village."""
        codes = self._chosen()
        if not codes:
            return
        folder = self._desk.ask.folder(self, self.tr("The stick, or a folder"))
        if folder is None:
            return
        work = partial(self._desk.write, folder, codes, self._everything.isChecked())
        job = self._desk.start(self.tr("Writing for the villages"), work)
        job.done.connect(self._on_written)
        job.troubled.connect(self._on_troubled)

    def told(self) -> str:
        """What was said last."""
        return self._outcome.text()

    def retranslate(self) -> None:
        super().retranslate()
        self._what.set_heading(self.tr("What goes down"))
        self._whom.set_heading(self.tr("To whom"), self.tr("Space marks"))
        self._more.retranslate(self.tr("More ▾"))
        self._enter.setText(self.tr("Enter lines from a table…  Ctrl+E"))
        self._waiting.setText(self.tr("Something waits"))
        self._everything.setText(self.tr("All again, not only what a village lacks"))
        self._table.set_columns(self._columns())
        self._table.setAccessibleName(self.tr("To whom"))
        self._empty.show_words(
            self.tr("No village has joined yet."),
            self.tr("Once a laptop has joined it can be sent to."),
            self.tr("To the page Villages"),
        )
        self._say_kind()
        self._paint()

    def _reading_words(self) -> str:
        return self.tr("Reading what waits for the villages")

    def _columns(self) -> list[Column]:
        return [
            Column("", 40),
            Column(self.tr("Village"), Width.REST),
            Column(self.tr("Township"), 140),
            Column(self.tr("Laptops"), 140),
            Column(self.tr("Waits"), 180),
        ]

    def _say_kind(self) -> None:
        named = [(one, table_label(one)) for one in self._desk.kinds]
        first, others = named[: self._desk.first], named[self._desk.first :]
        kinds = first + sorted(others, key=lambda pair: sort_key(pair[1]))
        taken = self._kind.taken()
        self._kind.show_options(kinds, taken)
        self._kind.setText(self.tr("Ledger: {0}").format(dict(kinds)[taken[0]]))

    def _paint(self) -> None:
        found = self._found
        self._township.show_towns(one.township for one in found.villages)
        self._shown = [
            one
            for one in found.villages
            if self._township.shows(one.township)
            and (not self._waiting.is_on() or found.waiting.get(one.code))
        ]
        self._table.set_rows([self._row(one) for one in self._shown])
        if self._shown and self._table.chosen_row() < 0:
            self._table.choose_row(0)
        for part in (self._whom, self._write):
            show_if(part, bool(found.villages) or not self._is_read)
        show_if(self._empty, self._is_read and not found.villages)
        kinds = [f"{sent_kind(kind)} {count}" for kind, count in found.kept.items()]
        carried = self.tr("Every file of the county carries: {0}.").format(listed(kinds))
        nothing = self.tr(
            "No lists yet. Plans, the yearly holidays, code lists, forms and the rubric come from a file "
            "(Ctrl+T); problems and other lines from a table."
        )
        self._carried.setText(carried if kinds else nothing)
        self._say_write()
        self.count_changed.emit(len(found.waiting), False)

    def _row(self, one: VillageLine) -> list[str | Cell]:
        count = self._found.waiting.get(one.code, 0)
        waits = (
            Cell(self.tr("entries: {0}").format(count), Tone.DUE)
            if count
            else Cell(self.tr("nothing"), Tone.QUIET, icon="")
        )
        marked = Cell("", icon="check") if one.code in self._marked else Cell("")
        tags = " ".join(laptop.tag for laptop in one.in_use)
        return [
            marked,
            Cell(one.name, bold=True, order=one.code),
            one.township.name or one.township.code,
            tags,
            waits,
        ]

    def _say_write(self) -> None:
        count = len(self._chosen())
        self._write.setText(counted(self.tr("Write for {0} {0:village|villages}…  Ctrl+S"), count))
        self._write.setEnabled(count > 0)

    def _chosen(self) -> tuple[str, ...]:
        """The marked ones that are shown; all that are shown where none is marked."""
        marked = [one.code for one in self._shown if one.code in self._marked]
        return tuple(marked or [one.code for one in self._shown])

    def _on_marked(self, place: int) -> None:
        self._marked ^= {self._shown[place].code}
        self._paint()

    def _on_entered(self, entered: list[EnteredFor]) -> None:
        lines = sum(one.lines for one in entered)
        words = counted(
            self.tr("Entered: {0} {0:line|lines} for {1} {1:village|villages}."), lines, len(entered)
        )
        refused = [address for one in entered for address in one.refused]
        if refused:
            shown = listed(refused[:_MOST_ADDRESSES])
            words += " " + self.tr("Not readable, left out: {0}.").format(shown)
        self._tell(words)

    def _on_kept(self, kept: list[CountyData]) -> None:
        """An empty list takes its kind away; what this program does not know, no village uses yet."""
        carried = [f"{sent_kind(one.kind)} {one.items}" for one in kept if one.items]
        dropped = [sent_kind(one.kind) for one in kept if not one.items]
        strange = [one.kind for one in kept if one.items and one.state is CameAs.KEPT]
        said = []
        for words, kinds in (
            (self.tr("From now on every file of the county carries: {0}."), carried),
            (self.tr("From now on no file of the county carries: {0}."), dropped),
            (self.tr("This version of Yidai does not use it yet, is it misspelt? {0}"), strange),
        ):
            if kinds:
                said.append(words.format(listed(kinds)))
        self._tell(" ".join(said))

    def _on_written(self, written: list[WrittenDown]) -> None:
        bundles = sum(one.bundle is not None for one in written)
        words = self.tr(
            "County files for {0} {0:village|villages} are written, and bundles for {1}; a "
            "folder for each township."
        )
        self._marked.clear()
        self._tell(counted(words, len(written), bundles))

    def _tell(self, words: str) -> None:
        self._outcome.say(words)
        self.done.emit(words)

    def _on_read(self, found: DownFound) -> None:
        begins, self._begins = self._begins and self.has_cursor(), False
        self._found, self._is_read = found, True
        self._paint()
        if begins:
            self.begin()

    def _on_troubled(self, problem: Refused | Trouble) -> None:
        self._outcome.say_problem(problem)


def _enter(
    desk: DownDesk, kind: str, path: Path, codes: tuple[str, ...], _report: Report
) -> list[EnteredFor]:
    return desk.enter(kind, path, codes)


def _keep(desk: DownDesk, path: Path, _report: Report) -> list[CountyData]:
    return desk.keep(path)
