"""What the program that runs tells the versions beside it: that it started, and whether another did not."""

from __future__ import annotations

import sys
from pathlib import Path

from app.updates.versions_folder import fell_back_from, home_of, mark_started


def mark_version_started() -> None:
    """A packed version that came on a stick shows that its window stands; others have nothing to show."""
    if _is_packed() and home_of(sys.executable) != Path(sys.executable).parent:
        mark_started(Path(sys.executable).parent)


def throw_away_what_was_left() -> None:
    """Give back the room that an update took which a power cut ended."""
    if _is_packed():
        from app.updates.half_taken import throw_away_half_taken

        throw_away_half_taken(home_of(sys.executable))


def version_that_failed() -> str:
    """The version that was chosen and did not start, told once; "" where every one did."""
    return fell_back_from(home_of(sys.executable)) if _is_packed() else ""


def _is_packed() -> bool:
    return bool(getattr(sys, "frozen", False))
