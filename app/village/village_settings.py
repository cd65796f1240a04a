"""What a village settles for itself, because the law is silent or its province says otherwise.

Each setting has a value, the paper or person it comes from, and the day from which it holds. What
may be set, and what holds until somebody does, is data: resources/settings/village.json, and today.json
for what Today asks the ledgers for.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import date
from functools import cache
from importlib.resources import files

from app.details import day_from
from app.errors import Refused
from app.ids import VillageId, new_id
from app.village.read_village import chosen_village
from app.work import Connection, Session
from db.driver_rows import rows_of
from db.journal import create, update

DAYS, HOURS, NUMBER, CHOICE, PAPERS = "days", "hours", "number", "choice", "papers"
LAW, ON_TODAY = "law", "today"
LONGEST = 200


@dataclass(frozen=True)
class SettingKind:
    """One thing that may be set. `choices` for a choice, `least` and `most` for days and numbers; the kind
    PAPERS names one of the lists of papers that are known in the vault. `about` is the file that names it
    and the card that offers it.
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


@dataclass(frozen=True)
class Setting:
    """What holds. Without `source` it is the program's own default, and nobody entered it."""

    key: str
    value: str
    source: str = ""
    from_on: date | None = None
    row: str = ""

    @property
    def is_default(self) -> bool:
        return not self.row


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
    not understand is passed over, so that what was entered before it goes on holding.
    """
    named = village or chosen_village(connection) or _first(connection)
    rows = rows_of(
        connection,
        "SELECT key, value, source, from_on, id FROM village_setting WHERE deleted = 0 AND village_id = ?"
        " ORDER BY coalesce(from_on, ''), id",
        (named,),
    )
    found = dict(default_settings().by_key)
    for key, value, source, from_on, row in rows:
        kind, day = setting_kinds().get(key or ""), day_from(from_on)
        if kind is None or not kind.fits(value or "") or (on is not None and day is not None and day > on):
            continue
        found[kind.key] = Setting(kind.key, value or "", source or "", day, row)
    return Settings(found)


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
    if row is None:
        session.write([create("village_setting", new_id(), {**values, "village_id": village})])
    else:
        session.write([update("village_setting", row, values)])
