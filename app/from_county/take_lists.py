"""Take in what the county adds to the code lists, and what it wants offered no longer."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import fields, replace
from typing import Any

from app.clock import moment_of
from app.codes import shipped_list
from app.errors import Refused
from app.from_county.sent_kind import SentBy, unreadable
from app.lists.change_choices import hide_choice, item_of_words, list_in_force, write_choice
from app.lists.choice import Choice, check_choice, code_of_words
from app.lists.read_choices import read_choices
from app.village.read_village import Village, home_village
from app.work import Session

CODE = re.compile(r"[0-9A-Za-z]{1,12}")
LONGEST_SOURCE = 200
_RENAMED = {"list": "list_name", "sort": "place_in_list"}
_KEYS = {"list", "code", "zh", "en", "unit_zh", "unit_en", "active", "sort", "source"}


def take_lists(session: Session, items: Sequence[Any], sent: SentBy) -> int:
    """Enter each choice as the county's own; how many said anything new.

    A code never changes its words: one that is known by others is refused, and so is a shipped one that
    is given any. A choice of the village that says the same is hidden, so that nobody must choose between
    the two. What an earlier file brought and this one no longer has stays.
    """
    choices = [_read(session, place, item, sent) for place, item in enumerate(items, 1)]
    if len({(one.list_name, one.code) for one in choices}) != len(choices):
        raise unreadable(len(choices), "code_twice")
    # The county rehearses in a store that may have no village yet.
    if session.connection.exec_driver_sql("SELECT 1 FROM village WHERE deleted = 0 LIMIT 1").scalar() is None:
        return len(choices)
    village = home_village(session.connection, on=sent.made_on)
    return sum(_enter(session, village, choice) for choice in choices)


def _read(session: Session, place: int, item: Any, sent: SentBy) -> Choice:
    if not isinstance(item, dict) or not {"list"} <= set(item) <= _KEYS:
        raise unreadable(place, "keys")
    offered = item.get("active", True)
    said: dict[str, Any] = {
        _RENAMED.get(str(key), str(key)): value for key, value in item.items() if key != "active"
    }
    for field in fields(Choice):
        wanted = int if field.name == "place_in_list" else str
        if field.name in said and type(said[field.name]) is not wanted:
            raise unreadable(place, field.name)
    if not isinstance(offered, bool):
        raise unreadable(place, "active")
    choice = Choice(**said, hidden=None if offered else True, signed_by=sent.county)
    choice = replace(choice, code=choice.code or code_of_words(choice.list_name, choice.zh))
    if not CODE.fullmatch(choice.code) or len(choice.source) > LONGEST_SOURCE:
        raise unreadable(place, "code" if len(choice.source) <= LONGEST_SOURCE else "source")
    try:
        codes = list_in_force(session.connection, choice.list_name)
        if shipped_list(choice.list_name).item(choice.code) is None:
            check_choice(codes, choice)
    except Refused as refused:
        raise unreadable(place, refused.field or refused.reason) from None
    held = codes.item(choice.code)
    if held is not None and choice.zh not in ("", held.zh):
        raise unreadable(place, "words_differ")
    return choice


def _enter(session: Session, village: Village, choice: Choice) -> bool:
    same = item_of_words(list_in_force(session.connection, choice.list_name), choice.zh)
    if same is not None and same.code != choice.code and same.active and _is_own(session, choice, same.code):
        hide_choice(session, choice.list_name, same.code, now=moment_of(session.now_ms))
    return write_choice(session, village, choice)


def _is_own(session: Session, choice: Choice, code: str) -> bool:
    held = [one for one in read_choices(session.connection, choice.list_name) if one.code == code]
    return any(one.zh and not one.signed_by for one in held)
