"""Whether a text that others will read names somebody who has a file. Nothing is joined or stored."""

from __future__ import annotations

from collections.abc import Iterable

from app.work import Connection

LEAST = 2
"""A single character is no name to look for: it stands in every other word."""


def names_of_files(connection: Connection) -> frozenset[str]:
    """The whole names, former ones too, of everybody with a file."""
    rows = connection.exec_driver_sql("SELECT name, former_name FROM person WHERE deleted = 0")
    found = {(name or "").strip() for row in rows for name in row}
    return frozenset(name for name in found if len(name) >= LEAST)


def named_in(texts: Iterable[str], names: Iterable[str]) -> list[str]:
    """The whole names that stand in one of these texts, sorted."""
    read = [text for text in texts if text]
    return sorted(name for name in names if any(name in text for text in read))
