"""Take in the county's answer: a signed file, or ten digits read out over the telephone."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from app.bundles.blobs_asked import note_asked
from app.bundles.blobs_carried import forget_carried
from app.bundles.copies import CopyNoticed, Holds, copies_in_receipt, keep_copies
from app.bundles.county_of import County, enrolled_county, read_county, recipient_of_bundle
from app.bundles.list_rejected import list_rejected
from app.bundles.pending import Mark, received_mark
from app.bundles.receipt_code import code_key, is_code_for, read_code
from app.bundles.receipt_file import Receipt, StoredChain, open_receipt, read_receipt, read_signed
from app.bundles.sisters import forget_sisters, keep_for_sisters, receipt_of_sister
from app.clock import Moment, milliseconds
from app.errors import Refused
from app.history.names import COUNTY
from app.vault.laptop import Laptop
from app.work import Connection, Session
from db.create import header_value, set_header

FILE, TELEPHONE = "file", "telephone"
WRONG_CODES = "wrong_codes"
PAST_EPOCHS = "past_epochs"
BEFORE_RESTORE = "last_bundle_of_past_epoch"
MOST_WRONG = 5
WAIT_MS = 15 * 60 * 1000


@dataclass(frozen=True)
class Taken:
    """What a receipt changed. `bundles` are now received; `rejected` entries came back and wait to be
    put right; `asked` attachments did not arrive and go along next time. `copies` of laptops are in use.
    """

    number: int
    bundles: tuple[int, ...]
    rejected: int
    new_epoch: bool
    known_already: bool
    asked: int = 0
    copies: int = 0


def take_receipt(session: Session, data: bytes, *, laptop: Laptop, now: Moment) -> Taken:
    """Take in a receipt file. The same one twice changes nothing.

    Of another laptop of which the county holds another chain than stands here, the receipt's word is left
    out; that a copy of it is in use is kept and told.

    Raises Refused: "not_enrolled", "receipt_older", "receipt_other_history" with `tag` and `number` (the
    county holds another chain of this laptop: a copy is in use, or an older state was put back), and as
    `read_receipt`.
    """
    connection = session.connection
    county = enrolled_county(connection)
    receipt = _read(data, county, laptop)
    mark = received_mark(connection, county.county, laptop.laptop)
    new_epoch = mark is not None and _began_anew(mark, receipt, laptop.laptop)
    if receipt.epoch in _past_epochs(connection, county.county):
        raise Refused("receipt_older", number=receipt.number)
    if mark is not None and not new_epoch:
        if receipt.number < mark.receipt_no:
            raise Refused("receipt_older", number=receipt.number)
        if receipt.number == mark.receipt_no:
            return Taken(receipt.number, (), 0, False, known_already=True)
    copies = copies_in_receipt(connection, receipt)
    _check_own(copies, laptop.laptop)
    receipt = _without(receipt, copies)
    if mark is not None and new_epoch:
        forget_marks(connection, county.county, laptop.laptop)
        _note_past_epoch(connection, county.county, mark.epoch)
    for chain in receipt.stored:
        _set_mark(session, county, receipt, chain, now)
    bundles = _mark_bundles(connection, receipt, laptop.laptop, now)
    _open_again(connection, county.county, laptop.laptop)
    _note_rejected(connection, receipt)
    keep_copies(connection, COUNTY, copies)
    keep_for_sisters(connection, open_receipt(data, [laptop.age_identity]))
    asked = note_asked(connection, county.county, receipt.extra)
    forget_sisters(connection, county.county, receipt.revoked)
    connection.exec_driver_sql("UPDATE county_key SET token = NULL WHERE county = ?", (county.county,))
    return Taken(
        receipt.number,
        bundles,
        len(list_rejected(connection)),
        new_epoch,
        known_already=False,
        asked=asked,
        copies=len(copies),
    )


def _read(data: bytes, county: County, laptop: Laptop) -> Receipt:
    return read_receipt(
        data,
        [laptop.age_identity],
        county=county.county,
        key=county.key(),
        laptop=laptop.laptop,
        before=county.keys_before(),
    )


def _began_anew(mark: Mark, receipt: Receipt, laptop: str) -> bool:
    """Whether the county restored an older store since its last word. Where that came by telephone alone it
    named no epoch: then it shows in that the county lacks what it had said to have.
    """
    if mark.epoch:
        return mark.epoch != receipt.epoch
    own = receipt.of(laptop)
    return (
        mark.way == TELEPHONE
        and receipt.made >= mark.at_ms
        and (own.through if own is not None else 0) < mark.seq
    )


def note_other_history(session: Session, data: bytes, *, laptop: Laptop) -> None:
    """Keep what a receipt shows that `take_receipt` refused with "receipt_other_history"."""
    connection = session.connection
    county = enrolled_county(connection)
    receipt = _read(data, county, laptop)
    keep_copies(connection, COUNTY, copies_in_receipt(connection, receipt))


def take_code(session: Session, typed: str, *, laptop: Laptop, now: Moment) -> int:
    """Take in a telephone code; the number of the bundle that it answers.

    Raises Refused: "not_enrolled", "receipt_code_not_ten_digits", "receipt_code_mistyped" (neither
    is a try), "receipt_code_wait" (five wrong ones: wait `minutes`), "receipt_code_before_restore" (of a
    bundle written before the county restored an older store: what it said then is no longer so). A wrong
    code is counted and told as `None` by `try_code`, because counting must be kept.
    """
    number = try_code(session, typed, laptop=laptop, now=now)
    if number is None:
        raise Refused("receipt_code_unknown", field="code")
    return number


def try_code(session: Session, typed: str, *, laptop: Laptop, now: Moment) -> int | None:
    """As `take_code`, but a code of no open bundle is None, and counted when the work is committed."""
    connection = session.connection
    county = enrolled_county(connection)
    digits = read_code(typed)
    wrong, since = _wrong_codes(connection)
    now_ms = milliseconds(now)
    if wrong >= MOST_WRONG and since <= now_ms < since + WAIT_MS:
        raise Refused("receipt_code_wait", field="code", minutes=-((now_ms - since - WAIT_MS) // 60_000))
    rows = connection.exec_driver_sql(
        "SELECT number, last_seq, chain FROM bundle_out"
        " WHERE laptop = ? AND recipient = ? AND state = 'written' ORDER BY number DESC",
        (laptop.laptop, county.county),
    ).all()
    before = int(header_value(connection, f"{BEFORE_RESTORE}:{county.county}") or 0)
    for number, seq, chain in rows:
        recipient = recipient_of_bundle(connection, county, laptop.laptop, number)
        key = code_key(laptop.age_identity, recipient, county_recipient=recipient)
        if is_code_for(digits, key, laptop=laptop.laptop, bundle=number, sequence=seq, chain=chain):
            if number <= before:
                # The digits name no epoch: nobody could tell the county's word of then from that of now.
                raise Refused("receipt_code_before_restore", field="code", number=number)
            set_header(connection, WRONG_CODES, "0 0")
            _receive_by_telephone(connection, county, laptop, seq, chain, now_ms)
            return int(number)
    fresh = wrong >= MOST_WRONG
    set_header(connection, WRONG_CODES, f"{1 if fresh else wrong + 1} {now_ms}")
    return None


def _check_own(copies: Sequence[CopyNoticed], laptop: str) -> None:
    """The county's chain of this very laptop must be the one that stands here."""
    for one in copies:
        if one.laptop == laptop and one.holds is not Holds.OURS:
            raise Refused("receipt_other_history", tag=one.tag, number=one.number)


