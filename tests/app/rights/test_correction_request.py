"""What a person asks to have corrected: refusals, the day by which an answer is due, who waits."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from app.errors import Refused
from app.followup.law_days import LawDay
from app.followup.list_due import list_due
from app.records import change_record
from app.rights.correction_request import (
    AGREED,
    CORRECTION_REQUEST,
    IN_PART,
    REFUSED,
    CorrectionRequest,
    check_request,
    doubts_about_request,
)
from tests.factories.people import NOW, TODAY, KeptOffice, Office

ASKED = CorrectionRequest(TODAY, wrong="住址写错了", wanted="三组12号")
DECIDED = replace(ASKED, decision=AGREED, decided_on=TODAY)


@pytest.mark.parametrize(
    ("request_", "field", "reason"),
    [
        (replace(ASKED, wrong=" "), "wrong", "field_missing"),
        (replace(ASKED, asked_by="2"), "asker", "field_missing"),
        (replace(ASKED, asked_on=TODAY + timedelta(1)), "asked_on", "day_in_future"),
        (replace(ASKED, answered_on=TODAY), "decision", "not_decided_yet"),
        (replace(DECIDED, decision=REFUSED), "reason", "refusal_without_reason"),
        (replace(DECIDED, decision=IN_PART), "reason", "refusal_without_reason"),
        (replace(DECIDED, decision=REFUSED, reason="属实", done_on=TODAY), "done_on", "refused_but_done"),
        (replace(DECIDED, answered_on=TODAY), "answer", "field_missing"),
        (replace(DECIDED, decided_on=date(2026, 1, 1)), "decided_on", "ends_before_it_begins"),
    ],
)
def test_the_form_says_what_is_missing_or_out_of_order(
    request_: CorrectionRequest, field: str, reason: str
) -> None:
    with pytest.raises(Refused) as refused:
        check_request(request_, TODAY)
    assert (refused.value.reason, refused.value.field) == (reason, field)


def test_agreed_and_answered_without_a_change_is_asked_about() -> None:
    answered = replace(DECIDED, answered_on=TODAY, answer="已当面说明")
    check_request(answered, TODAY)
    assert doubts_about_request(answered, TODAY) == ["answered_but_not_done"]
    assert doubts_about_request(replace(answered, done_on=TODAY), TODAY) == []


def test_a_request_is_a_day_of_law_until_its_answer_is_entered(office: Office) -> None:
    person = office.add_person()
    asked = office.record(CORRECTION_REQUEST, person, replace(ASKED, asked_on=TODAY - timedelta(20)))
    (found,) = days_of(office)
    assert (found.key, found.day, found.row) == ("correction_asked", TODAY + timedelta(10), asked)
    with office.work() as session:
        done = replace(DECIDED, asked_on=TODAY - timedelta(20), answered_on=TODAY, answer="已改")
        change_record(session, CORRECTION_REQUEST, asked, done, now=NOW)
    assert days_of(office) == []


def days_of(office: Office) -> list[LawDay]:
    with office.look() as connection:
        return list(list_due(connection, today=TODAY).law)


@pytest.fixture
def office(empty_village: KeptOffice, tmp_path: Path) -> Iterator[Office]:
    made = empty_village.open_copy(tmp_path / "v")
    yield made
    made.close()
