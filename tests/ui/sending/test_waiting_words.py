"""Whose entries wait: a laptop's by its tag, the county's as the county's, never a dash."""

from __future__ import annotations

import pytest

from app.bundles.list_waiting import NEWER_PROGRAM, PREDECESSOR, ROW, UNREADABLE, WaitsFor
from app.history.names import COUNTY
from ui.sending.waiting_words import waits_words


@pytest.mark.parametrize("reason", [NEWER_PROGRAM, PREDECESSOR, ROW, UNREADABLE])
@pytest.mark.parametrize(
    ("tag", "who"), [("7KQ", "laptop 7KQ"), (COUNTY, "the county"), ("", "a laptop that is not known here")]
)
def test_it_says_whose_entries_they_are(reason: str, tag: str, who: str) -> None:
    words = waits_words(WaitsFor(tag, reason, 1, tag, 12))
    assert words.startswith(f"1 entry of {who} ")
    assert "—" not in words
    assert (f"what {who} wrote from number 12 on" in words) == (reason == PREDECESSOR)
