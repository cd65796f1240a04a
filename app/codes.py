"""Code lists: the choices of a form, with the standard they come from.

A code is never used again for something else; what is no longer offered stays readable. A blank
is not a code: "not filled in" and "unknown" are two things. What a village or its county added to a
list stands in its records; `hold_lists` is told when they are opened and when that changes.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from typing import Any

from app.errors import Refused
from app.search.pinyin import initials
from app.search.tokens import fold


@dataclass(frozen=True, slots=True)
class CodeItem:
    """One choice. `unit_zh` and `unit_en` say in what it is counted, where it is counted."""

    code: str
    zh: str
    en: str
    active: bool = True
    sort: int = 0
    replaced_by: str | None = None
    unit_zh: str = ""
    unit_en: str = ""

    def label(self, language: str) -> str:
        """The words for this choice: Chinese for "zh…", else English."""
        return self.zh if language.startswith("zh") else self.en


@dataclass(frozen=True)
class CodeList:
    """One list, its items in the order in which a form offers them. To an open one a village may add."""

    name: str
    standard: str
    zh: str
    en: str
    items: tuple[CodeItem, ...]
    is_open: bool = False
    _by_code: Mapping[str, CodeItem] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_by_code", {item.code: item for item in self.items})

    def item(self, code: str) -> CodeItem | None:
        """The item of this code, active or not; None if the list has never had it."""
        return self._by_code.get(code)

    def label(self, code: str, language: str) -> str:
        """The words for a code. A code that this version does not know is shown as it is."""
        item = self._by_code.get(code)
        return code if item is None else item.label(language)

    def active(self) -> tuple[CodeItem, ...]:
        """What a form offers today."""
        return tuple(item for item in self.items if item.active)

    def find(self, text: str) -> tuple[CodeItem, ...]:
        """The active items that hold what was typed: a code's beginning, characters, English or
        pinyin initials. Nothing typed finds all; those that begin with it come first.
        """
        typed = fold(text)
        if not typed:
            return self.active()
        hits = []
        for item in self.active():
            words = (item.code.casefold(), fold(item.zh), fold(item.en), _initials(item.zh))
            if words[0].startswith(typed) or any(typed in word for word in words[1:]):
                hits.append((not any(word.startswith(typed) for word in words), item.sort, item))
        hits.sort(key=lambda hit: hit[:2])
        return tuple(item for _, _, item in hits)


_held: Mapping[str, CodeList] = {}


def hold_lists(lists: Iterable[CodeList]) -> None:
    """From now on these hold in place of the shipped ones of their names; all others are as shipped.

    One set of records is open in a process, as one language is spoken in it: forms, papers, figures and
    imports all ask `code_list`. They hold until other records are opened, so that what is said after
    closing still has its words.
    """
    global _held
    _held = {one.name: one for one in lists}


def code_list(name: str) -> CodeList:
    """The list of this name, with what the open records add to it. Raises: Refused("code_list_unknown")."""
    return _held.get(name) or shipped_list(name)


@cache
def shipped_list(name: str) -> CodeList:
    """The list as it ships with the program. Raises: Refused("code_list_unknown")."""
    if name not in code_list_names():
        raise Refused("code_list_unknown", list=name)
    path = files("resources") / "codes" / f"{name}.json"
    raw: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    items = sorted((CodeItem(**item) for item in raw["items"]), key=lambda item: item.sort)
    return CodeList(raw["list"], raw["standard"], raw["zh"], raw["en"], tuple(items), raw.get("open", False))


@cache
def code_list_names() -> tuple[str, ...]:
    """The names of the lists that ship with the program. (Lists are in capitals, tables are not.)"""
    names = (file.name for file in (files("resources") / "codes").iterdir())
    return tuple(sorted(name[:-5] for name in names if name.endswith(".json") and name[:-5].isupper()))


@cache
def _initials(text: str) -> str:
    return initials(fold(text))
