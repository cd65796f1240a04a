"""Bundles that a version of the program has written are taken in for ever, and show the same."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from app.search.find_people import find_people
from tests.factories.county import Desk
from tests.factories.golden_bundle import give_keys, records

FOLDER = Path(__file__).resolve().parents[2] / "files" / "bundles"
GOLDEN = sorted(path.parent for path in FOLDER.glob("v*/golden/shown.ndjson"))


@pytest.mark.parametrize("golden", GOLDEN, ids=lambda path: path.parent.name)
def test_a_golden_bundle_is_taken_in_and_shows_what_it_always_showed(golden: Path, desk: Desk) -> None:
    give_keys(desk, json.loads((golden / "keys.json").read_text("utf-8")))
    verdicts = desk.take_in(golden)
    # The sister's bundle comes first: what she changed waits for the rows that the other one brings.
    assert [(one.outcome, one.held, one.rejected) for one in verdicts] == [("taken", 0, 0), ("taken", 0, 0)]
    assert shown(records(desk.dump()), golden) == kept(golden)
    with desk.look() as connection:
        assert [found.name for found in find_people(connection, "欧阳")] == ["欧阳㛃"]


@pytest.mark.parametrize("golden", GOLDEN, ids=lambda path: path.parent.name)
def test_the_order_of_golden_bundles_does_not_matter(golden: Path, desk: Desk) -> None:
    give_keys(desk, json.loads((golden / "keys.json").read_text("utf-8")))
    paths = sorted(golden.glob("*.yidai"), reverse=True)
    desk.take_in(*paths)
    desk.take_in(*paths)
    # What a sister carried before she was known waits for her own bundle, or for the next that carries it.
    assert shown(records(desk.dump()), golden) == kept(golden)


def kept(golden: Path) -> list[Any]:
    """What the bundles showed when they were written."""
    return [json.loads(line) for line in (golden / "shown.ndjson").read_text("utf-8").splitlines()]


def shown(dump: list[bytes], golden: Path) -> list[Any]:
    """What they show now, without the columns that have come since, which must be empty."""
    lines = [json.loads(line) for line in dump]
    for line, then in zip(lines, kept(golden), strict=True):
        later = line["row"].keys() - then["row"].keys()
        assert not any(line["row"].pop(column) for column in later)
    return lines


def test_version_one_has_its_golden_bundles() -> None:
    assert [path.parent.name for path in GOLDEN][:1] == ["v1"]


def test_a_golden_bundle_shows_every_kind_of_write() -> None:
    lines = [json.loads(line) for line in (FOLDER / "v1/golden/shown.ndjson").read_text("utf-8").splitlines()]
    people = [line["row"] for line in lines if line["table"] == "person"]
    assert {person["deleted"] for person in people} == {0, 1}
    assert ["status"] in [json.loads(person["open_registers"] or "[]") for person in people]
    (visit,) = [line["row"] for line in lines if line["table"] == "visit"]
    assert (visit["deleted"], visit["work_words"]) == (0, "务农")
