"""The village's other laptops, and the files that come on a stick: theirs, and what the county entered."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from app.bundles.list_waiting import WaitsFor
from app.bundles.take_in_sister import TakenFromSister
from app.errors import Refused, Trouble
from ui.counted import counted
from ui.listed import listed
from ui.parts.card import Card
from ui.parts.shown import show_if
from ui.parts.text import label
from ui.problems import sentence_of
from ui.sending.brought_words import rows_words
from ui.sending.waiting_words import waits_words
from ui.theme import SMALL
from ui.words import Retranslated


class SisterCard(Retranslated, Card):
    """`write_requested` and `take_in_requested` are the user's wishes; `bundle_confirmed` that the bundle
    which was looked at is taken in.
    """

    write_requested = Signal()
    take_in_requested = Signal()
    bundle_confirmed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._tags: tuple[str, ...] = ()
        self._waits: tuple[WaitsFor, ...] = ()
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        self._who = label("", "muted", wrap=True)
        self._write, self._take_in = QPushButton(), QPushButton()
        buttons = QHBoxLayout()
        buttons.setSpacing(SMALL)
        for button in (self._take_in, self._write):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        buttons.addStretch(1)
        self._waiting = label("", "warning", wrap=True)
        self._told = label("", wrap=True)
        self._problem = label("", "error", wrap=True)
        self._confirm, self._not_now = QPushButton(), QPushButton()
        answers = QHBoxLayout()
        answers.setSpacing(SMALL)
        for button in (self._confirm, self._not_now):
            button.setAutoDefault(False)
            answers.addWidget(button)
        answers.addStretch(1)
        self.body.addWidget(self._who)
        self.body.addWidget(self._waiting)
        self.body.addLayout(buttons)
        self.body.addWidget(self._told)
        self.body.addLayout(answers)
        self.body.addWidget(self._problem)
        for part in (self._told, self._problem, self._confirm, self._not_now):
            show_if(part, False)

    def _connect(self) -> None:
        self._write.clicked.connect(self.write_requested)
        self._take_in.clicked.connect(self.take_in_requested)
        self._confirm.clicked.connect(self.bundle_confirmed)
        self._not_now.clicked.connect(self._on_not_now)

    def retranslate(self) -> None:
        self.set_heading(self.tr("Other laptops, and bundles that come on a stick"))
        self._write.setText(self.tr("Write for the other laptop"))
        self._take_in.setText(self.tr("Take in a bundle…"))
        self._confirm.setText(self.tr("Take it in"))
        self._not_now.setText(self.tr("Not now"))
        self._show_who()
        self.show_waiting(self._waits)

    def show_sisters(self, tags: Sequence[str]) -> None:
        """The tags of the laptops that the county's file names."""
        self._tags = tuple(tags)
        self._show_who()

    def show_waiting(self, waits: Sequence[WaitsFor]) -> None:
        """What came and cannot be shown yet."""
        self._waits = tuple(waits)
        self._waiting.setText("\n".join(map(waits_words, self._waits)))
        show_if(self._waiting, bool(self._waits))

    def show_busy(self, busy: bool) -> None:
        """Nothing can be asked for while something is on its way."""
        for button in (self._write, self._take_in, self._confirm, self._not_now):
            button.setEnabled(not busy)

    def show_brings(self, seen: TakenFromSister) -> None:
        """What a bundle would change, before it does."""
        rows = rows_words(seen)
        said = self.tr(
            "Bundle {number} of laptop {tag}: {new} {new:entry that is|entries that are} new here."
        )
        if seen.from_county and seen.rebuilt:
            said = self.tr(
                "What the county held of this village: {new} {new:entry that is|entries that are} new here."
            )
        elif seen.from_county:
            said = self.tr(
                "From the county, for this village: {new} {new:entry that is|entries that are} new here."
            )
        words = [counted(said, number=seen.bundle, tag=seen.tag, new=seen.new_entries)]
        if rows:
            words.append(self.tr("It makes or changes: {0}.").format(rows))
        if seen.conflicts:
            words.append(
                counted(
                    self.tr("In {0} {0:record|records} two values will stand side by side."), seen.conflicts
                )
            )
        words += map(waits_words, seen.waits)
        self.show_told(" ".join(words))
        for button in (self._confirm, self._not_now):
            show_if(button, True)
        self._confirm.setFocus()

    def show_told(self, words: str) -> None:
        """What was done."""
        self._told.setText(words)
        show_if(self._told, bool(words))
        for part in (self._problem, self._confirm, self._not_now):
            show_if(part, False)

    def show_problem(self, problem: Refused | Trouble) -> None:
        """Why not; not one record has changed."""
        self._problem.setText(sentence_of(problem))
        show_if(self._problem, True)
        for part in (self._told, self._confirm, self._not_now):
            show_if(part, False)

    def taken_words(self, taken: TakenFromSister) -> str:
        """What a bundle brought, and what of it wants a look."""
        said = self.tr("Bundle {number} of laptop {tag} is taken in: {new} new {new:entry|entries}.")
        if taken.from_county and taken.rebuilt:
            said = self.tr("What the county held of this village is here: {new} new {new:entry|entries}.")
        elif taken.from_county:
            said = self.tr("What the county entered for this village is here: {new} new {new:entry|entries}.")
        words = [counted(said, number=taken.bundle, tag=taken.tag, new=taken.new_entries)]
        if rows := rows_words(taken):
            words.append(self.tr("Made or changed: {0}.").format(rows))
        words += map(waits_words, taken.waits)
        if taken.conflicts:
            words.append(
                counted(
                    self.tr("In {0} {0:record|records} two values now stand side by side: choose."),
                    taken.conflicts,
                )
            )
        if taken.stay:
            words.append(
                self.tr(
                    "{0} of them were removed on one laptop and written to on another: they stay until you "
                    "choose (Ctrl+Shift+K)."
                ).format(taken.stay)
            )
        if taken.missing:
            words.append(
                counted(
                    self.tr(
                        "{0} {0:photo or scan is|photos and scans are} still missing. Write a bundle for "
                        "the other laptop: it asks for {0:it|them}, and the next one from there carries "
                        "{0:it|them}."
                    ),
                    taken.missing,
                )
            )
        if taken.copied:
            words.append(
                self.tr("Left out, because other entries of it are here: {0}.").format(listed(taken.copied))
            )
        return " ".join(words)

    def _on_not_now(self) -> None:
        self.show_told("")

    def _show_who(self) -> None:
        show_if(self._write, bool(self._tags))
        if self._tags:
            words = self.tr("This village also keeps records on {0}. Give each other a bundle now and then.")
            self._who.setText(words.format(listed(self._tags)))
        else:
            self._who.setText(self.tr("The county's file names no other laptop of this village."))
