"""What is wrong with a journal or its tables is found, and named by laptop and number."""

from __future__ import annotations

import pytest

from db.check import chain_findings
from db.journal import update
from db.reproject import projection_findings
from tests.factories.replicas import Replica, Replicas, a_person, a_visit, exchange

ZHANG = "person-zhang"


@pytest.fixture
def kept(here: Replica) -> Replica:
    here.write(a_person(ZHANG, name="张大山"), a_visit(ZHANG))
    here.write(update("person", ZHANG, {"name": "张小山"}))
    for guard in ("entry_update_guard", "entry_delete_guard", "person_update_guard", "person_delete_guard"):
        here.force(f"DROP TRIGGER {guard}")
    return here


def journal(laptop: Replica) -> list[str]:
    with laptop.reading() as connection:
        return chain_findings(connection)


def tables(laptop: Replica) -> list[str]:
    with laptop.reading() as connection:
        return list(projection_findings(connection))


def test_a_good_journal_has_no_findings_and_rebuilds_its_tables(kept: Replica) -> None:
    assert (journal(kept), tables(kept)) == ([], [])
    assert kept.rebuilt() == kept.dump()


@pytest.mark.parametrize(
    "change",
    [
        "changes = CAST(replace(CAST(changes AS TEXT), '张', '李') AS BLOB)",
        "salt = zeroblob(16)",
        "actor = 'somebody else'",
        "clock = clock + 1",
        "row = 'another'",
        "names = x'7b7d'",
        "action = 'another'",
        "tbl = 'visit'",
        "flags = 1",
        "digest = zeroblob(32)",
        "chain = zeroblob(32)",
    ],
)
def test_a_changed_entry_is_found(kept: Replica, change: str) -> None:
    kept.force(f"UPDATE entry SET {change} WHERE seq = 3")
    assert any(finding.endswith(" 3") for finding in journal(kept))


def test_a_changed_row_is_found(kept: Replica) -> None:
    kept.force("UPDATE person SET name = '李四'")
    assert tables(kept) == [f"person {ZHANG} does not show what its entries say"]


def test_changed_heads_are_found(kept: Replica) -> None:
    kept.force("UPDATE row_head SET heads = '{\"c\":[]}' WHERE row = ?", ZHANG)
    assert tables(kept) == [f"person {ZHANG} does not show what its entries say"]


def test_a_lost_row_is_found(kept: Replica) -> None:
    kept.write(a_person("li"))
    kept.force("DELETE FROM person WHERE id = 'li'")
    assert tables(kept) == ["person li is lost"]
    assert kept.rebuilt() != kept.dump()


def test_all_laptops_rebuild_the_same_tables(replicas: Replicas) -> None:
    one, other = replicas.make("one"), replicas.make("other")
    one.write(a_person(ZHANG))
    exchange(one, other)
    one.write(update("person", ZHANG, {"status": "32"}))
    other.write(update("person", ZHANG, {"status": "33"}))
    exchange(one, other)
    assert one.dump() == other.dump() == one.rebuilt() == other.rebuilt()
