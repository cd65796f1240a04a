"""The search at the top of the window: whom it shows, and that there are more."""

from __future__ import annotations

from PySide6.QtCore import QObject

from tests.factories.people import NOW, Office, a_person
from ui.frame.people_search import MOST, PeopleSearch


def test_where_more_people_fit_than_are_shown_a_line_says_so(office: Office) -> None:
    parent = QObject()
    search = PeopleSearch(office.vault, lambda: NOW, lambda: False, parent)
    for place in range(MOST):
        office.add_person(a_person(name=f"王{'一二三四五六七八九十百千'[place]}"))
    assert all(hit.key for hit in search.find("王"))

    office.add_person(a_person(name="王万"))
    *people, last = search.find("王")

    assert len(people) == MOST
    assert (last.key, last.detail) == ("", "More people fit. More letters tell them apart.")
