"""The access log is a chain of its own, in which a missing or changed line shows."""

from __future__ import annotations

import dataclasses

import pytest

from db.access_log import Access, access_lines, broken_at, insert_access, log_access, missing_lines
from tests.factories.replicas import Replica


@pytest.fixture
def looked(here: Replica) -> list[Access]:
    with here.session() as session:
        return [
            log_access(session.connection, laptop=here.laptop, actor="u", at_ms=ms, kind="looked", rows=["p"])
            for ms in (1, 2, 3)
        ]


def broken(laptop: Replica, of: str) -> int | None:
    with laptop.reading() as connection:
        return broken_at(connection, of)


def test_lines_follow_each_other(here: Replica, looked: list[Access]) -> None:
    assert [line.seq for line in looked] == [1, 2, 3]
    assert broken(here, here.laptop) is None
    with here.reading() as connection:
        assert list(access_lines(connection, here.laptop, 1)) == looked[1:]


@pytest.mark.parametrize(
    "change", ["DELETE FROM access WHERE seq = 2", "UPDATE access SET at_ms = 9 WHERE seq = 2"]
)
def test_a_missing_or_changed_line_is_found(here: Replica, looked: list[Access], change: str) -> None:
    assert len(looked) == 3
    here.force("DROP TRIGGER access_update_guard")
    here.force("DROP TRIGGER access_delete_guard")
    here.force(change)
    assert broken(here, here.laptop) == 2


def test_lines_of_another_laptop_may_come_later_and_are_no_damage_until_then(
    there: Replica, looked: list[Access]
) -> None:
    first, second, third = looked
    with there.session() as session:
        insert_access(session.connection, third)
    with there.reading() as connection:
        assert list(missing_lines(connection, third.laptop)) == [(1, 2)]
        assert broken_at(connection, third.laptop, is_whole=False) is None
        assert broken_at(connection, third.laptop) == 1
    with there.session() as session:
        insert_access(session.connection, first)
        insert_access(session.connection, dataclasses.replace(second, chain=third.chain))
    with there.reading() as connection:
        assert list(missing_lines(connection, third.laptop)) == []
        assert broken_at(connection, third.laptop, is_whole=False) == 2


def test_lines_travel_and_one_that_is_here_stays(there: Replica, looked: list[Access]) -> None:
    with there.session() as session:
        for line in (*looked, dataclasses.replace(looked[0], kind="another")):
            insert_access(session.connection, line)
    assert broken(there, looked[0].laptop) is None
