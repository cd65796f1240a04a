"""The scans and photos of a bag: small pictures with their names, and the ways in which new ones come."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QListView,
    QMenu,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.attachments.attachment_details import AttachmentRecord
from app.attachments.kinds import NAMES
from app.errors import Refused, Trouble
from app.ids import PersonId
from app.people.reveal import FullNumbers
from ui.attachments.attachment_painter import AttachmentPainter
from ui.attachments.attachment_viewer import AttachmentViewer
from ui.attachments.attachments_desk import AttachmentsDesk, Source, Verdict
from ui.attachments.attachments_model import AttachmentsModel
from ui.attachments.telephones import Telephone, telephones
from ui.attachments.thumbnails import Thumbnails
from ui.background import Report
from ui.bag.bag_desk import BagView
from ui.parts.card import Card
from ui.parts.empty import Empty
from ui.parts.job_bar import JobBar
from ui.parts.role import wear
from ui.parts.shown import show_if
from ui.parts.text import label
from ui.problems import sentence_of
from ui.sheets.bag_sheet import BagSheet
from ui.theme import SMALL

_MOST_NAMED = 5
AskFiles = Callable[[QWidget, str, str, str], Sequence[str]]


def ask_files(parent: QWidget, title: str, folder: str, kinds: str) -> Sequence[str]:
    """The usual dialog for several files."""
    return QFileDialog.getOpenFileNames(parent, title, folder, kinds)[0]


class AttachmentsSheet(BagSheet):
    """`show_bag` reads one person's. Enter looks at one, R turns it, F2 renames, Del takes it out, Ctrl+V
    pastes; files can be dropped. `ask` and `plugged_in` are asked for files and telephones.
    """

    own_keys = frozenset("R")

    def __init__(
        self,
        desk: AttachmentsDesk,
        ask: AskFiles = ask_files,
        plugged_in: Callable[[], Sequence[Telephone]] = telephones,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._ask, self._plugged_in = desk, ask, plugged_in
        self._person: PersonId | None = None
        self._limit = desk.limit_mib()
        self._card = Card()
        self._from_file, self._from_telephone = QPushButton(), QPushButton()
        self._warning, self._said = label("", "small", wrap=True), label("", "error", wrap=True)
        self._jobs = JobBar()
        self._thumbnails = Thumbnails(desk.start, desk.draw, self)
        self._model = AttachmentsModel(self._thumbnails, self)
        self._view = _PicturesView()
        self._empty = Empty("file-text")
        self._stack = QStackedWidget()
        self._paper_label, self._paper = label("", "small"), QComboBox()
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        wear(self._from_file, role="primary")
        self._card.add_tool(self._from_telephone)
        self._card.add_tool(self._from_file)
        self._view.setModel(self._model)
        self._stack.addWidget(self._view)
        self._stack.addWidget(self._empty)
        tied = QHBoxLayout()
        tied.setSpacing(SMALL)
        tied.addWidget(self._paper_label)
        tied.addWidget(self._paper, 1)
        self._paper_label.setBuddy(self._paper)
        for part in (self._warning, self._jobs, self._said):
            self._card.body.addWidget(part)
        self._card.body.addWidget(self._stack, 1)
        self._card.body.addLayout(tied)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._card)
        self.setFocusProxy(self._view)
        self.setAcceptDrops(True)
        self._said.hide()

    def _connect(self) -> None:
        self._from_file.clicked.connect(self._on_from_file)
        self._from_telephone.clicked.connect(self._on_from_telephone)
        self._empty.action_requested.connect(self._on_from_file)
        # Once the editor is closed: reading again below it would take the cursor away.
        self._model.rename_requested.connect(self._on_rename, Qt.ConnectionType.QueuedConnection)
        self._view.opened.connect(self._on_opened)
        self._view.turn_requested.connect(self._on_turn)
        self._view.remove_requested.connect(self._on_remove)
        self._view.paste_requested.connect(self.paste)
        self._view.selectionModel().currentChanged.connect(self._on_current_changed)
        self._paper.activated.connect(self._on_tied)

    def show_view(self, view: BagView, full: FullNumbers | None) -> None:
        """Whose bag it is; read anew each time, for another laptop may have sent some."""
        self.show_bag(view.bag.record.person)

    def show_bag(self, person: PersonId) -> None:
        """Read this person's attachments; what was chosen stays chosen."""
        if person != self._person:
            self._thumbnails.forget()
            self._tell("")
        self._person, self._limit = person, self._desk.limit_mib()
        chosen = self._view.currentIndex().row()
        papers = {choice.paper: choice.title for choice in self._desk.papers()}
        self._model.set_records(self._desk.show(person), papers)
        count = self._model.rowCount()
        if count:
            self._view.setCurrentIndex(self._model.index(min(max(chosen, 0), count - 1)))
        self._stack.setCurrentWidget(self._view if count else self._empty)
        self.retranslate()

    def chosen(self) -> str:
        record = self._current()
        return record.attachment if record is not None else ""

    def start_new(self) -> bool:
        """Ctrl+N: from a file."""
        self._on_from_file()
        return True

    def add_files(self, paths: Sequence[Path]) -> None:
        """Take these in beside the window, each with a verdict of its own."""
        self._add([Source(path) for path in paths])

    def paste(self) -> None:
        """Files or a picture from the clipboard."""
        held = QGuiApplication.clipboard().mimeData()
        paths = [Path(url.toLocalFile()) for url in held.urls() if url.isLocalFile()]
        if paths:
            self.add_files(paths)
        elif held.hasImage():
            png = QByteArray()
            buffer = QBuffer(png)
            buffer.open(QIODevice.OpenModeFlag.WriteOnly)
            QGuiApplication.clipboard().image().save(buffer, "PNG")  # type: ignore[call-overload]
            self._add([Source(data=bytes(png.data()))])
        else:
            self._tell(self.tr("There is no picture and no file to paste. Copy one first."))

    def retranslate(self) -> None:
        count = self._model.rowCount()
        hint = self.tr("Enter looks  ·  R turns  ·  F2 renames  ·  Del takes out  ·  Ctrl+V pastes")
        self._card.set_heading(self.tr("Photos and scans ({0})").format(count), hint if count else "")
        self._from_file.setText(self.tr("From a file  Ctrl+N"))
        self._from_telephone.setText(self.tr("From the telephone"))
        self._warning.setText(
            self.tr(
                "No other people may be seen in a photo. Each file may have {0} MB; where it was taken is"
                " removed."
            ).format(self._limit)
        )
        self._empty.show_words(
            self.tr("There is no photo or scan in this bag yet"),
            self.tr("Choose files, drop them here, or paste with Ctrl+V: JPEG, PNG or PDF."),
            self.tr("From a file  Ctrl+N"),
        )
        self._paper_label.setText(self.tr("This is the paper"))
        self._view.setAccessibleName(self.tr("Photos and scans ({0})").format(count))
        self._show_papers()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.add_files(paths)

    def _current(self) -> AttachmentRecord | None:
        return self._model.record(self._view.currentIndex().row())

    def _show_papers(self) -> None:
        record = self._current()
        self._paper.clear()
        self._paper.addItem(self.tr("no paper of the contents"), "")
        for choice in self._desk.papers():
            self._paper.addItem(choice.title, choice.paper)
        tied = self._paper.findData(record.details.paper) if record is not None else 0
        self._paper.setCurrentIndex(max(0, tied))
        for part in (self._paper_label, self._paper):
            show_if(part, record is not None)

    def _tell(self, words: str) -> None:
        self._said.setText(words)
        show_if(self._said, bool(words))

    def _add(self, sources: Sequence[Source]) -> None:
        if self._person is None or not sources:
            return
        self._tell("")
        name = self.tr("Adding photos and scans: {0}").format(len(sources))
        job = self._desk.start(name, partial(self._adding, self._person, tuple(sources)))
        job.done.connect(self._on_added)
        job.cancelled.connect(self._on_stopped)
        self._jobs.show_job(job)

    def _adding(self, person: PersonId, sources: Sequence[Source], report: Report) -> list[Verdict]:
        return self._desk.add(person, sources, report)

    def _on_added(self, verdicts: list[Verdict]) -> None:
        kept = sum(verdict.attachment is not None for verdict in verdicts)
        self._read_again()
        if kept:
            self._view.setCurrentIndex(self._model.index(self._model.rowCount() - 1))
            self.saved.emit(self.tr("Added to the bag: {0}").format(kept))
        failed = [verdict for verdict in verdicts if verdict.problem is not None]
        lines = [self._failed_words(verdict) for verdict in failed[:_MOST_NAMED]]
        if len(failed) > _MOST_NAMED:
            lines.append(self.tr("and {0} more that were not added").format(len(failed) - _MOST_NAMED))
        self._tell("\n".join(lines))

    def _failed_words(self, verdict: Verdict) -> str:
        words = sentence_of(verdict.problem) if verdict.problem is not None else ""
        return self.tr("{0}: {1}").format(verdict.name, words) if verdict.name else words

    def _on_stopped(self) -> None:
        self._read_again()
        self.saved.emit(self.tr("Stopped. What was added before stays in the bag."))

    def _read_again(self) -> None:
        if self._person is not None:
            self.show_bag(self._person)

    def _on_from_file(self) -> None:
        self._ask_in("")

    def _ask_in(self, folder: str) -> None:
        kinds = " ".join(f"*{name} *{name.upper()}" for name in NAMES)
        title = self.tr("Photos and scans for this bag")
        chosen = self._ask(self, title, folder, self.tr("Photos and scans ({0})").format(kinds))
        self.add_files([Path(path) for path in chosen])

    def _on_from_telephone(self) -> None:
        found = self._plugged_in()
        if not found:
            self._tell(
                self.tr(
                    "No telephone is seen. Plug it in, unlock it and choose “file transfer” on its screen."
                    " Where it still is not seen (Windows shows telephones without a letter), copy the photos"
                    " to this laptop, add them from there and delete them there."
                )
            )
        elif len(found) == 1:
            self._ask_in(str(found[0].folder))
        else:
            menu = QMenu(self)
            for one in found:
                menu.addAction(one.name).triggered.connect(partial(self._ask_in, str(one.folder)))
            menu.popup(self._from_telephone.mapToGlobal(QPoint(0, self._from_telephone.height())))

    def _on_current_changed(self, _now: QModelIndex, _before: QModelIndex) -> None:
        self._show_papers()

    def _on_tied(self, place: int) -> None:
        record = self._current()
        if record is not None and self._did(
            partial(self._desk.tie, record.attachment, self._paper.itemData(place))
        ):
            self.saved.emit(self.tr("Saved"))

    def _on_rename(self, place: int, title: str) -> None:
        record = self._model.record(place)
        if record is not None and self._did(partial(self._desk.rename, record.attachment, title)):
            self.saved.emit(self.tr("Renamed"))

    def _on_turn(self, by: int) -> None:
        record = self._current()
        if record is not None and self._did(partial(self._desk.turn, record.attachment, by)):
            self.saved.emit(self.tr("Turned"))

    def _on_remove(self) -> None:
        record = self._current()
        if record is not None and self._did(partial(self._desk.remove, record.attachment)):
            self.saved.emit(self.tr("Taken out of the bag"))

    def _did(self, what: Callable[[], object]) -> bool:
        """Do it and read again; a refusal is told in the sheet."""
        try:
            what()
        except (Refused, Trouble) as problem:
            self._tell(sentence_of(problem))
            return False
        self._tell("")
        self._read_again()
        return True

    def _on_opened(self, place: int) -> None:
        viewer = AttachmentViewer(self._desk, self)
        viewer.turned.connect(self._on_viewer_turned)
        viewer.show_records(self._model.records(), place)
        viewer.open()

    def _on_viewer_turned(self) -> None:
        self._read_again()
        self.saved.emit(self.tr("Turned"))


class _PicturesView(QListView):
    """Small pictures in rows. What the keys wish for are its signals."""

    opened = Signal(int)
    turn_requested = Signal(int)
    remove_requested = Signal()
    paste_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMovement(QListView.Movement.Static)
        self.setUniformItemSizes(True)
        self.setItemDelegate(AttachmentPainter(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSpacing(SMALL)
        self.doubleClicked.connect(self._on_double_clicked)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        place = self.currentIndex().row()
        if self.state() == QAbstractItemView.State.EditingState:
            super().keyPressEvent(event)  # the Enter that ends a renaming comes here too
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.paste_requested.emit()
        elif place < 0:
            super().keyPressEvent(event)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(place)
        elif event.key() == Qt.Key.Key_R:
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.turn_requested.emit(-90 if back else 90)
        elif event.key() == Qt.Key.Key_Delete:
            self.remove_requested.emit()
        else:
            super().keyPressEvent(event)

    def _on_double_clicked(self, index: QModelIndex) -> None:
        self.opened.emit(index.row())
