"""Follow another plan: from which day on, and who says so."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.followup.list_plans import PlanLine
from app.users.rules import Thing
from ui.parts.day_field import DayField
from ui.parts.day_reading import day_parser
from ui.parts.text_field import TextField
from ui.plans.plan_lines import title
from ui.plans.plans_desk import PlansDesk
from ui.settings.small_dialog import SmallDialog
from ui.users.look_only import writes


class FollowDialog(SmallDialog):
    """`begin` with the plan that is to be followed."""

    needed = ("source",)

    def __init__(self, desk: PlansDesk, parent: QWidget | None = None) -> None:
        self._desk = desk
        self._plan: PlanLine | None = None
        self._from = DayField(day_parser(desk.today))
        self._source = TextField(longest=200)
        super().__init__(parent)
        writes(self, thing=Thing.VILLAGE)
        self.form.add("from_on", "", self._from)
        self.form.add("source", "", self._source)
        self.retranslate()

    def begin(self, plan: PlanLine) -> None:
        self._plan = plan
        self.form.clear()
        self._from.set_day(self._desk.today())
        self.retranslate()
        self.show_problem("")
        self.open()
        self.form.begin()

    def write(self) -> str:
        assert self._plan is not None  # noqa: S101  # begin came first
        self._desk.follow(self._plan.template.id, self._from.day(), self._source.text())
        return self.tr("The village follows: {0}").format(title(self._plan.newest))

    def retranslate(self) -> None:
        super().retranslate()
        named = title(self._plan.newest) if self._plan else ""
        self.setWindowTitle(self.tr("Follow this plan"))
        self.heading.setText(self.tr("Follow this plan: {0}").format(named))
        self.words.setText(
            self.tr("What was due before that day stays as it was. Ctrl+Z takes the choice back.")
        )
        self.form.set_words(
            "from_on",
            self.tr("From this day on"),
            self.tr("Left empty: it has always held, and everything is worked out by it."),
        )
        self.form.set_words(
            "source", self.tr("Who says so"), self.tr("The paper with its number, or who and when.")
        )
