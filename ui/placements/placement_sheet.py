"""A placement with its whole course: the line to scale, every day with its article, and why that day."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QPushButton, QScrollArea, QVBoxLayout, QWidget

from app.placements.course import Course
from app.placements.course_day import PERSON, PLACEMENT, WORKGROUP, CourseDay
from ui import theme
from ui.bag.term_marks import draw_term
from ui.parts.card import Card
from ui.parts.choices import label_of
from ui.parts.filter_chips import MenuChip
from ui.parts.flow import Flow
from ui.parts.role import wear
from ui.parts.shown import show_if
from ui.parts.table import Cell, Column, Table, Width
from ui.parts.text import label
from ui.parts.timeline import Timeline
from ui.placements import course_words
from ui.plans.plan_lines import title
from ui.sheets.bag_sheet import BagSheet
from ui.theme import MEDIUM
from ui.words import day

if TYPE_CHECKING:
    from app.bag.read_bag import Bag
    from app.people.reveal import FullNumbers
    from ui.bag.bag_desk import BagView

_LEAST_FOR_LINE = 560  # lower, at 100 % text size, the days need the room of line and headings
_ANSWER = 80
_LEAST_FOR_LAW = 700  # narrower, at 100 % text size, the article stands only in the answer below


class PlacementSheet(BagSheet):
    """Enter opens the record that a day comes from; the answer to "why" follows the chosen row.

    F7 goes to the person's next placement. Further records hang on the one that is shown. J: another plan.
    """

    own_keys = frozenset("GSV")

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._bag: Bag | None = None
        self._place = 0
        self._shown = ""
        self._card, self._why = Card(), Card()
        self._which = MenuChip(one=True, always=True)
        self._line = Timeline()
        self._lead, self._plan = label("", "muted", wrap=True), label("", wrap=True)
        self._table = Table(self._columns())
        self._answer = label("", wrap=True)
        self._area = QScrollArea()
        self._change, self._group = QPushButton(), QPushButton()
        self._suspend, self._move, self._other_plan = QPushButton(), QPushButton(), QPushButton()
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        for button in self._buttons():
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        wear(self._change, role="link")
        self._card.add_lead(self._which)
        self._card.add_tool(self._change)
        self._table.setObjectName("course")
        buttons = QWidget()
        row = Flow(buttons)
        for button in (self._group, self._suspend, self._move, self._other_plan):
            row.addWidget(button)
        for part in (self._line, self._lead, self._plan):
            self._card.body.addWidget(part)
        self._card.body.addWidget(self._table, 1)
        self._card.body.addWidget(buttons)
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._answer.setObjectName("scrolled")
        self._answer.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._area.setWidget(self._answer)
        self._why.body.addWidget(self._area)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(MEDIUM)
        whole.addWidget(self._card, 1)
        whole.addWidget(self._why)
        self.lead_to(self._table)

    def _buttons(self) -> tuple[QPushButton, ...]:
        return self._change, self._group, self._suspend, self._move, self._other_plan

    def _connect(self) -> None:
        self._table.row_opened.connect(self._on_row_opened)
        self._table.row_chosen.connect(self._on_row_chosen)
        self._which.changed.connect(self._on_which)
        self._change.clicked.connect(self._on_change)
        self._group.clicked.connect(self._on_group)
        self._suspend.clicked.connect(self._on_suspend)
        self._move.clicked.connect(self._on_move)
        self._other_plan.clicked.connect(self._on_plan)
        self._on_key("J", self._on_plan)
        self._on_key("F2", self._on_change)
        self._on_key("F7", self._on_next)
        self._on_key("G", self._on_group)
        self._on_key("S", self._on_suspend)
        self._on_key("V", self._on_move)

    def _on_key(self, keys: str, slot: Callable[[], object]) -> None:
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(slot)

    def show_view(self, view: BagView, full: FullNumbers | None) -> None:
        same = self._bag is not None and self._bag.record.person == view.bag.record.person
        self._bag = view.bag
        kept = self._place_of(self._shown) if same else None
        current = view.bag.placement
        self._place = kept if kept is not None else self._place_of(current.placement if current else "") or 0
        self._paint()

    def placement(self) -> str:
        """The id of the placement that is shown; "" without one."""
        course = self._course()
        return course.placement.placement if course else ""

    def choose(self, row: str) -> None:
        """Go to the day that comes from this record; the first that waits without one."""
        course = self._course()
        if course is None:
            return
        days = course.days
        wanted = [place for place, one in enumerate(days) if row and row in (one.row, one.key)]
        waiting = [place for place, one in enumerate(days) if one in course.waiting]
        both = [place for place in wanted if place in waiting]
        for place in (both or wanted or waiting or [0])[:1]:
            self._table.choose_row(place)

    def chosen(self) -> str:
        one = self._chosen_day()
        return one.row if one else self.placement()

    def start_new(self) -> bool:
        """Ctrl+N: one more placement of this person."""
        self.record_requested.emit(PLACEMENT, "")
        return True

    def answer(self) -> str:
        """Why the chosen day is that day."""
        return self._answer.text()

    def retranslate(self) -> None:
        self._card.set_heading(self.tr("The placement"), self.tr("Enter opens  ·  Ctrl+N new  ·  Esc back"))
        self._change.setText(self.tr("Correct  F2"))
        self._table.setAccessibleName(self.tr("The course of the placement"))
        self._table.set_columns(self._columns())
        self._paint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_room()

    def _share_room(self) -> None:
        """In big type the list of days keeps the room: the line stands on the bag's first page too."""
        now, course = theme.current(), self._course()
        is_low = self.height() < now.px(_LEAST_FOR_LINE)
        self._table.setColumnHidden(2, self.width() < now.px(_LEAST_FOR_LAW))
        show_if(self._line, not is_low and course is not None and course.term is not None)
        show_if(self._lead, not is_low)
        self._area.setFixedHeight(now.px(_ANSWER if not is_low else _ANSWER * 3 // 4))
        self._why.set_heading(
            "" if is_low else self.tr("Why this day?"), "" if is_low else self.tr("computed, not decided")
        )

    def _columns(self) -> list[Column]:
        return [
            Column(self.tr("Day"), 112),
            Column(self.tr("What"), Width.REST),
            Column(self.tr("Law"), 210),
            Column(self.tr("State"), 150),
        ]

    def _course(self) -> Course | None:
        courses = self._bag.courses if self._bag else ()
        return courses[self._place] if self._place < len(courses) else None

    def _place_of(self, placement: str) -> int | None:
        courses = self._bag.courses if self._bag else ()
        found = (place for place, one in enumerate(courses) if one.placement.placement == placement)
        return next(found, None)

    def _paint(self) -> None:
        bag, course = self._bag, self._course()
        if bag is None or course is None:
            self._table.set_rows([])
            self._answer.setText("")
            return
        chosen = self._table.chosen_row() if self._shown == course.placement.placement else -1
        self._shown = course.placement.placement
        options = [(one.placement.placement, self._named(one)) for one in bag.courses]
        self._which.show_options(options, [self._shown])
        self._which.setText(self.tr("{0}  F7").format(self._named(course)))
        show_if(self._which, len(options) > 1)
        if course.term is not None:
            draw_term(self._line, bag, course, self._today())
        self._lead.setText(self._told(course))
        self._plan.setText(self._told_plan(bag, course))
        self._table.set_rows([_row(one) for one in course.days])
        self._share_room()
        waiting = [place for place, one in enumerate(course.days) if one in course.waiting]
        self._table.choose_row(chosen if 0 <= chosen < len(course.days) else (waiting or [0])[0])
        self._count_on_buttons(bag, course)
        self._tell_why()

    def _count_on_buttons(self, bag: Bag, course: Course) -> None:
        def count(table: str) -> int:
            return sum(one.parent == course.placement.placement for one in bag.records[table])

        filled = 5 - len(course.unfilled)
        self._group.setText(self.tr("Working group {0}/5  G").format(filled))
        self._other_plan.setText(self.tr("Another plan…  J"))
        show_if(self._other_plan, course.placement == bag.placement and not course.placement.has_ended)
        self._suspend.setText(self.tr("Suspensions ({0})  S").format(count("suspension")))
        self._move.setText(self.tr("Changes of place ({0})  V").format(count("move")))

    def _named(self, course: Course) -> str:
        details = course.placement.details
        kind = label_of("PLACEMENT_KIND", details.kind)
        return "  ".join(part for part in (kind, day(details.begins_on)) if part)

    def _told(self, course: Course) -> str:
        """State and end, and how many days wait for somebody."""
        details = course.placement.details
        state = label_of("PLACEMENT_STATE", details.state) or self.tr("no state entered")
        parts = [self._named(course), state]
        if course.term is not None:
            parts.append(self.tr("ends {0}").format(course_words.ends(course)))
        if course.waiting:
            parts.append(self.tr("{0} to look at").format(len(course.waiting)))
        return "  ·  ".join(parts)

    def _told_plan(self, bag: Bag, course: Course) -> str:
        """Which plan asks for visits and tests, and why, where it is this person's alone."""
        held = bag.plans.get(course.placement.placement)
        if held is None:
            return ""
        name = title(held.template)
        if not held.is_own:
            return self.tr("Plan: {0} (the village's)").format(name)
        words = self.tr("Plan: {0} (for this person alone, because: {1})")
        return words.format(name, held.reason or self.tr("no reason entered"))

    def _chosen_day(self) -> CourseDay | None:
        course, place = self._course(), self._table.chosen_row()
        return course.days[place] if course is not None and 0 <= place < len(course.days) else None

    def _tell_why(self) -> None:
        one, course = self._chosen_day(), self._course()
        lines = course_words.why(one, self._bag, course) if one and course and self._bag else []
        self._answer.setText(course_words.told_lines(lines))

    def _on_row_chosen(self, _place: int) -> None:
        self._tell_why()

    def _on_row_opened(self, place: int) -> None:
        course = self._course()
        if course is None:
            return
        one = course.days[place]
        if one.table == WORKGROUP:
            self.sheet_requested.emit(WORKGROUP)
        elif one.table == PERSON and self._bag is not None:
            self.record_requested.emit(PERSON, self._bag.record.person)
        else:
            self.record_requested.emit(one.table, one.row)

    def _on_which(self) -> None:
        for wanted in self._which.taken()[:1]:
            self._place = self._place_of(wanted) or 0
            self._paint()

    def _on_next(self) -> None:
        if self._bag is not None and self._bag.courses:
            self._place = (self._place + 1) % len(self._bag.courses)
            self._paint()

    def _on_change(self) -> None:
        if self.placement():
            self.record_requested.emit(PLACEMENT, self.placement())

    def _on_group(self) -> None:
        self.sheet_requested.emit("workgroup")

    def _on_suspend(self) -> None:
        self.sheet_requested.emit("suspension")

    def _on_plan(self) -> None:
        if self.placement():
            self.record_requested.emit("plan_template", "")

    def _on_move(self) -> None:
        self.sheet_requested.emit("move")


def _row(one: CourseDay) -> list[str | Cell]:
    words, tone = course_words.state(one)
    shown = day(one.day) + ("" if one.certain else " ?")
    return [
        Cell(shown if one.day else "—", bold=one.is_computed),
        course_words.what(one),
        course_words.law(one),
        Cell(words, tone),
    ]
