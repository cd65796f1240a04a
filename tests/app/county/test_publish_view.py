"""What statistics tools get: every figure by village, township and month, and nobody in it."""

from __future__ import annotations

import csv
import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from app.county.publish_view import Published, publish_view
from app.county.view_figures import VILLAGE as BY_VILLAGE
from app.county.view_figures import view_of_month
from app.errors import Refused
from app.reports.period import Period, period_around
from app.vault.create_vault import NewVillage
from tests.factories.county import Desk
from tests.factories.people import ID_NO, a_person

AUTUMN = Period(date(2026, 10, 1), date(2026, 11, 30))
NAME, PHONE = "欧阳不可见", "10012345678"
VILLAGES = [
    NewVillage(f"9999010010{number:02d}", f"第{number}村", "清溪镇", "示范县") for number in range(1, 4)
]


def test_the_tables_open_in_any_sqlite_and_hold_what_the_county_counts(published: Published) -> None:
    with closing(sqlite3.connect(published.folder / "figures.db")) as database:
        visits = database.execute(
            "SELECT month, amount, hidden FROM by_month WHERE figure = 'visits' AND part = ''"
        ).fetchall()
        named = database.execute(
            "SELECT unit_zh, means_zh FROM figure WHERE figure = 'visits' AND part = ''"
        ).fetchone()
        towns = database.execute("SELECT DISTINCT township_name FROM village").fetchall()
    assert visits == [("2026-10", 13, 0), ("2026-11", 0, 0)]
    assert named[0] == "次"
    assert named[1]
    assert towns == [("清溪镇",)]


def test_few_people_are_hidden_and_so_is_what_would_give_them_away(published: Published) -> None:
    rows = [row for row in _read(published.folder / "by_village.csv") if row["month"] == "2026-11"]
    people = [(row["amount"], row["hidden"]) for row in rows if row["figure"] == "people"]
    assert people == [("", "1"), ("", "1"), ("7", "0")], "two of the three, or the second tells the first"
    activities = {row["amount"] for row in rows if row["figure"] == "activities"}
    assert activities == {"0"}, "what the village does in public is told"


def test_no_name_number_or_telephone_is_in_any_file(published: Published) -> None:
    for file in published.files:
        content = (published.folder / file).read_bytes()
        for secret in (NAME, NAME[:2], ID_NO, PHONE, "王组长"):
            assert secret.encode() not in content, file


def test_datasette_finds_words_for_every_table(published: Published) -> None:
    described = json.loads((published.folder / "metadata.json").read_text("utf-8"))
    with closing(sqlite3.connect(published.folder / "figures.db")) as database:
        tables = {
            row[0]: [column[1] for column in database.execute(f'PRAGMA table_info("{row[0]}")')]
            for row in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
            if not row[0].startswith("sqlite_")
        }
    told = described["databases"]["figures"]["tables"]
    assert set(told) == set(tables)
    for table, one in told.items():
        assert set(one["columns"]) <= set(tables[table])


def test_that_it_was_published_is_logged(county: Desk, published: Published) -> None:
    kind, detail = _last_look(county)
    assert kind == "exported"
    assert json.loads(detail) == {
        "what": "view",
        "from": "2026-10-01",
        "to": "2026-11-30",
        "cells": published.cells,
        "hidden": published.hidden,
    }


def test_nothing_that_is_there_is_written_over(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "view").mkdir()
    kept = tmp_path / "view" / "mine.csv"
    kept.write_text("mine")
    with desk.work() as session, pytest.raises(Refused, match="folder_not_empty"):
        publish_view(session, tmp_path / "view", AUTUMN, now=desk.now)
    assert kept.read_text() == "mine"


def test_a_publication_that_is_stopped_leaves_nothing(desk: Desk, tmp_path: Path) -> None:
    def stop(_done: int, _all: int) -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError), desk.work() as session:
        publish_view(session, tmp_path / "view", AUTUMN, now=desk.now, progress=stop)
    assert not (tmp_path / "view").exists()


def test_a_higher_threshold_hides_more(county: Desk) -> None:
    month = period_around(date(2026, 11, 1), "month")
    with county.look() as connection:
        told = [
            sum(
                one.amount is None
                for one in view_of_month(connection, month, now=county.now, smallest=smallest).cells
                if one.level == BY_VILLAGE and one.figure == "people"
            )
            for smallest in (3, 5, 20)
        ]
    assert told == [0, 2, 3]


@pytest.fixture(scope="module")
def county(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """Three villages of one township, with three, five and seven people."""
    desk = Desk.make(tmp_path_factory.mktemp("county"))
    offices = [desk.office(village) for village in VILLAGES]
    for office, count in zip(offices, (3, 5, 7), strict=True):
        for number in range(count):
            said = {"id_no": ID_NO, "phone": PHONE} if not number else {}
            person = office.add_person(a_person(name=f"{NAME}{number}", **said))
            office.place(person)
            if number or count == 3:
                office.visit(person, date(2026, 10, 3))
    desk.receive(*offices)
    yield desk
    desk.close()


@pytest.fixture(scope="module")
def published(county: Desk, tmp_path_factory: pytest.TempPathFactory) -> Published:
    with county.work() as session:
        return publish_view(session, tmp_path_factory.mktemp("out") / "view", AUTUMN, now=county.now)


def _read(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def _last_look(desk: Desk) -> tuple[str, str]:
    with desk.look() as connection:
        row = connection.exec_driver_sql(
            "SELECT kind, detail FROM access WHERE laptop = ? ORDER BY seq DESC LIMIT 1",
            (desk.vault.laptop.laptop,),
        ).one()
    return row[0], row[1]
