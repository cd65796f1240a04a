"""Pass a bag on from one village to another: checked, and encrypted anew to the laptops of today."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from app.bundles import age_file
from app.bundles.container import copy_in
from app.bundles.names import transfer_name
from app.bundles.publish import publish
from app.county.county_keys import CountyKeys, county_keys
from app.county.laptops import KnownLaptop, known_laptop, laptops_of
from app.errors import Refused
from app.transfer.open_transfer import OpenedTransfer
from app.transfer.package import KIND, Letter
from app.vault.vault import Vault
from app.work import Connection, look


@dataclass(frozen=True)
class PassedOn:
    """`fingerprint` are the digits that the receiving village compares with the sending one."""

    path: Path
    from_code: str
    from_name: str
    to_code: str
    to_name: str
    transferred_on: str
    fingerprint: str


@dataclass(frozen=True)
class OnTheWay:
    """A bag that left a village, as its records say; `arrived`: the other village holds it."""

    package: str
    from_code: str
    from_name: str
    to_code: str
    to_name: str
    on: str
    arrived: bool


def pass_on(vault: Vault, source: Path, folder: Path) -> PassedOn:
    """Write the transfer for the receiving village's laptops into `folder`. Not one record changes.

    Raises: Refused as reading a transfer does, "laptop_unknown", "laptop_revoked", "laptop_other_village",
    "transfer_not_for_us" (it is for another county), "village_not_enrolled"; Trouble as `publish`.
    """
    with look(vault) as connection:
        keys = county_keys(connection)
    ciphertext = copy_in(source, vault.folder)
    # It is closed with what was opened; where nothing could be, here.
    with ciphertext.stream, OpenedTransfer(ciphertext, keys.identities) as opened:
        arrived = opened.arrived
        letter = arrived.letter
        with look(vault) as connection:
            _check_sender(connection, letter)
            readers = _readers(connection, keys, letter)
        recipients = [*(one.age_recipient for one in readers), keys.recipient]

        def write(out: BinaryIO) -> None:
            ciphertext.stream.seek(0)
            pieces = age_file.plain_pieces(ciphertext.stream, keys.identities, kind=KIND)
            age_file.encrypt(age_file.ChunkReader(pieces), out, recipients)

        sender = letter.sender
        published = publish(folder, transfer_name(sender.village_code, sender.tag, letter.package), write)
    return PassedOn(
        published.path,
        sender.village_code,
        sender.village_name,
        letter.recipient.village_code,
        readers[-1].village_name,
        letter.transferred_on,
        arrived.fingerprint,
    )


def list_on_the_way(connection: Connection) -> list[OnTheWay]:
    """Every bag that left a village of this county, the newest first."""
    county_keys(connection)
    rows = connection.exec_driver_sql(
        "SELECT t.package, coalesce(k.village_code, ''), coalesce(k.village_name, ''), t.village_code,"
        " t.village_name, t.happened_on, EXISTS (SELECT 1 FROM transfer i WHERE i.package = t.package"
        " AND i.id <> t.id AND i.direction <> t.direction AND i.deleted = 0)"
        " FROM transfer t JOIN person p ON p.id = t.person_id"
        " LEFT JOIN (SELECT DISTINCT village_id, village_code, village_name FROM known_laptop) k"
        " ON k.village_id = p.village_id"
        " WHERE t.deleted = 0 AND t.direction = 'out' AND t.package IS NOT NULL"
        " ORDER BY t.happened_on DESC, t.package"
    )
    return [OnTheWay(row[0], row[1], row[2], row[3], row[4], row[5], bool(row[6])) for row in rows]


def _check_sender(connection: Connection, letter: Letter) -> None:
    known = known_laptop(connection, letter.sender.laptop)
    if known is None or known.sign_public != letter.sender.sign_public:
        raise Refused("laptop_unknown")
    if known.revoked:
        raise Refused("laptop_revoked")
    if known.village != letter.sender.village:
        raise Refused("laptop_other_village")


def _readers(connection: Connection, keys: CountyKeys, letter: Letter) -> list[KnownLaptop]:
    if letter.recipient.addressee() not in keys.addressees():
        raise Refused("transfer_not_for_us")
    found = [one for one in laptops_of(connection, letter.recipient.village_code) if not one.revoked]
    if not found:
        raise Refused("village_not_enrolled", code=letter.recipient.village_code)
    return found
