"""Visits, talks and contacts 走访(家访)/谈话 (domain entity B5)."""

from __future__ import annotations

from sqlalchemy import Index

from db.schema.replicated import items, ref, replicated, text

visit = replicated(
    "visit",
    ref("person_id", "person"),
    text("kind"),
    text("planned_due"),
    text("happened_on"),
    text("place"),
    items("visitors"),
    text("interviewee"),
    text("relation"),
    text("interviewee_phone"),
    text("result"),
    text("family_words"),
    text("work_words"),
    text("thinking_words"),
    text("movement_words"),
    text("opinion_words"),
    text("difficulty_words"),
    text("next_action"),
    text("late_reason"),
    text("same_as_last"),
    text("source"),
    groups={"result": ("kind", "result")},
    careful=("result", "happened_on"),
)
Index("visit_person_day", visit.c.person_id, visit.c.happened_on)
# Holds all that the due list asks for, so that it reads neither long texts nor old records.
Index(
    "visit_day",
    visit.c.happened_on,
    visit.c.person_id,
    visit.c.deleted,
    visit.c.kind,
    visit.c.result,
    visit.c.created_clock,
    visit.c.open_registers,
    visit.c.id,
)
