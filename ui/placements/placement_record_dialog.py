"""The forms of what hangs on a placement: suspension, change of place, member of the working group.

Above the fields stands what the law makes of them, as in the form of the placement itself.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from app.placements.report_rules import move_rule
from app.placements.rules import (
    REGULATION_17,
    REGULATION_22,
    REGULATION_24,
    missing_roles,
    transfer_deadline,
)
from app.placements.suspension import overlap
from ui.listed import listed
from ui.parts.card import Card
from ui.parts.choices import label_of
from ui.parts.figures import Figure, Figures
from ui.parts.tone import Tone
from ui.placements.articles import article_words
from ui.problems import sentence
from ui.sheets.record_desk import RecordDesk
from ui.sheets.record_dialog import RecordDialog
from ui.sheets.sheet_spec import SheetSpec
from ui.theme import MEDIUM
from ui.words import day


class PlacementRecordDialog(RecordDialog):
    """`others` are the records of the same kind at the same placement, this one left out."""

    def __init__(self, spec: SheetSpec, desk: RecordDesk, parent: QWidget | None = None) -> None:
        self._law = Card()
        self._figures = Figures()
        super().__init__(spec, desk, parent)
        self._law.body.addWidget(self._figures)
        self.above.addWidget(self._law)
        self.above.setContentsMargins(0, 0, 0, MEDIUM)

    def others(self) -> list[Any]:
        """The details of what else is recorded there."""
        own = self._record.row if self._record else ""
        table = self.spec.kind.table
        return [one.details for one in self.desk.all_of(table, self._parent_row) if one.row != own]

    def figures(self, details: Any) -> list[Figure]:
        """What the law makes of what is typed."""
        raise NotImplementedError

    def second_looks(self, _details: Any) -> list[str]:
        """Reasons for a second look, as ui/reasons says them."""
        return []

    def look_again(self) -> None:
        if not self._owner:
            return
        details = self.details()
        self._figures.show_figures(self.figures(details))
        self.show_notes([sentence(reason) for reason in self.second_looks(details)])

    def retranslate(self) -> None:
        super().retranslate()
        self._law.set_heading(self.tr("What follows by law"), self.tr("computed, not decided"))


class SuspensionDialog(PlacementRecordDialog):
    """Counts the suspended days; says that the law leaves open whether they move the end."""

    def figures(self, details: Any) -> list[Figure]:
        article = article_words(REGULATION_24)
        if details.from_on is None:
            return [Figure(self.tr("Suspended days ({0})").format(article), "—", Tone.QUIET)]
        last = details.to_on or max(self.desk.today(), details.from_on)
        words = (
            self.tr("Suspended days ({0})") if details.to_on else self.tr("Suspended days until today ({0})")
        )
        days = max(0, (last - details.from_on).days)
        return [
            Figure(words.format(article), str(days)),
            Figure(self.tr("Whether they move the end of the term"), self._answered(), Tone.QUIET),
        ]

    def _answered(self) -> str:
        """What the county has said, as the village entered it (L10)."""
        extends = self.desk.settings().truth("suspension_extends")
        if extends is None:
            return self.tr("the law does not say, and no answer of the county stands in the settings")
        return self.tr("yes, as the county said") if extends else self.tr("no, as the county said")

    def second_looks(self, details: Any) -> list[str]:
        met = any(overlap(details, other) for other in self.others())
        return ["suspensions_overlap"] if met else []


class MoveDialog(PlacementRecordDialog):
    """The last day to report in at the new place, and that the term goes on."""

    def figures(self, details: Any) -> list[Figure]:
        rule = move_rule(self.desk.settings())
        article = article_words(rule.article or REGULATION_22)
        if details.changed_on is None:
            return [Figure(self.tr("To report in there by ({0})").format(article), "—", Tone.QUIET)]
        by = transfer_deadline(details.changed_on, days=rule.days).last_day
        late = details.reported_on is None and self.desk.today() > by
        found = [
            Figure(
                self.tr("To report in there by ({0})").format(article),
                day(by),
                Tone.OVERDUE if late else Tone.PLAIN,
            ),
            Figure(self.tr("Start and end of the term"), self.tr("go on unchanged")),
        ]
        if details.reported_on is not None and not (details.new_agreement_no or details.new_agreement_on):
            found.append(Figure(self.tr("New agreement"), self.tr("missing"), Tone.DUE))
        return found


class WorkgroupDialog(PlacementRecordDialog):
    """Which of the five roles nobody fills yet."""

    def figures(self, details: Any) -> list[Figure]:
        today = self.desk.today()
        filled = {one.role for one in self.others() if one.is_member(today)}
        if details.is_member(today):
            filled.add(details.role)
        missing = [label_of("WG", role) for role in missing_roles(filled)]
        name = self.tr("Roles that nobody fills ({0})").format(article_words(REGULATION_17))
        if not missing:
            return [Figure(name, self.tr("none, the group is complete"), Tone.DONE)]
        return [Figure(name, listed(missing), Tone.DUE)]
