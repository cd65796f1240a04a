"""What a village settles for itself, because the law is silent or its province says otherwise.

Each setting has a value, the paper or person it comes from, and the day from which it holds. What
may be set, and what holds until somebody does, is data: resources/settings/village.json, and today.json
for what Today asks the ledgers for.

While two laptops say different things about a setting, what holds is data as well (`meanwhile`): whatever
one of them would have the village reminded of, it is reminded of, and never later.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields, replace
from datetime import date
from functools import cache
from importlib.resources import files

from app.details import day_from
from app.errors import Refused
from app.history.ways_to_settle import Row, ways_to_settle
from app.ids import VillageId
from app.village.read_village import chosen_village
from app.village.said_alike import row_said_alike, say_alike
from app.work import Connection, Session
from db.driver_rows import rows_of

DAYS, HOURS, NUMBER, CHOICE, PAPERS = "days", "hours", "number", "choice", "papers"
LAW, ON_TODAY = "law", "today"
LEAST, MOST, SHOWN = "least", "most", "shown"
LONGEST = 200
_COLUMNS = ("key", "value", "source", "from_on")
_NEVER = 0
"""Among days that Today counts: it does not ask."""


@dataclass(frozen=True)
class SettingKind:
    """One thing that may be set. `choices` for a choice, `least` and `most` for days and numbers; the kind
    PAPERS names one of the lists of papers that are known in the vault. `about` is the file that names it
    and the card that offers it.

    `meanwhile`: what holds while values stand side by side. LEAST or MOST of the numbers, SHOWN, or values
    of which the first holds that any of them is; one alone holds whatever they are.
    """

    key: str
    kind: str
    value: str
    zh: str
    en: str
    source_zh: str
    source_en: str
    choices: tuple[str, ...] = ()
    least: int = 0
    most: int = 0
    about: str = LAW
    meanwhile: str | tuple[str, ...] = SHOWN

    def title(self, language: str) -> str:
        return self.zh if language.startswith("zh") else self.en

    def default_source(self, language: str) -> str:
        """Where the value comes from that holds until somebody enters another."""
        return self.source_zh if language.startswith("zh") else self.source_en

    def fits(self, value: str) -> bool:
        """Whether this may be entered."""
        if self.kind == CHOICE:
            return value in self.choices
        if self.kind in (DAYS, HOURS, NUMBER):
            return value.isascii() and value.isdigit() and self.least <= int(value[:6]) <= self.most
        return bool(value.strip()) and len(value) <= LONGEST

    def value_meanwhile(self, beside: Iterable[str]) -> str:
        """What holds while these stand side by side, the shown one first."""
        values = list(dict.fromkeys(beside))
        if len(values) == 1 or self.meanwhile == SHOWN:
            return values[0]
        if self.meanwhile == LEAST:
            return min(values, key=self._asks_after)
        if self.meanwhile == MOST:
            return max(values, key=int)
        return next((one for one in self.meanwhile if one in values), self.meanwhile[0])

    def _asks_after(self, value: str) -> tuple[bool, int]:
        """How soon a number of days asks; last where it never does."""
        return self.about == ON_TODAY and int(value) == _NEVER, int(value)


@dataclass(frozen=True)
class Setting:
    """What holds. Without `source` it is the program's own default, and nobody entered it.

    `beside`: each that may hold, the shown one first, while two laptops say different things.
    """

    key: str
    value: str
    source: str = ""
    from_on: date | None = None
    row: str = ""
    beside: tuple[Setting, ...] = ()

    @property
    def is_default(self) -> bool:
        return not self.row

    @property
    def each(self) -> tuple[Setting, ...]:
        """Each that may hold: this one alone, unless some stand side by side."""
        return self.beside or (self,)


@dataclass(frozen=True)
class Settings:
    """All settings in force on a day."""

    by_key: Mapping[str, Setting]

    def __getitem__(self, key: str) -> Setting:
        return self.by_key[key]

    def text(self, key: str) -> str:
        return self.by_key[key].value

    def number(self, key: str) -> int:
        return int(self.by_key[key].value)

    def truth(self, key: str) -> bool | None:
        """True for "yes", False for "no", None where it is not known."""
        return {"yes": True, "no": False}.get(self.by_key[key].value)


@cache
def setting_kinds() -> dict[str, SettingKind]:
    """Everything that may be set, by key, in the order in which a page offers it."""
    found = [*_kinds("village.json", LAW), *_kinds("today.json", ON_TODAY)]
    return {kind.key: kind for kind in found}


def _kinds(file: str, about: str) -> list[SettingKind]:
    raw = json.loads((files("resources") / "settings" / file).read_text(encoding="utf-8"))
    names = {one.name for one in fields(SettingKind)}
    found = []
    for one in raw["settings"]:
        said = {name: value for name, value in one.items() if name in names}
        meanwhile = said["meanwhile"]
        said["meanwhile"] = meanwhile if isinstance(meanwhile, str) else tuple(meanwhile)
        found.append(SettingKind(**{**said, "choices": tuple(said.get("choices", ()))}, about=about))
    return found


@cache
def default_settings() -> Settings:
    """What holds where nobody has entered anything."""
    return Settings({kind.key: Setting(kind.key, kind.value) for kind in setting_kinds().values()})


def read_settings(
    connection: Connection, *, village: VillageId | None = None, on: date | None = None
) -> Settings:
    """What holds on this day (with none: the newest), for this village (with none: the one worked on).

    Of two rows for one key the later day wins, then the later row. A value that this version does
    not understand is passed over, so that what was entered before it goes on holding. Where two laptops say
    different things, what holds is what the setting's kind says for the meantime.
    """
    named = village or chosen_village(connection) or _first(connection)
    rows = rows_of(
        connection,
        f"SELECT id, open_registers, {', '.join(_COLUMNS)} FROM village_setting"
        " WHERE deleted = 0 AND village_id = ?",
        (named,),
    )
    ways = ways_to_settle(connection, "village_setting", "setting", _COLUMNS, rows)
    first, *others = [_in_force(way, on) for way in ways]
    if not others:
        return Settings(first)
    return Settings({key: _meanwhile([held, *(way[key] for way in others)]) for key, held in first.items()})


def _in_force(rows: Iterable[Row], on: date | None) -> dict[str, Setting]:
    """What holds on this day where these rows stand."""
    found = dict(default_settings().by_key)
    for row, _open, key, value, source, from_on in sorted(rows, key=_by_day):
        kind, day = setting_kinds().get(key or ""), day_from(from_on)
        if kind is None or not kind.fits(value or "") or (on is not None and day is not None and day > on):
            continue
        found[kind.key] = Setting(kind.key, value or "", source or "", day, row)
    return found


def _by_day(row: Row) -> tuple[str, str]:
    return row[5] or "", row[0]


def _meanwhile(beside: list[Setting]) -> Setting:
    """What holds of settings that stand side by side, with all of them."""
    each = tuple(dict.fromkeys(beside))
    if len(each) == 1:
        return each[0]
    value = setting_kinds()[each[0].key].value_meanwhile(one.value for one in each)
    held = next((one for one in each if one.value == value), replace(each[0], value=value, source=""))
    return replace(held, beside=each)


def _first(connection: Connection) -> str | None:
    found = rows_of(connection, "SELECT id FROM village WHERE deleted = 0 ORDER BY id LIMIT 1")
    return found[0][0] if found else None


def set_setting(
    session: Session, village: VillageId, key: str, value: str, *, source: str, from_on: date | None = None
) -> None:
    """Enter what holds from this day on, with who or which paper says so. The same day again corrects it.

    Raises: Refused("setting_impossible") at "value", Refused("field_missing") at "source".
    """
    kind = setting_kinds().get(key)
    value, source = value.strip(), source.strip()
    if kind is None or not kind.fits(value):
        raise Refused("setting_impossible", field="value")
    if not source:
        raise Refused("field_missing", field="source")
    if len(source) > LONGEST:
        raise Refused("text_too_long", field="source", most=LONGEST)
    day = from_on.isoformat() if from_on else None
    row = session.connection.exec_driver_sql(
        "SELECT id FROM village_setting WHERE deleted = 0 AND village_id = ? AND key = ? AND from_on IS ?"
        " ORDER BY id DESC LIMIT 1",
        (village, key, day),
    ).scalar()
    values = {"key": key, "value": value or None, "source": source, "from_on": day}
    keep_words(session, village, row, values)


def keep_words(
    session: Session, village: VillageId, row: str | None, values: Mapping[str, str | None]
) -> None:
    """Write them into this row; without one into that which every laptop of the village makes for this key
    and day, so that two laptops that say different things are told so.
    """
    if row is None:
        said = (values["key"] or "", values["from_on"] or "")
        row = row_said_alike(session.connection, "village_setting", *said, village=village)
    say_alike(session, "village_setting", row, {**values, "village_id": village})
