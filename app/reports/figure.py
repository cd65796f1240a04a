"""What a figure is: its words, its unit, its definition, and where it is counted. Data, not code.

The definitions lie in resources/figures. Units are part of a figure: figures of different units are
never added to each other.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from app.codes import code_list


@dataclass(frozen=True)
class Words:
    """The same words in both languages."""

    zh: str
    en: str

    def said(self, language: str) -> str:
        return self.zh if language.startswith("zh") else self.en


@dataclass(frozen=True)
class Source:
    """Where a figure is counted. `way`: "count" or "sum" of records whose `day` lies in the period,
    "now" for records as they stand when they are counted, "windows" for what was due, "people" for those
    who have an open file on its last day; `of` names one of the three noes there, and only whoever it was
    said of counts. Rows that fit `minus` are taken away.
    """

    way: str
    table: str = ""
    day: str = ""
    of: str = ""
    where: str = ""
    minus: str = ""
    kind: str = ""
    states: tuple[str, ...] = ()


@dataclass(frozen=True)
class FigureDefinition:
    """One figure. `by_column` splits it by the codes of the list `by_list`; `money` is kept in fen. Where a
    row may have `several` of the codes, it counts in the part of each.

    Of an `aggregate` only the number is told, never who is behind it.
    """

    key: str
    title: Words
    unit: Words
    means: Words
    source: Source
    by_list: str = ""
    by_column: str = ""
    several: bool = False
    money: bool = False
    aggregate: bool = False

    @property
    def has_total(self) -> bool:
        """Whether its parts may be added: not where each has a unit of its own, nor where they overlap."""
        return bool(self.unit.zh) and not self.several

    def unit_of(self, code: str) -> Words:
        """The unit of one part: a code list may bring its own."""
        item = code_list(self.by_list).item(code) if self.by_list and code else None
        return Words(item.unit_zh, item.unit_en) if item is not None and item.unit_zh else self.unit


@dataclass(frozen=True)
class FigureSection:
    """Figures under one heading."""

    key: str
    title: Words
    figures: tuple[FigureDefinition, ...]


@cache
def figure_sections(list_id: str = "village") -> tuple[FigureSection, ...]:
    """The figures that ship with the program, in the order of a report."""
    text = (files("resources") / "figures" / f"{list_id}.json").read_text(encoding="utf-8")
    return tuple(
        FigureSection(
            one["section"], Words(one["zh"], one["en"]), tuple(_definition(raw) for raw in one["figures"])
        )
        for one in json.loads(text)["sections"]
    )


def definition_of(key: str) -> FigureDefinition:
    """The definition of one figure. Raises: KeyError."""
    return {one.key: one for section in figure_sections() for one in section.figures}[key]


def _definition(raw: Mapping[str, Any]) -> FigureDefinition:
    each = raw.get("each", {})
    return FigureDefinition(
        key=raw["key"],
        title=Words(raw["zh"], raw["en"]),
        unit=Words(raw["unit_zh"], raw["unit_en"]),
        means=Words(raw["means_zh"], raw["means_en"]),
        source=_source(raw),
        by_list=each.get("list", ""),
        by_column=each.get("column", ""),
        several=bool(each.get("several")),
        money=bool(raw.get("money")),
        aggregate=bool(raw.get("aggregate")),
    )


def _source(raw: Mapping[str, Any]) -> Source:
    way = next(way for way in ("count", "sum", "now", "windows", "people") if way in raw)
    said = raw[way]
    return Source(
        way,
        table=said.get("table", ""),
        day=said.get("day", ""),
        of=said.get("of", ""),
        where=said.get("where", ""),
        minus=said.get("minus", ""),
        kind=said.get("kind", ""),
        states=tuple(said.get("states", ())),
    )
