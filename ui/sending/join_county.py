"""Take in the county's file: the first one after its twelve digits were compared, later ones after a look."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal

from app.bundles.county_file import CountyFile
from app.errors import Refused, Trouble
from app.from_county.take_county_file import CountyFileTaken
from ui.sending.enrolment_card import EnrolmentCard
from ui.sending.sending_desk import SendingDesk
from ui.sending.sent_down_words import brings_words, sent_down_words


class JoinCounty(QObject):
    """`shown`: the card has something to ask, or nothing more; `changed`: the county's word is taken in."""

    shown = Signal()
    changed = Signal()
    message = Signal(str)

    def __init__(self, desk: SendingDesk, card: EnrolmentCard) -> None:
        super().__init__(card)
        self._desk, self._card = desk, card
        self._file: CountyFile | None = None
        self.is_asking = False
        card.file_requested.connect(self.ask_for_file)
        card.digits_given.connect(self._take)
        card.known_confirmed.connect(self._on_known_confirmed)
        card.put_aside.connect(self._on_put_aside)

    def ask_for_file(self) -> None:
        """Ask which file it is, and look at it."""
        path = self._desk.ask.file(
            self._card,
            self.tr("Which file of the county?"),
            self.tr("Files of the county (*.yidai-county);;All files (*)"),
        )
        if path is None:
            return
        enrolled = self._desk.standing().county is not None
        self.is_asking = True
        try:
            self._file = self._desk.look_at_county_file(path)
        except (Refused, Trouble) as problem:
            self._file = None
            self.is_asking = enrolled
            self._card.show_file(None, enrolled=enrolled)
            self._card.show_problem(problem)
        else:
            self._card.show_file(self._file, enrolled=enrolled)
            self._show_what_it_brings(self._file)
        self.shown.emit()

    def _show_what_it_brings(self, file: CountyFile) -> None:
        """Of the county that is known no digits are asked for: it says what it would change, and waits."""
        try:
            if self._desk.is_known_county(file):
                brings = [brings_words(one) for one in self._desk.preview_county_file(file)]
                self._card.show_known(file, brings)
        except (Refused, Trouble) as problem:
            self._card.show_problem(problem)

    def _take(self, typed: str | None) -> None:
        """Take the file that is shown: with its digits, or as one that the known county signed."""
        if self._file is None:
            return
        file = self._file
        self._card.setEnabled(False)
        job = self._desk.start(
            self.tr("Taking in the county's file"), lambda _report: self._desk.take_county_file(file, typed)
        )
        job.done.connect(partial(self._on_taken, is_new=typed is not None))
        job.troubled.connect(self._on_refused)
        job.ended.connect(self._on_ended)

    def _on_known_confirmed(self) -> None:
        self._take(None)

    def _on_taken(self, taken: object, *, is_new: bool) -> None:
        if not isinstance(taken, CountyFileTaken):
            return
        self._on_put_aside()
        words = self.tr("Enrolled with {0}.")
        if not is_new:
            words = self.tr("The file of {0} is taken in. It is signed by the county that you know.")
        said = (words.format(taken.county.name), *map(sent_down_words, taken.sent_down))
        self.message.emit(" ".join(said))
        self.changed.emit()

    def _on_refused(self, problem: object) -> None:
        self._on_ended()  # a card that is asleep takes no cursor
        if isinstance(problem, Refused | Trouble):
            self._card.show_problem(problem)

    def _on_ended(self) -> None:
        self._card.setEnabled(True)

    def _on_put_aside(self) -> None:
        self.is_asking, self._file = False, None
        self._card.show_file(None, enrolled=True)
        self.shown.emit()
