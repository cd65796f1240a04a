"""Plain files of the county's figures for statistics tools: one SQLite file that Datasette opens, and CSV.

They leave the county readable. So no person, number or name of a person is in them, figures about fewer
people than `smallest` are hidden together with what would give them away, and the access log says that
they were written.
"""

from __future__ import annotations

import csv
import json
import shutil
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from sqlite_utils import Database

from app.clock import Moment, milliseconds
from app.county.county_keys import county_keys
from app.county.describe_view import FIGURES, describe
from app.county.view_figures import (
    COUNTY,
    TOWNSHIP,
    VILLAGE,
    MonthOfView,
    ViewCell,
    is_about_people,
    months_between,
    view_of_month,
)
from app.errors import Refused, Trouble
from app.exporting.no_formula import no_formula
from app.reports.period import Period
from app.reports.report_words import figure_title
from app.reports.small_numbers import SMALLEST_TOLD
from app.work import Session
from db.access_log import log_access

DATABASE = "figures.db"
METADATA = "metadata.json"

Row = dict[str, str | int | float | None]


@dataclass(frozen=True)
class Published:
    """What was written. `hidden`: of `cells`, how many are not told."""

    folder: Path
    files: tuple[str, ...]
    months: int
    villages: int
    cells: int
    hidden: int


def publish_view(
    session: Session,
    folder: Path,
    period: Period,
    *,
    now: Moment,
    smallest: int = SMALLEST_TOLD,
    progress: Callable[[int, int], None] | None = None,
) -> Published:
    """Write the files of every month of the period into a new or empty folder, and log it.

    Where anything fails nothing stays there. Raises: Refused("folder_not_empty" | "no_county_store"),
    Trouble("folder_missing" | "folder_not_writable").
    """
    county = county_keys(session.connection).name
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise Refused("folder_not_empty", field="out")
    if not folder.parent.is_dir():
        raise Trouble("folder_missing")
    months = months_between(period)
    was_there = folder.exists()
    try:
        folder.mkdir(exist_ok=True)
    except OSError:
        raise Trouble("folder_not_writable") from None
    try:
        written = _Files(folder)
        for number, month in enumerate(months):
            written.add(view_of_month(session.connection, month, now=now, smallest=smallest))
            if progress is not None:
                progress(number + 1, len(months))
        found = written.finish(county, period, smallest)
        _log(session, found, period, now)
    except BaseException:
        _clear(folder, keep=was_there)
        raise
    return found


def _log(session: Session, found: Published, period: Period, now: Moment) -> None:
    log_access(
        session.connection,
        laptop=session.author.laptop,
        actor=session.author.actor,
        at_ms=milliseconds(now),
        kind="exported",
        detail={
            "what": "view",
            "from": period.first.isoformat(),
            "to": period.last.isoformat(),
            "cells": found.cells,
            "hidden": found.hidden,
        },
    )


def _clear(folder: Path, *, keep: bool) -> None:
    for path in folder.iterdir():
        path.unlink()
    if not keep:
        shutil.rmtree(folder)


# Money is in yuan: what is no whole number stays as it is in a column of whole numbers.
_AMOUNT = {"figure": str, "part": str, "amount": int, "hidden": int}
COLUMNS: dict[str, dict[str, type]] = {
    "village": dict.fromkeys(("village", "name", "township", "township_name"), str),
    "figure": {
        **dict.fromkeys(("figure", "part", "section", "title_zh", "title_en", "unit_zh", "unit_en"), str),
        **dict.fromkeys(("means_zh", "means_en"), str),
        **dict.fromkeys(("money", "about_people"), int),
    },
    "reporting": {"month": str, "village": str, "township": str, "reports": int},
    "by_village": {"month": str, "village": str, **_AMOUNT},
    "by_township": {"month": str, "township": str, **_AMOUNT},
    "by_month": {"month": str, **_AMOUNT},
}
KEYS: dict[str, str | tuple[str, ...]] = {
    "village": "village",
    "figure": ("figure", "part"),
    "reporting": ("month", "village"),
    "by_village": ("month", "village", "figure", "part"),
    "by_township": ("month", "township", "figure", "part"),
    "by_month": ("month", "figure", "part"),
}
_TABLE_OF = {VILLAGE: "by_village", TOWNSHIP: "by_township", COUNTY: "by_month"}


