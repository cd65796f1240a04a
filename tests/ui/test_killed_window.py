"""The real window, killed while it saves: what it showed as saved is there, and it opens again at once."""

from __future__ import annotations

from pathlib import Path

from tests.faults.window import strike_the_window


def test_what_a_killed_window_showed_as_saved_is_there(tmp_path: Path) -> None:
    found = strike_the_window(tmp_path, after=12)
    assert found.shown >= 12
    assert found.wrong() == []
