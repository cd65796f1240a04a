"""Each partner unit with the activities of the year that name it (M6)."""

from __future__ import annotations

from datetime import date

from app.activities.activities_of_units import activities_of_units
from app.activities.activity import ACTIVITY, Activity
from app.activities.partner_unit import PARTNER_UNIT, PartnerUnit
from tests.factories.people import Office


def test_a_unit_counts_the_activities_of_its_year_and_one_without_any_is_not_there(office: Office) -> None:
    village = office.village.village
    school = office.record(PARTNER_UNIT, village, PartnerUnit(name="镇中心小学"))
    office.record(PARTNER_UNIT, village, PartnerUnit(name="镇中心"))
    for day, units in (
        (date(2026, 3, 1), ("镇中心小学", "镇中心小学")),
        (date(2026, 6, 26), (" 镇中心小学 ",)),
        (date(2025, 6, 26), ("镇中心小学", "镇中心")),
    ):
        office.record(ACTIVITY, village, Activity(happened_on=day, title="屋场会", partner_units=units))
    office.record(
        ACTIVITY, village, Activity(happened_on=date(2026, 6, 1), is_nil=True, partner_units=("镇中心",))
    )
    with office.look() as connection:
        assert activities_of_units(connection, village, 2026) == {school: 2}
