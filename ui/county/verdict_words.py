"""What became of a bundle, in words: for the window and the command line alike."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.county.list_quarantine import HeldFile
from app.county.verdict import KNOWN, OURS, TAKEN, Verdict
from ui.marked import QT_TRANSLATE_NOOP
from ui.parts.tone import Tone
from ui.problems import sentence

WAITING = frozenset({"laptop_unknown", "token_used", "laptop_revoked"})
"""Why a bundle waits for somebody at the county rather than for the village."""
_OUTCOMES = {
    TAKEN: QT_TRANSLATE_NOOP("county", "taken in"),
    KNOWN: QT_TRANSLATE_NOOP("county", "known already"),
    OURS: QT_TRANSLATE_NOOP("county", "for a village"),
}
_GAP = QT_TRANSLATE_NOOP("county", "with a gap")
_WAITS = QT_TRANSLATE_NOOP("county", "waits")
_NOT = QT_TRANSLATE_NOOP("county", "not taken in")


def outcome_of(verdict: Verdict) -> tuple[str, Tone]:
    """One or two words, and their tone."""
    if verdict.outcome == TAKEN and verdict.gap_after is not None:
        return _say(_GAP), Tone.DUE
    if verdict.outcome in _OUTCOMES:
        return _say(_OUTCOMES[verdict.outcome]), Tone.DONE if verdict.outcome == TAKEN else Tone.INFO
    if verdict.reason in WAITING:
        return _say(_WAITS), Tone.DUE
    return _say(_NOT), Tone.OVERDUE


def reason_words(verdict: Verdict) -> str:
    """Why it was not taken in, as a whole sentence."""
    tag, _, number = verdict.detail.partition(" ")
    return sentence(verdict.reason, {"tag": tag, "number": number})


def held_words(one: HeldFile) -> str:
    """Why a file lies in quarantine, as a whole sentence."""
    return sentence(one.reason, {"tag": one.tag, "number": one.number})


def why_words(verdict: Verdict) -> str:
    """Why it was not taken in, or what else is to be known of it: what lacks, then whole sentences."""
    lacks = QCoreApplication.translate("county", "; ").join(lacks_of(verdict))
    reason = reason_words(verdict) if verdict.reason else ""
    return " ".join(part for part in (reason, lacks, *sentences_of(verdict)) if part)


def sentences_of(verdict: Verdict) -> list[str]:
    """What differs in it, each a whole sentence."""
    tag, _, number = verdict.detail.partition(" ")
    return [sentence(note, {"tag": tag, "number": number}) for note in verdict.notes]


def lacks_of(verdict: Verdict) -> list[str]:
    """A gap, what waits, what is not readable: parts of a sentence."""
    words = []
    if verdict.gap_after is not None:
        words.append(
            QCoreApplication.translate("commands", "entries are missing after number {number}").format(
                number=verdict.gap_after
            )
        )
    if verdict.held:
        words.append(
            QCoreApplication.translate(
                "commands", "waiting for something that is not here yet: {count}"
            ).format(count=verdict.held)
        )
    if verdict.rejected:
        words.append(
            QCoreApplication.translate("commands", "not readable: {count}").format(count=verdict.rejected)
        )
    return words


def _say(text: str) -> str:
    return QCoreApplication.translate("county", text)
