"""When something last counted for a rule."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from app.followup.counted_before import counted_before
from app.followup.list_due import windows_of
from tests.factories.people import TODAY, KeptOffice


def test_only_what_the_rule_counts_is_told_newest_first(empty_village: KeptOffice, tmp_path: Path) -> None:
    office = empty_village.open_copy(tmp_path / "vault")
    person = office.add_person()
    office.place(person)
    for day in (date(2026, 9, 3), date(2026, 10, 4), date(2026, 8, 2), date(2026, 7, 1)):
        office.visit(person, day)
    office.visit(person, date(2026, 11, 1), kind="3")
    with office.look() as connection:
        rule = next(
            window.rule
            for window in windows_of(connection, person, today=TODAY)
            if window.rule.kind == "home_visit"
        )
        told = counted_before(connection, person, rule, today=TODAY)
        before = counted_before(connection, person, rule, today=date(2026, 9, 30), most=1)
    office.close()

    assert told == (date(2026, 10, 4), date(2026, 9, 3), date(2026, 8, 2))
    assert before == (date(2026, 9, 3),)
