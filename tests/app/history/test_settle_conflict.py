"""Two laptops wrote different values: both stand until somebody chooses, and nothing is lost."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from app.bag.open_conflicts import Conflict, open_conflicts
from app.bag.read_bag import read_bag
from app.errors import Refused
from app.history.row_history import history_of
from app.history.settle_conflict import settle_conflict
from app.ids import PersonId, VisitId
from app.people.save_person import add_person
from app.vault.vault import Vault
from app.visits.read_visits import read_visit
from app.visits.record_visit import change_visit, record_visit
from app.work import look, work
from tests.factories.people import a_person, a_visit
from tests.factories.vaults import NOW, VILLAGE, build_vault, exchange, two_laptops

DAY = date(2025, 3, 5)


def test_the_chosen_value_holds_and_the_other_stays_in_the_history(laptops: tuple[Vault, Vault]) -> None:
    one, _other = laptops
    person, visit = a_disputed_visit(*laptops)
    conflict = the_conflict(one, person)
    chosen = next(head for head in conflict.heads if head.values["result"] == "2")

    settle(one, conflict, chosen_at=conflict.heads.index(chosen))

    assert result_of(one, visit) == "2"
    assert conflicts(one, person) == []
    with look(one) as connection:
        steps = history_of(connection, visit)
    assert [step.values["result"] for step in steps if "result" in step.values][-1] == "2"
    assert {"1", "2", "4"} <= {step.values.get("result") for step in steps}


def test_choosing_the_value_that_is_shown_settles_it_too(laptops: tuple[Vault, Vault]) -> None:
    one, other = laptops
    person, visit = a_disputed_visit(*laptops)
    shown = result_of(one, visit)

    settle(one, the_conflict(one, person), chosen_at=0)
    exchange(one, other)

    assert result_of(one, visit) == result_of(other, visit) == shown
    assert conflicts(other, person) == []


def test_a_correction_elsewhere_in_the_record_leaves_the_conflict_open(
    laptops: tuple[Vault, Vault],
) -> None:
    one, _other = laptops
    person, visit = a_disputed_visit(*laptops)
    with work(one, now=NOW) as session:
        before = read_visit(session.connection, visit).details
        change_visit(session, visit, replace(before, place="村委会"), now=NOW)

    assert [conflict.register for conflict in conflicts(one, person)] == ["result"]


def test_a_conflict_that_somebody_settled_meanwhile_is_refused(laptops: tuple[Vault, Vault]) -> None:
    one, _other = laptops
    person, _visit = a_disputed_visit(*laptops)
    conflict = the_conflict(one, person)
    settle(one, conflict, chosen_at=0)

    with pytest.raises(Refused, match="conflict_changed"):
        settle(one, conflict, chosen_at=1)


def a_disputed_visit(one: Vault, other: Vault) -> tuple[PersonId, VisitId]:
    """A visit of which one laptop says "family only" and the other "not found"."""
    with work(one, now=NOW) as session:
        village = session.connection.exec_driver_sql("SELECT id FROM village").scalar()
        assert village is not None
        person = add_person(
            session,
            village,
            a_person(),
            village_code=VILLAGE.code,
            tag=one.laptop.tag,
            id_key=one.id_key,
            now=NOW,
        )
        visit = record_visit(session, person, a_visit(DAY), now=NOW)
    exchange(one, other)
    for vault, result in ((one, "2"), (other, "4")):
        with work(vault, now=NOW) as session:
            change_visit(session, visit, a_visit(DAY, result=result), now=NOW)
    exchange(one, other)
    return person, visit


def conflicts(vault: Vault, person: PersonId) -> list[Conflict]:
    with look(vault) as connection:
        return open_conflicts(connection, read_bag(connection, person, today=date(2026, 1, 1)))


def the_conflict(vault: Vault, person: PersonId) -> Conflict:
    found = conflicts(vault, person)
    assert [(one.table, one.register, one.happened_on) for one in found] == [("visit", "result", DAY)]
    return found[0]


def settle(vault: Vault, conflict: Conflict, *, chosen_at: int) -> None:
    with work(vault, now=NOW) as session:
        settle_conflict(session, conflict.table, conflict.row, conflict.register, conflict.heads[chosen_at])


def result_of(vault: Vault, visit: VisitId) -> str:
    with look(vault) as connection:
        return read_visit(connection, visit).details.result


@pytest.fixture
def laptops(tmp_path: Path) -> Iterator[tuple[Vault, Vault]]:
    made = two_laptops(build_vault(tmp_path / "built"), tmp_path)
    yield made
    for vault in made:
        vault.close()
