"""Answer the laptops: a signed receipt for each that sent something since its last one.

A number is taken for good when a receipt is made, and its bundles count as answered when it was handed
out: a laptop ignores a second receipt with a number that it has seen, so no number may go out twice, not
even where the current fails between the stick and the store.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass

from app.bundles.blobs_asked import blobs_wanted
from app.bundles.copies import Fork
from app.bundles.minisign import SigningKey
from app.bundles.names import receipt_name
from app.bundles.receipt_file import Receipt, Rejected, StoredChain, write_receipt
from app.clock import Moment, milliseconds
from app.county.county_keys import county_keys, own_chains
from app.county.forks import forks_told, standing_forks
from app.county.held_in_full import held_in_full
from app.county.laptops import KnownLaptop
from app.version import PROGRAM_VERSION
from app.work import Connection, Session
from db.take_in import waiting_entries
from db.waiting import Waiting


@dataclass(frozen=True)
class ReceiptFile:
    """A receipt to be written to a stick. `codes` are the telephone codes by bundle number."""

    file_name: str
    data: bytes
    number: int
    laptop: str
    village_code: str
    village_name: str
    tag: str
    through: int
    codes: dict[int, str]


def make_receipts(
    session: Session, *, now: Moment, all_laptops: bool = False, only: Collection[str] = ()
) -> list[ReceiptFile]:
    """One receipt a laptop, for its bundles not answered yet; with `all_laptops` for every laptop, with
    `only` for these alone (their ids), whether they wait or not. They wait on until `note_answered`.

    Of a laptop that came with two histories both machines must hear: it gets a receipt each time, until a
    clerk has taken the copy's file off the list.
    """
    connection = session.connection
    forks = standing_forks(connection)
    waiting: dict[str, list[Waiting]] = defaultdict(list)
    for one in waiting_entries(connection):
        waiting[one.laptop].append(one)
    found = []
    for laptop in _laptops(connection):
        bundles = _unanswered(connection, laptop.laptop)
        waits = bool(bundles) or laptop.laptop in forks
        if laptop.laptop in only if only else waits or all_laptops:
            found.append(_receipt(session, laptop, bundles, waiting, forks, now))
    return found


def note_answered(session: Session, receipts: Iterable[ReceiptFile]) -> None:
    """These receipts lie on a stick: what they answer waits no more. The second time changes nothing."""
    answered = [(one.number, one.laptop, bundle) for one in receipts for bundle in one.codes]
    if answered:
        session.connection.exec_driver_sql(
            "UPDATE bundle_in SET receipt_no = ? WHERE laptop = ? AND number = ? AND receipt_no IS NULL",
            answered,
        )


def _receipt(
    session: Session,
    laptop: KnownLaptop,
    bundles: dict[int, str],
    waiting: dict[str, list[Waiting]],
    forks: dict[str, Fork],
    now: Moment,
) -> ReceiptFile:
    connection = session.connection
    keys = county_keys(connection)
    number = connection.exec_driver_sql("SELECT next_receipt FROM county_secret").scalar_one()
    connection.exec_driver_sql("UPDATE county_secret SET next_receipt = next_receipt + 1")
    sisters = [one for one in _laptops(connection) if one.village_code == laptop.village_code]
    chains = [one.laptop for one in sisters] + own_chains(connection)
    stored = tuple(_stored(connection, one, waiting[one]) for one in chains)
    receipt = Receipt(
        program=PROGRAM_VERSION,
        county=keys.county,
        epoch=keys.epoch,
        number=number,
        made=milliseconds(now),
        laptop=laptop.laptop,
        bundles=tuple(sorted(bundles)),
        stored=stored,
        revoked=tuple(one.laptop for one in sisters if one.revoked),
        extra={
            **keys.vouched(),
            **blobs_wanted(connection, laptop.laptop),
            **forks_told(forks, [one.laptop for one in sisters]),
        },
    )
    own = receipt.of(laptop.laptop)
    return ReceiptFile(
        file_name=receipt_name(laptop.village_code, laptop.tag, number),
        data=_sealed(receipt, keys.signing, laptop),
        number=number,
        laptop=laptop.laptop,
        village_code=laptop.village_code,
        village_name=laptop.village_name,
        tag=laptop.tag,
        through=own.through if own is not None else 0,
        codes=bundles,
    )


def _sealed(receipt: Receipt, key: SigningKey, laptop: KnownLaptop) -> bytes:
    return write_receipt(receipt, key, laptop.age_recipient)


def _stored(connection: Connection, laptop: str, waiting: list[Waiting]) -> StoredChain:
    through, chain = held_in_full(connection, laptop)
    rejected = [Rejected(one.seq, one.reason) for one in waiting if one.reason == "unreadable"]
    held = [one.seq for one in waiting if one.reason != "unreadable"]
    return StoredChain(laptop, through, chain.hex(), tuple(sorted(held)), tuple(rejected))


def _laptops(connection: Connection) -> list[KnownLaptop]:
    rows = connection.exec_driver_sql(
        "SELECT laptop, tag, village_id, village_code, village_name, sign_public, age_recipient,"
        " revoked_ms IS NOT NULL FROM known_laptop ORDER BY village_code, tag"
    )
    return [KnownLaptop(*row) for row in rows]


def _unanswered(connection: Connection, laptop: str) -> dict[int, str]:
    rows = connection.exec_driver_sql(
        "SELECT number, code FROM bundle_in WHERE laptop = ? AND receipt_no IS NULL", (laptop,)
    )
    return {row[0]: row[1] or "" for row in rows}
