"""Erase the payload of entries: nobody can read again what they said, and the chain still holds.

What is left of an entry is its header and the digest of what was erased. The rows show themselves
as if the entries had set nothing; a laptop that only ever gets the erased entries shows the same.
This is the journal's part on one laptop; db/erasures.py makes an erasure travel.
"""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import Connection

from db.payloads import drop_payloads
from db.registers import Name
from db.take_in import apply_waiting


def erase_payloads(connection: Connection, names: Iterable[Name]) -> frozenset[tuple[str, str]]:
    """Erase salt and changes of these entries, for good; the rows, with their tables, that changed.

    As `drop_payloads`; and an entry that waited for a row that it named in its values waits no more.
    """
    return drop_payloads(connection, names) | apply_waiting(connection).touched
