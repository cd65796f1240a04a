"""The village, whose key is opaque because villages merge and are renumbered, and its users and plans."""

from __future__ import annotations

from sqlalchemy import Index

from db.schema.replicated import items, number, ref, replicated, text

village = replicated(
    "village",
    text("kept_since"),
    text("plan_code"),
    text("designation_no"),
    text("designation_by"),
    text("designation_on"),
    number("names_masked"),
    careful=("plan_code",),
    scope="aggregate",
)

village_name = replicated(
    "village_name",
    ref("village_id", "village"),
    text("code"),
    text("name"),
    text("town"),
    text("county"),
    text("from_on"),
    groups={"identity": ("code", "name", "town", "county", "from_on")},
    careful=("identity",),
    scope="aggregate",
)
Index("village_name_village", village_name.c.village_id)

village_setting = replicated(
    "village_setting",
    ref("village_id", "village"),
    text("key"),
    text("value"),
    text("source"),
    text("from_on"),
    groups={"setting": ("key", "value", "source", "from_on")},
    careful=("setting",),
    scope="aggregate",
)

holiday_year = replicated(
    "holiday_year",
    number("year"),
    items("holidays"),
    items("workdays"),
    text("source"),
    text("signed_by"),
    groups={"days": ("year", "holidays", "workdays", "source", "signed_by")},
    careful=("days",),
    scope="aggregate",
)

# What a village or its county adds to a code list of the program, and what it offers no longer.
code_item = replicated(
    "code_item",
    ref("village_id", "village"),
    text("list_name"),
    text("code"),
    text("zh"),
    text("en"),
    text("unit_zh"),
    text("unit_en"),
    number("hidden"),
    number("place_in_list"),
    text("source"),
    text("signed_by"),
    groups={"words": ("list_name", "code", "zh", "en", "unit_zh", "unit_en")},
    scope="aggregate",
)

user = replicated(
    "user",
    text("name"),
    text("role"),
    text("from_on"),
    text("to_on"),
    groups={"role": ("role", "from_on", "to_on")},
    scope="aggregate",
)

plan_template = replicated(
    "plan_template",
    text("code"),
    text("version"),
    text("body"),
    text("authority"),
    text("source"),
    text("valid_from"),
    text("signed_by"),
    groups={"plan": ("code", "version", "body", "authority", "source", "valid_from", "signed_by")},
    careful=("plan",),
    scope="aggregate",
)

laptop = replicated(
    "laptop",
    text("tag"),
    text("sign_public"),
    text("age_recipient"),
    text("began_on"),
    text("program"),
    text("predecessor"),
    text("predecessor_seq"),
    text("succession_note"),
    groups={
        "keys": ("tag", "sign_public", "age_recipient"),
        "succession": ("predecessor", "predecessor_seq", "succession_note"),
    },
    careful=("keys", "succession"),
    scope="aggregate",
)

checkpoint = replicated(
    "checkpoint",
    text("laptop"),
    number("seq"),
    text("chain"),
    text("sign_public"),
    text("signature"),
    groups={"checkpoint": ("laptop", "seq", "chain", "sign_public", "signature")},
    careful=("checkpoint",),
    scope="aggregate",
)

# Photos and scans of the village's own ledgers: a table of its own, so that none can be tied to a person.
village_file = replicated(
    "village_file",
    ref("village_id", "village"),
    text("of_table"),
    text("of_row"),
    text("kind"),
    text("title"),
    text("taken_on"),
    text("media"),
    text("digest"),
    number("size"),
    number("pages"),
    number("turned"),
    number("place_in_list"),
    text("note"),
    groups={"content": ("digest", "size", "media", "pages")},
    scope="aggregate",
)
Index("village_file_row", village_file.c.of_row)
