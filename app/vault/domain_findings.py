"""What no single record can say wrong of itself, and what no table can forbid: the sense between records.

Told by `yidai check` beside the damage, and none itself: two laptops may each have been right, a scan may
lie on the other one. Named by table and id; nothing here decides what is to be done about a person.
"""

from __future__ import annotations

from sqlalchemy import Connection

from app.people.same_person import survivors
from app.users.rules import Role
from app.vault.blob_tables import ALL_DIGESTS
from app.vault.blobs import BlobStore
from db.engine import lies_on_server

_BACKWARDS = {
    "placement": ("reported_on", "end_on"),
    "suspension": ("from_on", "to_on"),
    "leave": ("from_on", "to_on"),
    "party": ("from_on", "to_on"),
    "member": ("from_on", "to_on"),
}


def domain_findings(connection: Connection, blobs: BlobStore) -> list[str]:
    """Nothing where everything makes sense together. Reads all it asks about, changes nothing.

    On a server many columns are sealed, and nothing is compared there.
    """
    if lies_on_server(connection):
        return []
    return [
        *_spans_that_end_first(connection),
        *_twice_at_once(connection),
        *_missing_files(connection, blobs),
        *_nobody_leads(connection),
    ]


def _spans_that_end_first(connection: Connection) -> list[str]:
    found = []
    for table, (begins, ends) in _BACKWARDS.items():
        rows = connection.exec_driver_sql(
            f'SELECT id FROM "{table}" WHERE deleted = 0 AND {ends} < {begins} ORDER BY id'
        )
        found += [f"{table} {row} ends before it begins" for row in rows.scalars()]
    return found


def _twice_at_once(connection: Connection) -> list[str]:
    """Two measures of one kind that run for one person at the same time."""
    joined = survivors(connection).others
    running: dict[tuple[str, str], list[str]] = {}
    rows = connection.exec_driver_sql(
        "SELECT person_id, kind, id FROM placement WHERE deleted = 0 AND end_on IS NULL"
        " AND reported_on IS NOT NULL AND kind IS NOT NULL ORDER BY id"
    )
    for person, kind, row in rows:
        running.setdefault((joined.get(person, person), kind), []).append(row)
    return [f"placement {' and '.join(rows)} run at once" for rows in running.values() if len(rows) > 1]


def _missing_files(connection: Connection, blobs: BlobStore) -> list[str]:
    digests = connection.exec_driver_sql(f"SELECT digest FROM {ALL_DIGESTS} ORDER BY digest").scalars()
    return [f"file {digest[:12]} is not on this laptop" for digest in digests if not blobs.has(digest)]


def _nobody_leads(connection: Connection) -> list[str]:
    leaders = connection.exec_driver_sql(
        'SELECT count(*) FROM "user" WHERE deleted = 0 AND to_on IS NULL AND role IN (?, ?)',
        (Role.LEADER, Role.COUNTY),
    ).scalar_one()
    return [] if leaders else ["nobody leads: no user may change users"]
