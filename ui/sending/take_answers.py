"""Take in what the county answered: ten digits read out by telephone, or its receipt file."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from app.bundles.take_receipt import Taken
from app.errors import Refused, Trouble
from ui.background import Report
from ui.counted import counted
from ui.sending.sending_desk import SendingDesk
from ui.sending.sending_words import bundle_words
from ui.sending.sent_card import SentCard


class TakeAnswers(QObject):
    """`changed`: something is received now; the card says what, or why not."""

    changed = Signal()
    message = Signal(str)

    def __init__(self, desk: SendingDesk, card: SentCard) -> None:
        super().__init__(card)
        self._desk, self._card = desk, card
        self._is_taking = False
        card.code_given.connect(self._on_code_given)
        card.receipt_requested.connect(self._on_receipt_requested)

    def _tell(self, words: str) -> None:
        self.changed.emit()
        self._card.show_taken(words)
        self.message.emit(words)

    def _taken_words(self, taken: Taken) -> str:
        if taken.known_already:
            words = self.tr("Receipt {number} was taken in before. Nothing has changed.")
        elif taken.new_epoch:
            words = self.tr("The county has restored an older state. What it lacks is sent once more.")
        elif taken.rejected:
            words = self.tr(
                "Receipt {number} is taken in. The county sent back {rejected} {rejected:record|records}."
            )
        elif taken.asked:
            words = self.tr(
                "Receipt {number} is taken in. {asked} {asked:photo or scan did not arrive: it "
                "goes|photos and scans did not arrive: they go} along next time."
            )
        else:
            words = self.tr("Receipt {number} is taken in: the county has everything up to there.")
        return counted(words, number=taken.number, rejected=taken.rejected, asked=taken.asked)

    def _on_code_given(self, digits: str) -> None:
        try:
            number = self._desk.take_code(digits)
        except (Refused, Trouble) as problem:
            self._card.show_problem(problem)
            return
        words = self.tr("The code fits: the county has {0} and all before it.")
        self._tell(words.format(bundle_words(number)))

    def _on_receipt_requested(self) -> None:
        """Beside the window: what is received is written, and copies of bundles go."""
        if self._is_taking:
            return
        path = self._desk.ask.file(
            self._card, self.tr("Which receipt?"), self.tr("Receipts (*.yidai-receipt);;All files (*)")
        )
        if path is None:
            return

        def take(report: Report) -> object:
            return self._desk.take_receipt(path, report)

        job = self._desk.start(self.tr("Taking in the receipt"), take)
        job.done.connect(self._on_receipt_taken)
        job.troubled.connect(self._on_receipt_troubled)
        job.ended.connect(self._on_ended)
        self._is_taking = True

    def _on_receipt_taken(self, taken: object) -> None:
        if isinstance(taken, Taken):
            self._tell(self._taken_words(taken))

    def _on_receipt_troubled(self, problem: object) -> None:
        if isinstance(problem, Refused | Trouble):
            self.changed.emit()  # that a copy is in use was kept
            self._card.show_problem(problem)

    def _on_ended(self) -> None:
        self._is_taking = False
