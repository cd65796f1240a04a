from __future__ import annotations

from datetime import date

from app.printing.layout.words import choice, count, long_date, month, term, words


def test_values_are_written_as_registers_write_them() -> None:
    values = (date(2026, 3, 2), True, False, 0, None, ("甲", "乙"), "")
    assert [words(value) for value in values] == ["2026.03.02", "是", "否", "0", "", "甲、乙", ""]


def test_days_are_written_as_cards_write_them() -> None:
    day = date(2026, 3, 2)
    assert (long_date(day), month(day), term(day, None)) == ("2026年3月2日", "2026年3月", "2026年3月2日 至 ")


def test_what_is_not_known_leaves_room_for_the_pen() -> None:
    assert (long_date(None), month(None), term(None, None)) == ("", "", "")
    assert count(None).isspace()


def test_the_chosen_box_is_ticked_and_an_unknown_word_is_added() -> None:
    assert choice(("家访", "电话"), "电话") == "□家访　☑电话"
    assert choice(("家访", "电话"), "来信") == "□家访　□电话　☑来信"
    assert choice(("家访", "电话"), "") == "□家访　□电话"
