"""What was known here at a moment: the same as if the vault had stopped then."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from db.journal import update
from db.reproject import NotThere, projection
from db.schema import DERIVED, SHAPES
from tests.factories.laptops_at_play import ROWS, Village, steps
from tests.factories.replicas import MINUTE, NOW_MS, Replica, Replicas, a_person, exchange

ZHANG = "person-zhang"
HOUR = 60 * MINUTE


@settings(max_examples=40, deadline=None)
@given(plan=st.lists(steps.filter(lambda step: step[0] != "clock"), min_size=3, max_size=24))
def test_the_past_shows_what_the_vault_showed_when_it_stopped_there(
    empty_database: Path, plan: list[tuple[str, int, int, int, int]]
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        replicas = Replicas(empty_database, Path(folder))
        try:
            laptops = [replicas.make(name) for name in ("one", "two")]
            village, stops = Village(laptops), {}
            for step in plan:
                village.do(step)
                for laptop in laptops:
                    laptop.now_ms += HOUR
                stops[laptops[0].now_ms] = shown_now(laptops[0])
            for until, shown in stops.items():
                assert shown_at(laptops[0], until) == shown
        finally:
            replicas.close()


def test_what_came_by_bundle_is_known_from_the_day_it_came(here: Replica, there: Replica) -> None:
    here.write(a_person(ZHANG, name="一"))
    exchange(here, there)
    there.now_ms += HOUR
    there.write(update("person", ZHANG, {"name": "二"}))
    here.now_ms = NOW_MS + 5 * HOUR
    exchange(here, there)
    assert name_at(here, NOW_MS + 4 * HOUR) == "一"
    assert name_at(here, NOW_MS + 5 * HOUR + 1) == "二"
    assert name_at(there, NOW_MS + 4 * HOUR) == "二"


def test_before_it_was_entered_a_row_is_not_there(here: Replica) -> None:
    here.write(a_person(ZHANG))
    assert shown_at(here, NOW_MS) == {}


def test_where_nobody_noted_the_arrival_the_entrys_own_clock_counts(here: Replica, there: Replica) -> None:
    there.write(a_person(ZHANG, name="一"))
    here.take_in(there.segment(), now_ms=None)
    assert shown_at(here, NOW_MS) == {}
    assert name_at(here, NOW_MS + 1) == "一"


def name_at(laptop: Replica, until: int) -> Any:
    return shown_at(laptop, until)[("person", ZHANG)]["name"]


def shown_now(laptop: Replica) -> dict[tuple[str, str], dict[str, Any]]:
    found = {}
    for table, row in known_rows(laptop):
        shown = laptop.shown(table, row)
        found[(table, row)] = {column: shown[column] for column in (*SHAPES[table].columns, *DERIVED)}
    return found


def shown_at(laptop: Replica, until: int) -> dict[tuple[str, str], dict[str, Any]]:
    found = {}
    with laptop.reading() as connection:
        for table, row in known_rows(laptop):
            try:
                past = projection(connection, table, row, until_ms=until)
            except NotThere:
                continue
            found[(table, row)] = dict(past.cells)
    return found


def known_rows(laptop: Replica) -> list[tuple[str, str]]:
    everything = {**ROWS, "person": (*ROWS["person"], ZHANG)}
    return [
        (table, row)
        for table, rows in everything.items()
        for row in rows
        if laptop.sql(f'SELECT 1 FROM "{table}" WHERE id = ?', row)
    ]
