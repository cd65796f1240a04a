"""What a role is called, and what it may, in a few words."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from ui.marked import QT_TRANSLATE_NOOP

_NAMES: Mapping[str, str] = {
    "leader": QT_TRANSLATE_NOOP("roles", "Leader"),
    "recorder": QT_TRANSLATE_NOOP("roles", "Recorder"),
    "volunteer": QT_TRANSLATE_NOOP("roles", "Publicity volunteer"),
    "reader": QT_TRANSLATE_NOOP("roles", "Reader (audit)"),
    "county": QT_TRANSLATE_NOOP("roles", "County desk"),
}
_MAY: Mapping[str, str] = {
    "leader": QT_TRANSLATE_NOOP("roles", "Sees and does everything."),
    "recorder": QT_TRANSLATE_NOOP(
        "roles", "Keeps the bags that name them as the person responsible, and the village's ledgers."
    ),
    "volunteer": QT_TRANSLATE_NOOP("roles", "Keeps the publicity ledgers; sees nobody's file."),
    "reader": QT_TRANSLATE_NOOP("roles", "Sees everything masked and the access log; changes nothing."),
}
_NOTES: Mapping[str, str] = {
    "recorder": QT_TRANSLATE_NOOP(
        "roles",
        "You see the bags that name you as the person responsible; lists and figures count only those.",
    ),
    "volunteer": QT_TRANSLATE_NOOP("roles", "You keep the publicity ledgers; nobody's file is shown."),
    "reader": QT_TRANSLATE_NOOP("roles", "You only look: names and words are masked, nothing is changed."),
}
_UNKNOWN = QT_TRANSLATE_NOOP("roles", "A role that this version does not know")


def role_words(role: str | None) -> str:
    """The name of a role."""
    return _say(_NAMES.get(role or "", _UNKNOWN))


def what_it_may(role: str | None) -> str:
    """One sentence about it."""
    return _say(_MAY.get(role or "", _UNKNOWN))


def role_note(role: str | None) -> str:
    """What whoever works in this role has to know about every page; "" for the leader."""
    note = _NOTES.get(role or "")
    return _say(note) if note else ""


def _say(text: str) -> str:
    return QCoreApplication.translate("roles", text)
