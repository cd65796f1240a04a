"""A changed copy of a plan as the village's own: how often, how much grace, from when on, who says so."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.errors import Refused
from app.followup.list_plans import PlanLine
from app.followup.plans import PlanRule
from app.followup.save_plan import AUTHORITIES, RuleEdit
from app.users.rules import Thing
from ui.parts.code_field import CodeField
from ui.parts.day_field import DayField
from ui.parts.day_reading import day_parser
from ui.parts.form import Form
from ui.parts.matching import Choice
from ui.parts.text_field import TextField
from ui.plans.plan_lines import title
from ui.plans.plans_desk import PlansDesk
from ui.settings.small_dialog import SmallDialog
from ui.today import plan_words
from ui.users.look_only import writes


class ChangeDialog(SmallDialog):
    """`begin` with the plan. Each rule has how often and the grace; an empty "how often" leaves it out."""

    needed = ("authority", "source", "from_on")

    def __init__(self, desk: PlansDesk, parent: QWidget | None = None) -> None:
        self._desk = desk
        self._plan: PlanLine | None = None
        super().__init__(parent)
        writes(self, thing=Thing.VILLAGE)

    def begin(self, plan: PlanLine) -> None:
        self._plan = plan
        self.put_form(Form())
        for rule in plan.newest.rules:
            every, grace = TextField(longest=4), TextField(longest=3)
            every.set_text(str(rule.step.n))
            grace.set_text(str(rule.grace_days))
            self.form.add(f"every:{rule.id}", "", every)
            self.form.add(f"grace:{rule.id}", "", grace)
        authority: CodeField = CodeField([])
        self.form.add("authority", "", authority)
        self.form.add("source", "", TextField(longest=200))
        since = DayField(day_parser(self._desk.today), required=True)
        since.set_day(self._desk.today())
        self.form.add("from_on", "", since)
        self.retranslate()
        self.show_problem("")
        self.open()
        self.form.begin()

    def write(self) -> str:
        assert self._plan is not None  # noqa: S101  # begin came first
        edits = [edit for rule in self._plan.newest.rules if (edit := self._edit(rule)) is not None]
        since = self.form.field("from_on")
        assert isinstance(since, DayField)  # noqa: S101  # begin made it
        from_on = since.day()
        if from_on is None:
            raise Refused("field_missing", field="from_on")
        self._desk.change(
            self._plan.template.id,
            edits,
            str(self.form.field("authority").draft()),
            str(self.form.field("source").draft()),
            from_on,
        )
        return self.tr("The changed plan is kept: {0}").format(title(self._plan.newest))

    def retranslate(self) -> None:
        super().retranslate()
        self.setWindowTitle(self.tr("Change a copy of this plan"))
        if self._plan is None:
            return
        self.heading.setText(self.tr("Change a copy of: {0}").format(title(self._plan.newest)))
        self.words.setText(
            self.tr(
                "What was due before that day stays as it was; the version goes up by one."
                " Ctrl+Z takes it back."
            )
        )
        units = {"month": self.tr("months"), "half_month": self.tr("half-months"), "day": self.tr("days")}
        for rule in self._plan.newest.rules:
            name = plan_words.rule_name(rule)
            self.form.set_words(
                f"every:{rule.id}",
                self.tr("Once in so many {0}").format(units[rule.step.unit]),
                self.tr("{0}. Empty leaves the rule out.").format(name),
            )
            self.form.set_words(f"grace:{rule.id}", self.tr("Grace in days"), name)
        authority = self.form.field("authority")
        assert isinstance(authority, CodeField)  # noqa: S101  # begin made it
        authority.set_choices([Choice(key, plan_words.authority(key)) for key in AUTHORITIES])
        self.form.set_words("authority", self.tr("Asked for by"))
        self.form.set_words(
            "source", self.tr("Who says so"), self.tr("The paper with its number, or who and when.")
        )
        self.form.set_words("from_on", self.tr("From this day on"))

    def _edit(self, rule: PlanRule) -> RuleEdit | None:
        every = str(self.form.field(f"every:{rule.id}").draft()).strip()
        if not every:
            return None
        return RuleEdit(
            rule.id,
            _number(every, f"every:{rule.id}"),
            _number(str(self.form.field(f"grace:{rule.id}").draft()).strip(), f"grace:{rule.id}"),
        )


def _number(text: str, field: str) -> int:
    if not (text.isascii() and text.isdigit() and int(text) <= 1200):
        raise Refused("setting_impossible", field=field)
    return int(text)
