"""How large an attachment may be on this laptop: a choice, within what a bundle can carry."""

from __future__ import annotations

from app.attachments.limits import LARGEST_SIZE_MIB, USUAL_SIZE_MIB
from app.errors import Refused
from app.work import Connection, Session

_KEY = "attachment_mib"


def size_limit(connection: Connection) -> int:
    """In MiB."""
    kept = connection.exec_driver_sql("SELECT value FROM setting WHERE key = ?", (_KEY,)).scalar()
    return int(kept) if kept is not None and kept.isdecimal() else USUAL_SIZE_MIB


def set_size_limit(session: Session, mib: int) -> None:
    """Let this hold from now on; what is kept already stays.

    Raises: Refused("attachment_limit_impossible").
    """
    if not 1 <= mib <= LARGEST_SIZE_MIB:
        raise Refused("attachment_limit_impossible", field="attachment_mib", most=LARGEST_SIZE_MIB)
    session.connection.exec_driver_sql(
        "INSERT INTO setting (key, value) VALUES (?, ?)"
        " ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        (_KEY, str(mib)),
    )
