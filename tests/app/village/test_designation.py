"""The designation document: written down once, its absence visible, a day without a number refused."""

from __future__ import annotations

from datetime import date

import pytest

from app.errors import Refused
from app.village.designation import Designation, read_designation, settle_designation
from tests.factories.people import NOW, TODAY, Office


def test_it_is_missing_until_somebody_writes_it_down(office: Office) -> None:
    with office.look() as connection:
        assert not read_designation(connection).is_there
    paper = Designation("清镇禁〔2026〕5号", "清水镇", date(2026, 3, 1))
    with office.work() as session:
        assert settle_designation(session, paper, now=NOW)
    with office.look() as connection:
        assert read_designation(connection) == paper


@pytest.mark.parametrize(
    ("paper", "reason"),
    [
        (Designation(designation_on=date(2026, 3, 1)), "field_missing"),
        (Designation("1号", "镇", TODAY.replace(year=2030)), "day_in_future"),
    ],
)
def test_a_day_without_a_number_or_ahead_is_refused(office: Office, paper: Designation, reason: str) -> None:
    with office.work() as session, pytest.raises(Refused, match=reason):
        settle_designation(session, paper, now=NOW)
