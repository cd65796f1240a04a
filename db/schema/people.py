"""The person and what is known of the person (domain entities B1, 条例 7: confidential by law)."""

from __future__ import annotations

from sqlalchemy import Index

from db.schema.replicated import items, number, ref, replicated, text

person = replicated(
    "person",
    ref("village_id", "village"),
    text("file_no"),
    text("name"),
    text("former_name"),
    text("name_picture_note"),
    text("sex"),
    text("id_type"),
    text("id_no"),
    text("id_hash"),
    text("id_note"),
    text("birth"),
    text("birth_note"),
    text("ethnic"),
    text("nationality"),
    text("education"),
    text("marital"),
    text("political"),
    text("occupation"),
    text("employer"),
    text("job_state"),
    text("phone"),
    number("phone_is_own"),
    text("hukou_addr"),
    text("hukou_code"),
    text("hukou_police"),
    text("live_addr"),
    text("live_code"),
    text("live_police"),
    number("same_as_hukou"),
    text("village_group"),
    text("yard"),
    text("grid_no"),
    text("grid_worker"),
    text("first_found_on"),
    items("drug_kinds"),
    text("use_mode"),
    text("cause"),
    text("consequence"),
    text("status"),
    text("status_since"),
    text("status_basis"),
    text("control_state"),
    text("risk_scheme"),
    text("risk_level"),
    text("risk_on"),
    text("risk_by"),
    text("risk_basis"),
    number("on_mmt"),
    number("no_job"),
    number("no_home"),
    number("no_income"),
    items("special_care"),
    text("guardian"),
    text("guardian_phone"),
    text("guardian_consent_on"),
    text("treatment_history"),
    text("health"),
    text("resume"),
    text("needs"),
    text("last_use_on"),
    text("last_use_basis"),
    text("released_on"),
    text("police"),
    text("worker"),
    text("owner"),
    text("opened_on"),
    text("kept_since"),
    text("retain_until"),
    number("locked"),
    text("closed_on"),
    text("closed_reason"),
    text("closed_basis"),
    text("merged_into"),
    text("transferred_from"),
    ref("plan_id", "plan_template"),
    text("plan_reason"),
    text("tests_asked_by"),
    text("note"),
    items("to_complete"),
    groups={
        "birth": ("birth", "birth_note"),
        "status": ("status", "status_since", "status_basis"),
        "risk": ("risk_scheme", "risk_level", "risk_on", "risk_by", "risk_basis"),
        "id_no": ("id_type", "id_no", "id_hash", "id_note"),
        "last_use": ("last_use_on", "last_use_basis"),
        "own_plan": ("plan_id", "plan_reason", "tests_asked_by"),
        "closing": ("locked", "closed_on", "closed_reason", "closed_basis"),
    },
    careful=(
        "status",
        "control_state",
        "risk",
        "id_no",
        "last_use",
        "own_plan",
        "merged_into",
        "closing",
        "retain_until",
    ),
)
Index("person_id_hash", person.c.id_hash)
Index("person_village", person.c.village_id)
# Few files are ever merged into another: asking which costs nothing.
Index("person_merged", person.c.merged_into, sqlite_where=person.c.merged_into.isnot(None))

person_status = replicated(
    "person_status",
    ref("person_id", "person"),
    text("status"),
    text("from_on"),
    text("to_on"),
    text("basis"),
    text("document_no"),
    groups={"span": ("status", "from_on", "to_on")},
    careful=("span",),
)
Index("person_status_person", person_status.c.person_id)

known = replicated(
    "known",
    ref("person_id", "person"),
    text("aspect"),
    text("words"),
    text("known_on"),
    text("source"),
    text("from_on"),
    text("to_on"),
    text("place"),
    groups={"movement": ("from_on", "to_on", "place")},
)
Index("known_person", known.c.person_id)

family = replicated(
    "family",
    ref("person_id", "person"),
    text("name"),
    text("relation"),
    text("phone"),
    text("work"),
    number("place_in_list"),
)
Index("family_person", family.c.person_id)

party = replicated(
    "party",
    ref("person_id", "person"),
    text("role"),
    text("name"),
    text("post"),
    text("phone"),
    text("duty"),
    text("letter_no"),
    text("letter_signed_on"),
    text("from_on"),
    text("to_on"),
)
Index("party_person", party.c.person_id)

attachment = replicated(
    "attachment",
    ref("person_id", "person"),
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
    text("paper"),
    number("place_in_list"),
    text("note"),
    groups={"content": ("digest", "size", "media", "pages")},
)
Index("attachment_person", attachment.c.person_id)

# What is named here is erased wherever it is and whenever it comes: see db/erasures.py.
erasure = replicated(
    "erasure",
    items("rows"),
    items("entries"),
    text("reason"),
    text("happened_on"),
    groups={"named": ("rows", "entries", "reason", "happened_on")},
)
