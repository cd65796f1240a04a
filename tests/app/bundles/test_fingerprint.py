from __future__ import annotations

import re

from app.bundles.fingerprint import fingerprint, is_same_fingerprint


def test_it_is_twelve_digits_in_three_groups() -> None:
    assert re.fullmatch(r"\d{4} \d{4} \d{4}", fingerprint(b"county"))


def test_it_stays_the_same_for_ever() -> None:
    assert fingerprint(b"county") == "4006 0968 6854"


def test_another_document_has_another() -> None:
    assert fingerprint(b"county") != fingerprint(b"County")


def test_how_it_was_typed_does_not_matter() -> None:
    assert is_same_fingerprint("0123 4567 8901", "012345678901")
    assert is_same_fingerprint("0123 4567 8901", "０１２３-4567 8901")
    assert not is_same_fingerprint("0123 4567 8901", "0123 4567 8902")
    assert not is_same_fingerprint("0123 4567 8901", "")
