"""Publicity 宣传 (domain entity B10; forms F26 to F30, F39, F42): what was done, for whom, with what.

No table here refers to a person's file, so that all of it may travel in aggregate bundles and an
activity can never be joined to anyone in treatment (条例 7; PIPL 25).
"""

from __future__ import annotations

from sqlalchemy import Index

from db.schema.replicated import items, number, ref, replicated, text

activity = replicated(
    "activity",
    ref("village_id", "village"),
    text("happened_on"),
    text("happened_time"),
    text("title"),
    text("place"),
    items("methods"),
    items("tags"),
    items("forms"),
    items("audience_kinds"),
    number("audience_n"),
    items("partner_units"),
    text("content"),
    text("responsible"),
    items("leaders"),
    number("volunteers_n"),
    number("films"),
    number("lectures"),
    number("exhibits"),
    number("base_visits"),
    number("contests"),
    number("oath_n"),
    number("cost_fen"),
    number("satisfaction"),
    text("media_words"),
    text("draft_sent_on"),
    number("is_nil"),
    text("source"),
    text("note"),
    scope="aggregate",
)
Index("activity_day", activity.c.happened_on)

material_line = replicated(
    "material_line",
    ref("village_id", "village"),
    ref("activity_id", "activity"),
    text("happened_on"),
    text("kind"),
    number("quantity"),
    text("place"),
    text("note"),
    groups={"quantity": ("kind", "quantity")},
    scope="aggregate",
)
Index("material_line_activity", material_line.c.activity_id)

media = replicated(
    "media",
    ref("village_id", "village"),
    ref("activity_id", "activity"),
    text("happened_on"),
    text("title"),
    text("outlet"),
    text("level"),
    text("address"),
    number("follows"),
    number("pushes"),
    number("forwards"),
    number("likes"),
    text("draft_sent_on"),
    text("note"),
    scope="aggregate",
)
Index("media_activity", media.c.activity_id)

position = replicated(
    "position",
    ref("village_id", "village"),
    text("kind"),
    text("name"),
    text("place"),
    text("level"),
    number("should"),
    number("done"),
    text("installed_on"),
    text("state"),
    text("checked_on"),
    text("note"),
    scope="aggregate",
)

partner_unit = replicated(
    "partner_unit",
    ref("village_id", "village"),
    text("name"),
    text("kind"),
    text("contact"),
    text("phone"),
    text("from_on"),
    text("to_on"),
    text("note"),
    scope="aggregate",
)

reader_line = replicated(
    "reader_line",
    ref("village_id", "village"),
    text("happened_on"),
    text("title"),
    text("direction"),
    number("quantity"),
    text("with_whom"),
    text("handled_by"),
    text("note"),
    scope="aggregate",
)

pledge_batch = replicated(
    "pledge_batch",
    ref("village_id", "village"),
    ref("activity_id", "activity"),
    number("year"),
    text("kind"),
    text("class_name"),
    number("should"),
    number("signed"),
    text("happened_on"),
    text("blank_no"),
    text("note"),
    groups={"count": ("should", "signed")},
    scope="aggregate",
)

duty_letter = replicated(
    "duty_letter",
    ref("village_id", "village"),
    number("year"),
    text("level"),
    text("party_a"),
    text("party_b"),
    text("goals"),
    number("should"),
    number("signed"),
    text("happened_on"),
    text("note"),
    groups={"count": ("should", "signed")},
    scope="aggregate",
)

volunteer = replicated(
    "volunteer",
    ref("village_id", "village"),
    text("name"),
    text("sex"),
    text("phone"),
    text("skills"),
    text("from_on"),
    text("to_on"),
    text("note"),
    scope="aggregate",
)

survey = replicated(
    "survey",
    ref("village_id", "village"),
    text("happened_on"),
    text("place"),
    text("topic"),
    number("asked"),
    number("aware"),
    text("asked_by"),
    text("note"),
    groups={"count": ("asked", "aware")},
    scope="aggregate",
)

venue = replicated(
    "venue",
    ref("village_id", "village"),
    text("name"),
    text("kind"),
    text("place"),
    text("contact"),
    text("phone"),
    text("last_publicity_on"),
    text("sign_put_up_on"),
    text("state"),
    text("note"),
    scope="aggregate",
)

home_letter = replicated(
    "home_letter",
    ref("village_id", "village"),
    text("happened_on"),
    text("occasion"),
    number("copies"),
    text("to_whom"),
    text("way"),
    text("responsible"),
    text("note"),
    scope="aggregate",
)

condolence = replicated(
    "condolence",
    ref("village_id", "village"),
    text("happened_on"),
    text("household"),
    text("village_group"),
    text("reason"),
    text("goods"),
    number("amount_fen"),
    text("visited_by"),
    text("note"),
    scope="aggregate",
)

school_link = replicated(
    "school_link",
    ref("village_id", "village"),
    text("happened_on"),
    text("school"),
    text("teacher"),
    text("village_contact"),
    number("parents_reached"),
    number("pupils_reached"),
    text("content"),
    text("note"),
    scope="aggregate",
)

checklist_line = replicated(
    "checklist_line",
    ref("village_id", "village"),
    number("year"),
    text("scheme"),
    text("item"),
    number("should"),
    number("done"),
    text("done_on"),
    text("proof"),
    text("source"),
    text("note"),
    scope="aggregate",
)

campaign_task = replicated(
    "campaign_task",
    ref("village_id", "village"),
    number("year"),
    text("campaign"),
    text("task"),
    number("least"),
    number("most"),
    text("unit"),
    text("due_on"),
    text("responsible"),
    text("source"),
    number("place_in_list"),
    text("note"),
    scope="aggregate",
)

campaign_step = replicated(
    "campaign_step",
    ref("village_id", "village"),
    ref("task_id", "campaign_task"),
    ref("activity_id", "activity"),
    text("happened_on"),
    number("quantity"),
    text("place"),
    text("proof"),
    text("note"),
    scope="aggregate",
)
