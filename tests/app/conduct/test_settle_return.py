"""An answer to "back?": the return, or a renewal; never an absence."""

from __future__ import annotations

from datetime import date

import pytest

from app.conduct.leave import LEAVE, Leave
from app.conduct.settle_return import record_renewal, record_return
from app.errors import Refused
from app.records import RecordId
from tests.factories.people import Office

AWAY = Leave(kind="1", from_on=date(2026, 11, 1), to_on=date(2026, 11, 10), destination="省城", approval="1")


def test_a_return_is_one_day_and_one_undo(office: Office) -> None:
    leave = away(office)
    with office.work() as session:
        assert record_return(session, leave, date(2026, 11, 20), now=office.now)
    assert office.sql('SELECT returned_on FROM "leave"') == "2026-11-20"
    with office.work() as session:
        assert not record_return(session, leave, date(2026, 11, 20), now=office.now)
    office.undo()
    assert office.sql('SELECT returned_on FROM "leave"') is None
    assert office.sql("SELECT count(*) FROM absence") == 0


def test_a_renewal_keeps_the_first_day_agreed_and_says_when_it_was_renewed(office: Office) -> None:
    leave = away(office)
    with office.work() as session:
        record_renewal(session, leave, date(2026, 12, 31), now=office.now)
    assert office.sql('SELECT to_on || renewed_to || renewed_on FROM "leave"') == (
        "2026-11-102026-12-312026-11-22"
    )


def test_a_second_renewal_goes_on_from_the_first(office: Office) -> None:
    leave = away(office)
    with office.work() as session:
        record_renewal(session, leave, date(2026, 12, 31), now=office.now)
    with office.work() as session, pytest.raises(Refused, match="ends_before_it_begins") as refused:
        record_renewal(session, leave, date(2026, 12, 1), now=office.now)
    assert refused.value.field == "renewed_to"


@pytest.mark.parametrize(
    ("day", "reason"),
    [
        (None, "field_missing"),
        (date(2026, 11, 23), "day_in_future"),
        (date(2026, 10, 31), "ends_before_it_begins"),
    ],
)
def test_a_return_that_cannot_be_is_refused(office: Office, day: date | None, reason: str) -> None:
    leave = away(office)
    with office.work() as session, pytest.raises(Refused, match=reason) as refused:
        record_return(session, leave, day, now=office.now)
    assert refused.value.field == "returned_on"


def away(office: Office) -> RecordId:
    return office.record(LEAVE, office.add_person(), AWAY)
