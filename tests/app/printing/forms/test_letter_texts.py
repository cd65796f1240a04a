"""The words of a letter are the village's own: kept in the vault, without the mark of a draft."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from app.bag.party import PARTY, Party
from app.errors import Refused
from app.history.undo_last import undo_last
from app.printing.forms.letter_texts import LetterText, keep_letter, letters, read_letter
from app.printing.print_form import FormWish, print_form
from tests.factories.people import Office

ReadBack = Callable[[bytes], list[str]]


def test_every_letter_can_be_changed() -> None:
    assert [form.number for form in letters()] == ["F09", "F29", "F30", "F39", "P02", "P03"]


def test_a_letter_begins_as_a_draft_with_its_places_in_chinese(office: Office) -> None:
    letter = read(office, "F09")
    assert letter.is_draft
    assert "为帮助【姓名】（档案编号：【档案编号】）" in letter.words
    assert "届满日期" in letter.places


def test_changed_words_are_printed_filled_in_and_without_the_mark(
    office: Office, read_back: ReadBack
) -> None:
    person = office.add_person()
    office.record(PARTY, person, Party(role="2", name="李医生", duty="每月家访"))
    keep(office, "F09", "我们村的责任书。\n\n帮教【姓名】，由【帮教责任人】负责。")
    text = "".join(
        read_back(
            print_form(office.vault, FormWish("F09", person), now=office.now, masked=False, reason="1").data
        )
    )
    assert "我们村的责任书。" in text
    assert "帮教王小满，由" in text
    assert "李医生负责。" in text
    assert "范本" not in text
    assert not read(office, "F09").is_draft


def test_none_or_the_drafts_own_words_bring_the_draft_back(office: Office, read_back: ReadBack) -> None:
    for words in ("", read(office, "F39").draft):
        keep(office, "F39", "村里一切都好。")
        keep(office, "F39", words)
        assert read(office, "F39").is_draft
    text = "".join(read_back(print_form(office.vault, FormWish("F39"), now=office.now).data))
    assert "范本" in text


def test_a_change_is_taken_back_like_any_other(office: Office) -> None:
    keep(office, "F29", "第一次。")
    keep(office, "F29", "第二次。")
    with office.work() as session:
        undo_last(session)
    assert read(office, "F29").words == "第一次。"


@pytest.mark.parametrize("words", ["请【某人】签名", "{name}", "【】"])
def test_a_place_that_the_letter_does_not_have_is_refused(office: Office, words: str) -> None:
    with pytest.raises(Refused, match="letter_place_unknown"):
        keep(office, "F39", words)


def test_what_is_no_letter_has_no_words_and_too_many_are_refused(office: Office) -> None:
    with pytest.raises(Refused, match="form_unknown"):
        read(office, "F24")
    with pytest.raises(Refused, match="text_too_long"):
        keep(office, "F39", "长" * 10_001)


def read(office: Office, number: str) -> LetterText:
    with office.look() as connection:
        return read_letter(connection, office.village.village, number)


def keep(office: Office, number: str, words: str) -> None:
    with office.work() as session:
        keep_letter(session, office.village.village, number, words)
