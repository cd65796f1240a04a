"""The form of a placement, from decision to end, with what the law makes of its days shown live."""

from __future__ import annotations

from dataclasses import asdict, replace
from datetime import date
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QWidget

from app.ids import PersonId
from app.people.masking import mask_name
from app.placements.placement_details import PlacementDetails, PlacementRecord
from app.placements.report_rules import ReportDay, report_day
from app.placements.rules import RECOVERY, Finding, report_state
from app.placements.second_look import Suggestion, second_looks, suggested_state
from app.placements.term import TermDays, term_days
from ui.counted import counted
from ui.parts.card import Card
from ui.parts.choices import label_of
from ui.parts.entry_dialog import EntryDialog
from ui.parts.figures import Figure, Figures
from ui.parts.flow import Flow
from ui.parts.record_form import RecordForm
from ui.parts.role import wear
from ui.parts.shown import show_if
from ui.parts.tone import Tone
from ui.people.people_desk import Beside, PlacementDesk
from ui.placements.articles import article_words
from ui.placements.placement_fields import PLACEMENT
from ui.problems import sentence
from ui.theme import MEDIUM
from ui.words import day


class PlacementDialog(EntryDialog):
    """`begin_new` and `begin_change` fill it; `placement_recorded` tells whose placement was written.

    Alt+1 to Alt+5 lead to its sections; F9 takes over the state that the days speak for.
    """

    placement_recorded = Signal(str)
    saved = Signal(str)

    def __init__(self, desk: PlacementDesk, parent: QWidget | None = None) -> None:
        self._desk = desk
        self._person: PersonId | None = None
        self._name = ""
        self._record: PlacementRecord | None = None
        self._beside: Beside | None = None
        self._suggestion: Suggestion | None = None
        self._law = Card()
        self._days = Figures()
        self._jumps = [QPushButton() for _ in PLACEMENT]
        self._take = QPushButton()
        super().__init__(desk.drafts, RecordForm(PLACEMENT, desk.today, later=True), (self._take,), parent)
        self._build_above()
        self.setProperty("help_topic", "placement")

    def _build_above(self) -> None:
        row = QWidget()
        flow = Flow(row)
        for number, button in enumerate(self._jumps, 1):
            wear(button, role="chip")
            button.setAutoDefault(False)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.setProperty("place", number - 1)
            button.clicked.connect(self._on_jump)
            # A button's own shortcut is cleared whenever its words are written anew.
            QShortcut(QKeySequence(f"Alt+{number}"), self).activated.connect(button.click)
            flow.addWidget(button)
        self._take.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._take.clicked.connect(self._on_take)
        QShortcut(QKeySequence("F9"), self).activated.connect(self._on_take)
        self._law.body.addWidget(self._days)
        self.above.addWidget(row)
        self.above.addWidget(self._law)
        self.above.setContentsMargins(0, 0, 0, MEDIUM)

    def begin_new(self, person: PersonId, name: str) -> None:
        """A new placement of this person."""
        self._begin(person, name, None)

    def begin_change(self, record: PlacementRecord, name: str) -> None:
        """Change a placement that is recorded."""
        self._begin(record.person, name, record)

    def details(self) -> PlacementDetails:
        """The placement as the form says it now."""
        values: dict[str, Any] = self.form.values()
        return replace(self._record.details if self._record else PlacementDetails(), **values)

    def save(self) -> bool:
        assert self._person is not None  # noqa: S101  # begin_… came first
        if self._record is None:
            self._desk.add(self._person, self.details())
        else:
            self._desk.change(self._record.placement, self.details())
        self.saved.emit(self.tr("Placement of {0} saved").format(mask_name(self._name)))
        self.placement_recorded.emit(self._person)
        return True

    def look_again(self) -> None:
        beside = self._beside
        if beside is None:
            return
        details, today = self.details(), self._desk.today()
        by = self._report_by(details, beside)
        term = term_days(
            details, beside.spans, extends=beside.ground.settings.truth("suspension_extends"), today=today
        )
        self._days.show_figures(self._figures(by, details.reported_on, term))
        notes = [_told(one) for one in second_looks(details, beside.others, by)]
        self._suggestion = suggested_state(
            details,
            by,
            is_suspended=any(to is None for _first, to, _row in beside.spans),
            was_suspended=bool(beside.spans),
            today=today,
        )
        if self._suggestion is not None:
            state = label_of("PLACEMENT_STATE", self._suggestion.state)
            notes.append(sentence(self._suggestion.key, {"state": state}))
            self._take.setText(self.tr("State: {0}  F9").format(state))
        show_if(self._take, self._suggestion is not None)
        self.show_notes(notes)

    def retranslate(self) -> None:
        super().retranslate()
        self._law.set_heading(self.tr("What follows by law"), self.tr("computed, not decided"))
        for number, (section, button) in enumerate(zip(PLACEMENT, self._jumps, strict=True), 1):
            button.setText(f"{section.words()}  Alt+{number}")
        if self._person is not None:
            self._show_head()
            self.look_again()

    def _report_by(self, details: PlacementDetails, beside: Beside) -> ReportDay | None:
        return report_day(
            details.served_on,
            beside.ground.settings,
            beside.ground.holidays,
            recovery=details.kind == RECOVERY,
            typed=details.report_due_set,
            basis=details.report_due_basis,
        )

    def _figures(self, by: ReportDay | None, reported_on: date | None, term: TermDays | None) -> list[Figure]:
        """What the law makes of the days typed so far, each with its article."""
        found: list[Figure] = []
        today = self._desk.today()
        if by is not None:
            state = report_state(by.deadline, reported_on, today)
            name = self.tr("To report in by ({0})").format(by.basis or article_words(by.deadline.article))
            value = day(by.deadline.last_day)
            if state.days_over:
                value = counted(self.tr("{0}, {1} {1:day|days} over"), value, state.days_over)
            found.append(Figure(name, value, Tone.OVERDUE if state.state == "overdue" else Tone.PLAIN))
        if term is not None:
            found += self._term_figures(term, today)
        if not found:
            found.append(
                Figure(self.tr("Days of law"), self.tr("appear once the days are typed"), Tone.QUIET)
            )
        return found

    def _term_figures(self, days: TermDays, today: date) -> list[Figure]:
        term = days.term
        name = self.tr("End, {0} {0:month|months} from reporting in ({1})")
        found = [Figure(counted(name, term.months, article_words(term.article)), day(term.computed))]
        if term.printed is not None:
            value = day(term.printed)
            if term.differs_by:
                value = counted(self.tr("{0}, {1} {1:day|days} apart"), value, term.differs_by)
            found.append(Figure(self.tr("End printed on the paper, which holds"), value))
        if days.suspended is not None and days.suspended.days:
            name = self.tr("End if {0} suspended {0:day is|days are} added ({1})")
            article = article_words(days.suspended.article)
            value = day(days.suspended.extended)
            if days.other is not None:
                value = self.tr("{0}, ask the county").format(value)
            found.append(Figure(counted(name, days.suspended.days, article), value, Tone.INFO))
        left = (days.effective - today).days
        found.append(Figure(self.tr("Days left"), str(left), Tone.DUE if left <= 30 else Tone.PLAIN))
        return found

    def _begin(self, person: PersonId, name: str, record: PlacementRecord | None) -> None:
        self._person, self._name, self._record = person, name, record
        self._beside = self._desk.beside(person, record.placement if record else None)
        row = record.placement if record else f"new:{person}"
        details = record.details if record else PlacementDetails()
        self.begin_with(row, asdict(details), can_remove=False)
        self.allow_next(False)
        self._show_head()
        self.look_again()

    def _show_head(self) -> None:
        title = self.tr("Record a placement") if self._record is None else self.tr("The placement")
        self.set_head(title, self._name)

    def _on_jump(self) -> None:
        section = PLACEMENT[int(self.sender().property("place"))]
        self.form.field(section.fields[0].name).setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_take(self) -> None:
        """The state that the days speak for, into the field: whoever types it may still change it."""
        if self._suggestion is not None:
            self.form.set_value("state", self._suggestion.state)
            self.look_again()


def _told(finding: Finding) -> str:
    """A finding as a sentence, its days and codes in words."""
    facts: dict[str, str | int] = {}
    for name, value in finding.facts.items():
        facts[name] = day(value) if isinstance(value, date) else value
    if "kind" in facts:
        facts["kind"] = label_of("PLACEMENT_KIND", str(facts["kind"]))
    return sentence(finding.key, facts)
