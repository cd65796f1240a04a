"""A reader written from docs/bundle-format.md alone: stock programs and the standard library."""

from __future__ import annotations

import base64
import hashlib
import json
import os
import re
import subprocess
from pathlib import Path
from typing import Any

import pytest

from app.bundles import limits
from app.bundles.receipt_code import code_key, receipt_code
from tests.factories.bundles import CountyKeys, LaptopChain, a_bundle, blob

ROOT = Path(__file__).resolve().parents[3]
PAGE = (ROOT / "docs" / "bundle-format.md").read_text("utf-8")
COUNTY = CountyKeys()
REASONS_OF_PAGE = re.findall(
    r"`((?:bundle|receipt|county_file|transfer|sister|laptop|token|own)_[a-z_]+)`", PAGE
)
LAYERS = [
    "age_file",
    "archive",
    "archive_reader",
    "chains",
    "child",
    "container",
    "journal_lines",
    "lines",
    "manifest",
    "sealed",
]


def test_the_commands_of_the_page_open_a_bundle(tmp_path: Path) -> None:
    laptop = LaptopChain().visits(40).look()
    manifest = opened_by_hand(tmp_path, a_bundle(laptop, blobs=[blob(b"picture"), blob(b"another")])[0])
    assert manifest["format"] == 1
    assert manifest["recipient"] == {"county": COUNTY.addressee.county, "key": COUNTY.addressee.key}
    for member in manifest["members"]:
        content = (tmp_path / member["name"]).read_bytes()
        assert (len(content), hashlib.sha256(content).hexdigest()) == (member["size"], member["sha256"])
    lines = (tmp_path / "journal.ndjson").read_bytes().splitlines()
    for segment in [*manifest["segments"], *manifest["access"]]:
        chain = bytes.fromhex(segment["chain_before"])
        for number in range(segment["first"], segment["last"] + 1):
            line = lines.pop(0)
            assert (json.loads(line)["l"], json.loads(line)["s"]) == (segment["laptop"], number)
            chain = hashlib.sha256(chain + digest(line)).digest()
        assert chain.hex() == segment["chain_after"]
    assert lines == []


def test_a_changed_manifest_does_not_pass_the_commands_of_the_page(tmp_path: Path) -> None:
    opened_by_hand(tmp_path, a_bundle()[0])
    document = (tmp_path / "manifest.json").read_bytes()
    (tmp_path / "manifest.json").write_bytes(document.replace(b'"bundle":1', b'"bundle":2'))
    with pytest.raises(subprocess.CalledProcessError):
        subprocess.run(["sh", "-ec", commands()[2]], cwd=tmp_path, check=True, capture_output=True)


def test_sender_id_and_tag_follow_from_the_key_as_the_page_says() -> None:
    sender = LaptopChain().sender
    key = hashlib.sha256(base64.b64decode(sender.sign_public)[10:]).digest()
    bits = int.from_bytes(key[16:18]) >> 1
    digits = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
    assert sender.laptop == key.hex()[:32]
    assert sender.tag == digits[bits >> 10] + digits[bits >> 5 & 31] + digits[bits & 31]


def test_the_example_of_the_page_is_right() -> None:
    line, header = re.findall(r"```json\n(.*)\n```", PAGE)
    inner, whole, chain = re.findall(r"^    .* ([0-9a-f]{64})$", PAGE, re.MULTILINE)
    fields = json.loads(line)
    assert canonical({key: fields[key] for key in fields if key not in "px"}).decode() == header
    payload = bytes.fromhex(fields["p"]) + fields["x"].encode()
    assert hashlib.sha256(payload).hexdigest() == inner
    assert digest(line.encode()).hex() == whole
    assert hashlib.sha256(bytes(32) + digest(line.encode())).hexdigest() == chain


def test_the_check_digit_of_a_receipt_code_follows_from_the_rows_of_the_page() -> None:
    laptop = LaptopChain()
    key = code_key(COUNTY.identity, laptop.sender.age_recipient, county_recipient=COUNTY.recipient)
    rows = re.findall(r"`(\d{10})`", PAGE)
    assert len(rows) == 10
    for bundle in range(1, 20):
        code = receipt_code(key, laptop=laptop.laptop, bundle=bundle, sequence=70, chain="ab" * 32)
        digits, row = code.replace(" ", ""), "0"
        for digit in digits[:9]:
            row = rows[int(row)][int(digit)]
        assert row == digits[9]


