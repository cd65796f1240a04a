"""The counters that a township and a county published, reproduced from records (domain 4.2)."""

from __future__ import annotations

from datetime import date, timedelta

from app.activities.activity import ACTIVITY, Activity
from app.activities.material_line import MATERIAL_LINE, MaterialLine
from app.activities.pledge_batch import PLEDGE_BATCH, PledgeBatch
from app.bag.aid import AID, Aid
from app.bag.pairing import PAIRING, Pairing
from app.groups.training import TRAINING, Training
from app.people.save_person import change_person
from app.reports.count_figures import Report, count_figures
from app.reports.period import period_of_days
from app.village.meeting import MEETING, Meeting
from tests.factories.people import Office, a_person

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


def test_the_help_of_the_county_in_seed_003(office: Office) -> None:
    """100 paired, a million yuan of loans, 20 jobs, 10 registered, 19 who quit by the authority's papers."""
    people = [office.add_person(a_person(name=f"某{number}"), opened_on=BEGIN) for number in range(20)]
    for number in range(100):
        paired = Pairing(helper=f"帮扶人{number}", from_on=BEGIN)
        office.record(PAIRING, people[number % 20], paired)
    helped = {"1": 20, "2": 4, "3": 3, "5": 3, "6": 8}
    for kind, times in helped.items():
        amount = 12_500_000 if kind == "6" else None
        for number in range(times):
            given = Aid(happened_on=BEGIN, kind=kind, action="帮扶", amount_fen=amount)
            office.record(AID, people[number], given)
    paper = {"status": "43", "status_since": BEGIN, "status_basis": "公禁字1号"}
    with office.work() as session:
        for person in people[:19]:
            change_person(session, person, a_person(**paper), id_key=office.vault.id_key, now=office.now)
    found = two_years(office)
    assert found.figure("pairings").amount == 100
    assert found.figure("loans").amount == found.figure("aid_money").amount == 100_000_000, "in fen"
    assert {kind: found.figure("aid", kind).amount for kind in helped} == helped
    assert sum(helped[kind] for kind in ("2", "3", "5")) == 10
    assert (found.figure("quit").amount, found.figure("quit").records) == (19, ())
    assert independent(office, "SELECT sum(amount_fen) / 100 FROM aid WHERE kind = '6'") == 1_000_000


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
