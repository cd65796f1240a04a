"""`yidai list {activities,members,funds,problems}`."""

from __future__ import annotations

from datetime import date

from app.activities.activity import ACTIVITY, Activity
from app.groups.fund_line import FUND_LINE, FundLine
from app.groups.member import MEMBER, Member
from app.village.problem import PROBLEM, Problem
from tests.factories.people import Office
from ui.commands.ledger_lines import LEDGER_LINES
from ui.commands.list_line import Line


def test_activities_are_listed_the_newest_first(office: Office) -> None:
    for day in (date(2026, 6, 1), date(2026, 6, 26)):
        held = Activity(happened_on=day, title="屋场会", methods=("7",), audience_n=40)
        office.record(ACTIVITY, office.village.village, held)
    lines = listed(office, "activities")
    assert [line.facts["happened_on"] for line in lines] == [date(2026, 6, 26), date(2026, 6, 1)]
    assert lines[0].words[-1] == 40


def test_members_are_listed_with_masked_telephones_and_whether_they_serve(office: Office) -> None:
    for to_on in (None, date(2026, 1, 1)):
        one = Member(name="王组长", role="1", phone="10012345678", from_on=date(2025, 1, 1), to_on=to_on)
        office.record(MEMBER, office.village.village, one)
    lines = listed(office, "members")
    assert sorted(str(line.facts["serves"]) for line in lines) == ["False", "True"]
    assert "10012345678" not in str(lines)


def test_funds_are_listed_by_year_with_what_is_left(office: Office) -> None:
    came = FundLine(happened_on=date(2026, 3, 1), direction="1", amount_fen=300_000, purpose="拨款")
    office.record(FUND_LINE, office.village.village, came)
    (line,) = listed(office, "funds")
    assert line.words == (2026, "", "3000", "0", "3000", None)


def test_problems_say_whether_they_are_late(office: Office) -> None:
    late = Problem(found_on=date(2026, 9, 1), item="缺责任书", due_on=date(2026, 10, 1))
    office.record(PROBLEM, office.village.village, late)
    (line,) = listed(office, "problems")
    assert line.facts["is_late"] is True


def listed(office: Office, what: str) -> list[Line]:
    with office.look() as connection:
        return LEDGER_LINES[what](connection, office.today)
