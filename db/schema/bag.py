"""What else lies in a person's bag (domain entities B4, B8; forms F04, F10, F19 to F21): measures,
help, evaluations, which papers are there, and what the person asked to have corrected.

Opinions, scores and levels are typed from the authority's paper; nothing here is worked out.
"""

from __future__ import annotations

from sqlalchemy import Index

from db.schema.replicated import items, number, ref, replicated, text

measure = replicated(
    "measure",
    ref("person_id", "person"),
    text("from_on"),
    text("to_on"),
    text("situation"),
    text("problem"),
    text("need"),
    text("goal"),
    text("action"),
    text("owner"),
    text("review_on"),
    text("reviewed_on"),
    text("outcome"),
)
Index("measure_person", measure.c.person_id)

pairing = replicated(
    "pairing",
    ref("person_id", "person"),
    text("kind"),
    text("helper"),
    text("unit"),
    text("post"),
    text("phone"),
    text("task"),
    text("from_on"),
    text("to_on"),
    text("note"),
)
Index("pairing_person", pairing.c.person_id)

need = replicated(
    "need",
    ref("person_id", "person"),
    ref("visit_id", "visit"),
    text("happened_on"),
    text("words"),
    text("state"),
    text("closed_on"),
    text("closed_words"),
    groups={"state": ("state", "closed_on", "closed_words")},
    careful=("state",),
)
Index("need_person", need.c.person_id)

aid = replicated(
    "aid",
    ref("person_id", "person"),
    ref("need_id", "need"),
    text("happened_on"),
    text("kind"),
    text("need_words"),
    text("action"),
    text("helper"),
    text("unit"),
    number("amount_fen"),
    text("goods"),
    text("skill"),
    text("job_wish"),
    text("job_unit"),
    text("job_post"),
    text("job_start"),
    text("training_name"),
    number("training_days"),
    text("followed_up_on"),
    text("outcome"),
    number("signed"),
    text("note"),
)
Index("aid_person", aid.c.person_id)

evaluation = replicated(
    "evaluation",
    ref("person_id", "person"),
    text("kind"),
    text("from_on"),
    text("to_on"),
    text("evaluated_on"),
    number("tests_due"),
    number("tests_done"),
    text("test_results"),
    number("refusals"),
    number("admonitions"),
    number("meetings"),
    number("journeys"),
    text("income"),
    text("psychology"),
    text("family_view"),
    text("score"),
    text("leader_opinion"),
    text("police_opinion"),
    text("doctor_opinion"),
    text("worker_opinion"),
    text("authority"),
    text("note"),
)
Index("evaluation_person", evaluation.c.person_id)

paper = replicated(
    "paper",
    ref("person_id", "person"),
    text("paper"),
    text("state"),
    text("on_day"),
    number("copies"),
    number("pages"),
    text("document_no"),
    text("kept_at"),
    text("note"),
    groups={"state": ("state", "on_day")},
)
Index("paper_person", paper.c.person_id)

correction_request = replicated(
    "correction_request",
    ref("person_id", "person"),
    text("asked_on"),
    text("asked_by"),
    text("asker"),
    text("kind"),
    text("wrong"),
    text("wanted"),
    text("decision"),
    text("decided_on"),
    text("decided_by"),
    text("reason"),
    text("done_on"),
    items("changed"),
    text("answered_on"),
    text("answer"),
    text("note"),
    groups={
        "decision": ("decision", "decided_on", "decided_by", "reason"),
        "answer": ("answered_on", "answer"),
    },
    careful=("decision",),
)
Index("correction_request_person", correction_request.c.person_id)

paper_list = replicated(
    "paper_list",
    text("code"),
    text("version"),
    text("body"),
    text("authority"),
    text("source"),
    text("valid_from"),
    text("signed_by"),
    groups={"papers": ("code", "version", "body", "authority", "source", "valid_from", "signed_by")},
    careful=("papers",),
    scope="aggregate",
)

transfer = replicated(
    "transfer",
    ref("person_id", "person"),
    text("direction"),
    text("happened_on"),
    text("village_code"),
    text("village_name"),
    text("reason"),
    text("document_no"),
    text("package"),
    text("excerpt_digest"),
    number("excerpt_size"),
    items("attachments"),
    items("typed"),
    groups={"package": ("package", "excerpt_digest", "excerpt_size")},
)
Index("transfer_person", transfer.c.person_id)

destruction = replicated(
    "destruction",
    ref("village_id", "village"),
    text("file_no"),
    text("happened_on"),
    text("approved_by"),
    text("document_no"),
    text("reason"),
    text("retained_until"),
    number("entries"),
    items("copies_held"),
    text("note"),
)
