"""Receipts, county files and transfers for tests/files/bundles: good ones, and one for each refusal."""

from __future__ import annotations

import dataclasses
import io
from collections.abc import Callable
from dataclasses import asdict
from typing import Any

import pyrage

from app.bundles import age_file, minisign, signed_file, tar
from app.bundles.county_file import CountyFile, Sister, write_county_file
from app.bundles.key_change import said_stolen, vouched_by
from app.bundles.receipt_file import Receipt, Rejected, StoredChain, write_receipt
from app.transfer.carried_rows import CarriedRow
from db.canonical import canonical
from tests.factories import transfers
from tests.factories.bundles import CREATED, CountyKeys, LaptopChain, age_recipient

COUNTY, ELSEWHERE = CountyKeys(), CountyKeys("elsewhere")
NEW = CountyKeys("new keys")
"""Those that the county takes after it wrote `keys.json`."""
LAPTOP, SISTER = LaptopChain("laptop"), LaptopChain("sister")
RECEIPT = Receipt(
    program="yidai 0.1.0",
    county=COUNTY.addressee.county,
    epoch="01998f00-0000-7000-8000-0000000000ee",
    number=12,
    made=CREATED,
    laptop=LAPTOP.laptop,
    bundles=(3, 4),
    stored=(
        StoredChain(LAPTOP.laptop, 70, "ab" * 32, held=(69,), rejected=(Rejected(68, "unreadable"),)),
        StoredChain(SISTER.laptop, 0, "0" * 64),
    ),
    extra={"blobs_wanted": ["cd" * 32]},
)
FILE = CountyFile(
    program="yidai 0.1.0",
    county=COUNTY.addressee.county,
    county_name="清水县禁毒办",
    number=3,
    made=CREATED,
    sign_public=COUNTY.key.public().text(),
    recipients=(COUNTY.recipient,),
    village_code="999901001001",
    village_name="清水湾村",
    newest_format=1,
    token="00112233445566778899aabbccddeeff",
    sisters=tuple(
        Sister(one.sender.laptop, one.sender.tag, one.sender.sign_public, one.sender.age_recipient)
        for one in (LAPTOP, SISTER)
    ),
)

Make = Callable[[], bytes]


def every_file() -> dict[str, Make]:
    """By "outcome/name.suffix": how the file is made."""
    made = {f"{name}.yidai-receipt": make for name, make in _receipts().items()}
    made |= {f"{name}.yidai-county": make for name, make in _county_files().items()}
    return made | {f"{name}.yidai-transfer": make for name, make in _transfers().items()}


def _receipts() -> dict[str, Make]:
    return {
        "valid/a_receipt": lambda: _receipt(RECEIPT),
        "valid/a_receipt_of_new_keys": lambda: _receipt_of_new_keys(COUNTY.key),
        "receipt_bad_signature/a_stranger_vouches": lambda: _receipt_of_new_keys(ELSEWHERE.key),
        "receipt_not_a_receipt/a_text": lambda: "收据\n".encode(),
        "receipt_armored/armored": lambda: pyrage.encrypt(b"x", [_for_laptop()], armored=True),
        "receipt_passphrase/passphrase": lambda: pyrage.passphrase.encrypt(b"x", "passphrase"),
        "receipt_truncated/in_the_header": lambda: _receipt(RECEIPT)[:120],
        "receipt_damaged/a_flipped_bit": lambda: flipped(_receipt(RECEIPT)),
        "receipt_damaged/cut_off": lambda: _receipt(RECEIPT)[:-1],
        "receipt_not_for_us/for_the_sister": lambda: write_receipt(
            RECEIPT, COUNTY.key, SISTER.sender.age_recipient
        ),
        "receipt_bad_signature/by_another_county": lambda: write_receipt(
            RECEIPT, ELSEWHERE.key, LAPTOP.sender.age_recipient
        ),
        "receipt_bad_signature/signed_as_a_county_file": lambda: _signed_receipt(
            asdict(RECEIPT), namespace=minisign.COUNTY
        ),
        "receipt_other_laptop/about_the_sister": lambda: _receipt(
            dataclasses.replace(RECEIPT, laptop=SISTER.laptop)
        ),
        "receipt_from_the_future/format_2": lambda: _signed_receipt({**asdict(RECEIPT), "format": 2}),
        "receipt_malformed/an_unknown_field": lambda: _signed_receipt({**asdict(RECEIPT), "more": 1}),
        "receipt_malformed/another_type": lambda: _signed_receipt({**asdict(RECEIPT), "stored": "all"}),
        "receipt_malformed/a_huge_number": lambda: _signed_receipt({**asdict(RECEIPT), "number": 2**60}),
        "receipt_malformed/a_time_that_no_calendar_has": lambda: _signed_receipt(
            {**asdict(RECEIPT), "made": 2**53 - 1}
        ),
        "receipt_malformed/a_laptop_twice": lambda: _signed_receipt(
            {**asdict(RECEIPT), "stored": [asdict(RECEIPT.stored[0])] * 2}
        ),
        "receipt_malformed/deep": lambda: _signed_receipt({**asdict(RECEIPT), "extra": {"a": deep(100)}}),
        "receipt_malformed/a_path_upwards": lambda: _to_laptop(tar.header("../receipt.json", 0) + tar.END),
        "receipt_over_limit/a_huge_document": lambda: _to_laptop(tar.header("receipt.json", 2**30)),
    }


