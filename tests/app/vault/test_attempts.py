"""Wrong passwords in a row: the next attempt waits, says until when, and a restart does not help."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from app.errors import Refused
from tests.factories.vaults import NOW, Kept, reopen


def fail(folder: Path, times: int, **overrides: object) -> None:
    for _ in range(times):
        with pytest.raises(Refused, match="password_wrong"):
            reopen(folder, password="falsch geraten", **overrides)


def test_the_sixth_attempt_is_not_made_even_with_the_right_password(folder: Path) -> None:
    fail(folder, 1)
    for second in range(1, 5):
        fail(folder, 1, now=NOW + timedelta(seconds=second))
    with pytest.raises(Refused) as refusal:
        reopen(folder, now=NOW + timedelta(seconds=10))
    assert refusal.value.reason == "wait_after_failures"
    assert refusal.value.facts["failures"] == 5
    ends = (NOW + timedelta(hours=8, seconds=34)).strftime("%H:%M:%S")
    assert refusal.value.facts["until"] == ends


def test_when_the_wait_is_over_it_opens_and_says_how_many_failed(folder: Path) -> None:
    for second in range(5):
        fail(folder, 1, now=NOW + timedelta(seconds=second))
    vault = reopen(folder, now=NOW + timedelta(seconds=40))
    assert vault.before.failures == 5
    vault.close()
    vault = reopen(folder, now=NOW + timedelta(seconds=50))
    assert vault.before.failures == 0
    assert vault.before.at_ms == int((NOW + timedelta(seconds=40)).timestamp() * 1000)
    vault.close()


def test_the_phrase_opens_while_the_password_waits(folder: Path, kept: Kept) -> None:
    for second in range(5):
        fail(folder, 1, now=NOW + timedelta(seconds=second))
    reopen(folder, phrase=kept.phrase, now=NOW + timedelta(seconds=10)).close()
