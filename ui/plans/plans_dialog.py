"""The window of plans: all templates at the left; what one asks for, and the days it gives, at the right."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.errors import Refused, Trouble
from app.followup.list_plans import PlanLine
from app.ids import PersonId
from app.users.rules import Thing
from ui.listed import listed
from ui.parts.card import Card
from ui.parts.code_field import CodeField
from ui.parts.day_field import DayField
from ui.parts.day_reading import day_parser
from ui.parts.form import Form
from ui.parts.role import wear
from ui.parts.scrolled import Scrolled
from ui.parts.table import Cell, Column, Table, Width
from ui.parts.text import label
from ui.parts.tone import Tone
from ui.parts.wide_dialog import WideDialog
from ui.plans.change_dialog import ChangeDialog
from ui.plans.follow_dialog import FollowDialog
from ui.plans.own_plan_dialog import OwnPlanDialog
from ui.plans.plan_lines import lines_of, title
from ui.plans.plans_desk import PlansDesk
from ui.problems import sentence_of
from ui.theme import MEDIUM, SMALL, TIGHT
from ui.today import due_words, plan_words
from ui.users.look_only import writes
from ui.words import day

_LEFT, _RIGHT = 4, 6


class PlansDialog(WideDialog):
    """Arrows choose a plan. `saved` says in words what was written (one Ctrl+Z takes it back)."""

    saved = Signal(str)

    def __init__(self, desk: PlansDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._plans: Sequence[PlanLine] = ()
        self._table = Table(self._columns())
        self._told_card, self._days_card = Card(), Card()
        self._told = QVBoxLayout()
        self._form = Form()
        self._person: CodeField = CodeField([])
        self._reported = DayField(day_parser(desk.today))
        self._days = Table(self._day_columns(), fits=True)
        self._said = label("", "muted", wrap=True)
        self._follow = QPushButton()
        self._own, self._change = QPushButton(), QPushButton()
        writes(self._own, self._change, self._follow, thing=Thing.VILLAGE)
        self._follow_dialog = FollowDialog(desk, self)
        self._own_dialog = OwnPlanDialog(desk, self)
        self._change_dialog = ChangeDialog(desk, self)
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        wear(self._follow, role="primary")
        whole = self.begin_layout()
        across = QHBoxLayout()
        across.setSpacing(MEDIUM)
        across.addWidget(self._table, _LEFT)
        self._told.setSpacing(SMALL)
        self._told_card.body.addLayout(self._told)
        self._form.add("person", "", self._person)
        self._form.add("reported", "", self._reported)
        self._days_card.body.addWidget(self._form)
        self._days_card.body.addWidget(self._days)
        self._days_card.body.addWidget(self._said)
        inside = QWidget()
        right = QVBoxLayout(inside)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(MEDIUM)
        right.addWidget(self._told_card)
        right.addWidget(self._days_card)
        across.addWidget(Scrolled(inside), _RIGHT)
        whole.addLayout(across, 1)
        self.add_foot(whole, None, self._close, self._own, self._change, self._follow)

    def _connect(self) -> None:
        self._table.row_chosen.connect(self._on_chosen)
        self._table.row_opened.connect(self.follow_chosen)
        self._person.changed.connect(self._show_days)
        self._reported.changed.connect(self._show_days)
        self._follow.clicked.connect(self.follow_chosen)
        self._own.clicked.connect(self.choose_for_one)
        self._change.clicked.connect(self.change_chosen)
        for dialog in (self._follow_dialog, self._own_dialog, self._change_dialog):
            dialog.saved.connect(self._on_saved)

    def begin(self, window: QWidget, person: str = "") -> None:
        """Open over the window; the village's plan is chosen, its days for this person shown."""
        self._person.set_choices(self._desk.people())
        self._person.set_code(person)
        self._reported.set_day(self._desk.today())
        self.show_now()
        self.stand_over(window)
        self.open()
        self._table.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_now(self) -> None:
        """Read what there is; the chosen plan stays, at first the village's."""
        chosen = self._chosen()
        self._plans = self._desk.plans()
        self._table.set_rows([self._row(line) for line in self._plans])
        codes = [line.template.id for line in self._plans]
        followed = next((place for place, line in enumerate(self._plans) if line.followed), 0)
        self._table.choose_row(codes.index(chosen.template.id) if chosen is not None else followed)
        self._show_plan()

    def follow_chosen(self) -> None:
        """Ask from which day on the village follows it."""
        plan = self._chosen()
        if plan is not None:
            self._follow_dialog.begin(plan)

    def choose_for_one(self) -> None:
        """Ask for whom alone it holds, and why."""
        plan = self._chosen()
        if plan is not None:
            self._own_dialog.begin(plan, self._person.code())

    def change_chosen(self) -> None:
        """Ask what is changed in the village's own copy."""
        plan = self._chosen()
        if plan is not None:
            self._change_dialog.begin(plan)

    def retranslate(self) -> None:
        self._title.setText(self.tr("Plans of visits and tests"))
        self.setWindowTitle(self._title.text())
        self._keys.setText(
            self.tr(
                "↑ ↓ choose    Enter follow    Alt+C change a copy    Alt+O for one person    Esc back.    "
                "National law fixes no frequency: every plan names who asks for it."
            )
        )
        self._table.set_columns(self._columns())
        self._table.setAccessibleName(self._title.text())
        self._days.set_columns(self._day_columns())
        self._days.setAccessibleName(self.tr("The days it gives"))
        self._days_card.set_heading(self.tr("The days it gives"))
        self._form.set_words("person", self.tr("For this person"))
        self._form.set_words("reported", self.tr("Or reported on, as an example"))
        self._close.setText(self.tr("Leave  Esc"))
        self._own.setText(self.tr("F&or one person…"))
        self._change.setText(self.tr("&Change a copy…"))
        self._follow.setText(self.tr("Follow this plan…  Enter"))
        if self._plans:
            self.show_now()

    def _columns(self) -> list[Column]:
        return [Column(self.tr("Plan"), Width.REST, lines=4), Column(self.tr("Followed"))]

    def _day_columns(self) -> list[Column]:
        return [
            Column(self.tr("Due by"), 110),
            Column(self.tr("What"), 120),
            Column(self.tr("From when on")),
            Column(self.tr("Rule"), Width.REST),
        ]

    def _row(self, line: PlanLine) -> list[str | Cell]:
        words = (
            self.tr("by the village") if line.followed else "",
            self.tr("by {0} alone").format(line.people) if line.people else "",
            self.tr("in dispute") if line.is_disputed else "",
        )
        held = listed(filter(None, words))
        tone = Tone.DUE if line.is_disputed else Tone.ACCENT
        return [Cell(title(line.newest), bold=line.followed), Cell(held, tone, icon="")]

    def _chosen(self) -> PlanLine | None:
        place = self._table.chosen_row()
        return self._plans[place] if 0 <= place < len(self._plans) else None

    def _show_plan(self) -> None:
        plan = self._chosen()
        while item := self._told.takeAt(0):
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        if plan is None:
            return
        ref = plan.newest.ref
        self._told_card.set_heading("", self.tr("Version {0}").format(ref.version))
        self._told.addWidget(label(title(plan.newest), "heading", wrap=True))
        for name, words in lines_of(plan):
            self._told.addWidget(_line(name, words))
        self._show_days()

    def _show_days(self) -> None:
        plan, reported = self._chosen(), self._reported.day()
        if plan is None:
            return
        person = PersonId(self._person.code()) if self._person.code() else None
        if reported is None and person is None:
            self._days.set_rows([])
            return
        try:
            found = self._desk.preview(plan.template.id, person, reported or self._desk.today())
        except (Refused, Trouble) as problem:
            self._days.set_rows([])
            self._said.setText(sentence_of(problem))
            return
        self._days.set_rows(
            [
                [
                    day(one.due),
                    plan_words.kind(one.rule.kind),
                    Cell(due_words.window(one.first_day, one.due), Tone.QUIET, icon=""),
                    Cell(plan_words.rule_name(one.rule), Tone.QUIET, icon=""),
                ]
                for one in found
            ]
        )
        self._said.setText(
            self.tr("Altogether {0}. Nothing is written by looking.").format(len(found))
            if found
            else self.tr("It asks for nothing of them: not reported yet, or the bag is closed.")
        )

    def _on_chosen(self, _place: int) -> None:
        self._show_plan()

    def _on_saved(self, words: str) -> None:
        self.show_now()
        self.saved.emit(words)


def _line(name: str, words: str) -> QWidget:
    both = QWidget()
    column = QVBoxLayout(both)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(TIGHT // 2)
    column.addWidget(label(name, "small"))
    column.addWidget(label(words, wrap=True))
    return both
