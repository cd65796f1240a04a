"""Several bags to another village at once: who goes, which village's file, which stick, the day and why."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from app.day_checks import need_words
from app.errors import Refused, Trouble
from app.ids import PersonId
from app.transfer.who_may_go import MayGo
from app.transfer.write_transfer import Move, WrittenTransfer
from app.users.rules import Thing
from ui import theme
from ui.counted import counted
from ui.parts.day_field import DayField
from ui.parts.day_reading import day_parser
from ui.parts.flow import Flow
from ui.parts.form import Form
from ui.parts.keys_within import keys_within
from ui.parts.table import Cell, Column, Row, Table, Width
from ui.parts.text_field import TextField
from ui.parts.tone import Tone
from ui.problems import sentence, sentence_of
from ui.theme import SMALL, WIDE
from ui.transfer.many_desk import ManyDesk
from ui.transfer.running_dialog import RunningDialog
from ui.transfer.where_to import WhereTo
from ui.users.look_only import writes

_LINES_SEEN = 3
_WIDTH = 860


class HandOverDialog(RunningDialog):
    """Space marks who goes. All go or none; `saved` brings the twelve digits for the foot."""

    needed = ("happened_on", "reason")

    def __init__(self, desk: ManyDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._people: Sequence[MayGo] = ()
        self._marked: dict[PersonId, None] = {}
        self._stays: dict[PersonId, str] = {}
        self._where = WhereTo(desk.look_at_address, desk.ask)
        self._table = Table(self._columns())
        self._all, self._listed = QPushButton(), QPushButton()
        self._day = DayField(day_parser(desk.today))
        self._reason, self._document = TextField(longest=200), TextField(longest=100)
        self._compared = TextField(longest=40)
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        self.put_form(Form(columns=2))
        top = QWidget()
        whole = QVBoxLayout(top)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(SMALL)
        buttons = QWidget()
        row = Flow(buttons)
        for button in (self._all, self._listed):
            button.setAutoDefault(False)
            row.addWidget(button)
        whole.addWidget(buttons)
        whole.addWidget(self._table, 1)
        whole.addWidget(self._where)
        self._table.setMinimumHeight(_LINES_SEEN * theme.current().row)
        fields = (self._day, self._document, self._reason, self._compared)
        self.put_above(top, self._all, self._listed, self._table, *self._where.buttons(), *fields)
        self.form.add("happened_on", "", self._day)
        self.form.add("document_no", "", self._document)
        self.form.add("reason", "", self._reason, whole_row=True)
        self.form.add("fingerprint", "", self._compared, whole_row=True)
        writes(self, thing=Thing.HAND_OVER)

    def _connect(self) -> None:
        self._table.row_marked.connect(self._on_marked)
        self._table.row_opened.connect(self._on_marked)
        self._all.clicked.connect(self._on_all)
        self._listed.clicked.connect(self._on_listed)
        self._where.problem.connect(self._on_address)
        keys_within(self._table, {"Ctrl+A": self._on_all})

    def begin(self) -> None:
        """Nobody is marked yet. Raises Refused or Trouble."""
        self._people, self._marked, self._stays = self._desk.who_may_go(), {}, {}
        self.form.clear()
        self._day.set_day(self._desk.today())
        over = self.parentWidget()
        if over is not None:  # beside each other there is more room for the list
            self.resize(min(over.window().width() - 2 * WIDE, theme.current().px(_WIDTH)), self.height())
        self._on_address("")
        self._paint()
        self.open()
        self._table.setFocus(Qt.FocusReason.OtherFocusReason)

    def marked(self) -> list[PersonId]:
        """Who goes, in the order of the list."""
        return [one.person for one in self._people if one.person in self._marked]

    def write(self) -> str:
        if self.is_running():
            return ""
        people = self.marked()
        if not people:
            raise Refused("nobody_marked")
        address, folder = self._where.chosen()
        move = Move(self._day.day(), self._reason.text(), self._document.text())
        need_words(move, "happened_on", "reason")
        self._stays = {one.person: sentence(one.reason) for one in self._desk.who_stays(people)}
        self._paint()
        if self._stays:
            raise Refused("bags_not_ready", count=len(self._stays), all=len(people))
        work = partial(self._desk.send, people, move, address, folder, self._compared.text())
        job = self._desk.start(self.tr("Writing the bags"), work)
        job.done.connect(self._on_sent)
        self.run(job)
        return ""

    def retranslate(self) -> None:
        super().retranslate()
        title = self.tr("Several bags to another village")
        self.setWindowTitle(title)
        self.name_deed(self.tr("Write the files and close the bags  Ctrl+S"))
        self._all.setText(self.tr("Mark all, or none  Ctrl+A"))
        self._listed.setText(self.tr("Mark those of a table…"))
        self._table.set_columns(self._columns())
        self._table.setAccessibleName(self.tr("Who goes"))
        self.form.set_words("happened_on", self.tr("Moved on"))
        self.form.set_words("reason", self.tr("Where to and why"))
        self.form.set_words("document_no", self.tr("Number of the paper"))
        self.form.set_words(
            "fingerprint",
            self.tr("Twelve digits of another county's file"),
            self.tr("Only where the village belongs to another county."),
        )
        self.words.setText(
            self.tr(
                "Each bag becomes an encrypted file of its own; all together have one set of twelve digits. "
                "Here the bags are closed as moved. Ctrl+Z brings all of them back."
            )
        )
        self._paint()

    def _columns(self) -> list[Column]:
        return [
            Column("", 28),
            Column(self.tr("Name"), 110),
            Column(self.tr("Group"), 64),
            Column(self.tr("File number"), 176, keep=True),
            Column(self.tr("Why not"), Width.REST, lines=3),
        ]

    def _paint(self) -> None:
        place = max(self._table.chosen_row(), 0)
        self._table.set_rows([self._line(one) for one in self._people])
        if self._people:
            self._table.choose_row(min(place, len(self._people) - 1))
        self.heading.setText(
            counted(self.tr("{0} {0:bag|bags} to another village"), len(self._marked))
            if self._marked
            else self.tr("Several bags to another village")
        )

    def _line(self, one: MayGo) -> Row:
        mark = Cell("✓", Tone.DONE, icon="") if one.person in self._marked else Cell("")
        why = Cell(self._stays.get(one.person, ""), Tone.OVERDUE, icon="")
        return [mark, Cell(one.name, bold=True), one.group, one.file_no, why]

    def _on_address(self, problem: str) -> None:
        """Whose digits are to be compared is another county's file alone."""
        self.show_problem(problem)
        self.form.show_row("fingerprint", self._where.is_of_another_county())
        self.keep_form_whole()

    def _on_marked(self, place: int) -> None:
        person = self._people[place].person
        if person in self._marked:
            del self._marked[person]
            self._stays.pop(person, None)
        else:
            self._marked[person] = None
        self._paint()

    def _on_all(self) -> None:
        is_all = len(self._marked) == len(self._people)
        self._marked = {} if is_all else dict.fromkeys(one.person for one in self._people)
        self._paint()

    def _on_listed(self) -> None:
        kinds = self.tr("Tables (*.xlsx *.xls *.ods *.csv);;All files (*)")
        path = self._desk.ask.file(self, self.tr("The list of those who go"), kinds)
        if path is None:
            return
        self.show_problem("")
        try:
            found = self._desk.read_list(path)
        except (Refused, Trouble) as problem:
            self.show_problem(sentence_of(problem))
            return
        known = {one.person for one in self._people}
        self._marked = {person: None for person in found if person in known}
        self._paint()
        if len(self._marked) < len(found):
            words = self.tr("{0} of the {1} {1:person|people} in the table {0:has|have} no open bag here.")
            self.show_problem(counted(words, len(found) - len(self._marked), len(found)))

    def _on_sent(self, written: list[WrittenTransfer]) -> None:
        self.accept()
        words = self.tr(
            "{0} {0:bag is|bags are} written for {1}. Read these twelve digits out there by telephone: {2}"
        )
        first = written[0]
        self.saved.emit(counted(words, len(written), first.village_name, first.fingerprint))
