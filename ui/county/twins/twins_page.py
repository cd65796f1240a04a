"""In two villages: people whose number two villages' ledgers hold, and bags on their way between them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from app.county.list_twice import InVillage, Twice
from app.county.pass_on import OnTheWay, PassedMany, PassedOn, by_way
from app.county.settle import Asked
from app.errors import Refused, Trouble
from app.people.reveal import FullNumbers
from ui import theme
from ui.background import Job, Report, Work
from ui.counted import counted
from ui.listed import listed
from ui.parts.ask_path import AskPath
from ui.parts.card import Card
from ui.parts.choices import label_of
from ui.parts.flow import Flow
from ui.parts.keys_within import keys_within
from ui.parts.outcome import Outcome
from ui.parts.page import Page
from ui.parts.reading import Reading
from ui.parts.role import wear
from ui.parts.shown import show_if
from ui.parts.table import Cell, Column, Table, Width
from ui.parts.text import label
from ui.parts.tone import Tone
from ui.problems import sentence_of
from ui.theme import MEDIUM

_REVEALED_MS = 60_000
_MOST_NAMED = 10
_PEOPLE_SEEN, _BAGS_SEEN = 3, 4
"""Lines; where the page has no room for them it scrolls."""


@dataclass(frozen=True)
class TwinsFound:
    """People in two villages, and bags that moved."""

    twice: Sequence[Twice]
    moving: Sequence[OnTheWay]


@dataclass(frozen=True)
class TwinsDesk:
    """All but `reveal` run beside the window; each may raise Refused or Trouble."""

    read: Callable[[], TwinsFound]
    ask_about: Callable[[Twice], list[Asked]]
    reveal: Callable[[Sequence[str]], dict[str, FullNumbers]]
    pass_on: Callable[[Path, Path, Report], PassedOn]
    pass_stick_on: Callable[[Path, Path, Report], PassedMany]
    start: Callable[[str, Work], Job]
    ask: AskPath


class TwinsPage(Page):
    """`saved(words)`: both villages were asked, which Ctrl+Z takes back."""

    saved = Signal(str)

    def __init__(self, desk: TwinsDesk) -> None:
        super().__init__(scrolls=False)
        self._desk = desk
        self._found = TwinsFound((), ())
        self._rows: list[tuple[Twice, InVillage]] = []
        self._full: dict[str, FullNumbers] = {}
        self._begins = self._is_read = False
        self._reading = Reading(desk.start, desk.read, self._reading_words, self)
        self._people, self._moving = Card(), Card()
        self._table, self._bags = Table(self._columns()), Table(self._bag_columns())
        self._none, self._no_bag = label("", "muted", wrap=True), label("", "muted", wrap=True)
        self._about = label("", "small", wrap=True)
        self._outcome = Outcome()
        self._ask, self._show, self._pass = QPushButton(), QPushButton(), QPushButton()
        self._pass_one = QPushButton()
        for table, lines in ((self._table, _PEOPLE_SEEN), (self._bags, _BAGS_SEEN)):
            table.setMinimumHeight((lines + 1) * theme.current().row)
        self._ways = label("", wrap=True)
        self._hide = QTimer(self)
        self._hide.setSingleShot(True)
        self._hide.setInterval(_REVEALED_MS)
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        wear(self._ask, role="primary")
        self._table.setSortingEnabled(False)
        buttons = QWidget()
        row = Flow(buttons)
        for button in (self._ask, self._show):
            button.setAutoDefault(False)
            row.addWidget(button)
        for part in (self._about, self._none, self._table, buttons):
            self._people.body.addWidget(part)
        self._people.body.setStretch(2, 1)
        for button in (self._pass_one, self._pass):
            button.setAutoDefault(False)
            self.tools.addWidget(button)
        for below in (self._no_bag, self._ways, self._bags):
            self._moving.body.addWidget(below)
        self._cards = cards = QVBoxLayout()
        cards.setContentsMargins(0, 0, 0, 0)
        cards.setSpacing(MEDIUM)
        cards.addWidget(self._people, 1)
        cards.addWidget(self._moving)
        cards.addStretch(0)  # takes the room while there is nobody
        self.body.addWidget(self._outcome)  # in sight, however far the cards are scrolled
        self.body.addWidget(self._scrolling(cards), 1)

    def _connect(self) -> None:
        self._reading.read.connect(self._on_read)
        self._reading.troubled.connect(self._on_troubled)
        self._ask.clicked.connect(self.ask_about)
        self._show.clicked.connect(self.reveal)
        self._pass.clicked.connect(self.pass_stick_on)
        self._pass_one.clicked.connect(self.pass_on)
        self._hide.timeout.connect(self._on_hide)
        keys_within(self, {"F8": self.reveal, "Ctrl+T": self.pass_stick_on, "Ctrl+J": self.ask_about})

    def title(self) -> str:
        return self.tr("In two villages")

    def arrive(self) -> None:
        """Read anew, beside the window."""
        self._reading.ask()

    def begin(self) -> None:
        """The cursor to the people, once they are read."""
        self._begins = not self._is_read
        is_empty = self._is_read and not self._rows
        (self._pass if is_empty else self._table).setFocus(Qt.FocusReason.OtherFocusReason)

    def keep_drafts(self) -> None:
        """The screen is locked or closed: nothing stays shown in full."""
        self._on_hide()

    def ask_about(self) -> None:
        """Ctrl+J: a problem with a deadline for each village of the chosen person; each once."""
        place = self._table.chosen_row()
        if not 0 <= place < len(self._rows):
            return
        job = self._desk.start(
            self.tr("Asking both villages"), partial(_ask, self._desk, self._rows[place][0])
        )
        job.done.connect(self._on_asked)
        job.troubled.connect(self._on_troubled)

    def reveal(self) -> None:
        """F8: names and number of the chosen person in full for a minute. The look is logged."""
        place = self._table.chosen_row()
        if not 0 <= place < len(self._rows):
            return
        try:
            self._full = self._desk.reveal([one.person for one in self._rows[place][0].people])
        except (Refused, Trouble) as problem:
            self._outcome.say_problem(problem)
            return
        self._hide.start()
        self._paint()
        self.message.emit(self.tr("Shown in full for a minute; this is recorded."))

    def pass_stick_on(self) -> None:
        """Ctrl+T: check every bag on a stick, and write them into a folder for each receiving village."""
        source = self._desk.ask.folder(self, self.tr("On which stick do the bags lie?"))
        if source is None:
            return
        folder = self._desk.ask.folder(self, self.tr("Where are they to be written? The same stick will do."))
        if folder is None:
            return
        work = partial(self._desk.pass_stick_on, source, folder)
        job = self._desk.start(self.tr("Checking and passing on"), work)
        job.done.connect(self._on_stick_passed)
        job.troubled.connect(self._on_troubled)

    def pass_on(self) -> None:
        """Check one bag that a village gave away, and write it for the other one."""
        kinds = self.tr("Bags on their way (*.yidai-transfer);;All files (*)")
        path = self._desk.ask.file(self, self.tr("Which bag?"), kinds)
        if path is None:
            return
        folder = self._desk.ask.folder(self, self.tr("Where is it to be written for the other village?"))
        if folder is None:
            return
        job = self._desk.start(self.tr("Checking and passing on"), partial(self._desk.pass_on, path, folder))
        job.done.connect(self._on_passed)
        job.troubled.connect(self._on_troubled)

    def told(self) -> str:
        """What was said last."""
        return self._outcome.text()

    def retranslate(self) -> None:
        super().retranslate()
        self._people.set_heading(self.tr("The same number in two villages"))
        self._about.setText(
            self.tr(
                "The numbers are compared inside the encrypted store and leave it masked. Moved, counted "
                "twice, or mistyped: the villages find out."
            )
        )
        self._none.setText(self.tr("Nobody stands in the ledgers of two villages."))
        self._ask.setText(self.tr("Ask both villages  Ctrl+J"))
        self._show.setText(self.tr("Show in full  F8"))
        self._moving.set_heading(self.tr("Bags on their way"))
        self._no_bag.setText(self.tr("No bag has moved to another village."))
        self._pass.setText(self.tr("Pass a stick of bags on…  Ctrl+T"))
        self._pass_one.setText(self.tr("One bag…"))
        self._table.set_columns(self._columns())
        self._table.setAccessibleName(self.tr("The same number in two villages"))
        self._bags.set_columns(self._bag_columns())
        self._bags.setAccessibleName(self.tr("Bags on their way"))
        self._paint()

    def _reading_words(self) -> str:
        return self.tr("Comparing numbers")

    def _columns(self) -> list[Column]:
        return [
            Column(self.tr("Number")),
            Column(self.tr("Name")),
            Column(self.tr("Village"), Width.REST),
            Column(self.tr("File")),
            Column(self.tr("Status"), Width.REST),
        ]

    def _bag_columns(self) -> list[Column]:
        return [
            Column(self.tr("Day"), 110),
            Column(self.tr("From"), 110),
            Column(self.tr("To"), 110),
            Column(self.tr("File number"), 110),
            Column(self.tr("Where it is"), Width.REST),
        ]

    def _paint(self) -> None:
        self._rows = [(twice, one) for twice in self._found.twice for one in twice.people]
        self._table.set_rows([self._row(twice, one) for twice, one in self._rows])
        # Those that have not arrived are what is to be done.
        moving = sorted(self._found.moving, key=_has_arrived)
        self._bags.set_rows([self._bag_row(one) for one in moving])
        words = self.tr("{0} → {1}: {2} of {3} {3:bag has|bags have} arrived.")
        self._ways.setText(
            "\n".join(
                counted(words, there, here, sum(one.arrived for one in bags), len(bags))
                for (there, here), bags in by_way(self._found.moving).items()
            )
        )
        # Before it is read, nobody is said to be there or not.
        some, bags = bool(self._rows) or not self._is_read, bool(self._found.moving) or not self._is_read
        for part in (self._table, self._ask, self._show):
            show_if(part, some)
        show_if(self._none, not some)
        self._cards.setStretch(0, int(some))
        self._cards.setStretch(2, int(not some))
        show_if(self._bags, bags)
        show_if(self._ways, bags)
        show_if(self._no_bag, not bags)
        if self._rows and self._table.chosen_row() < 0:
            self._table.choose_row(0)
        self.count_changed.emit(len(self._found.twice), False)

    def _row(self, twice: Twice, one: InVillage) -> list[str | Cell]:
        full = self._full.get(one.person)
        is_first = one is twice.people[0]
        number = (full.id_no if full is not None else twice.masked) if is_first else ""
        return [
            Cell(number, bold=True),
            full.name if full is not None else one.masked_name,
            one.village_name,
            Cell(number_of(one.file_no), Tone.QUIET, icon=""),
            label_of("STATUS", one.status),
        ]

    def _bag_row(self, one: OnTheWay) -> list[str | Cell]:
        state = (
            Cell(self.tr("arrived"), Tone.DONE)
            if one.arrived
            else Cell(self.tr("on its way, or not taken in yet"), Tone.DUE)
        )
        number = Cell(number_of(one.file_no), Tone.QUIET, icon="")
        return [one.on, Cell(one.from_name, bold=True), Cell(one.to_name, bold=True), number, state]

    def _on_asked(self, asked: list[Asked]) -> None:
        if not asked:
            self._outcome.say(self.tr("Both villages were asked before."))
            return
        villages = listed(one.village_name for one in asked)
        self.saved.emit(self.tr("Asked: {0}. It goes there with the next receipt.").format(villages))

    def _on_hide(self) -> None:
        self._hide.stop()
        if self._full:
            self._full = {}
            self._paint()

    def _on_passed(self, one: PassedOn) -> None:
        words = self.tr(
            "{file} lies there: from {there}, for {here} alone. Both compare these twelve digits by "
            "telephone: {digits}"
        )
        self._outcome.say(
            words.format(file=one.path.name, there=one.from_name, here=one.to_name, digits=one.fingerprint)
        )

    def _on_stick_passed(self, found: PassedMany) -> None:
        words = self.tr(
            "From {0} for {1}: {2} {2:bag lies|bags lie} in the folder {3}. Twelve digits for all: {4}"
        )
        lines = []
        loads: dict[str, list[PassedOn]] = {}
        for bag in found.bags:
            if bag.passed is not None:
                loads.setdefault(bag.passed.fingerprint, []).append(bag.passed)
        for digits, bags in loads.items():
            first = bags[0]
            lines.append(counted(words, first.from_name, first.to_name, len(bags), first.to_code, digits))
        if missing := [number_of(one.file_no) for one in found.absent if not one.arrived]:
            named = self.tr(", ").join(missing[:_MOST_NAMED]) + ("…" if len(missing) > _MOST_NAMED else "")
            lines.append(self.tr("On the list, but not on this stick: {0}").format(named))
        left = [
            f"{one.path.name}: {sentence_of(one.problem)}" for one in found.bags if one.problem is not None
        ]
        if not found.bags:
            self._outcome.say_problem(Refused("no_transfers_there"))
        elif left:
            self._outcome.say_problem("\n".join([*lines, *left]))
        else:
            self._outcome.say("\n".join(lines))

    def _on_read(self, found: TwinsFound) -> None:
        begins, self._begins = self._begins and self.has_cursor(), False
        self._found, self._is_read = found, True
        self._paint()
        if begins:
            self.begin()

    def _on_troubled(self, problem: Refused | Trouble) -> None:
        self._outcome.say_problem(problem)


def _ask(desk: TwinsDesk, twice: Twice, _report: Report) -> list[Asked]:
    return desk.ask_about(twice)


def _has_arrived(one: OnTheWay) -> bool:
    return one.arrived


def number_of(file_no: str) -> str:
    """Without the code of the village, whose name stands beside."""
    return file_no.partition("-")[2] or file_no or "—"
