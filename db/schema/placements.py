"""Placements 执行(措施): community treatment and community recovery (domain entity B2; 条例 13–24, 37–40)."""

from __future__ import annotations

from sqlalchemy import Index

from db.schema.replicated import number, ref, replicated, text

placement = replicated(
    "placement",
    ref("person_id", "person"),
    text("kind"),
    text("decision_no"),
    text("decision_by"),
    text("decision_on"),
    text("served_on"),
    text("report_due_set"),
    text("report_due_basis"),
    text("reported_on"),
    text("received_by"),
    text("brought"),
    text("late_reason"),
    text("late_told"),
    number("term_months"),
    text("end_printed"),
    text("exec_town"),
    text("designated_by"),
    text("designated_no"),
    text("agreement_no"),
    text("agreement_signed_on"),
    text("agreement_parties"),
    text("agreement_witness"),
    text("agreement_rights"),
    text("agreement_rules"),
    text("agreement_measures"),
    text("agreement_duties"),
    text("agreement_breach"),
    text("agreement_other"),
    text("agreement_kept_at"),
    ref("plan_id", "plan_template"),
    text("plan_reason"),
    text("state"),
    text("end_reason"),
    text("end_document"),
    text("end_on"),
    text("end_received_on"),
    text("end_served_on"),
    text("materials_sent_on"),
    text("archived_on"),
    text("archived_by"),
    text("refused_on"),
    text("refused_source"),
    text("transferred_from"),
    groups={
        "state": ("state", "end_reason", "end_document", "end_on", "end_received_on"),
        "term": ("term_months", "end_printed"),
        "refusal": ("refused_on", "refused_source"),
    },
    careful=("state", "term", "kind", "reported_on", "refusal", "plan_id"),
)
Index("placement_person", placement.c.person_id)

suspension = replicated(
    "suspension",
    ref("placement_id", "placement"),
    text("from_on"),
    text("to_on"),
    text("reason"),
    text("document_no"),
    text("resumed_document"),
    text("note"),
    groups={"span": ("from_on", "to_on", "reason")},
    careful=("span",),
)
Index("suspension_placement", suspension.c.placement_id)

move = replicated(
    "move",
    ref("placement_id", "placement"),
    text("from_town"),
    text("to_town"),
    text("changed_on"),
    text("materials_sent_on"),
    text("reported_on"),
    text("new_agreement_no"),
    text("new_agreement_on"),
    text("reason"),
    text("note"),
)
Index("move_placement", move.c.placement_id)

workgroup = replicated(
    "workgroup",
    ref("placement_id", "placement"),
    text("role"),
    text("name"),
    text("unit"),
    text("phone"),
    text("duty"),
    text("from_on"),
    text("to_on"),
)
Index("workgroup_placement", workgroup.c.placement_id)
