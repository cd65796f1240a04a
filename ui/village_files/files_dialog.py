"""The photos and scans of one line of a ledger: add, look, rename, take out."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.attachments.attachment_details import AttachmentRecord
from app.errors import Refused, Trouble
from app.records import RecordId
from ui.attachments.attachment_viewer import AttachmentViewer
from ui.attachments.attachments_desk import Source, Verdict
from ui.attachments.bring_files import AskFiles, BringFiles, ask_files
from ui.attachments.telephones import telephones
from ui.background import Report
from ui.help.dialog_help import DialogHelp
from ui.parts.empty import Empty
from ui.parts.fit_over import fit_over
from ui.parts.job_bar import JobBar
from ui.parts.role import wear
from ui.parts.shown import show_if
from ui.parts.table import Column, Table, Width
from ui.parts.text import label
from ui.problems import sentence_of
from ui.theme import MEDIUM, WIDE
from ui.village_files.files_desk import FilesDesk
from ui.words import Retranslated, day


class FilesDialog(Retranslated, QDialog):
    """Ctrl+O chooses files, Ctrl+V pastes, a drop adds; Enter looks, Del takes out, Esc leaves.

    `changed`: something was added or taken out; `saved` says it for the foot.
    """

    changed = Signal()
    saved = Signal(str)

    def __init__(self, desk: FilesDesk, ask: AskFiles = ask_files, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        DialogHelp(self)
        self._desk = desk
        self._table, self._row, self._of = "", RecordId(""), ""
        self._records: tuple[AttachmentRecord, ...] = ()
        self._title, self._warning = label("", "title"), label("", "warning", wrap=True)
        self._said = label("", "error", wrap=True)
        self._jobs = JobBar()
        self._list = Table([])
        self._empty = Empty("file-text")
        self._add, self._phone, self._remove, self._close = (QPushButton() for _ in range(4))
        self._bring = BringFiles(self, ask, telephones)
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        self.setModal(True)
        self.setAcceptDrops(True)
        wear(self._add, role="primary")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(WIDE, WIDE, WIDE, WIDE)
        whole.setSpacing(MEDIUM)
        for part in (self._title, self._warning, self._jobs, self._said):
            whole.addWidget(part)
        whole.addWidget(self._list, 1)
        whole.addWidget(self._empty, 1)
        foot = QHBoxLayout()
        foot.addStretch(1)
        for button in (self._close, self._remove, self._phone, self._add):
            foot.addWidget(button)
        for button in (self._add, self._phone, self._remove, self._close):
            button.setAutoDefault(False)
        whole.addLayout(foot)
        self._said.hide()

    def _connect(self) -> None:
        self._add.clicked.connect(self.choose)
        self._phone.clicked.connect(self._on_phone_clicked)
        self._remove.clicked.connect(self.take_out)
        self._close.clicked.connect(self.reject)
        self._empty.action_requested.connect(self.choose)
        self._list.row_opened.connect(self._on_row_opened)
        self._bring.brought.connect(self._on_brought)
        self._bring.told.connect(self._tell)
        for keys, slot in (("Ctrl+O", self.choose), ("Ctrl+V", self.paste)):
            QShortcut(QKeySequence(keys), self).activated.connect(slot)

    def begin(self, table: str, row: str, of: str) -> None:
        """Show the files of this line; `of` are the words by which it is known."""
        self._table, self._row, self._of = table, RecordId(row), of
        self._tell("")
        self._read_again()
        self.retranslate()
        self._choose(0)
        fit_over(self, 760, 480)
        self.open()
        self._list.setFocus(Qt.FocusReason.OtherFocusReason)

    def choose(self) -> None:
        """Ask for files."""
        self._bring.from_folder()

    def paste(self) -> None:
        """Files or a picture that were copied."""
        self._bring.from_clipboard()

    def take_out(self) -> None:
        """Del: take the chosen one out."""
        place = self._list.chosen_row()
        if 0 <= place < len(self._records):
            record = self._records[place]
            try:
                self._desk.remove(record.attachment)
            except (Refused, Trouble) as problem:
                self._tell(sentence_of(problem))
                return
            self._after(self.tr("Taken out: {0}").format(record.details.title or "—"))

    def retranslate(self) -> None:
        self._title.setText(self.tr("Photos and scans: {0}").format(self._of))
        self.setWindowTitle(self._title.text())
        self._warning.setText(
            self.tr(
                "Nobody in treatment may be seen on a photo, nor a name or number of theirs on a scan. "
                "These files are not tied to anybody's bag."
            )
        )
        self._list.set_columns([Column(self.tr("Name"), Width.REST), Column(self.tr("Taken on"), 120)])
        self._list.setAccessibleName(self.tr("Photos and scans"))
        self._empty.show_words(
            self.tr("Nothing is here yet"),
            self.tr("A photo of the activity, a scan of the voucher, the paper that proves it."),
            self.tr("Add…  Ctrl+O"),
        )
        self._add.setText(self.tr("Add…  Ctrl+O"))
        self._phone.setText(self.tr("From a telephone…"))
        self._remove.setText(self.tr("Take out  Del"))
        self._close.setText(self.tr("Leave  Esc"))
        self._paint()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self._bring.dropped(event.mimeData())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.take_out()
        else:
            super().keyPressEvent(event)

    def _read_again(self) -> None:
        try:
            self._records = self._desk.show(self._row)
        except (Refused, Trouble) as problem:
            self._records = ()
            self._tell(sentence_of(problem))
        self._paint()

    def _paint(self) -> None:
        self._list.set_rows([[one.details.title or "—", day(one.details.taken_on)] for one in self._records])
        show_if(self._list, bool(self._records))
        show_if(self._empty, not self._records)
        self._remove.setEnabled(bool(self._records))
        show_if(self._add, bool(self._records))

    def _on_phone_clicked(self) -> None:
        self._bring.from_telephone(self._phone)

    def _on_brought(self, sources: list[Source]) -> None:
        self._tell("")
        job = self._desk.start(
            self.tr("Adding photos and scans"), partial(self._adding, self._table, self._row, tuple(sources))
        )
        job.done.connect(self._on_added)
        self._jobs.show_job(job)

    def _adding(
        self, table: str, row: RecordId, sources: tuple[Source, ...], report: Report
    ) -> list[Verdict]:
        return self._desk.add(table, row, sources, report)

    def _on_added(self, verdicts: list[Verdict]) -> None:
        failed = [one for one in verdicts if one.problem is not None]
        kept = len(verdicts) - len(failed)
        if kept:
            self._after(self.tr("Photos and scans added: {0}").format(kept))
        said = [f"{one.name} {sentence_of(one.problem)}".strip() for one in failed if one.problem is not None]
        self._tell("\n".join(said))

    def _choose(self, place: int) -> None:
        if 0 <= place < len(self._records):
            self._list.choose_row(place)

    def _after(self, words: str) -> None:
        self._read_again()
        self._choose(len(self._records) - 1)
        self.saved.emit(words)
        self.changed.emit()

    def _on_row_opened(self, place: int) -> None:
        viewer = AttachmentViewer(self._desk, self)
        viewer.show_records(self._records, place)
        viewer.open()

    def _tell(self, words: str) -> None:
        self._said.setText(words)
        show_if(self._said, bool(words))
