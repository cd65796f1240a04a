"""Every look at full numbers leaves a line that cannot be taken out again."""

from __future__ import annotations

import pytest

from app.errors import Refused
from app.people.reveal import FullNumbers, note_look, reveal_numbers
from app.village.village_settings import set_setting
from tests.factories.people import ID_NO, Office, a_person


def test_a_look_at_full_numbers_is_logged_without_the_numbers(office: Office) -> None:
    person = office.add_person(a_person(id_no=ID_NO, phone="10012345678"))

    with office.work() as session:
        shown = reveal_numbers(session, person)

    assert shown == FullNumbers("王小满", ID_NO, "10012345678")
    kind, rows, detail = (
        office.sql(f"SELECT {column} FROM access ORDER BY seq DESC LIMIT 1")
        for column in ("kind", "rows", "detail")
    )
    assert (kind, rows, detail) == ("revealed", f'["{person}"]', "{}")


def test_where_the_village_settled_it_a_reason_of_the_list_is_asked_and_logged(office: Office) -> None:
    person = office.add_person(a_person(id_no=ID_NO))
    with office.work() as session:
        set_setting(session, office.village.village, "reveal_reason", "yes", source="县禁毒办")

    for reason in ("", "99"):
        with pytest.raises(Refused, match="reveal_reason_missing"), office.work() as session:
            reveal_numbers(session, person, reason=reason)
    with office.work() as session:
        reveal_numbers(session, person, reason="2")

    assert office.sql("SELECT detail FROM access ORDER BY seq DESC LIMIT 1") == '{"reason":"2"}'
    assert office.sql("SELECT count(*) FROM access WHERE kind = 'revealed'") == 1


def test_opening_a_bag_is_logged_as_a_look(office: Office) -> None:
    person = office.add_person()

    with office.work() as session:
        note_look(session, person)

    assert office.sql("SELECT kind FROM access ORDER BY seq DESC LIMIT 1") == "looked_at"
    assert office.sql("SELECT rows FROM access ORDER BY seq DESC LIMIT 1") == f'["{person}"]'
