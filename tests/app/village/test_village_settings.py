"""What a village settles for itself: with its source, from a day on, and never something impossible."""

from __future__ import annotations

from datetime import date

import pytest

from app.errors import Refused
from app.village.village_settings import Settings, default_settings, read_settings, set_setting, setting_kinds
from db.journal import create
from tests.factories.people import Office


def test_every_setting_begins_with_a_value_that_may_be_entered_and_says_where_it_comes_from() -> None:
    for kind in setting_kinds().values():
        assert kind.fits(kind.value), kind.key
        assert kind.title("zh_CN")
        assert kind.title("en")
        assert kind.default_source("zh_CN")
        assert kind.default_source("en")


def test_where_the_law_is_silent_nothing_is_known_until_the_county_says_so(office: Office) -> None:
    assert read(office) == default_settings()
    assert read(office).truth("suspension_extends") is None
    settle(office, "suspension_extends", "yes")
    found = read(office)["suspension_extends"]
    assert read(office).truth("suspension_extends") is True
    assert (found.source, found.is_default) == ("县禁毒办电话", False)


def test_what_holds_from_a_later_day_does_not_hold_before_it(office: Office) -> None:
    settle(office, "report_days", "10", date(2026, 1, 1))
    settle(office, "report_days", "5", date(2027, 1, 1))
    assert read(office, date(2025, 12, 31)).number("report_days") == 15
    assert read(office, date(2026, 12, 31)).number("report_days") == 10
    assert read(office, date(2027, 1, 1)).number("report_days") == 5


def test_entering_it_again_for_the_same_day_corrects_it(office: Office) -> None:
    settle(office, "report_days", "10", date(2026, 1, 1))
    settle(office, "report_days", "12", date(2026, 1, 1))
    assert office.sql("SELECT count(*) FROM village_setting") == 1
    assert read(office).number("report_days") == 12


@pytest.mark.parametrize(
    ("key", "value"),
    [("report_days", "0"), ("report_days", "16"), ("report_days", "1" * 5000), ("report_days", "十五"),
     ("suspension_extends", "maybe"), ("nothing", "1"), ("paper_list", " ")],
)  # fmt: skip
def test_what_cannot_be_is_refused(office: Office, key: str, value: str) -> None:
    with pytest.raises(Refused, match="setting_impossible"):
        settle(office, key, value)
    assert read(office) == default_settings()


def test_without_a_source_nothing_is_settled(office: Office) -> None:
    with office.work() as session, pytest.raises(Refused, match="field_missing") as refused:
        set_setting(session, office.village.village, "report_days", "10", source=" ")
    assert refused.value.field == "source"


def test_a_value_of_a_newer_version_leaves_what_was_known_before(office: Office) -> None:
    settle(office, "report_days", "10", date(2026, 1, 1))
    with office.work() as session:
        values = {"key": "report_days", "value": "two weeks", "from_on": "2026-06-01"}
        session.write([create("village_setting", "f" * 32, {**values, "village_id": office.village.village})])
    assert read(office).number("report_days") == 10


def settle(office: Office, key: str, value: str, day: date | None = None) -> None:
    with office.work() as session:
        set_setting(session, office.village.village, key, value, source="县禁毒办电话", from_on=day)


def read(office: Office, on: date | None = None) -> Settings:
    with office.look() as connection:
        return read_settings(connection, on=on)
