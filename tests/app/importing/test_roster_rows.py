from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from app.dates import YearMonth
from app.importing.dry_run import dry_run
from app.importing.rows import PersonRow
from app.importing.verdicts import CellVerdict, Level, RowVerdict
from tests.factories.ledgers import TODAY, a_ledger

SOUND = "99999919911017743X"
HEADINGS = {
    "name": "姓名", "sex": "性别", "id_no": "身份证号", "birth": "出生年月", "group": "村民小组",
    "kind": "类别",
    "decided_on": "决定日期", "served_on": "送达日期", "reported_on": "报到日期", "term_months": "期限(月)",
    "end_printed": "届满日期", "education": "文化程度", "drug_kinds": "毒品种类", "phone": "电话",
}  # fmt: skip


def roster(*people: dict[str, Any]) -> tuple[RowVerdict, ...]:
    """Verdicts on lines that hold the given fields and no other columns."""
    fields = [name for name in HEADINGS if any(name in person for person in people)]
    rows = [[person.get(name, "") for name in fields] for person in people]
    ledger = a_ledger([HEADINGS[name] for name in fields], *rows)
    return dry_run(ledger, "roster", today=TODAY).rows[1:]


def one(**person: Any) -> tuple[RowVerdict, dict[str | None, CellVerdict]]:
    (verdict,) = roster({"name": "吴宇", "id_no": SOUND} | person)
    return verdict, {mark.field: mark for mark in verdict.marks}


def test_a_line_without_a_name_is_refused() -> None:
    verdict, marks = one(name="")
    assert (verdict.level, verdict.reason, verdict.row) == (Level.REFUSED, "name_missing", None)
    assert marks["name"].address == "Sheet1!A2"


def test_birth_and_sex_are_filled_in_from_a_sound_number_and_that_is_noted() -> None:
    verdict, marks = one(sex="", birth="1991.10")
    assert isinstance(verdict.row, PersonRow)
    assert (verdict.level, verdict.row.sex, verdict.row.birth) == (Level.OK, "1", date(1991, 10, 17))
    assert (marks["birth"].reason, marks["birth"].value) == ("birth_from_id", date(1991, 10, 17))


@pytest.mark.parametrize(
    ("person", "field", "reason", "kept"),
    [
        ({"sex": "女"}, "sex", "sex_differs_from_id", "2"),
        ({"birth": "1991.11"}, "birth", "birth_differs_from_id", YearMonth(1991, 11)),
        ({"birth": "1991-10-18"}, "birth", "birth_differs_from_id", date(1991, 10, 18)),
        ({"education": "神童"}, "education", "word_unknown", None),
        ({"phone": "123"}, "phone", "phone_length", "123"),
    ],
)
def test_what_disagrees_is_warned_of_and_the_cell_stands(
    person: dict[str, Any], field: str, reason: str, kept: object
) -> None:
    verdict, marks = one(**person)
    assert (verdict.level, verdict.reason) == (Level.WARNING, reason)
    assert marks[field].reason == reason
    assert getattr(verdict.row, field) == kept


@pytest.mark.parametrize(
    ("person", "field", "reason"),
    [
        ({"kind": "社区戒毒", "decided_on": "2026.5.24", "reported_on": "2026.5.20"}, "reported_on",
         "date_before_decided_on"),
        ({"kind": "社区戒毒", "served_on": "2026.5.24", "reported_on": "2026.5.20"}, "reported_on",
         "date_before_served_on"),
        ({"kind": "社区戒毒", "reported_on": "2026.5.24", "end_printed": "2026.5.20"}, "end_printed",
         "date_before_reported_on"),
        ({"kind": "社区戒毒", "reported_on": "2026.12.24"}, "reported_on", "date_in_future"),
        ({"kind": "社区戒毒", "term_months": 24}, "term_months", "term_not_lawful"),
        ({"kind": "社区康复", "term_months": 48}, "term_months", "term_not_lawful"),
        ({"kind": "", "reported_on": "2026.5.24"}, "kind", "placement_kind_missing"),
        ({"kind": "别的", "reported_on": "2026.5.24"}, "kind", "word_unknown"),
    ],
)  # fmt: skip
def test_days_and_terms_that_cannot_be_are_warned_of(person: dict[str, Any], field: str, reason: str) -> None:
    verdict, marks = one(**person)
    assert verdict.level is Level.WARNING
    assert marks[field].reason == reason
    assert isinstance(verdict.row, PersonRow)
    assert verdict.row.placement is not None


def test_a_placement_in_order_needs_no_word() -> None:
    verdict, marks = one(
        kind="社区康复",
        decided_on="2026.5.24",
        served_on="2026.5.25",
        reported_on="2026.5.31",
        term_months=24,
    )
    assert (verdict.level, marks) == (Level.OK, {})


def test_a_person_without_a_placement_has_none() -> None:
    verdict, _ = one()
    assert isinstance(verdict.row, PersonRow)
    assert verdict.row.placement is None


def test_what_could_not_be_read_is_named_for_the_paper() -> None:
    verdict, _ = one(id_no="9.99999E+17", reported_on="五月底", kind="社区戒毒")
    assert isinstance(verdict.row, PersonRow)
    assert set(verdict.row.from_paper) == {"id_no", "reported_on"}
    assert verdict.row.id_no is None


def test_a_roster_without_a_column_for_numbers_warns_of_each_person() -> None:
    ((verdict),) = roster({"name": "吴宇", "sex": "男"})
    assert (verdict.level, verdict.reason) == (Level.WARNING, "id_missing")


def test_one_number_under_two_names_is_one_person() -> None:
    first, second = roster({"name": "吴宇", "id_no": SOUND}, {"name": "吴雨", "id_no": SOUND})
    assert first.level is Level.OK
    assert (second.level, second.reason) == (Level.REFUSED, "same_person_in_file")
    assert second.facts == {"first": "Sheet1!A2"}


def test_two_numbers_under_one_name_are_two_people() -> None:
    first, second = roster({"name": "吴宇", "id_no": SOUND}, {"name": "吴宇", "id_no": "999999199001010016"})
    assert [first.level, second.level] == [Level.OK, Level.OK]


def test_two_lines_without_numbers_are_one_person_if_name_birth_and_group_agree() -> None:
    person = {"name": "吴宇", "birth": "1991.10", "group": "3组"}
    first, second, third = roster(person, person, person | {"group": "4组"})
    assert (first.level, second.level) == (Level.WARNING, Level.REFUSED)
    assert second.reason == "same_person_in_file"
    assert third.level is Level.WARNING
    assert {mark.reason for mark in third.marks} == {"perhaps_same_person_in_file"}


def test_a_damaged_number_under_a_known_name_is_asked_about() -> None:
    _, second = roster({"name": "吴宇", "id_no": SOUND}, {"name": "吴宇", "id_no": 999999199110177431.0})
    assert second.level is Level.WARNING
    assert {mark.reason for mark in second.marks} == {
        "id_damaged_by_spreadsheet",
        "perhaps_same_person_in_file",
    }
