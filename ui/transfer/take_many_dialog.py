"""All bags of a stick: what lies there, twelve digits for those that came together, what became of each."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from app.errors import Refused
from app.ids import PersonId
from app.transfer.receive_many import Load, Lying, Received, Stick, left_of
from app.users.rules import Thing
from ui import theme
from ui.counted import counted
from ui.parts.row_or_column import RowOrColumn
from ui.parts.shown import show_if
from ui.parts.table import Cell, Column, Row, Table, Width
from ui.parts.text import label
from ui.parts.text_field import TextField
from ui.parts.tone import Tone
from ui.problems import sentence_of
from ui.theme import SMALL
from ui.transfer.many_desk import ManyDesk
from ui.transfer.running_dialog import RunningDialog
from ui.users.look_only import writes

_LINES_SEEN = 4


class TakeManyDialog(RunningDialog):
    """The digits say which of several lists of a stick is taken in. It stays open and shows what came."""

    def __init__(self, desk: ManyDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._folder: Path | None = None
        self._stick = Stick((), ())
        self._done: dict[Path, Received] = {}
        self._numbers: dict[PersonId, str] = {}
        self._told = ""
        self._choose = QPushButton()
        self._chosen = label("", wrap=True)
        self._table = Table(self._columns())
        self._lists: QLabel = label("", wrap=True)
        self._digits = TextField(longest=40)
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        top = QWidget()
        whole = QVBoxLayout(top)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(SMALL)
        row = RowOrColumn(spacing=SMALL)
        self._choose.setAutoDefault(False)
        row.add(self._choose)
        row.add(self._chosen, 1)
        for part in (row, self._lists):
            whole.addWidget(part)
        whole.addWidget(self._table, 1)
        self._table.setMinimumHeight(_LINES_SEEN * theme.current().row)
        self.put_above(top, self._choose, self._table, self._digits)
        self.form.add("fingerprint", "", self._digits)
        writes(self, thing=Thing.HAND_OVER)

    def _connect(self) -> None:
        self._choose.clicked.connect(self.ask_for_stick)

    def begin(self) -> None:
        """Before a stick was chosen."""
        self._folder, self._stick, self._done, self._told = None, Stick((), ()), {}, ""
        self.form.clear()
        self.show_problem("")
        self._paint()
        self.open()
        self._choose.setFocus(Qt.FocusReason.OtherFocusReason)

    def ask_for_stick(self) -> None:
        """Look at every bag on it; nothing changes."""
        folder = self._desk.ask.folder(self, self.tr("Stick or folder"))
        if folder is None or self.is_running():
            return
        self._folder, self._done, self._told = folder, {}, ""
        self.show_problem("")
        self._look()

    def write(self) -> str:
        if self.is_running():
            return ""
        if not self._stick.loads:
            raise Refused("no_transfers_there")
        typed = self._digits.text()
        load = next((one for one in self._stick.loads if one.is_compared(typed)), None)
        if load is None:
            raise Refused("transfer_digits_differ", field="fingerprint")
        job = self._desk.start(self.tr("Taking the bags in"), partial(self._desk.receive, load, typed))
        job.done.connect(self._on_received)
        self.run(job)
        return ""

    def retranslate(self) -> None:
        super().retranslate()
        title = self.tr("Take in several bags")
        self.setWindowTitle(title)
        self.heading.setText(title)
        self.name_deed(self.tr("Take them in  Ctrl+S"))
        self._choose.setText(self.tr("Stick or folder…"))
        self._table.set_columns(self._columns())
        self._table.setAccessibleName(self.tr("Bags on the stick"))
        self.form.set_words("fingerprint", self.tr("The twelve digits read out by that village"))
        self.words.setText(
            self.tr(
                "Call the village they come from: both compare the twelve digits once, for all bags that "
                "came together. What cannot come in is left, and says why; take it in alone afterwards."
            )
        )
        self._paint()

    def _columns(self) -> list[Column]:
        return [
            Column(self.tr("File number there"), 176, keep=True),
            Column(self.tr("Name"), 110),
            Column(self.tr("What became of it"), Width.REST, lines=3),
        ]

    def _look(self) -> None:
        assert self._folder is not None  # noqa: S101  # it was chosen
        job = self._desk.start(
            self.tr("Looking at the bags"), partial(self._desk.look_at_stick, self._folder)
        )
        job.done.connect(self._on_looked)
        self.run(job)

    def _paint(self) -> None:
        nothing = self.tr("Nothing is chosen yet.")
        self._chosen.setText(self._folder.name or str(self._folder) if self._folder else nothing)
        rows: list[Row] = []
        for load in self._stick.loads:
            rows += [self._line(one) for one in load.bags]
            rows += [[bag.file_no, "", Cell(self.tr("not on this stick"), Tone.DUE)] for bag in load.absent]
        rows += [self._spoilt_line(one) for one in self._stick.spoilt]
        self._table.set_rows(rows)
        self.form.show_row("fingerprint", bool(self._stick.loads))
        show_if(self._table, bool(rows))
        self._lists.setText(self._told or "\n".join(self._list_words(one) for one in self._stick.loads))
        show_if(self._lists, bool(self._lists.text()))
        self.keep_form_whole()

    def _list_words(self, load: Load) -> str:
        words = self.tr(
            "From {0}: {1} {1:bag|bags} here, {2} of them taken in before, {3} {3:has|have} not come."
        )
        return counted(words, load.village_name, len(load.bags), load.here_before, len(load.absent))

    def _line(self, one: Lying) -> Row:
        assert one.preview is not None  # noqa: S101  # a load holds what was opened
        there = one.preview.arrived.carried.told.file_no
        return [there, Cell(one.preview.name, bold=True), self._state(one)]

    def _state(self, one: Lying) -> Cell:
        done = self._done.get(one.path)
        if done is not None and done.problem is not None:
            return Cell(sentence_of(done.problem), Tone.OVERDUE)
        if done is not None and done.person is not None and not done.already:
            return Cell(self.tr("taken in: {0}").format(self._numbers.get(done.person, "")), Tone.DONE)
        assert one.preview is not None  # noqa: S101
        if done is not None or one.preview.here is not None:
            return Cell(self.tr("was here already"), Tone.DONE)
        if one.preview.twins:
            return Cell(self.tr("somebody here may be the same: take it in alone"), Tone.DUE)
        return Cell(self.tr("can come in"), Tone.QUIET, icon="")

    def _spoilt_line(self, one: Lying) -> Row:
        why = sentence_of(one.problem) if one.problem is not None else ""
        return [one.path.name, "", Cell(why, Tone.OVERDUE)]

    def _on_looked(self, stick: Stick) -> None:
        self._stick = stick
        self._paint()
        if not stick.loads and not stick.spoilt:
            self.show_problem(sentence_of(Refused("no_transfers_there")))
        elif stick.loads:
            self.form.begin()

    def _on_received(self, done: Sequence[Received]) -> None:
        self._done = {one.path: one for one in done}
        self._numbers = self._desk.numbers([one.person for one in done if one.person is not None])
        self.form.clear()
        came = sum(one.problem is None and not one.already for one in done)
        self._told = self.tr("Taken in: {0}. Left: {1}.").format(came, len(left_of(done)))
        self._paint()
        self.saved.emit(self._told)
