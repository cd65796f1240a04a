"""The steps of a split, each with what became of it: for the window and the command line alike."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.county.read_split import SplitState
from ui.marked import QT_TRANSLATE_NOOP

_STEPS = (
    QT_TRANSLATE_NOOP("county", "The new village gets a file to join with, and compares its twelve digits."),
    QT_TRANSLATE_NOOP("county", "It joins and sends its first bundle, which is taken in here."),
    QT_TRANSLATE_NOOP(
        "county",
        "The old village gets the newer file of the new one, and gives its bags (there: People, Ctrl+J).",
    ),
    QT_TRANSLATE_NOOP(
        "county", "The stick is passed on here (In two villages, Ctrl+T), and taken in by the new village."
    ),
    QT_TRANSLATE_NOOP("county", "Both send; here stands what has not arrived."),
)
_MOST_NAMED = 10


def split_lines(state: SplitState) -> list[str]:
    """✓ or ○, the step, and for bags how many."""
    given = state.given > 0
    done = (state.has_file, state.has_joined, given, given and state.arrived > 0, given and not state.absent)
    lines = [
        f"{'✓' if is_done else '○'} {number}. {_say(step)}"
        for number, (is_done, step) in enumerate(zip(done, _STEPS, strict=True), 1)
    ]
    if given:
        counts = _say(QT_TRANSLATE_NOOP("county", "Bags given {0}, arrived {1}."))
        lines.append(counts.format(state.given, state.arrived))
    if state.absent:
        numbers = [one.partition("-")[2] or one for one in state.absent[:_MOST_NAMED]]
        named = ", ".join(numbers) + ("…" if len(state.absent) > _MOST_NAMED else "")
        lines.append(_say(QT_TRANSLATE_NOOP("county", "Not arrived: {0}")).format(named))
    return lines


def _say(text: str) -> str:
    return QCoreApplication.translate("county", text)