class _Files:
    """The database, filled month by month; the CSV files are written from it at the end."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._database = Database(folder / DATABASE)
        for table, columns in COLUMNS.items():
            to_village = [("village", "village", "village")] if table in ("reporting", "by_village") else []
            self._database.create_table(table, columns, pk=KEYS[table], foreign_keys=to_village)
        self._months = 0
        self._villages: dict[str, Row] = {}
        self._figures: dict[tuple[str, str], Row] = {}
        self._cells = self._hidden = 0

    def add(self, month: MonthOfView) -> None:
        self._months += 1
        for one in month.villages:
            self._villages[one.code] = {
                "village": one.code,
                "name": one.name,
                "township": one.township,
                "township_name": one.township_name,
            }
        reporting: Iterable[Row] = (
            {"month": month.month, "village": one.code, "township": one.township, "reports": int(one.reports)}
            for one in month.villages
        )
        self._insert("reporting", reporting)
        for level, table in _TABLE_OF.items():
            self._insert(table, (self._row(one) for one in month.cells if one.level == level))

    def _row(self, cell: ViewCell) -> Row:
        figure = self._figure(cell.figure, cell.part)
        self._cells += 1
        self._hidden += cell.amount is None
        place: Row = {} if cell.level == COUNTY else {cell.level: cell.place}
        amount = cell.amount
        told = amount / 100 if amount is not None and figure["money"] else amount  # fen to yuan
        return {
            "month": cell.month,
            **place,
            "figure": cell.figure,
            "part": cell.part,
            "amount": told,
            "hidden": int(amount is None),
        }

    def _figure(self, key: str, part: str) -> Row:
        if (key, part) not in self._figures:
            self._figures[key, part] = _figure_row(key, part)
        return self._figures[key, part]

    def _insert(self, table: str, rows: Iterable[Row]) -> None:
        self._database[table].insert_all(rows, batch_size=1000)  # type: ignore[union-attr]

    def finish(self, county: str, period: Period, smallest: int) -> Published:
        self._insert("village", self._villages.values())
        self._insert("figure", self._figures.values())
        for table in _TABLE_OF.values():
            self._database[table].create_index(["figure", "part"])  # type: ignore[union-attr]
        self._database.execute("ANALYZE")
        self._database.conn.commit()
        for table in COLUMNS:
            self._write_csv(table)
        self._database.vacuum()
        self._database.close()
        described = describe(county, period, smallest)
        text = json.dumps(described, ensure_ascii=False, indent=2) + "\n"
        (self._folder / METADATA).write_text(text, encoding="utf-8")
        names = tuple(sorted(path.name for path in self._folder.iterdir()))
        return Published(self._folder, names, self._months, len(self._villages), self._cells, self._hidden)

    def _write_csv(self, table: str) -> None:
        with (self._folder / f"{table}.csv").open("w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file)
            writer.writerow(column.name for column in self._database[table].columns)
            for row in self._database.execute(f'SELECT * FROM "{table}"'):
                writer.writerow([no_formula(cell) if isinstance(cell, str) else cell for cell in row])


def _figure_row(key: str, part: str) -> Row:
    section, definition = FIGURES[key]
    unit = definition.unit_of(part)
    return {
        "figure": key,
        "part": part,
        "section": section.key,
        "title_zh": figure_title(definition, part, "zh").strip(),
        "title_en": figure_title(definition, part, "en").strip(),
        "unit_zh": unit.zh,
        "unit_en": unit.en,
        "means_zh": definition.means.zh,
        "means_en": definition.means.en,
        "money": int(definition.money),
        "about_people": int(is_about_people(definition)),
    }
