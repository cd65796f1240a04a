"""The records of a bag that a photo or scan may belong to, as a field offers them. No Qt in here."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

from app.bag.read_bag import Bag
from app.search.pinyin import initials
from ui.history.record_words import title_of
from ui.parts.choices import label_of
from ui.parts.matching import Choice

_BETWEEN = "/"
_MORE = {"visit": ("VISIT_KIND", "kind"), "test": ("SAMPLE", "sample")}


def record_choices(bag: Bag) -> list[Choice]:
    """Every record of the bag, the newest first; the code is what `tie_of` reads."""
    found = sorted(_records(bag), key=_newest, reverse=True)
    return [Choice(tie_code(table, row), words, initials(words)) for table, row, _day, words in found]


def tie_code(table: str, row: str) -> str:
    """One word for a table and a row; "" for neither."""
    return f"{table}{_BETWEEN}{row}" if table and row else ""


def tie_of(code: str) -> tuple[str, str]:
    """The table and the row again."""
    table, _between, row = code.partition(_BETWEEN)
    return table, row


def words_of_ties(bag: Bag) -> dict[str, str]:
    """What each record is called, by `tie_code`."""
    return {tie_code(table, row): words for table, row, _day, words in _records(bag)}


_Found = tuple[str, str, date | None, str]


def _records(bag: Bag) -> Iterator[_Found]:
    for visit in bag.visits:
        yield "visit", visit.visit, visit.details.happened_on, _words("visit", visit.details)
    for test in bag.tests:
        yield "test", test.test, test.details.happened_on, _words("test", test.details)
    for placement in bag.placements:
        begins = placement.details.begins_on
        yield "placement", placement.placement, begins, _words("placement", placement.details)
    for table, records in bag.records.items():
        for one in records:
            days = [day for day in vars(one.details).values() if isinstance(day, date)]
            yield table, one.row, max(days, default=None), _words(table, one.details)


def _words(table: str, details: Any) -> str:
    values = {name: str(value) for name, value in vars(details).items() if isinstance(value, date | str)}
    codes, column = _MORE.get(table, ("", ""))
    more = label_of(codes, values.get(column, "")) if codes else values.get("name", "")
    return f"{title_of(table, values)} {more}".strip()


def _newest(found: _Found) -> date:
    return found[2] or date.min
