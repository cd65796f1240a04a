"""What the forms of a bag's sheets let pass, and what they refuse at which field."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from app.bag.aid import AID, Aid
from app.bag.evaluation import EVALUATION, Evaluation, doubts_about_evaluation
from app.bag.family import FAMILY, Relative
from app.bag.known import KNOWN, Known
from app.bag.need import NEED, Need
from app.bag.pairing import PAIRING, Pairing
from app.bag.party import PARTY, Party
from app.errors import Refused
from app.records import RecordKind, add_record, records_of
from tests.factories.people import NOW, Office

YESTERDAY, TODAY, TOMORROW = date(2026, 11, 21), date(2026, 11, 22), date(2026, 11, 23)
RIGHT: list[tuple[RecordKind[Any], Any]] = [
    (KNOWN, Known("1", "在家务农", TODAY, "家访")),
    (KNOWN, Known("5", "", TODAY, "家属", date(2026, 11, 1), None, "广东")),
    (FAMILY, Relative("王大山", "51", "10012345678", "务农", 1)),
    (PARTY, Party("2", "唐支书", "村支书", "10012345678", "每月家访", "2026-3", YESTERDAY)),
    (PAIRING, Pairing("1", "李党员", from_on=YESTERDAY, to_on=TOMORROW)),
    (PAIRING, Pairing("2", unit="镇卫生院", from_on=YESTERDAY)),
    (NEED, Need(YESTERDAY, "没有稳定工作")),
    (NEED, Need(YESTERDAY, "没有稳定工作", "3", TODAY, "本人不愿外出")),
    (AID, Aid(YESTERDAY, "1", action="介绍到合作社", amount_fen=30050, job_start=TOMORROW)),
    (EVALUATION, Evaluation("1", evaluated_on=YESTERDAY, tests_due=1, tests_done=2, score="良")),
]
WRONG: list[tuple[RecordKind[Any], Any, str, str]] = [
    (KNOWN, Known("1", "在家务农", TODAY, ""), "field_missing", "source"),
    (KNOWN, Known("1", "在家务农", None, "家访"), "field_missing", "known_on"),
    (KNOWN, Known("", "在家务农", TODAY, "家访"), "field_missing", "aspect"),
    (KNOWN, Known("2", " ", TODAY, "家访"), "field_missing", "words"),
    (KNOWN, Known("5", "去广东", TODAY, "家属"), "field_missing", "place"),
    (KNOWN, Known("5", "", TODAY, "家属", None, None, "广东"), "field_missing", "from_on"),
    (KNOWN, Known("5", "", TODAY, "家属", TODAY, YESTERDAY, "广东"), "ends_before_it_begins", "to_on"),
    (KNOWN, Known("1", "在家务农", TOMORROW, "家访"), "day_in_future", "known_on"),
    (FAMILY, Relative("", "51"), "field_missing", "name"),
    (FAMILY, Relative("王大山", ""), "field_missing", "relation"),
    (PARTY, Party("", "唐支书"), "field_missing", "role"),
    (PARTY, Party("2", ""), "field_missing", "name"),
    (PARTY, Party("2", "唐", letter_signed_on=TOMORROW), "day_in_future", "letter_signed_on"),
    (PARTY, Party("2", "唐", from_on=TODAY, to_on=YESTERDAY), "ends_before_it_begins", "to_on"),
    (PAIRING, Pairing("1", from_on=TODAY), "field_missing", "helper"),
    (PAIRING, Pairing("2", from_on=TODAY), "field_missing", "unit"),
    (PAIRING, Pairing("1", "李"), "field_missing", "from_on"),
    (NEED, Need(TODAY, ""), "field_missing", "words"),
    (NEED, Need(TODAY, "缺钱", "3", TODAY, " "), "field_missing", "closed_words"),
    (NEED, Need(TODAY, "缺钱", "2"), "field_missing", "closed_on"),
    (NEED, Need(YESTERDAY, "缺钱", "1", TODAY), "need_is_open", "state"),
    (NEED, Need(TODAY, "缺钱", "2", YESTERDAY), "ends_before_it_begins", "closed_on"),
    (AID, Aid(TODAY, "1"), "field_missing", "action"),
    (AID, Aid(TODAY, "", action="送米"), "field_missing", "kind"),
    (AID, Aid(TOMORROW, "1", action="送米"), "day_in_future", "happened_on"),
    (AID, Aid(TODAY, "1", action="长" * 10_001), "text_too_long", "action"),
    (EVALUATION, Evaluation("", evaluated_on=TODAY), "field_missing", "kind"),
    (EVALUATION, Evaluation("1", TODAY, YESTERDAY, TODAY), "ends_before_it_begins", "to_on"),
    (EVALUATION, Evaluation("1", evaluated_on=TOMORROW), "day_in_future", "evaluated_on"),
]


@pytest.mark.parametrize(("kind", "details"), RIGHT, ids=lambda one: getattr(one, "table", ""))
def test_what_a_form_says_is_read_back_whole(office: Office, kind: RecordKind[Any], details: Any) -> None:
    person = office.add_person()
    office.record(kind, person, details)
    with office.look() as connection:
        assert [one.details for one in records_of(connection, kind, person)] == [details]


@pytest.mark.parametrize(("kind", "details", "reason", "field"), WRONG, ids=lambda one: str(one)[:20])
def test_what_cannot_be_is_refused_at_its_field(
    office: Office, kind: RecordKind[Any], details: Any, reason: str, field: str
) -> None:
    person = office.add_person()
    with office.work() as session, pytest.raises(Refused, match=reason) as refused:
        add_record(session, kind, person, details, now=NOW)
    assert refused.value.field == field


def test_relatives_are_named_in_their_order_and_those_without_one_last(office: Office) -> None:
    person = office.add_person()
    for name, place in (("后", None), ("二", 2), ("一", 1)):
        office.record(FAMILY, person, Relative(name, "70", place_in_list=place))
    with office.look() as connection:
        assert [one.details.name for one in records_of(connection, FAMILY, person)] == ["一", "二", "后"]


def test_a_score_without_its_authority_is_doubted_and_kept() -> None:
    scored = Evaluation("1", evaluated_on=TODAY, score="88")
    assert doubts_about_evaluation(scored, TODAY) == ["score_without_authority"]
    assert doubts_about_evaluation(replace(scored, authority="清溪镇"), TODAY) == []


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    made = Office.make(Path(tmp_path_factory.mktemp("kinds")) / "v")
    yield made
    made.close()
