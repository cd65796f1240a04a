"""Who may do what on the server: clerks take in, statistics read what is masked, nobody else anything.

`yidai_take_in` reads and writes the tables, but changes no table and switches off no guard, and deletes
only where the program deletes. `yidai_read` sees the views of the schema `masked` alone: of what is
sealed only that something is there, nothing of the journal's words, and no key.
"""

from __future__ import annotations

from collections.abc import Iterator

from db.postgres.cursor import Columns
from db.schema import DERIVED, SHAPES, metadata

TAKE_IN = "yidai_take_in"
READ = "yidai_read"
MASKED = "masked"
HIDDEN = "***"
_KEPT = frozenset({"entry", "access", *SHAPES})
"""From which nobody deletes."""
_ENTRY = ("laptop", "seq", "clock", "version", "tbl", "row", "applied", "applied_ms")
_OPEN = ("bundle_in", "known_laptop", "quarantine")
"""Local tables that statistics may read: what came, from whom."""
_HIDDEN_OF = {"bundle_in": {"code", "report"}, "known_laptop": {"sign_public", "age_recipient"}}


def role_statements(schema: str, columns: Columns) -> Iterator[str]:
    """Roles (made where they are not there yet), views and rights."""
    for role in (TAKE_IN, READ):
        yield (
            f"DO $$ BEGIN IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = '{role}') THEN"
            f" CREATE ROLE {role} NOLOGIN; END IF; END $$"
        )
    yield f"REVOKE ALL ON SCHEMA {schema} FROM PUBLIC"
    yield f"GRANT USAGE ON SCHEMA {schema} TO {TAKE_IN}"
    yield f"GRANT SELECT, INSERT, UPDATE ON ALL TABLES IN SCHEMA {schema} TO {TAKE_IN}"
    yield f"GRANT USAGE ON ALL SEQUENCES IN SCHEMA {schema} TO {TAKE_IN}"
    for table in sorted(metadata.tables):
        if table not in _KEPT:
            yield f'GRANT DELETE ON "{table}" TO {TAKE_IN}'
    yield f"CREATE SCHEMA {MASKED}"
    for table in sorted(SHAPES):
        shown = ("id", *SHAPES[table].columns, *(name for name in DERIVED if name != "open_registers"))
        yield _view(table, shown, columns.get(table, frozenset()))
    yield _view("entry", _ENTRY, frozenset())
    for table in _OPEN:
        hidden = _HIDDEN_OF.get(table, set())
        names = tuple(column.name for column in metadata.tables[table].columns if column.name not in hidden)
        yield _view(table, names, frozenset())
    yield f"GRANT USAGE ON SCHEMA {MASKED} TO {READ}"
    yield f"GRANT SELECT ON ALL TABLES IN SCHEMA {MASKED} TO {READ}"


def _view(table: str, columns: tuple[str, ...], sealed: frozenset[str]) -> str:
    shown = ", ".join(
        f"CASE WHEN \"{name}\" <> '' THEN '{HIDDEN}' END AS \"{name}\"" if name in sealed else f'"{name}"'
        for name in columns
    )
    return f'CREATE VIEW {MASKED}."{table}" AS SELECT {shown} FROM "{table}"'
