"""Whole names in a text that others will read."""

from __future__ import annotations

from app.people.named_in import named_in, names_of_files
from tests.factories.people import Office, a_person


def test_only_whole_names_are_found() -> None:
    names = {"王小满", "李四"}
    assert named_in(["走访了王小满一家", ""], names) == ["王小满"]
    assert named_in(["王小", "小满节气", "李 四"], names) == []


def test_names_and_former_names_of_files_are_looked_for_and_single_signs_are_not(office: Office) -> None:
    office.add_person(a_person(name="王小满", former_name="王大满"))
    office.add_person(a_person(name="李"))
    with office.look() as connection:
        assert names_of_files(connection) == {"王小满", "王大满"}
