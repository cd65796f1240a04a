"""Give a lost laptop's successor all that the county holds of its village, as one bundle.

Every chain goes as far as its laptop signed it, which is all but the last checkpoint's own entry. The
access logs stay: they are the county's to read. What the county entered for the village goes along.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import BinaryIO

from app.bundles.carry_blobs import blobs_of
from app.bundles.chains import Segment
from app.bundles.container import write_bundle
from app.bundles.formats import format_for, read_by
from app.bundles.lines import Line
from app.bundles.manifest import Manifest
from app.bundles.names import BUNDLE_SUFFIX
from app.bundles.plan_bundle import newest_checkpoints
from app.bundles.publish import publish
from app.clock import Moment, milliseconds
from app.county.county_keys import CountyKeys, county_keys, next_file
from app.county.county_sender import county_sender
from app.county.laptops import KnownLaptop, laptops_of
from app.county.scope import lines_for, villages_of
from app.county.send_down import county_segments
from app.errors import Refused
from app.history.names import COUNTY_CHAINS
from app.vault.blobs import blob_store
from app.vault.vault import Vault
from app.version import PROGRAM_VERSION
from app.work import Connection, look, work
from db.entries import START
from db.take_in import entries_after


@dataclass(frozen=True)
class Rebuilt:
    """The bundle that was written and read back. `entries` are those of all the village's other laptops."""

    path: Path
    size: int
    sha256: str
    tag: str
    entries: int


def rebuild_laptop(vault: Vault, out: Path, *, code: str, tag: str, now: Moment) -> Rebuilt:
    """Write the bundle for the laptop `tag` of a village, which joined in place of a lost one.

    Raises: Refused("no_county_store" | "bundle_name_form" | "laptop_not_enrolled" | "laptop_revoked" |
    "nothing_to_rebuild"); Trouble as `publish`.
    """
    if out.suffix != BUNDLE_SUFFIX:
        raise Refused("bundle_name_form", field="out")
    with work(vault, now=now) as session:
        keys = county_keys(session.connection)
        successor = _successor(session.connection, code, tag)
        number = next_file(session.connection)
    with look(vault) as connection:
        own, signed = county_segments(connection)
        manifest = _manifest(connection, keys, successor, number, now)
        theirs = manifest.segments
        manifest = replace(
            manifest,
            segments=(*theirs, *own),
            checkpoints=(*manifest.checkpoints, *signed),
            extra={COUNTY_CHAINS: [one.laptop for one in own], **keys.vouched()},
        )
        villages = villages_of(connection, code)
        blobs = blobs_of(connection, blob_store(vault, connection), manifest.segments)

        def records() -> Iterator[Line]:
            for segment in theirs:
                yield from entries_after(connection, segment.laptop, 0, segment.last)
            for segment in own:
                yield from lines_for(connection, segment.laptop, 0, segment.last, villages)

        def write(stream: BinaryIO) -> None:
            write_bundle(stream, manifest, records, blobs, keys.signing, [successor.age_recipient])

        published = publish(out.parent, out.name, write)
    entries = sum(segment.last for segment in theirs)
    return Rebuilt(published.path, published.size, published.sha256, successor.tag, entries)


def _successor(connection: Connection, code: str, tag: str) -> KnownLaptop:
    found = [one for one in laptops_of(connection, code) if one.tag == tag.upper()]
    if not found:
        raise Refused("laptop_not_enrolled", field="laptop")
    if found[-1].revoked:
        raise Refused("laptop_revoked", field="laptop")
    return found[-1]


def _manifest(
    connection: Connection, keys: CountyKeys, successor: KnownLaptop, number: int, now: Moment
) -> Manifest:
    others = {one.laptop for one in laptops_of(connection, successor.village_code)} - {successor.laptop}
    points = [one for one in newest_checkpoints(connection, besides=successor.laptop) if one.laptop in others]
    if not points:
        raise Refused("nothing_to_rebuild")
    return Manifest(
        program=PROGRAM_VERSION,
        kind="case",
        purpose="rebuild",
        sender=county_sender(keys, successor),
        recipient=keys.addressee(),
        bundle=number,
        created=milliseconds(now),
        segments=tuple(
            Segment(one.laptop, 1, one.sequence, START.hex(), one.chain) for one in points if one.sequence
        ),
        checkpoints=tuple(points),
        format=format_for(read_by(connection, [successor.laptop])),
    )
