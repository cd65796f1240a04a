"""The form of a placement: decision, reporting in, term and end, with the days of law shown live."""

from __future__ import annotations

from dataclasses import asdict, replace
from datetime import date
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.ids import PersonId
from app.people.masking import mask_name
from app.placements.placement_details import DEFAULT_MONTHS, PlacementDetails, PlacementRecord
from app.placements.rules import RECOVERY, check_term, report_deadline, report_state
from ui.parts.card import Card
from ui.parts.entry_dialog import EntryDialog
from ui.parts.figures import Figure, Figures
from ui.parts.record_form import RecordForm
from ui.parts.tone import Tone
from ui.people.people_desk import PlacementDesk
from ui.placements.articles import article_words
from ui.placements.placement_fields import PLACEMENT
from ui.problems import sentence
from ui.words import day


class PlacementDialog(EntryDialog):
    """`begin_new` and `begin_change` fill it; `placement_recorded` tells whose placement was written."""

    placement_recorded = Signal(str)
    saved = Signal(str)

    def __init__(self, desk: PlacementDesk, parent: QWidget | None = None) -> None:
        self._desk = desk
        self._person: PersonId | None = None
        self._name = ""
        self._record: PlacementRecord | None = None
        self._law = Card()
        self._days = Figures()
        super().__init__(desk.drafts, RecordForm(PLACEMENT, desk.today), (), parent)
        self._law.body.addWidget(self._days)
        self.above.addWidget(self._law)
        self.setProperty("help_topic", "placement")

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
        details = self.details()
        self._days.show_figures(self.days_of_law(details))
        finding = check_term(details.kind, details.term_months or DEFAULT_MONTHS) if details.kind else None
        self.show_notes([sentence(finding.key)] if finding else [])

    def days_of_law(self, details: PlacementDetails) -> list[Figure]:
        """What the law makes of the days typed so far, each with its article."""
        found: list[Figure] = []
        today = self._desk.today()
        if details.served_on is not None:
            deadline = report_deadline(details.served_on, recovery=details.kind == RECOVERY)
            state = report_state(deadline, details.reported_on, today)
            name = self.tr("To report in by ({0})").format(article_words(deadline.article))
            value = day(deadline.last_day)
            if state.days_over:
                value = self.tr("{0}, {1} days over").format(value, state.days_over)
            found.append(Figure(name, value, Tone.OVERDUE if state.state == "overdue" else Tone.PLAIN))
        term = details.term
        if term is not None:
            name = self.tr("End, {0} months from reporting in ({1})")
            found.append(Figure(name.format(term.months, article_words(term.article)), day(term.computed)))
            if term.printed is not None:
                value = day(term.printed)
                if term.differs_by:
                    value = self.tr("{0}, {1} days apart").format(value, term.differs_by)
                found.append(Figure(self.tr("End printed on the paper, which holds"), value))
            found.append(_left(self.tr("Days left"), term.effective, today))
        if not found:
            found.append(
                Figure(self.tr("Days of law"), self.tr("appear once the days are typed"), Tone.QUIET)
            )
        return found

    def retranslate(self) -> None:
        super().retranslate()
        self._law.set_heading(self.tr("What the law makes of it"), self.tr("computed, not decided"))
        if self._person is not None:
            self._show_head()
            self.look_again()

    def _begin(self, person: PersonId, name: str, record: PlacementRecord | None) -> None:
        self._person, self._name, self._record = person, name, record
        row = record.placement if record else f"new:{person}"
        details = record.details if record else PlacementDetails()
        self.begin_with(row, asdict(details), can_remove=False)
        self.allow_next(False)
        self._show_head()
        self.look_again()

    def _show_head(self) -> None:
        title = self.tr("Record a placement") if self._record is None else self.tr("The placement")
        self.set_head(title, self._name)


def _left(name: str, end: date, today: date) -> Figure:
    days = (end - today).days
    return Figure(name, str(days), Tone.DUE if days <= 30 else Tone.PLAIN)
