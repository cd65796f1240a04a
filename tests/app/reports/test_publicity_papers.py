"""F27 over several months and F28 of a week say what the figures of the same days say."""

from __future__ import annotations

import re
import subprocess
from datetime import date

import pytest

from app.activities.activity import ACTIVITY, Activity
from app.activities.campaign_step import CAMPAIGN_STEP, CampaignStep
from app.activities.campaign_task import CAMPAIGN_TASK, CampaignTask
from app.activities.material_line import MATERIAL_LINE, MaterialLine
from app.printing.print_form import FormWish, print_form
from app.reports.count_figures import count_figures
from app.reports.period import Period, period_around, period_of_days
from tests.factories.people import Office

WEEK = period_of_days(date(2026, 6, 15), date(2026, 6, 21))
COLUMNS = ("1", "3", "4", "5", "6", None, "11", None, "13", None)
"""The materials of F27's counters from left to right; None: leaflets and booklets, oaths, the audience."""


@pytest.mark.parametrize(
    "period",
    [period_around(date(2026, 5, 1), kind) for kind in ("month", "quarter", "half", "year")]
    + [Period(date(2026, 4, 20), date(2026, 7, 10))],
    ids=["month", "quarter", "half", "year", "free"],
)
def test_the_ledger_of_several_months_ends_with_the_figures_of_these_months(
    office: Office, period: Period
) -> None:
    fill(office)
    with office.look() as connection:
        report = count_figures(connection, office.village.village, period, today=office.today)

    def material(kind: str) -> int:
        try:
            return report.figure("materials", kind).amount
        except KeyError:
            return 0

    totals = numbers_of_last_line(office, "F27", period)
    expected = [material(kind) for kind in ("1", "3", "4", "5", "6")]
    expected += [material("2") + material("9") + material("10"), material("11")]
    expected += [report.figure("oath_n").amount, material("13"), report.figure("audience_n").amount]
    assert totals == expected


def test_the_summary_of_a_week_tells_the_week_and_what_there_is_until_its_end(office: Office) -> None:
    village = office.village.village
    task = office.record(CAMPAIGN_TASK, village, CampaignTask(year=2026, task="讲座", least=3, unit="场"))
    for day, quantity, place in ((8, 1, "村小学"), (16, 2, "晒谷坪"), (28, 4, "集市")):
        step = CampaignStep(happened_on=date(2026, 6, day), task_id=task, quantity=quantity, place=place)
        office.record(CAMPAIGN_STEP, village, step)
    week = text_of(office, "F28", WEEK)
    assert "2；累计3" in week
    assert "晒谷坪" in week
    assert "村小学" not in week
    assert "集市" not in week
    whole = text_of(office, "F28", None)
    assert "累计" not in whole
    assert all(place in whole for place in ("村小学", "晒谷坪", "集市"))
    assert "累计7" in text_of(office, "F28", period_of_days(date(2026, 7, 6), date(2026, 7, 12)))


def fill(office: Office) -> None:
    """A year of activities; some hand out, some things are put up by themselves."""
    village = office.village.village
    for month in range(1, 12):
        held = Activity(
            happened_on=date(2026, month, 4 * month % 26 + 1), title="屋场会", audience_n=10 + month
        )
        row = office.record(ACTIVITY, village, held if month % 4 else Activity(**{**vars(held), "oath_n": 7}))
        for place, kind in enumerate(("1", "2", "3", "4", "5", "6", "9", "10", "11", "13")):
            if (month + place) % 3:
                line = MaterialLine(
                    happened_on=held.happened_on,
                    kind=kind,
                    quantity=month + place,
                    activity_id=row if month % 2 else "",
                )
                office.record(MATERIAL_LINE, village, line)


def numbers_of_last_line(office: Office, number: str, period: Period) -> list[int]:
    lines = [line for line in text_of(office, number, period).splitlines() if "合计" in line]
    return [int(found) for found in re.findall(r"\d+", lines[-1])]


def text_of(office: Office, number: str, period: Period | None) -> str:
    paper = print_form(office.vault, FormWish(number, period=period), now=office.now)
    read = subprocess.run(
        ["pdftotext", "-layout", "-", "-"], input=paper.data, capture_output=True, check=True
    )
    return read.stdout.decode()
