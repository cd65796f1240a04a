"""docs/schemas: real files satisfy them, and what the reader refuses for its form they refuse too."""

from __future__ import annotations

import contextlib
import gzip
import io
import json
import re
import tarfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pyrage
import pytest

from app.bundles import age_file
from app.bundles.lines import Line, WireAccess, from_line, to_line
from app.county.rebuild_laptop import rebuild_laptop
from app.people.reveal import reveal_numbers
from db.entries import Entry, Sealed
from tests.factories.bundle_files import FOLDER as KEPT
from tests.factories.bundles import LaptopChain, a_bundle
from tests.factories.county import Desk, exchange
from tests.factories.golden_bundle import fill
from tests.factories.people import VILLAGE, a_person
from tests.factories.sisters import to_sisters
from tests.factories.transfers import a_package, opened_transfer

FOLDER = Path(__file__).resolve().parents[3] / "docs" / "schemas"
SCHEMAS = {path.stem: json.loads(path.read_text("utf-8")) for path in sorted(FOLDER.glob("*.json"))}
KEYS = json.loads((KEPT / "keys.json").read_text("utf-8"))
OF_MEMBER = {
    "manifest.json": "manifest",
    "receipt.json": "receipt",
    "county.json": "county-file",
    "transfer.json": "transfer",
    "rows.json": "transfer-rows",
}
ANOTHER_FORM = [
    "bundle_from_the_future/format_2.yidai",
    "bundle_malformed/a_clock_beyond_all_numbers.yidai",
    "bundle_malformed/a_fraction.yidai",
    "bundle_malformed/a_head_beyond_all_numbers.yidai",
    "bundle_malformed/a_huge_number.yidai",
    "bundle_malformed/a_list_for_an_object.yidai",
    "bundle_malformed/a_number_below_zero.yidai",
    "bundle_malformed/a_path_for_a_member.yidai",
    "bundle_malformed/a_time_that_no_calendar_has.yidai",
    "bundle_malformed/an_unknown_field.yidai",
    "bundle_malformed/another_type.yidai",
    "bundle_malformed/nothing_for_a_list.yidai",
    "bundle_malformed/truth_for_a_number.yidai",
    "county_file_from_the_future/format_2.yidai-county",
    "county_file_malformed/an_unknown_field.yidai-county",
    "county_file_malformed/another_type.yidai-county",
    "receipt_from_the_future/format_2.yidai-receipt",
    "receipt_malformed/a_huge_number.yidai-receipt",
    "receipt_malformed/a_time_that_no_calendar_has.yidai-receipt",
    "receipt_malformed/an_unknown_field.yidai-receipt",
    "receipt_malformed/another_type.yidai-receipt",
    "transfer_from_the_future/format_2.yidai-transfer",
    "transfer_malformed/an_unknown_field.yidai-transfer",
]
"""Kept files whose documents have another form; of the others the form is right and something else wrong."""
WORDS = {
    "$schema", "$defs", "title", "description", "$ref", "type", "properties", "required", "maxProperties",
    "additionalProperties", "propertyNames", "items", "prefixItems", "minItems", "maxItems", "pattern",
    "maxLength", "enum", "const", "minimum", "maximum", "oneOf",
}  # fmt: skip


def test_there_is_a_schema_for_each_kind_of_document() -> None:
    assert sorted(SCHEMAS) == [
        "county-file",
        "journal-line",
        "manifest",
        "receipt",
        "transfer",
        "transfer-rows",
    ]


@pytest.mark.parametrize("name", sorted(SCHEMAS))
def test_a_schema_uses_no_word_that_the_check_here_does_not_know(name: str) -> None:
    assert set(words(SCHEMAS[name])) <= WORDS


def test_real_bundles_fit(desk: Desk) -> None:
    office, sister = desk.office(), desk.office()
    exchange(office, sister)
    fill(office, sister)
    person = office.add_person(a_person(name="第二个"))
    with office.work() as session:
        reveal_numbers(session, person)
    kinds = set()
    for one in (office, sister):
        manifest, lines = opened(desk, desk.send(one).path)
        fits("manifest", manifest)
        for line in lines:
            fits("journal-line", line)
            kinds.add("access" if "k" in line else "new" if line["h"] is None else "change")
    assert kinds == {"access", "new", "change"}


