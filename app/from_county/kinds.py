"""What a county sends down, as far as this version knows it; any other kind is kept as it came."""

from __future__ import annotations

from collections.abc import Mapping

from app.from_county.sent_kind import SentKind
from app.from_county.take_forms import take_forms
from app.from_county.take_holidays import take_holidays
from app.from_county.take_ledger_lines import lines_taker
from app.from_county.take_lists import take_lists
from app.from_county.take_papers import take_papers
from app.from_county.take_plans import take_plans

KINDS: Mapping[str, SentKind] = {
    "plans": SentKind(50, take_plans),
    "holidays": SentKind(20, take_holidays),
    "papers": SentKind(20, take_papers),
    "lists": SentKind(500, take_lists),
    "forms": SentKind(60, take_forms),
    "campaign": SentKind(200, lines_taker("campaign_task")),
    "checklists": SentKind(500, lines_taker("checklist_line")),
    "rubric": SentKind(500, lines_taker("rubric_item")),
    "inspections": SentKind(500, lines_taker("inspection")),
    "problems": SentKind(500, lines_taker("problem")),
}
