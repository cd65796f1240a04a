"""The copies of the records: what lies on this disk, since when one lies elsewhere, and putting one back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from app.errors import Refused, Trouble
from ui.background import Jobs, Report
from ui.backups.failed_words import failed_words
from ui.parts.ask_path import AskPath
from ui.parts.card import Card
from ui.parts.flow import Flow
from ui.parts.role import wear
from ui.parts.shown import show_if
from ui.parts.table import Cell, Column, Table, Width
from ui.parts.text import TroubleLine, label
from ui.words import Retranslated, day


@dataclass(frozen=True)
class BackupLine:
    """One backup on this disk. `proven`: it was opened again and counted."""

    path: Path
    made: str
    tag: str
    entries: int
    megabytes: float
    proven: bool


@dataclass(frozen=True)
class CopiesNow:
    """What is true now. `elsewhere`: when a copy was last written to a stick, "" if never."""

    lines: Sequence[BackupLine]
    elsewhere: str
    drill_done: date | None
    drill_due: date


@dataclass(frozen=True)
class CopiesDesk:
    """`back_up` and `copy_to` take a while and run beside the window."""

    today: Callable[[], date]
    now: Callable[[], CopiesNow]
    back_up: Callable[[Report], object]
    copy_to: Callable[[Path, Report], object]
    print_slip: Callable[[], bytes]
    note_drill: Callable[[], None]
    ask: AskPath


class BackupsCard(Retranslated, Card):
    """`restore_requested` brings the chosen backup: it is put back from the unlock window."""

    saved = Signal(str)
    restore_requested = Signal(object)
    print_requested = Signal(bytes)

    def __init__(self, desk: CopiesDesk, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self._jobs = jobs
        self._now: CopiesNow | None = None
        self._said = ""
        self._words = label("", "muted", wrap=True)
        self._elsewhere = label("", wrap=True)
        self._drill = label("", wrap=True)
        self._table = Table(self._columns(), fits=True)
        self._problem = TroubleLine()
        self._back_up, self._copy, self._restore = QPushButton(), QPushButton(), QPushButton()
        self._slip, self._done = QPushButton(), QPushButton()
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        for part in (self._words, self._elsewhere, self._table, self._problem):
            self.body.addWidget(part)
        self.body.addWidget(_row(self._back_up, self._copy, self._restore))
        self.body.addWidget(self._drill)
        self.body.addWidget(_row(self._slip, self._done))

    def _connect(self) -> None:
        self._back_up.clicked.connect(self._on_back_up)
        self._copy.clicked.connect(self._on_copy)
        self._restore.clicked.connect(self._on_restore)
        self._slip.clicked.connect(self._on_slip)
        self._done.clicked.connect(self._on_drill_done)
        self._table.row_opened.connect(self._on_row_opened)

    def show_now(self) -> None:
        """Read what is there."""
        self._now = self._desk.now()
        self._show()

    def is_waiting(self) -> bool:
        """Whether something is to be done here: no copy elsewhere, or the drill is due."""
        now = self._now
        return now is not None and (not now.elsewhere or now.drill_due <= self._desk.today())

    def words(self) -> str:
        return f"{self._elsewhere.text()} {self._drill.text()} {self._problem.text()}".strip()

    def retranslate(self) -> None:
        self.set_heading(self.tr("Copies of the records"))
        self._words.setText(
            self.tr(
                "Made by itself when the records are locked or closed and every half hour while something "
                "changes. All of two days stay, then twelve days, ten weeks, twelve months. Encrypted."
            )
        )
        self._table.set_columns(self._columns())
        self._table.setAccessibleName(self.tr("Copies of the records"))
        self._back_up.setText(self.tr("Back up now"))
        self._copy.setText(self.tr("Copy to a stick…"))
        self._restore.setText(self.tr("Restore one…"))
        self._slip.setText(self.tr("Print the slip of the drill…"))
        self._done.setText(self.tr("The drill was done today"))
        self._show()

    def _columns(self) -> list[Column]:
        return [
            Column(self.tr("Made on"), 150),
            Column(self.tr("Laptop"), 80),
            Column(self.tr("Entries"), 90, number=True),
            Column(self.tr("MB"), 80, number=True),
            Column(self.tr("Opened again"), Width.REST),
        ]

    def _show(self) -> None:
        now = self._now
        if now is None:
            return
        self._table.set_rows(
            [
                [
                    line.made,
                    line.tag,
                    Cell(str(line.entries), order=line.entries),
                    f"{line.megabytes:.1f}",
                    self.tr("opened and counted") if line.proven else self.tr("not yet"),
                ]
                for line in now.lines
            ]
        )
        show_if(self._table, bool(now.lines))
        if now.elsewhere:
            wear(self._elsewhere, role="success")
            self._elsewhere.setText(self.tr("There is a copy on a stick, made on {0}.").format(now.elsewhere))
        else:
            wear(self._elsewhere, role="error")
            self._elsewhere.setText(
                self.tr(
                    "There is a copy on this disk only. If the laptop is lost or the disk fails, "
                    "everything is gone."
                )
            )
        due = now.drill_due <= self._desk.today()
        wear(self._drill, role="error" if due else "muted")
        words = (
            self.tr(
                "The yearly drill is due since {0}: put a backup back on another machine, with the stick."
            )
            if due
            else self.tr("Yearly drill: next due on {0}.")
        )
        done = self.tr(" Last done on {0}.").format(day(now.drill_done)) if now.drill_done else ""
        self._drill.setText(words.format(day(now.drill_due)) + done)

    def _chosen(self) -> Path | None:
        place = self._table.chosen_row()
        lines = self._now.lines if self._now is not None else ()
        return lines[place].path if 0 <= place < len(lines) else None

    def _on_back_up(self) -> None:
        self._start(self.tr("Backing up"), self._desk.back_up, self.tr("Backed up and checked."))

    def _on_copy(self) -> None:
        folder = self._desk.ask.folder(self, self.tr("The stick, or a folder on another disk"))
        if folder is not None:
            work = partial(self._desk.copy_to, folder)
            self._start(self.tr("Copying the backup"), work, self.tr("The copy was written and read back."))

    def _start(self, name: str, work: Callable[[Report], object], said: str) -> None:
        self._problem.setText("")
        self._said = said
        job = self._jobs.start(name, work)
        job.done.connect(self._on_done)
        job.troubled.connect(self._on_troubled)

    def _on_done(self) -> None:
        self.show_now()
        self.saved.emit(self._said)

    def _on_troubled(self, problem: Refused | Trouble) -> None:
        self._problem.setText(failed_words(problem))

    def _on_restore(self) -> None:
        self.restore_requested.emit(self._chosen())

    def _on_row_opened(self, _place: int) -> None:
        self._on_restore()

    def _on_slip(self) -> None:
        self.print_requested.emit(self._desk.print_slip())

    def _on_drill_done(self) -> None:
        self._desk.note_drill()
        self.show_now()
        self.saved.emit(self.tr("Noted: the drill was done today."))


def _row(*buttons: QPushButton) -> QWidget:
    row = QWidget()
    flow = Flow(row)
    for button in buttons:
        button.setAutoDefault(False)
        flow.addWidget(button)
    return row
