"""What was sent, what was received, and (at the county) who may send. Local, never journaled."""

from __future__ import annotations

from sqlalchemy import Column, Integer, LargeBinary, Table, Text

from db.schema.replicated import metadata

bundle_out = Table(
    "bundle_out",
    metadata,
    Column("laptop", Text, primary_key=True),
    Column("number", Integer, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("recipient", Text, nullable=False),
    Column("file_name", Text, nullable=False),
    Column("made_ms", Integer, nullable=False),
    Column("written_ms", Integer),
    Column("size", Integer, nullable=False),
    Column("sha256", Text, nullable=False),
    Column("first_seq", Integer, nullable=False),
    Column("last_seq", Integer, nullable=False),
    Column("chain", Text, nullable=False),
    Column("access_last", Integer, nullable=False),
    Column("counts", Text, nullable=False),
    Column("state", Text, nullable=False),
    Column("receipt_no", Integer),
    Column("receipt_ms", Integer),
    Column("receipt_way", Text),
)

received_mark = Table(
    "received_mark",
    metadata,
    Column("county", Text, primary_key=True),
    Column("laptop", Text, primary_key=True),
    Column("epoch", Text, nullable=False),
    Column("seq", Integer, nullable=False),
    Column("chain", Text, nullable=False),
    Column("receipt_no", Integer, nullable=False),
    Column("way", Text, nullable=False),
    Column("at_ms", Integer, nullable=False),
)

rejected_entry = Table(
    "rejected_entry",
    metadata,
    Column("laptop", Text, primary_key=True),
    Column("seq", Integer, primary_key=True),
    Column("reason", Text, nullable=False),
    Column("receipt_no", Integer, nullable=False),
)

bundle_blob = Table(
    "bundle_blob",
    metadata,
    Column("laptop", Text, primary_key=True),
    Column("number", Integer, primary_key=True),
    Column("digest", Text, primary_key=True),
    Column("size", Integer, nullable=False),
)

asked_blob = Table(
    "asked_blob",
    metadata,
    Column("county", Text, primary_key=True),
    Column("digest", Text, primary_key=True),
)

county_key = Table(
    "county_key",
    metadata,
    Column("county", Text, primary_key=True),
    Column("name", Text, nullable=False),
    Column("sign_public", Text, nullable=False),
    Column("age_recipients", Text, nullable=False),
    Column("newest_format", Integer, nullable=False),
    Column("fingerprint", Text, nullable=False),
    Column("file_number", Integer, nullable=False),
    Column("sisters", Text, nullable=False),
    Column("token", Text),
    Column("confirmed_ms", Integer),
)

# What the county's file carried besides keys, as it came: plans, lists, whatever later programs know.
county_data = Table(
    "county_data",
    metadata,
    Column("county", Text, primary_key=True),
    Column("kind", Text, primary_key=True),
    Column("file_number", Integer, nullable=False),
    Column("made_on", Text, nullable=False),
    Column("taken_ms", Integer, nullable=False),
    Column("state", Text, nullable=False),
    Column("item", Integer, nullable=False),
    Column("why", Text, nullable=False),
    Column("body", Text, nullable=False),
)

# The county's side.

county_secret = Table(
    "county_secret",
    metadata,
    Column("county", Text, primary_key=True),
    Column("name", Text, nullable=False),
    Column("sign_seed", LargeBinary, nullable=False),
    Column("age_identity", Text, nullable=False),
    Column("epoch", Text, nullable=False),
    Column("next_receipt", Integer, nullable=False),
    Column("next_file", Integer, nullable=False),
)

# Keys that the county used before: for bundles that were sent to them, and to vouch for those of today.
county_past_key = Table(
    "county_past_key",
    metadata,
    Column("sign_seed", LargeBinary, primary_key=True),
    Column("age_identity", Text, nullable=False),
    Column("until_ms", Integer, nullable=False),
)

enrolment = Table(
    "enrolment",
    metadata,
    Column("token_hash", Text, primary_key=True),
    Column("village_code", Text, nullable=False),
    Column("village_name", Text, nullable=False),
    Column("made_ms", Integer, nullable=False),
    Column("token", Text, nullable=False),
    Column("laptop", Text),
    Column("used_ms", Integer),
)

known_laptop = Table(
    "known_laptop",
    metadata,
    Column("laptop", Text, primary_key=True),
    Column("tag", Text, nullable=False),
    Column("village_id", Text, nullable=False),
    Column("village_code", Text, nullable=False),
    Column("village_name", Text, nullable=False),
    Column("sign_public", Text, nullable=False),
    Column("age_recipient", Text, nullable=False),
    Column("enrolled_ms", Integer, nullable=False),
    Column("revoked_ms", Integer),
)

bundle_in = Table(
    "bundle_in",
    metadata,
    Column("sha256", Text, primary_key=True),
    Column("laptop", Text, nullable=False),
    Column("number", Integer, nullable=False),
    Column("file_name", Text, nullable=False),
    Column("taken_ms", Integer, nullable=False),
    Column("verdict", Text, nullable=False),
    Column("stored", Integer, nullable=False),
    Column("last_seq", Integer, nullable=False),
    Column("chain", Text, nullable=False),
    Column("receipt_no", Integer),
    Column("code", Text),
    Column("report", Text, nullable=False),
)

quarantine = Table(
    "quarantine",
    metadata,
    Column("sha256", Text, primary_key=True),
    Column("file_name", Text, nullable=False),
    Column("reason", Text, nullable=False),
    Column("taken_ms", Integer, nullable=False),
    Column("detail", Text, nullable=False),
)

wanted_blob = Table(
    "wanted_blob",
    metadata,
    Column("laptop", Text, primary_key=True),
    Column("digest", Text, primary_key=True),
)