def test_the_limits_of_the_page_are_those_of_the_program() -> None:
    now = limits.LIMITS
    assert (now.file, now.age_header) == (4 * 1024**3 - 1, 64 * 1024)
    assert (now.manifest, now.signature, now.small_file) == (16 * 1024**2, 2048, 4 * 1024**2)
    assert (now.members, now.lines, now.line) == (50_000, 20_000_000, 4 * 1024**2)
    assert (now.journal, now.ratio, now.ratio_free) == (4 * 1024**3, 100, 16 * 1024**2)
    assert now.json_depth == 12
    assert (now.memory, now.seconds, now.bytes_a_second) == (768 * 1024**2, 60, 4 * 1024**2)
    assert (now.segments, now.tables, now.access_text) == (10_000, 1_000, 2_000_000)
    assert (now.told, now.recipients, now.sisters, now.keys_before) == (100_000, 20, 100, 100)
    assert (now.transfer_rows_size, now.transfer_excerpt) == (8 * 1024**2, 64 * 1024**2)
    assert (now.transfer_blobs, now.blobs_wanted) == (10_000, 10_000)
    assert (now.transfer_rows, now.transfer_windows, now.blob) == (100_000, 10_000, 256 * 1024**2)
    assert limits.LAST_TIME == 253370764799999


def test_every_reason_of_the_program_stands_on_the_page() -> None:
    folder = ROOT / "app" / "bundles"
    sources = "".join((folder / f"{name}.py").read_text("utf-8") for name in LAYERS)
    used = set(re.findall(r'"(bundle_[a-z_]+)"', sources))
    used |= {f"bundle_{end}" for end in re.findall(r'f"\{kind\}_([a-z_]+)"', sources)}
    used |= {"bundle_not_a_bundle"}
    trouble = {"bundle_changed_while_writing", "bundle_check_unavailable"}
    assert used - trouble <= set(REASONS_OF_PAGE)


def test_every_reason_of_the_page_is_given_by_the_program() -> None:
    folders = (ROOT / "app" / room for room in ("bundles", "county", "transfer", "vault"))
    program = "".join(path.read_text("utf-8") for folder in folders for path in folder.glob("*.py"))
    said = set(re.findall(r'"([a-z_]+)"', program))
    said |= {f"bundle_{end}" for end in re.findall(r'f"\{kind\}_([a-z_]+)"', program)} | {
        "bundle_not_a_bundle"
    }
    assert set(REASONS_OF_PAGE) - said == set()


def test_every_outcome_of_a_file_has_kept_files() -> None:
    table = PAGE.partition("## What a reader must refuse")[2].partition("What only a reader")[0]
    outcomes = set(re.findall(r"^\| .*", table, re.MULTILINE))
    named = {name for row in outcomes for name in re.findall(r"`([a-z_]+)`", row.split(" | ")[0])}
    folders = {path.name for path in (ROOT / "tests" / "files" / "bundles").iterdir() if path.is_dir()}
    assert named - folders == set()


def commands() -> list[str]:
    (block,) = re.findall(r"```sh\n(.*?)```", PAGE, re.DOTALL)
    return str(block).splitlines()


def opened_by_hand(folder: Path, data: bytes) -> dict[str, Any]:
    (folder / "999901001001-A7K-12.yidai").write_bytes(data)
    (folder / "county.key").write_text(COUNTY.identity)
    script = "\n".join(commands())
    subprocess.run(["sh", "-ec", script], cwd=folder, check=True, capture_output=True, env=dict(os.environ))
    manifest = json.loads((folder / "manifest.json").read_bytes())
    assert isinstance(manifest, dict)
    return manifest


def digest(line: bytes) -> bytes:
    fields = json.loads(line)
    if fields.get("k") == "access":
        return hashlib.sha256(line).digest()
    if "d" in fields:
        return bytes.fromhex(fields["d"])
    header = canonical({key: fields[key] for key in fields if key not in ("p", "x")})
    payload = bytes.fromhex(fields["p"]) + fields["x"].encode("utf-8")
    return hashlib.sha256(header + hashlib.sha256(payload).digest()).digest()


def canonical(value: object) -> bytes:
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode("utf-8")
