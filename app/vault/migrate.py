"""Bring an older vault up to this program's tables, after a verified copy."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Engine
from sqlalchemy.exc import DBAPIError

from app.errors import Trouble
from app.vault.keys_file import sync_folder
from db.create import HEAD_REVISION
from db.engine import DriverError, backup_into, integrity_findings, lies_on_server, open_engine

if TYPE_CHECKING:
    from db.migrations.run import Step


def bring_up_to_date(engine: Engine, folder: Path, revision: str, key: bytes) -> None:
    """Nothing where the revision is the present one (compared by hand: Alembic costs half a second).

    Raises Trouble("copy_before_migration_failed") and leaves the vault as it was; and, for a county's
    records on a server, Trouble("postgres_other_version"): those go through a backup.
    """
    if revision == HEAD_REVISION:
        return
    if lies_on_server(engine):
        raise Trouble("postgres_other_version")
    from db.migrations.run import STEPS

    take_steps(engine, folder, revision, key, STEPS)


def take_steps(engine: Engine, folder: Path, revision: str, key: bytes, steps: Sequence[Step]) -> None:
    """First the copy, then the steps. Raises as `bring_up_to_date` and `upgrade`."""
    _copy_verified(engine, folder / f"before-{revision}.db", key)
    from db.migrations.run import upgrade

    upgrade(engine, steps=steps)


def _copy_verified(engine: Engine, copy: Path, key: bytes) -> None:
    """A copy under the same data key: put in the place of the records file, it opens as before."""
    try:
        for name in (copy.name, f"{copy.name}-wal", f"{copy.name}-shm"):
            copy.with_name(name).unlink(missing_ok=True)
        backup_into(engine, copy, key)
        copied = open_engine(copy, key)
        try:
            is_same = not integrity_findings(copied) and _counts(copied) == _counts(engine)
        finally:
            copied.dispose()
        sync_folder(copy.parent)
    except (DBAPIError, DriverError, OSError, Trouble) as error:
        raise Trouble("copy_before_migration_failed") from error
    if not is_same:
        raise Trouble("copy_before_migration_failed")


def _counts(engine: Engine) -> dict[str, int]:
    """How many rows each table has."""
    with engine.begin() as connection:
        tables = connection.exec_driver_sql(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'search%'"
        ).scalars()
        return {
            name: connection.exec_driver_sql(f'SELECT count(*) FROM "{name}"').scalar_one()
            for name in tables.all()
        }
