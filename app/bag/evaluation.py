"""Evaluations 季度/年度评估 (form F19), as the authority's paper gives them.

The score is copied from that paper or left blank. Nothing here is added up or worked out.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.day_checks import need_words, refuse_backwards, refuse_future, refuse_impossible
from app.records import RecordKind


@dataclass(frozen=True)
class Evaluation:
    """`kind` of list EVALUATION. `score` is words: a number, a level, a colour, whatever the paper says."""

    kind: str = ""
    from_on: date | None = None
    to_on: date | None = None
    evaluated_on: date | None = None
    tests_due: int | None = None
    tests_done: int | None = None
    test_results: str = ""
    refusals: int | None = None
    admonitions: int | None = None
    meetings: int | None = None
    journeys: int | None = None
    income: str = ""
    psychology: str = ""
    family_view: str = ""
    score: str = ""
    leader_opinion: str = ""
    police_opinion: str = ""
    doctor_opinion: str = ""
    worker_opinion: str = ""
    authority: str = ""
    note: str = ""


def check_evaluation(evaluation: Evaluation, today: date) -> None:
    """Raises: Refused("field_missing" | "day_in_future" | "ends_before_it_begins" | "day_impossible")."""
    need_words(evaluation, "kind", "evaluated_on")
    refuse_future(evaluation, today, "evaluated_on")
    refuse_impossible(evaluation, "from_on", "to_on")
    refuse_backwards(evaluation, "from_on", "to_on")


def doubts_about_evaluation(evaluation: Evaluation, _today: date) -> list[str]:
    """What lets pass: "score_without_authority"."""
    return ["score_without_authority"] if evaluation.score and not evaluation.authority else []


EVALUATION = RecordKind("evaluation", Evaluation, day="evaluated_on", check=check_evaluation)
