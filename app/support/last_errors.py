"""The last mistakes that the program made on this laptop, kept for whoever has to find them.

A report holds kinds of exceptions, places in the program and versions (ui.bug_report); never words
that anybody typed. So it may lie in the plain, beside the settings.
"""

from __future__ import annotations

from pathlib import Path

from app.clock import Moment

NAME = "last-errors.txt"
KEPT = 10
_BETWEEN = "\n\n"
_LONGEST = 8_000  # characters of one report; a deep chain of calls tells no more than its end


def keep_error(folder: Path, report: str, *, now: Moment) -> bool:
    """Add a report to the last ones; False where the disk would not. Never an error of its own."""
    line = f"{now:%Y-%m-%d %H:%M}\n{report.strip()[:_LONGEST]}"
    kept = [*last_errors(folder), line.replace(_BETWEEN, "\n")][-KEPT:]
    half = folder / f"{NAME}.new"
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        half.write_text(_BETWEEN.join(kept) + "\n", encoding="utf-8")
        half.chmod(0o600)
        half.replace(folder / NAME)
    except OSError:
        return False
    return True


def last_errors(folder: Path) -> tuple[str, ...]:
    """The reports that were kept, the oldest first; none where the file is missing or damaged."""
    try:
        text = (folder / NAME).read_text(encoding="utf-8")
    except (OSError, ValueError):
        return ()
    return tuple(part.strip() for part in text.split(_BETWEEN) if part.strip())[-KEPT:]
