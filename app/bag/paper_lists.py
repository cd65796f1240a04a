"""Which papers a bag should hold: lists that ship with the program, and those that the county sends.

A list says for each paper which records are it, and of whom it is asked now: by status, by the kind
of the placement, or only once something has happened.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib.resources import files
from typing import Any

from app.details import day_from
from app.village.village_settings import Setting, read_settings
from app.work import Connection

DEFAULT_LIST = "SEED001"
SHIPPED = ("SEED001", "WUHAN23")
SETTING = "paper_list"
ALWAYS, IF_IT_HAPPENED = "always", "if_it_happened"
MOST_PAPERS = 200


@dataclass(frozen=True)
class Paper:
    """A paper that a bag may hold. `kept_as` names the records that are this paper; `kinds` the kinds of
    placement (list PLACEMENT_KIND) of which it is asked, all where none is named.
    """

    paper: str
    form: str
    zh: str
    en: str
    kept_as: str
    unless: frozenset[str]
    only: frozenset[str]
    kinds: frozenset[str] = frozenset()
    asked: str = ALWAYS

    def title(self, language: str) -> str:
        return self.zh if language.startswith("zh") else self.en

    def is_required(self, status: str, placement: str = "") -> bool:
        """By the person's status (list STATUS) and the kind of the placement in force."""
        if self.asked != ALWAYS or (self.kinds and placement not in self.kinds):
            return False
        return status not in self.unless and (not self.only or status in self.only)


@dataclass(frozen=True)
class PaperList:
    """A list with its name and where it comes from."""

    code: str
    zh: str
    en: str
    source: str
    papers: tuple[Paper, ...]

    def title(self, language: str) -> str:
        return self.zh if language.startswith("zh") else self.en


@cache
def shipped_list(code: str = DEFAULT_LIST) -> PaperList:
    """A list that ships with the program. Raises: KeyError for another."""
    if code not in SHIPPED:
        raise KeyError(code)
    return parse_list((files("resources") / "bag" / f"{code}.json").read_text(encoding="utf-8"))


def list_in_force(connection: Connection, *, today: date) -> PaperList:
    """The list that holds on this day.

    The village chooses by its setting. A list that the county signed is the newest wording of its
    code from its day on; one of a new code is chosen from its day on, unless the village chose later.
    A list that this version cannot read is passed over, so that the one before it goes on holding.
    """
    sent = _sent(connection, today)
    chosen = read_settings(connection, on=today)[SETTING]
    code = _chosen_code(chosen, sent)
    if code in sent:
        return sent[code][1]
    return shipped_list(code if code in SHIPPED else DEFAULT_LIST)


def lists_known(connection: Connection, *, today: date) -> list[PaperList]:
    """All lists that a village may choose from on this day."""
    sent = _sent(connection, today)
    shipped = [shipped_list(code) for code in SHIPPED if code not in sent]
    return [*shipped, *(found for _, found in sent.values())]


def parse_list(body: str) -> PaperList:
    """A list from its text. Raises: ValueError where it is none."""
    try:
        raw: dict[str, Any] = json.loads(body)
        papers = tuple(_paper(one) for one in raw["papers"][:MOST_PAPERS])
        code, zh, en, source = (_word(raw, name) for name in ("id", "zh", "en", "source"))
    except (KeyError, TypeError, AttributeError, RecursionError) as error:
        raise ValueError("no list of papers") from error
    if not papers or len({one.paper for one in papers}) != len(papers):
        raise ValueError("no papers, or one twice")
    return PaperList(code, zh, en, source, papers)


def _chosen_code(chosen: Setting, sent: Mapping[str, tuple[date | None, PaperList]]) -> str:
    since = chosen.from_on or (date.min if chosen.is_default else None)
    newer = [
        (day or date.min, code)
        for code, (day, _) in sent.items()
        if code not in SHIPPED and since is not None and (day or date.min) >= since
    ]
    return max(newer)[1] if newer else chosen.value


def _sent(connection: Connection, today: date) -> dict[str, tuple[date | None, PaperList]]:
    """By code, what the county signed and what is valid today; of one code the newest."""
    found = {}
    rows = connection.exec_driver_sql(
        "SELECT body, valid_from FROM paper_list"
        " WHERE deleted = 0 AND signed_by IS NOT NULL AND body IS NOT NULL AND coalesce(valid_from, '') <= ?"
        " ORDER BY coalesce(valid_from, ''), CAST(version AS INTEGER), id",
        (today.isoformat(),),
    )
    for body, valid_from in rows:
        try:
            one = parse_list(body)
        except ValueError:
            continue
        found[one.code] = (day_from(valid_from), one)
    return found


def _paper(one: Mapping[str, Any]) -> Paper:
    code, form, zh, en, kept_as = (_word(one, name) for name in ("id", "form", "zh", "en", "from"))
    unless, only, kinds = (_codes(one, name) for name in ("unless", "only", "kinds"))
    return Paper(code, form, zh, en, kept_as, unless, only, kinds, str(one.get("asked", ALWAYS)))


def _codes(raw: Mapping[str, Any], name: str) -> frozenset[str]:
    return frozenset(str(code) for code in raw.get(name, ()))


def _word(raw: Mapping[str, Any], name: str) -> str:
    if not isinstance(raw[name], str):
        raise TypeError(name)
    return str(raw[name])
