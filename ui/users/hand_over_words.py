"""What each step of a hand-over says, and the summary before it is done."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.users.list_users import UserLine
from ui.counted import counted
from ui.marked import QT_TRANSLATE_NOOP
from ui.parts.table import Cell
from ui.parts.tone import Tone
from ui.users.hand_over_choice import HandOverChoice

_STEPS = (
    (
        QT_TRANSLATE_NOOP("hand_over", "1  Which paper"),
        QT_TRANSLATE_NOOP(
            "hand_over",
            "After an election, or when somebody else takes over. Nothing is changed before the last step. "
            "Is the old leader gone? Unlock with the phrase from the envelope, then come back here.",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("hand_over", "2  Terms of the member group"),
        QT_TRANSLATE_NOOP("hand_over", "Enter on a member ends the term, or takes it back."),
    ),
    (
        QT_TRANSLATE_NOOP("hand_over", "3  Users"),
        QT_TRANSLATE_NOOP(
            "hand_over",
            "Enter on a user removes them, or takes it back. Add the new ones with a password that they "
            "type themselves.",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("hand_over", "4  Who is responsible for each bag"),
        QT_TRANSLATE_NOOP("hand_over", "Enter gives a bag to the next of those who stay."),
    ),
    (
        QT_TRANSLATE_NOOP("hand_over", "5  The village's party in the four-in-one"),
        QT_TRANSLATE_NOOP(
            "hand_over",
            "Bags in which somebody stands for the village: {0}. The letters of duty have to be signed anew.",
        ),
    ),
    (QT_TRANSLATE_NOOP("hand_over", "6  Look it through"), ""),
)
_SUMMARY = (
    QT_TRANSLATE_NOOP("hand_over", "Terms that end: {0}. New in the group: {1}."),
    QT_TRANSLATE_NOOP("hand_over", "Users removed: {0}."),
    QT_TRANSLATE_NOOP("hand_over", "Bags that change hands: {0} of {1}."),
)
_NOBODY = QT_TRANSLATE_NOOP("hand_over", "Bags without anybody who stays: {0}.")
_TASKS = QT_TRANSLATE_NOOP(
    "hand_over",
    "Open tasks: {0} overdue, {1} due soon, {2} {2:day|days} of law, {3} "
    "{3:problem|problems}, {4} {4:bundle|bundles} without a receipt.",
)
_PLAINLY = QT_TRANSLATE_NOOP(
    "hand_over",
    "The records get a new key and a new recovery phrase; the old envelope opens nothing any more. Whoever "
    "kept an old copy or an old backup can still read that copy with the old password: take them back by "
    "hand.",
)
_GONE = QT_TRANSLATE_NOOP("hand_over", "removed already")
_GOES = QT_TRANSLATE_NOOP("hand_over", "is removed")
_NO_PASSWORD = QT_TRANSLATE_NOOP("hand_over", "has no password yet")
_STAYS = QT_TRANSLATE_NOOP("hand_over", "stays")


def step_words(step: int, choice: HandOverChoice | None) -> tuple[str, str]:
    """Heading and lead of a step; none for the last ones, which speak for themselves."""
    if step >= len(_STEPS):
        return "", ""
    heading, lead = _STEPS[step]
    parties = choice.now.village_parties if choice is not None else 0
    return _say(heading), _say(lead).format(parties) if lead else ""


def summary(choice: HandOverChoice, leader: str, added: int) -> str:
    """Everything that is about to happen, and what is open."""
    tasks = choice.now.tasks
    nobody = len(choice.without_anybody(leader))
    terms, users, bags = (_say(words) for words in _SUMMARY)
    lines = [
        terms.format(len(choice.terms_ended), added),
        users.format(len(choice.users_gone)),
        bags.format(len(choice.owners), len(choice.now.bags)),
        _say(_NOBODY).format(nobody) if nobody else "",
        counted(_say(_TASKS), tasks.overdue, tasks.due, tasks.law, tasks.problems, tasks.unsent),
        _say(_PLAINLY),
    ]
    return "\n\n".join(line for line in lines if line)


def user_cell(line: UserLine, *, goes: bool) -> str | Cell:
    """What becomes of a user."""
    if line.is_gone:
        return Cell(_say(_GONE), Tone.QUIET, icon="")
    if goes:
        return Cell(_say(_GOES), Tone.DUE)
    return _say(_STAYS) if line.can_unlock else Cell(_say(_NO_PASSWORD), Tone.DUE)


def _say(text: str) -> str:
    return QCoreApplication.translate("hand_over", text)
