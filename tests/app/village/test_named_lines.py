"""Lines are offered under the words by which people know them."""

from __future__ import annotations

from datetime import date

from app.activities.activity import ACTIVITY, Activity
from app.activities.partner_unit import PARTNER_UNIT, PartnerUnit
from app.groups.member import MEMBER, Member
from app.village.ledgers import LEDGERS
from app.village.named_lines import NAMED, known_words, named_lines, references
from tests.factories.people import TODAY, Office


def test_the_newest_activity_comes_first_under_its_day_and_title(office: Office) -> None:
    village = office.village.village
    for day, title in ((date(2026, 3, 5), "屋场会"), (date(2026, 6, 26), "国际禁毒日")):
        office.record(ACTIVITY, village, Activity(happened_on=day, title=title))
    with office.look() as connection:
        words = [line.words for line in named_lines(connection, "activity", village)]
    assert words == ["2026-06-26 国际禁毒日", "2026-03-05 屋场会"]


def test_schools_are_known_from_the_register_and_members_while_they_are_in_office(office: Office) -> None:
    village = office.village.village
    office.record(PARTNER_UNIT, village, PartnerUnit(name="镇中心小学", kind="2"))
    office.record(PARTNER_UNIT, village, PartnerUnit(name="镇综治中心", kind="1"))
    office.record(MEMBER, village, Member(name="林大山", role="1"))
    office.record(MEMBER, village, Member(name="周石生", role="3", to_on=date(2026, 1, 1)))
    with office.look() as connection:
        assert known_words(connection, "school", village, on=TODAY) == ["镇中心小学"]
        assert known_words(connection, "partner_unit", village, on=TODAY) == ["镇中心小学", "镇综治中心"]
        assert known_words(connection, "member", village, on=TODAY) == ["林大山"]


def test_whatever_a_ledger_belongs_to_has_words_except_its_fund_year_and_the_village() -> None:
    for kind in LEDGERS:
        assert set(references(kind.table)) <= {*NAMED, "village", "fund_year"}