def test_exchanges_and_what_the_county_gives_back_fit(desk: Desk) -> None:
    office, sister = desk.sisters()
    office.visit(office.add_person())
    desk.receive(office)
    given_back = desk.stick() / "back.yidai"
    rebuild_laptop(desk.vault, given_back, code=VILLAGE.code, tag=sister.vault.laptop.tag, now=desk.now)
    for path in (to_sisters(desk, office).path, given_back):
        plain = pyrage.decrypt(path.read_bytes(), [identity(sister.vault.laptop.age_identity)])
        fits("manifest", document(plain, "manifest.json"))
        for line in gzip.decompress(member(plain, "journal.ndjson.gz")).splitlines():
            fits("journal-line", json.loads(line))


def test_receipts_and_county_files_fit(desk: Desk) -> None:
    enrolment = desk.file_for()
    fits("county-file", document(enrolment.data, "county.json"))
    office = desk.office()
    office.add_person()
    desk.receive(office)
    receipt = desk.answer(office)
    plain = pyrage.decrypt(receipt.data, [identity(office.vault.laptop.age_identity)])
    found = document(plain, "receipt.json")
    fits("receipt", found)
    assert found["stored"][0]["through"] > 0


def test_transfers_fit() -> None:
    letter, reader = opened_transfer(a_package())
    fits("transfer", json.loads(letter.to_bytes()))
    fits("transfer-rows", json.loads(reader.parts["rows.json"]))


def test_every_good_kept_file_fits() -> None:
    paths = sorted((KEPT / "valid").iterdir())
    assert {path.suffix for path in paths} == {".yidai", ".yidai-county", ".yidai-receipt", ".yidai-transfer"}
    for path in paths:
        found = list(documents(path))
        assert found, path.name
        for schema, value in found:
            fits(schema, value)


@pytest.mark.parametrize("name", ANOTHER_FORM)
def test_what_the_reader_refuses_for_its_form_the_schemas_refuse_too(name: str) -> None:
    assert any(faults(value, SCHEMAS[one], SCHEMAS[one]) for one, value in documents(KEPT / name))


def test_an_erased_entry_and_a_bare_digest_fit() -> None:
    entry = LaptopChain().visits(1).records[0]
    erased = Entry(entry.header, None, None, entry.digest, bytes(32))
    for record in (entry, erased, Sealed(entry.laptop, 7, entry.digest)):
        fits("journal-line", as_json(record))
    fits("journal-line", as_json(WireAccess(entry.laptop, 1, 5, "", "opened", "[]", "{}")))


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("format", 2), ("bundle", 0), ("bundle", True), ("bundle", "1"), ("kind", "all"), ("purpose", ""),
        ("members", []), ("token_proof", "00"), ("created", 2**53), ("counts", {"Visit": 1}), ("more", 1),
        ("segments", [{}]), ("extra", None),
    ],
)  # fmt: skip
def test_another_form_of_manifest_does_not_fit(name: str, value: object) -> None:
    manifest = a_manifest()
    fits("manifest", manifest)
    assert faults({**manifest, name: value}, SCHEMAS["manifest"], SCHEMAS["manifest"])


def test_a_manifest_without_one_of_its_fields_does_not_fit() -> None:
    manifest = a_manifest()
    for name in manifest:
        less = {key: value for key, value in manifest.items() if key != name}
        assert faults(less, SCHEMAS["manifest"], SCHEMAS["manifest"]), name


@pytest.mark.parametrize(
    "change", [{"s": -1}, {"l": "abc"}, {"z": 1}, {"b": "00"}, {"p": None}, {"h": {"A": []}}]
)
def test_another_form_of_line_does_not_fit(change: dict[str, object]) -> None:
    line = as_json(LaptopChain().visits(1).records[0])
    assert faults({**line, **change}, SCHEMAS["journal-line"], SCHEMAS["journal-line"])


def as_json(record: Line) -> Any:
    line = to_line(record)
    assert to_line(from_line(line)) == line
    return json.loads(line)


def a_manifest() -> dict[str, Any]:
    _data, written = a_bundle(LaptopChain().visits(3).look())
    found: dict[str, Any] = json.loads(written.manifest.to_bytes())
    return found


