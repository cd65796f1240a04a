"""What is to be done after stolen keys were replaced; the window and the command line say the same."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ui.marked import QT_TRANSLATE_NOOP

_CONTEXT = "stolen_keys"
_STEPS = (
    QT_TRANSLATE_NOOP(
        "stolen_keys",
        "Give every user of this store a new password, and make a backup now: older ones have the old keys.",
    ),
    QT_TRANSLATE_NOOP(
        "stolen_keys",
        "Call the villages today: until a village has joined again, the thief can write to it as the county.",
    ),
    QT_TRANSLATE_NOOP(
        "stolen_keys",
        "Send every village its new county file. The table fingerprints.xlsx, which is written beside the "
        "files, stays here: read each village its twelve digits by telephone.",
    ),
    QT_TRANSLATE_NOOP(
        "stolen_keys",
        "What villages send to the old keys until then is taken in as ever. Once they have joined again they "
        "send everything once more, and get a new receipt.",
    ),
)


def what_follows_a_theft() -> tuple[str, ...]:
    """A paragraph each, in the order of doing."""
    return tuple(QCoreApplication.translate(_CONTEXT, words) for words in _STEPS)
