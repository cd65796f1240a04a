"""What a line of the access log says besides its kind, in words and not in codes."""

from __future__ import annotations

import pytest

from app.users.read_access_log import AccessLine
from tests.factories.people import NOW
from ui.users.access_words import detail_words


@pytest.mark.parametrize(
    ("kind", "detail", "words"),
    [
        ("unlocked", {"way": "password"}, "with the password"),
        ("unlock_failed", {"slot": "0123456789abcdef"}, "slot 01234567"),
        ("searched", {"by": "pinyin", "found": 2}, "by pinyin; 2 found"),
        ("printed", {"form": "F02", "masked": False, "reason": "1", "sha256": "ab"}, "form F02; in full; "),
        ("restored", {"made_ms": 1_795_312_800_000}, "made on 2026-11-22 10:00"),
        ("restored", {"made_ms": 2**60}, "made on 1152921504606846976"),
        ("exported", {"of a newer program": 7}, "of a newer program 7"),
        ("looked_at", {"figure": "people"}, "People with a file"),
        ("looked_at", {"figure": "of another program"}, "of another program"),
    ],
)
def test_details_are_said_in_words_without_digests(
    kind: str, detail: dict[str, str | int | bool], words: str
) -> None:
    said = detail_words(AccessLine("A7K", 1, NOW, "王组长", kind, (), detail))
    assert said.startswith(words)
    assert "ab" not in said.split()
    assert said.removeprefix(words) or not words.endswith("; ")
