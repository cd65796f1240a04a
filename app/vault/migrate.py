"""Bring an older vault up to this program's tables, after a verified copy."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Engine

from app.errors import Trouble
from db.create import HEAD_REVISION
from db.engine import backup_into, integrity_findings, open_engine


def bring_up_to_date(engine: Engine, folder: Path, revision: str, key: bytes) -> None:
    """Nothing where the revision is the present one (compared by hand: Alembic costs half a second).

    Raises Trouble("copy_before_migration_failed") and leaves the vault as it was.
    """
    if revision == HEAD_REVISION:
        return
    copy = folder / f"before-{revision}.db"
    copy.unlink(missing_ok=True)
    backup_into(engine, copy, key)
    copied = open_engine(copy, key)
    findings = integrity_findings(copied)
    copied.dispose()
    if findings:
        raise Trouble("copy_before_migration_failed")
    from db.migrations.run import upgrade

    upgrade(engine)
