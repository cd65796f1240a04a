"""The sister laptops of this village, as the county's file names them, and what each of them holds."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from operator import attrgetter

from app.bundles.county_file import Sister
from app.bundles.limits import LIMITS
from app.bundles.lines import LAPTOP
from app.bundles.manifest import HEX64, MALFORMED
from app.bundles.pending import received_mark
from app.bundles.strict_json import LARGEST, Fields
from app.history.names import COUNTY_CHAINS, county_chains
from app.work import Connection
from db.create import header_value, set_header
from db.entries import START
from db.reach import stored_through

HOLDS = "holds"
RECEIPT = "receipt"
SISTER_WAY = "sister"


@dataclass(frozen=True)
class Held:
    """A laptop's chain as a sister holds it: whole up to `through`, where it is `chain` (hex)."""

    laptop: str
    through: int
    chain: str


def read_sisters(connection: Connection) -> tuple[Sister, ...]:
    """The laptops to exchange with: those of the county's newest file, but for this vault's own."""
    text = connection.exec_driver_sql(
        "SELECT sisters FROM county_key WHERE confirmed_ms IS NOT NULL ORDER BY confirmed_ms DESC LIMIT 1"
    ).scalar()
    own = connection.exec_driver_sql("SELECT laptop FROM this_laptop").scalars().all()
    named = json.loads(text) if text is not None else []
    return tuple(
        Sister(one["laptop"], one["tag"], one["sign_public"], one["recipient"])
        for one in named
        if one["laptop"] not in own
    )


def forget_sisters(connection: Connection, county: str, laptops: Iterable[str]) -> None:
    """The county takes nothing more from these laptops; so neither does this one, from now on."""
    gone = set(laptops)
    text = connection.exec_driver_sql("SELECT sisters FROM county_key WHERE county = ?", (county,)).scalar()
    kept = [one for one in json.loads(text or "[]") if one["laptop"] not in gone]
    connection.exec_driver_sql(
        "UPDATE county_key SET sisters = ? WHERE county = ?", (json.dumps(kept), county)
    )


def what_we_hold(connection: Connection) -> dict[str, object]:
    """What an exchange says of this vault, so that the sisters send only what is missing here."""
    found = []
    for laptop in connection.exec_driver_sql("SELECT DISTINCT laptop FROM entry ORDER BY laptop").scalars():
        through, chain = stored_through(connection, laptop)
        found.append({"laptop": laptop, "through": through, "chain": chain.hex()})
    signed = header_value(connection, RECEIPT)
    return {HOLDS: found, **({RECEIPT: json.loads(signed)} if signed else {})}


def keep_for_sisters(connection: Connection, signed: tuple[bytes, bytes]) -> None:
    """The county's newest receipt as it was signed; the next exchange takes it along."""
    document, signature = (part.decode("utf-8") for part in signed)
    set_header(connection, RECEIPT, json.dumps({"document": document, "signature": signature}))


def forget_receipt(connection: Connection) -> None:
    """No receipt goes along any more until the county's next one."""
    connection.exec_driver_sql("DELETE FROM header WHERE key = ?", (RECEIPT,))


def receipt_of_sister(extra: Mapping[str, object]) -> tuple[bytes, bytes] | None:
    """The document and signature of the receipt that a sister brought, or None."""
    said = extra.get(RECEIPT)
    if not isinstance(said, dict):
        return None
    document, signature = said.get("document"), said.get("signature")
    if not isinstance(document, str) or not isinstance(signature, str):
        return None
    return document.encode(), signature.encode()


def note_county_chains(connection: Connection, extra: Mapping[str, object]) -> None:
    """Which chains here are the county's own, so that reports say how far they have come."""
    named = extra.get(COUNTY_CHAINS)
    if isinstance(named, list) and all(isinstance(one, str) and LAPTOP.fullmatch(one) for one in named):
        known = county_chains(connection)
        set_header(connection, COUNTY_CHAINS, json.dumps(sorted({*known, *named})[: LIMITS.segments]))


def held_of_county(connection: Connection) -> dict[str, object]:
    """What a report says of the county's own chains; nothing before anything came from there."""
    found = []
    for laptop in sorted(county_chains(connection)):
        through, chain = stored_through(connection, laptop)
        found.append({"laptop": laptop, "through": through, "chain": chain.hex()})
    return {HOLDS: found} if found else {}


def read_held(extra: Mapping[str, object]) -> tuple[Held, ...]:
    """What the sender of an exchange says that it holds. Raises: Refused("bundle_malformed")."""
    fields = Fields({HOLDS: extra.get(HOLDS, [])}, MALFORMED, "extra")
    return fields.each(HOLDS, _held, most=LIMITS.segments, once=attrgetter("laptop"))


def _held(fields: Fields) -> Held:
    return Held(fields.text("laptop", LAPTOP), fields.whole("through", 0), fields.text("chain", HEX64))


def note_held(connection: Connection, sister: str, held: Iterable[Held]) -> None:
    """Keep what a sister holds, at most as far as this vault knows itself; her last word counts.

    A sister that was put back to an older copy says less than before, and gets the rest again.
    """
    connection.exec_driver_sql("DELETE FROM received_mark WHERE county = ?", (sister,))
    for one in held:
        through, chain = stored_through(connection, one.laptop)
        seq, value = (one.through, one.chain) if one.through <= through else (through, chain.hex())
        if seq:
            # No time: what counts as the county's last word (clock doubts) is not a sister's to say.
            connection.exec_driver_sql(
                "INSERT INTO received_mark (county, laptop, epoch, seq, chain, receipt_no, way, at_ms)"
                " VALUES (?, ?, '', ?, ?, 0, ?, 0)",
                (sister, one.laptop, seq, value, SISTER_WAY),
            )


def held_by_all(connection: Connection, sisters: Sequence[Sister], laptop: str) -> tuple[int, str]:
    """How far every sister holds a laptop's chain, and the chain (hex) there.

    Her own chain a sister holds herself, so what she alone would get of it is nothing.
    """
    others = [one for one in sisters if one.laptop != laptop]
    if not others:
        return LARGEST, ""
    marks = [received_mark(connection, one.laptop, laptop) for one in others]
    known = [(mark.seq, mark.chain) for mark in marks if mark is not None]
    return min(known) if len(known) == len(others) else (0, START.hex())
