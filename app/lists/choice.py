"""A choice that was added to a code list, or one that is offered no longer, as the records keep it."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, replace

from app.codes import CodeItem, CodeList, shipped_list
from app.errors import Refused
from app.ids import derived_id
from app.search.tokens import fold

LONGEST = 40
LONGEST_UNIT = 10
OTHER = "其他"
_LAST = 10_000


@dataclass(frozen=True)
class Choice:
    """One row. Of a shipped code only whether it is hidden counts: its words are never changed here.

    `signed_by` is the county that sent it; the village does not change what came from there.
    """

    list_name: str = ""
    code: str = ""
    zh: str = ""
    en: str = ""
    unit_zh: str = ""
    unit_en: str = ""
    hidden: bool | None = None
    place_in_list: int | None = None
    source: str = ""
    signed_by: str = ""


def code_of_words(list_name: str, zh: str) -> str:
    """The code of added words: the same in every village, so that a county counts them as one."""
    return "v" + hashlib.sha256(f"{list_name}\x00{fold(zh)}".encode()).hexdigest()[:8]


def row_of_choice(village: str, list_name: str, code: str) -> str:
    """Every laptop of a village (named by its code) keeps a choice under the same id."""
    return derived_id("code_item", village, list_name, code)


def open_list(name: str) -> CodeList:
    """A list to which may be added. Raises: Refused("code_list_unknown" | "code_list_closed")."""
    found = shipped_list(name)
    if not found.is_open:
        raise Refused("code_list_closed", list=name)
    return found


def counts_units(codes: CodeList) -> bool:
    """Whether each of its choices is counted in a unit of its own."""
    return any(item.unit_zh for item in codes.items)


def check_choice(codes: CodeList, choice: Choice) -> None:
    """Raises: Refused("field_missing" | "text_too_long"), at its field."""
    if not choice.zh.strip():
        raise Refused("field_missing", field="zh")
    if counts_units(codes) and not choice.unit_zh.strip():
        raise Refused("field_missing", field="unit_zh")
    for name, most in (
        ("zh", LONGEST),
        ("en", LONGEST),
        ("unit_zh", LONGEST_UNIT),
        ("unit_en", LONGEST_UNIT),
    ):
        if len(getattr(choice, name)) > most:
            raise Refused("text_too_long", field=name, most=most)


def with_choices(codes: CodeList, added: Iterable[Choice], *, hide: bool = True) -> CodeList:
    """The list with these: those of a shipped code only hide it, the others stand before "other" at its end.
    Without `hide` everything is offered.
    """
    choices = sorted(added, key=_order)
    gone = {one.code for one in choices if one.hidden and hide}
    items = [replace(item, active=False) if item.code in gone else item for item in codes.items]
    at = next((place for place, item in enumerate(items) if item.zh == OTHER), len(items))
    sort = items[at - 1].sort + 1 if items else 0
    shipped = {item.code for item in items}
    more: dict[str, CodeItem] = {}
    for one in choices:
        if one.code not in shipped and one.zh:
            more.setdefault(one.code, _item(one, sort, one.code not in gone))
    return replace(codes, items=(*items[:at], *more.values(), *items[at:]))


def _item(one: Choice, sort: int, is_offered: bool) -> CodeItem:
    return CodeItem(
        one.code,
        one.zh,
        one.en or one.zh,
        is_offered,
        sort,
        unit_zh=one.unit_zh,
        unit_en=one.unit_en or one.unit_zh,
    )


def _order(one: Choice) -> tuple[int, str]:
    return (one.place_in_list if one.place_in_list is not None else _LAST, one.code)