def _county_files() -> dict[str, Make]:
    return {
        "valid/a_county_file": lambda: write_county_file(FILE, COUNTY.key),
        "valid/a_county_file_of_new_keys": lambda: _of_new_keys(COUNTY.key),
        "county_file_other_county/a_stranger_vouches": lambda: _of_new_keys(ELSEWHERE.key),
        "county_file_other_county/after_a_theft": lambda: _of_new_keys(stolen=COUNTY.key),
        "county_file_not_a_county_file/a_text": lambda: "县里的文件\n".encode(),
        "county_file_bad_signature/by_another_key": lambda: _signed_file(asdict(FILE), ELSEWHERE.key),
        "county_file_bad_signature/signed_as_a_receipt": lambda: _signed_file(
            asdict(FILE), COUNTY.key, namespace=minisign.RECEIPT
        ),
        "county_file_other_county/whole": lambda: write_county_file(
            dataclasses.replace(FILE, sign_public=ELSEWHERE.key.public().text()), ELSEWHERE.key
        ),
        "county_file_from_the_future/format_2": lambda: _signed_file({**asdict(FILE), "format": 2}),
        "county_file_malformed/an_unknown_field": lambda: _signed_file({**asdict(FILE), "more": 1}),
        "county_file_malformed/another_type": lambda: _signed_file({**asdict(FILE), "recipients": "all"}),
        "county_file_malformed/cut_off": lambda: write_county_file(FILE, COUNTY.key)[:-512],
        "county_file_malformed/a_sister_twice": lambda: _signed_file(
            {**asdict(FILE), "sisters": [asdict(FILE.sisters[0])] * 2}
        ),
        "county_file_malformed/deep": lambda: _signed_file({**asdict(FILE), "extra": {"a": deep(100)}}),
        "county_file_over_limit/a_huge_document": lambda: tar.header("county.json", 2**30),
    }


def _transfers() -> dict[str, Make]:
    return {
        "valid/a_transfer": transfers.a_package,
        "transfer_not_a_transfer/a_text": lambda: "转出\n".encode(),
        "transfer_armored/armored": lambda: pyrage.encrypt(
            b"x", [pyrage.x25519.Recipient.from_str(age_recipient(transfers.US))], armored=True
        ),
        "transfer_passphrase/passphrase": lambda: pyrage.passphrase.encrypt(b"x", "passphrase"),
        "transfer_truncated/in_the_header": lambda: transfers.a_package()[:120],
        "transfer_damaged/a_flipped_bit": lambda: flipped(transfers.a_package()),
        "transfer_not_for_us/for_elsewhere": lambda: transfers.a_package([ELSEWHERE.recipient]),
        "transfer_bad_signature/by_a_stranger": lambda: transfers.sealed_transfer(
            transfers.letter_of(transfers.parts_of()), transfers.parts_of(), LaptopChain("stranger").key
        ),
        "transfer_from_the_future/format_2": lambda: _signed_letter(format=2),
        "transfer_newer_program/a_table_of_tomorrow": lambda: _transfer_of(
            CarriedRow("tomorrow", "t-1", {"person_id": "p-1"}, "2026-10-01")
        ),
        "transfer_malformed/an_unknown_field": lambda: _signed_letter(more=1),
        "transfer_malformed/a_row_that_hangs_on_nothing": lambda: _transfer_of(
            CarriedRow("visit", "v-2", {"person_id": "p-2"}, "2026-10-01")
        ),
        "transfer_malformed/another_type": lambda: _transfer_of(
            CarriedRow("visit", "v-2", {"person_id": "p-1", "place": 7}, "2026-10-01")
        ),
        "transfer_over_limit/a_huge_letter": lambda: _to_receiver(tar.header("transfer.json", 2**30)),
        "transfer_over_limit/a_text_too_long": lambda: _transfer_of(
            CarriedRow("visit", "v-2", {"person_id": "p-1", "work_words": "长" * 10_001}, "2026-10-01")
        ),
    }


