"""The counters that seeds 001 and 003 report, reproduced from records (domain 4.2)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from app.activities.activity import ACTIVITY, Activity
from app.activities.material_line import MATERIAL_LINE, MaterialLine
from app.activities.pledge_batch import PLEDGE_BATCH, PledgeBatch
from app.groups.training import TRAINING, Training
from app.reports.count_figures import Report, count_figures
from app.reports.period import period_of_days
from app.village.meeting import MEETING, Meeting
from tests.factories.people import Office

BEGIN = date(2025, 1, 1)
SEED_001 = {"1": (30, "张"), "2": (130, "张"), "3": (300, "条"), "4": (60, "条"), "7": (4, "个")}
SEED_003 = {"11": (200, "台次"), "5": (5_000, "条"), "6": (3_000, "块"), "9": (1_000_000, "份")}


def test_the_counters_of_the_township_in_seed_001(office: Office) -> None:
    put_up(office, {kind: number for kind, (number, _unit) in SEED_001.items()})
    village = office.village.village
    for number in range(28):
        office.record(
            TRAINING, village, Training(happened_on=BEGIN + timedelta(days=20 * number), title="培训")
        )
    for kind in ("3", "3", "3", "2"):
        office.record(MEETING, village, Meeting(happened_on=BEGIN, kind=kind))
    found = two_years(office)
    for kind, (number, unit) in SEED_001.items():
        figure = found.figure("materials", kind)
        assert (figure.amount, figure.definition.unit_of(kind).zh) == (number, unit)
        assert sum(one.amount for one in figure.records) == number
    assert found.figure("trainings").amount == 28
    assert found.figure("meetings", "3").amount == 3
    assert found.figure("meetings", "2").amount == 1


def test_the_counters_of_the_county_in_seed_003(office: Office) -> None:
    put_up(office, {kind: number for kind, (number, _unit) in SEED_003.items()})
    village = office.village.village
    for number in range(100):
        held = Activity(
            happened_on=BEGIN + timedelta(days=6 * number),
            title="文艺演出",
            methods=("4",),
            audience_n=10_000,
            oath_n=5_000,
            contests=3,
            lectures=1 if number < 50 else None,
        )
        office.record(ACTIVITY, village, held)
    for year in (2025, 2026):
        batch = PledgeBatch(year=year, happened_on=date(year, 3, 1), kind="1", should=400_000, signed=400_000)
        office.record(PLEDGE_BATCH, village, batch)
    found = two_years(office)
    for kind, (number, unit) in SEED_003.items():
        figure = found.figure("materials", kind)
        assert (figure.amount, figure.definition.unit_of(kind).zh) == (number, unit)
    told = {
        key: found.figure(key).amount
        for key in ("activities", "audience_n", "oath_n", "contests", "lectures")
    }
    assert told == {
        "activities": 100,
        "audience_n": 1_000_000,
        "oath_n": 500_000,
        "contests": 300,
        "lectures": 50,
    }
    assert found.figure("pledges").amount == 800_000
    assert independent(office, "SELECT sum(audience_n) FROM activity") == told["audience_n"]
    assert independent(office, "SELECT sum(signed) FROM pledge_batch") == 800_000


def put_up(office: Office, materials: dict[str, int]) -> None:
    """In two lines each, so that a sum is needed."""
    for kind, number in materials.items():
        for part in (number // 2, number - number // 2):
            line = MaterialLine(happened_on=BEGIN, kind=kind, quantity=part)
            office.record(MATERIAL_LINE, office.village.village, line)


def two_years(office: Office) -> Report:
    village = office.village.village
    period = period_of_days(BEGIN, date(2026, 12, 31))
    with office.look() as connection:
        return count_figures(connection, village, period, today=office.today)


def independent(office: Office, statement: str) -> object:
    return office.sql(statement)


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    office = Office.make(tmp_path / "vault")
    yield office
    office.close()
