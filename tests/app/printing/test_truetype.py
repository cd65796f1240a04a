from __future__ import annotations

import re

from app.printing.truetype import to_unicode


def test_a_character_beyond_the_basic_plane_is_written_as_a_surrogate_pair() -> None:
    assert "<01> <D873DC56>" in to_unicode("AAAAAA+Song", [0, 0x2CC56])


def test_a_character_of_the_basic_plane_is_written_with_four_digits() -> None:
    assert "<01> <9648>" in to_unicode("AAAAAA+Song", [0, 0x9648])


def test_no_block_is_longer_than_the_format_allows_and_none_is_lost() -> None:
    subset = [0, *range(0x4E00, 0x4E00 + 255)]
    text = to_unicode("AAAAAA+Song", subset)
    announced = [int(count) for count in re.findall(r"(\d+) beginbfchar", text)]
    assert announced == [100, 100, 55]
    assert len(re.findall(r"^<..> <....>$", text, re.MULTILINE)) == 255


def test_places_without_a_character_are_not_mapped() -> None:
    assert "<0000>" not in to_unicode("AAAAAA+Song", [0, 0, 0, 0x41])
