"""Organisation and money (domain entity B11): member group, funds, heads, pairs, rubric.

Nothing here refers to a person's file, so that these rows may travel in aggregate bundles.
"""

from __future__ import annotations

from sqlalchemy import Index

from db.schema.replicated import items, number, ref, replicated, text

member_group = replicated(
    "member_group",
    ref("village_id", "village"),
    text("name"),
    text("set_up_on"),
    text("document_no"),
    number("has_people"),
    number("has_place"),
    number("has_desk"),
    number("has_fund"),
    text("people_proof"),
    text("place_proof"),
    text("desk_proof"),
    text("fund_proof"),
    text("place"),
    text("note"),
    scope="aggregate",
)

member = replicated(
    "member",
    ref("village_id", "village"),
    ref("group_id", "member_group"),
    text("name"),
    text("sex"),
    number("birth_year"),
    text("phone"),
    text("political"),
    text("role"),
    items("five_elder"),
    text("duties"),
    text("from_on"),
    text("to_on"),
    items("trainings"),
    text("note"),
    groups={"term": ("role", "from_on", "to_on")},
    scope="aggregate",
)
Index("member_group_members", member.c.group_id)

four_heads = replicated(
    "four_heads",
    ref("village_id", "village"),
    text("level"),
    text("name"),
    text("scope_words"),
    text("phone"),
    text("signed_on"),
    text("from_on"),
    text("to_on"),
    text("note"),
    scope="aggregate",
)

bundle_pair = replicated(
    "bundle_pair",
    ref("village_id", "village"),
    text("level"),
    text("leader"),
    text("paired_with"),
    text("task"),
    text("phone"),
    text("from_on"),
    text("to_on"),
    text("note"),
    scope="aggregate",
)

fund_year = replicated(
    "fund_year",
    ref("village_id", "village"),
    ref("group_id", "member_group"),
    number("year"),
    number("population"),
    number("entitled_fen"),
    number("received_fen"),
    text("closed_on"),
    text("note"),
    groups={"entitlement": ("population", "entitled_fen")},
    scope="aggregate",
)

fund_line = replicated(
    "fund_line",
    ref("village_id", "village"),
    ref("fund_year_id", "fund_year"),
    text("happened_on"),
    text("direction"),
    number("amount_fen"),
    text("purpose"),
    text("receipt_no"),
    text("handled_by"),
    text("checked_by"),
    text("note"),
    groups={"amount": ("direction", "amount_fen")},
    scope="aggregate",
)

rubric_item = replicated(
    "rubric_item",
    ref("village_id", "village"),
    number("year"),
    text("code"),
    text("item"),
    number("points_hundredths"),
    text("kind"),
    text("rule"),
    text("authority"),
    text("parent_code"),
    number("place_in_list"),
    text("note"),
    scope="aggregate",
)

score = replicated(
    "score",
    ref("village_id", "village"),
    ref("rubric_item_id", "rubric_item"),
    number("self_hundredths"),
    number("town_hundredths"),
    text("town_reason"),
    text("reason"),
    items("evidence"),
    text("note"),
    scope="aggregate",
)
