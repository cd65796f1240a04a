"""What is known of a person 五知 (domain entity B1): five aspects, each with day and source."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from app.day_checks import need_words, refuse_backwards, refuse_future, refuse_impossible
from app.records import Record, RecordKind

BASICS, CONTACTS, ECONOMY, THINKING, MOVEMENT = "1", "2", "3", "4", "5"
ASPECTS = (BASICS, CONTACTS, ECONOMY, THINKING, MOVEMENT)
RESTRICTED = frozenset({CONTACTS, MOVEMENT})
"""They tell of other people and of where somebody was (privacy rule e10)."""


@dataclass(frozen=True)
class Known:
    """`aspect` of list ASPECT. From, to and place belong to a movement."""

    aspect: str = ""
    words: str = ""
    known_on: date | None = None
    source: str = ""
    from_on: date | None = None
    to_on: date | None = None
    place: str = ""


@dataclass(frozen=True)
class Newest:
    """The newest of each aspect, in the order of the list, and all that is older."""

    by_aspect: tuple[tuple[str, Record[Known] | None], ...]
    older: tuple[Record[Known], ...]


def check_known(known: Known, today: date) -> None:
    """Raises: Refused("field_missing" | "day_in_future" | "ends_before_it_begins" | "day_impossible")."""
    need_words(known, "aspect", "known_on", "source")
    if known.aspect == MOVEMENT:
        need_words(known, "place", "from_on")
    else:
        need_words(known, "words")
    refuse_future(known, today, "known_on")
    refuse_impossible(known, "from_on", "to_on")
    refuse_backwards(known, "from_on", "to_on")


def newest_of_each(records: Sequence[Record[Known]]) -> Newest:
    """Of records in the order of `records_of`, the newest first."""
    found: dict[str, Record[Known]] = {}
    older = []
    for record in records:
        aspect = record.details.aspect
        if aspect in ASPECTS and aspect not in found:
            found[aspect] = record
        else:
            older.append(record)
    return Newest(tuple((aspect, found.get(aspect)) for aspect in ASPECTS), tuple(older))


def shown_to(records: Iterable[Record[Known]], *, may_see: bool) -> tuple[Record[Known], ...]:
    """Without contacts and movements, for whoever may not see them."""
    return tuple(one for one in records if may_see or one.details.aspect not in RESTRICTED)


KNOWN = RecordKind("known", Known, day="known_on", check=check_known)
