"""The first tables, as released. Written by scripts/freeze_first_migration, then frozen."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
schema_version = 1


def upgrade() -> None:
    """From an empty file: all tables, the search index, and the guards."""
    _tables()
    for statement in (*SEARCH, *GUARDS):
        op.get_bind().exec_driver_sql(statement)


def _tables() -> None:
    op.create_table(
        "access",
        sa.Column("laptop", sa.Text(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("at_ms", sa.Integer(), nullable=False),
        sa.Column("actor", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("rows", sa.Text(), nullable=False),
        sa.Column("detail", sa.Text(), nullable=False),
        sa.Column("chain", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("laptop", "seq"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "asked_blob",
        sa.Column("county", sa.Text(), nullable=False),
        sa.Column("digest", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("county", "digest"),
    )
    op.create_table(
        "bundle_blob",
        sa.Column("laptop", sa.Text(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("digest", sa.Text(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("laptop", "number", "digest"),
    )
    op.create_table(
        "bundle_in",
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("laptop", sa.Text(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("file_name", sa.Text(), nullable=False),
        sa.Column("taken_ms", sa.Integer(), nullable=False),
        sa.Column("verdict", sa.Text(), nullable=False),
        sa.Column("stored", sa.Integer(), nullable=False),
        sa.Column("last_seq", sa.Integer(), nullable=False),
        sa.Column("chain", sa.Text(), nullable=False),
        sa.Column("receipt_no", sa.Integer(), nullable=True),
        sa.Column("code", sa.Text(), nullable=True),
        sa.Column("report", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("sha256"),
    )
    op.create_table(
        "bundle_out",
        sa.Column("laptop", sa.Text(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("recipient", sa.Text(), nullable=False),
        sa.Column("file_name", sa.Text(), nullable=False),
        sa.Column("made_ms", sa.Integer(), nullable=False),
        sa.Column("written_ms", sa.Integer(), nullable=True),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("first_seq", sa.Integer(), nullable=False),
        sa.Column("last_seq", sa.Integer(), nullable=False),
        sa.Column("chain", sa.Text(), nullable=False),
        sa.Column("access_last", sa.Integer(), nullable=False),
        sa.Column("counts", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("receipt_no", sa.Integer(), nullable=True),
        sa.Column("receipt_ms", sa.Integer(), nullable=True),
        sa.Column("receipt_way", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("laptop", "number"),
    )
    op.create_table(
        "checkpoint",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("laptop", sa.Text(), nullable=True),
        sa.Column("seq", sa.Integer(), nullable=True),
        sa.Column("chain", sa.Text(), nullable=True),
        sa.Column("sign_public", sa.Text(), nullable=True),
        sa.Column("signature", sa.Text(), nullable=True),
        sa.Column("deleted", sa.Integer(), server_default="0", nullable=False),
        sa.Column("open_registers", sa.Text(), nullable=True),
        sa.Column("created_clock", sa.Integer(), nullable=False),
        sa.Column("created_by", sa.Text(), nullable=False),
        sa.Column("updated_clock", sa.Integer(), nullable=False),
        sa.Column("updated_by", sa.Text(), nullable=False),
        sa.Column("updated_laptop", sa.Text(), nullable=False),
        sa.Column("rev", sa.Integer(), nullable=False),
        sa.Column("entry_laptop", sa.Text(), nullable=False),
        sa.Column("entry_seq", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "county_data",
        sa.Column("county", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("file_number", sa.Integer(), nullable=False),
        sa.Column("made_on", sa.Text(), nullable=False),
        sa.Column("taken_ms", sa.Integer(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("item", sa.Integer(), nullable=False),
        sa.Column("why", sa.Text(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("county", "kind"),
    )
    op.create_table(
        "county_key",
        sa.Column("county", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("sign_public", sa.Text(), nullable=False),
        sa.Column("age_recipients", sa.Text(), nullable=False),
        sa.Column("newest_format", sa.Integer(), nullable=False),
        sa.Column("fingerprint", sa.Text(), nullable=False),
        sa.Column("file_number", sa.Integer(), nullable=False),
        sa.Column("sisters", sa.Text(), nullable=False),
        sa.Column("token", sa.Text(), nullable=True),
        sa.Column("confirmed_ms", sa.Integer(), nullable=True),
        sa.PrimaryKeyConstraint("county"),
    )
    op.create_table(
        "county_past_key",
        sa.Column("sign_seed", sa.LargeBinary(), nullable=False),
        sa.Column("age_identity", sa.Text(), nullable=False),
        sa.Column("until_ms", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("sign_seed"),
    )
    op.create_table(
        "county_secret",
        sa.Column("county", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("sign_seed", sa.LargeBinary(), nullable=False),
        sa.Column("age_identity", sa.Text(), nullable=False),
        sa.Column("epoch", sa.Text(), nullable=False),
        sa.Column("next_receipt", sa.Integer(), nullable=False),
        sa.Column("next_file", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("county"),
    )
    op.create_table(
        "draft",
        sa.Column("form", sa.Text(), nullable=False),
        sa.Column("row", sa.Text(), nullable=False),
        sa.Column("user_id", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("saved_ms", sa.Integer(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("form", "row", "user_id"),
    )
    op.create_table(
        "enrolment",
        sa.Column("token_hash", sa.Text(), nullable=False),
        sa.Column("village_code", sa.Text(), nullable=False),
        sa.Column("village_name", sa.Text(), nullable=False),
        sa.Column("made_ms", sa.Integer(), nullable=False),
        sa.Column("token", sa.Text(), nullable=False),
        sa.Column("laptop", sa.Text(), nullable=True),
        sa.Column("used_ms", sa.Integer(), nullable=True),
        sa.PrimaryKeyConstraint("token_hash"),
    )
    op.create_table(
        "entry",
        sa.Column("laptop", sa.Text(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("digest", sa.LargeBinary(), nullable=False),
        sa.Column("chain", sa.LargeBinary(), nullable=False),
        sa.Column("clock", sa.Integer(), nullable=True),
        sa.Column("actor", sa.Text(), nullable=True),
        sa.Column("action", sa.Text(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=True),
        sa.Column("tbl", sa.Text(), nullable=True),
        sa.Column("row", sa.Text(), nullable=True),
        sa.Column("flags", sa.Integer(), nullable=True),
        sa.Column("names", sa.LargeBinary(), nullable=True),
        sa.Column("salt", sa.LargeBinary(), nullable=True),
        sa.Column("changes", sa.LargeBinary(), nullable=True),
        sa.Column("body", sa.LargeBinary(), nullable=True),
        sa.Column("applied", sa.Integer(), server_default="0", nullable=False),
        sa.Column("applied_ms", sa.Integer(), nullable=True),
        sa.PrimaryKeyConstraint("laptop", "seq"),
        sqlite_with_rowid=False,
    )
    op.create_index("entry_action", "entry", ["action"], unique=False)
    op.create_index("entry_row", "entry", ["row", "tbl"], unique=False)
    op.create_index(
        "entry_waiting", "entry", ["laptop", "seq"], unique=False, sqlite_where=sa.text("applied = 0")
    )
    op.create_table(
        "erasure",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("rows", sa.Text(), nullable=True),
        sa.Column("entries", sa.Text(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("happened_on", sa.Text(), nullable=True),
        sa.Column("deleted", sa.Integer(), server_default="0", nullable=False),
        sa.Column("open_registers", sa.Text(), nullable=True),
        sa.Column("created_clock", sa.Integer(), nullable=False),
        sa.Column("created_by", sa.Text(), nullable=False),
        sa.Column("updated_clock", sa.Integer(), nullable=False),
        sa.Column("updated_by", sa.Text(), nullable=False),
        sa.Column("updated_laptop", sa.Text(), nullable=False),
        sa.Column("rev", sa.Integer(), nullable=False),
        sa.Column("entry_laptop", sa.Text(), nullable=False),
        sa.Column("entry_seq", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "header",
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("key"),
    )
    op.create_table(
        "heading_map",
        sa.Column("headings", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("mapping", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("headings", "kind"),
    )
    op.create_table(
        "holiday_year",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=True),
        sa.Column("holidays", sa.Text(), nullable=True),
        sa.Column("workdays", sa.Text(), nullable=True),
        sa.Column("source", sa.Text(), nullable=True),
        sa.Column("signed_by", sa.Text(), nullable=True),
        sa.Column("deleted", sa.Integer(), server_default="0", nullable=False),
        sa.Column("open_registers", sa.Text(), nullable=True),
        sa.Column("created_clock", sa.Integer(), nullable=False),
        sa.Column("created_by", sa.Text(), nullable=False),
        sa.Column("updated_clock", sa.Integer(), nullable=False),
        sa.Column("updated_by", sa.Text(), nullable=False),
        sa.Column("updated_laptop", sa.Text(), nullable=False),
        sa.Column("rev", sa.Integer(), nullable=False),
        sa.Column("entry_laptop", sa.Text(), nullable=False),
        sa.Column("entry_seq", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "known_laptop",
        sa.Column("laptop", sa.Text(), nullable=False),
        sa.Column("tag", sa.Text(), nullable=False),
        sa.Column("village_id", sa.Text(), nullable=False),
        sa.Column("village_code", sa.Text(), nullable=False),
        sa.Column("village_name", sa.Text(), nullable=False),
        sa.Column("sign_public", sa.Text(), nullable=False),
        sa.Column("age_recipient", sa.Text(), nullable=False),
        sa.Column("enrolled_ms", sa.Integer(), nullable=False),
        sa.Column("revoked_ms", sa.Integer(), nullable=True),
        sa.PrimaryKeyConstraint("laptop"),
    )
    op.create_table(
        "laptop",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("tag", sa.Text(), nullable=True),
        sa.Column("sign_public", sa.Text(), nullable=True),
        sa.Column("age_recipient", sa.Text(), nullable=True),
        sa.Column("began_on", sa.Text(), nullable=True),
        sa.Column("program", sa.Text(), nullable=True),
        sa.Column("predecessor", sa.Text(), nullable=True),
        sa.Column("predecessor_seq", sa.Text(), nullable=True),
        sa.Column("succession_note", sa.Text(), nullable=True),
        sa.Column("deleted", sa.Integer(), server_default="0", nullable=False),
        sa.Column("open_registers", sa.Text(), nullable=True),
        sa.Column("created_clock", sa.Integer(), nullable=False),
        sa.Column("created_by", sa.Text(), nullable=False),
        sa.Column("updated_clock", sa.Integer(), nullable=False),
        sa.Column("updated_by", sa.Text(), nullable=False),
        sa.Column("updated_laptop", sa.Text(), nullable=False),
        sa.Column("rev", sa.Integer(), nullable=False),
        sa.Column("entry_laptop", sa.Text(), nullable=False),
        sa.Column("entry_seq", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "paper_list",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("code", sa.Text(), nullable=True),
        sa.Column("version", sa.Text(), nullable=True),
        sa.Column("body", sa.Text(), nullable=True),
        sa.Column("authority", sa.Text(), nullable=True),
        sa.Column("source", sa.Text(), nullable=True),
        sa.Column("valid_from", sa.Text(), nullable=True),
        sa.Column("signed_by", sa.Text(), nullable=True),
        sa.Column("deleted", sa.Integer(), server_default="0", nullable=False),
        sa.Column("open_registers", sa.Text(), nullable=True),
        sa.Column("created_clock", sa.Integer(), nullable=False),
        sa.Column("created_by", sa.Text(), nullable=False),
        sa.Column("updated_clock", sa.Integer(), nullable=False),
        sa.Column("updated_by", sa.Text(), nullable=False),
        sa.Column("updated_laptop", sa.Text(), nullable=False),
        sa.Column("rev", sa.Integer(), nullable=False),
        sa.Column("entry_laptop", sa.Text(), nullable=False),
        sa.Column("entry_seq", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "plan_template",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("code", sa.Text(), nullable=True),
        sa.Column("version", sa.Text(), nullable=True),
        sa.Column("body", sa.Text(), nullable=True),
        sa.Column("authority", sa.Text(), nullable=True),
        sa.Column("source", sa.Text(), nullable=True),
        sa.Column("valid_from", sa.Text(), nullable=True),
        sa.Column("signed_by", sa.Text(), nullable=True),
        sa.Column("deleted", sa.Integer(), server_default="0", nullable=False),
        sa.Column("open_registers", sa.Text(), nullable=True),
        sa.Column("created_clock", sa.Integer(), nullable=False),
        sa.Column("created_by", sa.Text(), nullable=False),
        sa.Column("updated_clock", sa.Integer(), nullable=False),
        sa.Column("updated_by", sa.Text(), nullable=False),
        sa.Column("updated_laptop", sa.Text(), nullable=False),
        sa.Column("rev", sa.Integer(), nullable=False),
        sa.Column("entry_laptop", sa.Text(), nullable=False),
        sa.Column("entry_seq", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "quarantine",
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("file_name", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("taken_ms", sa.Integer(), nullable=False),
        sa.Column("detail", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("sha256"),
    )
    op.create_table(
        "received_mark",
        sa.Column("county", sa.Text(), nullable=False),
        sa.Column("laptop", sa.Text(), nullable=False),
        sa.Column("epoch", sa.Text(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("chain", sa.Text(), nullable=False),
        sa.Column("receipt_no", sa.Integer(), nullable=False),
        sa.Column("way", sa.Text(), nullable=False),
        sa.Column("at_ms", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("county", "laptop"),
    )
    op.create_table(
        "rejected_entry",
        sa.Column("laptop", sa.Text(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("receipt_no", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("laptop", "seq"),
    )
    op.create_table(
        "row_head",
        sa.Column("row", sa.Text(), nullable=False),
        sa.Column("tbl", sa.Text(), nullable=False),
        sa.Column("heads", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("row", "tbl"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "search_row",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Text(), nullable=False),
        sa.Column("village_id", sa.Text(), nullable=True),
        sa.Column("tokens", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("number"),
        sa.UniqueConstraint("person_id"),
    )
    op.create_table(
        "setting",
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("key"),
    )
    op.create_table(
        "this_laptop",
        sa.Column("laptop", sa.Text(), nullable=False),
        sa.Column("sign_seed", sa.LargeBinary(), nullable=False),
        sa.Column("age_identity", sa.Text(), nullable=False),
        sa.Column("active", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("laptop"),
    )
    op.create_table(
        "user",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=True),
        sa.Column("role", sa.Text(), nullable=True),
        sa.Column("from_on", sa.Text(), nullable=True),
        sa.Column("to_on", sa.Text(), nullable=True),
        sa.Column("deleted", sa.Integer(), server_default="0", nullable=False),
        sa.Column("open_registers", sa.Text(), nullable=True),
        sa.Column("created_clock", sa.Integer(), nullable=False),
        sa.Column("created_by", sa.Text(), nullable=False),
        sa.Column("updated_clock", sa.Integer(), nullable=False),
        sa.Column("updated_by", sa.Text(), nullable=False),
        sa.Column("updated_laptop", sa.Text(), nullable=False),
        sa.Column("rev", sa.Integer(), nullable=False),
        sa.Column("entry_laptop", sa.Text(), nullable=False),
        sa.Column("entry_seq", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "village",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("kept_since", sa.Text(), nullable=True),
        sa.Column("plan_code", sa.Text(), nullable=True),
        sa.Column("designation_no", sa.Text(), nullable=True),
        sa.Column("designation_by", sa.Text(), nullable=True),
        sa.Column("designation_on", sa.Text(), nullable=True),
        sa.Column("names_masked", sa.Integer(), nullable=True),
        sa.Column("deleted", sa.Integer(), server_default="0", nullable=False),
        sa.Column("open_registers", sa.Text(), nullable=True),
        sa.Column("created_clock", sa.Integer(), nullable=False),
        sa.Column("created_by", sa.Text(), nullable=False),
        sa.Column("updated_clock", sa.Integer(), nullable=False),
        sa.Column("updated_by", sa.Text(), nullable=False),
        sa.Column("updated_laptop", sa.Text(), nullable=False),
        sa.Column("rev", sa.Integer(), nullable=False),
        sa.Column("entry_laptop", sa.Text(), nullable=False),
        sa.Column("entry_seq", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "wanted_blob",
        sa.Column("laptop", sa.Text(), nullable=False),
        sa.Column("digest", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("laptop", "digest"),
    )
    op.create_table(
        "activity",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("village_id", sa.Text(), nullable=True),
        sa.Column("happened_on", sa.Text(), nullable=True),
        sa.Column("happened_time", sa.Text(), nullable=True),
        sa.Column("title", sa.Text(), nullable=True),
        sa.Column("place", sa.Text(), nullable=True),
        sa.Column("methods", sa.Text(), nullable=True),
        sa.Column("tags", sa.Text(), nullable=True),
        sa.Column("forms", sa.Text(), nullable=True),
        sa.Column("audience_kinds", sa.Text(), nullable=True),
        sa.Column("audience_n", sa.Integer(), nullable=True),
        sa.Column("partner_units", sa.Text(), nullable=True),
        sa.Column("content", sa.Text(), nullable=True),
        sa.Column("responsible", sa.Text(), nullable=True),
        sa.Column("leaders", sa.Text(), nullable=True),
        sa.Column("volunteers_n", sa.Integer(), nullable=True),
        sa.Column("films", sa.Integer(), nullable=True),
        sa.Column("lectures", sa.Integer(), nullable=True),
        sa.Column("exhibits", sa.Integer(), nullable=True),
        sa.Column("base_visits", sa.Integer(), nullable=True),
        sa.Column("contests", sa.Integer(), nullable=True),
        sa.Column("oath_n", sa.Integer(), nullable=True),
        sa.Column("cost_fen", sa.Integer(), nullable=True),
        sa.Column("satisfaction", sa.Integer(), nullable=True),
        sa.Column("media_words", sa.Text(), nullable=True),
        sa.Column("draft_sent_on", sa.Text(), nullable=True),
        sa.Column("is_nil", sa.Integer(), nullable=True),
        sa.Column("source", sa.Text(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("deleted", sa.Integer(), server_default="0", nullable=False),
        sa.Column("open_registers", sa.Text(), nullable=True),
        sa.Column("created_clock", sa.Integer(), nullable=False),
        sa.Column("created_by", sa.Text(), nullable=False),
        sa.Column("updated_clock", sa.Integer(), nullable=False),
        sa.Column("updated_by", sa.Text(), nullable=False),
        sa.Column("updated_laptop", sa.Text(), nullable=False),
        sa.Column("rev", sa.Integer(), nullable=False),
        sa.Column("entry_laptop", sa.Text(), nullable=False),
        sa.Column("entry_seq", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["village_id"], ["village.id"], initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("activity_day", "activity", ["happened_on"], unique=False)
    op.create_table(
        "bundle_pair",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("village_id", sa.Text(), nullable=True),
        sa.Column("level", sa.Text(), nullable=True),
        sa.Column("leader", sa.Text(), nullable=True),
        sa.Column("paired_with", sa.Text(), nullable=True),
        sa.Column("task", sa.Text(), nullable=True),
        sa.Column("phone", sa.Text(), nullable=True),
        sa.Column("from_on", sa.Text(), nullable=True),
        sa.Column("to_on", sa.Text(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("deleted", sa.Integer(), server_default="0", nullable=False),
        sa.Column("open_registers", sa.Text(), nullable=True),
        sa.Column("created_clock", sa.Integer(), nullable=False),
        sa.Column("created_by", sa.Text(), nullable=False),
        sa.Column("updated_clock", sa.Integer(), nullable=False),
        sa.Column("updated_by", sa.Text(), nullable=False),
        sa.Column("updated_laptop", sa.Text(), nullable=False),
        sa.Column("rev", sa.Integer(), nullable=False),
        sa.Column("entry_laptop", sa.Text(), nullable=False),
        sa.Column("entry_seq", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["village_id"], ["village.id"], initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "campaign_task",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("village_id", sa.Text(), nullable=True),
        sa.Column("year", sa.Integer(), nullable=True),
        sa.Column("campaign", sa.Text(), nullable=True),
        sa.Column("task", sa.Text(), nullable=True),
        sa.Column("least", sa.Integer(), nullable=True),
        sa.Column("most", sa.Integer(), nullable=True),
        sa.Column("unit", sa.Text(), nullable=True),
        sa.Column("due_on", sa.Text(), nullable=True),
        sa.Column("responsible", sa.Text(), nullable=True),
        sa.Column("source", sa.Text(), nullable=True),
        sa.Column("place_in_list", sa.Integer(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("deleted", sa.Integer(), server_default="0", nullable=False),
        sa.Column("open_registers", sa.Text(), nullable=True),
        sa.Column("created_clock", sa.Integer(), nullable=False),
        sa.Column("created_by", sa.Text(), nullable=False),
        sa.Column("updated_clock", sa.Integer(), nullable=False),
        sa.Column("updated_by", sa.Text(), nullable=False),
        sa.Column("updated_laptop", sa.Text(), nullable=False),
        sa.Column("rev", sa.Integer(), nullable=False),
        sa.Column("entry_laptop", sa.Text(), nullable=False),
        sa.Column("entry_seq", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["village_id"], ["village.id"], initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "checklist_line",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("village_id", sa.Text(), nullable=True),
        sa.Column("year", sa.Integer(), nullable=True),
        sa.Column("scheme", sa.Text(), nullable=True),
        sa.Column("item", sa.Text(), nullable=True),
        sa.Column("should", sa.Integer(), nullable=True),
        sa.Column("done", sa.Integer(), nullable=True),
        sa.Column("done_on", sa.Text(), nullable=True),
        sa.Column("proof", sa.Text(), nullable=True),
        sa.Column("source", sa.Text(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("deleted", sa.Integer(), server_default="0", nullable=False),
        sa.Column("open_registers", sa.Text(), nullable=True),
        sa.Column("created_clock", sa.Integer(), nullable=False),
        sa.Column("created_by", sa.Text(), nullable=False),
        sa.Column("updated_clock", sa.Integer(), nullable=False),
        sa.Column("updated_by", sa.Text(), nullable=False),
        sa.Column("updated_laptop", sa.Text(), nullable=False),
        sa.Column("rev", sa.Integer(), nullable=False),
        sa.Column("entry_laptop", sa.Text(), nullable=False),
        sa.Column("entry_seq", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["village_id"], ["village.id"], initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "code_item",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("village_id", sa.Text(), nullable=True),
        sa.Column("list_name", sa.Text(), nullable=True),
        sa.Column("code", sa.Text(), nullable=True),
        sa.Column("zh", sa.Text(), nullable=True),
        sa.Column("en", sa.Text(), nullable=True),
        sa.Column("unit_zh", sa.Text(), nullable=True),
        sa.Column("unit_en", sa.Text(), nullable=True),
        sa.Column("hidden", sa.Integer(), nullable=True),
        sa.Column("place_in_list", sa.Integer(), nullable=True),
        sa.Column("source", sa.Text(), nullable=True),
        sa.Column("signed_by", sa.Text(), nullable=True),
        sa.Column("deleted", sa.Integer(), server_default="0", nullable=False),
        sa.Column("open_registers", sa.Text(), nullable=True),
        sa.Column("created_clock", sa.Integer(), nullable=False),
        sa.Column("created_by", sa.Text(), nullable=False),
        sa.Column("updated_clock", sa.Integer(), nullable=False),
        sa.Column("updated_by", sa.Text(), nullable=False),
        sa.Column("updated_laptop", sa.Text(), nullable=False),
        sa.Column("rev", sa.Integer(), nullable=False),
        sa.Column("entry_laptop", sa.Text(), nullable=False),
        sa.Column("entry_seq", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["village_id"], ["village.id"], initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "commendation",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("village_id", sa.Text(), nullable=True),
        sa.Column("happened_on", sa.Text(), nullable=True),
        sa.Column("direction", sa.Text(), nullable=True),
        sa.Column("by_unit", sa.Text(), nullable=True),
        sa.Column("document_no", sa.Text(), nullable=True),
        sa.Column("subject", sa.Text(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("deleted", sa.Integer(), server_default="0", nullable=False),
        sa.Column("open_registers", sa.Text(), nullable=True),
        sa.Column("created_clock", sa.Integer(), nullable=False),
        sa.Column("created_by", sa.Text(), nullable=False),
        sa.Column("updated_clock", sa.Integer(), nullable=False),
        sa.Column("updated_by", sa.Text(), nullable=False),
        sa.Column("updated_laptop", sa.Text(), nullable=False),
        sa.Column("rev", sa.Integer(), nullable=False),
        sa.Column("entry_laptop", sa.Text(), nullable=False),
        sa.Column("entry_seq", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["village_id"], ["village.id"], initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "condolence",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("village_id", sa.Text(), nullable=True),
        sa.Column("happened_on", sa.Text(), nullable=True),
        sa.Column("household", sa.Text(), nullable=True),
        sa.Column("village_group", sa.Text(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("goods", sa.Text(), nullable=True),
        sa.Column("amount_fen", sa.Integer(), nullable=True),
        sa.Column("visited_by", sa.Text(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("deleted", sa.Integer(), server_default="0", nullable=False),
        sa.Column("open_registers", sa.Text(), nullable=True),
        sa.Column("created_clock", sa.Integer(), nullable=False),
        sa.Column("created_by", sa.Text(), nullable=False),
        sa.Column("updated_clock", sa.Integer(), nullable=False),
        sa.Column("updated_by", sa.Text(), nullable=False),
        sa.Column("updated_laptop", sa.Text(), nullable=False),
        sa.Column("rev", sa.Integer(), nullable=False),
        sa.Column("entry_laptop", sa.Text(), nullable=False),
        sa.Column("entry_seq", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["village_id"], ["village.id"], initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "creation",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("village_id", sa.Text(), nullable=True),
        sa.Column("kind", sa.Text(), nullable=True),
        sa.Column("name", sa.Text(), nullable=True),
        sa.Column("year", sa.Integer(), nullable=True),
        sa.Column("indicator", sa.Text(), nullable=True),
        sa.Column("standard", sa.Text(), nullable=True),
        sa.Column("present", sa.Text(), nullable=True),
        sa.Column("proof", sa.Text(), nullable=True),
        sa.Column("points_hundredths", sa.Integer(), nullable=True),
        sa.Column("rectify", sa.Text(), nullable=True),
        sa.Column("applied_on", sa.Text(), nullable=True),
        sa.Column("accepted_on", sa.Text(), nullable=True),
        sa.Column("confirmed_on", sa.Text(), nullable=True),
        sa.Column("state", sa.Text(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("deleted", sa.Integer(), server_default="0", nullable=False),
        sa.Column("open_registers", sa.Text(), nullable=True),
        sa.Column("created_clock", sa.Integer(), nullable=False),
        sa.Column("created_by", sa.Text(), nullable=False),
        sa.Column("updated_clock", sa.Integer(), nullable=False),
        sa.Column("updated_by", sa.Text(), nullable=False),
        sa.Column("updated_laptop", sa.Text(), nullable=False),
        sa.Column("rev", sa.Integer(), nullable=False),
        sa.Column("entry_laptop", sa.Text(), nullable=False),
        sa.Column("entry_seq", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["village_id"], ["village.id"], initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "destruction",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("village_id", sa.Text(), nullable=True),
        sa.Column("file_no", sa.Text(), nullable=True),
        sa.Column("happened_on", sa.Text(), nullable=True),
        sa.Column("approved_by", sa.Text(), nullable=True),
        sa.Column("document_no", sa.Text(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("retained_until", sa.Text(), nullable=True),
        sa.Column("entries", sa.Integer(), nullable=True),
        sa.Column("copies_held", sa.Text(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("deleted", sa.Integer(), server_default="0", nullable=False),
        sa.Column("open_registers", sa.Text(), nullable=True),
        sa.Column("created_clock", sa.Integer(), nullable=False),
        sa.Column("created_by", sa.Text(), nullable=False),
        sa.Column("updated_clock", sa.Integer(), nullable=False),
        sa.Column("updated_by", sa.Text(), nullable=False),
        sa.Column("updated_laptop", sa.Text(), nullable=False),
        sa.Column("rev", sa.Integer(), nullable=False),
        sa.Column("entry_laptop", sa.Text(), nullable=False),
        sa.Column("entry_seq", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["village_id"], ["village.id"], initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "document_in",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("village_id", sa.Text(), nullable=True),
        sa.Column("direction", sa.Text(), nullable=True),
        sa.Column("document_no", sa.Text(), nullable=True),
        sa.Column("title", sa.Text(), nullable=True),
        sa.Column("from_unit", sa.Text(), nullable=True),
        sa.Column("happened_on", sa.Text(), nullable=True),
        sa.Column("due_on", sa.Text(), nullable=True),
        sa.Column("responsible", sa.Text(), nullable=True),
        sa.Column("done_on", sa.Text(), nullable=True),
        sa.Column("answer", sa.Text(), nullable=True),
        sa.Column("kept_at", sa.Text(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("deleted", sa.Integer(), server_default="0", nullable=False),
        sa.Column("open_registers", sa.Text(), nullable=True),
        sa.Column("created_clock", sa.Integer(), nullable=False),
        sa.Column("created_by", sa.Text(), nullable=False),
        sa.Column("updated_clock", sa.Integer(), nullable=False),
        sa.Column("updated_by", sa.Text(), nullable=False),
        sa.Column("updated_laptop", sa.Text(), nullable=False),
        sa.Column("rev", sa.Integer(), nullable=False),
        sa.Column("entry_laptop", sa.Text(), nullable=False),
        sa.Column("entry_seq", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["village_id"], ["village.id"], initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "duty_letter",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("village_id", sa.Text(), nullable=True),
        sa.Column("year", sa.Integer(), nullable=True),
        sa.Column("level", sa.Text(), nullable=True),
        sa.Column("party_a", sa.Text(), nullable=True),
        sa.Column("party_b", sa.Text(), nullable=True),
        sa.Column("goals", sa.Text(), nullable=True),
        sa.Column("should", sa.Integer(), nullable=True),
        sa.Column("signed", sa.Integer(), nullable=True),
        sa.Column("happened_on", sa.Text(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("deleted", sa.Integer(), server_default="0", nullable=False),
        sa.Column("open_registers", sa.Text(), nullable=True),
        sa.Column("created_clock", sa.Integer(), nullable=False),
        sa.Column("created_by", sa.Text(), nullable=False),
        sa.Column("updated_clock", sa.Integer(), nullable=False),
        sa.Column("updated_by", sa.Text(), nullable=False),
        sa.Column("updated_laptop", sa.Text(), nullable=False),
        sa.Column("rev", sa.Integer(), nullable=False),
        sa.Column("entry_laptop", sa.Text(), nullable=False),
        sa.Column("entry_seq", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["village_id"], ["village.id"], initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "four_heads",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("village_id", sa.Text(), nullable=True),
        sa.Column("level", sa.Text(), nullable=True),
        sa.Column("name", sa.Text(), nullable=True),
        sa.Column("scope_words", sa.Text(), nullable=True),
        sa.Column("phone", sa.Text(), nullable=True),
        sa.Column("signed_on", sa.Text(), nullable=True),
        sa.Column("from_on", sa.Text(), nullable=True),
        sa.Column("to_on", sa.Text(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("deleted", sa.Integer(), server_default="0", nullable=False),
        sa.Column("open_registers", sa.Text(), nullable=True),
        sa.Column("created_clock", sa.Integer(), nullable=False),
        sa.Column("created_by", sa.Text(), nullable=False),
        sa.Column("updated_clock", sa.Integer(), nullable=False),
        sa.Column("updated_by", sa.Text(), nullable=False),
        sa.Column("updated_laptop", sa.Text(), nullable=False),
        sa.Column("rev", sa.Integer(), nullable=False),
        sa.Column("entry_laptop", sa.Text(), nullable=False),
        sa.Column("entry_seq", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["village_id"], ["village.id"], initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "grid",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("village_id", sa.Text(), nullable=True),
        sa.Column("grid_no", sa.Text(), nullable=True),
        sa.Column("name", sa.Text(), nullable=True),
        sa.Column("worker", sa.Text(), nullable=True),
        sa.Column("phone", sa.Text(), nullable=True),
        sa.Column("households", sa.Integer(), nullable=True),
        sa.Column("people_total", sa.Integer(), nullable=True),
        sa.Column("people_covered", sa.Integer(), nullable=True),
        sa.Column("checked_on", sa.Text(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("deleted", sa.Integer(), server_default="0", nullable=False),
        sa.Column("open_registers", sa.Text(), nullable=True),
        sa.Column("created_clock", sa.Integer(), nullable=False),
        sa.Column("created_by", sa.Text(), nullable=False),
        sa.Column("updated_clock", sa.Integer(), nullable=False),
        sa.Column("updated_by", sa.Text(), nullable=False),
        sa.Column("updated_laptop", sa.Text(), nullable=False),
        sa.Column("rev", sa.Integer(), nullable=False),
        sa.Column("entry_laptop", sa.Text(), nullable=False),
        sa.Column("entry_seq", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["village_id"], ["village.id"], initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "home_letter",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("village_id", sa.Text(), nullable=True),
        sa.Column("happened_on", sa.Text(), nullable=True),
        sa.Column("occasion", sa.Text(), nullable=True),
        sa.Column("copies", sa.Integer(), nullable=True),
        sa.Column("to_whom", sa.Text(), nullable=True),
        sa.Column("way", sa.Text(), nullable=True),
        sa.Column("responsible", sa.Text(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("deleted", sa.Integer(), server_default="0", nullable=False),
        sa.Column("open_registers", sa.Text(), nullable=True),
        sa.Column("created_clock", sa.Integer(), nullable=False),
        sa.Column("created_by", sa.Text(), nullable=False),
        sa.Column("updated_clock", sa.Integer(), nullable=False),
        sa.Column("updated_by", sa.Text(), nullable=False),
        sa.Column("updated_laptop", sa.Text(), nullable=False),
        sa.Column("rev", sa.Integer(), nullable=False),
        sa.Column("entry_laptop", sa.Text(), nullable=False),
        sa.Column("entry_seq", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["village_id"], ["village.id"], initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "in_charge",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("village_id", sa.Text(), nullable=True),
        sa.Column("year", sa.Integer(), nullable=True),
        sa.Column("duty", sa.Text(), nullable=True),
        sa.Column("name", sa.Text(), nullable=True),
        sa.Column("post", sa.Text(), nullable=True),
        sa.Column("phone", sa.Text(), nullable=True),
        sa.Column("from_on", sa.Text(), nullable=True),
        sa.Column("to_on", sa.Text(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("deleted", sa.Integer(), server_default="0", nullable=False),
        sa.Column("open_registers", sa.Text(), nullable=True),
        sa.Column("created_clock", sa.Integer(), nullable=False),
        sa.Column("created_by", sa.Text(), nullable=False),
        sa.Column("updated_clock", sa.Integer(), nullable=False),
        sa.Column("updated_by", sa.Text(), nullable=False),
        sa.Column("updated_laptop", sa.Text(), nullable=False),
        sa.Column("rev", sa.Integer(), nullable=False),
        sa.Column("entry_laptop", sa.Text(), nullable=False),
        sa.Column("entry_seq", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["village_id"], ["village.id"], initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "info_exchange",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("village_id", sa.Text(), nullable=True),
        sa.Column("happened_on", sa.Text(), nullable=True),
        sa.Column("with_whom", sa.Text(), nullable=True),
        sa.Column("who", sa.Text(), nullable=True),
        sa.Column("topic", sa.Text(), nullable=True),
        sa.Column("result", sa.Text(), nullable=True),
        sa.Column("recorded_by", sa.Text(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("deleted", sa.Integer(), server_default="0", nullable=False),
        sa.Column("open_registers", sa.Text(), nullable=True),
        sa.Column("created_clock", sa.Integer(), nullable=False),
        sa.Column("created_by", sa.Text(), nullable=False),
        sa.Column("updated_clock", sa.Integer(), nullable=False),
        sa.Column("updated_by", sa.Text(), nullable=False),
        sa.Column("updated_laptop", sa.Text(), nullable=False),
        sa.Column("rev", sa.Integer(), nullable=False),
        sa.Column("entry_laptop", sa.Text(), nullable=False),
        sa.Column("entry_seq", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["village_id"], ["village.id"], initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("info_exchange_day", "info_exchange", ["happened_on"], unique=False)
    op.create_table(
        "inspection",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("village_id", sa.Text(), nullable=True),
        sa.Column("happened_on", sa.Text(), nullable=True),
        sa.Column("period", sa.Text(), nullable=True),
        sa.Column("kind", sa.Text(), nullable=True),
        sa.Column("by_unit", sa.Text(), nullable=True),
        sa.Column("inspectors", sa.Text(), nullable=True),
        sa.Column("items_seen", sa.Text(), nullable=True),
        sa.Column("finding", sa.Text(), nullable=True),
        sa.Column("result", sa.Text(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("deleted", sa.Integer(), server_default="0", nullable=False),
        sa.Column("open_registers", sa.Text(), nullable=True),
        sa.Column("created_clock", sa.Integer(), nullable=False),
        sa.Column("created_by", sa.Text(), nullable=False),
        sa.Column("updated_clock", sa.Integer(), nullable=False),
        sa.Column("updated_by", sa.Text(), nullable=False),
        sa.Column("updated_laptop", sa.Text(), nullable=False),
        sa.Column("rev", sa.Integer(), nullable=False),
        sa.Column("entry_laptop", sa.Text(), nullable=False),
        sa.Column("entry_seq", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["village_id"], ["village.id"], initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "meeting",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("village_id", sa.Text(), nullable=True),
        sa.Column("happened_on", sa.Text(), nullable=True),
        sa.Column("kind", sa.Text(), nullable=True),
        sa.Column("title", sa.Text(), nullable=True),
        sa.Column("place", sa.Text(), nullable=True),
        sa.Column("chair", sa.Text(), nullable=True),
        sa.Column("recorder", sa.Text(), nullable=True),
        sa.Column("attendees", sa.Integer(), nullable=True),
        sa.Column("signed_in", sa.Text(), nullable=True),
        sa.Column("agenda", sa.Text(), nullable=True),
        sa.Column("minutes", sa.Text(), nullable=True),
        sa.Column("decisions", sa.Text(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("deleted", sa.Integer(), server_default="0", nullable=False),
        sa.Column("open_registers", sa.Text(), nullable=True),
        sa.Column("created_clock", sa.Integer(), nullable=False),
        sa.Column("created_by", sa.Text(), nullable=False),
        sa.Column("updated_clock", sa.Integer(), nullable=False),
        sa.Column("updated_by", sa.Text(), nullable=False),
        sa.Column("updated_laptop", sa.Text(), nullable=False),
        sa.Column("rev", sa.Integer(), nullable=False),
        sa.Column("entry_laptop", sa.Text(), nullable=False),
        sa.Column("entry_seq", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["village_id"], ["village.id"], initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("meeting_day", "meeting", ["happened_on"], unique=False)
    op.create_table(
        "member_group",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("village_id", sa.Text(), nullable=True),
        sa.Column("name", sa.Text(), nullable=True),
        sa.Column("set_up_on", sa.Text(), nullable=True),
        sa.Column("document_no", sa.Text(), nullable=True),
        sa.Column("has_people", sa.Integer(), nullable=True),
        sa.Column("has_place", sa.Integer(), nullable=True),
        sa.Column("has_desk", sa.Integer(), nullable=True),
        sa.Column("has_fund", sa.Integer(), nullable=True),
        sa.Column("people_proof", sa.Text(), nullable=True),
        sa.Column("place_proof", sa.Text(), nullable=True),
        sa.Column("desk_proof", sa.Text(), nullable=True),
        sa.Column("fund_proof", sa.Text(), nullable=True),
        sa.Column("place", sa.Text(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("deleted", sa.Integer(), server_default="0", nullable=False),
        sa.Column("open_registers", sa.Text(), nullable=True),
        sa.Column("created_clock", sa.Integer(), nullable=False),
        sa.Column("created_by", sa.Text(), nullable=False),
        sa.Column("updated_clock", sa.Integer(), nullable=False),
        sa.Column("updated_by", sa.Text(), nullable=False),
        sa.Column("updated_laptop", sa.Text(), nullable=False),
        sa.Column("rev", sa.Integer(), nullable=False),
        sa.Column("entry_laptop", sa.Text(), nullable=False),
        sa.Column("entry_seq", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["village_id"], ["village.id"], initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "month_close",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("village_id", sa.Text(), nullable=True),
        sa.Column("period", sa.Text(), nullable=True),
        sa.Column("closed_on", sa.Text(), nullable=True),
        sa.Column("closed_by", sa.Text(), nullable=True),
        sa.Column("figures", sa.Text(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("deleted", sa.Integer(), server_default="0", nullable=False),
        sa.Column("open_registers", sa.Text(), nullable=True),
        sa.Column("created_clock", sa.Integer(), nullable=False),
        sa.Column("created_by", sa.Text(), nullable=False),
        sa.Column("updated_clock", sa.Integer(), nullable=False),
        sa.Column("updated_by", sa.Text(), nullable=False),
        sa.Column("updated_laptop", sa.Text(), nullable=False),
        sa.Column("rev", sa.Integer(), nullable=False),
        sa.Column("entry_laptop", sa.Text(), nullable=False),
        sa.Column("entry_seq", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["village_id"], ["village.id"], initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "partner_unit",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("village_id", sa.Text(), nullable=True),
        sa.Column("name", sa.Text(), nullable=True),
        sa.Column("kind", sa.Text(), nullable=True),
        sa.Column("contact", sa.Text(), nullable=True),
        sa.Column("phone", sa.Text(), nullable=True),
        sa.Column("from_on", sa.Text(), nullable=True),
        sa.Column("to_on", sa.Text(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("deleted", sa.Integer(), server_default="0", nullable=False),
        sa.Column("open_registers", sa.Text(), nullable=True),
        sa.Column("created_clock", sa.Integer(), nullable=False),
        sa.Column("created_by", sa.Text(), nullable=False),
        sa.Column("updated_clock", sa.Integer(), nullable=False),
        sa.Column("updated_by", sa.Text(), nullable=False),
        sa.Column("updated_laptop", sa.Text(), nullable=False),
        sa.Column("rev", sa.Integer(), nullable=False),
        sa.Column("entry_laptop", sa.Text(), nullable=False),
        sa.Column("entry_seq", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["village_id"], ["village.id"], initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "patrol",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("village_id", sa.Text(), nullable=True),
        sa.Column("happened_on", sa.Text(), nullable=True),
        sa.Column("area", sa.Text(), nullable=True),
        sa.Column("mu_hundredths", sa.Integer(), nullable=True),
        sa.Column("walkers", sa.Text(), nullable=True),
        sa.Column("found", sa.Integer(), nullable=True),
        sa.Column("plants", sa.Integer(), nullable=True),
        sa.Column("eradicated", sa.Integer(), nullable=True),
        sa.Column("police_reported_on", sa.Text(), nullable=True),
        sa.Column("police_reported_time", sa.Text(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("deleted", sa.Integer(), server_default="0", nullable=False),
        sa.Column("open_registers", sa.Text(), nullable=True),
        sa.Column("created_clock", sa.Integer(), nullable=False),
        sa.Column("created_by", sa.Text(), nullable=False),
        sa.Column("updated_clock", sa.Integer(), nullable=False),
        sa.Column("updated_by", sa.Text(), nullable=False),
        sa.Column("updated_laptop", sa.Text(), nullable=False),
        sa.Column("rev", sa.Integer(), nullable=False),
        sa.Column("entry_laptop", sa.Text(), nullable=False),
        sa.Column("entry_seq", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["village_id"], ["village.id"], initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "person",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("village_id", sa.Text(), nullable=True),
        sa.Column("file_no", sa.Text(), nullable=True),
        sa.Column("name", sa.Text(), nullable=True),
        sa.Column("former_name", sa.Text(), nullable=True),
        sa.Column("name_picture_note", sa.Text(), nullable=True),
        sa.Column("sex", sa.Text(), nullable=True),
        sa.Column("id_type", sa.Text(), nullable=True),
        sa.Column("id_no", sa.Text(), nullable=True),
        sa.Column("id_hash", sa.Text(), nullable=True),
        sa.Column("id_note", sa.Text(), nullable=True),
        sa.Column("birth", sa.Text(), nullable=True),
        sa.Column("birth_note", sa.Text(), nullable=True),
        sa.Column("ethnic", sa.Text(), nullable=True),
        sa.Column("nationality", sa.Text(), nullable=True),
        sa.Column("education", sa.Text(), nullable=True),
        sa.Column("marital", sa.Text(), nullable=True),
        sa.Column("political", sa.Text(), nullable=True),
        sa.Column("occupation", sa.Text(), nullable=True),
        sa.Column("employer", sa.Text(), nullable=True),
        sa.Column("job_state", sa.Text(), nullable=True),
        sa.Column("phone", sa.Text(), nullable=True),
        sa.Column("phone_is_own", sa.Integer(), nullable=True),
        sa.Column("hukou_addr", sa.Text(), nullable=True),
        sa.Column("hukou_code", sa.Text(), nullable=True),
        sa.Column("hukou_police", sa.Text(), nullable=True),
        sa.Column("live_addr", sa.Text(), nullable=True),
        sa.Column("live_code", sa.Text(), nullable=True),
        sa.Column("live_police", sa.Text(), nullable=True),
        sa.Column("same_as_hukou", sa.Integer(), nullable=True),
        sa.Column("village_group", sa.Text(), nullable=True),
        sa.Column("yard", sa.Text(), nullable=True),
        sa.Column("grid_no", sa.Text(), nullable=True),
        sa.Column("grid_worker", sa.Text(), nullable=True),
        sa.Column("first_found_on", sa.Text(), nullable=True),
        sa.Column("drug_kinds", sa.Text(), nullable=True),
        sa.Column("use_mode", sa.Text(), nullable=True),
        sa.Column("cause", sa.Text(), nullable=True),
        sa.Column("consequence", sa.Text(), nullable=True),
        sa.Column("status", sa.Text(), nullable=True),
        sa.Column("status_since", sa.Text(), nullable=True),
        sa.Column("status_basis", sa.Text(), nullable=True),
        sa.Column("control_state", sa.Text(), nullable=True),
        sa.Column("risk_scheme", sa.Text(), nullable=True),
        sa.Column("risk_level", sa.Text(), nullable=True),
        sa.Column("risk_on", sa.Text(), nullable=True),
        sa.Column("risk_by", sa.Text(), nullable=True),
        sa.Column("risk_basis", sa.Text(), nullable=True),
        sa.Column("on_mmt", sa.Integer(), nullable=True),
        sa.Column("no_job", sa.Integer(), nullable=True),
        sa.Column("no_home", sa.Integer(), nullable=True),
        sa.Column("no_income", sa.Integer(), nullable=True),
        sa.Column("special_care", sa.Text(), nullable=True),
        sa.Column("guardian", sa.Text(), nullable=True),
        sa.Column("guardian_phone", sa.Text(), nullable=True),
        sa.Column("guardian_consent_on", sa.Text(), nullable=True),
        sa.Column("treatment_history", sa.Text(), nullable=True),
        sa.Column("health", sa.Text(), nullable=True),
        sa.Column("resume", sa.Text(), nullable=True),
        sa.Column("needs", sa.Text(), nullable=True),
        sa.Column("last_use_on", sa.Text(), nullable=True),
        sa.Column("last_use_basis", sa.Text(), nullable=True),
        sa.Column("released_on", sa.Text(), nullable=True),
        sa.Column("police", sa.Text(), nullable=True),
        sa.Column("worker", sa.Text(), nullable=True),
        sa.Column("owner", sa.Text(), nullable=True),
        sa.Column("opened_on", sa.Text(), nullable=True),
        sa.Column("kept_since", sa.Text(), nullable=True),
        sa.Column("retain_until", sa.Text(), nullable=True),
        sa.Column("locked", sa.Integer(), nullable=True),
        sa.Column("closed_on", sa.Text(), nullable=True),
        sa.Column("closed_reason", sa.Text(), nullable=True),
        sa.Column("closed_basis", sa.Text(), nullable=True),
        sa.Column("merged_into", sa.Text(), nullable=True),
        sa.Column("transferred_from", sa.Text(), nullable=True),
        sa.Column("plan_id", sa.Text(), nullable=True),
        sa.Column("plan_reason", sa.Text(), nullable=True),
        sa.Column("tests_asked_by", sa.Text(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("to_complete", sa.Text(), nullable=True),
        sa.Column("deleted", sa.Integer(), server_default="0", nullable=False),
        sa.Column("open_registers", sa.Text(), nullable=True),
        sa.Column("created_clock", sa.Integer(), nullable=False),
        sa.Column("created_by", sa.Text(), nullable=False),
        sa.Column("updated_clock", sa.Integer(), nullable=False),
        sa.Column("updated_by", sa.Text(), nullable=False),
        sa.Column("updated_laptop", sa.Text(), nullable=False),
        sa.Column("rev", sa.Integer(), nullable=False),
        sa.Column("entry_laptop", sa.Text(), nullable=False),
        sa.Column("entry_seq", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["plan_id"], ["plan_template.id"], initially="DEFERRED", deferrable=True),
        sa.ForeignKeyConstraint(["village_id"], ["village.id"], initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("person_id_hash", "person", ["id_hash"], unique=False)
    op.create_index(
        "person_merged",
        "person",
        ["merged_into"],
        unique=False,
        sqlite_where=sa.text("merged_into IS NOT NULL"),
    )
    op.create_index("person_village", "person", ["village_id"], unique=False)
    op.create_table(
        "position",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("village_id", sa.Text(), nullable=True),
        sa.Column("kind", sa.Text(), nullable=True),
        sa.Column("name", sa.Text(), nullable=True),
        sa.Column("place", sa.Text(), nullable=True),
        sa.Column("level", sa.Text(), nullable=True),
        sa.Column("should", sa.Integer(), nullable=True),
        sa.Column("done", sa.Integer(), nullable=True),
        sa.Column("installed_on", sa.Text(), nullable=True),
        sa.Column("state", sa.Text(), nullable=True),
        sa.Column("checked_on", sa.Text(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("deleted", sa.Integer(), server_default="0", nullable=False),
        sa.Column("open_registers", sa.Text(), nullable=True),
        sa.Column("created_clock", sa.Integer(), nullable=False),
        sa.Column("created_by", sa.Text(), nullable=False),
        sa.Column("updated_clock", sa.Integer(), nullable=False),
        sa.Column("updated_by", sa.Text(), nullable=False),
        sa.Column("updated_laptop", sa.Text(), nullable=False),
        sa.Column("rev", sa.Integer(), nullable=False),
        sa.Column("entry_laptop", sa.Text(), nullable=False),
        sa.Column("entry_seq", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["village_id"], ["village.id"], initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "practice",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("village_id", sa.Text(), nullable=True),
        sa.Column("happened_on", sa.Text(), nullable=True),
        sa.Column("title", sa.Text(), nullable=True),
        sa.Column("what_was_done", sa.Text(), nullable=True),
        sa.Column("what_came_of_it", sa.Text(), nullable=True),
        sa.Column("how_to_spread", sa.Text(), nullable=True),
        sa.Column("consent", sa.Text(), nullable=True),
        sa.Column("sent_to", sa.Text(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("deleted", sa.Integer(), server_default="0", nullable=False),
        sa.Column("open_registers", sa.Text(), nullable=True),
        sa.Column("created_clock", sa.Integer(), nullable=False),
        sa.Column("created_by", sa.Text(), nullable=False),
        sa.Column("updated_clock", sa.Integer(), nullable=False),
        sa.Column("updated_by", sa.Text(), nullable=False),
        sa.Column("updated_laptop", sa.Text(), nullable=False),
        sa.Column("rev", sa.Integer(), nullable=False),
        sa.Column("entry_laptop", sa.Text(), nullable=False),
        sa.Column("entry_seq", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["village_id"], ["village.id"], initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "reader_line",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("village_id", sa.Text(), nullable=True),
        sa.Column("happened_on", sa.Text(), nullable=True),
        sa.Column("title", sa.Text(), nullable=True),
        sa.Column("direction", sa.Text(), nullable=True),
        sa.Column("quantity", sa.Integer(), nullable=True),
        sa.Column("with_whom", sa.Text(), nullable=True),
        sa.Column("handled_by", sa.Text(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("deleted", sa.Integer(), server_default="0", nullable=False),
        sa.Column("open_registers", sa.Text(), nullable=True),
        sa.Column("created_clock", sa.Integer(), nullable=False),
        sa.Column("created_by", sa.Text(), nullable=False),
        sa.Column("updated_clock", sa.Integer(), nullable=False),
        sa.Column("updated_by", sa.Text(), nullable=False),
        sa.Column("updated_laptop", sa.Text(), nullable=False),
        sa.Column("rev", sa.Integer(), nullable=False),
        sa.Column("entry_laptop", sa.Text(), nullable=False),
        sa.Column("entry_seq", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["village_id"], ["village.id"], initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "rubric_item",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("village_id", sa.Text(), nullable=True),
        sa.Column("year", sa.Integer(), nullable=True),
        sa.Column("code", sa.Text(), nullable=True),
        sa.Column("item", sa.Text(), nullable=True),
        sa.Column("points_hundredths", sa.Integer(), nullable=True),
        sa.Column("kind", sa.Text(), nullable=True),
        sa.Column("rule", sa.Text(), nullable=True),
        sa.Column("authority", sa.Text(), nullable=True),
        sa.Column("parent_code", sa.Text(), nullable=True),
        sa.Column("place_in_list", sa.Integer(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("deleted", sa.Integer(), server_default="0", nullable=False),
        sa.Column("open_registers", sa.Text(), nullable=True),
        sa.Column("created_clock", sa.Integer(), nullable=False),
        sa.Column("created_by", sa.Text(), nullable=False),
        sa.Column("updated_clock", sa.Integer(), nullable=False),
        sa.Column("updated_by", sa.Text(), nullable=False),
        sa.Column("updated_laptop", sa.Text(), nullable=False),
        sa.Column("rev", sa.Integer(), nullable=False),
        sa.Column("entry_laptop", sa.Text(), nullable=False),
        sa.Column("entry_seq", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["village_id"], ["village.id"], initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "school_link",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("village_id", sa.Text(), nullable=True),
        sa.Column("happened_on", sa.Text(), nullable=True),
        sa.Column("school", sa.Text(), nullable=True),
        sa.Column("teacher", sa.Text(), nullable=True),
        sa.Column("village_contact", sa.Text(), nullable=True),
        sa.Column("parents_reached", sa.Integer(), nullable=True),
        sa.Column("pupils_reached", sa.Integer(), nullable=True),
        sa.Column("content", sa.Text(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("deleted", sa.Integer(), server_default="0", nullable=False),
        sa.Column("open_registers", sa.Text(), nullable=True),
        sa.Column("created_clock", sa.Integer(), nullable=False),
        sa.Column("created_by", sa.Text(), nullable=False),
        sa.Column("updated_clock", sa.Integer(), nullable=False),
        sa.Column("updated_by", sa.Text(), nullable=False),
        sa.Column("updated_laptop", sa.Text(), nullable=False),
        sa.Column("rev", sa.Integer(), nullable=False),
        sa.Column("entry_laptop", sa.Text(), nullable=False),
        sa.Column("entry_seq", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["village_id"], ["village.id"], initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "survey",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("village_id", sa.Text(), nullable=True),
        sa.Column("happened_on", sa.Text(), nullable=True),
        sa.Column("place", sa.Text(), nullable=True),
        sa.Column("topic", sa.Text(), nullable=True),
        sa.Column("asked", sa.Integer(), nullable=True),
        sa.Column("aware", sa.Integer(), nullable=True),
        sa.Column("asked_by", sa.Text(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("deleted", sa.Integer(), server_default="0", nullable=False),
        sa.Column("open_registers", sa.Text(), nullable=True),
        sa.Column("created_clock", sa.Integer(), nullable=False),
        sa.Column("created_by", sa.Text(), nullable=False),
        sa.Column("updated_clock", sa.Integer(), nullable=False),
        sa.Column("updated_by", sa.Text(), nullable=False),
        sa.Column("updated_laptop", sa.Text(), nullable=False),
        sa.Column("rev", sa.Integer(), nullable=False),
        sa.Column("entry_laptop", sa.Text(), nullable=False),
        sa.Column("entry_seq", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["village_id"], ["village.id"], initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "tenday_check",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("village_id", sa.Text(), nullable=True),
        sa.Column("period", sa.Text(), nullable=True),
        sa.Column("happened_on", sa.Text(), nullable=True),
        sa.Column("checkers", sa.Text(), nullable=True),
        sa.Column("places", sa.Text(), nullable=True),
        sa.Column("persons_checked", sa.Integer(), nullable=True),
        sa.Column("new_found", sa.Integer(), nullable=True),
        sa.Column("away_n", sa.Integer(), nullable=True),
        sa.Column("returned_n", sa.Integer(), nullable=True),
        sa.Column("not_found", sa.Integer(), nullable=True),
        sa.Column("oddities", sa.Text(), nullable=True),
        sa.Column("handled", sa.Text(), nullable=True),
        sa.Column("late_reason", sa.Text(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("deleted", sa.Integer(), server_default="0", nullable=False),
        sa.Column("open_registers", sa.Text(), nullable=True),
        sa.Column("created_clock", sa.Integer(), nullable=False),
        sa.Column("created_by", sa.Text(), nullable=False),
        sa.Column("updated_clock", sa.Integer(), nullable=False),
        sa.Column("updated_by", sa.Text(), nullable=False),
        sa.Column("updated_laptop", sa.Text(), nullable=False),
        sa.Column("rev", sa.Integer(), nullable=False),
        sa.Column("entry_laptop", sa.Text(), nullable=False),
        sa.Column("entry_seq", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["village_id"], ["village.id"], initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("tenday_check_period", "tenday_check", ["period"], unique=False)
    op.create_table(
        "training",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("village_id", sa.Text(), nullable=True),
        sa.Column("happened_on", sa.Text(), nullable=True),
        sa.Column("title", sa.Text(), nullable=True),
        sa.Column("forms", sa.Text(), nullable=True),
        sa.Column("place", sa.Text(), nullable=True),
        sa.Column("teacher", sa.Text(), nullable=True),
        sa.Column("attendees", sa.Integer(), nullable=True),
        sa.Column("hours", sa.Integer(), nullable=True),
        sa.Column("for_whom", sa.Text(), nullable=True),
        sa.Column("content", sa.Text(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("deleted", sa.Integer(), server_default="0", nullable=False),
        sa.Column("open_registers", sa.Text(), nullable=True),
        sa.Column("created_clock", sa.Integer(), nullable=False),
        sa.Column("created_by", sa.Text(), nullable=False),
        sa.Column("updated_clock", sa.Integer(), nullable=False),
        sa.Column("updated_by", sa.Text(), nullable=False),
        sa.Column("updated_laptop", sa.Text(), nullable=False),
        sa.Column("rev", sa.Integer(), nullable=False),
        sa.Column("entry_laptop", sa.Text(), nullable=False),
        sa.Column("entry_seq", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["village_id"], ["village.id"], initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "venue",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("village_id", sa.Text(), nullable=True),
        sa.Column("name", sa.Text(), nullable=True),
        sa.Column("kind", sa.Text(), nullable=True),
        sa.Column("place", sa.Text(), nullable=True),
        sa.Column("contact", sa.Text(), nullable=True),
        sa.Column("phone", sa.Text(), nullable=True),
        sa.Column("last_publicity_on", sa.Text(), nullable=True),
        sa.Column("sign_put_up_on", sa.Text(), nullable=True),
        sa.Column("state", sa.Text(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("deleted", sa.Integer(), server_default="0", nullable=False),
        sa.Column("open_registers", sa.Text(), nullable=True),
        sa.Column("created_clock", sa.Integer(), nullable=False),
        sa.Column("created_by", sa.Text(), nullable=False),
        sa.Column("updated_clock", sa.Integer(), nullable=False),
        sa.Column("updated_by", sa.Text(), nullable=False),
        sa.Column("updated_laptop", sa.Text(), nullable=False),
        sa.Column("rev", sa.Integer(), nullable=False),
        sa.Column("entry_laptop", sa.Text(), nullable=False),
        sa.Column("entry_seq", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["village_id"], ["village.id"], initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "village_file",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("village_id", sa.Text(), nullable=True),
        sa.Column("of_table", sa.Text(), nullable=True),
        sa.Column("of_row", sa.Text(), nullable=True),
        sa.Column("kind", sa.Text(), nullable=True),
        sa.Column("title", sa.Text(), nullable=True),
        sa.Column("taken_on", sa.Text(), nullable=True),
        sa.Column("media", sa.Text(), nullable=True),
        sa.Column("digest", sa.Text(), nullable=True),
        sa.Column("size", sa.Integer(), nullable=True),
        sa.Column("pages", sa.Integer(), nullable=True),
        sa.Column("turned", sa.Integer(), nullable=True),
        sa.Column("place_in_list", sa.Integer(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("deleted", sa.Integer(), server_default="0", nullable=False),
        sa.Column("open_registers", sa.Text(), nullable=True),
        sa.Column("created_clock", sa.Integer(), nullable=False),
        sa.Column("created_by", sa.Text(), nullable=False),
        sa.Column("updated_clock", sa.Integer(), nullable=False),
        sa.Column("updated_by", sa.Text(), nullable=False),
        sa.Column("updated_laptop", sa.Text(), nullable=False),
        sa.Column("rev", sa.Integer(), nullable=False),
        sa.Column("entry_laptop", sa.Text(), nullable=False),
        sa.Column("entry_seq", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["village_id"], ["village.id"], initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("village_file_row", "village_file", ["of_row"], unique=False)
    op.create_table(
        "village_name",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("village_id", sa.Text(), nullable=True),
        sa.Column("code", sa.Text(), nullable=True),
        sa.Column("name", sa.Text(), nullable=True),
        sa.Column("town", sa.Text(), nullable=True),
        sa.Column("county", sa.Text(), nullable=True),
        sa.Column("from_on", sa.Text(), nullable=True),
        sa.Column("deleted", sa.Integer(), server_default="0", nullable=False),
        sa.Column("open_registers", sa.Text(), nullable=True),
        sa.Column("created_clock", sa.Integer(), nullable=False),
        sa.Column("created_by", sa.Text(), nullable=False),
        sa.Column("updated_clock", sa.Integer(), nullable=False),
        sa.Column("updated_by", sa.Text(), nullable=False),
        sa.Column("updated_laptop", sa.Text(), nullable=False),
        sa.Column("rev", sa.Integer(), nullable=False),
        sa.Column("entry_laptop", sa.Text(), nullable=False),
        sa.Column("entry_seq", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["village_id"], ["village.id"], initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("village_name_village", "village_name", ["village_id"], unique=False)
    op.create_table(
        "village_setting",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("village_id", sa.Text(), nullable=True),
        sa.Column("key", sa.Text(), nullable=True),
        sa.Column("value", sa.Text(), nullable=True),
        sa.Column("source", sa.Text(), nullable=True),
        sa.Column("from_on", sa.Text(), nullable=True),
        sa.Column("deleted", sa.Integer(), server_default="0", nullable=False),
        sa.Column("open_registers", sa.Text(), nullable=True),
        sa.Column("created_clock", sa.Integer(), nullable=False),
        sa.Column("created_by", sa.Text(), nullable=False),
        sa.Column("updated_clock", sa.Integer(), nullable=False),
        sa.Column("updated_by", sa.Text(), nullable=False),
        sa.Column("updated_laptop", sa.Text(), nullable=False),
        sa.Column("rev", sa.Integer(), nullable=False),
        sa.Column("entry_laptop", sa.Text(), nullable=False),
        sa.Column("entry_seq", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["village_id"], ["village.id"], initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "village_year",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("village_id", sa.Text(), nullable=True),
        sa.Column("year", sa.Integer(), nullable=True),
        sa.Column("population", sa.Integer(), nullable=True),
        sa.Column("households", sa.Integer(), nullable=True),
        sa.Column("groups_n", sa.Integer(), nullable=True),
        sa.Column("yards", sa.Integer(), nullable=True),
        sa.Column("schools", sa.Integer(), nullable=True),
        sa.Column("units", sa.Integer(), nullable=True),
        sa.Column("workers", sa.Integer(), nullable=True),
        sa.Column("away_province", sa.Integer(), nullable=True),
        sa.Column("away_prefecture", sa.Integer(), nullable=True),
        sa.Column("source", sa.Text(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("deleted", sa.Integer(), server_default="0", nullable=False),
        sa.Column("open_registers", sa.Text(), nullable=True),
        sa.Column("created_clock", sa.Integer(), nullable=False),
        sa.Column("created_by", sa.Text(), nullable=False),
        sa.Column("updated_clock", sa.Integer(), nullable=False),
        sa.Column("updated_by", sa.Text(), nullable=False),
        sa.Column("updated_laptop", sa.Text(), nullable=False),
        sa.Column("rev", sa.Integer(), nullable=False),
        sa.Column("entry_laptop", sa.Text(), nullable=False),
        sa.Column("entry_seq", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["village_id"], ["village.id"], initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "volunteer",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("village_id", sa.Text(), nullable=True),
        sa.Column("name", sa.Text(), nullable=True),
        sa.Column("sex", sa.Text(), nullable=True),
        sa.Column("phone", sa.Text(), nullable=True),
        sa.Column("skills", sa.Text(), nullable=True),
        sa.Column("from_on", sa.Text(), nullable=True),
        sa.Column("to_on", sa.Text(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("deleted", sa.Integer(), server_default="0", nullable=False),
        sa.Column("open_registers", sa.Text(), nullable=True),
        sa.Column("created_clock", sa.Integer(), nullable=False),
        sa.Column("created_by", sa.Text(), nullable=False),
        sa.Column("updated_clock", sa.Integer(), nullable=False),
        sa.Column("updated_by", sa.Text(), nullable=False),
        sa.Column("updated_laptop", sa.Text(), nullable=False),
        sa.Column("rev", sa.Integer(), nullable=False),
        sa.Column("entry_laptop", sa.Text(), nullable=False),
        sa.Column("entry_seq", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["village_id"], ["village.id"], initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "year_plan",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("village_id", sa.Text(), nullable=True),
        sa.Column("year", sa.Integer(), nullable=True),
        sa.Column("title", sa.Text(), nullable=True),
        sa.Column("focus", sa.Text(), nullable=True),
        sa.Column("form", sa.Text(), nullable=True),
        sa.Column("carriers", sa.Text(), nullable=True),
        sa.Column("mechanism", sa.Text(), nullable=True),
        sa.Column("safeguards", sa.Text(), nullable=True),
        sa.Column("decided_on", sa.Text(), nullable=True),
        sa.Column("document_no", sa.Text(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("deleted", sa.Integer(), server_default="0", nullable=False),
        sa.Column("open_registers", sa.Text(), nullable=True),
        sa.Column("created_clock", sa.Integer(), nullable=False),
        sa.Column("created_by", sa.Text(), nullable=False),
        sa.Column("updated_clock", sa.Integer(), nullable=False),
        sa.Column("updated_by", sa.Text(), nullable=False),
        sa.Column("updated_laptop", sa.Text(), nullable=False),
        sa.Column("rev", sa.Integer(), nullable=False),
        sa.Column("entry_laptop", sa.Text(), nullable=False),
        sa.Column("entry_seq", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["village_id"], ["village.id"], initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "absence",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("person_id", sa.Text(), nullable=True),
        sa.Column("from_on", sa.Text(), nullable=True),
        sa.Column("to_on", sa.Text(), nullable=True),
        sa.Column("found_on", sa.Text(), nullable=True),
        sa.Column("place", sa.Text(), nullable=True),
        sa.Column("basis", sa.Text(), nullable=True),
        sa.Column("counted", sa.Text(), nullable=True),
        sa.Column("counted_by", sa.Text(), nullable=True),
        sa.Column("counted_on", sa.Text(), nullable=True),
        sa.Column("counted_document", sa.Text(), nullable=True),
        sa.Column("statement", sa.Text(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("deleted", sa.Integer(), server_default="0", nullable=False),
        sa.Column("open_registers", sa.Text(), nullable=True),
        sa.Column("created_clock", sa.Integer(), nullable=False),
        sa.Column("created_by", sa.Text(), nullable=False),
        sa.Column("updated_clock", sa.Integer(), nullable=False),
        sa.Column("updated_by", sa.Text(), nullable=False),
        sa.Column("updated_laptop", sa.Text(), nullable=False),
        sa.Column("rev", sa.Integer(), nullable=False),
        sa.Column("entry_laptop", sa.Text(), nullable=False),
        sa.Column("entry_seq", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("absence_person", "absence", ["person_id"], unique=False)
    op.create_table(
        "attachment",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("person_id", sa.Text(), nullable=True),
        sa.Column("of_table", sa.Text(), nullable=True),
        sa.Column("of_row", sa.Text(), nullable=True),
        sa.Column("kind", sa.Text(), nullable=True),
        sa.Column("title", sa.Text(), nullable=True),
        sa.Column("taken_on", sa.Text(), nullable=True),
        sa.Column("media", sa.Text(), nullable=True),
        sa.Column("digest", sa.Text(), nullable=True),
        sa.Column("size", sa.Integer(), nullable=True),
        sa.Column("pages", sa.Integer(), nullable=True),
        sa.Column("turned", sa.Integer(), nullable=True),
        sa.Column("paper", sa.Text(), nullable=True),
        sa.Column("place_in_list", sa.Integer(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("deleted", sa.Integer(), server_default="0", nullable=False),
        sa.Column("open_registers", sa.Text(), nullable=True),
        sa.Column("created_clock", sa.Integer(), nullable=False),
        sa.Column("created_by", sa.Text(), nullable=False),
        sa.Column("updated_clock", sa.Integer(), nullable=False),
        sa.Column("updated_by", sa.Text(), nullable=False),
        sa.Column("updated_laptop", sa.Text(), nullable=False),
        sa.Column("rev", sa.Integer(), nullable=False),
        sa.Column("entry_laptop", sa.Text(), nullable=False),
        sa.Column("entry_seq", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("attachment_person", "attachment", ["person_id"], unique=False)
    op.create_table(
        "campaign_step",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("village_id", sa.Text(), nullable=True),
        sa.Column("task_id", sa.Text(), nullable=True),
        sa.Column("activity_id", sa.Text(), nullable=True),
        sa.Column("happened_on", sa.Text(), nullable=True),
        sa.Column("quantity", sa.Integer(), nullable=True),
        sa.Column("place", sa.Text(), nullable=True),
        sa.Column("proof", sa.Text(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("deleted", sa.Integer(), server_default="0", nullable=False),
        sa.Column("open_registers", sa.Text(), nullable=True),
        sa.Column("created_clock", sa.Integer(), nullable=False),
        sa.Column("created_by", sa.Text(), nullable=False),
        sa.Column("updated_clock", sa.Integer(), nullable=False),
        sa.Column("updated_by", sa.Text(), nullable=False),
        sa.Column("updated_laptop", sa.Text(), nullable=False),
        sa.Column("rev", sa.Integer(), nullable=False),
        sa.Column("entry_laptop", sa.Text(), nullable=False),
        sa.Column("entry_seq", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["activity_id"], ["activity.id"], initially="DEFERRED", deferrable=True),
        sa.ForeignKeyConstraint(["task_id"], ["campaign_task.id"], initially="DEFERRED", deferrable=True),
        sa.ForeignKeyConstraint(["village_id"], ["village.id"], initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "correction_request",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("person_id", sa.Text(), nullable=True),
        sa.Column("asked_on", sa.Text(), nullable=True),
        sa.Column("asked_by", sa.Text(), nullable=True),
        sa.Column("asker", sa.Text(), nullable=True),
        sa.Column("kind", sa.Text(), nullable=True),
        sa.Column("wrong", sa.Text(), nullable=True),
        sa.Column("wanted", sa.Text(), nullable=True),
        sa.Column("decision", sa.Text(), nullable=True),
        sa.Column("decided_on", sa.Text(), nullable=True),
        sa.Column("decided_by", sa.Text(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("done_on", sa.Text(), nullable=True),
        sa.Column("changed", sa.Text(), nullable=True),
        sa.Column("answered_on", sa.Text(), nullable=True),
        sa.Column("answer", sa.Text(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("deleted", sa.Integer(), server_default="0", nullable=False),
        sa.Column("open_registers", sa.Text(), nullable=True),
        sa.Column("created_clock", sa.Integer(), nullable=False),
        sa.Column("created_by", sa.Text(), nullable=False),
        sa.Column("updated_clock", sa.Integer(), nullable=False),
        sa.Column("updated_by", sa.Text(), nullable=False),
        sa.Column("updated_laptop", sa.Text(), nullable=False),
        sa.Column("rev", sa.Integer(), nullable=False),
        sa.Column("entry_laptop", sa.Text(), nullable=False),
        sa.Column("entry_seq", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("correction_request_person", "correction_request", ["person_id"], unique=False)
    op.create_table(
        "evaluation",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("person_id", sa.Text(), nullable=True),
        sa.Column("kind", sa.Text(), nullable=True),
        sa.Column("from_on", sa.Text(), nullable=True),
        sa.Column("to_on", sa.Text(), nullable=True),
        sa.Column("evaluated_on", sa.Text(), nullable=True),
        sa.Column("tests_due", sa.Integer(), nullable=True),
        sa.Column("tests_done", sa.Integer(), nullable=True),
        sa.Column("test_results", sa.Text(), nullable=True),
        sa.Column("refusals", sa.Integer(), nullable=True),
        sa.Column("admonitions", sa.Integer(), nullable=True),
        sa.Column("meetings", sa.Integer(), nullable=True),
        sa.Column("journeys", sa.Integer(), nullable=True),
        sa.Column("income", sa.Text(), nullable=True),
        sa.Column("psychology", sa.Text(), nullable=True),
        sa.Column("family_view", sa.Text(), nullable=True),
        sa.Column("score", sa.Text(), nullable=True),
        sa.Column("leader_opinion", sa.Text(), nullable=True),
        sa.Column("police_opinion", sa.Text(), nullable=True),
        sa.Column("doctor_opinion", sa.Text(), nullable=True),
        sa.Column("worker_opinion", sa.Text(), nullable=True),
        sa.Column("authority", sa.Text(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("deleted", sa.Integer(), server_default="0", nullable=False),
        sa.Column("open_registers", sa.Text(), nullable=True),
        sa.Column("created_clock", sa.Integer(), nullable=False),
        sa.Column("created_by", sa.Text(), nullable=False),
        sa.Column("updated_clock", sa.Integer(), nullable=False),
        sa.Column("updated_by", sa.Text(), nullable=False),
        sa.Column("updated_laptop", sa.Text(), nullable=False),
        sa.Column("rev", sa.Integer(), nullable=False),
        sa.Column("entry_laptop", sa.Text(), nullable=False),
        sa.Column("entry_seq", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("evaluation_person", "evaluation", ["person_id"], unique=False)
    op.create_table(
        "family",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("person_id", sa.Text(), nullable=True),
        sa.Column("name", sa.Text(), nullable=True),
        sa.Column("relation", sa.Text(), nullable=True),
        sa.Column("phone", sa.Text(), nullable=True),
        sa.Column("work", sa.Text(), nullable=True),
        sa.Column("place_in_list", sa.Integer(), nullable=True),
        sa.Column("deleted", sa.Integer(), server_default="0", nullable=False),
        sa.Column("open_registers", sa.Text(), nullable=True),
        sa.Column("created_clock", sa.Integer(), nullable=False),
        sa.Column("created_by", sa.Text(), nullable=False),
        sa.Column("updated_clock", sa.Integer(), nullable=False),
        sa.Column("updated_by", sa.Text(), nullable=False),
        sa.Column("updated_laptop", sa.Text(), nullable=False),
        sa.Column("rev", sa.Integer(), nullable=False),
        sa.Column("entry_laptop", sa.Text(), nullable=False),
        sa.Column("entry_seq", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("family_person", "family", ["person_id"], unique=False)
    op.create_table(
        "fund_year",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("village_id", sa.Text(), nullable=True),
        sa.Column("group_id", sa.Text(), nullable=True),
        sa.Column("year", sa.Integer(), nullable=True),
        sa.Column("population", sa.Integer(), nullable=True),
        sa.Column("entitled_fen", sa.Integer(), nullable=True),
        sa.Column("received_fen", sa.Integer(), nullable=True),
        sa.Column("closed_on", sa.Text(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("deleted", sa.Integer(), server_default="0", nullable=False),
        sa.Column("open_registers", sa.Text(), nullable=True),
        sa.Column("created_clock", sa.Integer(), nullable=False),
        sa.Column("created_by", sa.Text(), nullable=False),
        sa.Column("updated_clock", sa.Integer(), nullable=False),
        sa.Column("updated_by", sa.Text(), nullable=False),
        sa.Column("updated_laptop", sa.Text(), nullable=False),
        sa.Column("rev", sa.Integer(), nullable=False),
        sa.Column("entry_laptop", sa.Text(), nullable=False),
        sa.Column("entry_seq", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["group_id"], ["member_group.id"], initially="DEFERRED", deferrable=True),
        sa.ForeignKeyConstraint(["village_id"], ["village.id"], initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "known",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("person_id", sa.Text(), nullable=True),
        sa.Column("aspect", sa.Text(), nullable=True),
        sa.Column("words", sa.Text(), nullable=True),
        sa.Column("known_on", sa.Text(), nullable=True),
        sa.Column("source", sa.Text(), nullable=True),
        sa.Column("from_on", sa.Text(), nullable=True),
        sa.Column("to_on", sa.Text(), nullable=True),
        sa.Column("place", sa.Text(), nullable=True),
        sa.Column("deleted", sa.Integer(), server_default="0", nullable=False),
        sa.Column("open_registers", sa.Text(), nullable=True),
        sa.Column("created_clock", sa.Integer(), nullable=False),
        sa.Column("created_by", sa.Text(), nullable=False),
        sa.Column("updated_clock", sa.Integer(), nullable=False),
        sa.Column("updated_by", sa.Text(), nullable=False),
        sa.Column("updated_laptop", sa.Text(), nullable=False),
        sa.Column("rev", sa.Integer(), nullable=False),
        sa.Column("entry_laptop", sa.Text(), nullable=False),
        sa.Column("entry_seq", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("known_person", "known", ["person_id"], unique=False)
    op.create_table(
        "leave",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("person_id", sa.Text(), nullable=True),
        sa.Column("kind", sa.Text(), nullable=True),
        sa.Column("applied_on", sa.Text(), nullable=True),
        sa.Column("from_on", sa.Text(), nullable=True),
        sa.Column("to_on", sa.Text(), nullable=True),
        sa.Column("destination", sa.Text(), nullable=True),
        sa.Column("destination_code", sa.Text(), nullable=True),
        sa.Column("contact", sa.Text(), nullable=True),
        sa.Column("phone", sa.Text(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("written", sa.Integer(), nullable=True),
        sa.Column("village_opinion", sa.Text(), nullable=True),
        sa.Column("town_opinion", sa.Text(), nullable=True),
        sa.Column("police_opinion", sa.Text(), nullable=True),
        sa.Column("approval", sa.Text(), nullable=True),
        sa.Column("approved_on", sa.Text(), nullable=True),
        sa.Column("approval_no", sa.Text(), nullable=True),
        sa.Column("returned_on", sa.Text(), nullable=True),
        sa.Column("renewed_to", sa.Text(), nullable=True),
        sa.Column("renewed_on", sa.Text(), nullable=True),
        sa.Column("dual_unit", sa.Text(), nullable=True),
        sa.Column("dual_no", sa.Text(), nullable=True),
        sa.Column("dual_on", sa.Text(), nullable=True),
        sa.Column("dual_contact", sa.Text(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("deleted", sa.Integer(), server_default="0", nullable=False),
        sa.Column("open_registers", sa.Text(), nullable=True),
        sa.Column("created_clock", sa.Integer(), nullable=False),
        sa.Column("created_by", sa.Text(), nullable=False),
        sa.Column("updated_clock", sa.Integer(), nullable=False),
        sa.Column("updated_by", sa.Text(), nullable=False),
        sa.Column("updated_laptop", sa.Text(), nullable=False),
        sa.Column("rev", sa.Integer(), nullable=False),
        sa.Column("entry_laptop", sa.Text(), nullable=False),
        sa.Column("entry_seq", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("leave_person", "leave", ["person_id"], unique=False)
    op.create_table(
        "material_line",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("village_id", sa.Text(), nullable=True),
        sa.Column("activity_id", sa.Text(), nullable=True),
        sa.Column("happened_on", sa.Text(), nullable=True),
        sa.Column("kind", sa.Text(), nullable=True),
        sa.Column("quantity", sa.Integer(), nullable=True),
        sa.Column("place", sa.Text(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("deleted", sa.Integer(), server_default="0", nullable=False),
        sa.Column("open_registers", sa.Text(), nullable=True),
        sa.Column("created_clock", sa.Integer(), nullable=False),
        sa.Column("created_by", sa.Text(), nullable=False),
        sa.Column("updated_clock", sa.Integer(), nullable=False),
        sa.Column("updated_by", sa.Text(), nullable=False),
        sa.Column("updated_laptop", sa.Text(), nullable=False),
        sa.Column("rev", sa.Integer(), nullable=False),
        sa.Column("entry_laptop", sa.Text(), nullable=False),
        sa.Column("entry_seq", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["activity_id"], ["activity.id"], initially="DEFERRED", deferrable=True),
        sa.ForeignKeyConstraint(["village_id"], ["village.id"], initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("material_line_activity", "material_line", ["activity_id"], unique=False)
    op.create_table(
        "measure",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("person_id", sa.Text(), nullable=True),
        sa.Column("from_on", sa.Text(), nullable=True),
        sa.Column("to_on", sa.Text(), nullable=True),
        sa.Column("situation", sa.Text(), nullable=True),
        sa.Column("problem", sa.Text(), nullable=True),
        sa.Column("need", sa.Text(), nullable=True),
        sa.Column("goal", sa.Text(), nullable=True),
        sa.Column("action", sa.Text(), nullable=True),
        sa.Column("owner", sa.Text(), nullable=True),
        sa.Column("review_on", sa.Text(), nullable=True),
        sa.Column("reviewed_on", sa.Text(), nullable=True),
        sa.Column("outcome", sa.Text(), nullable=True),
        sa.Column("deleted", sa.Integer(), server_default="0", nullable=False),
        sa.Column("open_registers", sa.Text(), nullable=True),
        sa.Column("created_clock", sa.Integer(), nullable=False),
        sa.Column("created_by", sa.Text(), nullable=False),
        sa.Column("updated_clock", sa.Integer(), nullable=False),
        sa.Column("updated_by", sa.Text(), nullable=False),
        sa.Column("updated_laptop", sa.Text(), nullable=False),
        sa.Column("rev", sa.Integer(), nullable=False),
        sa.Column("entry_laptop", sa.Text(), nullable=False),
        sa.Column("entry_seq", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("measure_person", "measure", ["person_id"], unique=False)
    op.create_table(
        "media",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("village_id", sa.Text(), nullable=True),
        sa.Column("activity_id", sa.Text(), nullable=True),
        sa.Column("happened_on", sa.Text(), nullable=True),
        sa.Column("title", sa.Text(), nullable=True),
        sa.Column("outlet", sa.Text(), nullable=True),
        sa.Column("level", sa.Text(), nullable=True),
        sa.Column("address", sa.Text(), nullable=True),
        sa.Column("follows", sa.Integer(), nullable=True),
        sa.Column("pushes", sa.Integer(), nullable=True),
        sa.Column("forwards", sa.Integer(), nullable=True),
        sa.Column("likes", sa.Integer(), nullable=True),
        sa.Column("draft_sent_on", sa.Text(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("deleted", sa.Integer(), server_default="0", nullable=False),
        sa.Column("open_registers", sa.Text(), nullable=True),
        sa.Column("created_clock", sa.Integer(), nullable=False),
        sa.Column("created_by", sa.Text(), nullable=False),
        sa.Column("updated_clock", sa.Integer(), nullable=False),
        sa.Column("updated_by", sa.Text(), nullable=False),
        sa.Column("updated_laptop", sa.Text(), nullable=False),
        sa.Column("rev", sa.Integer(), nullable=False),
        sa.Column("entry_laptop", sa.Text(), nullable=False),
        sa.Column("entry_seq", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["activity_id"], ["activity.id"], initially="DEFERRED", deferrable=True),
        sa.ForeignKeyConstraint(["village_id"], ["village.id"], initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("media_activity", "media", ["activity_id"], unique=False)
    op.create_table(
        "member",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("village_id", sa.Text(), nullable=True),
        sa.Column("group_id", sa.Text(), nullable=True),
        sa.Column("name", sa.Text(), nullable=True),
        sa.Column("sex", sa.Text(), nullable=True),
        sa.Column("birth_year", sa.Integer(), nullable=True),
        sa.Column("phone", sa.Text(), nullable=True),
        sa.Column("political", sa.Text(), nullable=True),
        sa.Column("role", sa.Text(), nullable=True),
        sa.Column("five_elder", sa.Text(), nullable=True),
        sa.Column("duties", sa.Text(), nullable=True),
        sa.Column("from_on", sa.Text(), nullable=True),
        sa.Column("to_on", sa.Text(), nullable=True),
        sa.Column("trainings", sa.Text(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("deleted", sa.Integer(), server_default="0", nullable=False),
        sa.Column("open_registers", sa.Text(), nullable=True),
        sa.Column("created_clock", sa.Integer(), nullable=False),
        sa.Column("created_by", sa.Text(), nullable=False),
        sa.Column("updated_clock", sa.Integer(), nullable=False),
        sa.Column("updated_by", sa.Text(), nullable=False),
        sa.Column("updated_laptop", sa.Text(), nullable=False),
        sa.Column("rev", sa.Integer(), nullable=False),
        sa.Column("entry_laptop", sa.Text(), nullable=False),
        sa.Column("entry_seq", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["group_id"], ["member_group.id"], initially="DEFERRED", deferrable=True),
        sa.ForeignKeyConstraint(["village_id"], ["village.id"], initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("member_group_members", "member", ["group_id"], unique=False)
    op.create_table(
        "pairing",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("person_id", sa.Text(), nullable=True),
        sa.Column("kind", sa.Text(), nullable=True),
        sa.Column("helper", sa.Text(), nullable=True),
        sa.Column("unit", sa.Text(), nullable=True),
        sa.Column("post", sa.Text(), nullable=True),
        sa.Column("phone", sa.Text(), nullable=True),
        sa.Column("task", sa.Text(), nullable=True),
        sa.Column("from_on", sa.Text(), nullable=True),
        sa.Column("to_on", sa.Text(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("deleted", sa.Integer(), server_default="0", nullable=False),
        sa.Column("open_registers", sa.Text(), nullable=True),
        sa.Column("created_clock", sa.Integer(), nullable=False),
        sa.Column("created_by", sa.Text(), nullable=False),
        sa.Column("updated_clock", sa.Integer(), nullable=False),
        sa.Column("updated_by", sa.Text(), nullable=False),
        sa.Column("updated_laptop", sa.Text(), nullable=False),
        sa.Column("rev", sa.Integer(), nullable=False),
        sa.Column("entry_laptop", sa.Text(), nullable=False),
        sa.Column("entry_seq", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("pairing_person", "pairing", ["person_id"], unique=False)
    op.create_table(
        "paper",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("person_id", sa.Text(), nullable=True),
        sa.Column("paper", sa.Text(), nullable=True),
        sa.Column("state", sa.Text(), nullable=True),
        sa.Column("on_day", sa.Text(), nullable=True),
        sa.Column("copies", sa.Integer(), nullable=True),
        sa.Column("pages", sa.Integer(), nullable=True),
        sa.Column("document_no", sa.Text(), nullable=True),
        sa.Column("kept_at", sa.Text(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("deleted", sa.Integer(), server_default="0", nullable=False),
        sa.Column("open_registers", sa.Text(), nullable=True),
        sa.Column("created_clock", sa.Integer(), nullable=False),
        sa.Column("created_by", sa.Text(), nullable=False),
        sa.Column("updated_clock", sa.Integer(), nullable=False),
        sa.Column("updated_by", sa.Text(), nullable=False),
        sa.Column("updated_laptop", sa.Text(), nullable=False),
        sa.Column("rev", sa.Integer(), nullable=False),
        sa.Column("entry_laptop", sa.Text(), nullable=False),
        sa.Column("entry_seq", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("paper_person", "paper", ["person_id"], unique=False)
    op.create_table(
        "party",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("person_id", sa.Text(), nullable=True),
        sa.Column("role", sa.Text(), nullable=True),
        sa.Column("name", sa.Text(), nullable=True),
        sa.Column("post", sa.Text(), nullable=True),
        sa.Column("phone", sa.Text(), nullable=True),
        sa.Column("duty", sa.Text(), nullable=True),
        sa.Column("letter_no", sa.Text(), nullable=True),
        sa.Column("letter_signed_on", sa.Text(), nullable=True),
        sa.Column("from_on", sa.Text(), nullable=True),
        sa.Column("to_on", sa.Text(), nullable=True),
        sa.Column("deleted", sa.Integer(), server_default="0", nullable=False),
        sa.Column("open_registers", sa.Text(), nullable=True),
        sa.Column("created_clock", sa.Integer(), nullable=False),
        sa.Column("created_by", sa.Text(), nullable=False),
        sa.Column("updated_clock", sa.Integer(), nullable=False),
        sa.Column("updated_by", sa.Text(), nullable=False),
        sa.Column("updated_laptop", sa.Text(), nullable=False),
        sa.Column("rev", sa.Integer(), nullable=False),
        sa.Column("entry_laptop", sa.Text(), nullable=False),
        sa.Column("entry_seq", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("party_person", "party", ["person_id"], unique=False)
    op.create_table(
        "person_status",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("person_id", sa.Text(), nullable=True),
        sa.Column("status", sa.Text(), nullable=True),
        sa.Column("from_on", sa.Text(), nullable=True),
        sa.Column("to_on", sa.Text(), nullable=True),
        sa.Column("basis", sa.Text(), nullable=True),
        sa.Column("document_no", sa.Text(), nullable=True),
        sa.Column("deleted", sa.Integer(), server_default="0", nullable=False),
        sa.Column("open_registers", sa.Text(), nullable=True),
        sa.Column("created_clock", sa.Integer(), nullable=False),
        sa.Column("created_by", sa.Text(), nullable=False),
        sa.Column("updated_clock", sa.Integer(), nullable=False),
        sa.Column("updated_by", sa.Text(), nullable=False),
        sa.Column("updated_laptop", sa.Text(), nullable=False),
        sa.Column("rev", sa.Integer(), nullable=False),
        sa.Column("entry_laptop", sa.Text(), nullable=False),
        sa.Column("entry_seq", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("person_status_person", "person_status", ["person_id"], unique=False)
    op.create_table(
        "placement",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("person_id", sa.Text(), nullable=True),
        sa.Column("kind", sa.Text(), nullable=True),
        sa.Column("decision_no", sa.Text(), nullable=True),
        sa.Column("decision_by", sa.Text(), nullable=True),
        sa.Column("decision_on", sa.Text(), nullable=True),
        sa.Column("served_on", sa.Text(), nullable=True),
        sa.Column("report_due_set", sa.Text(), nullable=True),
        sa.Column("report_due_basis", sa.Text(), nullable=True),
        sa.Column("reported_on", sa.Text(), nullable=True),
        sa.Column("received_by", sa.Text(), nullable=True),
        sa.Column("brought", sa.Text(), nullable=True),
        sa.Column("late_reason", sa.Text(), nullable=True),
        sa.Column("late_told", sa.Text(), nullable=True),
        sa.Column("term_months", sa.Integer(), nullable=True),
        sa.Column("end_printed", sa.Text(), nullable=True),
        sa.Column("exec_town", sa.Text(), nullable=True),
        sa.Column("designated_by", sa.Text(), nullable=True),
        sa.Column("designated_no", sa.Text(), nullable=True),
        sa.Column("agreement_no", sa.Text(), nullable=True),
        sa.Column("agreement_signed_on", sa.Text(), nullable=True),
        sa.Column("agreement_parties", sa.Text(), nullable=True),
        sa.Column("agreement_witness", sa.Text(), nullable=True),
        sa.Column("agreement_rights", sa.Text(), nullable=True),
        sa.Column("agreement_rules", sa.Text(), nullable=True),
        sa.Column("agreement_measures", sa.Text(), nullable=True),
        sa.Column("agreement_duties", sa.Text(), nullable=True),
        sa.Column("agreement_breach", sa.Text(), nullable=True),
        sa.Column("agreement_other", sa.Text(), nullable=True),
        sa.Column("agreement_kept_at", sa.Text(), nullable=True),
        sa.Column("plan_id", sa.Text(), nullable=True),
        sa.Column("plan_reason", sa.Text(), nullable=True),
        sa.Column("state", sa.Text(), nullable=True),
        sa.Column("end_reason", sa.Text(), nullable=True),
        sa.Column("end_document", sa.Text(), nullable=True),
        sa.Column("end_on", sa.Text(), nullable=True),
        sa.Column("end_received_on", sa.Text(), nullable=True),
        sa.Column("end_served_on", sa.Text(), nullable=True),
        sa.Column("materials_sent_on", sa.Text(), nullable=True),
        sa.Column("archived_on", sa.Text(), nullable=True),
        sa.Column("archived_by", sa.Text(), nullable=True),
        sa.Column("refused_on", sa.Text(), nullable=True),
        sa.Column("refused_source", sa.Text(), nullable=True),
        sa.Column("transferred_from", sa.Text(), nullable=True),
        sa.Column("deleted", sa.Integer(), server_default="0", nullable=False),
        sa.Column("open_registers", sa.Text(), nullable=True),
        sa.Column("created_clock", sa.Integer(), nullable=False),
        sa.Column("created_by", sa.Text(), nullable=False),
        sa.Column("updated_clock", sa.Integer(), nullable=False),
        sa.Column("updated_by", sa.Text(), nullable=False),
        sa.Column("updated_laptop", sa.Text(), nullable=False),
        sa.Column("rev", sa.Integer(), nullable=False),
        sa.Column("entry_laptop", sa.Text(), nullable=False),
        sa.Column("entry_seq", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], initially="DEFERRED", deferrable=True),
        sa.ForeignKeyConstraint(["plan_id"], ["plan_template.id"], initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("placement_person", "placement", ["person_id"], unique=False)
    op.create_table(
        "plan_task",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("village_id", sa.Text(), nullable=True),
        sa.Column("plan_id", sa.Text(), nullable=True),
        sa.Column("words", sa.Text(), nullable=True),
        sa.Column("heading", sa.Text(), nullable=True),
        sa.Column("responsible", sa.Text(), nullable=True),
        sa.Column("due_on", sa.Text(), nullable=True),
        sa.Column("done_on", sa.Text(), nullable=True),
        sa.Column("proof", sa.Text(), nullable=True),
        sa.Column("place_in_list", sa.Integer(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("deleted", sa.Integer(), server_default="0", nullable=False),
        sa.Column("open_registers", sa.Text(), nullable=True),
        sa.Column("created_clock", sa.Integer(), nullable=False),
        sa.Column("created_by", sa.Text(), nullable=False),
        sa.Column("updated_clock", sa.Integer(), nullable=False),
        sa.Column("updated_by", sa.Text(), nullable=False),
        sa.Column("updated_laptop", sa.Text(), nullable=False),
        sa.Column("rev", sa.Integer(), nullable=False),
        sa.Column("entry_laptop", sa.Text(), nullable=False),
        sa.Column("entry_seq", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["plan_id"], ["year_plan.id"], initially="DEFERRED", deferrable=True),
        sa.ForeignKeyConstraint(["village_id"], ["village.id"], initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "pledge_batch",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("village_id", sa.Text(), nullable=True),
        sa.Column("activity_id", sa.Text(), nullable=True),
        sa.Column("year", sa.Integer(), nullable=True),
        sa.Column("kind", sa.Text(), nullable=True),
        sa.Column("class_name", sa.Text(), nullable=True),
        sa.Column("should", sa.Integer(), nullable=True),
        sa.Column("signed", sa.Integer(), nullable=True),
        sa.Column("happened_on", sa.Text(), nullable=True),
        sa.Column("blank_no", sa.Text(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("deleted", sa.Integer(), server_default="0", nullable=False),
        sa.Column("open_registers", sa.Text(), nullable=True),
        sa.Column("created_clock", sa.Integer(), nullable=False),
        sa.Column("created_by", sa.Text(), nullable=False),
        sa.Column("updated_clock", sa.Integer(), nullable=False),
        sa.Column("updated_by", sa.Text(), nullable=False),
        sa.Column("updated_laptop", sa.Text(), nullable=False),
        sa.Column("rev", sa.Integer(), nullable=False),
        sa.Column("entry_laptop", sa.Text(), nullable=False),
        sa.Column("entry_seq", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["activity_id"], ["activity.id"], initially="DEFERRED", deferrable=True),
        sa.ForeignKeyConstraint(["village_id"], ["village.id"], initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "problem",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("village_id", sa.Text(), nullable=True),
        sa.Column("inspection_id", sa.Text(), nullable=True),
        sa.Column("source", sa.Text(), nullable=True),
        sa.Column("found_on", sa.Text(), nullable=True),
        sa.Column("item", sa.Text(), nullable=True),
        sa.Column("asked", sa.Text(), nullable=True),
        sa.Column("owner", sa.Text(), nullable=True),
        sa.Column("due_on", sa.Text(), nullable=True),
        sa.Column("fixed_on", sa.Text(), nullable=True),
        sa.Column("proof", sa.Text(), nullable=True),
        sa.Column("verified_by", sa.Text(), nullable=True),
        sa.Column("verified_on", sa.Text(), nullable=True),
        sa.Column("criticised", sa.Text(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("deleted", sa.Integer(), server_default="0", nullable=False),
        sa.Column("open_registers", sa.Text(), nullable=True),
        sa.Column("created_clock", sa.Integer(), nullable=False),
        sa.Column("created_by", sa.Text(), nullable=False),
        sa.Column("updated_clock", sa.Integer(), nullable=False),
        sa.Column("updated_by", sa.Text(), nullable=False),
        sa.Column("updated_laptop", sa.Text(), nullable=False),
        sa.Column("rev", sa.Integer(), nullable=False),
        sa.Column("entry_laptop", sa.Text(), nullable=False),
        sa.Column("entry_seq", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["inspection_id"], ["inspection.id"], initially="DEFERRED", deferrable=True),
        sa.ForeignKeyConstraint(["village_id"], ["village.id"], initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "score",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("village_id", sa.Text(), nullable=True),
        sa.Column("rubric_item_id", sa.Text(), nullable=True),
        sa.Column("self_hundredths", sa.Integer(), nullable=True),
        sa.Column("town_hundredths", sa.Integer(), nullable=True),
        sa.Column("town_reason", sa.Text(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("evidence", sa.Text(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("deleted", sa.Integer(), server_default="0", nullable=False),
        sa.Column("open_registers", sa.Text(), nullable=True),
        sa.Column("created_clock", sa.Integer(), nullable=False),
        sa.Column("created_by", sa.Text(), nullable=False),
        sa.Column("updated_clock", sa.Integer(), nullable=False),
        sa.Column("updated_by", sa.Text(), nullable=False),
        sa.Column("updated_laptop", sa.Text(), nullable=False),
        sa.Column("rev", sa.Integer(), nullable=False),
        sa.Column("entry_laptop", sa.Text(), nullable=False),
        sa.Column("entry_seq", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["rubric_item_id"], ["rubric_item.id"], initially="DEFERRED", deferrable=True
        ),
        sa.ForeignKeyConstraint(["village_id"], ["village.id"], initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "situation_report",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("person_id", sa.Text(), nullable=True),
        sa.Column("state", sa.Text(), nullable=True),
        sa.Column("drafted_on", sa.Text(), nullable=True),
        sa.Column("reported_on", sa.Text(), nullable=True),
        sa.Column("reported_time", sa.Text(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("facts", sa.Text(), nullable=True),
        sa.Column("basis", sa.Text(), nullable=True),
        sa.Column("about", sa.Text(), nullable=True),
        sa.Column("reporter", sa.Text(), nullable=True),
        sa.Column("receiver", sa.Text(), nullable=True),
        sa.Column("receiver_unit", sa.Text(), nullable=True),
        sa.Column("way", sa.Text(), nullable=True),
        sa.Column("reply", sa.Text(), nullable=True),
        sa.Column("replied_on", sa.Text(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("deleted", sa.Integer(), server_default="0", nullable=False),
        sa.Column("open_registers", sa.Text(), nullable=True),
        sa.Column("created_clock", sa.Integer(), nullable=False),
        sa.Column("created_by", sa.Text(), nullable=False),
        sa.Column("updated_clock", sa.Integer(), nullable=False),
        sa.Column("updated_by", sa.Text(), nullable=False),
        sa.Column("updated_laptop", sa.Text(), nullable=False),
        sa.Column("rev", sa.Integer(), nullable=False),
        sa.Column("entry_laptop", sa.Text(), nullable=False),
        sa.Column("entry_seq", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("situation_report_person", "situation_report", ["person_id"], unique=False)
    op.create_table(
        "test",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("person_id", sa.Text(), nullable=True),
        sa.Column("planned_due", sa.Text(), nullable=True),
        sa.Column("happened_on", sa.Text(), nullable=True),
        sa.Column("happened_time", sa.Text(), nullable=True),
        sa.Column("place", sa.Text(), nullable=True),
        sa.Column("arranged_by", sa.Text(), nullable=True),
        sa.Column("testers", sa.Text(), nullable=True),
        sa.Column("tester_unit", sa.Text(), nullable=True),
        sa.Column("sample", sa.Text(), nullable=True),
        sa.Column("notice_no", sa.Text(), nullable=True),
        sa.Column("notified_on", sa.Text(), nullable=True),
        sa.Column("sheet_no", sa.Text(), nullable=True),
        sa.Column("kit_no", sa.Text(), nullable=True),
        sa.Column("result", sa.Text(), nullable=True),
        sa.Column("laboratory_no", sa.Text(), nullable=True),
        sa.Column("laboratory_result", sa.Text(), nullable=True),
        sa.Column("report_ref", sa.Text(), nullable=True),
        sa.Column("no_show_cause", sa.Text(), nullable=True),
        sa.Column("statement", sa.Text(), nullable=True),
        sa.Column("signed", sa.Integer(), nullable=True),
        sa.Column("objection_on", sa.Text(), nullable=True),
        sa.Column("proof", sa.Text(), nullable=True),
        sa.Column("late_reason", sa.Text(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("source", sa.Text(), nullable=True),
        sa.Column("deleted", sa.Integer(), server_default="0", nullable=False),
        sa.Column("open_registers", sa.Text(), nullable=True),
        sa.Column("created_clock", sa.Integer(), nullable=False),
        sa.Column("created_by", sa.Text(), nullable=False),
        sa.Column("updated_clock", sa.Integer(), nullable=False),
        sa.Column("updated_by", sa.Text(), nullable=False),
        sa.Column("updated_laptop", sa.Text(), nullable=False),
        sa.Column("rev", sa.Integer(), nullable=False),
        sa.Column("entry_laptop", sa.Text(), nullable=False),
        sa.Column("entry_seq", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(
        "test_day",
        "test",
        ["happened_on", "person_id", "deleted", "sample", "result", "created_clock", "open_registers", "id"],
        unique=False,
    )
    op.create_index("test_person_day", "test", ["person_id", "happened_on"], unique=False)
    op.create_table(
        "transfer",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("person_id", sa.Text(), nullable=True),
        sa.Column("direction", sa.Text(), nullable=True),
        sa.Column("happened_on", sa.Text(), nullable=True),
        sa.Column("village_code", sa.Text(), nullable=True),
        sa.Column("village_name", sa.Text(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("document_no", sa.Text(), nullable=True),
        sa.Column("package", sa.Text(), nullable=True),
        sa.Column("excerpt_digest", sa.Text(), nullable=True),
        sa.Column("excerpt_size", sa.Integer(), nullable=True),
        sa.Column("attachments", sa.Text(), nullable=True),
        sa.Column("typed", sa.Text(), nullable=True),
        sa.Column("deleted", sa.Integer(), server_default="0", nullable=False),
        sa.Column("open_registers", sa.Text(), nullable=True),
        sa.Column("created_clock", sa.Integer(), nullable=False),
        sa.Column("created_by", sa.Text(), nullable=False),
        sa.Column("updated_clock", sa.Integer(), nullable=False),
        sa.Column("updated_by", sa.Text(), nullable=False),
        sa.Column("updated_laptop", sa.Text(), nullable=False),
        sa.Column("rev", sa.Integer(), nullable=False),
        sa.Column("entry_laptop", sa.Text(), nullable=False),
        sa.Column("entry_seq", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("transfer_person", "transfer", ["person_id"], unique=False)
    op.create_table(
        "visit",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("person_id", sa.Text(), nullable=True),
        sa.Column("kind", sa.Text(), nullable=True),
        sa.Column("planned_due", sa.Text(), nullable=True),
        sa.Column("happened_on", sa.Text(), nullable=True),
        sa.Column("place", sa.Text(), nullable=True),
        sa.Column("visitors", sa.Text(), nullable=True),
        sa.Column("interviewee", sa.Text(), nullable=True),
        sa.Column("relation", sa.Text(), nullable=True),
        sa.Column("interviewee_phone", sa.Text(), nullable=True),
        sa.Column("result", sa.Text(), nullable=True),
        sa.Column("family_words", sa.Text(), nullable=True),
        sa.Column("work_words", sa.Text(), nullable=True),
        sa.Column("thinking_words", sa.Text(), nullable=True),
        sa.Column("movement_words", sa.Text(), nullable=True),
        sa.Column("opinion_words", sa.Text(), nullable=True),
        sa.Column("difficulty_words", sa.Text(), nullable=True),
        sa.Column("next_action", sa.Text(), nullable=True),
        sa.Column("late_reason", sa.Text(), nullable=True),
        sa.Column("same_as_last", sa.Text(), nullable=True),
        sa.Column("source", sa.Text(), nullable=True),
        sa.Column("deleted", sa.Integer(), server_default="0", nullable=False),
        sa.Column("open_registers", sa.Text(), nullable=True),
        sa.Column("created_clock", sa.Integer(), nullable=False),
        sa.Column("created_by", sa.Text(), nullable=False),
        sa.Column("updated_clock", sa.Integer(), nullable=False),
        sa.Column("updated_by", sa.Text(), nullable=False),
        sa.Column("updated_laptop", sa.Text(), nullable=False),
        sa.Column("rev", sa.Integer(), nullable=False),
        sa.Column("entry_laptop", sa.Text(), nullable=False),
        sa.Column("entry_seq", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(
        "visit_day",
        "visit",
        ["happened_on", "person_id", "deleted", "kind", "result", "created_clock", "open_registers", "id"],
        unique=False,
    )
    op.create_index("visit_person_day", "visit", ["person_id", "happened_on"], unique=False)
    op.create_table(
        "breach",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("person_id", sa.Text(), nullable=True),
        sa.Column("test_id", sa.Text(), nullable=True),
        sa.Column("happened_on", sa.Text(), nullable=True),
        sa.Column("kind", sa.Text(), nullable=True),
        sa.Column("cause", sa.Text(), nullable=True),
        sa.Column("evidence", sa.Text(), nullable=True),
        sa.Column("counted", sa.Text(), nullable=True),
        sa.Column("counted_by", sa.Text(), nullable=True),
        sa.Column("counted_on", sa.Text(), nullable=True),
        sa.Column("counted_document", sa.Text(), nullable=True),
        sa.Column("statement", sa.Text(), nullable=True),
        sa.Column("admonition_no", sa.Text(), nullable=True),
        sa.Column("admonished_on", sa.Text(), nullable=True),
        sa.Column("admonished_by", sa.Text(), nullable=True),
        sa.Column("signed", sa.Integer(), nullable=True),
        sa.Column("withdrawn_on", sa.Text(), nullable=True),
        sa.Column("withdrawn_why", sa.Text(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("deleted", sa.Integer(), server_default="0", nullable=False),
        sa.Column("open_registers", sa.Text(), nullable=True),
        sa.Column("created_clock", sa.Integer(), nullable=False),
        sa.Column("created_by", sa.Text(), nullable=False),
        sa.Column("updated_clock", sa.Integer(), nullable=False),
        sa.Column("updated_by", sa.Text(), nullable=False),
        sa.Column("updated_laptop", sa.Text(), nullable=False),
        sa.Column("rev", sa.Integer(), nullable=False),
        sa.Column("entry_laptop", sa.Text(), nullable=False),
        sa.Column("entry_seq", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], initially="DEFERRED", deferrable=True),
        sa.ForeignKeyConstraint(["test_id"], ["test.id"], initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("breach_person", "breach", ["person_id"], unique=False)
    op.create_table(
        "fund_line",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("village_id", sa.Text(), nullable=True),
        sa.Column("fund_year_id", sa.Text(), nullable=True),
        sa.Column("happened_on", sa.Text(), nullable=True),
        sa.Column("direction", sa.Text(), nullable=True),
        sa.Column("amount_fen", sa.Integer(), nullable=True),
        sa.Column("purpose", sa.Text(), nullable=True),
        sa.Column("receipt_no", sa.Text(), nullable=True),
        sa.Column("handled_by", sa.Text(), nullable=True),
        sa.Column("checked_by", sa.Text(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("deleted", sa.Integer(), server_default="0", nullable=False),
        sa.Column("open_registers", sa.Text(), nullable=True),
        sa.Column("created_clock", sa.Integer(), nullable=False),
        sa.Column("created_by", sa.Text(), nullable=False),
        sa.Column("updated_clock", sa.Integer(), nullable=False),
        sa.Column("updated_by", sa.Text(), nullable=False),
        sa.Column("updated_laptop", sa.Text(), nullable=False),
        sa.Column("rev", sa.Integer(), nullable=False),
        sa.Column("entry_laptop", sa.Text(), nullable=False),
        sa.Column("entry_seq", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["fund_year_id"], ["fund_year.id"], initially="DEFERRED", deferrable=True),
        sa.ForeignKeyConstraint(["village_id"], ["village.id"], initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "move",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("placement_id", sa.Text(), nullable=True),
        sa.Column("from_town", sa.Text(), nullable=True),
        sa.Column("to_town", sa.Text(), nullable=True),
        sa.Column("changed_on", sa.Text(), nullable=True),
        sa.Column("materials_sent_on", sa.Text(), nullable=True),
        sa.Column("reported_on", sa.Text(), nullable=True),
        sa.Column("new_agreement_no", sa.Text(), nullable=True),
        sa.Column("new_agreement_on", sa.Text(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("deleted", sa.Integer(), server_default="0", nullable=False),
        sa.Column("open_registers", sa.Text(), nullable=True),
        sa.Column("created_clock", sa.Integer(), nullable=False),
        sa.Column("created_by", sa.Text(), nullable=False),
        sa.Column("updated_clock", sa.Integer(), nullable=False),
        sa.Column("updated_by", sa.Text(), nullable=False),
        sa.Column("updated_laptop", sa.Text(), nullable=False),
        sa.Column("rev", sa.Integer(), nullable=False),
        sa.Column("entry_laptop", sa.Text(), nullable=False),
        sa.Column("entry_seq", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["placement_id"], ["placement.id"], initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("move_placement", "move", ["placement_id"], unique=False)
    op.create_table(
        "need",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("person_id", sa.Text(), nullable=True),
        sa.Column("visit_id", sa.Text(), nullable=True),
        sa.Column("happened_on", sa.Text(), nullable=True),
        sa.Column("words", sa.Text(), nullable=True),
        sa.Column("state", sa.Text(), nullable=True),
        sa.Column("closed_on", sa.Text(), nullable=True),
        sa.Column("closed_words", sa.Text(), nullable=True),
        sa.Column("deleted", sa.Integer(), server_default="0", nullable=False),
        sa.Column("open_registers", sa.Text(), nullable=True),
        sa.Column("created_clock", sa.Integer(), nullable=False),
        sa.Column("created_by", sa.Text(), nullable=False),
        sa.Column("updated_clock", sa.Integer(), nullable=False),
        sa.Column("updated_by", sa.Text(), nullable=False),
        sa.Column("updated_laptop", sa.Text(), nullable=False),
        sa.Column("rev", sa.Integer(), nullable=False),
        sa.Column("entry_laptop", sa.Text(), nullable=False),
        sa.Column("entry_seq", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], initially="DEFERRED", deferrable=True),
        sa.ForeignKeyConstraint(["visit_id"], ["visit.id"], initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("need_person", "need", ["person_id"], unique=False)
    op.create_table(
        "suspension",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("placement_id", sa.Text(), nullable=True),
        sa.Column("from_on", sa.Text(), nullable=True),
        sa.Column("to_on", sa.Text(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("document_no", sa.Text(), nullable=True),
        sa.Column("resumed_document", sa.Text(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("deleted", sa.Integer(), server_default="0", nullable=False),
        sa.Column("open_registers", sa.Text(), nullable=True),
        sa.Column("created_clock", sa.Integer(), nullable=False),
        sa.Column("created_by", sa.Text(), nullable=False),
        sa.Column("updated_clock", sa.Integer(), nullable=False),
        sa.Column("updated_by", sa.Text(), nullable=False),
        sa.Column("updated_laptop", sa.Text(), nullable=False),
        sa.Column("rev", sa.Integer(), nullable=False),
        sa.Column("entry_laptop", sa.Text(), nullable=False),
        sa.Column("entry_seq", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["placement_id"], ["placement.id"], initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("suspension_placement", "suspension", ["placement_id"], unique=False)
    op.create_table(
        "workgroup",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("placement_id", sa.Text(), nullable=True),
        sa.Column("role", sa.Text(), nullable=True),
        sa.Column("name", sa.Text(), nullable=True),
        sa.Column("unit", sa.Text(), nullable=True),
        sa.Column("phone", sa.Text(), nullable=True),
        sa.Column("duty", sa.Text(), nullable=True),
        sa.Column("from_on", sa.Text(), nullable=True),
        sa.Column("to_on", sa.Text(), nullable=True),
        sa.Column("deleted", sa.Integer(), server_default="0", nullable=False),
        sa.Column("open_registers", sa.Text(), nullable=True),
        sa.Column("created_clock", sa.Integer(), nullable=False),
        sa.Column("created_by", sa.Text(), nullable=False),
        sa.Column("updated_clock", sa.Integer(), nullable=False),
        sa.Column("updated_by", sa.Text(), nullable=False),
        sa.Column("updated_laptop", sa.Text(), nullable=False),
        sa.Column("rev", sa.Integer(), nullable=False),
        sa.Column("entry_laptop", sa.Text(), nullable=False),
        sa.Column("entry_seq", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["placement_id"], ["placement.id"], initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("workgroup_placement", "workgroup", ["placement_id"], unique=False)
    op.create_table(
        "aid",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("person_id", sa.Text(), nullable=True),
        sa.Column("need_id", sa.Text(), nullable=True),
        sa.Column("happened_on", sa.Text(), nullable=True),
        sa.Column("kind", sa.Text(), nullable=True),
        sa.Column("need_words", sa.Text(), nullable=True),
        sa.Column("action", sa.Text(), nullable=True),
        sa.Column("helper", sa.Text(), nullable=True),
        sa.Column("unit", sa.Text(), nullable=True),
        sa.Column("amount_fen", sa.Integer(), nullable=True),
        sa.Column("goods", sa.Text(), nullable=True),
        sa.Column("skill", sa.Text(), nullable=True),
        sa.Column("job_wish", sa.Text(), nullable=True),
        sa.Column("job_unit", sa.Text(), nullable=True),
        sa.Column("job_post", sa.Text(), nullable=True),
        sa.Column("job_start", sa.Text(), nullable=True),
        sa.Column("training_name", sa.Text(), nullable=True),
        sa.Column("training_days", sa.Integer(), nullable=True),
        sa.Column("followed_up_on", sa.Text(), nullable=True),
        sa.Column("outcome", sa.Text(), nullable=True),
        sa.Column("signed", sa.Integer(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("deleted", sa.Integer(), server_default="0", nullable=False),
        sa.Column("open_registers", sa.Text(), nullable=True),
        sa.Column("created_clock", sa.Integer(), nullable=False),
        sa.Column("created_by", sa.Text(), nullable=False),
        sa.Column("updated_clock", sa.Integer(), nullable=False),
        sa.Column("updated_by", sa.Text(), nullable=False),
        sa.Column("updated_laptop", sa.Text(), nullable=False),
        sa.Column("rev", sa.Integer(), nullable=False),
        sa.Column("entry_laptop", sa.Text(), nullable=False),
        sa.Column("entry_seq", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["need_id"], ["need.id"], initially="DEFERRED", deferrable=True),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("aid_person", "aid", ["person_id"], unique=False)


SEARCH = (
    "CREATE VIRTUAL TABLE search USING fts5(tokens, content='search_row', content_rowid='number', "
    "tokenize='unicode61 remove_diacritics 0', detail=none, columnsize=0)",
    "INSERT INTO search (search, rank) VALUES ('secure-delete', 1)",
    "CREATE TRIGGER search_added AFTER INSERT ON search_row BEGIN INSERT INTO search (rowid, tokens) "
    "VALUES (NEW.number, NEW.tokens); END",
    "CREATE TRIGGER search_removed AFTER DELETE ON search_row BEGIN INSERT INTO search (search, "
    "rowid, tokens) VALUES ('delete', OLD.number, OLD.tokens); END",
    "CREATE TRIGGER search_changed AFTER UPDATE ON search_row BEGIN INSERT INTO search (search, "
    "rowid, tokens) VALUES ('delete', OLD.number, OLD.tokens); INSERT INTO search (rowid, tokens) "
    "VALUES (NEW.number, NEW.tokens); END",
)

GUARDS = (
    'CREATE TRIGGER "absence_insert_guard" BEFORE INSERT ON "absence" WHEN NOT EXISTS (SELECT 1 FROM '
    "entry WHERE laptop = NEW.entry_laptop AND seq = NEW.entry_seq AND row = NEW.id AND tbl = "
    "'absence') BEGIN SELECT RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "absence_update_guard" BEFORE UPDATE ON "absence" WHEN (NEW.entry_laptop IS '
    "OLD.entry_laptop AND NEW.entry_seq IS OLD.entry_seq AND NOT EXISTS (SELECT 1 FROM header WHERE "
    "key = 'erasing')) OR NEW.id IS NOT OLD.id OR NOT EXISTS (SELECT 1 FROM entry WHERE laptop = "
    "NEW.entry_laptop AND seq = NEW.entry_seq AND row = NEW.id AND tbl = 'absence') BEGIN SELECT "
    "RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "absence_delete_guard" BEFORE DELETE ON "absence" BEGIN SELECT RAISE(ABORT, \'not '
    "through the journal'); END",
    'CREATE TRIGGER "activity_insert_guard" BEFORE INSERT ON "activity" WHEN NOT EXISTS (SELECT 1 '
    "FROM entry WHERE laptop = NEW.entry_laptop AND seq = NEW.entry_seq AND row = NEW.id AND tbl = "
    "'activity') BEGIN SELECT RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "activity_update_guard" BEFORE UPDATE ON "activity" WHEN (NEW.entry_laptop IS '
    "OLD.entry_laptop AND NEW.entry_seq IS OLD.entry_seq AND NOT EXISTS (SELECT 1 FROM header WHERE "
    "key = 'erasing')) OR NEW.id IS NOT OLD.id OR NOT EXISTS (SELECT 1 FROM entry WHERE laptop = "
    "NEW.entry_laptop AND seq = NEW.entry_seq AND row = NEW.id AND tbl = 'activity') BEGIN SELECT "
    "RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "activity_delete_guard" BEFORE DELETE ON "activity" BEGIN SELECT RAISE(ABORT, '
    "'not through the journal'); END",
    'CREATE TRIGGER "aid_insert_guard" BEFORE INSERT ON "aid" WHEN NOT EXISTS (SELECT 1 FROM entry '
    "WHERE laptop = NEW.entry_laptop AND seq = NEW.entry_seq AND row = NEW.id AND tbl = 'aid') BEGIN "
    "SELECT RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "aid_update_guard" BEFORE UPDATE ON "aid" WHEN (NEW.entry_laptop IS '
    "OLD.entry_laptop AND NEW.entry_seq IS OLD.entry_seq AND NOT EXISTS (SELECT 1 FROM header WHERE "
    "key = 'erasing')) OR NEW.id IS NOT OLD.id OR NOT EXISTS (SELECT 1 FROM entry WHERE laptop = "
    "NEW.entry_laptop AND seq = NEW.entry_seq AND row = NEW.id AND tbl = 'aid') BEGIN SELECT "
    "RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "aid_delete_guard" BEFORE DELETE ON "aid" BEGIN SELECT RAISE(ABORT, \'not through '
    "the journal'); END",
    'CREATE TRIGGER "attachment_insert_guard" BEFORE INSERT ON "attachment" WHEN NOT EXISTS (SELECT 1 '
    "FROM entry WHERE laptop = NEW.entry_laptop AND seq = NEW.entry_seq AND row = NEW.id AND tbl = "
    "'attachment') BEGIN SELECT RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "attachment_update_guard" BEFORE UPDATE ON "attachment" WHEN (NEW.entry_laptop IS '
    "OLD.entry_laptop AND NEW.entry_seq IS OLD.entry_seq AND NOT EXISTS (SELECT 1 FROM header WHERE "
    "key = 'erasing')) OR NEW.id IS NOT OLD.id OR NOT EXISTS (SELECT 1 FROM entry WHERE laptop = "
    "NEW.entry_laptop AND seq = NEW.entry_seq AND row = NEW.id AND tbl = 'attachment') BEGIN SELECT "
    "RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "attachment_delete_guard" BEFORE DELETE ON "attachment" BEGIN SELECT RAISE(ABORT, '
    "'not through the journal'); END",
    'CREATE TRIGGER "breach_insert_guard" BEFORE INSERT ON "breach" WHEN NOT EXISTS (SELECT 1 FROM '
    "entry WHERE laptop = NEW.entry_laptop AND seq = NEW.entry_seq AND row = NEW.id AND tbl = "
    "'breach') BEGIN SELECT RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "breach_update_guard" BEFORE UPDATE ON "breach" WHEN (NEW.entry_laptop IS '
    "OLD.entry_laptop AND NEW.entry_seq IS OLD.entry_seq AND NOT EXISTS (SELECT 1 FROM header WHERE "
    "key = 'erasing')) OR NEW.id IS NOT OLD.id OR NOT EXISTS (SELECT 1 FROM entry WHERE laptop = "
    "NEW.entry_laptop AND seq = NEW.entry_seq AND row = NEW.id AND tbl = 'breach') BEGIN SELECT "
    "RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "breach_delete_guard" BEFORE DELETE ON "breach" BEGIN SELECT RAISE(ABORT, \'not '
    "through the journal'); END",
    'CREATE TRIGGER "bundle_pair_insert_guard" BEFORE INSERT ON "bundle_pair" WHEN NOT EXISTS (SELECT '
    "1 FROM entry WHERE laptop = NEW.entry_laptop AND seq = NEW.entry_seq AND row = NEW.id AND tbl = "
    "'bundle_pair') BEGIN SELECT RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "bundle_pair_update_guard" BEFORE UPDATE ON "bundle_pair" WHEN (NEW.entry_laptop '
    "IS OLD.entry_laptop AND NEW.entry_seq IS OLD.entry_seq AND NOT EXISTS (SELECT 1 FROM header "
    "WHERE key = 'erasing')) OR NEW.id IS NOT OLD.id OR NOT EXISTS (SELECT 1 FROM entry WHERE laptop "
    "= NEW.entry_laptop AND seq = NEW.entry_seq AND row = NEW.id AND tbl = 'bundle_pair') BEGIN "
    "SELECT RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "bundle_pair_delete_guard" BEFORE DELETE ON "bundle_pair" BEGIN SELECT '
    "RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "campaign_step_insert_guard" BEFORE INSERT ON "campaign_step" WHEN NOT EXISTS '
    "(SELECT 1 FROM entry WHERE laptop = NEW.entry_laptop AND seq = NEW.entry_seq AND row = NEW.id "
    "AND tbl = 'campaign_step') BEGIN SELECT RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "campaign_step_update_guard" BEFORE UPDATE ON "campaign_step" WHEN '
    "(NEW.entry_laptop IS OLD.entry_laptop AND NEW.entry_seq IS OLD.entry_seq AND NOT EXISTS (SELECT "
    "1 FROM header WHERE key = 'erasing')) OR NEW.id IS NOT OLD.id OR NOT EXISTS (SELECT 1 FROM entry "
    "WHERE laptop = NEW.entry_laptop AND seq = NEW.entry_seq AND row = NEW.id AND tbl = "
    "'campaign_step') BEGIN SELECT RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "campaign_step_delete_guard" BEFORE DELETE ON "campaign_step" BEGIN SELECT '
    "RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "campaign_task_insert_guard" BEFORE INSERT ON "campaign_task" WHEN NOT EXISTS '
    "(SELECT 1 FROM entry WHERE laptop = NEW.entry_laptop AND seq = NEW.entry_seq AND row = NEW.id "
    "AND tbl = 'campaign_task') BEGIN SELECT RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "campaign_task_update_guard" BEFORE UPDATE ON "campaign_task" WHEN '
    "(NEW.entry_laptop IS OLD.entry_laptop AND NEW.entry_seq IS OLD.entry_seq AND NOT EXISTS (SELECT "
    "1 FROM header WHERE key = 'erasing')) OR NEW.id IS NOT OLD.id OR NOT EXISTS (SELECT 1 FROM entry "
    "WHERE laptop = NEW.entry_laptop AND seq = NEW.entry_seq AND row = NEW.id AND tbl = "
    "'campaign_task') BEGIN SELECT RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "campaign_task_delete_guard" BEFORE DELETE ON "campaign_task" BEGIN SELECT '
    "RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "checklist_line_insert_guard" BEFORE INSERT ON "checklist_line" WHEN NOT EXISTS '
    "(SELECT 1 FROM entry WHERE laptop = NEW.entry_laptop AND seq = NEW.entry_seq AND row = NEW.id "
    "AND tbl = 'checklist_line') BEGIN SELECT RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "checklist_line_update_guard" BEFORE UPDATE ON "checklist_line" WHEN '
    "(NEW.entry_laptop IS OLD.entry_laptop AND NEW.entry_seq IS OLD.entry_seq AND NOT EXISTS (SELECT "
    "1 FROM header WHERE key = 'erasing')) OR NEW.id IS NOT OLD.id OR NOT EXISTS (SELECT 1 FROM entry "
    "WHERE laptop = NEW.entry_laptop AND seq = NEW.entry_seq AND row = NEW.id AND tbl = "
    "'checklist_line') BEGIN SELECT RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "checklist_line_delete_guard" BEFORE DELETE ON "checklist_line" BEGIN SELECT '
    "RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "checkpoint_insert_guard" BEFORE INSERT ON "checkpoint" WHEN NOT EXISTS (SELECT 1 '
    "FROM entry WHERE laptop = NEW.entry_laptop AND seq = NEW.entry_seq AND row = NEW.id AND tbl = "
    "'checkpoint') BEGIN SELECT RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "checkpoint_update_guard" BEFORE UPDATE ON "checkpoint" WHEN (NEW.entry_laptop IS '
    "OLD.entry_laptop AND NEW.entry_seq IS OLD.entry_seq AND NOT EXISTS (SELECT 1 FROM header WHERE "
    "key = 'erasing')) OR NEW.id IS NOT OLD.id OR NOT EXISTS (SELECT 1 FROM entry WHERE laptop = "
    "NEW.entry_laptop AND seq = NEW.entry_seq AND row = NEW.id AND tbl = 'checkpoint') BEGIN SELECT "
    "RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "checkpoint_delete_guard" BEFORE DELETE ON "checkpoint" BEGIN SELECT RAISE(ABORT, '
    "'not through the journal'); END",
    'CREATE TRIGGER "code_item_insert_guard" BEFORE INSERT ON "code_item" WHEN NOT EXISTS (SELECT 1 '
    "FROM entry WHERE laptop = NEW.entry_laptop AND seq = NEW.entry_seq AND row = NEW.id AND tbl = "
    "'code_item') BEGIN SELECT RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "code_item_update_guard" BEFORE UPDATE ON "code_item" WHEN (NEW.entry_laptop IS '
    "OLD.entry_laptop AND NEW.entry_seq IS OLD.entry_seq AND NOT EXISTS (SELECT 1 FROM header WHERE "
    "key = 'erasing')) OR NEW.id IS NOT OLD.id OR NOT EXISTS (SELECT 1 FROM entry WHERE laptop = "
    "NEW.entry_laptop AND seq = NEW.entry_seq AND row = NEW.id AND tbl = 'code_item') BEGIN SELECT "
    "RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "code_item_delete_guard" BEFORE DELETE ON "code_item" BEGIN SELECT RAISE(ABORT, '
    "'not through the journal'); END",
    'CREATE TRIGGER "commendation_insert_guard" BEFORE INSERT ON "commendation" WHEN NOT EXISTS '
    "(SELECT 1 FROM entry WHERE laptop = NEW.entry_laptop AND seq = NEW.entry_seq AND row = NEW.id "
    "AND tbl = 'commendation') BEGIN SELECT RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "commendation_update_guard" BEFORE UPDATE ON "commendation" WHEN '
    "(NEW.entry_laptop IS OLD.entry_laptop AND NEW.entry_seq IS OLD.entry_seq AND NOT EXISTS (SELECT "
    "1 FROM header WHERE key = 'erasing')) OR NEW.id IS NOT OLD.id OR NOT EXISTS (SELECT 1 FROM entry "
    "WHERE laptop = NEW.entry_laptop AND seq = NEW.entry_seq AND row = NEW.id AND tbl = "
    "'commendation') BEGIN SELECT RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "commendation_delete_guard" BEFORE DELETE ON "commendation" BEGIN SELECT '
    "RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "condolence_insert_guard" BEFORE INSERT ON "condolence" WHEN NOT EXISTS (SELECT 1 '
    "FROM entry WHERE laptop = NEW.entry_laptop AND seq = NEW.entry_seq AND row = NEW.id AND tbl = "
    "'condolence') BEGIN SELECT RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "condolence_update_guard" BEFORE UPDATE ON "condolence" WHEN (NEW.entry_laptop IS '
    "OLD.entry_laptop AND NEW.entry_seq IS OLD.entry_seq AND NOT EXISTS (SELECT 1 FROM header WHERE "
    "key = 'erasing')) OR NEW.id IS NOT OLD.id OR NOT EXISTS (SELECT 1 FROM entry WHERE laptop = "
    "NEW.entry_laptop AND seq = NEW.entry_seq AND row = NEW.id AND tbl = 'condolence') BEGIN SELECT "
    "RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "condolence_delete_guard" BEFORE DELETE ON "condolence" BEGIN SELECT RAISE(ABORT, '
    "'not through the journal'); END",
    'CREATE TRIGGER "correction_request_insert_guard" BEFORE INSERT ON "correction_request" WHEN NOT '
    "EXISTS (SELECT 1 FROM entry WHERE laptop = NEW.entry_laptop AND seq = NEW.entry_seq AND row = "
    "NEW.id AND tbl = 'correction_request') BEGIN SELECT RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "correction_request_update_guard" BEFORE UPDATE ON "correction_request" WHEN '
    "(NEW.entry_laptop IS OLD.entry_laptop AND NEW.entry_seq IS OLD.entry_seq AND NOT EXISTS (SELECT "
    "1 FROM header WHERE key = 'erasing')) OR NEW.id IS NOT OLD.id OR NOT EXISTS (SELECT 1 FROM entry "
    "WHERE laptop = NEW.entry_laptop AND seq = NEW.entry_seq AND row = NEW.id AND tbl = "
    "'correction_request') BEGIN SELECT RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "correction_request_delete_guard" BEFORE DELETE ON "correction_request" BEGIN '
    "SELECT RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "creation_insert_guard" BEFORE INSERT ON "creation" WHEN NOT EXISTS (SELECT 1 '
    "FROM entry WHERE laptop = NEW.entry_laptop AND seq = NEW.entry_seq AND row = NEW.id AND tbl = "
    "'creation') BEGIN SELECT RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "creation_update_guard" BEFORE UPDATE ON "creation" WHEN (NEW.entry_laptop IS '
    "OLD.entry_laptop AND NEW.entry_seq IS OLD.entry_seq AND NOT EXISTS (SELECT 1 FROM header WHERE "
    "key = 'erasing')) OR NEW.id IS NOT OLD.id OR NOT EXISTS (SELECT 1 FROM entry WHERE laptop = "
    "NEW.entry_laptop AND seq = NEW.entry_seq AND row = NEW.id AND tbl = 'creation') BEGIN SELECT "
    "RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "creation_delete_guard" BEFORE DELETE ON "creation" BEGIN SELECT RAISE(ABORT, '
    "'not through the journal'); END",
    'CREATE TRIGGER "destruction_insert_guard" BEFORE INSERT ON "destruction" WHEN NOT EXISTS (SELECT '
    "1 FROM entry WHERE laptop = NEW.entry_laptop AND seq = NEW.entry_seq AND row = NEW.id AND tbl = "
    "'destruction') BEGIN SELECT RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "destruction_update_guard" BEFORE UPDATE ON "destruction" WHEN (NEW.entry_laptop '
    "IS OLD.entry_laptop AND NEW.entry_seq IS OLD.entry_seq AND NOT EXISTS (SELECT 1 FROM header "
    "WHERE key = 'erasing')) OR NEW.id IS NOT OLD.id OR NOT EXISTS (SELECT 1 FROM entry WHERE laptop "
    "= NEW.entry_laptop AND seq = NEW.entry_seq AND row = NEW.id AND tbl = 'destruction') BEGIN "
    "SELECT RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "destruction_delete_guard" BEFORE DELETE ON "destruction" BEGIN SELECT '
    "RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "document_in_insert_guard" BEFORE INSERT ON "document_in" WHEN NOT EXISTS (SELECT '
    "1 FROM entry WHERE laptop = NEW.entry_laptop AND seq = NEW.entry_seq AND row = NEW.id AND tbl = "
    "'document_in') BEGIN SELECT RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "document_in_update_guard" BEFORE UPDATE ON "document_in" WHEN (NEW.entry_laptop '
    "IS OLD.entry_laptop AND NEW.entry_seq IS OLD.entry_seq AND NOT EXISTS (SELECT 1 FROM header "
    "WHERE key = 'erasing')) OR NEW.id IS NOT OLD.id OR NOT EXISTS (SELECT 1 FROM entry WHERE laptop "
    "= NEW.entry_laptop AND seq = NEW.entry_seq AND row = NEW.id AND tbl = 'document_in') BEGIN "
    "SELECT RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "document_in_delete_guard" BEFORE DELETE ON "document_in" BEGIN SELECT '
    "RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "duty_letter_insert_guard" BEFORE INSERT ON "duty_letter" WHEN NOT EXISTS (SELECT '
    "1 FROM entry WHERE laptop = NEW.entry_laptop AND seq = NEW.entry_seq AND row = NEW.id AND tbl = "
    "'duty_letter') BEGIN SELECT RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "duty_letter_update_guard" BEFORE UPDATE ON "duty_letter" WHEN (NEW.entry_laptop '
    "IS OLD.entry_laptop AND NEW.entry_seq IS OLD.entry_seq AND NOT EXISTS (SELECT 1 FROM header "
    "WHERE key = 'erasing')) OR NEW.id IS NOT OLD.id OR NOT EXISTS (SELECT 1 FROM entry WHERE laptop "
    "= NEW.entry_laptop AND seq = NEW.entry_seq AND row = NEW.id AND tbl = 'duty_letter') BEGIN "
    "SELECT RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "duty_letter_delete_guard" BEFORE DELETE ON "duty_letter" BEGIN SELECT '
    "RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "erasure_insert_guard" BEFORE INSERT ON "erasure" WHEN NOT EXISTS (SELECT 1 FROM '
    "entry WHERE laptop = NEW.entry_laptop AND seq = NEW.entry_seq AND row = NEW.id AND tbl = "
    "'erasure') BEGIN SELECT RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "erasure_update_guard" BEFORE UPDATE ON "erasure" WHEN (NEW.entry_laptop IS '
    "OLD.entry_laptop AND NEW.entry_seq IS OLD.entry_seq AND NOT EXISTS (SELECT 1 FROM header WHERE "
    "key = 'erasing')) OR NEW.id IS NOT OLD.id OR NOT EXISTS (SELECT 1 FROM entry WHERE laptop = "
    "NEW.entry_laptop AND seq = NEW.entry_seq AND row = NEW.id AND tbl = 'erasure') BEGIN SELECT "
    "RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "erasure_delete_guard" BEFORE DELETE ON "erasure" BEGIN SELECT RAISE(ABORT, \'not '
    "through the journal'); END",
    'CREATE TRIGGER "evaluation_insert_guard" BEFORE INSERT ON "evaluation" WHEN NOT EXISTS (SELECT 1 '
    "FROM entry WHERE laptop = NEW.entry_laptop AND seq = NEW.entry_seq AND row = NEW.id AND tbl = "
    "'evaluation') BEGIN SELECT RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "evaluation_update_guard" BEFORE UPDATE ON "evaluation" WHEN (NEW.entry_laptop IS '
    "OLD.entry_laptop AND NEW.entry_seq IS OLD.entry_seq AND NOT EXISTS (SELECT 1 FROM header WHERE "
    "key = 'erasing')) OR NEW.id IS NOT OLD.id OR NOT EXISTS (SELECT 1 FROM entry WHERE laptop = "
    "NEW.entry_laptop AND seq = NEW.entry_seq AND row = NEW.id AND tbl = 'evaluation') BEGIN SELECT "
    "RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "evaluation_delete_guard" BEFORE DELETE ON "evaluation" BEGIN SELECT RAISE(ABORT, '
    "'not through the journal'); END",
    'CREATE TRIGGER "family_insert_guard" BEFORE INSERT ON "family" WHEN NOT EXISTS (SELECT 1 FROM '
    "entry WHERE laptop = NEW.entry_laptop AND seq = NEW.entry_seq AND row = NEW.id AND tbl = "
    "'family') BEGIN SELECT RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "family_update_guard" BEFORE UPDATE ON "family" WHEN (NEW.entry_laptop IS '
    "OLD.entry_laptop AND NEW.entry_seq IS OLD.entry_seq AND NOT EXISTS (SELECT 1 FROM header WHERE "
    "key = 'erasing')) OR NEW.id IS NOT OLD.id OR NOT EXISTS (SELECT 1 FROM entry WHERE laptop = "
    "NEW.entry_laptop AND seq = NEW.entry_seq AND row = NEW.id AND tbl = 'family') BEGIN SELECT "
    "RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "family_delete_guard" BEFORE DELETE ON "family" BEGIN SELECT RAISE(ABORT, \'not '
    "through the journal'); END",
    'CREATE TRIGGER "four_heads_insert_guard" BEFORE INSERT ON "four_heads" WHEN NOT EXISTS (SELECT 1 '
    "FROM entry WHERE laptop = NEW.entry_laptop AND seq = NEW.entry_seq AND row = NEW.id AND tbl = "
    "'four_heads') BEGIN SELECT RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "four_heads_update_guard" BEFORE UPDATE ON "four_heads" WHEN (NEW.entry_laptop IS '
    "OLD.entry_laptop AND NEW.entry_seq IS OLD.entry_seq AND NOT EXISTS (SELECT 1 FROM header WHERE "
    "key = 'erasing')) OR NEW.id IS NOT OLD.id OR NOT EXISTS (SELECT 1 FROM entry WHERE laptop = "
    "NEW.entry_laptop AND seq = NEW.entry_seq AND row = NEW.id AND tbl = 'four_heads') BEGIN SELECT "
    "RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "four_heads_delete_guard" BEFORE DELETE ON "four_heads" BEGIN SELECT RAISE(ABORT, '
    "'not through the journal'); END",
    'CREATE TRIGGER "fund_line_insert_guard" BEFORE INSERT ON "fund_line" WHEN NOT EXISTS (SELECT 1 '
    "FROM entry WHERE laptop = NEW.entry_laptop AND seq = NEW.entry_seq AND row = NEW.id AND tbl = "
    "'fund_line') BEGIN SELECT RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "fund_line_update_guard" BEFORE UPDATE ON "fund_line" WHEN (NEW.entry_laptop IS '
    "OLD.entry_laptop AND NEW.entry_seq IS OLD.entry_seq AND NOT EXISTS (SELECT 1 FROM header WHERE "
    "key = 'erasing')) OR NEW.id IS NOT OLD.id OR NOT EXISTS (SELECT 1 FROM entry WHERE laptop = "
    "NEW.entry_laptop AND seq = NEW.entry_seq AND row = NEW.id AND tbl = 'fund_line') BEGIN SELECT "
    "RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "fund_line_delete_guard" BEFORE DELETE ON "fund_line" BEGIN SELECT RAISE(ABORT, '
    "'not through the journal'); END",
    'CREATE TRIGGER "fund_year_insert_guard" BEFORE INSERT ON "fund_year" WHEN NOT EXISTS (SELECT 1 '
    "FROM entry WHERE laptop = NEW.entry_laptop AND seq = NEW.entry_seq AND row = NEW.id AND tbl = "
    "'fund_year') BEGIN SELECT RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "fund_year_update_guard" BEFORE UPDATE ON "fund_year" WHEN (NEW.entry_laptop IS '
    "OLD.entry_laptop AND NEW.entry_seq IS OLD.entry_seq AND NOT EXISTS (SELECT 1 FROM header WHERE "
    "key = 'erasing')) OR NEW.id IS NOT OLD.id OR NOT EXISTS (SELECT 1 FROM entry WHERE laptop = "
    "NEW.entry_laptop AND seq = NEW.entry_seq AND row = NEW.id AND tbl = 'fund_year') BEGIN SELECT "
    "RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "fund_year_delete_guard" BEFORE DELETE ON "fund_year" BEGIN SELECT RAISE(ABORT, '
    "'not through the journal'); END",
    'CREATE TRIGGER "grid_insert_guard" BEFORE INSERT ON "grid" WHEN NOT EXISTS (SELECT 1 FROM entry '
    "WHERE laptop = NEW.entry_laptop AND seq = NEW.entry_seq AND row = NEW.id AND tbl = 'grid') BEGIN "
    "SELECT RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "grid_update_guard" BEFORE UPDATE ON "grid" WHEN (NEW.entry_laptop IS '
    "OLD.entry_laptop AND NEW.entry_seq IS OLD.entry_seq AND NOT EXISTS (SELECT 1 FROM header WHERE "
    "key = 'erasing')) OR NEW.id IS NOT OLD.id OR NOT EXISTS (SELECT 1 FROM entry WHERE laptop = "
    "NEW.entry_laptop AND seq = NEW.entry_seq AND row = NEW.id AND tbl = 'grid') BEGIN SELECT "
    "RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "grid_delete_guard" BEFORE DELETE ON "grid" BEGIN SELECT RAISE(ABORT, \'not '
    "through the journal'); END",
    'CREATE TRIGGER "holiday_year_insert_guard" BEFORE INSERT ON "holiday_year" WHEN NOT EXISTS '
    "(SELECT 1 FROM entry WHERE laptop = NEW.entry_laptop AND seq = NEW.entry_seq AND row = NEW.id "
    "AND tbl = 'holiday_year') BEGIN SELECT RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "holiday_year_update_guard" BEFORE UPDATE ON "holiday_year" WHEN '
    "(NEW.entry_laptop IS OLD.entry_laptop AND NEW.entry_seq IS OLD.entry_seq AND NOT EXISTS (SELECT "
    "1 FROM header WHERE key = 'erasing')) OR NEW.id IS NOT OLD.id OR NOT EXISTS (SELECT 1 FROM entry "
    "WHERE laptop = NEW.entry_laptop AND seq = NEW.entry_seq AND row = NEW.id AND tbl = "
    "'holiday_year') BEGIN SELECT RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "holiday_year_delete_guard" BEFORE DELETE ON "holiday_year" BEGIN SELECT '
    "RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "home_letter_insert_guard" BEFORE INSERT ON "home_letter" WHEN NOT EXISTS (SELECT '
    "1 FROM entry WHERE laptop = NEW.entry_laptop AND seq = NEW.entry_seq AND row = NEW.id AND tbl = "
    "'home_letter') BEGIN SELECT RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "home_letter_update_guard" BEFORE UPDATE ON "home_letter" WHEN (NEW.entry_laptop '
    "IS OLD.entry_laptop AND NEW.entry_seq IS OLD.entry_seq AND NOT EXISTS (SELECT 1 FROM header "
    "WHERE key = 'erasing')) OR NEW.id IS NOT OLD.id OR NOT EXISTS (SELECT 1 FROM entry WHERE laptop "
    "= NEW.entry_laptop AND seq = NEW.entry_seq AND row = NEW.id AND tbl = 'home_letter') BEGIN "
    "SELECT RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "home_letter_delete_guard" BEFORE DELETE ON "home_letter" BEGIN SELECT '
    "RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "in_charge_insert_guard" BEFORE INSERT ON "in_charge" WHEN NOT EXISTS (SELECT 1 '
    "FROM entry WHERE laptop = NEW.entry_laptop AND seq = NEW.entry_seq AND row = NEW.id AND tbl = "
    "'in_charge') BEGIN SELECT RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "in_charge_update_guard" BEFORE UPDATE ON "in_charge" WHEN (NEW.entry_laptop IS '
    "OLD.entry_laptop AND NEW.entry_seq IS OLD.entry_seq AND NOT EXISTS (SELECT 1 FROM header WHERE "
    "key = 'erasing')) OR NEW.id IS NOT OLD.id OR NOT EXISTS (SELECT 1 FROM entry WHERE laptop = "
    "NEW.entry_laptop AND seq = NEW.entry_seq AND row = NEW.id AND tbl = 'in_charge') BEGIN SELECT "
    "RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "in_charge_delete_guard" BEFORE DELETE ON "in_charge" BEGIN SELECT RAISE(ABORT, '
    "'not through the journal'); END",
    'CREATE TRIGGER "info_exchange_insert_guard" BEFORE INSERT ON "info_exchange" WHEN NOT EXISTS '
    "(SELECT 1 FROM entry WHERE laptop = NEW.entry_laptop AND seq = NEW.entry_seq AND row = NEW.id "
    "AND tbl = 'info_exchange') BEGIN SELECT RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "info_exchange_update_guard" BEFORE UPDATE ON "info_exchange" WHEN '
    "(NEW.entry_laptop IS OLD.entry_laptop AND NEW.entry_seq IS OLD.entry_seq AND NOT EXISTS (SELECT "
    "1 FROM header WHERE key = 'erasing')) OR NEW.id IS NOT OLD.id OR NOT EXISTS (SELECT 1 FROM entry "
    "WHERE laptop = NEW.entry_laptop AND seq = NEW.entry_seq AND row = NEW.id AND tbl = "
    "'info_exchange') BEGIN SELECT RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "info_exchange_delete_guard" BEFORE DELETE ON "info_exchange" BEGIN SELECT '
    "RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "inspection_insert_guard" BEFORE INSERT ON "inspection" WHEN NOT EXISTS (SELECT 1 '
    "FROM entry WHERE laptop = NEW.entry_laptop AND seq = NEW.entry_seq AND row = NEW.id AND tbl = "
    "'inspection') BEGIN SELECT RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "inspection_update_guard" BEFORE UPDATE ON "inspection" WHEN (NEW.entry_laptop IS '
    "OLD.entry_laptop AND NEW.entry_seq IS OLD.entry_seq AND NOT EXISTS (SELECT 1 FROM header WHERE "
    "key = 'erasing')) OR NEW.id IS NOT OLD.id OR NOT EXISTS (SELECT 1 FROM entry WHERE laptop = "
    "NEW.entry_laptop AND seq = NEW.entry_seq AND row = NEW.id AND tbl = 'inspection') BEGIN SELECT "
    "RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "inspection_delete_guard" BEFORE DELETE ON "inspection" BEGIN SELECT RAISE(ABORT, '
    "'not through the journal'); END",
    'CREATE TRIGGER "known_insert_guard" BEFORE INSERT ON "known" WHEN NOT EXISTS (SELECT 1 FROM '
    "entry WHERE laptop = NEW.entry_laptop AND seq = NEW.entry_seq AND row = NEW.id AND tbl = "
    "'known') BEGIN SELECT RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "known_update_guard" BEFORE UPDATE ON "known" WHEN (NEW.entry_laptop IS '
    "OLD.entry_laptop AND NEW.entry_seq IS OLD.entry_seq AND NOT EXISTS (SELECT 1 FROM header WHERE "
    "key = 'erasing')) OR NEW.id IS NOT OLD.id OR NOT EXISTS (SELECT 1 FROM entry WHERE laptop = "
    "NEW.entry_laptop AND seq = NEW.entry_seq AND row = NEW.id AND tbl = 'known') BEGIN SELECT "
    "RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "known_delete_guard" BEFORE DELETE ON "known" BEGIN SELECT RAISE(ABORT, \'not '
    "through the journal'); END",
    'CREATE TRIGGER "laptop_insert_guard" BEFORE INSERT ON "laptop" WHEN NOT EXISTS (SELECT 1 FROM '
    "entry WHERE laptop = NEW.entry_laptop AND seq = NEW.entry_seq AND row = NEW.id AND tbl = "
    "'laptop') BEGIN SELECT RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "laptop_update_guard" BEFORE UPDATE ON "laptop" WHEN (NEW.entry_laptop IS '
    "OLD.entry_laptop AND NEW.entry_seq IS OLD.entry_seq AND NOT EXISTS (SELECT 1 FROM header WHERE "
    "key = 'erasing')) OR NEW.id IS NOT OLD.id OR NOT EXISTS (SELECT 1 FROM entry WHERE laptop = "
    "NEW.entry_laptop AND seq = NEW.entry_seq AND row = NEW.id AND tbl = 'laptop') BEGIN SELECT "
    "RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "laptop_delete_guard" BEFORE DELETE ON "laptop" BEGIN SELECT RAISE(ABORT, \'not '
    "through the journal'); END",
    'CREATE TRIGGER "leave_insert_guard" BEFORE INSERT ON "leave" WHEN NOT EXISTS (SELECT 1 FROM '
    "entry WHERE laptop = NEW.entry_laptop AND seq = NEW.entry_seq AND row = NEW.id AND tbl = "
    "'leave') BEGIN SELECT RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "leave_update_guard" BEFORE UPDATE ON "leave" WHEN (NEW.entry_laptop IS '
    "OLD.entry_laptop AND NEW.entry_seq IS OLD.entry_seq AND NOT EXISTS (SELECT 1 FROM header WHERE "
    "key = 'erasing')) OR NEW.id IS NOT OLD.id OR NOT EXISTS (SELECT 1 FROM entry WHERE laptop = "
    "NEW.entry_laptop AND seq = NEW.entry_seq AND row = NEW.id AND tbl = 'leave') BEGIN SELECT "
    "RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "leave_delete_guard" BEFORE DELETE ON "leave" BEGIN SELECT RAISE(ABORT, \'not '
    "through the journal'); END",
    'CREATE TRIGGER "material_line_insert_guard" BEFORE INSERT ON "material_line" WHEN NOT EXISTS '
    "(SELECT 1 FROM entry WHERE laptop = NEW.entry_laptop AND seq = NEW.entry_seq AND row = NEW.id "
    "AND tbl = 'material_line') BEGIN SELECT RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "material_line_update_guard" BEFORE UPDATE ON "material_line" WHEN '
    "(NEW.entry_laptop IS OLD.entry_laptop AND NEW.entry_seq IS OLD.entry_seq AND NOT EXISTS (SELECT "
    "1 FROM header WHERE key = 'erasing')) OR NEW.id IS NOT OLD.id OR NOT EXISTS (SELECT 1 FROM entry "
    "WHERE laptop = NEW.entry_laptop AND seq = NEW.entry_seq AND row = NEW.id AND tbl = "
    "'material_line') BEGIN SELECT RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "material_line_delete_guard" BEFORE DELETE ON "material_line" BEGIN SELECT '
    "RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "measure_insert_guard" BEFORE INSERT ON "measure" WHEN NOT EXISTS (SELECT 1 FROM '
    "entry WHERE laptop = NEW.entry_laptop AND seq = NEW.entry_seq AND row = NEW.id AND tbl = "
    "'measure') BEGIN SELECT RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "measure_update_guard" BEFORE UPDATE ON "measure" WHEN (NEW.entry_laptop IS '
    "OLD.entry_laptop AND NEW.entry_seq IS OLD.entry_seq AND NOT EXISTS (SELECT 1 FROM header WHERE "
    "key = 'erasing')) OR NEW.id IS NOT OLD.id OR NOT EXISTS (SELECT 1 FROM entry WHERE laptop = "
    "NEW.entry_laptop AND seq = NEW.entry_seq AND row = NEW.id AND tbl = 'measure') BEGIN SELECT "
    "RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "measure_delete_guard" BEFORE DELETE ON "measure" BEGIN SELECT RAISE(ABORT, \'not '
    "through the journal'); END",
    'CREATE TRIGGER "media_insert_guard" BEFORE INSERT ON "media" WHEN NOT EXISTS (SELECT 1 FROM '
    "entry WHERE laptop = NEW.entry_laptop AND seq = NEW.entry_seq AND row = NEW.id AND tbl = "
    "'media') BEGIN SELECT RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "media_update_guard" BEFORE UPDATE ON "media" WHEN (NEW.entry_laptop IS '
    "OLD.entry_laptop AND NEW.entry_seq IS OLD.entry_seq AND NOT EXISTS (SELECT 1 FROM header WHERE "
    "key = 'erasing')) OR NEW.id IS NOT OLD.id OR NOT EXISTS (SELECT 1 FROM entry WHERE laptop = "
    "NEW.entry_laptop AND seq = NEW.entry_seq AND row = NEW.id AND tbl = 'media') BEGIN SELECT "
    "RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "media_delete_guard" BEFORE DELETE ON "media" BEGIN SELECT RAISE(ABORT, \'not '
    "through the journal'); END",
    'CREATE TRIGGER "meeting_insert_guard" BEFORE INSERT ON "meeting" WHEN NOT EXISTS (SELECT 1 FROM '
    "entry WHERE laptop = NEW.entry_laptop AND seq = NEW.entry_seq AND row = NEW.id AND tbl = "
    "'meeting') BEGIN SELECT RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "meeting_update_guard" BEFORE UPDATE ON "meeting" WHEN (NEW.entry_laptop IS '
    "OLD.entry_laptop AND NEW.entry_seq IS OLD.entry_seq AND NOT EXISTS (SELECT 1 FROM header WHERE "
    "key = 'erasing')) OR NEW.id IS NOT OLD.id OR NOT EXISTS (SELECT 1 FROM entry WHERE laptop = "
    "NEW.entry_laptop AND seq = NEW.entry_seq AND row = NEW.id AND tbl = 'meeting') BEGIN SELECT "
    "RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "meeting_delete_guard" BEFORE DELETE ON "meeting" BEGIN SELECT RAISE(ABORT, \'not '
    "through the journal'); END",
    'CREATE TRIGGER "member_insert_guard" BEFORE INSERT ON "member" WHEN NOT EXISTS (SELECT 1 FROM '
    "entry WHERE laptop = NEW.entry_laptop AND seq = NEW.entry_seq AND row = NEW.id AND tbl = "
    "'member') BEGIN SELECT RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "member_update_guard" BEFORE UPDATE ON "member" WHEN (NEW.entry_laptop IS '
    "OLD.entry_laptop AND NEW.entry_seq IS OLD.entry_seq AND NOT EXISTS (SELECT 1 FROM header WHERE "
    "key = 'erasing')) OR NEW.id IS NOT OLD.id OR NOT EXISTS (SELECT 1 FROM entry WHERE laptop = "
    "NEW.entry_laptop AND seq = NEW.entry_seq AND row = NEW.id AND tbl = 'member') BEGIN SELECT "
    "RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "member_delete_guard" BEFORE DELETE ON "member" BEGIN SELECT RAISE(ABORT, \'not '
    "through the journal'); END",
    'CREATE TRIGGER "member_group_insert_guard" BEFORE INSERT ON "member_group" WHEN NOT EXISTS '
    "(SELECT 1 FROM entry WHERE laptop = NEW.entry_laptop AND seq = NEW.entry_seq AND row = NEW.id "
    "AND tbl = 'member_group') BEGIN SELECT RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "member_group_update_guard" BEFORE UPDATE ON "member_group" WHEN '
    "(NEW.entry_laptop IS OLD.entry_laptop AND NEW.entry_seq IS OLD.entry_seq AND NOT EXISTS (SELECT "
    "1 FROM header WHERE key = 'erasing')) OR NEW.id IS NOT OLD.id OR NOT EXISTS (SELECT 1 FROM entry "
    "WHERE laptop = NEW.entry_laptop AND seq = NEW.entry_seq AND row = NEW.id AND tbl = "
    "'member_group') BEGIN SELECT RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "member_group_delete_guard" BEFORE DELETE ON "member_group" BEGIN SELECT '
    "RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "month_close_insert_guard" BEFORE INSERT ON "month_close" WHEN NOT EXISTS (SELECT '
    "1 FROM entry WHERE laptop = NEW.entry_laptop AND seq = NEW.entry_seq AND row = NEW.id AND tbl = "
    "'month_close') BEGIN SELECT RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "month_close_update_guard" BEFORE UPDATE ON "month_close" WHEN (NEW.entry_laptop '
    "IS OLD.entry_laptop AND NEW.entry_seq IS OLD.entry_seq AND NOT EXISTS (SELECT 1 FROM header "
    "WHERE key = 'erasing')) OR NEW.id IS NOT OLD.id OR NOT EXISTS (SELECT 1 FROM entry WHERE laptop "
    "= NEW.entry_laptop AND seq = NEW.entry_seq AND row = NEW.id AND tbl = 'month_close') BEGIN "
    "SELECT RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "month_close_delete_guard" BEFORE DELETE ON "month_close" BEGIN SELECT '
    "RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "move_insert_guard" BEFORE INSERT ON "move" WHEN NOT EXISTS (SELECT 1 FROM entry '
    "WHERE laptop = NEW.entry_laptop AND seq = NEW.entry_seq AND row = NEW.id AND tbl = 'move') BEGIN "
    "SELECT RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "move_update_guard" BEFORE UPDATE ON "move" WHEN (NEW.entry_laptop IS '
    "OLD.entry_laptop AND NEW.entry_seq IS OLD.entry_seq AND NOT EXISTS (SELECT 1 FROM header WHERE "
    "key = 'erasing')) OR NEW.id IS NOT OLD.id OR NOT EXISTS (SELECT 1 FROM entry WHERE laptop = "
    "NEW.entry_laptop AND seq = NEW.entry_seq AND row = NEW.id AND tbl = 'move') BEGIN SELECT "
    "RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "move_delete_guard" BEFORE DELETE ON "move" BEGIN SELECT RAISE(ABORT, \'not '
    "through the journal'); END",
    'CREATE TRIGGER "need_insert_guard" BEFORE INSERT ON "need" WHEN NOT EXISTS (SELECT 1 FROM entry '
    "WHERE laptop = NEW.entry_laptop AND seq = NEW.entry_seq AND row = NEW.id AND tbl = 'need') BEGIN "
    "SELECT RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "need_update_guard" BEFORE UPDATE ON "need" WHEN (NEW.entry_laptop IS '
    "OLD.entry_laptop AND NEW.entry_seq IS OLD.entry_seq AND NOT EXISTS (SELECT 1 FROM header WHERE "
    "key = 'erasing')) OR NEW.id IS NOT OLD.id OR NOT EXISTS (SELECT 1 FROM entry WHERE laptop = "
    "NEW.entry_laptop AND seq = NEW.entry_seq AND row = NEW.id AND tbl = 'need') BEGIN SELECT "
    "RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "need_delete_guard" BEFORE DELETE ON "need" BEGIN SELECT RAISE(ABORT, \'not '
    "through the journal'); END",
    'CREATE TRIGGER "pairing_insert_guard" BEFORE INSERT ON "pairing" WHEN NOT EXISTS (SELECT 1 FROM '
    "entry WHERE laptop = NEW.entry_laptop AND seq = NEW.entry_seq AND row = NEW.id AND tbl = "
    "'pairing') BEGIN SELECT RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "pairing_update_guard" BEFORE UPDATE ON "pairing" WHEN (NEW.entry_laptop IS '
    "OLD.entry_laptop AND NEW.entry_seq IS OLD.entry_seq AND NOT EXISTS (SELECT 1 FROM header WHERE "
    "key = 'erasing')) OR NEW.id IS NOT OLD.id OR NOT EXISTS (SELECT 1 FROM entry WHERE laptop = "
    "NEW.entry_laptop AND seq = NEW.entry_seq AND row = NEW.id AND tbl = 'pairing') BEGIN SELECT "
    "RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "pairing_delete_guard" BEFORE DELETE ON "pairing" BEGIN SELECT RAISE(ABORT, \'not '
    "through the journal'); END",
    'CREATE TRIGGER "paper_insert_guard" BEFORE INSERT ON "paper" WHEN NOT EXISTS (SELECT 1 FROM '
    "entry WHERE laptop = NEW.entry_laptop AND seq = NEW.entry_seq AND row = NEW.id AND tbl = "
    "'paper') BEGIN SELECT RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "paper_update_guard" BEFORE UPDATE ON "paper" WHEN (NEW.entry_laptop IS '
    "OLD.entry_laptop AND NEW.entry_seq IS OLD.entry_seq AND NOT EXISTS (SELECT 1 FROM header WHERE "
    "key = 'erasing')) OR NEW.id IS NOT OLD.id OR NOT EXISTS (SELECT 1 FROM entry WHERE laptop = "
    "NEW.entry_laptop AND seq = NEW.entry_seq AND row = NEW.id AND tbl = 'paper') BEGIN SELECT "
    "RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "paper_delete_guard" BEFORE DELETE ON "paper" BEGIN SELECT RAISE(ABORT, \'not '
    "through the journal'); END",
    'CREATE TRIGGER "paper_list_insert_guard" BEFORE INSERT ON "paper_list" WHEN NOT EXISTS (SELECT 1 '
    "FROM entry WHERE laptop = NEW.entry_laptop AND seq = NEW.entry_seq AND row = NEW.id AND tbl = "
    "'paper_list') BEGIN SELECT RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "paper_list_update_guard" BEFORE UPDATE ON "paper_list" WHEN (NEW.entry_laptop IS '
    "OLD.entry_laptop AND NEW.entry_seq IS OLD.entry_seq AND NOT EXISTS (SELECT 1 FROM header WHERE "
    "key = 'erasing')) OR NEW.id IS NOT OLD.id OR NOT EXISTS (SELECT 1 FROM entry WHERE laptop = "
    "NEW.entry_laptop AND seq = NEW.entry_seq AND row = NEW.id AND tbl = 'paper_list') BEGIN SELECT "
    "RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "paper_list_delete_guard" BEFORE DELETE ON "paper_list" BEGIN SELECT RAISE(ABORT, '
    "'not through the journal'); END",
    'CREATE TRIGGER "partner_unit_insert_guard" BEFORE INSERT ON "partner_unit" WHEN NOT EXISTS '
    "(SELECT 1 FROM entry WHERE laptop = NEW.entry_laptop AND seq = NEW.entry_seq AND row = NEW.id "
    "AND tbl = 'partner_unit') BEGIN SELECT RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "partner_unit_update_guard" BEFORE UPDATE ON "partner_unit" WHEN '
    "(NEW.entry_laptop IS OLD.entry_laptop AND NEW.entry_seq IS OLD.entry_seq AND NOT EXISTS (SELECT "
    "1 FROM header WHERE key = 'erasing')) OR NEW.id IS NOT OLD.id OR NOT EXISTS (SELECT 1 FROM entry "
    "WHERE laptop = NEW.entry_laptop AND seq = NEW.entry_seq AND row = NEW.id AND tbl = "
    "'partner_unit') BEGIN SELECT RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "partner_unit_delete_guard" BEFORE DELETE ON "partner_unit" BEGIN SELECT '
    "RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "party_insert_guard" BEFORE INSERT ON "party" WHEN NOT EXISTS (SELECT 1 FROM '
    "entry WHERE laptop = NEW.entry_laptop AND seq = NEW.entry_seq AND row = NEW.id AND tbl = "
    "'party') BEGIN SELECT RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "party_update_guard" BEFORE UPDATE ON "party" WHEN (NEW.entry_laptop IS '
    "OLD.entry_laptop AND NEW.entry_seq IS OLD.entry_seq AND NOT EXISTS (SELECT 1 FROM header WHERE "
    "key = 'erasing')) OR NEW.id IS NOT OLD.id OR NOT EXISTS (SELECT 1 FROM entry WHERE laptop = "
    "NEW.entry_laptop AND seq = NEW.entry_seq AND row = NEW.id AND tbl = 'party') BEGIN SELECT "
    "RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "party_delete_guard" BEFORE DELETE ON "party" BEGIN SELECT RAISE(ABORT, \'not '
    "through the journal'); END",
    'CREATE TRIGGER "patrol_insert_guard" BEFORE INSERT ON "patrol" WHEN NOT EXISTS (SELECT 1 FROM '
    "entry WHERE laptop = NEW.entry_laptop AND seq = NEW.entry_seq AND row = NEW.id AND tbl = "
    "'patrol') BEGIN SELECT RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "patrol_update_guard" BEFORE UPDATE ON "patrol" WHEN (NEW.entry_laptop IS '
    "OLD.entry_laptop AND NEW.entry_seq IS OLD.entry_seq AND NOT EXISTS (SELECT 1 FROM header WHERE "
    "key = 'erasing')) OR NEW.id IS NOT OLD.id OR NOT EXISTS (SELECT 1 FROM entry WHERE laptop = "
    "NEW.entry_laptop AND seq = NEW.entry_seq AND row = NEW.id AND tbl = 'patrol') BEGIN SELECT "
    "RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "patrol_delete_guard" BEFORE DELETE ON "patrol" BEGIN SELECT RAISE(ABORT, \'not '
    "through the journal'); END",
    'CREATE TRIGGER "person_insert_guard" BEFORE INSERT ON "person" WHEN NOT EXISTS (SELECT 1 FROM '
    "entry WHERE laptop = NEW.entry_laptop AND seq = NEW.entry_seq AND row = NEW.id AND tbl = "
    "'person') BEGIN SELECT RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "person_update_guard" BEFORE UPDATE ON "person" WHEN (NEW.entry_laptop IS '
    "OLD.entry_laptop AND NEW.entry_seq IS OLD.entry_seq AND NOT EXISTS (SELECT 1 FROM header WHERE "
    "key = 'erasing')) OR NEW.id IS NOT OLD.id OR NOT EXISTS (SELECT 1 FROM entry WHERE laptop = "
    "NEW.entry_laptop AND seq = NEW.entry_seq AND row = NEW.id AND tbl = 'person') BEGIN SELECT "
    "RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "person_delete_guard" BEFORE DELETE ON "person" BEGIN SELECT RAISE(ABORT, \'not '
    "through the journal'); END",
    'CREATE TRIGGER "person_status_insert_guard" BEFORE INSERT ON "person_status" WHEN NOT EXISTS '
    "(SELECT 1 FROM entry WHERE laptop = NEW.entry_laptop AND seq = NEW.entry_seq AND row = NEW.id "
    "AND tbl = 'person_status') BEGIN SELECT RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "person_status_update_guard" BEFORE UPDATE ON "person_status" WHEN '
    "(NEW.entry_laptop IS OLD.entry_laptop AND NEW.entry_seq IS OLD.entry_seq AND NOT EXISTS (SELECT "
    "1 FROM header WHERE key = 'erasing')) OR NEW.id IS NOT OLD.id OR NOT EXISTS (SELECT 1 FROM entry "
    "WHERE laptop = NEW.entry_laptop AND seq = NEW.entry_seq AND row = NEW.id AND tbl = "
    "'person_status') BEGIN SELECT RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "person_status_delete_guard" BEFORE DELETE ON "person_status" BEGIN SELECT '
    "RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "placement_insert_guard" BEFORE INSERT ON "placement" WHEN NOT EXISTS (SELECT 1 '
    "FROM entry WHERE laptop = NEW.entry_laptop AND seq = NEW.entry_seq AND row = NEW.id AND tbl = "
    "'placement') BEGIN SELECT RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "placement_update_guard" BEFORE UPDATE ON "placement" WHEN (NEW.entry_laptop IS '
    "OLD.entry_laptop AND NEW.entry_seq IS OLD.entry_seq AND NOT EXISTS (SELECT 1 FROM header WHERE "
    "key = 'erasing')) OR NEW.id IS NOT OLD.id OR NOT EXISTS (SELECT 1 FROM entry WHERE laptop = "
    "NEW.entry_laptop AND seq = NEW.entry_seq AND row = NEW.id AND tbl = 'placement') BEGIN SELECT "
    "RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "placement_delete_guard" BEFORE DELETE ON "placement" BEGIN SELECT RAISE(ABORT, '
    "'not through the journal'); END",
    'CREATE TRIGGER "plan_task_insert_guard" BEFORE INSERT ON "plan_task" WHEN NOT EXISTS (SELECT 1 '
    "FROM entry WHERE laptop = NEW.entry_laptop AND seq = NEW.entry_seq AND row = NEW.id AND tbl = "
    "'plan_task') BEGIN SELECT RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "plan_task_update_guard" BEFORE UPDATE ON "plan_task" WHEN (NEW.entry_laptop IS '
    "OLD.entry_laptop AND NEW.entry_seq IS OLD.entry_seq AND NOT EXISTS (SELECT 1 FROM header WHERE "
    "key = 'erasing')) OR NEW.id IS NOT OLD.id OR NOT EXISTS (SELECT 1 FROM entry WHERE laptop = "
    "NEW.entry_laptop AND seq = NEW.entry_seq AND row = NEW.id AND tbl = 'plan_task') BEGIN SELECT "
    "RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "plan_task_delete_guard" BEFORE DELETE ON "plan_task" BEGIN SELECT RAISE(ABORT, '
    "'not through the journal'); END",
    'CREATE TRIGGER "plan_template_insert_guard" BEFORE INSERT ON "plan_template" WHEN NOT EXISTS '
    "(SELECT 1 FROM entry WHERE laptop = NEW.entry_laptop AND seq = NEW.entry_seq AND row = NEW.id "
    "AND tbl = 'plan_template') BEGIN SELECT RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "plan_template_update_guard" BEFORE UPDATE ON "plan_template" WHEN '
    "(NEW.entry_laptop IS OLD.entry_laptop AND NEW.entry_seq IS OLD.entry_seq AND NOT EXISTS (SELECT "
    "1 FROM header WHERE key = 'erasing')) OR NEW.id IS NOT OLD.id OR NOT EXISTS (SELECT 1 FROM entry "
    "WHERE laptop = NEW.entry_laptop AND seq = NEW.entry_seq AND row = NEW.id AND tbl = "
    "'plan_template') BEGIN SELECT RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "plan_template_delete_guard" BEFORE DELETE ON "plan_template" BEGIN SELECT '
    "RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "pledge_batch_insert_guard" BEFORE INSERT ON "pledge_batch" WHEN NOT EXISTS '
    "(SELECT 1 FROM entry WHERE laptop = NEW.entry_laptop AND seq = NEW.entry_seq AND row = NEW.id "
    "AND tbl = 'pledge_batch') BEGIN SELECT RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "pledge_batch_update_guard" BEFORE UPDATE ON "pledge_batch" WHEN '
    "(NEW.entry_laptop IS OLD.entry_laptop AND NEW.entry_seq IS OLD.entry_seq AND NOT EXISTS (SELECT "
    "1 FROM header WHERE key = 'erasing')) OR NEW.id IS NOT OLD.id OR NOT EXISTS (SELECT 1 FROM entry "
    "WHERE laptop = NEW.entry_laptop AND seq = NEW.entry_seq AND row = NEW.id AND tbl = "
    "'pledge_batch') BEGIN SELECT RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "pledge_batch_delete_guard" BEFORE DELETE ON "pledge_batch" BEGIN SELECT '
    "RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "position_insert_guard" BEFORE INSERT ON "position" WHEN NOT EXISTS (SELECT 1 '
    "FROM entry WHERE laptop = NEW.entry_laptop AND seq = NEW.entry_seq AND row = NEW.id AND tbl = "
    "'position') BEGIN SELECT RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "position_update_guard" BEFORE UPDATE ON "position" WHEN (NEW.entry_laptop IS '
    "OLD.entry_laptop AND NEW.entry_seq IS OLD.entry_seq AND NOT EXISTS (SELECT 1 FROM header WHERE "
    "key = 'erasing')) OR NEW.id IS NOT OLD.id OR NOT EXISTS (SELECT 1 FROM entry WHERE laptop = "
    "NEW.entry_laptop AND seq = NEW.entry_seq AND row = NEW.id AND tbl = 'position') BEGIN SELECT "
    "RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "position_delete_guard" BEFORE DELETE ON "position" BEGIN SELECT RAISE(ABORT, '
    "'not through the journal'); END",
    'CREATE TRIGGER "practice_insert_guard" BEFORE INSERT ON "practice" WHEN NOT EXISTS (SELECT 1 '
    "FROM entry WHERE laptop = NEW.entry_laptop AND seq = NEW.entry_seq AND row = NEW.id AND tbl = "
    "'practice') BEGIN SELECT RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "practice_update_guard" BEFORE UPDATE ON "practice" WHEN (NEW.entry_laptop IS '
    "OLD.entry_laptop AND NEW.entry_seq IS OLD.entry_seq AND NOT EXISTS (SELECT 1 FROM header WHERE "
    "key = 'erasing')) OR NEW.id IS NOT OLD.id OR NOT EXISTS (SELECT 1 FROM entry WHERE laptop = "
    "NEW.entry_laptop AND seq = NEW.entry_seq AND row = NEW.id AND tbl = 'practice') BEGIN SELECT "
    "RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "practice_delete_guard" BEFORE DELETE ON "practice" BEGIN SELECT RAISE(ABORT, '
    "'not through the journal'); END",
    'CREATE TRIGGER "problem_insert_guard" BEFORE INSERT ON "problem" WHEN NOT EXISTS (SELECT 1 FROM '
    "entry WHERE laptop = NEW.entry_laptop AND seq = NEW.entry_seq AND row = NEW.id AND tbl = "
    "'problem') BEGIN SELECT RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "problem_update_guard" BEFORE UPDATE ON "problem" WHEN (NEW.entry_laptop IS '
    "OLD.entry_laptop AND NEW.entry_seq IS OLD.entry_seq AND NOT EXISTS (SELECT 1 FROM header WHERE "
    "key = 'erasing')) OR NEW.id IS NOT OLD.id OR NOT EXISTS (SELECT 1 FROM entry WHERE laptop = "
    "NEW.entry_laptop AND seq = NEW.entry_seq AND row = NEW.id AND tbl = 'problem') BEGIN SELECT "
    "RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "problem_delete_guard" BEFORE DELETE ON "problem" BEGIN SELECT RAISE(ABORT, \'not '
    "through the journal'); END",
    'CREATE TRIGGER "reader_line_insert_guard" BEFORE INSERT ON "reader_line" WHEN NOT EXISTS (SELECT '
    "1 FROM entry WHERE laptop = NEW.entry_laptop AND seq = NEW.entry_seq AND row = NEW.id AND tbl = "
    "'reader_line') BEGIN SELECT RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "reader_line_update_guard" BEFORE UPDATE ON "reader_line" WHEN (NEW.entry_laptop '
    "IS OLD.entry_laptop AND NEW.entry_seq IS OLD.entry_seq AND NOT EXISTS (SELECT 1 FROM header "
    "WHERE key = 'erasing')) OR NEW.id IS NOT OLD.id OR NOT EXISTS (SELECT 1 FROM entry WHERE laptop "
    "= NEW.entry_laptop AND seq = NEW.entry_seq AND row = NEW.id AND tbl = 'reader_line') BEGIN "
    "SELECT RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "reader_line_delete_guard" BEFORE DELETE ON "reader_line" BEGIN SELECT '
    "RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "rubric_item_insert_guard" BEFORE INSERT ON "rubric_item" WHEN NOT EXISTS (SELECT '
    "1 FROM entry WHERE laptop = NEW.entry_laptop AND seq = NEW.entry_seq AND row = NEW.id AND tbl = "
    "'rubric_item') BEGIN SELECT RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "rubric_item_update_guard" BEFORE UPDATE ON "rubric_item" WHEN (NEW.entry_laptop '
    "IS OLD.entry_laptop AND NEW.entry_seq IS OLD.entry_seq AND NOT EXISTS (SELECT 1 FROM header "
    "WHERE key = 'erasing')) OR NEW.id IS NOT OLD.id OR NOT EXISTS (SELECT 1 FROM entry WHERE laptop "
    "= NEW.entry_laptop AND seq = NEW.entry_seq AND row = NEW.id AND tbl = 'rubric_item') BEGIN "
    "SELECT RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "rubric_item_delete_guard" BEFORE DELETE ON "rubric_item" BEGIN SELECT '
    "RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "school_link_insert_guard" BEFORE INSERT ON "school_link" WHEN NOT EXISTS (SELECT '
    "1 FROM entry WHERE laptop = NEW.entry_laptop AND seq = NEW.entry_seq AND row = NEW.id AND tbl = "
    "'school_link') BEGIN SELECT RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "school_link_update_guard" BEFORE UPDATE ON "school_link" WHEN (NEW.entry_laptop '
    "IS OLD.entry_laptop AND NEW.entry_seq IS OLD.entry_seq AND NOT EXISTS (SELECT 1 FROM header "
    "WHERE key = 'erasing')) OR NEW.id IS NOT OLD.id OR NOT EXISTS (SELECT 1 FROM entry WHERE laptop "
    "= NEW.entry_laptop AND seq = NEW.entry_seq AND row = NEW.id AND tbl = 'school_link') BEGIN "
    "SELECT RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "school_link_delete_guard" BEFORE DELETE ON "school_link" BEGIN SELECT '
    "RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "score_insert_guard" BEFORE INSERT ON "score" WHEN NOT EXISTS (SELECT 1 FROM '
    "entry WHERE laptop = NEW.entry_laptop AND seq = NEW.entry_seq AND row = NEW.id AND tbl = "
    "'score') BEGIN SELECT RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "score_update_guard" BEFORE UPDATE ON "score" WHEN (NEW.entry_laptop IS '
    "OLD.entry_laptop AND NEW.entry_seq IS OLD.entry_seq AND NOT EXISTS (SELECT 1 FROM header WHERE "
    "key = 'erasing')) OR NEW.id IS NOT OLD.id OR NOT EXISTS (SELECT 1 FROM entry WHERE laptop = "
    "NEW.entry_laptop AND seq = NEW.entry_seq AND row = NEW.id AND tbl = 'score') BEGIN SELECT "
    "RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "score_delete_guard" BEFORE DELETE ON "score" BEGIN SELECT RAISE(ABORT, \'not '
    "through the journal'); END",
    'CREATE TRIGGER "situation_report_insert_guard" BEFORE INSERT ON "situation_report" WHEN NOT '
    "EXISTS (SELECT 1 FROM entry WHERE laptop = NEW.entry_laptop AND seq = NEW.entry_seq AND row = "
    "NEW.id AND tbl = 'situation_report') BEGIN SELECT RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "situation_report_update_guard" BEFORE UPDATE ON "situation_report" WHEN '
    "(NEW.entry_laptop IS OLD.entry_laptop AND NEW.entry_seq IS OLD.entry_seq AND NOT EXISTS (SELECT "
    "1 FROM header WHERE key = 'erasing')) OR NEW.id IS NOT OLD.id OR NOT EXISTS (SELECT 1 FROM entry "
    "WHERE laptop = NEW.entry_laptop AND seq = NEW.entry_seq AND row = NEW.id AND tbl = "
    "'situation_report') BEGIN SELECT RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "situation_report_delete_guard" BEFORE DELETE ON "situation_report" BEGIN SELECT '
    "RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "survey_insert_guard" BEFORE INSERT ON "survey" WHEN NOT EXISTS (SELECT 1 FROM '
    "entry WHERE laptop = NEW.entry_laptop AND seq = NEW.entry_seq AND row = NEW.id AND tbl = "
    "'survey') BEGIN SELECT RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "survey_update_guard" BEFORE UPDATE ON "survey" WHEN (NEW.entry_laptop IS '
    "OLD.entry_laptop AND NEW.entry_seq IS OLD.entry_seq AND NOT EXISTS (SELECT 1 FROM header WHERE "
    "key = 'erasing')) OR NEW.id IS NOT OLD.id OR NOT EXISTS (SELECT 1 FROM entry WHERE laptop = "
    "NEW.entry_laptop AND seq = NEW.entry_seq AND row = NEW.id AND tbl = 'survey') BEGIN SELECT "
    "RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "survey_delete_guard" BEFORE DELETE ON "survey" BEGIN SELECT RAISE(ABORT, \'not '
    "through the journal'); END",
    'CREATE TRIGGER "suspension_insert_guard" BEFORE INSERT ON "suspension" WHEN NOT EXISTS (SELECT 1 '
    "FROM entry WHERE laptop = NEW.entry_laptop AND seq = NEW.entry_seq AND row = NEW.id AND tbl = "
    "'suspension') BEGIN SELECT RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "suspension_update_guard" BEFORE UPDATE ON "suspension" WHEN (NEW.entry_laptop IS '
    "OLD.entry_laptop AND NEW.entry_seq IS OLD.entry_seq AND NOT EXISTS (SELECT 1 FROM header WHERE "
    "key = 'erasing')) OR NEW.id IS NOT OLD.id OR NOT EXISTS (SELECT 1 FROM entry WHERE laptop = "
    "NEW.entry_laptop AND seq = NEW.entry_seq AND row = NEW.id AND tbl = 'suspension') BEGIN SELECT "
    "RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "suspension_delete_guard" BEFORE DELETE ON "suspension" BEGIN SELECT RAISE(ABORT, '
    "'not through the journal'); END",
    'CREATE TRIGGER "tenday_check_insert_guard" BEFORE INSERT ON "tenday_check" WHEN NOT EXISTS '
    "(SELECT 1 FROM entry WHERE laptop = NEW.entry_laptop AND seq = NEW.entry_seq AND row = NEW.id "
    "AND tbl = 'tenday_check') BEGIN SELECT RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "tenday_check_update_guard" BEFORE UPDATE ON "tenday_check" WHEN '
    "(NEW.entry_laptop IS OLD.entry_laptop AND NEW.entry_seq IS OLD.entry_seq AND NOT EXISTS (SELECT "
    "1 FROM header WHERE key = 'erasing')) OR NEW.id IS NOT OLD.id OR NOT EXISTS (SELECT 1 FROM entry "
    "WHERE laptop = NEW.entry_laptop AND seq = NEW.entry_seq AND row = NEW.id AND tbl = "
    "'tenday_check') BEGIN SELECT RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "tenday_check_delete_guard" BEFORE DELETE ON "tenday_check" BEGIN SELECT '
    "RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "test_insert_guard" BEFORE INSERT ON "test" WHEN NOT EXISTS (SELECT 1 FROM entry '
    "WHERE laptop = NEW.entry_laptop AND seq = NEW.entry_seq AND row = NEW.id AND tbl = 'test') BEGIN "
    "SELECT RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "test_update_guard" BEFORE UPDATE ON "test" WHEN (NEW.entry_laptop IS '
    "OLD.entry_laptop AND NEW.entry_seq IS OLD.entry_seq AND NOT EXISTS (SELECT 1 FROM header WHERE "
    "key = 'erasing')) OR NEW.id IS NOT OLD.id OR NOT EXISTS (SELECT 1 FROM entry WHERE laptop = "
    "NEW.entry_laptop AND seq = NEW.entry_seq AND row = NEW.id AND tbl = 'test') BEGIN SELECT "
    "RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "test_delete_guard" BEFORE DELETE ON "test" BEGIN SELECT RAISE(ABORT, \'not '
    "through the journal'); END",
    'CREATE TRIGGER "training_insert_guard" BEFORE INSERT ON "training" WHEN NOT EXISTS (SELECT 1 '
    "FROM entry WHERE laptop = NEW.entry_laptop AND seq = NEW.entry_seq AND row = NEW.id AND tbl = "
    "'training') BEGIN SELECT RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "training_update_guard" BEFORE UPDATE ON "training" WHEN (NEW.entry_laptop IS '
    "OLD.entry_laptop AND NEW.entry_seq IS OLD.entry_seq AND NOT EXISTS (SELECT 1 FROM header WHERE "
    "key = 'erasing')) OR NEW.id IS NOT OLD.id OR NOT EXISTS (SELECT 1 FROM entry WHERE laptop = "
    "NEW.entry_laptop AND seq = NEW.entry_seq AND row = NEW.id AND tbl = 'training') BEGIN SELECT "
    "RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "training_delete_guard" BEFORE DELETE ON "training" BEGIN SELECT RAISE(ABORT, '
    "'not through the journal'); END",
    'CREATE TRIGGER "transfer_insert_guard" BEFORE INSERT ON "transfer" WHEN NOT EXISTS (SELECT 1 '
    "FROM entry WHERE laptop = NEW.entry_laptop AND seq = NEW.entry_seq AND row = NEW.id AND tbl = "
    "'transfer') BEGIN SELECT RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "transfer_update_guard" BEFORE UPDATE ON "transfer" WHEN (NEW.entry_laptop IS '
    "OLD.entry_laptop AND NEW.entry_seq IS OLD.entry_seq AND NOT EXISTS (SELECT 1 FROM header WHERE "
    "key = 'erasing')) OR NEW.id IS NOT OLD.id OR NOT EXISTS (SELECT 1 FROM entry WHERE laptop = "
    "NEW.entry_laptop AND seq = NEW.entry_seq AND row = NEW.id AND tbl = 'transfer') BEGIN SELECT "
    "RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "transfer_delete_guard" BEFORE DELETE ON "transfer" BEGIN SELECT RAISE(ABORT, '
    "'not through the journal'); END",
    'CREATE TRIGGER "user_insert_guard" BEFORE INSERT ON "user" WHEN NOT EXISTS (SELECT 1 FROM entry '
    "WHERE laptop = NEW.entry_laptop AND seq = NEW.entry_seq AND row = NEW.id AND tbl = 'user') BEGIN "
    "SELECT RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "user_update_guard" BEFORE UPDATE ON "user" WHEN (NEW.entry_laptop IS '
    "OLD.entry_laptop AND NEW.entry_seq IS OLD.entry_seq AND NOT EXISTS (SELECT 1 FROM header WHERE "
    "key = 'erasing')) OR NEW.id IS NOT OLD.id OR NOT EXISTS (SELECT 1 FROM entry WHERE laptop = "
    "NEW.entry_laptop AND seq = NEW.entry_seq AND row = NEW.id AND tbl = 'user') BEGIN SELECT "
    "RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "user_delete_guard" BEFORE DELETE ON "user" BEGIN SELECT RAISE(ABORT, \'not '
    "through the journal'); END",
    'CREATE TRIGGER "venue_insert_guard" BEFORE INSERT ON "venue" WHEN NOT EXISTS (SELECT 1 FROM '
    "entry WHERE laptop = NEW.entry_laptop AND seq = NEW.entry_seq AND row = NEW.id AND tbl = "
    "'venue') BEGIN SELECT RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "venue_update_guard" BEFORE UPDATE ON "venue" WHEN (NEW.entry_laptop IS '
    "OLD.entry_laptop AND NEW.entry_seq IS OLD.entry_seq AND NOT EXISTS (SELECT 1 FROM header WHERE "
    "key = 'erasing')) OR NEW.id IS NOT OLD.id OR NOT EXISTS (SELECT 1 FROM entry WHERE laptop = "
    "NEW.entry_laptop AND seq = NEW.entry_seq AND row = NEW.id AND tbl = 'venue') BEGIN SELECT "
    "RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "venue_delete_guard" BEFORE DELETE ON "venue" BEGIN SELECT RAISE(ABORT, \'not '
    "through the journal'); END",
    'CREATE TRIGGER "village_insert_guard" BEFORE INSERT ON "village" WHEN NOT EXISTS (SELECT 1 FROM '
    "entry WHERE laptop = NEW.entry_laptop AND seq = NEW.entry_seq AND row = NEW.id AND tbl = "
    "'village') BEGIN SELECT RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "village_update_guard" BEFORE UPDATE ON "village" WHEN (NEW.entry_laptop IS '
    "OLD.entry_laptop AND NEW.entry_seq IS OLD.entry_seq AND NOT EXISTS (SELECT 1 FROM header WHERE "
    "key = 'erasing')) OR NEW.id IS NOT OLD.id OR NOT EXISTS (SELECT 1 FROM entry WHERE laptop = "
    "NEW.entry_laptop AND seq = NEW.entry_seq AND row = NEW.id AND tbl = 'village') BEGIN SELECT "
    "RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "village_delete_guard" BEFORE DELETE ON "village" BEGIN SELECT RAISE(ABORT, \'not '
    "through the journal'); END",
    'CREATE TRIGGER "village_file_insert_guard" BEFORE INSERT ON "village_file" WHEN NOT EXISTS '
    "(SELECT 1 FROM entry WHERE laptop = NEW.entry_laptop AND seq = NEW.entry_seq AND row = NEW.id "
    "AND tbl = 'village_file') BEGIN SELECT RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "village_file_update_guard" BEFORE UPDATE ON "village_file" WHEN '
    "(NEW.entry_laptop IS OLD.entry_laptop AND NEW.entry_seq IS OLD.entry_seq AND NOT EXISTS (SELECT "
    "1 FROM header WHERE key = 'erasing')) OR NEW.id IS NOT OLD.id OR NOT EXISTS (SELECT 1 FROM entry "
    "WHERE laptop = NEW.entry_laptop AND seq = NEW.entry_seq AND row = NEW.id AND tbl = "
    "'village_file') BEGIN SELECT RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "village_file_delete_guard" BEFORE DELETE ON "village_file" BEGIN SELECT '
    "RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "village_name_insert_guard" BEFORE INSERT ON "village_name" WHEN NOT EXISTS '
    "(SELECT 1 FROM entry WHERE laptop = NEW.entry_laptop AND seq = NEW.entry_seq AND row = NEW.id "
    "AND tbl = 'village_name') BEGIN SELECT RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "village_name_update_guard" BEFORE UPDATE ON "village_name" WHEN '
    "(NEW.entry_laptop IS OLD.entry_laptop AND NEW.entry_seq IS OLD.entry_seq AND NOT EXISTS (SELECT "
    "1 FROM header WHERE key = 'erasing')) OR NEW.id IS NOT OLD.id OR NOT EXISTS (SELECT 1 FROM entry "
    "WHERE laptop = NEW.entry_laptop AND seq = NEW.entry_seq AND row = NEW.id AND tbl = "
    "'village_name') BEGIN SELECT RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "village_name_delete_guard" BEFORE DELETE ON "village_name" BEGIN SELECT '
    "RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "village_setting_insert_guard" BEFORE INSERT ON "village_setting" WHEN NOT EXISTS '
    "(SELECT 1 FROM entry WHERE laptop = NEW.entry_laptop AND seq = NEW.entry_seq AND row = NEW.id "
    "AND tbl = 'village_setting') BEGIN SELECT RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "village_setting_update_guard" BEFORE UPDATE ON "village_setting" WHEN '
    "(NEW.entry_laptop IS OLD.entry_laptop AND NEW.entry_seq IS OLD.entry_seq AND NOT EXISTS (SELECT "
    "1 FROM header WHERE key = 'erasing')) OR NEW.id IS NOT OLD.id OR NOT EXISTS (SELECT 1 FROM entry "
    "WHERE laptop = NEW.entry_laptop AND seq = NEW.entry_seq AND row = NEW.id AND tbl = "
    "'village_setting') BEGIN SELECT RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "village_setting_delete_guard" BEFORE DELETE ON "village_setting" BEGIN SELECT '
    "RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "village_year_insert_guard" BEFORE INSERT ON "village_year" WHEN NOT EXISTS '
    "(SELECT 1 FROM entry WHERE laptop = NEW.entry_laptop AND seq = NEW.entry_seq AND row = NEW.id "
    "AND tbl = 'village_year') BEGIN SELECT RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "village_year_update_guard" BEFORE UPDATE ON "village_year" WHEN '
    "(NEW.entry_laptop IS OLD.entry_laptop AND NEW.entry_seq IS OLD.entry_seq AND NOT EXISTS (SELECT "
    "1 FROM header WHERE key = 'erasing')) OR NEW.id IS NOT OLD.id OR NOT EXISTS (SELECT 1 FROM entry "
    "WHERE laptop = NEW.entry_laptop AND seq = NEW.entry_seq AND row = NEW.id AND tbl = "
    "'village_year') BEGIN SELECT RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "village_year_delete_guard" BEFORE DELETE ON "village_year" BEGIN SELECT '
    "RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "visit_insert_guard" BEFORE INSERT ON "visit" WHEN NOT EXISTS (SELECT 1 FROM '
    "entry WHERE laptop = NEW.entry_laptop AND seq = NEW.entry_seq AND row = NEW.id AND tbl = "
    "'visit') BEGIN SELECT RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "visit_update_guard" BEFORE UPDATE ON "visit" WHEN (NEW.entry_laptop IS '
    "OLD.entry_laptop AND NEW.entry_seq IS OLD.entry_seq AND NOT EXISTS (SELECT 1 FROM header WHERE "
    "key = 'erasing')) OR NEW.id IS NOT OLD.id OR NOT EXISTS (SELECT 1 FROM entry WHERE laptop = "
    "NEW.entry_laptop AND seq = NEW.entry_seq AND row = NEW.id AND tbl = 'visit') BEGIN SELECT "
    "RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "visit_delete_guard" BEFORE DELETE ON "visit" BEGIN SELECT RAISE(ABORT, \'not '
    "through the journal'); END",
    'CREATE TRIGGER "volunteer_insert_guard" BEFORE INSERT ON "volunteer" WHEN NOT EXISTS (SELECT 1 '
    "FROM entry WHERE laptop = NEW.entry_laptop AND seq = NEW.entry_seq AND row = NEW.id AND tbl = "
    "'volunteer') BEGIN SELECT RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "volunteer_update_guard" BEFORE UPDATE ON "volunteer" WHEN (NEW.entry_laptop IS '
    "OLD.entry_laptop AND NEW.entry_seq IS OLD.entry_seq AND NOT EXISTS (SELECT 1 FROM header WHERE "
    "key = 'erasing')) OR NEW.id IS NOT OLD.id OR NOT EXISTS (SELECT 1 FROM entry WHERE laptop = "
    "NEW.entry_laptop AND seq = NEW.entry_seq AND row = NEW.id AND tbl = 'volunteer') BEGIN SELECT "
    "RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "volunteer_delete_guard" BEFORE DELETE ON "volunteer" BEGIN SELECT RAISE(ABORT, '
    "'not through the journal'); END",
    'CREATE TRIGGER "workgroup_insert_guard" BEFORE INSERT ON "workgroup" WHEN NOT EXISTS (SELECT 1 '
    "FROM entry WHERE laptop = NEW.entry_laptop AND seq = NEW.entry_seq AND row = NEW.id AND tbl = "
    "'workgroup') BEGIN SELECT RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "workgroup_update_guard" BEFORE UPDATE ON "workgroup" WHEN (NEW.entry_laptop IS '
    "OLD.entry_laptop AND NEW.entry_seq IS OLD.entry_seq AND NOT EXISTS (SELECT 1 FROM header WHERE "
    "key = 'erasing')) OR NEW.id IS NOT OLD.id OR NOT EXISTS (SELECT 1 FROM entry WHERE laptop = "
    "NEW.entry_laptop AND seq = NEW.entry_seq AND row = NEW.id AND tbl = 'workgroup') BEGIN SELECT "
    "RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "workgroup_delete_guard" BEFORE DELETE ON "workgroup" BEGIN SELECT RAISE(ABORT, '
    "'not through the journal'); END",
    'CREATE TRIGGER "year_plan_insert_guard" BEFORE INSERT ON "year_plan" WHEN NOT EXISTS (SELECT 1 '
    "FROM entry WHERE laptop = NEW.entry_laptop AND seq = NEW.entry_seq AND row = NEW.id AND tbl = "
    "'year_plan') BEGIN SELECT RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "year_plan_update_guard" BEFORE UPDATE ON "year_plan" WHEN (NEW.entry_laptop IS '
    "OLD.entry_laptop AND NEW.entry_seq IS OLD.entry_seq AND NOT EXISTS (SELECT 1 FROM header WHERE "
    "key = 'erasing')) OR NEW.id IS NOT OLD.id OR NOT EXISTS (SELECT 1 FROM entry WHERE laptop = "
    "NEW.entry_laptop AND seq = NEW.entry_seq AND row = NEW.id AND tbl = 'year_plan') BEGIN SELECT "
    "RAISE(ABORT, 'not through the journal'); END",
    'CREATE TRIGGER "year_plan_delete_guard" BEFORE DELETE ON "year_plan" BEGIN SELECT RAISE(ABORT, '
    "'not through the journal'); END",
    "CREATE TRIGGER entry_update_guard BEFORE UPDATE ON entry WHEN NEW.laptop IS NOT OLD.laptop OR "
    "NEW.seq IS NOT OLD.seq OR NEW.digest IS NOT OLD.digest OR NEW.chain IS NOT OLD.chain OR "
    "(OLD.clock IS NOT NULL AND (NEW.clock IS NOT OLD.clock OR NEW.actor IS NOT OLD.actor OR "
    "NEW.action IS NOT OLD.action OR NEW.version IS NOT OLD.version OR NEW.tbl IS NOT OLD.tbl OR "
    "NEW.row IS NOT OLD.row OR NEW.flags IS NOT OLD.flags OR NEW.names IS NOT OLD.names)) OR "
    "NEW.applied < OLD.applied OR (OLD.applied_ms IS NOT NULL AND NEW.applied_ms IS NOT "
    "OLD.applied_ms) OR (OLD.clock IS NOT NULL AND (NEW.salt IS NOT OLD.salt OR NEW.changes IS NOT "
    "OLD.changes OR NEW.body IS NOT OLD.body) AND NOT (NEW.salt IS NULL AND NEW.changes IS NULL)) "
    "BEGIN SELECT RAISE(ABORT, 'the journal does not change'); END",
    "CREATE TRIGGER entry_delete_guard BEFORE DELETE ON entry BEGIN SELECT RAISE(ABORT, 'the journal "
    "does not forget'); END",
    "CREATE TRIGGER access_update_guard BEFORE UPDATE ON access BEGIN SELECT RAISE(ABORT, 'the access "
    "log does not change'); END",
    "CREATE TRIGGER access_delete_guard BEFORE DELETE ON access BEGIN SELECT RAISE(ABORT, 'the access "
    "log does not forget'); END",
)
