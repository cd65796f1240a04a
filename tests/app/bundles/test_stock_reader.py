"""docs/read_bundle.py, which outlives the program: it shows what the county's tables show."""

from __future__ import annotations

import ast
import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from app.ids import new_id
from db.entries import seal_entry
from db.journal import create
from db.schema import SHAPES
from tests.factories.bundles import LaptopChain, a_bundle
from tests.factories.clones import cloned
from tests.factories.county import Desk, exchange
from tests.factories.golden_bundle import fill
from tests.factories.people import a_person

READER = Path(__file__).resolve().parents[3] / "docs" / "read_bundle.py"
SPOILT = READER.parents[1] / "tests" / "files" / "bundles"
# Checkpoints are beyond stock programs; limits and one spelling of a header are Yidai's own care.
SEEN_BY_STOCK_PROGRAMS = [
    "bad_signature",
    "broken_chain",
    "damaged",
    "from_the_future",
    "not_a_bundle",
    "not_for_us",
    "truncated",
]


def test_it_shows_what_the_countys_tables_show(desk: Desk) -> None:
    paths = every_kind_of_write(desk)
    desk.take_in(*paths)
    shown = {(row["table"], row["row"]): row for row in read(desk, *paths)}
    assert len(shown) > 12
    assert {row["whole"] for row in shown.values()} == {True}
    for table, row, cells in tables(desk):
        found = shown.pop((table, row))
        assert found["deleted"] == bool(cells["deleted"]), table
        assert sorted(found["also"]) == json.loads(cells["open_registers"] or "[]")
        for column in SHAPES[table].columns:
            assert as_cell(found["values"].get(column)) == cells[column], (table, column)
    assert shown == {}


def test_what_stands_beside_the_shown_value_is_shown_too(desk: Desk) -> None:
    rows = read(desk, *every_kind_of_write(desk))
    (person,) = [row for row in rows if "status" in row["also"]]
    statuses = [person["values"]["status"], *[value["status"] for value in person["also"]["status"]]]
    assert sorted(statuses) == ["12", "33"]


def test_a_bundle_alone_says_which_rows_began_in_an_earlier_one(desk: Desk) -> None:
    office = desk.office()
    person = office.add_person()
    first = desk.send(office).path
    office.force("INSERT INTO received_mark SELECT recipient, laptop, '', last_seq, chain, 1, 'file', 1"
                 " FROM bundle_out")  # fmt: skip
    office.visit(person)
    office.visit(office.add_person(a_person(name="第二个")))
    rows = read(desk, desk.send(office).path)
    assert {row["table"] for row in rows if row["whole"]} == {"checkpoint", "person", "visit"}
    assert {row["whole"] for row in read(desk, first)} == {True}


def test_what_was_erased_since_is_not_shown_from_the_older_bundle(desk: Desk) -> None:
    office = desk.office()
    person = office.add_person(a_person(name="要遗忘的人"))
    kept = office.add_person()
    older = desk.send(office).path
    assert "要遗忘的人" in str(read(desk, older))
    with office.work() as session:
        session.write([create("erasure", new_id(), {"rows": [["person", person]], "entries": []})])
    rows = {(row["table"], row["row"]): row for row in read(desk, older, desk.send(office).path)}
    assert rows["person", person]["values"] == dict.fromkeys(rows["person", person]["values"])
    assert rows["person", kept]["values"]["name"] == "王小满"


def test_attachments_and_the_parts_of_a_large_bundle_lose_no_record(desk: Desk) -> None:
    parts = [
        SPOILT / "valid" / f"the_{which}_part_of_many_attachments.yidai" for which in ("first", "second")
    ]
    done = run(SPOILT / "keys.json", desk, *parts)
    assert (done.returncode, len(done.stdout.splitlines())) == (0, 3)
    plain = [subprocess.check_output(["age", "-d", "-i", desk.folder / "county.key", path]) for path in parts]
    pictures = [
        subprocess.check_output(["tar", "-xOf", "-", "--wildcards", "blobs/*"], input=one) for one in plain
    ]
    assert pictures == [b"a picture", b"a second picture"]


@pytest.mark.parametrize("path", sorted((SPOILT / "valid").glob("*.yidai")), ids=lambda path: path.stem)
def test_every_good_kept_bundle_is_read(path: Path, desk: Desk) -> None:
    done = run(SPOILT / "keys.json", desk, path)
    assert (done.returncode, done.stderr) == (0, b"")


