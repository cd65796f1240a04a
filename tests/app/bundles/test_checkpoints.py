from __future__ import annotations

from dataclasses import replace

from app.bundles.checkpoints import is_genuine, sign_checkpoint
from tests.factories.bundles import signing_key

POINT = sign_checkpoint(signing_key("laptop"), 7, "ab" * 32)


def test_a_laptops_own_word_is_genuine() -> None:
    assert is_genuine(POINT)


def test_nobody_can_give_it_for_another() -> None:
    other = sign_checkpoint(signing_key("other"), 7, "ab" * 32)
    assert not is_genuine(replace(other, laptop=POINT.laptop))
    assert not is_genuine(replace(POINT, sign_public=other.sign_public))
    assert not is_genuine(replace(POINT, signature=other.signature))


def test_it_holds_for_one_point_alone() -> None:
    assert not is_genuine(replace(POINT, sequence=8))
    assert not is_genuine(replace(POINT, chain="ac" * 32))


def test_junk_is_not_genuine() -> None:
    assert not is_genuine(replace(POINT, signature="?"))
    assert not is_genuine(replace(POINT, sign_public="?"))
