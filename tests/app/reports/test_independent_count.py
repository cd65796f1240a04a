"""Every figure of a made-up year beside a second statement of what it is: plain SQL, written by hand.

Nothing here asks the program what a figure means. Rows of another year, of another village, hidden
rows and rows of people in the trash lie among those that count.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from random import Random

import pytest

from app.ids import new_id
from app.people.save_person import put_in_trash
from app.reports.count_figures import Report, count_figures
from app.reports.figure import figure_sections
from app.reports.period import Period, period_around, period_of_days
from db.canonical import Value
from db.journal import create, delete
from tests.factories.people import Office, a_person

VILLAGE = "village_id = :v"
OF_PEOPLE = "person_id IN (SELECT id FROM person WHERE village_id = :v AND deleted = 0)"
IN_FORCE = "(from_on IS NULL OR from_on <= :b) AND (to_on IS NULL OR to_on >= :b)"


@dataclass(frozen=True)
class Stated:
    """A figure as this test understands it."""

    table: str
    day: str = "happened_on"
    of: str = "count(*)"
    only: str = "1"
    whose: str = VILLAGE
    part: str = ""

    def sql(self, part: str | None) -> str:
        inside = f"{self.day} >= :a AND {self.day} <= :b" if self.day else "1"
        which = f"coalesce({self.part}, '') = '{part}'" if part is not None else "1"
        return (
            f"SELECT coalesce({self.of}, 0) FROM {self.table}"
            f" WHERE deleted = 0 AND {self.whose} AND {inside} AND ({self.only}) AND {which}"
        )


def total(column: str) -> str:
    return f"sum({column})"


STATED = {
    "visits": Stated("visit", whose=OF_PEOPLE, part="kind"),
    "tests": Stated("test", whose=OF_PEOPLE, part="result"),
    "aid": Stated("aid", whose=OF_PEOPLE, part="kind"),
    "aid_money": Stated("aid", whose=OF_PEOPLE, of=total("amount_fen")),
    "loans": Stated("aid", whose=OF_PEOPLE, of=total("amount_fen"), only="kind = '6'"),
    "pairings": Stated("pairing", day="", only=IN_FORCE, whose=OF_PEOPLE),
    "needs_open": Stated("need", day="", whose=OF_PEOPLE, only="state IS NULL OR state = '1'"),
    "activities": Stated("activity", only="is_nil IS NULL OR is_nil = 0"),
    "nil_days": Stated("activity", only="is_nil = 1"),
    "audience_n": Stated("activity", of=total("audience_n")),
    "volunteers_n": Stated("activity", of=total("volunteers_n")),
    "oath_n": Stated("activity", of=total("oath_n")),
    "films": Stated("activity", of=total("films")),
    "lectures": Stated("activity", of=total("lectures")),
    "exhibits": Stated("activity", of=total("exhibits")),
    "base_visits": Stated("activity", of=total("base_visits")),
    "contests": Stated("activity", of=total("contests")),
    "materials": Stated("material_line", of=total("quantity"), part="kind"),
    "readers_in": Stated("reader_line", of=total("quantity"), only="direction = '1'"),
    "readers_out": Stated("reader_line", of=total("quantity"), only="direction = '2'"),
    "pledges": Stated("pledge_batch", of=total("signed"), part="kind"),
    "duty_letters": Stated("duty_letter", of=total("signed"), part="level"),
    "home_letters": Stated("home_letter", of=total("copies")),
    "media": Stated("media", part="level"),
    "pushes": Stated("media", of=total("pushes")),
    "follows": Stated("media", of=total("follows")),
    "forwards": Stated("media", of=total("forwards")),
    "likes": Stated("media", of=total("likes")),
    "school_links": Stated("school_link"),
    "parents_reached": Stated("school_link", of=total("parents_reached")),
    "pupils_reached": Stated("school_link", of=total("pupils_reached")),
    "condolences": Stated("condolence"),
    "condolence_money": Stated("condolence", of=total("amount_fen")),
    "asked": Stated("survey", of=total("asked")),
    "aware": Stated("survey", of=total("aware")),
    "members": Stated("member", day="", only=IN_FORCE),
    "measures": Stated("measure", day="", only=IN_FORCE, whose=OF_PEOPLE),
    "trainings": Stated("training"),
    "trained": Stated("training", of=total("attendees")),
    "money_in": Stated("fund_line", of=total("amount_fen"), only="direction = '1'"),
    "money_out": Stated("fund_line", of=total("amount_fen"), only="direction = '2'"),
    "fund_left": Stated(
        "fund_line",
        day="",
        of="(sum(amount_fen * (direction = '1')) - sum(amount_fen * (coalesce(direction, '') <> '1')))",
        only="substr(happened_on, 1, 4) = substr(:b, 1, 4) AND happened_on <= :b",
    ),
    "tenday_checks": Stated("tenday_check"),
    "info_exchanges": Stated("info_exchange"),
    "patrols": Stated("patrol"),
    "meetings": Stated("meeting", part="kind"),
    "inspections": Stated("inspection"),
    "documents": Stated("document_in"),
    "persons_checked": Stated("tenday_check", of=total("persons_checked")),
    "new_found": Stated("tenday_check", of=total("new_found")),
    "away_n": Stated("tenday_check", of=total("away_n")),
    "returned_n": Stated("tenday_check", of=total("returned_n")),
    "not_found": Stated("tenday_check", of=total("not_found")),
    "plants": Stated("patrol", of=total("plants")),
    "problems_found": Stated("problem", day="found_on"),
    "problems_fixed": Stated("problem", day="fixed_on"),
    "problems_open": Stated("problem", day="", only="found_on <= :b AND (fixed_on IS NULL OR fixed_on > :b)"),
    "commendations": Stated("commendation", part="direction"),
    "quality_visits": Stated("visit", whose=OF_PEOPLE),
}
BY_OTHER_TESTS = {
    "people",
    "people_by_status",
    "no_job",
    "no_home",
    "no_income",
    "quit",
    "measures",
    "members",
}
BY_OTHER_TESTS |= {"units_idle", "quality_late", "quality_same_words", "quality_one_visitor"}
BY_OTHER_TESTS |= {"quality_no_attachment", "activities_by_tag", "activities_by_method"}
WINDOWS = {f"{kind}_{fate}" for kind in ("visits", "tests") for fate in ("due", "done", "late", "missed")}
BEGAN = datetime(2026, 1, 10, 2, tzinfo=UTC)
YEAR = period_around(date(2026, 6, 1), "year")
PERIODS = (
    YEAR,
    period_around(date(2026, 5, 1), "month"),
    period_around(date(2026, 8, 9), "quarter"),
    period_around(date(2026, 8, 9), "half"),
    period_of_days(date(2026, 3, 17), date(2026, 9, 2)),
)


def test_every_figure_is_stated_here_or_in_a_test_of_its_own() -> None:
    """A figure that comes to be later has to be stated, too."""
    known = STATED.keys() | BY_OTHER_TESTS | WINDOWS
    shown = {one.key for section in figure_sections() for one in section.figures}
    assert {key for key in shown - known if not key.startswith("quality_")} == set()


@pytest.mark.parametrize("seed", [1, 626])
def test_a_year_is_counted_as_plain_sql_counts_it(office: Office, seed: int) -> None:
    fill(office, Random(seed))
    office.now = datetime(2026, 12, 31, 8, tzinfo=UTC)
    seen: Counter[str] = Counter()
    for period in PERIODS:
        report = counted(office, period)
        for figure in (one for section in report.sections for one in section.figures):
            key = figure.definition.key
            if key not in STATED:
                continue
            part = (
                figure.code if STATED[key].part and (figure.code or not figure.definition.has_total) else None
            )
            expected = plain(office, STATED[key], period, part)
            assert figure.amount == expected, (key, figure.code, period)
            assert sum(one.amount for one in figure.records) == expected
            if STATED[key].day:
                assert figure.before == plain(office, STATED[key], period.before(), part), (key, period)
            seen[key] += bool(expected)
    assert seen.keys() == STATED.keys()
    assert min(seen.values()) > 0, "every figure had something to count"


def test_windows_are_due_done_and_missed_as_a_calendar_in_sql_says(office: Office) -> None:
    """A visit in each calendar month, a test in each half-year from reporting; none in the days of grace."""
    chance = Random(7)
    people = [office.add_person(a_person(name=f"某{number}")) for number in range(6)]
    for person in people:
        began = date(2026, 1, 10)
        office.place(person, decision_on=began, served_on=began, reported_on=began, agreement_signed_on=began)
    for month in range(11):
        for person in people:
            office.now = BEGAN + timedelta(days=30.4 * month + 15)
            if chance.random() < 0.7:
                office.visit(person, office.today)
            if month in (2, 8) and chance.random() < 0.6:
                office.test(person, office.today)
    office.now = datetime(2026, 12, 31, 8, tzinfo=UTC)
    report = counted(office, YEAR)
    for key, calendar in (("visits", MONTHS), ("tests", HALF_YEARS)):
        rows = office_rows(office, calendar)
        assert report.figure(f"{key}_due").amount == len(rows) > 0
        assert report.figure(f"{key}_done").amount == sum(done for done, _over in rows) > 0
        assert report.figure(f"{key}_late").amount == 0
        assert report.figure(f"{key}_missed").amount == sum(over and not done for done, over in rows) > 0


MONTHS = """
WITH RECURSIVE month(first) AS (
    SELECT '2026-01-01' UNION ALL SELECT date(first, '+1 month') FROM month WHERE first < '2026-12-01')
