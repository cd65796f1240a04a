"""Changing the password and the recovery phrase: either the old or the new opens, never neither."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.errors import Refused
from app.vault.change_password import change_password, renew_phrase
from tests.factories.vaults import CHEAP, PASSWORD, Kept, reopen


def refused(folder: Path, **overrides: str) -> str:
    with pytest.raises(Refused) as refusal:
        reopen(folder, **overrides).close()
    return refusal.value.reason


def test_the_new_password_opens_and_the_old_one_does_not(folder: Path) -> None:
    vault = reopen(folder)
    change_password(vault, old=PASSWORD, new="新的密码一二三四", costs=CHEAP)
    vault.close()
    assert refused(folder) == "password_wrong"
    reopen(folder, password="新的密码一二三四").close()


def test_the_phrase_still_opens_after_the_password_was_changed(folder: Path, kept: Kept) -> None:
    vault = reopen(folder)
    change_password(vault, old=PASSWORD, new="新的密码一二三四", costs=CHEAP)
    vault.close()
    reopen(folder, phrase=kept.phrase).close()


def test_a_forgotten_password_is_replaced_after_opening_by_the_phrase(folder: Path, kept: Kept) -> None:
    vault = reopen(folder, phrase=kept.phrase)
    change_password(vault, old=None, new="新的密码一二三四", costs=CHEAP)
    vault.close()
    reopen(folder, password="新的密码一二三四").close()


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [("不是这个密码", "新的密码一二三四", "password_wrong"), (PASSWORD, "1234567", "password_short")],
)
def test_a_refused_change_leaves_the_old_password(folder: Path, old: str, new: str, reason: str) -> None:
    vault = reopen(folder)
    with pytest.raises(Refused) as refusal:
        change_password(vault, old=old, new=new, costs=CHEAP)
    vault.close()
    assert refusal.value.reason == reason
    reopen(folder).close()


def test_nobody_changes_a_password_without_the_old_one(folder: Path) -> None:
    vault = reopen(folder)
    with pytest.raises(Refused) as refusal:
        change_password(vault, old=None, new="新的密码一二三四", costs=CHEAP)
    vault.close()
    assert refusal.value.reason == "password_wrong"


def test_a_new_phrase_makes_the_old_one_useless(folder: Path, kept: Kept) -> None:
    vault = reopen(folder)
    phrase = renew_phrase(vault)
    vault.close()
    assert refused(folder, phrase=kept.phrase) == "phrase_wrong"
    reopen(folder, phrase=phrase).close()
