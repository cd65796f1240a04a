"""The database itself refuses what does not come through the journal."""

from __future__ import annotations

import pytest
from sqlalchemy.exc import DBAPIError

from db.access_log import log_access
from db.journal import update
from tests.factories.replicas import Replica, a_person

ZHANG = "person-zhang"
COLUMNS = (
    "id, name, created_clock, created_by, updated_clock, updated_by, updated_laptop, rev,"
    " entry_laptop, entry_seq"
)


@pytest.fixture
def kept(here: Replica) -> Replica:
    here.write(a_person(ZHANG, name="张大山"))
    here.write(update("person", ZHANG, {"name": "张小山"}))
    with here.session() as session:
        log_access(session.connection, laptop=here.laptop, actor="u", at_ms=1, kind="looked", rows=[ZHANG])
    return here


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE person SET name = '李四'",
        "UPDATE person SET entry_seq = 99, name = '李四'",
        "UPDATE person SET entry_seq = 1, id = 'another'",
        "DELETE FROM person",
        f"INSERT INTO person ({COLUMNS}) VALUES ('new', '李四', 1, 'u', 1, 'u', 'l', 1, 'l', 1)",
        f"INSERT OR REPLACE INTO person ({COLUMNS}) SELECT id, '李四', created_clock, created_by,"
        " updated_clock, updated_by, updated_laptop, rev, entry_laptop, entry_seq FROM person",
    ],
)
def test_a_row_changes_only_through_the_journal(kept: Replica, statement: str) -> None:
    with pytest.raises(DBAPIError, match="not through the journal"):
        kept.force(statement)
    assert kept.shown("person", ZHANG)["name"] == "张小山"


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE entry SET changes = x'00' WHERE seq = 1",
        "UPDATE entry SET salt = NULL WHERE seq = 1",
        "UPDATE entry SET chain = x'00' WHERE seq = 1",
        "UPDATE entry SET clock = 5 WHERE seq = 1",
        "UPDATE entry SET actor = 'somebody else' WHERE seq = 1",
        "UPDATE entry SET names = NULL WHERE seq = 2",
        "UPDATE entry SET applied = 0 WHERE seq = 1",
        "UPDATE entry SET seq = 7 WHERE seq = 2",
        "DELETE FROM entry",
        "INSERT OR REPLACE INTO entry (laptop, seq, digest, chain)"
        " SELECT laptop, seq, digest, chain FROM entry",
    ],
)
def test_the_journal_neither_changes_nor_forgets(kept: Replica, statement: str) -> None:
    before = kept.records()
    with pytest.raises(DBAPIError, match="the journal does not"):
        kept.force(statement)
    assert kept.records() == before


def test_what_was_erased_does_not_come_back(kept: Replica) -> None:
    kept.force("UPDATE entry SET salt = NULL, changes = NULL WHERE seq = 1")
    with pytest.raises(DBAPIError, match="the journal does not change"):
        kept.force("UPDATE entry SET salt = x'00', changes = x'00' WHERE seq = 1")


@pytest.mark.parametrize("statement", ["UPDATE access SET kind = 'printed'", "DELETE FROM access"])
def test_the_access_log_neither_changes_nor_forgets(kept: Replica, statement: str) -> None:
    with pytest.raises(DBAPIError, match="the access log does not"):
        kept.force(statement)
    assert kept.sql("SELECT kind FROM access") == "looked"
