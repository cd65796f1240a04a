"""The journal's own tables. They are the truth; every replicated table can be rebuilt from them."""

from __future__ import annotations

from sqlalchemy import Column, Index, Integer, LargeBinary, Table, Text

from db.schema.replicated import metadata

entry = Table(
    "entry",
    metadata,
    Column("laptop", Text, primary_key=True),
    Column("seq", Integer, primary_key=True),
    Column("digest", LargeBinary, nullable=False),
    Column("chain", LargeBinary, nullable=False),
    Column("clock", Integer),
    Column("actor", Text),
    Column("action", Text),
    Column("version", Integer),
    Column("tbl", Text),
    Column("row", Text),
    Column("flags", Integer),
    Column("names", LargeBinary),
    Column("salt", LargeBinary),
    Column("changes", LargeBinary),
    Column("body", LargeBinary),
    Column("applied", Integer, nullable=False, server_default="0"),
    # By this laptop's wall clock, so that it can tell what was known here on a day. Local: it does
    # not travel. None where nobody noted it: then the entry's own clock has to do.
    Column("applied_ms", Integer),
    sqlite_with_rowid=False,
)
# With the table, so that counting changed rows need not read what the entries say.
Index("entry_row", entry.c.row, entry.c.tbl)
Index("entry_action", entry.c.action)
_WAITING = entry.c.applied == 0
Index("entry_waiting", entry.c.laptop, entry.c.seq, sqlite_where=_WAITING)

row_head = Table(
    "row_head",
    metadata,
    Column("row", Text, primary_key=True),
    Column("tbl", Text, primary_key=True),
    Column("heads", Text, nullable=False),
    sqlite_with_rowid=False,
)

access = Table(
    "access",
    metadata,
    Column("laptop", Text, primary_key=True),
    Column("seq", Integer, primary_key=True),
    Column("at_ms", Integer, nullable=False),
    Column("actor", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("rows", Text, nullable=False),
    Column("detail", Text, nullable=False),
    Column("chain", LargeBinary, nullable=False),
    sqlite_with_rowid=False,
)
