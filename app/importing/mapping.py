"""Which column means which field: found by wording, shown, corrected by the user, remembered."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from importlib import resources
from typing import Any

from app.errors import Refused
from app.importing.ledger_headings import KINDS_BY_TABLE
from app.width import half_width

PEOPLE_KINDS = ("roster", "visits", "tests")
KINDS = (*PEOPLE_KINDS, *KINDS_BY_TABLE)
"""Ledgers of people, and every ledger of the village by its table."""

BETWEEN_LINES = "/"
"""Stands between the upper and the lower line of a two-line heading."""

_NOISE = re.compile(r"[\s*:：、。.·_'\"“”\u200b\ufeff-]+")
_BRACKETS = re.compile(r"\([^()]*\)|\[[^\[\]]*\]|【[^】]*】|<[^<>]*>")


@dataclass(frozen=True, slots=True)
class Mapping:
    """Headings as they stand in the file (column by column), each with its field or None.

    A field stands at most once. `digest` names the same headings in the next file.
    """

    kind: str
    headings: tuple[str, ...]
    fields: tuple[str | None, ...]

    @property
    def digest(self) -> str:
        """The same for the same headings of the same kind of ledger, however wide or spaced."""
        plain = json.dumps([self.kind, *map(normalised, self.headings)], ensure_ascii=False)
        return hashlib.sha256(plain.encode("utf-8", "replace")).hexdigest()

    @property
    def missing(self) -> tuple[str, ...]:
        """Fields without which no row of this kind can come in, and that no column gives."""
        return tuple(name for name in wordings_of(self.kind).required if name not in self.fields)

    @property
    def unmapped(self) -> tuple[int, ...]:
        """Columns with a heading that no field fits."""
        return tuple(
            column
            for column, (heading, name) in enumerate(zip(self.headings, self.fields, strict=True))
            if heading and name is None
        )

    def corrected(self, column: int, name: str | None) -> Mapping:
        """The user says what a column means; whichever column meant that before means nothing now.

        Raises: Refused("field_unknown").
        """
        if name is not None and name not in fields_of(self.kind):
            raise Refused("field_unknown")
        fields = [None if found == name else found for found in self.fields]
        fields[column] = name
        return replace(self, fields=tuple(fields))

    def to_plain(self) -> dict[str, Any]:
        """As plain JSON, to be remembered under `digest`."""
        return {"kind": self.kind, "headings": list(self.headings), "fields": list(self.fields)}

    @classmethod
    def from_plain(cls, plain: dict[str, Any]) -> Mapping:
        """The inverse of `to_plain`; fields that this version does not know mean nothing.

        Raises: Refused("mapping_damaged").
        """
        kind, headings, fields = plain.get("kind"), plain.get("headings"), plain.get("fields")
        if kind not in KINDS or not isinstance(headings, list) or not isinstance(fields, list):
            raise Refused("mapping_damaged")
        if len(headings) != len(fields):
            raise Refused("mapping_damaged")
        known = fields_of(kind)
        return cls(kind, tuple(map(str, headings)), tuple(name if name in known else None for name in fields))


@dataclass(frozen=True, slots=True)
class Wordings:
    """The table of wordings for one kind of ledger, normalised.

    `instead`: where no column means the first, the column that means the second is taken for it.
    """

    field_by_wording: dict[str, str]
    required: tuple[str, ...]
    harmless: tuple[str, ...]
    instead: tuple[tuple[str, str], ...] = ()


@cache
def wordings_of(kind: str) -> Wordings:
    """The wordings as data: resources/headings/<kind>.json."""
    text = resources.files("resources").joinpath("headings", f"{kind}.json").read_text("utf-8")
    table = json.loads(text)
    return Wordings(
        {normalised(wording): name for name, found in table["fields"].items() for wording in found},
        tuple(table["required"]),
        tuple(map(normalised, table["harmless"])),
        tuple(table.get("instead", {}).items()),
    )


def fields_of(kind: str) -> tuple[str, ...]:
    """All fields that a column of this kind of ledger can mean, in the usual order."""
    return tuple(dict.fromkeys(wordings_of(kind).field_by_wording.values()))


def map_headings(kind: str, headings: Sequence[str], remembered: Iterable[Mapping] = ()) -> Mapping:
    """Each heading with the field it means; a remembered mapping of the same headings comes first.

    Where two columns mean the same, the first has it and the second is left to the user.
    """
    fields: list[str | None] = []
    for heading in headings:
        name = field_for(kind, heading)
        fields.append(None if name in fields else name)
    for wanted, other in wordings_of(kind).instead:
        if wanted not in fields and other in fields:
            fields[fields.index(other)] = wanted
    found = Mapping(kind, tuple(headings), tuple(fields))
    for earlier in remembered:
        if earlier.digest == found.digest:
            return replace(found, fields=earlier.fields)
    return found


@lru_cache(maxsize=50_000)
def field_for(kind: str, heading: str) -> str | None:
    """The field that a heading means: as a whole, without brackets, its lower line, its upper line."""
    tried = [heading]
    if BETWEEN_LINES in heading:
        upper, lower = heading.split(BETWEEN_LINES, 1)
        tried += [upper + lower, lower, upper]
    for wording in tried:
        name = _fitting(wordings_of(kind), wording)
        if name:
            return name
    return None


def is_any_heading(text: str) -> bool:
    """Whether some kind of ledger has a column of this wording, brackets left out."""
    return normalised(_BRACKETS.sub("", half_width(text))) in _any_wording()


@cache
def _any_wording() -> frozenset[str]:
    return frozenset(wording for kind in KINDS for wording in wordings_of(kind).field_by_wording)


def _fitting(table: Wordings, wording: str) -> str | None:
    whole = normalised(wording)
    bare = normalised(_BRACKETS.sub("", half_width(wording)))
    for text in (whole, bare):
        if text in table.field_by_wording:
            return table.field_by_wording[text]
    for prefix in table.harmless:
        rest = bare.removeprefix(prefix)
        if rest != bare and rest in table.field_by_wording:
            return table.field_by_wording[rest]
    return None


def normalised(heading: str) -> str:
    """A wording without what typing changes: width, case, blanks, line ends, punctuation."""
    return _NOISE.sub("", half_width(heading)).lower()