def _without(receipt: Receipt, copies: Sequence[CopyNoticed]) -> Receipt:
    """The receipt but for the chains of which other histories stand here."""
    parted = {one.laptop for one in copies if one.holds is Holds.OTHERS}
    return replace(receipt, stored=tuple(one for one in receipt.stored if one.laptop not in parted))


def forget_marks(connection: Connection, county: str, laptop: str) -> None:
    """What was received counts no longer: the county restored an older store, or the village joined it again.
    All is sent again, until the county answers.
    """
    connection.exec_driver_sql("DELETE FROM received_mark WHERE county = ?", (county,))
    forget_carried(connection, laptop, county)
    newest = connection.exec_driver_sql(
        "SELECT coalesce(max(number), 0) FROM bundle_out WHERE laptop = ? AND recipient = ?", (laptop, county)
    ).scalar_one()
    set_header(connection, f"{BEFORE_RESTORE}:{county}", str(newest))
    connection.exec_driver_sql(
        "UPDATE bundle_out SET state = 'written', receipt_no = NULL, receipt_ms = NULL, receipt_way = NULL"
        " WHERE laptop = ? AND recipient = ? AND state = 'received'",
        (laptop, county),
    )


def take_sisters_receipt(session: Session, extra: Mapping[str, object], *, laptop: str, now: Moment) -> int:
    """What a sister's receipt says of the other laptops of the village; how many chains that moved.

    It is the county's signed word, so it needs no trust in the sister. Of this laptop's own chain only its
    own receipts say what is received; that a copy of it is in use, this one may show as well. Whatever is
    not such a receipt, or of another epoch, changes nothing.
    """
    connection = session.connection
    county, signed = read_county(connection), receipt_of_sister(extra)
    if county is None or signed is None:
        return 0
    try:
        receipt = read_signed(signed, county=county.county, key=county.key())
    except Refused:
        return 0
    own = received_mark(connection, county.county, laptop)
    if receipt.epoch in _past_epochs(connection, county.county):
        return 0
    if own is not None and own.epoch not in ("", receipt.epoch):
        return 0
    copies = copies_in_receipt(connection, receipt)
    if own is None or receipt.number > own.receipt_no:
        keep_copies(connection, COUNTY, copies, only_add=True)
    moved = 0
    for chain in _without(receipt, copies).stored:
        mark = received_mark(connection, county.county, chain.laptop)
        if chain.laptop == laptop or (mark is not None and mark.receipt_no >= receipt.number):
            continue
        _set_mark(session, county, receipt, chain, now)
        moved += 1
    return moved


