"""A plan for one person alone, with the reason why; or back to the village's plan."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.followup.list_plans import PlanLine
from app.ids import PersonId
from app.users.rules import Thing
from ui.parts.code_field import CodeField
from ui.parts.long_text import LongText
from ui.parts.matching import Choice
from ui.parts.text_field import TextField
from ui.plans.plan_lines import title
from ui.plans.plans_desk import PlansDesk
from ui.settings.small_dialog import SmallDialog
from ui.users.look_only import writes

_VILLAGE = "village"


class OwnPlanDialog(SmallDialog):
    """`begin` with the plan and, where one was chosen, the person."""

    needed = ("person", "why")

    def __init__(self, desk: PlansDesk, parent: QWidget | None = None) -> None:
        self._desk = desk
        self._plan: PlanLine | None = None
        self._person: CodeField = CodeField([])
        self._choice: CodeField = CodeField([])
        self._why = LongText()
        self._tests = TextField()
        super().__init__(parent)
        writes(self, thing=Thing.VILLAGE)
        self.form.add("person", "", self._person)
        self.form.add("plan", "", self._choice)
        self.form.add("why", "", self._why)
        self.form.add("tests_asked_by", "", self._tests)
        self.retranslate()

    def begin(self, plan: PlanLine, person: str) -> None:
        self._plan = plan
        self.form.clear()
        self._person.set_choices(self._desk.people())
        self._person.set_code(person)
        self.retranslate()
        self._choice.set_code(plan.template.id)
        self.show_problem("")
        self.open()
        self.form.begin()

    def write(self) -> str:
        code = self._choice.code()
        chosen = "" if code == _VILLAGE else code
        self._desk.own(PersonId(self._person.code()), chosen, self._why.text(), self._tests.text())
        if code == _VILLAGE:
            return self.tr("The village's plan holds for this person again.")
        return self.tr("This plan holds for this person alone.")

    def retranslate(self) -> None:
        super().retranslate()
        self.setWindowTitle(self.tr("Plan for one person"))
        self.heading.setText(self.tr("Plan for one person"))
        self.words.setText(
            self.tr(
                "It is kept with the placement, from its reporting day on; for somebody without one with "
                "the file, from the day on which that was opened. Ctrl+Z takes it back."
            )
        )
        if self._plan is not None:
            self._choice.set_choices(
                [
                    Choice(self._plan.template.id, title(self._plan.newest)),
                    Choice(_VILLAGE, self.tr("the village's plan again")),
                ]
            )
        self.form.set_words("person", self.tr("Person"), self.tr("Name, pinyin initials or file number."))
        self.form.set_words("plan", self.tr("Plan"))
        self.form.set_words(
            "why", self.tr("Why another plan"), self.tr("Who asked for it, when, with which paper.")
        )
        self.form.set_words(
            "tests_asked_by",
            self.tr("Tests asked for by"),
            self.tr(
                "Only without a placement: who in the police asked for tests. Left empty, the plan asks for "
                "visits alone."
            ),
        )
