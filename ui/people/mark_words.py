"""How the filters of the list of people are called."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ui.marked import QT_TRANSLATE_NOOP
from ui.parts.choices import label_of

_MARKS = {
    "overdue": QT_TRANSLATE_NOOP("PeopleMarks", "Overdue"),
    "due": QT_TRANSLATE_NOOP("PeopleMarks", "Due this week"),
    "incomplete": QT_TRANSLATE_NOOP("PeopleMarks", "To be completed"),
    "papers": QT_TRANSLATE_NOOP("PeopleMarks", "Papers missing in the bag"),
    "conflict": QT_TRANSLATE_NOOP("PeopleMarks", "In conflict"),
    "no_measure": QT_TRANSLATE_NOOP("PeopleMarks", "Not in custody, without a measure"),
    "no_parties": QT_TRANSLATE_NOOP("PeopleMarks", "Without all four parties"),
    "no_job": QT_TRANSLATE_NOOP("PeopleMarks", "Without work"),
    "no_home": QT_TRANSLATE_NOOP("PeopleMarks", "Without a home"),
    "no_income": QT_TRANSLATE_NOOP("PeopleMarks", "Without income"),
    "not_seen": QT_TRANSLATE_NOOP("PeopleMarks", "Suspected lost contact"),
    "closed": QT_TRANSLATE_NOOP("PeopleMarks", "Closed bags"),
}


def mark_words(mark: str) -> str:
    """A filter by what is open, as a menu offers it."""
    return QCoreApplication.translate("PeopleMarks", _MARKS[mark])


def category_words(category: str) -> str:
    """A kind of placement ("p1"), none ("p"), or the whereabouts ("c02")."""
    if category == "p":
        return QCoreApplication.translate("PeopleMarks", "no placement")
    return label_of("PLACEMENT_KIND" if category[0] == "p" else "CTRL", category[1:])