def flipped(data: bytes) -> bytes:
    """One bit of the contents is another."""
    return data[:-40] + bytes([data[-40] ^ 1]) + data[-39:]


def deep(levels: int) -> object:
    """Lists in lists."""
    value: object = []
    for _ in range(levels):
        value = [value]
    return value


def _for_laptop() -> pyrage.x25519.Recipient:
    return pyrage.x25519.Recipient.from_str(LAPTOP.sender.age_recipient)


def _receipt(receipt: Receipt) -> bytes:
    return write_receipt(receipt, COUNTY.key, LAPTOP.sender.age_recipient)


def _of_new_keys(*vouching: minisign.SigningKey, stolen: minisign.SigningKey | None = None) -> bytes:
    key = NEW.key.public()
    gone = [stolen.public()] if stolen is not None else []
    file = dataclasses.replace(
        FILE,
        number=4,
        token=None,
        sign_public=key.text(),
        recipients=(NEW.recipient,),
        extra={**vouched_by(vouching, FILE.county, key), **said_stolen(gone)},
    )
    return write_county_file(file, NEW.key)


def _receipt_of_new_keys(vouching: minisign.SigningKey) -> bytes:
    said = vouched_by([vouching], RECEIPT.county, NEW.key.public())
    receipt = dataclasses.replace(RECEIPT, number=13, extra={**RECEIPT.extra, **said})
    return write_receipt(receipt, NEW.key, LAPTOP.sender.age_recipient)


def _signed_receipt(value: dict[str, Any], *, namespace: str = minisign.RECEIPT) -> bytes:
    detail = f"{value['number']} to {value['laptop']}"
    return _to_laptop(signed_file.pack("receipt.json", canonical(value), COUNTY.key, namespace, detail))


def _signed_file(
    value: dict[str, Any], key: minisign.SigningKey = COUNTY.key, *, namespace: str = minisign.COUNTY
) -> bytes:
    detail = f"{value['number']} by {value['county']}"
    return signed_file.pack("county.json", canonical(value), key, namespace, detail)


def _signed_letter(**more: object) -> bytes:
    """A letter with other fields than it has, signed as if it were right."""
    parts = transfers.parts_of()
    letter = transfers.letter_of(parts)
    document = canonical({**asdict(letter), **more})
    signature = minisign.sign(document, transfers.SENDER.key, minisign.TRANSFER, letter.signed_as())
    members = [("transfer.json", document), ("transfer.json.minisig", signature)]
    members += [(one.name, b"".join(one.open())) for one in parts]
    plain = b"".join(tar.header(name, len(data)) + data + tar.padding(len(data)) for name, data in members)
    return _to_receiver(plain + tar.END)


def _transfer_of(*rows: CarriedRow) -> bytes:
    carried = dataclasses.replace(transfers.CARRIED, rows=(*transfers.CARRIED.rows, *rows))
    parts = transfers.parts_of(carried)
    return transfers.sealed_transfer(transfers.letter_of(parts), parts, transfers.SENDER.key)


def _to_laptop(plain: bytes) -> bytes:
    return _encrypted(plain, LAPTOP.sender.age_recipient)


def _to_receiver(plain: bytes) -> bytes:
    return _encrypted(plain, age_recipient(transfers.US))


def _encrypted(plain: bytes, recipient: str) -> bytes:
    out = io.BytesIO()
    age_file.encrypt(io.BytesIO(plain), out, [recipient])
    return out.getvalue()
