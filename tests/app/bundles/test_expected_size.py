"""The size that the page tells before writing is near the one that is written."""

from __future__ import annotations

from app.bundles.expected_size import expected_size
from app.bundles.plan_bundle import AGGREGATE
from app.bundles.send import send
from tests.factories.county import Desk
from tests.factories.people import Office, a_person


def test_about_as_large_as_it_will_be(desk: Desk) -> None:
    office = desk.office()
    for number in range(40):
        office.add_person(a_person(name=f"王{number}", note=f"在家务农，第{number}户"))
    told = expected_size(office.vault, now=office.now)
    written = desk.send(office).size
    assert told is not None
    assert written * 0.7 < told.case < written * 2
    named = send(office.vault, desk.stick(), now=office.now, kind=AGGREGATE).size
    assert named * 0.7 < told.aggregate < named * 2
    assert told.aggregate < told.case


def test_nothing_is_told_before_enrolment(office: Office) -> None:
    assert expected_size(office.vault, now=office.now) is None
