"""Answering the laptops, and how the store stands."""

from __future__ import annotations

from app.bundles.county_of import read_county
from app.bundles.receipt_file import Receipt, read_receipt
from app.county.make_receipts import ReceiptFile
from app.county.read_status import CountyStatus, read_status
from db.entries import digest_of, link
from db.journal import ENTRY_COLUMNS, read_entry, update
from tests.factories.county import OTHER_VILLAGE, Desk, exchange, receive
from tests.factories.people import Office


def test_each_laptop_that_sent_something_is_answered_once(desk: Desk) -> None:
    office, other = desk.office(), desk.office(OTHER_VILLAGE)
    assert desk.receipts() == []
    desk.receive(office, other)
    tags = [office.vault.laptop.tag, other.vault.laptop.tag]
    assert [one.tag for one in desk.receipts()] == tags
    assert desk.receipts() == []
    assert [one.tag for one in desk.receipts(all_laptops=True)] == tags


def test_a_receipt_says_how_far_the_chain_is_stored_and_has_the_codes(desk: Desk) -> None:
    office = desk.office()
    (verdict,) = desk.receive(office)
    (file,) = desk.receipts()
    assert file.file_name == f"999901001001-{file.tag}-1.yidai-receipt"
    assert file.codes == {1: verdict.code}
    receipt = opened(office, file)
    own = receipt.of(office.vault.laptop.laptop)
    assert own is not None
    assert (own.through, own.chain) == (
        office.sql("SELECT last_seq FROM bundle_out"),
        office.sql("SELECT chain FROM bundle_out"),
    )
    assert (own.held, own.rejected, receipt.bundles, receipt.revoked) == ((), (), (1,), ())


def test_numbers_of_receipts_go_up_over_all_laptops(desk: Desk) -> None:
    desk.receive(desk.office(), desk.office(OTHER_VILLAGE))
    numbers = [one.number for _ in range(2) for one in desk.receipts(all_laptops=True)]
    assert numbers == [1, 2, 3, 4]


def test_what_waits_is_named_as_held_and_what_cannot_be_read_as_rejected(desk: Desk) -> None:
    office = desk.office()
    person = office.add_person()
    desk.receive(office)
    receive(office, desk.answer(office))
    with office.work() as session:
        (entry,) = session.write([update("person", person, {"phone": "10000000001"})])
    spoil(office, entry.seq)
    later = office.add_person()
    (verdict,) = desk.receive(office)
    assert (verdict.rejected, verdict.code) == (1, "")
    (file,) = desk.receipts()
    own = opened(office, file).of(office.vault.laptop.laptop)
    assert own is not None
    assert [(one.sequence, one.reason) for one in own.rejected] == [(entry.seq, "unreadable")]
    assert file.codes == {2: ""}
    taken = receive(office, file)
    assert taken.rejected == 1
    assert desk.sql("SELECT count(*) FROM person WHERE id = ?", later) == 1


def test_a_receipt_speaks_of_the_sisters_of_the_village_and_of_no_other(desk: Desk) -> None:
    office, sister, other = desk.office(), desk.office(), desk.office(OTHER_VILLAGE)
    exchange(office, sister)
    desk.receive(office, sister, other)
    own, hers = office.vault.laptop.laptop, sister.vault.laptop.laptop
    receipt = opened(office, desk.answer(office))
    countys_own = desk.vault.laptop.laptop  # what the county enters for the village is held by it, too
    assert {chain.laptop for chain in receipt.stored} == {own, hers, countys_own}
    desk.force("UPDATE known_laptop SET revoked_ms = 1 WHERE laptop = ?", hers)
    assert opened(office, desk.answer(office)).revoked == (hers,)


def test_the_status_counts_without_naming_anybody(desk: Desk) -> None:
    office, other = desk.office(), desk.office(OTHER_VILLAGE)
    office.add_person()
    desk.receive(office)
    path = desk.send(other).path
    path.write_bytes(path.read_bytes()[:-1])
    desk.take_one(path)
    found = status(desk)
    assert (found.county, found.enrolled, found.open_tokens) == ("示范县禁毒办", 1, 1)
    assert (found.people, found.waiting) == (1, 0)
    assert found.entries == desk.sql("SELECT count(*) FROM entry")
    (line,) = found.laptops
    assert (line.village_code, line.tag, line.bundles, line.newest_bundle, line.revoked) == (
        "999901001001",
        office.vault.laptop.tag,
        1,
        1,
        0,
    )
    assert line.stored_through == office.sql("SELECT last_seq FROM bundle_out")
    assert [(held.file, held.reason) for held in found.quarantine] == [(path.name, "bundle_damaged")]


def opened(office: Office, file: ReceiptFile) -> Receipt:
    with office.look() as connection:
        county = read_county(connection)
    assert county is not None
    laptop = office.vault.laptop
    return read_receipt(
        file.data, [laptop.age_identity], county=county.county, key=county.key(), laptop=laptop.laptop
    )


def status(desk: Desk) -> CountyStatus:
    with desk.look() as connection:
        return read_status(connection)


def spoil(office: Office, seq: int) -> None:
    """The newest entry says something that this version cannot read, in a chain that holds."""
    office.force("DROP TRIGGER entry_update_guard")
    with office.work() as session:
        run = session.connection.exec_driver_sql
        row = run(f"SELECT {ENTRY_COLUMNS} FROM entry WHERE seq = ? AND applied = 1", (seq,)).one()
        entry = read_entry(row)
        assert entry.salt is not None
        changes = b'{"set":{"phone":[1]}}'
        digest = digest_of(entry.header, entry.salt, changes)
        before = run("SELECT chain FROM entry WHERE seq = ?", (seq - 1,)).scalar_one()
        run(
            "UPDATE entry SET changes = ?, digest = ?, chain = ? WHERE seq = ?",
            (changes, digest, link(before, digest), seq),
        )
