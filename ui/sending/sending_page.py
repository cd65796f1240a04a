"""Send to county: what, to which stick, write and verify; below, the bundles sent and their receipts."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from app.errors import Refused, Trouble
from ui.at_rest import AtRest
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
from ui.theme import MEDIUM
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
        self._rest = AtRest(self)
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        """What is seen first; the other cards are made when there is something to show in them. Each belongs
        to the page from the beginning, since whatever is put in later is styled all through again.
        """
        self._county_file = QPushButton()
        self._county_file.setAutoDefault(False)
        self.tools.addWidget(self._county_file)
        self._inside = self.body.parentWidget()
        self._above, self._below = QVBoxLayout(), QVBoxLayout()
        self._steps = Steps(self._inside)
        self._first = self._steps.add_step()
        self._what = WhatIsSent(self._first)
        self._counting = Reading(self._desk.start, self._desk.contents, self._counting_words, self)
        self._first.body.addWidget(self._what)
        self._second = self._steps.add_step()
        self._stick = StickChoice(
            self._desk.list_drives, self._desk.drive_at, self._desk.ask, parent=self._second
        )
        self._second.body.addWidget(self._stick)
        self._third = self._steps.add_step()
        self._writing = Writing(self._third)
        self._third.body.addWidget(self._writing)
        self._in_view = BringIntoView(self._third)
        if self._updates is not None:
            self._above.addWidget(self._updates)
        for rows in (self._above, self._below):
            rows.setSpacing(MEDIUM)
        self.body.addLayout(self._above)
        self.body.addWidget(self._steps)
        self.body.addLayout(self._below)
        self.body.addStretch(1)

    def _connect(self) -> None:
        self._writes = WriteBundles(self._desk, self._what, self._stick, self._writing)
        self._follow(self._writes)
        self._county_file.clicked.connect(self._on_county_file)
        self._counting.read.connect(self._on_counted)
        self._counting.troubled.connect(self._on_counting_troubled)
        self._what.kind_changed.connect(self._on_kind_changed)
        self._stick.chosen.connect(self._on_stick_chosen)
        self._writing.slip_requested.connect(self.print_this)
        self._writing.state_changed.connect(self._on_writing_changed)

    def _follow(self, part: WriteBundles | JoinCounty | TakeAnswers | ExchangeBundles) -> None:
        part.changed.connect(self._on_changed)
        part.message.connect(self.message)

    @cached_property
    def _copies(self) -> CopiesCard:
        card = CopiesCard(self._inside)
        self._above.insertWidget(self._above.count() - ("_enrolment" in vars(self)), card)
        return card

    @cached_property
    def _enrolment(self) -> EnrolmentCard:
        card = EnrolmentCard(self._inside)
        self._above.addWidget(card)
        self._asked_in_view = BringIntoView(card)
        self._tab_after(self._county_file, card)
        return card

    @cached_property
    def _joins(self) -> JoinCounty:
        joins = JoinCounty(self._desk, self._enrolment)
        self._follow(joins)
        joins.shown.connect(self._on_joining_shown)
        return joins

    @cached_property
    def _sent(self) -> SentCard:
        card = SentCard(self._inside)
        self._below.insertWidget(0, card)
        card.again_requested.connect(self._writes.write_again)
        self._follow(TakeAnswers(self._desk, card))
        return card

    @cached_property
    def _sisters(self) -> SisterCard:
        card = SisterCard(self._inside)
        self._below.insertWidget(int("_sent" in vars(self)), card)
        exchanges = ExchangeBundles(self._desk, self._stick, card)
        self._follow(exchanges)
        exchanges.taken_in.connect(self.taken_in)
        return card

    @cached_property
    def _sent_down(self) -> SentDownCard:
        card = SentDownCard(self._inside)
        self._below.addWidget(card)
        return card

    def _tab_after(self, before: QWidget, card: QWidget) -> None:
        """Tab goes into the card where the eye meets it, whenever it was made."""
        for part in card.findChildren(QWidget):
            if part.focusPolicy() & Qt.FocusPolicy.TabFocus:
                QWidget.setTabOrder(before, part)
                before = part

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
        self._rest.do(self._counting.ask)

    def is_whole(self) -> bool:
        """Whether every card is there, and counting has begun."""
        return not self._rest.is_waiting()

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
        asks = standing is not None and (not enrolled or self._is_asking())
        show_if(self._county_file, enrolled and not asks)
        if asks or "_joins" in vars(self):
            show_if(self._joins.card, asks)
        for step in (self._second, self._third):
            step.setEnabled(enrolled)
        self._writing.show_enrolled(enrolled, practises=standing is not None and standing.is_practice)
        if standing is None:
            return
        if standing.is_practice and asks:
            self._enrolment.show_practice()
        self._what.show_standing(standing)
        self._writing.show_size(self._what.expected())
        if standing.copies or "_copies" in vars(self):
            self._copies.show_copies(standing.copies)
        self._show_steps()
        self._show_below()
        open_ones = sum(line.state in ("made", "written") for line in standing.sent)
        waiting = open_ones + standing.rejected + len(standing.copies)
        self.count_changed.emit(waiting, bool(standing.rejected or standing.copies))

    def _show_below(self) -> None:
        """The cards below the steps, as far as they are made; the others follow once the page has come to
        rest on the screen.
        """
        for name, show in self._cards_below():
            if name in vars(self):
                show()
            else:
                self._rest.do(show)

    def _cards_below(self) -> list[tuple[str, Callable[[], None]]]:
        """Those that there is something to show in, and how."""
        standing = self._standing
        if standing is None:
            return []
        enrolled = standing.county is not None
        return [
            (name, show)
            for name, show, wanted in (
                ("_sent", self._show_sent, enrolled),
                ("_sisters", self._show_sisters, enrolled),
                ("_sent_down", self._show_sent_down, bool(standing.sent_down)),
            )
            if wanted or name in vars(self)
        ]

    def _show_sent(self) -> None:
        if self._standing is not None:
            show_if(self._sent, self._standing.county is not None)
            self._sent.show_sent(self._standing.sent)

    def _show_sisters(self) -> None:
        if self._standing is not None:
            show_if(self._sisters, self._standing.county is not None)
            self._sisters.show_sisters(self._standing.sisters)
            self._sisters.show_waiting(self._standing.waits)

    def _show_sent_down(self) -> None:
        if self._standing is not None:
            self._sent_down.show_kinds(self._standing.sent_down)

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
            self._enrolment.show()
            self._asked_in_view.soon()

    def _is_asking(self) -> bool:
        return "_joins" in vars(self) and self._joins.is_asking

    def _on_county_file(self) -> None:
        self._joins.ask_for_file()

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
