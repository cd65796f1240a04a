"""Records on a server that went on elsewhere under a new key: whoever still reaches the old ones stops."""

from __future__ import annotations

from sqlalchemy import Connection

from db.create import header_value, set_header
from db.trouble import Trouble

_MOVED_ON = "moved_on"


def mark_moved_on(connection: Connection) -> None:
    """From now on nobody writes here."""
    set_header(connection, _MOVED_ON, "1")


def check_not_moved_on(connection: Connection) -> None:
    """Raises Trouble("postgres_moved_on")."""
    if header_value(connection, _MOVED_ON) is not None:
        raise Trouble("postgres_moved_on")
