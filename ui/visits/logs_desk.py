"""What the page of visits and tests asks of the records."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from app.search.find_people import Found
from app.tests.log_of_tests import TestLine
from app.visits.visit_log import VisitLine
from ui.background import Job, Work


@dataclass(frozen=True)
class LogsDesk:
    """`visits` and `tests` take the first and the last day; `find` takes what was typed. A month of a
    village that `has_few` people is read at once, else among the jobs of `start`.
    """

    today: Callable[[], date]
    names_masked: Callable[[], bool]
    visits: Callable[[date, date], list[VisitLine]]
    tests: Callable[[date, date], list[TestLine]]
    find: Callable[[str], list[Found]]
    has_few: Callable[[], bool]
    start: Callable[[str, Work], Job]
