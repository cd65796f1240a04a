"""A transfer file as another village writes it, made by hand."""

from __future__ import annotations

import io

from app.bundles import age_file
from app.bundles.manifest import Member
from app.bundles.minisign import SigningKey
from app.transfer.carried_rows import Carried, CarriedRow, Told, rows_to_bytes
from app.transfer.package import EXCERPT, ROWS, Letter, PackageReader, Part, Recipient, part_of, write_package
from tests.factories.bundles import CountyKeys, LaptopChain, age_identity, age_recipient

SENDER = LaptopChain()
COUNTY = CountyKeys()
US = age_identity("receiver")
PERSON = CarriedRow("person", "p-1", {"name": "王小满"}, "2026-11-01")
VISIT = CarriedRow("visit", "v-1", {"person_id": "p-1", "happened_on": "2026-10-01"}, "2026-10-02")
CARRIED = Carried("p-1", (PERSON, VISIT), Told("一号", "", ""))


def parts_of(carried: Carried = CARRIED) -> list[Part]:
    """Rows and an excerpt."""
    return [part_of(ROWS, rows_to_bytes(carried)), part_of(EXCERPT, b"sealed")]


def letter_of(parts: list[Part]) -> Letter:
    """The letter that names them."""
    return Letter(
        program="0.1.0",
        package="ab" * 32,
        sender=SENDER.sender,
        recipient=Recipient("999901001002", "白石坳村", COUNTY.addressee.county, COUNTY.addressee.key),
        made=1_790_000_000_000,
        transferred_on="2026-11-20",
        plan="SEED001",
        members=tuple(Member(one.name, one.size, one.sha256) for one in parts),
    )


def sealed_transfer(
    letter: Letter, parts: list[Part], key: SigningKey, recipients: list[str] | None = None
) -> bytes:
    """The age file."""
    out = io.BytesIO()
    write_package(out, letter, parts, key, recipients or [age_recipient(US)])
    return out.getvalue()


def a_package(recipients: list[str] | None = None) -> bytes:
    """A whole transfer of one person with one visit."""
    return sealed_transfer(letter_of(parts_of()), parts_of(), SENDER.key, recipients)


def opened_transfer(data: bytes) -> tuple[Letter, PackageReader]:
    """Everything checked. Raises Refused."""
    reader = PackageReader()
    age_file.decrypt(io.BytesIO(data), reader, [US], kind="transfer")
    return reader.finish(), reader
