from __future__ import annotations

import io
import json
import subprocess
from collections.abc import Callable
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

import pytest

from app.bundles import age_file, minisign, signed_file, tar
from app.bundles.receipt_file import DOCUMENT, Receipt, Rejected, StoredChain, read_receipt, write_receipt
from app.errors import Refused
from db.canonical import canonical
from tests.factories.bundles import CountyKeys, LaptopChain, a_bundle

COUNTY, LAPTOP = CountyKeys(), LaptopChain()
RECEIPT = Receipt(
    program="yidai 0.1.0",
    county=COUNTY.addressee.county,
    epoch="01998f00-0000-7000-8000-0000000000ee",
    number=12,
    made=1_790_000_000_000,
    laptop=LAPTOP.laptop,
    bundles=(3, 4),
    stored=(
        StoredChain(LAPTOP.laptop, 70, "ab" * 32, held=(69,), rejected=(Rejected(68, "unknown_table"),)),
        StoredChain("f" * 32, 0, "0" * 64),
    ),
    revoked=("e" * 32,),
)


def test_a_receipt_comes_back_as_it_went() -> None:
    assert read(written()) == RECEIPT
    chain = read(written()).of(LAPTOP.laptop)
    assert chain is not None
    assert chain.through == 70


def test_stock_programs_read_it(tmp_path: Path) -> None:
    (tmp_path / "r").write_bytes(written())
    (tmp_path / "id").write_text(LAPTOP.identity)
    run(tmp_path, "age", "-d", "-i", "id", "-o", "r.tar", "r")
    run(tmp_path, "tar", "xf", "r.tar")
    run(tmp_path, "minisign", "-V", "-H", "-m", DOCUMENT, "-P", COUNTY.key.public().text())
    assert json.loads((tmp_path / DOCUMENT).read_bytes())["number"] == 12


def test_only_the_laptop_that_it_is_for_can_open_it() -> None:
    with pytest.raises(Refused, match="receipt_not_for_us"):
        read(written(), laptop=LaptopChain("another"))


def test_a_receipt_for_another_laptop_is_not_taken() -> None:
    another = LaptopChain("another")
    data = write_receipt(RECEIPT, COUNTY.key, age_file_recipient(another))
    with pytest.raises(Refused, match="receipt_other_laptop"):
        read(data, laptop=another)


def test_a_receipt_from_another_county_is_not_taken() -> None:
    with pytest.raises(Refused, match="receipt_bad_signature"):
        read(write_receipt(RECEIPT, CountyKeys("elsewhere").key, age_file_recipient(LAPTOP)))
    with pytest.raises(Refused, match="receipt_bad_signature"):
        read(write_receipt(replace(RECEIPT, county="elsewhere"), COUNTY.key, age_file_recipient(LAPTOP)))


def test_a_bundle_is_no_receipt() -> None:
    bundle, _ = a_bundle(county=CountyKeys("laptop"))
    with pytest.raises(Refused, match="receipt_malformed"):
        read(bundle)


def test_something_that_the_county_signed_as_something_else_is_no_receipt() -> None:
    document = canonical(asdict(RECEIPT))
    detail = f"12 to {LAPTOP.laptop}"
    plain = signed_file.pack(DOCUMENT, document, COUNTY.key, minisign.COUNTY, detail)
    with pytest.raises(Refused, match="receipt_bad_signature"):
        read(sealed(plain))


CHANGES: dict[str, tuple[Callable[[dict[str, Any]], object], str]] = {
    "from the future": (lambda r: r.update(format=2), "receipt_from_the_future"),
    "an unknown field": (lambda r: r.update(more=1), "receipt_malformed"),
    "a missing field": (lambda r: r.pop("epoch"), "receipt_malformed"),
    "a reason in words": (lambda r: r["stored"][0]["rejected"][0].update(reason="A b"), "receipt_malformed"),
    "a chain from nothing": (lambda r: r["stored"][1].update(through=1), "receipt_malformed"),
    "bundles that are no numbers": (lambda r: r.update(bundles=["1"]), "receipt_malformed"),
    "bundles that are true": (lambda r: r.update(bundles=[True]), "receipt_malformed"),
}


@pytest.mark.parametrize("name", CHANGES)
def test_a_receipt_that_is_not_to_the_letter_is_refused(name: str) -> None:
    change, reason = CHANGES[name]
    value = json.loads(canonical(asdict(RECEIPT)))
    change(value)
    detail = f"12 to {LAPTOP.laptop}"
    plain = signed_file.pack(DOCUMENT, canonical(value), COUNTY.key, minisign.RECEIPT, detail)
    with pytest.raises(Refused) as caught:
        read(sealed(plain))
    assert caught.value.reason == reason


def test_damage_shortening_and_junk_are_refused() -> None:
    data = written()
    for size in range(0, len(data), 61):
        with pytest.raises(Refused):
            read(data[:size])
    for position in range(0, len(data), 37):
        with pytest.raises(Refused):
            read(data[:position] + bytes([data[position] ^ 1]) + data[position + 1 :])
    with pytest.raises(Refused, match="receipt_not_a_receipt"):
        read(b"hello, here is your receipt")


def test_a_huge_receipt_is_refused() -> None:
    size = 5 * 1024 * 1024
    with pytest.raises(Refused, match="receipt_over_limit"):
        read(sealed(tar.header(DOCUMENT, size) + b"1" * size + tar.END))


def written() -> bytes:
    return write_receipt(RECEIPT, COUNTY.key, age_file_recipient(LAPTOP))


def read(data: bytes, laptop: LaptopChain = LAPTOP) -> Receipt:
    return read_receipt(
        data,
        [laptop.identity],
        county=COUNTY.addressee.county,
        key=COUNTY.key.public(),
        laptop=laptop.laptop,
    )


def sealed(plain: bytes) -> bytes:
    out = io.BytesIO()
    age_file.encrypt(io.BytesIO(plain), out, [age_file_recipient(LAPTOP)])
    return out.getvalue()


def age_file_recipient(laptop: LaptopChain) -> str:
    return laptop.sender.age_recipient


def run(folder: Path, *command: str) -> None:
    subprocess.run(command, cwd=folder, check=True, capture_output=True)
