from __future__ import annotations

from datetime import date

import pytest

from app.dates import YearMonth
from app.ids import PersonId
from app.importing.ledger import Sheet
from app.importing.match import KnownPerson, answer, match, match_roster, record_key, same_group
from app.importing.rows import PersonRow, Row, TestRow, VisitRow
from app.importing.verdicts import Level, Question, RowVerdict

DAY = date(2026, 11, 2)
NUMBER, OTHER = "999999199110177430", "999999199001010016"


def person(key: str, name: str = "吴宇", **known: str | date | YearMonth | None) -> KnownPerson:
    return KnownPerson(PersonId(key), name, **known)  # type: ignore[arg-type]


def verdict(row: Row | None) -> RowVerdict:
    return RowVerdict(Sheet("Sheet1", [["吴宇"]]), 0, None, Level.OK, row)


def matched(row: Row, *people: KnownPerson) -> RowVerdict:
    (found,) = match([verdict(row)], people)
    return found


def test_the_only_one_of_that_name_is_meant() -> None:
    assert matched(VisitRow("吴宇", DAY), person("a"), person("b", "夏兰")).person == "a"


def test_the_number_decides_before_the_name() -> None:
    row = TestRow("吴雨", DAY, id_no=NUMBER)
    assert matched(row, person("a", id_no=NUMBER), person("b", "吴雨", id_no=OTHER)).person == "a"


def test_two_of_one_name_are_a_question() -> None:
    found = matched(VisitRow("吴宇", DAY), person("a"), person("b"))
    assert found.person is None
    assert found.question == Question("name_of_several", (PersonId("a"), PersonId("b")))


def test_the_group_tells_two_of_one_name_apart() -> None:
    row = VisitRow("吴宇", DAY, group="第三组")
    assert matched(row, person("a", group="3组"), person("b", group="4组")).person == "a"


@pytest.mark.parametrize("groups", [("4组", "5组"), ("3组", None), ("3组", "三组")])
def test_a_group_that_does_not_decide_leaves_the_question(groups: tuple[str, str | None]) -> None:
    row = VisitRow("吴宇", DAY, group="3组")
    assert matched(row, person("a", group=groups[0]), person("b", group=groups[1])).question is not None


def test_the_name_with_another_number_is_a_question() -> None:
    found = matched(VisitRow("吴宇", DAY, id_no=NUMBER), person("a", id_no=OTHER))
    assert found.question == Question("id_differs", (PersonId("a"),))


def test_somebody_whose_number_is_still_wanting_is_found_by_name() -> None:
    assert matched(VisitRow("吴宇", DAY, id_no=NUMBER), person("a")).person == "a"


def test_nobody_of_that_name_is_refused() -> None:
    found = matched(VisitRow("吴宇", DAY), person("a", "夏兰"))
    assert (found.level, found.reason, found.row) == (Level.REFUSED, "person_unknown", None)


def test_a_name_kept_with_blanks_is_the_same_name() -> None:
    assert matched(VisitRow("吴宇", DAY), person("a", "吴 宇")).person == "a"


def test_rows_that_may_not_come_in_stay_as_they_are() -> None:
    skipped = verdict(None)
    assert match([skipped], [person("a")]) == (skipped,)


def test_the_users_answer_settles_the_question() -> None:
    asked = matched(VisitRow("吴宇", DAY), person("a"), person("b"))
    settled = answer(asked, PersonId("b"))
    assert (settled.person, settled.question) == ("b", None)
    assert answer(asked, None).reason == "person_unknown"


def known(row: PersonRow, *people: KnownPerson) -> RowVerdict:
    (found,) = match_roster([verdict(row)], people)
    return found


def test_a_roster_person_whose_number_the_vault_has_is_that_person() -> None:
    assert known(PersonRow("吴宇", id_no=NUMBER), person("a", id_no=NUMBER)).person == "a"


def test_a_namesake_with_another_number_or_birth_is_somebody_new() -> None:
    assert known(PersonRow("吴宇", id_no=NUMBER), person("a", id_no=OTHER)).question is None
    born = PersonRow("吴宇", birth=YearMonth(1991, 10))
    assert known(born, person("a", birth=date(1991, 11, 1))).question is None
    assert known(PersonRow("夏兰"), person("a")).person is None


def test_a_namesake_without_a_number_is_a_question_and_none_of_them_makes_somebody_new() -> None:
    found = known(PersonRow("吴宇", birth=YearMonth(1991, 10)), person("a", birth=date(1991, 10, 17)))
    assert found.question == Question("perhaps_known", (PersonId("a"),))
    new = answer(found, None)
    assert (new.level, new.person, new.row) == (Level.OK, None, found.row)


@pytest.mark.parametrize("other", ["3组", "三组", "第三组", "第3村民小组", " 3 ", "３组", "03组"])
def test_one_group_is_written_in_many_ways(other: str) -> None:
    assert same_group("3组", other)


@pytest.mark.parametrize(("one", "other"), [("10组", "十组"), ("12组", "十二组"), ("21组", "二十一组")])
def test_groups_beyond_nine_are_read_too(one: str, other: str) -> None:
    assert same_group(one, other)
    assert not same_group("1组", other)


def test_the_key_of_a_record_tells_the_same_visit_from_another() -> None:
    visit = VisitRow("吴宇", DAY, kind="1", note="甲")
    key = record_key(PersonId("a"), visit)
    assert key == record_key(PersonId("a"), VisitRow("吴宇", DAY, kind="1", note="乙"))
    others: list[Row] = [
        VisitRow("吴宇", DAY, kind="2"), VisitRow("吴宇", date(2026, 11, 3), kind="1"), TestRow("吴宇", DAY)
    ]  # fmt: skip
    assert key not in [record_key(PersonId("a"), other) for other in others]
    assert key != record_key(PersonId("b"), visit)
    assert record_key(PersonId("a"), PersonRow("吴宇")) is None
