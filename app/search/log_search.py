"""Note in the access log that people were searched for: whom it showed, never the words."""

from __future__ import annotations

from collections.abc import Sequence

from app.clock import Moment, milliseconds
from app.ids import PersonId
from app.work import Session
from db.access_log import log_access


def log_search(session: Session, words: str, shown: Sequence[PersonId], *, now: Moment) -> None:
    """One line: the kind of question and the people that were shown for it."""
    log_access(
        session.connection,
        laptop=session.author.laptop,
        actor=session.author.actor,
        at_ms=milliseconds(now),
        kind="searched",
        rows=list(shown),
        detail={"by": kind_of_question(words), "found": len(shown)},
    )


def kind_of_question(words: str) -> str:
    """ "number", "pinyin" or "name": what was asked by."""
    plain = words.strip()
    if any(letter.isdigit() for letter in plain):
        return "number"
    return "pinyin" if plain.isascii() else "name"
