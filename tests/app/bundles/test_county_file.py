from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

import pytest

from app.bundles import minisign, signed_file, tar
from app.bundles.county_file import DOCUMENT, CountyFile, Sister, read_county_file, write_county_file
from app.errors import Refused
from db.canonical import canonical
from tests.factories.bundles import CountyKeys, LaptopChain

COUNTY = CountyKeys()
SENDER = LaptopChain("sister").sender
FILE = CountyFile(
    program="yidai 0.1.0",
    county=COUNTY.addressee.county,
    county_name="清水县禁毒办",
    number=1,
    made=1_790_000_000_000,
    sign_public=COUNTY.key.public().text(),
    recipients=(COUNTY.recipient,),
    village_code="999901001001",
    village_name="清水湾村",
    newest_format=1,
    token="00112233445566778899aabbccddeeff",
    sisters=(Sister(SENDER.laptop, SENDER.tag, SENDER.sign_public, SENDER.age_recipient),),
    revoked=("e" * 32,),
)


def test_a_county_file_comes_back_as_it_went() -> None:
    assert read_county_file(write_county_file(FILE, COUNTY.key), known=None) == FILE
    assert read_county_file(write_county_file(FILE, COUNTY.key), known=COUNTY.key.public()) == FILE


def test_stock_programs_read_it(tmp_path: Path) -> None:
    (tmp_path / "c.yidai-county").write_bytes(write_county_file(FILE, COUNTY.key))
    run(tmp_path, "tar", "xf", "c.yidai-county")
    run(tmp_path, "minisign", "-V", "-H", "-m", DOCUMENT, "-P", FILE.sign_public)
    assert json.loads((tmp_path / DOCUMENT).read_bytes())["county_name"] == "清水县禁毒办"


def test_its_fingerprint_is_that_of_all_it_says() -> None:
    shown = read_county_file(write_county_file(FILE, COUNTY.key), known=None).fingerprint()
    assert shown == FILE.fingerprint()
    assert shown != replace(FILE, token="f" * 32).fingerprint()
    assert shown != replace(FILE, recipients=(CountyKeys("x").recipient,)).fingerprint()


def test_another_county_does_not_replace_ours() -> None:
    other = CountyKeys("elsewhere")
    data = write_county_file(replace(FILE, sign_public=other.key.public().text()), other.key)
    assert read_county_file(data, known=None)
    with pytest.raises(Refused, match="county_file_other_county"):
        read_county_file(data, known=COUNTY.key.public())


def test_a_file_under_our_countys_name_that_another_key_signed_is_refused() -> None:
    with pytest.raises(ValueError, match="another signing key"):
        write_county_file(FILE, CountyKeys("elsewhere").key)
    forged = packed(canonical(asdict(FILE)), key=CountyKeys("elsewhere").key)
    with pytest.raises(Refused, match="county_file_bad_signature"):
        read_county_file(forged, known=COUNTY.key.public())


def test_a_signature_for_something_else_is_refused() -> None:
    with pytest.raises(Refused, match="county_file_bad_signature"):
        read_county_file(packed(canonical(asdict(FILE)), namespace=minisign.RECEIPT), known=None)
    with pytest.raises(Refused, match="county_file_bad_signature"):
        read_county_file(packed(canonical(asdict(FILE)), detail="2 by other"), known=None)


CHANGES: dict[str, tuple[Callable[[dict[str, Any]], object], str]] = {
    "from the future": (lambda c: c.update(format=2), "county_file_from_the_future"),
    "an unknown field": (lambda c: c.update(more=1), "county_file_malformed"),
    "no recipient": (lambda c: c.update(recipients=[]), "county_file_malformed"),
    "a recipient that is none": (lambda c: c.update(recipients=["age1" + "q" * 58]), "county_file_malformed"),
    "a key that is none": (lambda c: c.update(sign_public="RW" + "/" * 54), "county_file_malformed"),
    "a sister with another key": (lambda c: c["sisters"][0].update(laptop="0" * 32), "county_file_malformed"),
    "a token too short": (lambda c: c.update(token="00"), "county_file_malformed"),
    "a name with a line feed": (lambda c: c.update(village_name="a\nb"), "county_file_malformed"),
}


@pytest.mark.parametrize("name", CHANGES)
def test_a_county_file_that_is_not_to_the_letter_is_refused(name: str) -> None:
    change, reason = CHANGES[name]
    value = json.loads(canonical(asdict(FILE)))
    change(value)
    with pytest.raises(Refused) as caught:
        read_county_file(packed(canonical(value)), known=None)
    assert caught.value.reason == reason


def test_what_is_something_else_says_so() -> None:
    for data in (b"", b"hello", b"PK\x03\x04", bytes(2048)):
        with pytest.raises(Refused, match="county_file_not_a_county_file"):
            read_county_file(data, known=None)
    with pytest.raises(Refused, match="county_file_over_limit"):
        read_county_file(bytes(5 * 1024 * 1024), known=None)
    with pytest.raises(Refused, match="county_file_malformed"):
        read_county_file(tar.header(DOCUMENT, 3) + b"{}\n" + bytes(509) + tar.END, known=None)


def test_damage_anywhere_is_refused_or_harmless() -> None:
    data = write_county_file(FILE, COUNTY.key)
    start = data.index(b"untrusted comment: ")
    for position in range(0, len(data), 13):
        if start <= position < data.index(b"\n", start):
            continue  # minisign does not sign this line, and nobody reads it
        with pytest.raises(Refused):
            read_county_file(data[:position] + bytes([data[position] ^ 1]) + data[position + 1 :], known=None)
    for size in range(0, len(data), 101):
        with pytest.raises(Refused):
            read_county_file(data[:size], known=None)


def packed(
    document: bytes,
    *,
    key: minisign.SigningKey = COUNTY.key,
    namespace: str = minisign.COUNTY,
    detail: str = f"1 by {COUNTY.addressee.county}",
) -> bytes:
    return signed_file.pack(DOCUMENT, document, key, namespace, detail)


def run(folder: Path, *command: str) -> None:
    subprocess.run(command, cwd=folder, check=True, capture_output=True)
