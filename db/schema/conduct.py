"""Away, absent, breach, report (domain entity B7; 戒毒条例 19 to 22).

Whether something counts under article 20 is entered from the paper of the police or township that
said so, with that source; the person's own statement stands beside it.
"""

from __future__ import annotations

from sqlalchemy import Index

from db.schema.replicated import items, number, ref, replicated, text

leave = replicated(
    "leave",
    ref("person_id", "person"),
    text("kind"),
    text("applied_on"),
    text("from_on"),
    text("to_on"),
    text("destination"),
    text("destination_code"),
    text("contact"),
    text("phone"),
    text("reason"),
    number("written"),
    text("village_opinion"),
    text("town_opinion"),
    text("police_opinion"),
    text("approval"),
    text("approved_on"),
    text("approval_no"),
    text("returned_on"),
    text("renewed_to"),
    text("renewed_on"),
    text("dual_unit"),
    text("dual_no"),
    text("dual_on"),
    text("dual_contact"),
    text("note"),
    groups={
        "span": ("from_on", "to_on", "returned_on", "renewed_to", "renewed_on"),
        "approval": ("approval", "approved_on", "approval_no"),
        "dual": ("dual_unit", "dual_no", "dual_on", "dual_contact"),
    },
    careful=("span", "approval"),
)
Index("leave_person", leave.c.person_id)

absence = replicated(
    "absence",
    ref("person_id", "person"),
    text("from_on"),
    text("to_on"),
    text("found_on"),
    text("place"),
    text("basis"),
    text("counted"),
    text("counted_by"),
    text("counted_on"),
    text("counted_document"),
    text("statement"),
    text("note"),
    groups={
        "span": ("from_on", "to_on"),
        "counted": ("counted", "counted_by", "counted_on", "counted_document"),
    },
    careful=("span", "counted"),
)
Index("absence_person", absence.c.person_id)

breach = replicated(
    "breach",
    ref("person_id", "person"),
    ref("test_id", "test"),
    text("happened_on"),
    text("kind"),
    text("cause"),
    text("evidence"),
    text("counted"),
    text("counted_by"),
    text("counted_on"),
    text("counted_document"),
    text("statement"),
    text("admonition_no"),
    text("admonished_on"),
    text("admonished_by"),
    number("signed"),
    text("withdrawn_on"),
    text("withdrawn_why"),
    text("note"),
    groups={
        "counted": ("counted", "counted_by", "counted_on", "counted_document"),
        "admonition": ("admonition_no", "admonished_on", "admonished_by", "signed"),
        "withdrawal": ("withdrawn_on", "withdrawn_why"),
    },
    careful=("counted", "withdrawal"),
)
Index("breach_person", breach.c.person_id)

situation_report = replicated(
    "situation_report",
    ref("person_id", "person"),
    text("state"),
    text("drafted_on"),
    text("reported_on"),
    text("reported_time"),
    text("reason"),
    text("facts"),
    text("basis"),
    items("about"),
    text("reporter"),
    text("receiver"),
    text("receiver_unit"),
    text("way"),
    text("reply"),
    text("replied_on"),
    text("note"),
    groups={"state": ("state", "drafted_on", "reported_on", "reported_time")},
    careful=("state",),
)
Index("situation_report_person", situation_report.c.person_id)
