"""The scans and photos of a bag: small pictures with their names, and the ways in which new ones come."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from app.attachments.attachment_details import AttachmentRecord
from app.bag.read_bag import Bag
from app.errors import Refused, Trouble
from app.ids import PersonId
from app.people.reveal import FullNumbers
from ui.attachments.attachment_dialog import AttachmentDialog
from ui.attachments.attachment_viewer import AttachmentViewer
from ui.attachments.attachments_desk import AttachmentsDesk, Source, Verdict
from ui.attachments.attachments_model import AttachmentsModel
from ui.attachments.bring_files import AskFiles, BringFiles, ask_files
from ui.attachments.pictures_view import PicturesView
from ui.attachments.telephones import Telephone, telephones
from ui.attachments.thumbnails import Thumbnails
from ui.attachments.tie_choices import record_choices, words_of_ties
from ui.background import Report
from ui.bag.bag_desk import BagView
from ui.bag.bag_keys import BagKeys
from ui.parts.card import Card
from ui.parts.empty import Empty
from ui.parts.job_bar import JobBar
from ui.parts.role import wear
from ui.parts.shown import show_if
from ui.parts.text import label
from ui.problems import sentence_of
from ui.sheets.bag_sheet import BagSheet
from ui.theme import SMALL
from ui.users.look_only import writes

_MOST_NAMED = 5


class AttachmentsSheet(BagSheet):
    """Enter looks at one, E opens its form, R turns it, F2 renames, Del takes it out, Ctrl+V pastes; files
    can be dropped. B shows those that were taken out: there Enter puts one back. `ask` and `plugged_in`
    are asked for files and telephones.
    """

    own_keys = frozenset("RE")

    def __init__(
        self,
        desk: AttachmentsDesk,
        ask: AskFiles = ask_files,
        plugged_in: Callable[[], Sequence[Telephone]] = telephones,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._bring = BringFiles(self, ask, plugged_in)
        self._bag: Bag | None = None
        self._in_trash = False
        self._removed = 0
        self._limit = desk.limit_mib()
        self._card = Card()
        self._from_file, self._from_telephone, self._trash = QPushButton(), QPushButton(), QPushButton()
        writes(self._from_file, self._from_telephone, self._trash)
        self._warning, self._said = label("", "small", wrap=True), label("", "error", wrap=True)
        self._jobs = JobBar()
        self._thumbnails = Thumbnails(desk.start, desk.draw, self)
        self._model = AttachmentsModel(self._thumbnails, self)
        self._view = PicturesView()
        self._empty = Empty("file-text")
        writes(self._empty.action)
        self._stack = QStackedWidget()
        self._paper_label, self._paper = label("", "small"), QComboBox()
        self._dialog: AttachmentDialog | None = None
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        wear(self._from_file, role="primary")
        wear(self._trash, role="link")
        self._card.add_tool(self._trash)
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
        self.lead_to(self._view)
        self.setAcceptDrops(True)
        self._said.hide()

    def _connect(self) -> None:
        self._bring.brought.connect(self._add)
        self._bring.told.connect(self._tell)
        self._trash.clicked.connect(self.toggle_trash)
        self._from_file.clicked.connect(self._on_from_file)
        self._from_telephone.clicked.connect(self._on_from_telephone)
        self._empty.action_requested.connect(self._on_empty_action)
        # Once the editor is closed: reading again below it would take the cursor away.
        self._model.rename_requested.connect(self._on_rename, Qt.ConnectionType.QueuedConnection)
        self._view.opened.connect(self._on_opened)
        self._view.form_requested.connect(self._on_form)
        self._keys = BagKeys(self, {"B": self.toggle_trash})
        self._view.turn_requested.connect(self._on_turn)
        self._view.remove_requested.connect(self._on_remove)
        self._view.paste_requested.connect(self.paste)
        self._view.selectionModel().currentChanged.connect(self._on_current_changed)
        self._paper.activated.connect(self._on_tied)

    def show_view(self, view: BagView, full: FullNumbers | None) -> None:
        """Read this person's attachments; what was chosen stays chosen. They are read anew each time,
        for another laptop may have sent some.
        """
        person = view.bag.record.person
        if self._bag is None or person != self._bag.record.person:
            self._thumbnails.forget()
            self._tell("")
            self._in_trash = False
        self._bag, self._limit = view.bag, self._desk.limit_mib()
        self._read_again()

    def toggle_trash(self) -> None:
        """B: what was taken out of this bag, and back again."""
        self._in_trash = not self._in_trash
        self._tell("")
        self._read_again()
        (self._view if self._model.rowCount() else self._empty).setFocus(Qt.FocusReason.OtherFocusReason)

    def chosen(self) -> str:
        record = self._current()
        return record.attachment if record is not None else ""

    def start_new(self) -> bool:
        """Ctrl+N: from a file."""
        self._on_from_file()
        return True

    def keep_drafts(self) -> None:
        if self._dialog is not None and self._dialog.isVisible():
            self._dialog.reject()

    def add_files(self, paths: Sequence[Path]) -> None:
        """Take these in beside the window, each with a verdict of its own."""
        self._add([Source(path) for path in paths])

    def paste(self) -> None:
        """Files or a picture from the clipboard."""
        self._bring.from_clipboard()

    def retranslate(self) -> None:
        count = self._model.rowCount()
        if self._in_trash:
            self._card.set_heading(self.tr("Taken out of the bag ({0})").format(count))
            told = self.tr("Enter puts the chosen one back.")
        else:
            self._card.set_heading(self.tr("Photos and scans ({0})").format(count))
            told = self.tr(
                "No other people may be seen in a photo. Each file may have {0} MB; where it was taken is"
                " removed."
            ).format(self._limit)
            keys = self.tr("Enter looks  ·  E form  ·  R turns  ·  F2 renames  ·  Del takes out")
            told = f"{keys}\n{told}" if count else told
        self._warning.setText(told)
        back = self.tr("Back to the bag  B") if self._in_trash else self.tr("Taken out ({0})  B")
        self._trash.setText(back.format(self._removed))
        show_if(self._trash, self._in_trash or self._removed > 0)
        show_if(self._from_telephone, not self._in_trash)
        show_if(self._from_file, not self._in_trash and count > 0)
        self._from_file.setText(self.tr("From a file  Ctrl+N"))
        self._from_telephone.setText(self.tr("From the telephone"))
        if self._in_trash:
            self._empty.show_words(
                self.tr("Nothing was taken out of this bag"), "", self.tr("Back to the bag  B")
            )
        else:
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
        if event.mimeData().hasUrls():
            event.acceptProposedAction()
            self._bring.dropped(event.mimeData())

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
            show_if(part, record is not None and not self._in_trash)

    def _tell(self, words: str) -> None:
        self._said.setText(words)
        show_if(self._said, bool(words))

    def _add(self, sources: Sequence[Source]) -> None:
        if self._bag is None or not sources:
            return
        self._tell("")
        self._in_trash = False
        name = self.tr("Adding photos and scans: {0}").format(len(sources))
        job = self._desk.start(name, partial(self._adding, self._bag.record.person, tuple(sources)))
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
        if self._bag is None:
            return
        person, chosen = self._bag.record.person, self._view.currentIndex().row()
        shown, removed = self._desk.show(person), self._desk.trash(person)
        self._removed = len(removed)
        papers = {choice.paper: choice.title for choice in self._desk.papers()}
        self._model.set_records(removed if self._in_trash else shown, papers, words_of_ties(self._bag))
        count = self._model.rowCount()
        if count:
            self._view.setCurrentIndex(self._model.index(min(max(chosen, 0), count - 1)))
        in_front = self._view if count else self._empty
        self._stack.setCurrentWidget(in_front)
        self.lead_to(in_front)
        self.retranslate()

    def _on_from_file(self) -> None:
        self._bring.from_folder()

    def _on_from_telephone(self) -> None:
        self._bring.from_telephone(self._from_telephone)

    def _on_empty_action(self) -> None:
        self.toggle_trash() if self._in_trash else self._on_from_file()

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
        if record is None or self._in_trash:
            return
        if self._did(partial(self._desk.rename, record.attachment, title)):
            self.saved.emit(self.tr("Renamed"))

    def _on_turn(self, by: int) -> None:
        record = self._current()
        if record is None or self._in_trash:
            return
        if self._did(partial(self._desk.turn, record.attachment, by)):
            self.saved.emit(self.tr("Turned"))

    def _on_remove(self) -> None:
        record = self._current()
        if record is None or self._in_trash:
            return
        if self._did(partial(self._desk.remove, record.attachment)):
            self.saved.emit(self.tr("Taken out of the bag"))

    def _put_back(self) -> None:
        record = self._current()
        if record is not None and self._did(partial(self._desk.restore, record.attachment)):
            self.saved.emit(self.tr("Put back into the bag"))

    def _on_form(self) -> None:
        """E: name, day, paper, record."""
        record = self._current()
        if record is None or self._bag is None or self._in_trash:
            return
        if self._dialog is None:
            self._dialog = AttachmentDialog(self._desk, self)
            self._dialog.changed.connect(self._on_changed)
            self._dialog.finished.connect(self._on_dialog_closed)
        self._dialog.begin(record, record_choices(self._bag))
        self._dialog.show_over(self.window())

    def _on_changed(self) -> None:
        self._read_again()
        self.saved.emit(self.tr("Saved"))

    def _on_dialog_closed(self) -> None:
        if self.isVisible():
            self._view.setFocus(Qt.FocusReason.OtherFocusReason)

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
        if self._in_trash:
            self._put_back()
            return
        viewer = AttachmentViewer(self._desk, self)
        viewer.turned.connect(self._on_viewer_turned)
        viewer.show_records(self._model.records(), place)
        viewer.open()

    def _on_viewer_turned(self) -> None:
        self._read_again()
        self.saved.emit(self.tr("Turned"))
