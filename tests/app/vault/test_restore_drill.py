"""The yearly drill is due a year after the last one, or after the records were begun."""

from __future__ import annotations

from datetime import date

from app.vault.restore_drill import drill_done_on, drill_due_on, note_drill
from tests.factories.people import Office


def test_it_is_due_a_year_after_the_last_or_after_the_beginning() -> None:
    assert drill_due_on(None, began_on=date(2026, 2, 28)) == date(2027, 2, 28)
    assert drill_due_on(date(2028, 2, 29), began_on=date(2026, 1, 1)) == date(2029, 2, 28)


def test_when_it_was_done_is_remembered(office: Office) -> None:
    with office.look() as connection:
        assert drill_done_on(connection) is None
    for day in (date(2026, 5, 1), date(2026, 11, 1)):
        with office.work() as session:
            note_drill(session, day)
    with office.look() as connection:
        assert drill_done_on(connection) == date(2026, 11, 1)
