"""What is drawn on the line of a term: visits, tests and windows, suspended days, moves, both ends."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from app.bag.read_bag import Bag
from app.followup.rules import State
from app.placements.course import Course
from app.tests.start_test import SAMPLE_OF_RULE
from app.visits.start_visit import KIND_OF_RULE
from ui.counted import counted
from ui.marked import QT_TRANSLATE_NOOP
from ui.parts.timeline import Mark, MarkKind, MarkState, Timeline
from ui.placements.articles import article_words

_SOURCE = QT_TRANSLATE_NOOP("TermCard", "{0}: {1} {1:month|months} from reporting in")
_STATES = {
    State.MISSED: MarkState.MISSED,
    State.OVERDUE: MarkState.MISSED,
    State.DUE: MarkState.DUE,
    State.DUE_SOON: MarkState.DUE,
}


def draw_term(line: Timeline, bag: Bag, course: Course, today: date) -> None:
    """Draw the term of this placement; it has one, or nothing is drawn."""
    if course.term is None:
        return
    term = course.term.term
    is_current = bag.placement is not None and course.placement.placement == bag.placement.placement
    source = QCoreApplication.translate("TermCard", _SOURCE)
    line.show_term(
        term.start,
        course.term.effective,
        today,
        marks_of(bag, windows=is_current),
        source=counted(source, article_words(term.article), term.months),
        spans=[(first, to or today) for first, to, _row in course.spans],
        moves=course.moved_on,
        other_end=course.term.other,
    )


def marks_of(bag: Bag, *, windows: bool = True) -> list[Mark]:
    """Visits and tests that were made, and with `windows` those that were missed or are due."""
    visits = [(visit.details.happened_on, MarkKind.VISIT) for visit in bag.visits]
    tests = [(test.details.happened_on, MarkKind.TEST) for test in bag.tests]
    marks = [Mark(happened, kind) for happened, kind in (*visits, *tests) if happened is not None]
    for window in bag.windows if windows else ():
        state = _STATES.get(window.state)
        kind = window.rule.kind
        if state and (kind in KIND_OF_RULE or kind in SAMPLE_OF_RULE):
            marks.append(Mark(window.due, MarkKind.VISIT if kind in KIND_OF_RULE else MarkKind.TEST, state))
    return marks
