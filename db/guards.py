"""Triggers that keep the one door: no replicated row changes without its journal entry.

A replicated row carries the (laptop, sequence) of the last entry applied to it. A change that
leaves that mark as it was, or names an entry that does not exist for this row, is refused by the
database itself, whoever sends it. Nothing is ever deleted. An entry of which only the digest was
known may be opened once; from then on it never changes, except that its salt and changes may be
erased together. While they are, and then only, rows are shown anew without an entry.
"""

from __future__ import annotations

from functools import cache

from db.schema import SHAPES

REFUSED = "not through the journal"
ERASING = "erasing"
"""The header line that stands while db.erase is at work, inside its transaction."""


@cache
def guard_statements() -> tuple[str, ...]:
    """The CREATE TRIGGER statements for every replicated table and for the journal."""
    statements = []
    for name in sorted(SHAPES):
        named = (
            "NOT EXISTS (SELECT 1 FROM entry WHERE laptop = NEW.entry_laptop AND seq = NEW.entry_seq"
            " AND row = NEW.id AND tbl = '" + name + "')"
        )
        same = (
            "NEW.entry_laptop IS OLD.entry_laptop AND NEW.entry_seq IS OLD.entry_seq"
            f" AND NOT EXISTS (SELECT 1 FROM header WHERE key = '{ERASING}')"
        )
        statements += [
            f'CREATE TRIGGER "{name}_insert_guard" BEFORE INSERT ON "{name}" WHEN {named} '
            f"BEGIN SELECT RAISE(ABORT, '{REFUSED}'); END",
            f'CREATE TRIGGER "{name}_update_guard" BEFORE UPDATE ON "{name}" '
            f"WHEN ({same}) OR NEW.id IS NOT OLD.id OR {named} "
            f"BEGIN SELECT RAISE(ABORT, '{REFUSED}'); END",
            f'CREATE TRIGGER "{name}_delete_guard" BEFORE DELETE ON "{name}" '
            f"BEGIN SELECT RAISE(ABORT, '{REFUSED}'); END",
        ]
    chained = _differs("laptop", "seq", "digest", "chain")
    header = _differs("clock", "actor", "action", "version", "tbl", "row", "flags", "names")
    payload = _differs("salt", "changes", "body")
    statements += [
        "CREATE TRIGGER entry_update_guard BEFORE UPDATE ON entry "
        f"WHEN {chained} OR (OLD.clock IS NOT NULL AND ({header})) OR NEW.applied < OLD.applied "
        "OR (OLD.applied_ms IS NOT NULL AND NEW.applied_ms IS NOT OLD.applied_ms) "
        f"OR (OLD.clock IS NOT NULL AND ({payload}) AND NOT (NEW.salt IS NULL AND NEW.changes IS NULL)) "
        "BEGIN SELECT RAISE(ABORT, 'the journal does not change'); END",
        "CREATE TRIGGER entry_delete_guard BEFORE DELETE ON entry "
        "BEGIN SELECT RAISE(ABORT, 'the journal does not forget'); END",
        "CREATE TRIGGER access_update_guard BEFORE UPDATE ON access "
        "BEGIN SELECT RAISE(ABORT, 'the access log does not change'); END",
        "CREATE TRIGGER access_delete_guard BEFORE DELETE ON access "
        "BEGIN SELECT RAISE(ABORT, 'the access log does not forget'); END",
    ]
    return tuple(statements)


def _differs(*columns: str) -> str:
    return " OR ".join(f"NEW.{column} IS NOT OLD.{column}" for column in columns)
