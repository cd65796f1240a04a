"""Before the first sending: take in the county's file and compare its twelve digits by telephone."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from app.bundles.county_file import CountyFile
from app.errors import Refused, Trouble
from ui.parts.card import Card
from ui.parts.grouped_digits import GroupedDigits
from ui.parts.paragraphs import Paragraphs
from ui.parts.role import wear
from ui.parts.shown import show_if
from ui.parts.text import label
from ui.problems import sentence_of
from ui.sending.again_words import meaning_of_again
from ui.theme import SMALL
from ui.words import Retranslated


class EnrolmentCard(Retranslated, Card):
    """`file_requested`, and `digits_given(typed)` once twelve digits were typed for the shown file; of a
    county that is known `known_confirmed`; of one for which nothing vouches `again_requested`.
    """

    file_requested = Signal()
    digits_given = Signal(str)
    known_confirmed = Signal()
    again_requested = Signal()
    put_aside = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._file: CountyFile | None = None
        self._enrolled = self._practises = False
        self._problem: Refused | Trouble | None = None
        self._brings: Sequence[str] | None = None
        self._is_again = self._offers_again = False
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        self._words, self._means = label("", wrap=True), Paragraphs()
        self._more = label("", "muted", wrap=True)
        self._digits_label = label("", "strong")
        self._digits = GroupedDigits((4, 4, 4))
        self._digits.setProperty("help_topic", "sending.fingerprint")
        self._note = label("", "error", wrap=True)
        self._not_now = QPushButton()
        self._file_button = QPushButton()
        self._confirm = QPushButton()
        self._again = QPushButton()
        for button in (self._not_now, self._file_button, self._confirm, self._again):
            button.setAutoDefault(False)
        wear(self._confirm, role="primary")
        typed = QHBoxLayout()
        typed.setSpacing(SMALL)
        typed.addWidget(self._digits_label)
        typed.addWidget(self._digits)
        typed.addStretch(1)
        buttons = QHBoxLayout()
        buttons.setSpacing(SMALL)
        for button in (self._file_button, self._confirm, self._again, self._not_now):
            buttons.addWidget(button)
        buttons.addStretch(1)
        for part in (self._words, self._means, self._more):
            self.body.addWidget(part)
        self.body.addLayout(typed)
        self.body.addWidget(self._note)
        self.body.addLayout(buttons)

    def _connect(self) -> None:
        self._file_button.clicked.connect(self.file_requested)
        self._confirm.clicked.connect(self._on_confirm_clicked)
        self._digits.next_requested.connect(self._on_confirm_clicked)
        self._digits.textChanged.connect(self._on_digits_changed)
        self._again.clicked.connect(self.again_requested)
        self._not_now.clicked.connect(self.put_aside)

    def show_file(self, file: CountyFile | None, *, enrolled: bool) -> None:
        """Ask for the digits of this file; None: explain, and ask for a file."""
        self._file, self._enrolled, self._problem, self._brings = file, enrolled, None, None
        self._is_again = self._offers_again = False
        self._digits.clear()
        self.retranslate()
        if file is not None:
            self._digits.setFocus()

    def show_practice(self) -> None:
        """These people are invented: no file is asked for that would be refused."""
        self._practises = True
        self.retranslate()

    def show_known(self, file: CountyFile, brings: Sequence[str]) -> None:
        """A file of the county that is known: what it would change, before it does."""
        self._file, self._enrolled, self._problem, self._brings = file, True, None, brings
        self.retranslate()
        self._confirm.setFocus()

    def offer_again(self, *, may: bool) -> None:
        """Below the problem that is shown: a way to join the county anew."""
        self._offers_again = may
        self.retranslate()

    def show_again(self, file: CountyFile) -> None:
        """What joining anew means, and the digits of this file to be typed."""
        self.show_file(file, enrolled=True)
        self._is_again = True
        self.retranslate()

    def show_problem(self, problem: Refused | Trouble) -> None:
        """Say inside the card why it was not taken."""
        self._problem = problem
        self.retranslate()
        if self._file is not None:
            self._digits.setFocus()

    def retranslate(self) -> None:
        asks = self._file is not None
        self._means.show_words(())
        if self._file is not None and self._brings is not None:
            self.set_heading(self.tr("File {0} of the county").format(self._file.number))
            self._words.setText(
                self.tr("It is signed by the county that you know: {0}").format(self._file.county_name)
            )
            nothing = self.tr("It brings the county's keys and the laptops of this village up to date.")
            self._more.setText("\n".join((nothing, *self._brings)))
        elif self._file is not None and self._is_again:
            self.set_heading(self.tr("Join the county again"))
            self._words.setText("")
            self._means.show_words(meaning_of_again(self._file.county_name))
            self._more.setText("")
        elif self._file is not None:
            self.set_heading(self.tr("Compare the twelve digits by telephone"))
            self._words.setText(
                self.tr("This file says that it comes from: {0}").format(self._file.county_name)
            )
            self._more.setText(
                self.tr(
                    "Call the county office on a number that you already know. They read twelve digits from "
                    "their screen or paper; type them here. Only the right file fits them."
                )
            )
        elif self._enrolled:
            self.set_heading(self.tr("This file of the county was not taken in"))
            self._words.setText("")
            self._more.setText("")
        elif self._practises:
            self.set_heading(self.tr("Nothing is sent from the practice village"))
            self._words.setText(self.tr("Everybody here is invented: the county gets none of it."))
            self._more.setText(
                self.tr(
                    "In your own records this page asks for the county's file once, then for a stick, and "
                    "writes to it. Below stands what would be sent."
                )
            )
        else:
            self.set_heading(self.tr("This laptop is not enrolled with the county yet"))
            self._words.setText(
                self.tr("All work here goes on as usual. Only sending needs the county's file.")
            )
            self._more.setText(
                self.tr(
                    "The county office makes a file for this village (its name ends in .yidai-county) and "
                    "hands it over on a stick. Take it in here once."
                )
            )
        self._digits_label.setText(self.tr("Twelve digits"))
        self._digits.setAccessibleName(self._digits_label.text())
        self._file_button.setText(
            self.tr("Choose another file…") if asks else self.tr("Take in the county's file…")
        )
        wear(self._file_button, role="" if asks else "primary")
        show_if(self._file_button, not self._practises)
        known = self._brings is not None
        match = self.tr("They match: join again") if self._is_again else self.tr("They match: enrol")
        self._confirm.setText(self.tr("Take it in") if known else match)
        self._again.setText(self.tr("The county's key was stolen or lost…"))
        self._not_now.setText(self.tr("Not now"))
        for part in (self._digits_label, self._digits):
            show_if(part, asks and not known)
        show_if(self._confirm, asks)
        for part in (self._words, self._more):
            show_if(part, bool(part.text()))
        show_if(self._again, self._offers_again)
        show_if(self._not_now, self._enrolled)
        self._note.setText(sentence_of(self._problem) if self._problem is not None else "")
        show_if(self._note, self._problem is not None)
        self._confirm.setEnabled(known or self._digits.is_complete())

    def _on_digits_changed(self) -> None:
        """What was wrong with other digits is said no longer."""
        if self._file is not None and self._problem is not None:
            self._problem = None
            self._note.setText("")
            show_if(self._note, False)
        self._confirm.setEnabled(self._digits.is_complete())

    def _on_confirm_clicked(self) -> None:
        if self._brings is not None:
            self.known_confirmed.emit()
        elif self._file is not None and self._digits.is_complete():
            self.digits_given.emit(self._digits.digits())