SELECT EXISTS (SELECT 1 FROM visit v WHERE v.deleted = 0 AND v.person_id = p.person_id
        AND v.happened_on >= p.reported_on AND substr(v.happened_on, 1, 7) = substr(m.first, 1, 7)),
    date(m.first, '+1 month', '+6 days') < '2026-12-31'
FROM placement p JOIN month m WHERE p.deleted = 0
"""
HALF_YEARS = """
SELECT EXISTS (SELECT 1 FROM test t WHERE t.deleted = 0 AND t.person_id = p.person_id
        AND t.happened_on > p.reported_on AND t.happened_on <= date(p.reported_on, '+6 months')), 1
FROM placement p WHERE p.deleted = 0
"""


def fill(office: Office, chance: Random) -> None:
    """Rows of every table, in and around the year, some hidden, some of a village that is not ours."""
    ours, theirs = office.village.village, new_id()
    people = [office.add_person(a_person(name=f"某{number}")) for number in range(5)]
    gone = office.add_person(a_person(name="移出"))
    columns: dict[str, set[tuple[str, str]]] = {}
    for one in STATED.values():
        found = columns.setdefault(one.table, set())
        found |= {("day", one.day)} if one.day else set()
        found |= {("sum", one.of[4:-1])} if one.of.startswith("sum(") else set()
        found |= {("code", one.part)} if one.part else set()
    for table in ("member", "measure", "pairing"):
        columns[table] |= {("day", "from_on"), ("day", "to_on")}
    columns["activity"].add(("flag", "is_nil"))
    columns["need"].add(("code", "state"))
    for table in ("reader_line", "fund_line"):
        columns[table].add(("code", "direction"))
    with office.work() as session:
        session.write([create("village", theirs, {"plan_code": "SEED001"})])
        hidden = []
        for table, of in sorted(columns.items()):
            for _ in range(60):
                row = new_id()
                values: dict[str, Value] = {name: value(kind, chance) for kind, name in sorted(of)}
                if table in ("visit", "test", "aid", "need", "measure", "pairing"):
                    values["person_id"] = chance.choice([*people, gone])
                else:
                    values["village_id"] = chance.choice([ours, ours, ours, theirs])
                session.write([create(table, row, values)])
                if chance.random() < 0.1:
                    hidden.append(delete(table, row, why="重复"))
        session.write(hidden)
        put_in_trash(session, gone, why="重复建档")


def value(kind: str, chance: Random) -> Value:
    if kind == "day":
        return (date(2025, 11, 1) + timedelta(days=chance.randrange(480))).isoformat()
    if kind == "sum":
        return chance.choice([None, 0, 1, chance.randrange(2, 9000)])
    if kind == "flag":
        return chance.choice([None, 0, 1])
    return chance.choice(["1", "2", "3", "6", None])


def plain(office: Office, stated: Stated, period: Period, part: str | None) -> object:
    given = {"v": office.village.village, "a": period.first.isoformat(), "b": period.last.isoformat()}
    with office.look() as connection:
        return connection.exec_driver_sql(stated.sql(part), given).scalar()


def office_rows(office: Office, statement: str):  # type: ignore[no-untyped-def]
    with office.look() as connection:
        return connection.exec_driver_sql(statement).all()


def counted(office: Office, period: Period) -> Report:
    with office.look() as connection:
        return count_figures(connection, office.village.village, period, today=office.today)


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    made = Office.make(tmp_path / "v", now=BEGAN)
    yield made
    made.close()
