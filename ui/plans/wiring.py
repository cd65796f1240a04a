"""Bind the window of plans to an open vault."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from app.followup.choose_plan import choose_own_plan, choose_plan
from app.followup.list_plans import PlanLine, list_plans
from app.followup.obligations import Obligation
from app.followup.preview_plan import preview_plan
from app.followup.save_plan import RuleEdit, save_own_plan
from app.ids import PersonId
from app.people.list_people import list_files
from app.people.masking import mask_name
from app.search.pinyin import initials
from app.work import look, work
from ui.desk import Desk
from ui.parts.matching import Choice
from ui.plans.plans_desk import PlansDesk
from ui.plans.plans_dialog import PlansDialog


class PlansRoom:
    """Opens the window of plans over the main one; made once it is asked for."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._dialog: PlansDialog | None = None

    def open(self, person: str = "") -> None:
        """With this person's days, or those of an example."""
        if self._dialog is None:
            self._dialog = PlansDialog(plans_desk(self._desk), self._desk.window)
            self._dialog.saved.connect(self._desk.tell_saved)
        self._dialog.begin(self._desk.window, person)


def plans_desk(desk: Desk) -> PlansDesk:
    """What the window of plans asks of this vault."""
    bound = _Plans(desk)
    return PlansDesk(
        bound.plans, bound.preview, bound.people, bound.follow, bound.own, bound.change, desk.today
    )


@dataclass(frozen=True)
class _Plans:
    desk: Desk

    def plans(self) -> list[PlanLine]:
        with look(self.desk.vault) as connection:
            return list_plans(connection)

    def preview(self, code: str, person: PersonId | None, reported: date) -> list[Obligation]:
        with look(self.desk.vault) as connection:
            return preview_plan(connection, code, today=self.desk.today(), person=person, reported=reported)

    def people(self) -> list[Choice]:
        masked = self.desk.names_masked()
        with look(self.desk.vault) as connection:
            return [
                Choice(
                    one.person,
                    "  ".join([mask_name(one.name) if masked else one.name, one.village_group, one.file_no]),
                    initials(one.name),
                )
                for one in list_files(connection, today=self.desk.today())
                if not one.closed
            ]

    def follow(self, code: str, from_on: date | None, source: str) -> None:
        with work(self.desk.vault, now=self.desk.now()) as session:
            choose_plan(session, code, from_on=from_on, source=source, on=self.desk.today())

    def own(self, person: PersonId, code: str, why: str, tests_asked_by: str) -> None:
        with work(self.desk.vault, now=self.desk.now()) as session:
            choose_own_plan(session, person, code, why=why, tests_asked_by=tests_asked_by)

    def change(
        self, code: str, edits: Sequence[RuleEdit], authority: str, source: str, from_on: date
    ) -> None:
        with work(self.desk.vault, now=self.desk.now()) as session:
            save_own_plan(session, code, edits, authority=authority, source=source, from_on=from_on)
