"""How long a password is, in words. Length is what counts; only graded protection asks for more."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.vault.password_profiles import GRADED, KINDS_ASKED, SENTENCE, is_too_simple
from ui.counted import counted
from ui.marked import QT_TRANSLATE_NOOP
from ui.parts.field import ERROR, UNDERSTOOD, WARNING

LEAST = 8
GOOD = 14

_HELP = QT_TRANSLATE_NOOP("passwords", "A sentence that only you know, {0} {0:character|characters} or more.")
_HELP_GRADED = QT_TRANSLATE_NOOP(
    "passwords",
    "{0} {0:character|characters} or more; {1} of these: small letters, capitals, digits, other characters.",
)
_SIMPLE = QT_TRANSLATE_NOOP(
    "passwords", "Still to come: {0} of small letters, capitals, digits, other characters."
)
_SHORT = QT_TRANSLATE_NOOP("passwords", "{1} {1:character|characters}: too short, at least {0}.")
_FAIR = QT_TRANSLATE_NOOP("passwords", "{1} {1:character|characters}: enough. {0} or more are better.")
_GOOD = QT_TRANSLATE_NOOP("passwords", "{1} {1:character|characters}: long, and hard to guess.")
_SAME = QT_TRANSLATE_NOOP("passwords", "Both are the same.")
_DIFFERENT = QT_TRANSLATE_NOOP("passwords", "The two are not the same.")


def help_words(profile: str = SENTENCE) -> str:
    """What to choose, before anything is typed."""
    if profile == GRADED:
        return counted(_say(_HELP_GRADED), LEAST, KINDS_ASKED)
    return counted(_say(_HELP), LEAST)


def length_note(password: str, profile: str = SENTENCE) -> tuple[str, str]:
    """Words and the role of the note: how long it is, and whether that is enough."""
    long = len(password)
    if not long:
        return "", ""
    if long < LEAST:
        return counted(_say(_SHORT), LEAST, long), WARNING
    if is_too_simple(password, profile):
        return _say(_SIMPLE).format(KINDS_ASKED), WARNING
    if long < GOOD:
        return counted(_say(_FAIR), GOOD, long), UNDERSTOOD
    return counted(_say(_GOOD), GOOD, long), UNDERSTOOD


def again_note(password: str, again: str) -> tuple[str, str]:
    """Whether the second one is the first. While it is being typed and fits so far, nothing is said."""
    if not again or (password.startswith(again) and again != password):
        return "", ""
    if again == password:
        return _say(_SAME), UNDERSTOOD
    return _say(_DIFFERENT), ERROR


def _say(text: str) -> str:
    return QCoreApplication.translate("passwords", text)
