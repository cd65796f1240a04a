"""The village's own work (domain entities B9, B11; forms F24, F25, F33 to F38, F41, F43): checks every
ten days, exchanges, patrols, meetings, papers, problems, inspections, plans, scores, closings.

Counts only: whoever is in treatment has a file, and no row here refers to it.
"""

from __future__ import annotations

from sqlalchemy import Index

from db.schema.replicated import items, number, ref, replicated, text

village_year = replicated(
    "village_year",
    ref("village_id", "village"),
    number("year"),
    number("population"),
    number("households"),
    number("groups_n"),
    number("yards"),
    number("schools"),
    number("units"),
    number("workers"),
    number("away_province"),
    number("away_prefecture"),
    text("source"),
    text("note"),
    scope="aggregate",
)

grid = replicated(
    "grid",
    ref("village_id", "village"),
    text("grid_no"),
    text("name"),
    text("worker"),
    text("phone"),
    number("households"),
    number("people_total"),
    number("people_covered"),
    text("checked_on"),
    text("note"),
    groups={"covered": ("people_total", "people_covered")},
    scope="aggregate",
)

training = replicated(
    "training",
    ref("village_id", "village"),
    text("happened_on"),
    text("title"),
    items("forms"),
    text("place"),
    text("teacher"),
    number("attendees"),
    number("hours"),
    text("for_whom"),
    text("content"),
    text("note"),
    scope="aggregate",
)

tenday_check = replicated(
    "tenday_check",
    ref("village_id", "village"),
    text("period"),
    text("happened_on"),
    items("checkers"),
    items("places"),
    number("persons_checked"),
    number("new_found"),
    number("away_n"),
    number("returned_n"),
    number("not_found"),
    text("oddities"),
    text("handled"),
    text("late_reason"),
    text("note"),
    scope="case",
)
Index("tenday_check_period", tenday_check.c.period)

info_exchange = replicated(
    "info_exchange",
    ref("village_id", "village"),
    text("happened_on"),
    text("with_whom"),
    text("who"),
    text("topic"),
    text("result"),
    text("recorded_by"),
    text("note"),
    scope="case",
)
Index("info_exchange_day", info_exchange.c.happened_on)

patrol = replicated(
    "patrol",
    ref("village_id", "village"),
    text("happened_on"),
    text("area"),
    number("mu_hundredths"),
    items("walkers"),
    number("found"),
    number("plants"),
    number("eradicated"),
    text("police_reported_on"),
    text("police_reported_time"),
    text("note"),
    groups={"found": ("found", "plants", "eradicated")},
    scope="aggregate",
)

meeting = replicated(
    "meeting",
    ref("village_id", "village"),
    text("happened_on"),
    text("kind"),
    text("title"),
    text("place"),
    text("chair"),
    text("recorder"),
    number("attendees"),
    items("signed_in"),
    text("agenda"),
    text("minutes"),
    text("decisions"),
    text("note"),
    scope="aggregate",
)
Index("meeting_day", meeting.c.happened_on)

document_in = replicated(
    "document_in",
    ref("village_id", "village"),
    text("direction"),
    text("document_no"),
    text("title"),
    text("from_unit"),
    text("happened_on"),
    text("due_on"),
    text("responsible"),
    text("done_on"),
    text("answer"),
    text("kept_at"),
    text("note"),
    scope="aggregate",
)

problem = replicated(
    "problem",
    ref("village_id", "village"),
    ref("inspection_id", "inspection"),
    text("source"),
    text("found_on"),
    text("item"),
    text("asked"),
    text("owner"),
    text("due_on"),
    text("fixed_on"),
    text("proof"),
    text("verified_by"),
    text("verified_on"),
    text("criticised"),
    text("note"),
    groups={"state": ("fixed_on", "proof", "verified_by", "verified_on")},
    careful=("state",),
    scope="aggregate",
)

inspection = replicated(
    "inspection",
    ref("village_id", "village"),
    text("happened_on"),
    text("period"),
    text("kind"),
    text("by_unit"),
    text("inspectors"),
    items("items_seen"),
    text("finding"),
    text("result"),
    text("note"),
    scope="aggregate",
)

in_charge = replicated(
    "in_charge",
    ref("village_id", "village"),
    number("year"),
    text("duty"),
    text("name"),
    text("post"),
    text("phone"),
    text("from_on"),
    text("to_on"),
    text("note"),
    scope="aggregate",
)

creation = replicated(
    "creation",
    ref("village_id", "village"),
    text("kind"),
    text("name"),
    number("year"),
    text("indicator"),
    text("standard"),
    text("present"),
    text("proof"),
    number("points_hundredths"),
    text("rectify"),
    text("applied_on"),
    text("accepted_on"),
    text("confirmed_on"),
    text("state"),
    text("note"),
    groups={"state": ("applied_on", "accepted_on", "confirmed_on", "state")},
    scope="aggregate",
)

commendation = replicated(
    "commendation",
    ref("village_id", "village"),
    text("happened_on"),
    text("direction"),
    text("by_unit"),
    text("document_no"),
    text("subject"),
    text("reason"),
    text("note"),
    scope="aggregate",
)

practice = replicated(
    "practice",
    ref("village_id", "village"),
    text("happened_on"),
    text("title"),
    text("what_was_done"),
    text("what_came_of_it"),
    text("how_to_spread"),
    text("consent"),
    text("sent_to"),
    text("note"),
    scope="aggregate",
)

year_plan = replicated(
    "year_plan",
    ref("village_id", "village"),
    number("year"),
    text("title"),
    text("focus"),
    text("form"),
    text("carriers"),
    text("mechanism"),
    text("safeguards"),
    text("decided_on"),
    text("document_no"),
    text("note"),
    scope="aggregate",
)

plan_task = replicated(
    "plan_task",
    ref("village_id", "village"),
    ref("plan_id", "year_plan"),
    text("words"),
    text("heading"),
    text("responsible"),
    text("due_on"),
    text("done_on"),
    text("proof"),
    number("place_in_list"),
    text("note"),
    groups={"done": ("done_on", "proof")},
    scope="aggregate",
)

month_close = replicated(
    "month_close",
    ref("village_id", "village"),
    text("period"),
    text("closed_on"),
    text("closed_by"),
    text("figures"),
    text("note"),
    groups={"closing": ("period", "closed_on", "closed_by", "figures")},
    careful=("closing",),
    scope="aggregate",
)
