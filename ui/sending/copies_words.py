"""That two machines write under one laptop's name: what was noticed, and what to do, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.bundles.copies import CopyNoticed, Holds
from app.history.names import COUNTY
from ui.marked import QT_TRANSLATE_NOOP
from ui.sending.sending_words import day_at

_ASK_BOTH = QT_TRANSLATE_NOOP(
    "copies",
    "Ask at both machines which one is the copy. It has to go on as a new laptop; until then its entries "
    "wait, and nothing is lost.",
)
_SAID = {
    (Holds.OTHERS, True): (
        QT_TRANSLATE_NOOP(
            "copies",
            "{who} holds other entries of laptop {tag} than this machine, from entry {number} on (noticed "
            "on {day}): another machine uses a copy of these records. What was typed here since then is "
            "all here, but cannot be taken in there.",
        ),
        QT_TRANSLATE_NOOP(
            "copies",
            "Ring the county and settle which machine is the copy. On this machine: back up now, then put "
            "that backup back (Safe-keeping). It goes on as a new laptop, keeps all that was typed, and "
            "joins with a new file of the county.",
        ),
    ),
    (Holds.OURS, True): (
        QT_TRANSLATE_NOOP(
            "copies",
            "{who} was given a bundle of another machine that uses a copy of these records: it bears the "
            "name {tag} and has other entries from number {number} on (noticed on {day}). It was refused; "
            "the entries of this machine are there.",
        ),
        QT_TRANSLATE_NOOP(
            "copies",
            "Find that machine, and type nothing more on it. There: back up now, then put that backup back "
            "(Safe-keeping). It goes on as a new laptop and keeps all that was typed. Then tell the county.",
        ),
    ),
    (Holds.MORE, True): (
        QT_TRANSLATE_NOOP(
            "copies",
            "{who} holds entries of laptop {tag}, from number {number} on, that are not here (noticed on "
            "{day}): an older state was put back here, or another machine uses a copy of these records.",
        ),
        QT_TRANSLATE_NOOP(
            "copies",
            "Type nothing more here, and ring the county. Back up now, then put that backup back "
            "(Safe-keeping): this machine goes on as a new laptop. The county gives a new file, and what "
            "it holds.",
        ),
    ),
    (Holds.REST, True): (
        QT_TRANSLATE_NOOP(
            "copies",
            "{who} holds entries of laptop {tag}, in whose place this machine was put back, from number "
            "{number} on, that are not here (noticed on {day}): the backup was older.",
        ),
        QT_TRANSLATE_NOOP(
            "copies",
            "Ask the county for a bundle with what it holds of this village, and take it in on the page "
            "Send.",
        ),
    ),
    (Holds.OTHERS, False): (
        QT_TRANSLATE_NOOP(
            "copies",
            "{who} holds other entries of laptop {tag} than this machine, from entry {number} on (noticed "
            "on {day}): two machines use that name, and one of them is a copy.",
        ),
        _ASK_BOTH,
    ),
    (Holds.OURS, False): (
        QT_TRANSLATE_NOOP(
            "copies",
            "{who} was given other entries of laptop {tag}, from number {number} on (noticed on {day}), "
            "and refused them: two machines use that name, and one of them is a copy.",
        ),
        _ASK_BOTH,
    ),
}
"""What the other side holds, and whether the name is this machine's own: what was noticed, and what to do."""
_COUNTY = QT_TRANSLATE_NOOP("copies", "The county")
_LAPTOP = QT_TRANSLATE_NOOP("copies", "Laptop {0}")


def noticed_words(one: CopyNoticed) -> str:
    """Which laptop, from which entry on, since when, and what the other side holds."""
    who = _say(_COUNTY) if one.by == COUNTY else _say(_LAPTOP).format(one.by)
    return _say(_SAID[one.holds, one.own][0]).format(
        who=who, tag=one.tag or "—", number=one.number, day=day_at(one.since_ms)
    )


def what_to_do(one: CopyNoticed) -> str:
    """What settles it."""
    return _say(_SAID[one.holds, one.own][1])


def _say(text: str) -> str:
    return QCoreApplication.translate("copies", text)
