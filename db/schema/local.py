"""What belongs to this laptop alone and is neither journaled nor sent."""

from __future__ import annotations

from sqlalchemy import Column, Integer, LargeBinary, Table, Text

from db.schema.replicated import metadata

header = Table(
    "header",
    metadata,
    Column("key", Text, primary_key=True),
    Column("value", Text, nullable=False),
)

this_laptop = Table(
    "this_laptop",
    metadata,
    Column("laptop", Text, primary_key=True),
    Column("sign_seed", LargeBinary, nullable=False),
    Column("age_identity", Text, nullable=False),
    Column("active", Integer, nullable=False),
)

setting = Table(
    "setting",
    metadata,
    Column("key", Text, primary_key=True),
    Column("value", Text, nullable=False),
)

draft = Table(
    "draft",
    metadata,
    Column("form", Text, primary_key=True),
    Column("row", Text, primary_key=True),
    Column("user_id", Text, primary_key=True),
    Column("version", Integer, nullable=False),
    Column("saved_ms", Integer, nullable=False),
    Column("words", Text, nullable=False),
)

heading_map = Table(
    "heading_map",
    metadata,
    Column("headings", Text, primary_key=True),
    Column("kind", Text, primary_key=True),
    Column("mapping", Text, nullable=False),
)

search_row = Table(
    "search_row",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("person_id", Text, nullable=False, unique=True),
    Column("village_id", Text),
    Column("tokens", Text, nullable=False),
)
