"""How the ledger is kept: late entries, identical words, one visitor, each with its records."""

from __future__ import annotations

from datetime import date, timedelta

from app.reports.count_figures import count_figures
from app.reports.ledger_quality import Quality, read_quality
from app.reports.period import Period
from tests.factories.people import TODAY, Office


def test_what_might_be_looked_at_is_counted_with_its_records(office: Office) -> None:
    person = office.add_person(kept_since=date(2026, 1, 1))
    late = office.visit(person, TODAY - timedelta(days=20), family_words="情况稳定", late_reason="下乡")
    same = office.visit(person, TODAY - timedelta(days=3), family_words="情况稳定")
    alone = office.visit(person, TODAY - timedelta(days=2), family_words="父亲住院", visitors=("王组长",))
    fine = office.visit(person, TODAY - timedelta(days=1), family_words="找到工作")
    empty = office.visit(person, TODAY)
    with office.look() as connection:
        period = Period(date(2026, 11, 1), date(2026, 11, 30))
        report = count_figures(connection, office.village.village, period, today=TODAY)

    def rows(key: str) -> set[str]:
        return {one.row for one in report.figure(key).records}

    assert rows("quality_visits") == {late, same, alone, fine, empty}
    assert rows("quality_late") == {late}
    assert rows("quality_same_words") == {late, same}
    assert rows("quality_one_visitor") == {alone}
    assert rows("quality_no_attachment") == {late, same, alone, fine, empty}


def test_tests_without_a_paper_and_visits_without_a_word_are_told_with_their_share(office: Office) -> None:
    person = office.add_person(kept_since=date(2026, 1, 1))
    office.visit(person, TODAY, family_words="", thinking_words="")
    bare = office.test(person, TODAY, sheet_no="")
    office.test(person, TODAY - timedelta(days=1), sheet_no="A-1")
    office.test(person, TODAY - timedelta(days=2), sheet_no="", result="5", no_show_cause="1")
    quality = read(office)
    assert [one.row for one in quality["quality_tests_no_paper"].records] == [bare]
    assert (quality["quality_tests_no_paper"].of, quality["quality_tests_no_paper"].percent) == (3, 33)
    assert quality["quality_no_words"].amount == 1


def test_what_lies_before_the_village_began_with_yidai_is_not_late(office: Office) -> None:
    person = office.add_person(kept_since=date(2026, 11, 10))
    office.visit(person, date(2026, 11, 3))
    late = office.visit(person, date(2026, 11, 11))
    assert [one.row for one in read(office)["quality_late"].records] == [late]


def read(office: Office) -> dict[str, Quality]:
    with office.look() as connection:
        period = Period(date(2026, 11, 1), date(2026, 11, 30))
        return {one.definition.key: one for one in read_quality(connection, office.village.village, period)}
