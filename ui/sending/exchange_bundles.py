"""Write for the village's other laptops, and take in what they or the county wrote, after a look at it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.bundles.send import SentBundle
from app.bundles.take_in_sister import TakenFromSister
from app.errors import Refused, Trouble
from ui.background import Job, Report
from ui.sending.sending_desk import SendingDesk
from ui.sending.sister_card import SisterCard
from ui.sending.stick_choice import StickChoice


class ExchangeBundles(QObject):
    """`taken_in`: records of other laptops are here; `changed`: a bundle was written or taken in."""

    changed = Signal()
    taken_in = Signal()
    message = Signal(str)

    def __init__(self, desk: SendingDesk, stick: StickChoice, card: SisterCard) -> None:
        super().__init__(card)
        self._desk, self._stick, self._card = desk, stick, card
        self._bundle: Path | None = None
        card.write_requested.connect(self._on_write_requested)
        card.take_in_requested.connect(self._on_take_in_requested)
        card.bundle_confirmed.connect(self._on_bundle_confirmed)

    def _begin(self, job: Job, *, exchanged: bool = True) -> None:
        """Beside the window, and beside the three steps; `exchanged`: it does more than look."""
        if exchanged:
            job.done.connect(self._on_exchanged)
        job.troubled.connect(self._on_troubled)
        job.ended.connect(self._on_ended)
        self._card.show_busy(True)

    def _on_write_requested(self) -> None:
        drive = self._stick.drive()
        if drive is None:
            self.message.emit(self.tr("Choose a stick first."))
            return
        folder = drive.folder

        def write(report: Report) -> object:
            return self._desk.send_to_sisters(folder, report)

        self._begin(self._desk.start(self.tr("Writing a bundle for the other laptop"), write))

    def _on_take_in_requested(self) -> None:
        path = self._desk.ask.file(
            self._card, self.tr("Which bundle?"), self.tr("Bundles (*.yidai);;All files (*)")
        )
        if path is None:
            return
        self._bundle = path

        def look(report: Report) -> object:
            return self._desk.look_at_bundle(path, report)

        job = self._desk.start(self.tr("Looking at the bundle"), look)
        job.done.connect(self._on_bundle_seen)
        self._begin(job, exchanged=False)

    def _on_bundle_seen(self, seen: object) -> None:
        if isinstance(seen, TakenFromSister):
            self._card.show_brings(seen)

    def _on_bundle_confirmed(self) -> None:
        path = self._bundle
        if path is None:
            return

        def take_in(report: Report) -> object:
            return self._desk.take_in(path, report)

        self._begin(self._desk.start(self.tr("Taking in a bundle"), take_in))

    def _on_exchanged(self, done: object) -> None:
        words = ""
        if isinstance(done, SentBundle):
            words = self.tr("{0} is written and was read back. Take it in on the other laptop.")
            words = words.format(done.path.name)
        elif isinstance(done, TakenFromSister):
            words = self._card.taken_words(done)
            self.taken_in.emit()
        self._card.show_told(words)
        self.message.emit(words)
        self.changed.emit()

    def _on_troubled(self, problem: object) -> None:
        if isinstance(problem, Refused | Trouble):
            self.changed.emit()  # that a copy is in use was kept
            self._card.show_problem(problem)

    def _on_ended(self) -> None:
        self._card.show_busy(False)
