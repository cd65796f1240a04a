"""Take in a ledger: choose it, see the fate of every row, put right what is wrong, take it in at once."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QTabWidget, QVBoxLayout, QWidget

from app.errors import Refused, Trouble
from app.ids import PersonId
from app.importing.ledger import Ledger
from app.importing.mapping import KINDS, Mapping
from app.importing.read_ledger import EXTENSIONS
from app.importing.take_in_ledger import TakenIn, questions
from app.importing.verdicts import LedgerReading, RowVerdict
from ui.background import Job, Report
from ui.counted import counted
from ui.importing.columns_view import ColumnsView
from ui.importing.fates import COMES_IN, Fate, count_fates
from ui.importing.field_words import kind_words
from ui.importing.import_desk import Checked, ImportDesk
from ui.importing.rows_view import RowsView
from ui.listed import listed
from ui.parts.empty import Empty
from ui.parts.job_bar import JobBar
from ui.parts.page import Page
from ui.parts.role import wear
from ui.parts.shown import show_if
from ui.parts.text import label
from ui.parts.text_field import TextField
from ui.problems import sentence, sentence_of
from ui.theme import SMALL


class ImportState(StrEnum):
    """Where taking in stands."""

    EMPTY = "empty"
    READING = "reading"
    CHECKED = "checked"
    TAKING = "taking"
    DONE = "done"


class ImportPage(Page):
    """`saved` tells in words of a ledger that was taken in and that one Ctrl+Z takes back.

    `taken_back`: the whole import was undone.
    """

    saved = Signal(str)
    taken_back = Signal()
    transfer_requested = Signal()

    def __init__(self, desk: ImportDesk, parent: QWidget | None = None) -> None:
        super().__init__(scrolls=False, parent=parent)
        self._desk = desk
        self.state = ImportState.EMPTY
        self._path: Path | None = None
        self._ledger: Ledger | None = None
        self._checked: Checked | None = None
        self._kind = self._wanted = ""
        self._corrected: dict[str, Mapping] = {}
        self._asked: dict[str, RowVerdict] = {}
        self._taken: TakenIn | None = None
        self._job: Job | None = None
        self._problem = ""
        self.setAcceptDrops(True)
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        self._choose, self._back_out, self._take = QPushButton(), QPushButton(), QPushButton()
        self._transfer = QPushButton()
        self._transfer.setAutoDefault(False)
        wear(self._transfer, role="link")
        for button in (self._back_out, self._choose, self._take):
            button.setAutoDefault(False)
            self.tools.addWidget(button)
        wear(self._take, role="primary")
        self._note = label("", "error", wrap=True)
        self._bar = JobBar()
        self._empty = Empty("file-up")
        self._kind_label = label("", "muted")
        self._kinds = QComboBox()
        self._kinds.setProperty("help_topic", "importing.kind")
        self._notices = label("", "warning", wrap=True)
        self._work = QWidget()
        inside = QVBoxLayout(self._work)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(SMALL)
        inside.addWidget(self._notices)
        self._why = TextField(longest=200)
        self._why.setObjectName("closed_why")
        inside.addWidget(self._why)
        self._tabs = QTabWidget()
        self._tabs.setDocumentMode(True)
        self._tabs.tabBar().setDrawBase(False)
        kind = QWidget()
        row = QHBoxLayout(kind)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SMALL)
        row.addWidget(self._kind_label)
        row.addWidget(self._kinds)
        self._tabs.setCornerWidget(kind)
        self._rows = RowsView()
        self._columns = ColumnsView()
        self._tabs.addTab(self._rows, "")
        self._tabs.addTab(self._columns, "")
        inside.addWidget(self._tabs, 1)
        self._empty.add_below(self._transfer)
        self._done = Empty("circle-check")
        self.body.addWidget(self._note)
        self.body.addWidget(self._bar)
        for part in (self._empty, self._work, self._done):
            self.body.addWidget(part, 1)
        self._rest = QWidget()
        self.body.addWidget(self._rest)

    def _connect(self) -> None:
        self._choose.clicked.connect(self._on_choose_clicked)
        self._transfer.clicked.connect(self.transfer_requested)
        self._empty.action_requested.connect(self._on_choose_clicked)
        self._take.clicked.connect(self._on_take_clicked)
        self._kinds.activated.connect(self._on_kind_chosen)
        self._why.next_requested.connect(self._check)
        self._rows.answered.connect(self._on_answered)
        self._columns.corrected.connect(self._on_corrected)
        self._back_out.clicked.connect(self._on_undo_clicked)
        self._done.action_requested.connect(self._on_choose_clicked)

    def title(self) -> str:
        return self.tr("Take in ledgers")

    def begin(self) -> None:
        """The cursor to the rows, where there are some."""
        if self.state is ImportState.CHECKED and self._tabs.currentWidget() is self._rows:
            self._rows.begin()
        elif self.state is ImportState.DONE:
            self._done.setFocus()
        else:
            super().begin()

    def open_file(self, path: Path) -> None:
        """Read this ledger beside the window and show what would come in."""
        if self.state in (ImportState.READING, ImportState.TAKING):
            return
        self._path, self._kind, self._corrected, self._checked = path, self._wanted, {}, None
        self._problem = ""
        self._why.clear()

        def read(report: Report) -> Ledger:
            return self._desk.read(path, report)

        job = self._begin(self.tr("Reading the ledger"), read, ImportState.READING)
        job.done.connect(self._on_read)

    def begin_ledger(self, kind: str) -> None:
        """Choose a file that is to be read as this ledger, whatever its headings look like."""
        self._wanted = kind
        self._on_choose_clicked()
        self._wanted = ""

    def start_new(self) -> None:
        self._on_choose_clicked()

    def save(self) -> None:
        """Ctrl+S takes in, as Ctrl+Enter saves a form."""
        if self._take.isEnabled() and not self._take.isHidden():
            self._on_take_clicked()

    def retranslate(self) -> None:
        self._choose.setText(self.tr("Choose a ledger…"))
        self._transfer.setText(self.tr("Take in a transfer from another village…"))
        self._back_out.setText(self.tr("Take it all back"))
        self._kind_label.setText(self.tr("This is a ledger of"))
        self._kinds.setAccessibleName(self._kind_label.text())
        self._why.set_placeholder(
            self.tr("Some lines lie in closed months. Why are they entered still? Then Enter.")
        )
        self._why.setAccessibleName(self.tr("Reason"))
        self._kinds.clear()
        for kind in KINDS:
            self._kinds.addItem(kind_words(kind), kind)
        self._empty.show_words(
            self.tr("Take in what is kept in Excel or WPS"),
            self.tr(
                "Rosters, visits, tests and every ledger of the village from .xlsx, .xls, .ods and .csv. "
                "First you see what becomes of every row; nothing is written before you say so, and one key "
                "takes all of it back."
            ),
            self.tr("Choose a ledger…"),
        )
        self._show()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._dropped(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = self._dropped(event)
        if path is not None:
            event.acceptProposedAction()
            self.open_file(path)

    def _dropped(self, event: QDropEvent) -> Path | None:
        urls = event.mimeData().urls()
        path = Path(urls[0].toLocalFile()) if len(urls) == 1 and urls[0].isLocalFile() else None
        return path if path is not None and path.suffix.lower() in EXTENSIONS else None

    def _begin(self, name: str, work: object, state: ImportState) -> Job:
        job = self._desk.start(name, work)  # type: ignore[arg-type]  # a function of a Report
        job.troubled.connect(self._on_troubled)
        job.cancelled.connect(self._on_stopped)
        job.broken.connect(self._on_stopped)
        self._bar.show_job(job)
        self._job = job
        self._to(state)
        return job

    def _to(self, state: ImportState) -> None:
        self.state = state
        self._show()

    def _show(self) -> None:
        """Paint this state."""
        state = self.state
        show_if(self._note, bool(self._problem))
        self._note.setText(self._problem)
        show_if(self._empty, state is ImportState.EMPTY)
        show_if(self._work, state in (ImportState.CHECKED, ImportState.TAKING))
        show_if(self._done, state is ImportState.DONE)
        show_if(self._rest, state is ImportState.READING)
        self.body.setStretchFactor(self._rest, 1 if state is ImportState.READING else 0)
        self._work.setEnabled(state is ImportState.CHECKED)
        busy = state in (ImportState.READING, ImportState.TAKING)
        self._choose.setEnabled(not busy)
        show_if(self._choose, state not in (ImportState.EMPTY, ImportState.DONE))
        show_if(self._back_out, state is ImportState.DONE)
        show_if(self._take, state in (ImportState.CHECKED, ImportState.TAKING))
        if self._checked is not None:
            self._show_checked(self._checked)
        if self._taken is not None:
            self._show_taken(self._taken)
        self._show_name()

    def _show_name(self) -> None:
        self.show_file(self._path.name if self._path is not None else "")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_name()

    def _show_checked(self, checked: Checked) -> None:
        reading = checked.reading
        self._kinds.setCurrentIndex(KINDS.index(reading.kind))
        self._notices.setText(" ".join(sentence(reason) for reason in reading.notices))
        show_if(self._notices, bool(reading.notices))
        counts = count_fates(reading.rows)
        coming = sum(counts[fate] for fate in COMES_IN)
        self._take.setText(counted(self.tr("Take in {0} {0:row|rows}"), coming))
        self._take.setEnabled(coming > 0 and self.state is ImportState.CHECKED)
        closed = any(verdict.reason == "line_of_closed_month" for verdict in reading.rows)
        show_if(self._why, closed or bool(self._why.text()))
        self._rows.show_checked(checked, self._asked)
        self._columns.show_reading(reading)
        open_ones = counts[Fate.QUESTION]
        rows = (
            counted(self.tr("Rows ({0} {0:question|questions})"), open_ones) if open_ones else self.tr("Rows")
        )
        unmapped = sum(len(mapping.unmapped) for mapping in reading.mappings)
        columns = self.tr("Columns ({0} not taken in)").format(unmapped) if unmapped else self.tr("Columns")
        self._tabs.setTabText(0, rows)
        self._tabs.setTabText(1, columns)

    def _show_taken(self, taken: TakenIn) -> None:
        more = []
        if taken.already:
            more.append(self.tr("Rows that were here already: {0}.").format(taken.already))
        if taken.left_out:
            more.append(self.tr("Rows left out: {0}.").format(taken.left_out))
        if taken.lines:
            more.append(self.tr("Words that could not be read stand in the remarks, where there are any."))
        else:
            more.append(
                self.tr("What was missing in the file is marked in each bag, to be completed from paper.")
            )
        self._done.show_words(self._taken_words(taken), " ".join(more), self.tr("Take in another ledger…"))

    def _taken_words(self, taken: TakenIn) -> str:
        parts = []
        if taken.people:
            parts.append(counted(self.tr("{0} {0:person|people}"), taken.people))
        if taken.visits:
            parts.append(counted(self.tr("{0} {0:visit|visits}"), taken.visits))
        if taken.tests:
            parts.append(counted(self.tr("{0} {0:test|tests}"), taken.tests))
        if taken.lines:
            parts.append(counted(self.tr("{0} {0:line|lines}"), taken.lines))
        if not parts:
            return self.tr("Nothing new was taken in")
        return self.tr("Taken in: {0}").format(listed(parts))

    def _check(self) -> None:
        """The dry run with what the user said so far: at once, and beside the window where it is long."""
        ledger = self._ledger
        if ledger is None:
            return
        kind, corrected, why = self._kind, list(self._corrected.values()), self._why.text()

        def check(_report: Report) -> Checked:
            return self._desk.check(ledger, kind, corrected, why)

        job = self._desk.start(self.tr("Checking the rows"), check)
        job.troubled.connect(self._on_check_troubled)
        job.done.connect(self._on_checked)
        self._job = job

    def _on_choose_clicked(self) -> None:
        patterns = " ".join(f"*{extension}" for extension in EXTENSIONS)
        kinds = self.tr("Ledgers ({0});;All files (*)").format(patterns)
        path = self._desk.ask.file(self, self.tr("Which ledger?"), kinds)
        if path is not None:
            self.open_file(path)

    def _on_read(self, ledger: object) -> None:
        if isinstance(ledger, Ledger):
            self._ledger = ledger
            self._check()

    def _on_checked(self, checked: object) -> None:
        if not isinstance(checked, Checked) or self.sender() is not self._job:
            return  # an older dry run that a later word of the user has overtaken
        first = self.state is ImportState.READING
        self._checked = checked
        self._asked = {verdict.address: verdict for verdict in questions(checked.reading)}
        self._taken, self._problem = None, ""
        self._to(ImportState.CHECKED)
        if first:
            missing = bool(checked.reading.missing)
            self._tabs.setCurrentIndex(1 if missing else 0)
            self._rows.begin_at_trouble()
            self.begin()

    def _on_check_troubled(self, problem: object) -> None:
        """A ledger without a table for this kind: say so, and let another kind be chosen."""
        if self.sender() is self._job:
            self._on_troubled(problem)

    def _on_kind_chosen(self, place: int) -> None:
        self._kind = str(self._kinds.itemData(place))
        self._corrected = {}
        self._check()

    def _on_corrected(self, mapping: object) -> None:
        if isinstance(mapping, Mapping):
            self._corrected[mapping.digest] = mapping
            self._kind = mapping.kind
            self._check()

    def _on_answered(self, asked: object, person: object) -> None:
        if not isinstance(asked, RowVerdict) or self._checked is None:
            return
        who = PersonId(person) if isinstance(person, str) else None
        reading = self._desk.answer(self._checked.reading, asked, who)
        self._checked = Checked(self._checked.ledger, reading, self._checked.candidates)
        self._show()
        self._rows.choose_next_question()

    def _on_take_clicked(self) -> None:
        if self._checked is None:
            return
        reading: LedgerReading = self._checked.reading
        why = self._why.text()

        def take_in(report: Report) -> TakenIn:
            return self._desk.take_in(reading, why, report)

        job = self._begin(self.tr("Taking in the ledger"), take_in, ImportState.TAKING)
        job.done.connect(self._on_taken)

    def _on_taken(self, taken: object) -> None:
        if isinstance(taken, TakenIn):
            self._taken, self._checked = taken, None
            self._to(ImportState.DONE)
            self.begin()
            self.saved.emit(self._taken_words(taken))

    def _on_undo_clicked(self) -> None:
        if self._taken is None:
            return
        try:
            undone = self._desk.undo(self._taken.action)
        except (Refused, Trouble) as problem:
            self._problem = sentence_of(problem)
            self._show()
            return
        self._taken = None
        if undone.kept:
            words = self.tr(
                "The ledger was taken back, except for {0} {0:entry that was|entries that were} "
                "changed since."
            )
        else:
            words = self.tr("The ledger was taken back. It can be taken in again.")
        self.message.emit(counted(words, len(undone.kept)))
        self.taken_back.emit()
        self._ledger = None
        self._path = None
        self._to(ImportState.EMPTY)
        self.begin()

    def _on_troubled(self, problem: object) -> None:
        if isinstance(problem, Refused | Trouble):
            self._problem = sentence_of(problem)
        self._back()

    def _on_stopped(self) -> None:
        self._problem = self.tr("Stopped. Nothing was taken in.")
        self._back()

    def _back(self) -> None:
        """To what can be done next: the checked rows where there are some, else choosing a file."""
        self._to(ImportState.CHECKED if self._checked is not None else ImportState.EMPTY)
        self.begin()
