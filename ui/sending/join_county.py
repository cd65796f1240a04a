"""Take in the county's file: the first one after its twelve digits were compared, later ones after a look."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.bundles.county_file import CountyFile
from app.errors import Refused, Trouble
from app.from_county.take_county_file import CountyFileTaken
from ui.sending.enrolment_card import EnrolmentCard
from ui.sending.sending_desk import SendingDesk
from ui.sending.sent_down_words import brings_words, sent_down_words

NOTHING_VOUCHES = ("county_file_other_county", "county_file_key_unknown")
"""Why a file is refused with which a village can join again."""


class JoinCounty(QObject):
    """`shown`: the card has something to ask, or nothing more; `changed`: the county's word is taken in."""

    shown = Signal()
    changed = Signal()
    message = Signal(str)

    def __init__(self, desk: SendingDesk, card: EnrolmentCard) -> None:
        super().__init__(card)
        self._desk, self.card = desk, card
        self._file: CountyFile | None = None
        self._path: Path | None = None
        self._is_again = False
        self.is_asking = False
        card.file_requested.connect(self.ask_for_file)
        card.digits_given.connect(self._take)
        card.known_confirmed.connect(self._on_known_confirmed)
        card.again_requested.connect(self._on_again_requested)
        card.put_aside.connect(self._on_put_aside)

    def ask_for_file(self) -> None:
        """Ask which file it is, and look at it."""
        path = self._desk.ask.file(
            self.card,
            self.tr("Which file of the county?"),
            self.tr("Files of the county (*.yidai-county);;All files (*)"),
        )
        if path is None:
            return
        enrolled = self._desk.standing().county is not None
        self.is_asking = True
        self._path, self._is_again = path, False
        try:
            self._file = self._desk.look_at_county_file(path)
        except (Refused, Trouble) as problem:
            self._file = None
            self.is_asking = enrolled
            self.card.show_file(None, enrolled=enrolled)
            self.card.show_problem(problem)
            self.card.offer_again(may=enrolled and problem.reason in NOTHING_VOUCHES)
        else:
            self.card.show_file(self._file, enrolled=enrolled)
            self._show_what_it_brings(self._file)
        self.shown.emit()

    def _on_again_requested(self) -> None:
        """The file stays the one that was refused: now its digits alone say whose it is."""
        if self._path is None:
            return
        try:
            self._file = self._desk.look_to_join_again(self._path)
        except (Refused, Trouble) as problem:
            self.card.show_problem(problem)
            return
        self._is_again = True
        self.card.show_again(self._file)

    def _show_what_it_brings(self, file: CountyFile) -> None:
        """Of the county that is known no digits are asked for: it says what it would change, and waits."""
        try:
            if self._desk.is_known_county(file):
                brings = [brings_words(one) for one in self._desk.preview_county_file(file)]
                self.card.show_known(file, brings)
        except (Refused, Trouble) as problem:
            self.card.show_problem(problem)

    def _take(self, typed: str | None) -> None:
        """Take the file that is shown: with its digits, or as one that the known county signed."""
        if self._file is None:
            return
        file = self._file
        take = partial(self._desk.take_county_file, file, typed)
        if self._is_again and typed is not None:
            take = partial(self._desk.join_again, file, typed)
        self.card.setEnabled(False)
        job = self._desk.start(self.tr("Taking in the county's file"), lambda _report: take())
        job.done.connect(partial(self._on_taken, is_new=typed is not None))
        job.troubled.connect(self._on_refused)
        job.ended.connect(self._on_ended)

    def _on_known_confirmed(self) -> None:
        self._take(None)

    def _on_taken(self, taken: object, *, is_new: bool) -> None:
        if not isinstance(taken, CountyFileTaken):
            return
        words = self.tr("Enrolled with {0}.")
        if self._is_again:
            words = self.tr("Joined {0} again. The next bundle carries everything once more.")
        self._on_put_aside()
        if not is_new:
            words = self.tr("The file of {0} is taken in. It is signed by the county that you know.")
        said = (words.format(taken.county.name), *map(sent_down_words, taken.sent_down))
        self.message.emit(" ".join(said))
        self.changed.emit()

    def _on_refused(self, problem: object) -> None:
        self._on_ended()  # a card that is asleep takes no cursor
        if isinstance(problem, Refused | Trouble):
            self.card.show_problem(problem)

    def _on_ended(self) -> None:
        self.card.setEnabled(True)

    def _on_put_aside(self) -> None:
        self.is_asking, self._file, self._path, self._is_again = False, None, None, False
        self.card.show_file(None, enrolled=True)
        self.shown.emit()
