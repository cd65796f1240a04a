"""What most forms must not let pass: a day that has not come yet, an end before its beginning, a
field without which the record says nothing. Each refusal names the field, so that the form can mark it.
"""

from __future__ import annotations

from collections.abc import Callable
from contextvars import ContextVar
from datetime import date
from typing import Any

from app.errors import Refused

OLDEST = date(1900, 1, 1)
_needed: ContextVar[set[str] | None] = ContextVar("needed", default=None)


def needed_by(check: Callable[[Any, date], None], details: Any, today: date) -> frozenset[str]:
    """The fields, filled or not, without which this check refuses a record that says this much.

    What hangs on a field that is still empty, or wrong, comes to it once that is put right.
    """
    asked: set[str] = set()
    before = _needed.set(asked)
    try:
        check(details, today)
    except Refused:
        pass
    finally:
        _needed.reset(before)
    return frozenset(asked)


def need_words(details: Any, *names: str) -> None:
    """Raises: Refused("field_missing") for the first of these fields that is empty."""
    if (asked := _needed.get()) is not None:
        asked.update(names)
    for name in names:
        value = getattr(details, name)
        if value is None or value == () or (isinstance(value, str) and not value.strip()):
            raise Refused("field_missing", field=name)


def need_any(details: Any, *names: str) -> None:
    """Raises: Refused("field_missing") for the first, where all of these fields are empty."""
    first, *others = names
    if any(getattr(details, name) not in (None, "", ()) for name in others):
        return
    if (asked := _needed.get()) is not None:
        asked.add(first)
    elif getattr(details, first) in (None, "", ()):
        raise Refused("field_missing", field=first)


def refuse_future(details: Any, today: date, *names: str) -> None:
    """Raises: Refused("day_in_future" | "day_impossible") for what is said to have happened already."""
    for name in names:
        day = getattr(details, name)
        if day is not None and day > today:
            raise Refused("day_in_future", field=name)
        refuse_impossible(details, name)


def refuse_impossible(details: Any, *names: str) -> None:
    """Raises: Refused("day_impossible") for a day before 1900."""
    for name in names:
        day = getattr(details, name)
        if day is not None and day < OLDEST:
            raise Refused("day_impossible", field=name)


def refuse_backwards(details: Any, *names: str) -> None:
    """Days in the order in which they must follow each other, empty ones left out.

    Raises: Refused("ends_before_it_begins") naming the later field.
    """
    reached: date | None = None
    for name in names:
        day = getattr(details, name)
        if day is None:
            continue
        if reached is not None and day < reached:
            raise Refused("ends_before_it_begins", field=name)
        reached = day


def refuse_more(details: Any, part: str, whole: str) -> None:
    """A part of something counted cannot be more than all of it; empty ones are passed over.

    Raises: Refused("more_than_all") naming the part.
    """
    some, all_of_it = getattr(details, part), getattr(details, whole)
    if some is not None and all_of_it is not None and some > all_of_it:
        raise Refused("more_than_all", field=part)