def _set_mark(session: Session, county: County, receipt: Receipt, chain: StoredChain, now: Moment) -> None:
    mark = received_mark(session.connection, county.county, chain.laptop)
    if mark is not None and mark.epoch == receipt.epoch and mark.receipt_no > receipt.number:
        # A sister brought a newer receipt before.
        return
    if mark is not None and mark.way == TELEPHONE and chain.through < mark.seq and receipt.made < mark.at_ms:
        # The file was on its way when the county said more by telephone.
        session.connection.exec_driver_sql(
            "UPDATE received_mark SET epoch = ?, receipt_no = ? WHERE county = ? AND laptop = ?",
            (receipt.epoch, receipt.number, county.county, chain.laptop),
        )
        return
    session.connection.exec_driver_sql(
        "INSERT INTO received_mark (county, laptop, epoch, seq, chain, receipt_no, way, at_ms)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (county, laptop) DO UPDATE SET epoch = excluded.epoch,"
        " seq = excluded.seq, chain = excluded.chain, receipt_no = excluded.receipt_no, way = excluded.way,"
        " at_ms = excluded.at_ms",
        (
            county.county,
            chain.laptop,
            receipt.epoch,
            chain.through,
            chain.chain,
            receipt.number,
            FILE,
            receipt.made or milliseconds(now),
        ),
    )


def _mark_bundles(connection: Connection, receipt: Receipt, laptop: str, now: Moment) -> tuple[int, ...]:
    own = receipt.of(laptop)
    through = own.through if own is not None else 0
    rows = connection.exec_driver_sql(
        "SELECT number FROM bundle_out WHERE laptop = ? AND recipient = ? AND last_seq <= ?"
        " AND (state = 'written' OR receipt_way = 'telephone')",
        (laptop, receipt.county, through),
    ).scalars()
    numbers = tuple(int(number) for number in rows)
    for number in numbers:
        connection.exec_driver_sql(
            "UPDATE bundle_out SET state = 'received', receipt_no = ?, receipt_ms = ?, receipt_way = ?"
            " WHERE laptop = ? AND number = ?",
            (receipt.number, milliseconds(now), FILE, laptop, number),
        )
    return numbers


def _open_again(connection: Connection, county: str, laptop: str) -> None:
    """What the county's newest word does not cover is not received, whatever was said before."""
    mark = received_mark(connection, county, laptop)
    connection.exec_driver_sql(
        "UPDATE bundle_out SET state = 'written', receipt_no = NULL, receipt_ms = NULL, receipt_way = NULL"
        " WHERE laptop = ? AND recipient = ? AND state = 'received' AND last_seq > ?",
        (laptop, county, mark.seq if mark is not None else 0),
    )


def forget_past_epochs(connection: Connection, county: str) -> None:
    """Which epochs are past was the word of a county that is believed no longer."""
    connection.exec_driver_sql("DELETE FROM header WHERE key = ?", (f"{PAST_EPOCHS}:{county}",))


def _past_epochs(connection: Connection, county: str) -> list[str]:
    """The epochs that a later one of this county has replaced here: their receipts come too late."""
    return (header_value(connection, f"{PAST_EPOCHS}:{county}") or "").split()


def _note_past_epoch(connection: Connection, county: str, epoch: str) -> None:
    set_header(connection, f"{PAST_EPOCHS}:{county}", " ".join([*_past_epochs(connection, county), epoch]))


def _note_rejected(connection: Connection, receipt: Receipt) -> None:
    for chain in receipt.stored:
        connection.exec_driver_sql("DELETE FROM rejected_entry WHERE laptop = ?", (chain.laptop,))
        for one in chain.rejected:
            connection.exec_driver_sql(
                "INSERT INTO rejected_entry (laptop, seq, reason, receipt_no) VALUES (?, ?, ?, ?)",
                (chain.laptop, one.sequence, one.reason, receipt.number),
            )


def _receive_by_telephone(
    connection: Connection, county: County, laptop: Laptop, seq: int, chain: str, now_ms: int
) -> None:
    mark = received_mark(connection, county.county, laptop.laptop)
    connection.exec_driver_sql(
        "UPDATE bundle_out SET state = 'received', receipt_ms = ?, receipt_way = ?"
        " WHERE laptop = ? AND recipient = ? AND state = 'written' AND last_seq <= ?",
        (now_ms, TELEPHONE, laptop.laptop, county.county, seq),
    )
    if mark is not None and mark.seq >= seq:
        return
    connection.exec_driver_sql(
        "INSERT INTO received_mark (county, laptop, epoch, seq, chain, receipt_no, way, at_ms)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (county, laptop) DO UPDATE SET"
        " seq = excluded.seq, chain = excluded.chain, way = excluded.way, at_ms = excluded.at_ms",
        (
            county.county,
            laptop.laptop,
            mark.epoch if mark is not None else "",
            seq,
            chain,
            mark.receipt_no if mark is not None else 0,
            TELEPHONE,
            now_ms,
        ),
    )


def _wrong_codes(connection: Connection) -> tuple[int, int]:
    count, _, since = (header_value(connection, WRONG_CODES) or "0 0").partition(" ")
    return int(count), int(since or 0)
