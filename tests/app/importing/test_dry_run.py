"""The sample ledgers, judged against what is true of them (tests/files/ledgers/expected.json)."""

from __future__ import annotations

import json
from datetime import date
from functools import cache
from typing import Any

import pytest

from app.dates import YearMonth
from app.errors import Refused
from app.ids import PersonId
from app.importing.dry_run import dry_run, kind_of, year_of
from app.importing.mapping import map_headings
from app.importing.match import KnownPerson, match
from app.importing.read_ledger import read_ledger
from app.importing.rows import PersonRow, TestRow, VisitRow
from app.importing.verdicts import LedgerReading, Level, RowVerdict
from app.importing.words import codes_of
from tests.factories.ledgers import SAMPLES, TODAY, a_ledger

EXPECTED = json.loads((SAMPLES / "expected.json").read_text("utf-8"))
PEOPLE: list[dict[str, Any]] = EXPECTED["people"]
REASONS = {
    "ok": None,
    "id damaged by spreadsheet": "id_damaged_by_spreadsheet",
    "check digit wrong": "id_check_digit",
    "id missing": "id_missing",
}


def test_each_person_of_the_roster_comes_in_exactly_once() -> None:
    assert [person.name for person in roster_people()] == [person["name"] for person in PEOPLE]


def test_the_person_typed_twice_is_refused_with_the_first_ones_address() -> None:
    (refused,) = [
        verdict for verdict in sample("花名册.xlsx", "roster").rows if verdict.level is Level.REFUSED
    ]
    assert refused.address == "花名册!A30"
    assert (refused.reason, refused.facts) == ("same_person_in_file", {"first": "花名册!B6"})
    assert refused.row is None


@pytest.mark.parametrize("number", range(26), ids=str)
def test_every_person_is_read_as_expected(number: int) -> None:
    true, verdict = PEOPLE[number], taken("花名册.xlsx", "roster")[number]
    person = verdict.row
    assert isinstance(person, PersonRow)
    assert verdict.reason == REASONS[true["row_verdict"]]
    assert verdict.level is (Level.OK if true["row_verdict"] == "ok" else Level.WARNING)
    placement = person.placement
    assert placement is not None
    found = {
        "name": person.name,
        "sex": person.sex,
        "ethnic": person.ethnic,
        "edu": person.education,
        "group": person.group,
        "phone": person.phone,
        "drug": person.drug_kinds,
        "police": person.police,
        "owner": person.owner,
        "job": person.occupation,
        "kind": placement.kind,
        "reported": placement.reported_on,
        "decided": placement.decided_on,
        "months": placement.term_months,
    }
    drugs = codes_of("drug_kinds")
    assert found == {
        "name": true["name"],
        "sex": codes_of("sex")[true["sex"]],
        "ethnic": codes_of("ethnic")[true["ethnic"]],
        "edu": codes_of("education")[true["edu"]],
        "group": true["group"],
        "phone": true["phone"],
        "drug": tuple(drugs[word.lower()] for word in true["drug"].split("、")),
        "police": true["police"],
        "owner": true["owner"],
        "job": true["job"],
        "kind": codes_of("placement_kind")[true["kind"]],
        "reported": date.fromisoformat(true["reported"]),
        "decided": date.fromisoformat(true["decided"]),
        "months": true["months"],
    }


@pytest.mark.parametrize("number", range(26), ids=str)
def test_a_number_is_right_or_absent_or_warned_of_and_so_is_the_birth(number: int) -> None:
    true, person = PEOPLE[number], roster_people()[number]
    born = date.fromisoformat(true["birth"])
    if true["row_verdict"] == "ok":
        assert (person.id_no, person.birth, person.from_paper) == (true["id"], born, ())
    elif true["row_verdict"] == "check digit wrong":
        assert person.id_no == "999999197103178951"  # as typed: nobody knows which digit is wrong
        assert person.birth == YearMonth(born.year, born.month)
    else:
        assert person.id_no is None
        assert person.from_paper == ("id_no",)
        assert person.birth == YearMonth(born.year, born.month)


def test_titles_totals_signatures_and_blanks_are_skipped_and_say_so() -> None:
    rows = sample("花名册.xlsx", "roster").rows
    skipped = {row.line + 1: row.reason for row in rows if row.level is Level.SKIPPED}
    assert skipped == {
        1: "line_title",
        2: "line_title",
        3: "line_heading",
        31: "line_blank",
        32: "line_totals",
        33: "line_signature",
    }
    assert [found.reason for found in sample("花名册.xlsx", "roster").sheets] == [None, "sheet_empty"]


def test_every_visit_is_read_from_every_months_sheet() -> None:
    reading = sample("走访登记表.xlsx", "visits")
    assert len(reading.taken) == EXPECTED["visits"]
    assert reading.counts[Level.REFUSED] == reading.counts[Level.WARNING] == 0
    for verdict in reading.taken:
        visit = verdict.row
        assert isinstance(visit, VisitRow)
        assert verdict.sheet.name == f"2026年{visit.happened_on.month}月"
        assert visit.happened_on.year == 2026
        assert len(visit.visitors) == 2


def test_whoever_was_not_met_is_not_counted_as_met() -> None:
    for verdict in taken("走访登记表.xlsx", "visits"):
        visit = verdict.row
        assert isinstance(visit, VisitRow)
        (said,) = [cell.given for cell in verdict.cells if cell.field == "result"]
        if visit.kind == "3":
            assert visit.result == "3"
        else:
            assert visit.result == {"是": "1", "否,见其母": "2"}[str(said)]
        assert visit.relation == ("母亲" if said == "否,见其母" else None)


