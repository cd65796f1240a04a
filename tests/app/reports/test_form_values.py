"""What a code in a form stands for: keys, titles, parts, names of the place."""

from __future__ import annotations

from datetime import date

import pytest

from app.activities.activity import ACTIVITY, Activity
from app.activities.material_line import MATERIAL_LINE, MaterialLine
from app.groups.fund_line import FUND_LINE, FundLine
from app.reports.count_figures import count_figures
from app.reports.figure import figure_sections
from app.reports.fill_form import Value, Values
from app.reports.form_values import form_values, year_so_far
from app.reports.period import period_around
from tests.factories.people import Office


def test_a_figure_is_found_by_key_title_and_part(values: Values) -> None:
    assert values["audience_n"] == values["受教育"] == Value("42", "42")
    assert values["materials:5"] == values["materials:横幅"] == Value("30", "30")
    assert values["materials:9"] == Value("0", "0"), "nothing of it in the period"
    assert values["from"] == Value("2026-11-01")
    assert values["village"] == Value("清水湾村")


def test_the_period_before_and_the_year_so_far_stand_behind_a_code(values: Values) -> None:
    assert values["audience_n@before"] == values["受教育@上期"] == Value("7", "7")
    assert values["audience_n@year"] == values["受教育@累计"] == Value("49", "49")
    assert values["materials:5@before"] == Value("0", "0")
    assert "needs_open@before" not in values, "nobody knows what it was"
    assert values["needs_open"] == Value("0", "0")


def test_what_has_no_total_or_is_unknown_is_not_made_up(values: Values) -> None:
    for code in ("materials", "materials:77", "audience_n:1", "", ":", "nobody"):
        assert code not in values


def test_money_is_written_in_yuan(values: Values) -> None:
    keys = [one.key for section in figure_sections() for one in section.figures if one.money]
    found = [values.get(code) for key in keys for code in (key, f"{key}:1")]
    assert any(value is not None and value.words == "87.50" for value in found)


@pytest.fixture
def values(office: Office) -> Values:
    village = office.village
    day = date(2026, 11, 3)
    office.record(ACTIVITY, village.village, Activity(happened_on=day, title="屋场会", audience_n=42))
    october = Activity(happened_on=date(2026, 10, 3), title="屋场会", audience_n=7)
    office.record(ACTIVITY, village.village, october)
    office.record(MATERIAL_LINE, village.village, MaterialLine(happened_on=day, kind="5", quantity=30))
    came = FundLine(happened_on=day, direction="1", amount_fen=8750, purpose="拨款")
    office.record(FUND_LINE, village.village, came)
    with office.look() as connection:
        period = period_around(office.today, "month")
        report = count_figures(connection, village.village, period, today=office.today)
        year = year_so_far(period)
        so_far = count_figures(connection, village.village, year, today=office.today, compare=False)
    return form_values(report, village, so_far)
