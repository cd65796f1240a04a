"""The phrase book of a field: shipped phrases, the village's own, and what was taken out."""

from __future__ import annotations

import pytest

from app.errors import Refused
from app.phrases.phrase_book import (
    MOST,
    keep_phrase,
    phrases_of,
    remove_phrase,
    shipped_phrases,
    show_shipped_again,
)
from app.tests.details_of_test import TestDetails
from app.visits.visit_details import VisitDetails
from tests.factories.people import Office, a_person

FIELD = "visit.family_words"


def test_one_s_own_phrases_come_before_the_shipped_ones_in_the_order_of_entry(office: Office) -> None:
    for words in ("母亲  生病\n住院。", "在家带孩子。"):
        keep(office, words)
    assert shown(office)[:2] == ["母亲 生病 住院。", "在家带孩子。"]
    assert shown(office)[2:] == list(shipped_phrases()[FIELD])


def test_the_same_phrase_twice_stands_there_once(office: Office) -> None:
    keep(office, "在家带孩子。")
    keep(office, "在家带孩子。")
    assert shown(office).count("在家带孩子。") == 1


def test_a_shipped_phrase_is_taken_out_and_shown_again(office: Office) -> None:
    first = shipped_phrases()[FIELD][0]
    with office.work() as session:
        assert remove_phrase(session, FIELD, first)
        assert not remove_phrase(session, FIELD, first)
    assert first not in shown(office)
    keep(office, first)
    assert shown(office).count(first) == 1
    with office.work() as session:
        remove_phrase(session, FIELD, first)
        show_shipped_again(session, FIELD)
    assert first in shown(office)


def test_a_phrase_is_written_anew_in_its_place(office: Office) -> None:
    keep(office, "甲。")
    keep(office, "乙。")
    keep(office, "丙。", instead_of="甲。")
    assert shown(office)[:2] == ["丙。", "乙。"]
    shipped = shipped_phrases()[FIELD][0]
    keep(office, "改过的。", instead_of=shipped)
    assert shown(office)[:3] == ["丙。", "乙。", "改过的。"]
    assert shipped not in shown(office)


def test_a_phrase_that_becomes_one_that_is_there_leaves_one_of_them(office: Office) -> None:
    keep(office, "甲。")
    keep(office, "乙。")
    keep(office, "乙。", instead_of="甲。")
    assert shown(office)[:1] == ["乙。"]
    assert "甲。" not in shown(office)


@pytest.mark.parametrize(
    ("words", "reason"),
    [(" \n", "field_missing"), ("长" * 201, "text_too_long"), ("和张三丰同住", "phrase_names_person")],
)
def test_what_is_no_phrase_is_refused_at_its_field(office: Office, words: str, reason: str) -> None:
    office.add_person(a_person(name="张三丰"))
    with pytest.raises(Refused) as refused:
        keep(office, words)
    assert (refused.value.reason, refused.value.field) == (reason, "phrase")


def test_a_field_keeps_a_number_of_phrases_and_says_where_it_ends(office: Office) -> None:
    for number in range(MOST):
        keep(office, f"第{number}句")
    with pytest.raises(Refused, match="phrases_too_many"):
        keep(office, "一句太多")


def test_phrases_are_neither_journaled_nor_sent(office: Office) -> None:
    entries = office.sql("SELECT count(*) FROM entry")
    keep(office, "在家带孩子。")
    assert office.sql("SELECT count(*) FROM entry") == entries


def test_every_shipped_phrase_belongs_to_a_field_and_fits_into_it() -> None:
    kinds = {"visit": VisitDetails, "test": TestDetails}
    for field, phrases in shipped_phrases().items():
        record, name = field.split(".")
        assert name in kinds[record].__dataclass_fields__
        assert len(set(phrases)) == len(phrases)
        assert all(words == " ".join(words.split()) and len(words) <= 60 for words in phrases)


def keep(office: Office, words: str, *, instead_of: str = "") -> None:
    with office.work() as session:
        keep_phrase(session, FIELD, words, instead_of=instead_of)


def shown(office: Office) -> list[str]:
    with office.look() as connection:
        return [one.words for one in phrases_of(connection, FIELD) if not one.hidden]