def test_every_test_is_read() -> None:
    verdicts = taken("尿检台账.xls", "tests")
    assert len(verdicts) == EXPECTED["tests"]
    codes = {"阴性": "1", "阴": "1", "(-)": "1", "未到": "5", "拒检": "4"}
    for verdict in verdicts:
        test = verdict.row
        assert isinstance(test, TestRow)
        given = {cell.field: cell.given for cell in verdict.cells}
        assert test.result == codes[str(given["result"])]
        assert test.sample == {"尿液": "1", "毛发": "4"}[str(given["sample"])]


@pytest.mark.parametrize(("name", "kind"), [("走访登记表.xlsx", "visits"), ("尿检台账.xls", "tests")])
def test_every_visit_and_test_finds_its_person(name: str, kind: str) -> None:
    people = [
        KnownPerson(PersonId(str(number)), person.name, person.id_no, person.birth, person.group)
        for number, person in enumerate(roster_people())
    ]
    for verdict in match(sample(name, kind).taken, people):
        assert verdict.person is not None
        assert verdict.row is not None
        assert people[int(verdict.person)].name == verdict.row.name


def test_every_cell_has_a_verdict_with_its_address() -> None:
    verdict = taken("花名册.xlsx", "roster")[3]
    cells = {cell.field: cell for cell in verdict.cells}
    assert len(verdict.cells) == 17
    assert cells["id_no"].address == "花名册!F7"
    assert (cells["id_no"].level, cells["id_no"].value) == (Level.WARNING, None)
    assert (cells["reported_on"].given, cells["reported_on"].value) == ("2025.10.31", date(2025, 10, 31))
    assert cells["ethnic"].value == "12"


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("花名册.xlsx", "roster"),
        ("走访登记表.xlsx", "visits"),
        ("尿检台账.xls", "tests"),
        ("宣传活动台账.ods", "activity"),
    ],
)
def test_the_kind_of_a_ledger_is_proposed(name: str, kind: str | None) -> None:
    assert kind_of(read_ledger(SAMPLES / name)) == kind


def test_a_list_of_members_taken_for_a_roster_is_doubted() -> None:
    assert sample("会员小组名册.csv", "roster").notices == ("perhaps_no_roster",)
    assert sample("花名册.xlsx", "roster").notices == ()


def test_a_ledger_without_a_needed_column_says_which_and_can_be_corrected() -> None:
    ledger = a_ledger(["姓名", "何日", "方式"], ["吴宇", "2026.11.2", "家访"])
    reading = dry_run(ledger, "visits", today=TODAY)
    assert (reading.missing, reading.rows) == (("happened_on",), ())
    assert reading.mapping is not None
    corrected = reading.mapping.corrected(1, "happened_on")
    again = dry_run(ledger, "visits", today=TODAY, remembered=[corrected])
    assert again.missing == ()
    assert [verdict.row for verdict in again.taken] == [VisitRow("吴宇", date(2026, 11, 2), kind="1")]


def test_a_heading_that_nobody_knows_can_be_taught() -> None:
    ledger = a_ledger(["谁", "何日"], ["吴宇", "2026.11.2"])
    with pytest.raises(Refused, match="ledger_without_table"):
        dry_run(ledger, "visits", today=TODAY)
    taught = map_headings("visits", ["谁", "何日"]).corrected(0, "name").corrected(1, "happened_on")
    assert len(dry_run(ledger, "visits", today=TODAY, remembered=[taught]).taken) == 1


def test_an_unknown_kind_is_refused() -> None:
    with pytest.raises(Refused, match="kind_unknown"):
        dry_run(a_ledger(["姓名", "性别"]), "songs", today=TODAY)


def test_a_hidden_sheet_is_left_out_and_named() -> None:
    hidden = a_ledger(["姓名", "性别"], ["吴宇", "男"], hidden=True)
    shown = a_ledger(["姓名", "性别"], ["夏兰", "女"])
    both = type(hidden)("xlsx", (*hidden.sheets, *shown.sheets))
    reading = dry_run(both, "roster", today=TODAY)
    assert [found.reason for found in reading.sheets] == ["sheet_hidden", None]
    assert [verdict.row.name for verdict in reading.taken if verdict.row] == ["夏兰"]


@pytest.mark.parametrize(
    ("name", "title", "year"),
    [("2026年8月", "", 2026), ("2025", "", 2025),
     ("Sheet1", "柳林村2026年走访登记", 2026), ("Sheet1", "走访", None),
     ("2025年-2026年", "", None), ("8月", "填报日期:2026.11.1", None)],
)  # fmt: skip
def test_the_year_of_a_sheet_is_in_its_name_or_title(name: str, title: str, year: int | None) -> None:
    (sheet,) = a_ledger([title], ["姓名", "日期"], name=name).sheets
    assert year_of(sheet, 1) == year


def test_a_running_number_drawn_in_advance_is_no_record() -> None:
    reading = dry_run(a_ledger(["序号", "姓名", "性别"], [1.0, "吴宇", "男"], [2.0]), "roster", today=TODAY)
    assert [verdict.reason for verdict in reading.rows[2:]] == ["line_blank"]


@cache
def sample(name: str, kind: str) -> LedgerReading:
    return dry_run(read_ledger(SAMPLES / name), kind, today=TODAY)


def taken(name: str, kind: str) -> tuple[RowVerdict, ...]:
    return sample(name, kind).taken


def roster_people() -> list[PersonRow]:
    return [verdict.row for verdict in taken("花名册.xlsx", "roster") if isinstance(verdict.row, PersonRow)]