def opened(desk: Desk, path: Path) -> tuple[Any, list[Any]]:
    plain = pyrage.decrypt(path.read_bytes(), [identity(desk.sql("SELECT age_identity FROM county_secret"))])
    lines = gzip.decompress(member(plain, "journal.ndjson.gz")).split(b"\n")
    return document(plain, "manifest.json"), [json.loads(line) for line in lines[:-1]]


def documents(path: Path) -> Iterator[tuple[str, Any]]:
    """The documents in a kept file, each with the name of its schema."""
    data = path.read_bytes()
    if path.suffix != ".yidai-county":
        out = io.BytesIO()
        keys = [key for name, key in KEYS.items() if name.endswith("age_identity")]
        age_file.decrypt(io.BytesIO(data), out, keys, kind="file")
        data = out.getvalue()
    with contextlib.suppress(KeyError):
        for line in gzip.decompress(member(data, "journal.ndjson.gz")).splitlines():
            yield "journal-line", json.loads(line)
    for name, schema in OF_MEMBER.items():
        with contextlib.suppress(KeyError):
            yield schema, document(data, name)


def identity(text: str) -> pyrage.x25519.Identity:
    return pyrage.x25519.Identity.from_str(text)


def document(data: bytes, name: str) -> Any:
    return json.loads(member(data, name))


def member(data: bytes, name: str) -> bytes:
    with tarfile.open(fileobj=io.BytesIO(data)) as tar:
        stream = tar.extractfile(name)
        assert stream is not None
        return stream.read()


def fits(schema: str, value: object) -> None:
    assert list(faults(value, SCHEMAS[schema], SCHEMAS[schema])) == []


def words(schema: Any) -> Iterator[str]:
    """Every word of a schema, but for the names of properties and definitions."""
    if isinstance(schema, list):
        for one in schema:
            yield from words(one)
    if isinstance(schema, dict):
        for word, inner in schema.items():
            yield word
            named = word in ("properties", "$defs")
            for one in inner.values() if named else [inner]:
                yield from words(one)


TYPES: dict[str, type] = {"object": dict, "array": list, "string": str, "integer": int, "null": type(None)}


def faults(value: Any, schema: Any, root: Any, at: str = "$") -> list[str]:
    """What of JSON Schema (2020-12) these four files use; any other word fails the test above."""
    if schema is True or schema is False:
        return [] if schema else [f"{at}: not allowed"]
    if "$ref" in schema:
        return faults(value, root["$defs"][schema["$ref"].removeprefix("#/$defs/")], root, at)
    if "oneOf" in schema:
        found = [faults(value, one, root, at) for one in schema["oneOf"]]
        return [] if found.count([]) == 1 else [f"{at}: none of the forms, or several", *min(found, key=len)]
    kind = schema.get("type")
    if kind and (not isinstance(value, TYPES[kind]) or (kind == "integer" and isinstance(value, bool))):
        return [f"{at}: not {kind}"]
    bad = [
        "const" in schema and value != schema["const"],
        "enum" in schema and value not in schema["enum"],
        "pattern" in schema and not re.search(schema["pattern"], value),
        "maxLength" in schema and len(value) > schema["maxLength"],
        "minimum" in schema and value < schema["minimum"],
        "maximum" in schema and value > schema["maximum"],
        "minItems" in schema and len(value) < schema["minItems"],
        "maxItems" in schema and len(value) > schema["maxItems"],
        "maxProperties" in schema and len(value) > schema["maxProperties"],
        bool(set(schema.get("required", ())) - set(value if isinstance(value, dict) else ())),
    ]
    here = [f"{at}: {number}" for number, is_bad in enumerate(bad) if is_bad]
    return here + inside(value, schema, root, at)


def inside(value: Any, schema: Any, root: Any, at: str) -> list[str]:
    found: list[str] = []
    if isinstance(value, list):
        first = schema.get("prefixItems", [])
        for number, one in enumerate(value):
            rule = first[number] if number < len(first) else schema.get("items", True)
            found += faults(one, rule, root, f"{at}[{number}]")
    if isinstance(value, dict):
        for name, one in value.items():
            found += faults(name, schema.get("propertyNames", True), root, f"{at} name {name}")
            rule = schema.get("properties", {}).get(name, schema.get("additionalProperties", True))
            found += faults(one, rule, root, f"{at}.{name}")
    return found
