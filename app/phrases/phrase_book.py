"""The phrases 常用语 of a field: those that ship with the program, and the village's own.

The own ones, and which shipped ones were taken out, stay in this laptop's vault: they are habits, not
records, and nothing of them is sent (docs/decisions/0017-phrases.md). Backups carry them.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from app.errors import Refused
from app.people.named_in import named_in, names_of_files
from app.settings.remembered import remember, remembered
from app.work import Connection, Session

LONGEST, MOST = 200, 200
_FIELD = re.compile(r"[a-z_]{1,40}\.[a-z_]{1,40}")


@dataclass(frozen=True)
class Phrase:
    """One phrase. A shipped one that was taken out is `hidden`."""

    words: str
    own: bool
    hidden: bool = False


def phrases_of(connection: Connection, field: str) -> list[Phrase]:
    """All phrases of a field ("visit.family_words"), the village's own first, in the order of entry."""
    own = remembered(connection, _own(field))
    hidden = frozenset(remembered(connection, _hidden(field)))
    shipped = [Phrase(words, False, words in hidden) for words in shipped_phrases().get(field, ())]
    return [*(Phrase(words, True) for words in own), *(one for one in shipped if one.words not in own)]


def keep_phrase(session: Session, field: str, words: str, *, instead_of: str = "") -> bool:
    """Put a phrase into the book, or in the place of another; whether anything changed.

    A shipped one that was taken out comes back. Raises: Refused at "phrase": "field_missing",
    "text_too_long", "phrases_too_many", "phrase_names_person" where it names somebody with a file.
    """
    words = " ".join(words.split())
    if not words or not _FIELD.fullmatch(field):
        raise Refused("field_missing", field="phrase")
    if len(words) > LONGEST:
        raise Refused("text_too_long", field="phrase", most=LONGEST)
    connection = session.connection
    if named_in([words], names_of_files(connection)):
        raise Refused("phrase_names_person", field="phrase")
    known = {one.words: one for one in phrases_of(connection, field)}
    if words in known and not known[words].hidden:
        return bool(instead_of) and words != instead_of and remove_phrase(session, field, instead_of)
    own = list(remembered(connection, _own(field)))
    if len(own) >= MOST:
        raise Refused("phrases_too_many", field="phrase", most=MOST)
    if words in known:
        _show_again(session, field, words)
    elif instead_of in own:
        own[own.index(instead_of)] = words
    else:
        own.append(words)
    remember(session, _own(field), own)
    if instead_of and instead_of not in own and words != instead_of:
        remove_phrase(session, field, instead_of)
    return True


def remove_phrase(session: Session, field: str, words: str) -> bool:
    """Take a phrase out of the book; whether it stood there. A shipped one can be shown again."""
    connection = session.connection
    own = remembered(connection, _own(field))
    if words in own:
        remember(session, _own(field), [one for one in own if one != words])
        return True
    hidden = remembered(connection, _hidden(field))
    if words in hidden or words not in shipped_phrases().get(field, ()):
        return False
    remember(session, _hidden(field), [*hidden, words])
    return True


def show_shipped_again(session: Session, field: str) -> None:
    """Bring back the shipped phrases that were taken out."""
    remember(session, _hidden(field), [])


@cache
def shipped_phrases() -> Mapping[str, tuple[str, ...]]:
    """What ships with the program, by field."""
    raw = json.loads((files("resources") / "phrases" / "phrases.json").read_text(encoding="utf-8"))
    return {field: tuple(words) for field, words in raw["phrases"].items()}


def _show_again(session: Session, field: str, words: str) -> None:
    hidden = remembered(session.connection, _hidden(field))
    remember(session, _hidden(field), [one for one in hidden if one != words])


def _own(field: str) -> str:
    return f"phrases.own:{field}"


def _hidden(field: str) -> str:
    return f"phrases.hidden:{field}"
