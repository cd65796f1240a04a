"""Which rows Today shows, as the user narrowed them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from app.followup.list_due import DueList, list_due
from tests.factories.people import TODAY, KeptOffice, a_person
from ui.today.bands import LAW, MOST_AHEAD, Narrowed, choices_of, next_ones


def test_narrowing_keeps_what_fits_in_every_band(due: DueList) -> None:
    assert {row.owner for row in Narrowed(owner="唐支书").of(due).overdue} == {"唐支书"}
    assert {row.village_group for row in Narrowed(group="11组").of(due).overdue} == {"11组"}
    tests = Narrowed(kind="urine").of(due)
    assert {row.obligation.rule.kind for row in (*tests.overdue, *tests.near)} <= {"urine"}
    assert tests.law == ()
    assert Narrowed(kind=LAW).of(due).overdue == ()
    assert Narrowed().of(due) == due


def test_there_is_to_choose_what_there_is(due: DueList) -> None:
    choices = choices_of(due)

    assert choices.groups == ("2组", "11组")
    assert choices.owners == ("唐支书", "王组长")
    assert "home_visit" in choices.kinds


def test_the_week_ahead_is_the_next_fortnight_else_whatever_comes_next(due: DueList) -> None:
    soon = next_ones(due)

    assert len(soon) <= MOST_AHEAD
    assert soon
    assert {row.person for row in soon} <= {row.person for row in due.ahead}


@pytest.fixture
def due(empty_village: KeptOffice, tmp_path: Path) -> Iterator[DueList]:
    """Two people since the spring whom nobody visited lately."""
    office = empty_village.open_copy(tmp_path / "vault")
    kept = TODAY - timedelta(days=200)
    for group, owner in (("2组", "唐支书"), ("11组", "王组长")):
        office.place(office.add_person(a_person(village_group=group, owner=owner), kept_since=kept))
    with office.look() as connection:
        yield list_due(connection, today=TODAY)
    office.close()
