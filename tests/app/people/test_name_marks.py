from __future__ import annotations

from app.people.name_marks import described, is_marked, words_of_marks


def test_the_words_stand_behind_the_character_that_they_describe() -> None:
    assert described("王〓明", "左王右某") == "王〓（左王右某）明"
    assert described("〓〓", "上山下水；左木右风") == "〓（上山下水）〓（左木右风）"


def test_one_character_keeps_all_its_words() -> None:
    assert words_of_marks("王〓", "左王右某，音谋") == ["左王右某，音谋"]


def test_what_is_not_described_stays_a_mark() -> None:
    assert described("王〓明", "") == "王〓明"
    assert described("〓〓", "上山下水") == "〓（上山下水）〓"


def test_a_name_without_marks_stays_as_it_is() -> None:
    assert described("王小满", "左王右某") == "王小满"
    assert not is_marked("王小满")
