"""How many days there are to report in: the nation's, the province's, the village's, the paper's."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from app.placements.report_rules import move_rule, report_day, report_rule
from app.placements.working_days import shipped_holidays
from app.village.village_settings import Setting, Settings, default_settings

SERVED = date(2024, 9, 18)


def test_without_a_choice_the_national_fifteen_days_hold() -> None:
    rule = report_rule(default_settings())
    assert (rule.days, rule.article) == (15, ("detox_regulation", "14"))
    assert report_rule(default_settings(), recovery=True).article == ("detox_regulation", "37")


def test_zhejiang_asks_for_two_days_and_fifteen_from_far_away() -> None:
    found = report_day(SERVED, having(province="zhejiang"), shipped_holidays())
    assert found is not None
    assert (found.deadline.last_day, found.latest) == (date(2024, 9, 20), date(2024, 10, 3))
    assert found.deadline.article == ("zhejiang_rules", "37")
    assert move_rule(having(province="zhejiang")).days == 2


def test_a_province_without_a_number_of_its_own_leaves_the_national_one() -> None:
    assert report_rule(having(province="chongqing")) == report_rule(default_settings())
    assert move_rule(having(province="chongqing")).article == ("detox_regulation", "22")


def test_what_the_village_entered_goes_before_the_province_with_its_source() -> None:
    settings = having(province="zhejiang", report_days="10")
    found = report_day(SERVED, settings, shipped_holidays())
    assert found is not None
    assert (found.deadline.days, found.basis) == (10, "县里口头通知")


def test_a_day_on_the_paper_goes_before_everything() -> None:
    typed = date(2024, 9, 25)
    found = report_day(SERVED, having(report_days="10"), shipped_holidays(), typed=typed, basis="决定书")
    assert found is not None
    assert (found.deadline.last_day, found.basis, found.is_typed) == (typed, "决定书", True)
    assert report_day(None, default_settings(), shipped_holidays()) is None
    assert report_day(None, default_settings(), shipped_holidays(), typed=typed) is not None


def test_a_last_day_on_a_holiday_moves_only_where_that_was_settled() -> None:
    left, rolled = (
        report_day(SERVED, settings, shipped_holidays())
        for settings in (default_settings(), having(report_roll="yes"))
    )
    assert left is not None
    assert rolled is not None
    assert (left.deadline.last_day, rolled.deadline.last_day) == (date(2024, 10, 3), date(2024, 10, 8))
    assert rolled.deadline.rolled


def having(**said: str) -> Settings:
    held = dict(default_settings().by_key)
    for key, value in said.items():
        held[key] = Setting(key, value, "县里口头通知", row="r")
    return replace(default_settings(), by_key=held)
