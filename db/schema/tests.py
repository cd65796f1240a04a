"""Tests 检测 that police or township did and the village recorded (domain entity B6; 吸毒检测程序规定)."""

from __future__ import annotations

from sqlalchemy import Index

from db.schema.replicated import items, number, ref, replicated, text

test = replicated(
    "test",
    ref("person_id", "person"),
    text("planned_due"),
    text("happened_on"),
    text("happened_time"),
    text("place"),
    text("arranged_by"),
    items("testers"),
    text("tester_unit"),
    text("sample"),
    text("notice_no"),
    text("notified_on"),
    text("sheet_no"),
    text("kit_no"),
    text("result"),
    text("laboratory_no"),
    text("laboratory_result"),
    text("report_ref"),
    text("no_show_cause"),
    text("statement"),
    number("signed"),
    text("objection_on"),
    text("proof"),
    text("late_reason"),
    text("note"),
    text("source"),
    groups={"result": ("result", "laboratory_no", "laboratory_result", "report_ref")},
    careful=("result", "happened_on"),
)
Index("test_person_day", test.c.person_id, test.c.happened_on)
# Holds all that the due list asks for, so that it reads neither long texts nor old records.
Index(
    "test_day",
    test.c.happened_on,
    test.c.person_id,
    test.c.deleted,
    test.c.sample,
    test.c.result,
    test.c.created_clock,
    test.c.open_registers,
    test.c.id,
)
