"""What becomes of a row is what taking in would do with it."""

from __future__ import annotations

from datetime import date

from app.ids import PersonId
from app.importing.dry_run import dry_run
from app.importing.match import KnownPerson, answer, match, match_roster
from app.importing.verdicts import Level, RowVerdict
from tests.factories.ledgers import TODAY, a_ledger
from ui.importing.fates import Fate, count_fates, fate_of

ROSTER = ("姓名", "身份证号码", "性别")
SOMEBODY = KnownPerson(PersonId("one"), "王伟", birth=None)


def test_a_new_person_comes_in_and_one_without_a_number_is_to_be_looked_at() -> None:
    rows = roster(("王伟", "", "男"))

    assert [fate_of(row) for row in rows] == [Fate.PASSED, Fate.REMARK]


def test_somebody_of_the_same_name_is_a_question_until_it_is_answered() -> None:
    (asked,) = [row for row in match_roster(roster(("王伟", "", "男")), [SOMEBODY]) if row.row]

    assert fate_of(asked) is Fate.QUESTION
    assert fate_of(answer(asked, SOMEBODY.id)) is Fate.HERE
    assert fate_of(answer(asked, None)) is Fate.REMARK


def test_a_visit_of_nobody_we_know_is_left_out_and_one_of_theirs_comes_in() -> None:
    ledger = a_ledger(("走访日期", "姓名", "走访结果"), (date(2026, 11, 2), "王伟", "见到本人"))
    rows = dry_run(ledger, "visits", today=TODAY).rows

    assert fate_of(match(rows, [])[-1]) is Fate.OUT
    assert fate_of(match(rows, [SOMEBODY])[-1]) is Fate.IN


def test_what_is_here_already_is_told_apart_from_what_is_no_record() -> None:
    title = roster(("王伟", "", "男"))[0]
    here = title._replace(level=Level.SKIPPED, reason="already_in_vault")

    assert count_fates([title, here, here])[Fate.HERE] == 2
    assert sum(count_fates([title, here, here]).values()) == 3


def roster(*rows: tuple[str, ...]) -> tuple[RowVerdict, ...]:
    return dry_run(a_ledger(ROSTER, *rows), "roster", today=TODAY).rows
