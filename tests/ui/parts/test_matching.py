"""A code list is searched by pinyin initials, code or characters."""

from __future__ import annotations

import pytest

from ui.parts.matching import Choice, matching

CHOICES = [
    Choice("01", "汉族", "hz"),
    Choice("15", "土家族", "tjz"),
    Choice("03", "回族", "hz"),
    Choice("57", "穿青人(待识别)", "cqrdsb"),
]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("", ["01", "15", "03", "57"]),
        ("hz", ["01", "03"]),
        ("TJ", ["15"]),
        ("15", ["15"]),
        ("0", ["01", "03"]),
        ("家", ["15"]),
        ("土家族", ["15"]),
        ("xyz", []),
    ],
)
def test_what_fits_comes_best_first(typed: str, found: list[str]) -> None:
    assert [choice.code for choice in matching(CHOICES, typed)] == found


def test_the_exact_entry_comes_before_those_that_hold_it() -> None:
    choices = [Choice("1", "电话家访", "dhjf"), Choice("2", "家访", "jf")]

    assert [choice.code for choice in matching(choices, "家访")] == ["2", "1"]
