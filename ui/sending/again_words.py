"""What it means to join a county again; the card and the command line say the same."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ui.marked import QT_TRANSLATE_NOOP

_CONTEXT = "joining_again"
_MEANS = (
    QT_TRANSLATE_NOOP(
        "joining_again",
        "This file says that it comes from {county}. No key that this laptop knows vouches for it.",
    ),
    QT_TRANSLATE_NOOP(
        "joining_again",
        "Go on only if the county office itself says that its key was stolen or its records were lost. Call "
        "it on a number that you knew before, and have it read out the twelve digits: a thief can make such "
        "a file, but does not answer that call.",
    ),
    QT_TRANSLATE_NOOP(
        "joining_again",
        "All records stay. What was signed with the former keys is believed no longer, nothing counts as "
        "received, and the next bundle carries everything once more, with all attachments.",
    ),
    QT_TRANSLATE_NOOP(
        "joining_again",
        "This has to be done on each laptop of this village. Whatever came in the county's name since the "
        "theft: go through it with the county by telephone.",
    ),
)


def meaning_of_again(county: str) -> tuple[str, ...]:
    """A paragraph each; `county` is the name that the file gives itself."""
    return tuple(QCoreApplication.translate(_CONTEXT, words).format(county=county) for words in _MEANS)
