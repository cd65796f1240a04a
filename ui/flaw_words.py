"""What is wrong with an entry of a file that a program reads: plans, lists, forms, holidays.

The rooms name a flaw by a key, with what it is about after a colon. Whoever wrote the file reads these
words, so names of its fields are said as they stand in it.
"""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication

from ui.marked import QT_TRANSLATE_NOOP
from ui.reasons import SENTENCES

FLAWS = {
    "active": QT_TRANSLATE_NOOP("flaws", '"active" has to be true or false'),
    "code_twice": QT_TRANSLATE_NOOP("flaws", "a code stands in it twice"),
    "during": QT_TRANSLATE_NOOP("flaws", 'a rule\'s "during" is none that there is'),
    "keys": QT_TRANSLATE_NOOP("flaws", "a field is missing, or one too many"),
    "mode_or_kind": QT_TRANSLATE_NOOP("flaws", 'a rule\'s "mode" or "kind" is none that there is'),
    "no_list": QT_TRANSLATE_NOOP("flaws", "it is no list of papers"),
    "not_a_list": QT_TRANSLATE_NOOP("flaws", "the kind is not a list of entries"),
    "not_an_object": QT_TRANSLATE_NOOP("flaws", "the entry has no fields"),
    "not_days": QT_TRANSLATE_NOOP("flaws", "days are written as 2026-11-23, in a list"),
    "not_json": QT_TRANSLATE_NOOP("flaws", "it is not JSON"),
    "number_twice": QT_TRANSLATE_NOOP("flaws", "two forms have the same number"),
    "reference": QT_TRANSLATE_NOOP("flaws", "a line that goes down names no other records"),
    "rule_ids": QT_TRANSLATE_NOOP("flaws", "two rules have the same id"),
    "step": QT_TRANSLATE_NOOP("flaws", "a step is not built as it should be"),
    "too_long": QT_TRANSLATE_NOOP("flaws", "the entry is too long"),
    "words_differ": QT_TRANSLATE_NOOP(
        "flaws",
        "this code is known with other words, which it keeps: give the new words a new code",
    ),
    "wrong_type": QT_TRANSLATE_NOOP("flaws", "a value is of the wrong kind"),
    "year_twice": QT_TRANSLATE_NOOP("flaws", "a year stands in it twice"),
    # forms
    "a cell reaches below the last row": QT_TRANSLATE_NOOP("flaws", "a cell reaches below the last row"),
    "cells do not fill the row": QT_TRANSLATE_NOOP("flaws", "the cells do not fill the row"),
    "missing": QT_TRANSLATE_NOOP("flaws", "it is missing"),
    "empty": QT_TRANSLATE_NOOP("flaws", "it is empty"),
    "neither from nor pen": QT_TRANSLATE_NOOP("flaws", 'it has neither "from" nor "pen"'),
    "neither label, words, from nor pen": QT_TRANSLATE_NOOP(
        "flaws", 'it has neither "label", "words", "from" nor "pen"'
    ),
    "not JSON": QT_TRANSLATE_NOOP("flaws", "it is not JSON"),
    "not UTF-8": QT_TRANSLATE_NOOP("flaws", "the text is not UTF-8"),
    "not a form number": QT_TRANSLATE_NOOP("flaws", "it is no number of a form"),
    "not an object": QT_TRANSLATE_NOOP("flaws", "it has no fields"),
    "not bool": QT_TRANSLATE_NOOP("flaws", "it has to be true or false"),
    "not dict": QT_TRANSLATE_NOOP("flaws", "it has no fields"),
    "not float": QT_TRANSLATE_NOOP("flaws", "it has to be a number"),
    "not int": QT_TRANSLATE_NOOP("flaws", "it has to be a number"),
    "not list": QT_TRANSLATE_NOOP("flaws", "it has to be a list"),
    "not of a person, or without words": QT_TRANSLATE_NOOP("flaws", "it is not of a person, or has no words"),
    "not str": QT_TRANSLATE_NOOP("flaws", "it has to be a text"),
    "not two fields": QT_TRANSLATE_NOOP("flaws", "it has to name two fields"),
    "not widths": QT_TRANSLATE_NOOP("flaws", "it has to be a list of widths"),
    "not words": QT_TRANSLATE_NOOP("flaws", "it has to be words"),
    "one of field, computed, of, ratio": QT_TRANSLATE_NOOP(
        "flaws", 'it has to have one of "field", "computed", "of" and "ratio"'
    ),
    "out of range": QT_TRANSLATE_NOOP("flaws", "it is too large or too small"),
    "over no line for each record": QT_TRANSLATE_NOOP("flaws", "it stands over no line for each record"),
    "too long": QT_TRANSLATE_NOOP("flaws", "it is too long"),
    "too many": QT_TRANSLATE_NOOP("flaws", "there are too many"),
    "unknown": QT_TRANSLATE_NOOP("flaws", "it is not known here"),
    "unknown format": QT_TRANSLATE_NOOP("flaws", "its format is not known"),
    "unknown list": QT_TRANSLATE_NOOP("flaws", "there is no such list"),
    "without words": QT_TRANSLATE_NOOP("flaws", "it has no words"),
}
ABOUT = {
    "gap_or_overlap": QT_TRANSLATE_NOOP("flaws", 'months before the rule "{0}" are missing or doubled'),
    "mixed_modes": QT_TRANSLATE_NOOP("flaws", 'the rule "{0}" counts in another way than the one before it'),
    "missing": QT_TRANSLATE_NOOP("flaws", 'the field "{0}" is missing'),
    "more_than": QT_TRANSLATE_NOOP("flaws", "there are more than {0}"),
    "rhythm": QT_TRANSLATE_NOOP("flaws", 'the months, steps or days of grace of the rule "{0}" do not fit'),
    "unknown_key": QT_TRANSLATE_NOOP("flaws", '"{0}" has a field that is not known here'),
    "unknown field": QT_TRANSLATE_NOOP("flaws", 'the field "{0}" is not known'),
    "unknown place": QT_TRANSLATE_NOOP("flaws", 'the place "{0}" is not known'),
    "unknown table": QT_TRANSLATE_NOOP("flaws", 'the table "{0}" is not known'),
}
"""With a name, or a number, behind them."""
_FIELD = QT_TRANSLATE_NOOP("flaws", 'the field "{0}" is not as it should be')
_AT = QT_TRANSLATE_NOOP("flaws", '"{0}": {1}')
_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")


def flaw_words(why: str) -> str:
    """The flaw in the user's language, without a full stop."""
    found = _known(why)
    if found is not None:
        return found
    if why in SENTENCES:
        return QCoreApplication.translate("reasons", SENTENCES[why]).rstrip(".。")
    place, colon, rest = why.partition(": ")
    if colon and place == "—":
        return flaw_words(rest)
    if colon:
        return _say(_AT).format(place, flaw_words(rest))
    return _say(_FIELD).format(why) if _NAME.fullmatch(why) else why


def _known(why: str) -> str | None:
    """A key alone, a key with what it is about after its colon, or words with a name behind them."""
    if why in FLAWS:
        return _say(FLAWS[why])
    for head, mark, about in (why.partition(":"), why.rpartition(" ")):
        if mark and head in ABOUT:
            return _say(ABOUT[head]).format(about)
    return None


def _say(words: str) -> str:
    return QCoreApplication.translate("flaws", words)
