"""The mappings of headings to fields that this village corrected or confirmed before."""

from __future__ import annotations

import json
from collections.abc import Iterable

from app.errors import Refused
from app.importing.mapping import Mapping
from app.work import Connection, Session


def remembered_mappings(connection: Connection, kind: str) -> list[Mapping]:
    """Those of one kind of ledger; damaged ones are passed over."""
    found = []
    for text in connection.exec_driver_sql(
        "SELECT mapping FROM heading_map WHERE kind = ?", (kind,)
    ).scalars():
        try:
            found.append(Mapping.from_plain(json.loads(text)))
        except Refused:
            continue
    return found


def remember(session: Session, mappings: Iterable[Mapping]) -> None:
    """Keep the mappings under which a ledger was taken in."""
    for mapping in mappings:
        session.connection.exec_driver_sql(
            "INSERT INTO heading_map (headings, kind, mapping) VALUES (?, ?, ?)"
            " ON CONFLICT (headings, kind) DO UPDATE SET mapping = excluded.mapping",
            (mapping.digest, mapping.kind, json.dumps(mapping.to_plain(), ensure_ascii=False)),
        )
