"""What became of a window, in one word or two. Neutral: a missed window is no judgement on anybody."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.followup.rules import State
from ui.marked import QT_TRANSLATE_NOOP
from ui.parts.tone import Tone

_WORDS = {
    State.SCHEDULED: QT_TRANSLATE_NOOP("states", "later"),
    State.DUE_SOON: QT_TRANSLATE_NOOP("states", "due soon"),
    State.DUE: QT_TRANSLATE_NOOP("states", "due now"),
    State.OVERDUE: QT_TRANSLATE_NOOP("states", "overdue"),
    State.MET: QT_TRANSLATE_NOOP("states", "done on time"),
    State.MET_LATE: QT_TRANSLATE_NOOP("states", "done, late"),
    State.MISSED: QT_TRANSLATE_NOOP("states", "missed"),
    State.SUSPENDED: QT_TRANSLATE_NOOP("states", "paused"),
    State.BEFORE_YIDAI: QT_TRANSLATE_NOOP("states", "before Yidai"),
}

TONES = {
    State.OVERDUE: Tone.OVERDUE,
    State.MISSED: Tone.OVERDUE,
    State.DUE: Tone.DUE,
    State.DUE_SOON: Tone.DUE,
    State.MET: Tone.DONE,
    State.MET_LATE: Tone.DUE,
}


def state_words(state: State) -> str:
    """按时完成, done on time."""
    return QCoreApplication.translate("states", _WORDS[state])
