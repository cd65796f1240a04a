"""Migrations: the same tables as a new file, the data kept, all or nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
import sqlalchemy as sa
from alembic import op
from sqlalchemy import Engine

from db.create import HEAD_REVISION, SCHEMA_VERSION, check_version, create_database, header_value
from db.engine import open_engine
from db.migrations.run import STEPS, upgrade
from db.trouble import Trouble

KEY = bytes(32)


@dataclass(frozen=True)
class NextStep:
    """A step that a later program might bring."""

    change: Callable[[], None]
    revision: str = "0002"
    schema_version: int = 2

    def upgrade(self) -> None:
        self.change()


@pytest.fixture
def empty(tmp_path: Path) -> Iterator[Engine]:
    engine = open_engine(tmp_path / "empty.db", KEY, create=True)
    yield engine
    engine.dispose()


@pytest.fixture
def filled(tmp_path: Path) -> Iterator[Engine]:
    engine = open_engine(tmp_path / "filled.db", KEY, create=True)
    create_database(engine, vault="v")
    run(engine, "INSERT INTO setting (key, value) VALUES ('language', 'zh_CN')")
    run(engine, "INSERT INTO draft VALUES ('visit', 'r', 'u', 1, 2, '草稿')")
    yield engine
    engine.dispose()


def run(engine: Engine, statement: str) -> None:
    with engine.execution_options(writer=True).begin() as connection:
        connection.exec_driver_sql(statement)


def schema(engine: Engine) -> list[tuple[str, str]]:
    with engine.begin() as connection:
        rows = connection.exec_driver_sql("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL")
        return sorted((name, normalised(text)) for name, text in rows)


def normalised(text: str) -> str:
    """Without quotes, and the parts in one order: that of two references in a table is left open."""
    words = " ".join(text.replace('"', "").split()).removesuffix(")").strip()
    return ", ".join(sorted(words.split(", "))) if words.startswith("CREATE TABLE") else words


def revision(engine: Engine) -> str | None:
    with engine.begin() as connection:
        return header_value(connection, "revision")


def setting(engine: Engine) -> list[tuple[str, ...]]:
    with engine.begin() as connection:
        return [tuple(row) for row in connection.exec_driver_sql("SELECT * FROM setting")]


def add_a_column() -> None:
    with op.batch_alter_table("setting", recreate="always") as table:
        table.add_column(sa.Column("since", sa.Text(), server_default="2026"))


def fail_half_way() -> None:
    op.add_column("setting", sa.Column("since", sa.Text()))
    op.execute("INSERT INTO setting VALUES ('half', 'done', NULL)")
    op.execute("INSERT INTO no_such_table VALUES (1)")


def refer_to_nothing() -> None:
    op.create_table("child", sa.Column("of", sa.Text(), sa.ForeignKey("person.id")))
    op.execute("INSERT INTO child VALUES ('nobody')")


def test_an_empty_file_that_was_migrated_equals_a_new_one(empty: Engine, filled: Engine) -> None:
    upgrade(empty)
    assert schema(empty) == schema(filled)
    assert revision(empty) == HEAD_REVISION


def test_the_last_step_is_the_revision_that_this_program_writes() -> None:
    assert (STEPS[-1].revision, STEPS[-1].schema_version) == (HEAD_REVISION, SCHEMA_VERSION)


def test_a_file_of_this_program_stays_as_it_is(filled: Engine) -> None:
    before = schema(filled)
    upgrade(filled)
    assert schema(filled) == before


def test_data_survives_a_step_and_the_file_says_its_new_revision(filled: Engine) -> None:
    upgrade(filled, steps=(*STEPS, NextStep(add_a_column)))
    assert setting(filled) == [("language", "zh_CN", "2026")]
    assert revision(filled) == "0002"


@pytest.mark.parametrize("change", [fail_half_way, refer_to_nothing])
def test_a_step_that_fails_leaves_the_file_as_it_was(filled: Engine, change: Callable[[], None]) -> None:
    before = schema(filled)
    with pytest.raises(Trouble) as trouble:
        upgrade(filled, steps=(*STEPS, NextStep(add_a_column, "0002"), NextStep(change, "0003", 3)))
    assert trouble.value.reason == "migration_failed"
    assert (schema(filled), setting(filled), revision(filled)) == (before, [("language", "zh_CN")], "0001")


def test_references_are_watched_again_afterwards(filled: Engine) -> None:
    upgrade(filled)
    with filled.begin() as connection:
        assert connection.exec_driver_sql("PRAGMA foreign_keys").scalar() == 1


@pytest.mark.parametrize(
    ("key", "value", "reason"),
    [
        ("revision", "9999", "vault_newer"),
        ("schema_version", "99", "vault_newer"),
        ("schema_version", "", "vault_damaged"),
    ],
)
def test_a_newer_or_unreadable_file_is_refused(filled: Engine, key: str, value: str, reason: str) -> None:
    run(filled, f"UPDATE header SET value = '{value}' WHERE key = '{key}'")
    with filled.begin() as connection, pytest.raises(Trouble) as trouble:
        check_version(connection)
    assert trouble.value.reason == reason


def test_a_file_without_a_header_is_refused(empty: Engine) -> None:
    with empty.begin() as connection, pytest.raises(Trouble) as trouble:
        check_version(connection)
    assert trouble.value.reason == "vault_damaged"
