"""Send to county: what, to which stick, write and verify; below, the bundles sent and their receipts."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from app.errors import Refused, Trouble
from ui.parts.bring_into_view import BringIntoView
from ui.parts.page import Page
from ui.parts.reading import Reading
from ui.parts.shown import show_if
from ui.parts.steps import Steps, StepState
from ui.problems import sentence_of
from ui.sending.copies_card import CopiesCard
from ui.sending.enrolment_card import EnrolmentCard
from ui.sending.exchange_bundles import ExchangeBundles
from ui.sending.join_county import JoinCounty
from ui.sending.sending_desk import Contents, SendingDesk, Standing
from ui.sending.sent_card import SentCard
from ui.sending.sent_down_card import SentDownCard
from ui.sending.sister_card import SisterCard
from ui.sending.stick_choice import StickChoice
from ui.sending.take_answers import TakeAnswers
from ui.sending.what_is_sent import WhatIsSent
from ui.sending.write_bundles import WriteBundles
from ui.sending.writing import Writing, WritingState
from ui.updates.update_card import UpdateCard

HAND_OVER_SLIP = "F40"


class SendingPage(Page):
    """`standing_changed`: something was written, enrolled or received; the foot tells it anew.

    `taken_in`: records of other laptops, or of the county, are here. `print_form_requested(form, "")`.
    """

    standing_changed = Signal()
    taken_in = Signal()
    print_form_requested = Signal(str, str)

    def __init__(
        self, desk: SendingDesk, updates: UpdateCard | None = None, parent: QWidget | None = None
    ) -> None:
        """`updates` is the card that offers a new version which lies on a stick."""
        super().__init__(parent=parent)
        self._desk = desk
        self._updates = updates
        self._standing: Standing | None = None
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        self._county_file = QPushButton()
        self._county_file.setAutoDefault(False)
        self.tools.addWidget(self._county_file)
        self._enrolment = EnrolmentCard()
        self._steps = Steps()
        self._first = self._steps.add_step()
        self._what = WhatIsSent()
        self._counting = Reading(self._desk.start, self._desk.contents, self._counting_words, self)
        self._first.body.addWidget(self._what)
        self._second = self._steps.add_step()
        self._stick = StickChoice(self._desk.list_drives, self._desk.drive_at, self._desk.ask)
        self._second.body.addWidget(self._stick)
        self._third = self._steps.add_step()
        self._writing = Writing()
        self._third.body.addWidget(self._writing)
        self._in_view, self._asked_in_view = BringIntoView(self._third), BringIntoView(self._enrolment)
        self._sent = SentCard()
        self._sisters = SisterCard()
        self._sent_down = SentDownCard()
        self._copies = CopiesCard()
        parts = (self._copies, self._enrolment, self._steps, self._sent, self._sisters, self._sent_down)
        for part in parts:
            self.body.addWidget(part)
        if self._updates is not None:
            self.body.insertWidget(0, self._updates)
        self.body.addStretch(1)

    def _connect(self) -> None:
        self._joins = JoinCounty(self._desk, self._enrolment)
        self._writes = WriteBundles(self._desk, self._what, self._stick, self._writing)
        self._answers = TakeAnswers(self._desk, self._sent)
        self._exchanges = ExchangeBundles(self._desk, self._stick, self._sisters)
        for part in (self._joins, self._writes, self._answers, self._exchanges):
            part.changed.connect(self._on_changed)
            part.message.connect(self.message)
        self._exchanges.taken_in.connect(self.taken_in)
        self._county_file.clicked.connect(self._joins.ask_for_file)
        self._joins.shown.connect(self._on_joining_shown)
        self._counting.read.connect(self._on_counted)
        self._counting.troubled.connect(self._on_counting_troubled)
        self._what.kind_changed.connect(self._on_kind_changed)
        self._stick.chosen.connect(self._on_stick_chosen)
        self._writing.slip_requested.connect(self.print_this)
        self._writing.state_changed.connect(self._on_writing_changed)
        self._sent.again_requested.connect(self._writes.write_again)

    def title(self) -> str:
        return self.tr("Send to county")

    def arrive(self) -> None:
        self.refresh()
        self._look_for_updates()

    def begin(self) -> None:
        """At the sticks: that people go along is the rule, so the first step is passed over."""
        enrolled = self._standing is not None and self._standing.county is not None
        self.begin_within(self._second if enrolled else self)

    def print_this(self) -> None:
        """Ctrl+P: the hand-over slip that goes along with the stick."""
        self.print_form_requested.emit(HAND_OVER_SLIP, "")

    def refresh(self) -> None:
        """Show where sending stands now. The window may ask for it without opening the page."""
        self._standing = self._desk.standing()
        self._show()
        self._counting.ask()

    def retranslate(self) -> None:
        self._county_file.setText(self.tr("The county's file…"))
        self._first.set_heading(self.tr("What is sent"))
        self._second.set_heading(self.tr("To which stick"))
        self._third.set_heading(self.tr("Write, compare, take out"))
        self._show()

    def _show(self) -> None:
        standing = self._standing
        county = standing.county if standing is not None else None
        self.set_head(self.title(), county.name if county is not None else "")
        enrolled = county is not None
        show_if(self._county_file, enrolled and not self._joins.is_asking)
        show_if(self._enrolment, standing is not None and (not enrolled or self._joins.is_asking))
        for step in (self._second, self._third):
            step.setEnabled(enrolled)
        self._writing.show_enrolled(enrolled, practises=standing is not None and standing.is_practice)
        show_if(self._sent, enrolled)
        show_if(self._sisters, enrolled)
        if standing is None:
            return
        if standing.is_practice:
            self._enrolment.show_practice()
        self._what.show_standing(standing)
        self._writing.show_size(self._what.expected())
        self._sent.show_sent(standing.sent)
        self._sent_down.show_kinds(standing.sent_down)
        self._sisters.show_sisters(standing.sisters)
        self._copies.show_copies(standing.copies)
        self._sisters.show_waiting(standing.waits)
        self._show_steps()
        open_ones = sum(line.state in ("made", "written") for line in standing.sent)
        waiting = open_ones + standing.rejected + len(standing.copies)
        self.count_changed.emit(waiting, bool(standing.rejected or standing.copies))

    def _show_steps(self) -> None:
        """Mark the step that is next."""
        state = self._writing.state
        done = {WritingState.DONE: StepState.DONE, WritingState.FAILED: StepState.FAILED}
        self._first.set_state(StepState.DONE)
        if self._standing is None or self._standing.county is None:
            for step in (self._first, self._second, self._third):
                step.set_state(StepState.WAITING)
            return
        self._second.set_state(StepState.CURRENT if state is WritingState.NOWHERE else StepState.DONE)
        waits = StepState.WAITING if state is WritingState.NOWHERE else StepState.CURRENT
        self._third.set_state(done.get(state, waits))

    def _on_joining_shown(self) -> None:
        """Its tool stands above the page, which may be scrolled far down."""
        self._show()
        if self._joins.is_asking:
            self._asked_in_view.soon()

    def _on_changed(self) -> None:
        self.refresh()
        self.standing_changed.emit()

    def _look_for_updates(self) -> None:
        if self._updates is not None:
            self._updates.look_again()

    def _counting_words(self) -> str:
        return self.tr("Counting what waits for the county")

    def _on_counted(self, contents: object) -> None:
        if isinstance(contents, Contents):
            self._what.show_contents(contents)
            self._writing.show_size(self._what.expected())

    def _on_counting_troubled(self, problem: object) -> None:
        if isinstance(problem, Refused | Trouble):
            self.message.emit(sentence_of(problem))

    def _on_kind_changed(self) -> None:
        self._writing.show_size(self._what.expected())

    def _on_writing_changed(self) -> None:
        """In big type the steps stand below each other, and what became of the writing lies far down."""
        self._show_steps()
        if self._writing.state not in (WritingState.NOWHERE, WritingState.READY):
            self._in_view.soon()

    def _on_stick_chosen(self) -> None:
        self._look_for_updates()
        self._writing.show_drive(self._stick.drive())
        self._show_steps()
