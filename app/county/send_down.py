"""Write a village what the county has entered for it: plans, tables, problems, settlements. Signed.

It is the county's own chain, as a bundle to the laptops of one village. What is for other villages
goes along as bare digests, so that the chain still verifies and tells nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from app.bundles.chains import Segment
from app.bundles.checkpoints import Checkpoint, sign_checkpoint
from app.bundles.container import write_bundle
from app.bundles.county_file import Sister
from app.bundles.formats import format_for, read_by
from app.bundles.lines import Line
from app.bundles.manifest import Manifest
from app.bundles.minisign import SigningKey
from app.bundles.names import bundle_name
from app.bundles.publish import publish
from app.bundles.sisters import held_by_all
from app.bundles.take_in_sister import DOWN
from app.clock import Moment, milliseconds
from app.county.carried import home_of
from app.county.county_keys import CountyKeys, county_keys, next_file
from app.county.county_sender import county_sender
from app.county.laptops import KnownLaptop, laptops_of
from app.county.scope import lines_for, villages_of
from app.errors import Refused
from app.history.names import COUNTY_CHAINS
from app.vault.vault import Vault
from app.version import PROGRAM_VERSION
from app.work import Connection, look, work
from db.entries import START, Entry
from db.reach import stored_through


@dataclass(frozen=True)
class SentDown:
    """The bundle that was written and read back. `entries` are those in full: what is news to the village."""

    path: Path
    size: int
    village_code: str
    village_name: str
    entries: int


def send_down(
    vault: Vault, folder: Path, *, code: str, now: Moment, everything: bool = False
) -> SentDown | None:
    """One bundle to all laptops of a village, or of the one that carries it; None where they hold
    everything already.

    `everything` sends the whole chain again, for instance after villages were merged.
    Raises: Refused("no_county_store" | "village_not_enrolled"); Trouble as `publish`.
    """
    with look(vault) as connection:
        keys = county_keys(connection)
        code = home_of(connection, code)
        laptops = [one for one in laptops_of(connection, code) if not one.revoked]
        if not laptops:
            raise Refused("village_not_enrolled", field="village_code")
        form = format_for(read_by(connection, [one.laptop for one in laptops]))
        segments, points = _segments(connection, laptops, everything=everything)
        villages = villages_of(connection, code)
        news = sum(isinstance(line, Entry) for line in _lines(connection, segments, villages))
    if not news:
        return None
    with work(vault, now=now) as session:
        number = next_file(session.connection)
    manifest = _manifest(keys, laptops[-1], number, segments, points, now, form)
    with look(vault) as connection:

        def records() -> Iterator[Line]:
            return _lines(connection, segments, villages)

        def write(stream: BinaryIO) -> None:
            recipients = [one.age_recipient for one in laptops]
            write_bundle(stream, manifest, records, (), keys.signing, recipients)

        published = publish(folder, bundle_name(code, manifest.sender.tag, number), write)
    return SentDown(published.path, published.size, code, laptops[-1].village_name, news)


def county_segments(connection: Connection) -> tuple[tuple[Segment, ...], tuple[Checkpoint, ...]]:
    """The county's own chains from their beginning, for a laptop that holds nothing of them."""
    return _segments(connection, [], everything=True)


def _segments(
    connection: Connection, laptops: Sequence[KnownLaptop], *, everything: bool
) -> tuple[tuple[Segment, ...], tuple[Checkpoint, ...]]:
    readers = [Sister(one.laptop, one.tag, one.sign_public, one.age_recipient) for one in laptops]
    segments, points = [], []
    for chain, seed in connection.exec_driver_sql("SELECT laptop, sign_seed FROM this_laptop").all():
        last, tip = stored_through(connection, chain)
        after, before = (0, START.hex()) if everything else held_by_all(connection, readers, chain)
        if last > after:
            segments.append(Segment(chain, after + 1, last, before, tip.hex()))
            points.append(sign_checkpoint(SigningKey(seed), last, tip.hex()))
    return tuple(segments), tuple(points)


def _lines(connection: Connection, segments: Sequence[Segment], villages: frozenset[str]) -> Iterator[Line]:
    for one in segments:
        yield from lines_for(connection, one.laptop, one.first - 1, one.last, villages)


def _manifest(
    keys: CountyKeys,
    reader: KnownLaptop,
    number: int,
    segments: tuple[Segment, ...],
    points: tuple[Checkpoint, ...],
    now: Moment,
    form: int,
) -> Manifest:
    return Manifest(
        program=PROGRAM_VERSION,
        kind="case",
        purpose=DOWN,
        sender=county_sender(keys, reader),
        recipient=keys.addressee(),
        bundle=number,
        created=milliseconds(now),
        segments=segments,
        checkpoints=points,
        extra={COUNTY_CHAINS: [one.laptop for one in points], **keys.vouched()},
        format=form,
    )