def test_an_entry_that_cannot_be_read_is_named_and_holds_up_no_other(desk: Desk) -> None:
    laptop = LaptopChain().visits(3)
    laptop.records[1] = seal_entry(laptop.records[1].header, b'["no object"]')
    path = desk.folder / "odd.yidai"
    path.write_bytes(a_bundle(laptop)[0])
    done = run(SPOILT / "keys.json", desk, path)
    assert (done.returncode, len(done.stdout.splitlines())) == (0, 2)
    assert f"('{laptop.laptop}', 2)".encode() in done.stderr


@pytest.mark.parametrize("folder", SEEN_BY_STOCK_PROGRAMS)
def test_it_refuses_what_is_not_whole_or_not_signed_and_prints_nothing(folder: str, desk: Desk) -> None:
    paths = sorted((SPOILT / f"bundle_{folder}").glob("*.yidai"))
    assert paths
    for path in paths:
        done = run(SPOILT / "keys.json", desk, path)
        assert (done.returncode == 0, done.stdout) == (False, b""), path.name


def test_a_bundle_changed_anywhere_prints_nothing(desk: Desk) -> None:
    office = desk.office()
    office.add_person()
    path = desk.send(office).path
    data = path.read_bytes()
    assert run(None, desk, path).returncode == 0
    for place in range(0, len(data), len(data) // 6):
        path.write_bytes(data[:place] + bytes([data[place] ^ 4]) + data[place + 1 :])
        done = run(None, desk, path)
        assert (done.returncode == 0, done.stdout) == (False, b"")


def test_a_copied_laptop_that_went_on_alone_is_noticed(desk: Desk) -> None:
    office = desk.office()
    clone = cloned(desk, office)
    paths = [desk.send(one).path for one in (office, clone)]
    done = run(None, desk, *paths)
    assert (done.returncode == 0, done.stdout) == (False, b"")
    assert b"a copied laptop?" in done.stderr


def test_the_same_bundle_twice_shows_the_same(desk: Desk) -> None:
    office = desk.office()
    first = desk.send(office).path
    again = first.with_name("again.yidai")
    again.write_bytes(first.read_bytes())
    assert read(desk, first, again) == read(desk, first)


def test_it_is_short_and_needs_the_standard_library_alone() -> None:
    text = READER.read_text("utf-8")
    assert len(text.splitlines()) <= 150
    tree = ast.parse(text)
    names = {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}
    names |= {str(node.module) for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
    assert {name.partition(".")[0] for name in names} <= sys.stdlib_module_names


def every_kind_of_write(desk: Desk) -> list[Path]:
    """Two laptops' bundles: new, changed, hidden, undone, in conflict, a deletion against an edit."""
    office, sister = desk.office(), desk.office()
    exchange(office, sister)
    fill(office, sister)
    return [desk.send(one).path for one in (office, sister)]


def read(desk: Desk, *paths: Path) -> list[dict[str, Any]]:
    done = run(None, desk, *paths)
    assert (done.returncode, done.stderr) == (0, b"")
    return [json.loads(line) for line in done.stdout.splitlines()]


def run(keys: Path | None, desk: Desk, *paths: Path) -> subprocess.CompletedProcess[bytes]:
    identity = desk.folder / "county.key"
    if keys is None:
        identity.write_text(desk.sql("SELECT age_identity FROM county_secret"))
    else:
        known = json.loads(keys.read_text("utf-8"))
        identity.write_text("\n".join(key for name, key in known.items() if name.endswith("age_identity")))
    command = [sys.executable, "-I", READER, identity, *paths]
    return subprocess.run(command, capture_output=True, check=False)


def tables(desk: Desk) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Every replicated row that came with a bundle: not the county's own user."""
    with desk.look() as connection:
        for table in SHAPES:
            rows = connection.exec_driver_sql(
                f'SELECT t.* FROM "{table}" t JOIN row_head h ON h.row = t.id AND h.tbl = ?'
                " WHERE t.entry_laptop IN (SELECT laptop FROM known_laptop)",
                (table,),
            ).mappings()
            for row in rows:
                yield table, row["id"], dict(row)


def as_cell(value: object) -> object:
    if isinstance(value, list):
        return json.dumps(value, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    return int(value) if isinstance(value, bool) else value
