"""A person moves from one village to another: closed there, kept here, and counted the same."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import Any

import pyrage
import pytest

from app.bag.measure import MEASURE, Measure
from app.bundles.lines import from_line
from app.closing.check_open import is_closed
from app.closing.closing import read_closing
from app.county.county_keys import county_keys
from app.county.enrol_village import renew_village
from app.county.rotate_keys import rotate_keys
from app.errors import Refused
from app.followup.list_due import list_due
from app.history.undo_last import undo_last
from app.ids import PersonId, new_id
from app.people.same_person import survivor_of
from app.placements.read_placements import placements_of
from app.transfer.address import Address, read_address
from app.transfer.receive_transfer import look_at_transfer, receive_transfer
from app.transfer.take_in_transfer import TakenTransfer, TransferPreview
from app.transfer.write_transfer import Move, WrittenTransfer, write_transfer
from app.vault.blobs import blob_store
from app.visits.read_visits import visits_of
from app.visits.record_visit import remove_visit
from db.entries import Entry
from db.journal import create, update
from tests.factories.county import OTHER_VILLAGE, Desk, exchange, join
from tests.factories.people import ID_NO, NOW, TODAY, VILLAGE, Office, a_person

MOVE = Move(TODAY, "搬到女儿家", "转〔2026〕5号")


@dataclass
class Two:
    """Two villages of one county, each known to it."""

    desk: Desk
    here: Office
    there: Office

    def address(self) -> Address:
        """What the county's newest file says of the receiving village."""
        with self.desk.work() as session:
            data = renew_village(session, code=OTHER_VILLAGE.code, now=NOW).data
        with self.here.look() as connection:
            return read_address(connection, data)

    def write(self, person: PersonId, move: Move = MOVE, **options: Any) -> WrittenTransfer:
        office = self.here
        with office.work() as session:
            return write_transfer(
                office.vault,
                session,
                person,
                move,
                options.pop("address", None) or self.address(),
                options.pop("folder", None) or self.desk.stick(),
                now=NOW,
                read_blob=blob_store(office.vault, session.connection).read,
                **options,
            )

    def preview(self, path: Path) -> TransferPreview:
        return look_at_transfer(self.there.vault, path, now=NOW)

    def take(self, written: WrittenTransfer, **options: Any) -> TakenTransfer:
        compared = options.pop("compared", written.fingerprint)
        return receive_transfer(self.there.vault, written.path, compared=compared, now=NOW, **options)


def test_here_the_bag_is_closed_as_moved_and_says_where_to(two: Two) -> None:
    person = full_bag(two.here)
    written = two.write(person)
    with two.here.look() as connection:
        closing = read_closing(connection, person)
        (placement,) = placements_of(connection, person)
        assert list_due(connection, today=TODAY).count == 0
    assert closing is not None
    assert (closing.closed_reason, closing.closed_on) == ("3", TODAY)
    assert (placement.details.state, placement.details.end_reason) == ("8", "5")
    row = "SELECT direction || village_name || reason FROM transfer WHERE person_id = ?"
    assert two.here.sql(row, person) == "out白石坳村搬到女儿家"
    assert two.here.sql("SELECT package FROM transfer") == written.package
    assert written.village_name == "白石坳村"
    with pytest.raises(Refused, match="bag_closed"):
        two.here.visit(person)


def test_there_stands_a_bag_with_everything_and_says_where_from(two: Two) -> None:
    person = full_bag(two.here)
    taken = two.take(two.write(person))
    there, new = two.there, taken.person
    assert new != person
    assert taken.differs == ()
    assert taken.rows == {"person": 1, "placement": 1, "visit": 2, "test": 1, "measure": 1, "need": 1}
    assert there.sql("SELECT name FROM person WHERE id = ?", new) == "王小满"
    assert there.sql("SELECT transferred_from FROM person WHERE id = ?", new) == person
    assert there.sql("SELECT file_no FROM person WHERE id = ?", new).startswith(OTHER_VILLAGE.code)
    assert there.sql("SELECT village_id FROM person WHERE id = ?", new) == there.village.village
    with there.look() as connection:
        (placement,) = placements_of(connection, new)
        assert not is_closed(connection, new)
        newest = visits_of(connection, new)[0]
    assert placement.details.state == "4"
    assert there.sql("SELECT visit_id FROM need WHERE person_id = ?", new) == newest.visit
    assert there.sql("SELECT village_name FROM transfer WHERE direction = 'in'") == VILLAGE.name
    there.visit(new)


def test_the_same_file_twice_changes_nothing(two: Two) -> None:
    written = two.write(full_bag(two.here))
    first = two.take(written)
    before = two.there.dump()
    again = two.take(written)
    assert (again.already, again.person, two.there.dump() == before) == (True, first.person, True)
    assert two.preview(written.path).here == first.person


def test_taking_in_is_undone_with_one_key_and_can_be_done_again(two: Two) -> None:
    written = two.write(full_bag(two.here))
    two.take(written)
    with two.there.work() as session:
        undo_last(session)
    assert two.there.sql("SELECT count(*) FROM person WHERE deleted = 0") == 0
    assert not two.take(written).already


def test_the_transfer_is_undone_here_with_one_key_too(two: Two) -> None:
    person = full_bag(two.here)
    two.write(person)
    with two.here.work() as session:
        undo_last(session)
    two.here.visit(person)
    assert two.here.sql("SELECT state FROM placement") == "4"
    assert two.here.sql("SELECT count(*) FROM transfer WHERE deleted = 0") == 0


def test_nothing_is_taken_in_before_the_digits_were_compared(two: Two) -> None:
    written = two.write(full_bag(two.here))
    before = two.there.dump()
    with pytest.raises(Refused, match="transfer_digits_differ"):
        two.take(written, compared="0000 0000 0000")
    assert two.there.dump() == before


def test_somebody_who_is_here_already_is_asked_about(two: Two) -> None:
    known = two.there.add_person(a_person(id_no=ID_NO))
    written = two.write(full_bag(two.here, id_no=ID_NO))
    assert [twin.person for twin in two.preview(written.path).twins] == [known]
    with pytest.raises(Refused, match="transfer_person_here"):
        two.take(written)
    taken = two.take(written, twin=known)
    with two.there.look() as connection:
        assert survivor_of(connection, taken.person) == survivor_of(connection, known)


def test_or_stands_beside_whoever_only_looks_the_same(two: Two) -> None:
    two.there.add_person(a_person(id_no=ID_NO))
    two.take(two.write(full_bag(two.here, id_no=ID_NO)), is_another=True)
    assert two.there.sql("SELECT count(*) FROM person WHERE merged_into IS NULL") == 2


def test_the_old_history_travels_sealed_for_the_county_alone(two: Two) -> None:
    person = full_bag(two.here)
    written = two.write(person)
    arrived = two.preview(written.path).arrived
    with two.desk.look() as connection:
        identity = county_keys(connection).age_identity
    lines = pyrage.decrypt(arrived.excerpt, [pyrage.x25519.Identity.from_str(identity)]).splitlines()
    entries = [from_line(line) for line in lines]
    assert len(entries) == written.excerpt_entries
    assert {one.header.row for one in entries if isinstance(one, Entry)} >= {person}
    for office in (two.here, two.there):
        own = pyrage.x25519.Identity.from_str(office.vault.laptop.age_identity)
        with pytest.raises(pyrage.DecryptError):
            pyrage.decrypt(arrived.excerpt, [own])
    two.take(written)
    for office in (two.here, two.there):
        assert office.sql("SELECT excerpt_digest FROM transfer") == arrived.excerpt_digest
    kept = two.there.vault.folder / "excerpts" / f"{arrived.excerpt_digest}.age"
    assert kept.read_bytes() == arrived.excerpt


def test_attachments_go_along_and_are_named_in_the_record(two: Two) -> None:
    person = full_bag(two.here)
    content = b"a picture of paper" * 5000
    digest = attach(two.here, person, content)
    written = two.write(person)
    assert two.preview(written.path).arrived.letter.blobs == (digest,)
    two.take(written)
    assert two.there.sql("SELECT digest FROM attachment WHERE person_id <> ?", person) == digest
    assert two.there.sql("SELECT attachments FROM transfer") == f'["{digest}"]'
    with two.there.look() as connection:
        assert blob_store(two.there.vault, connection).read(digest) == content
    assert not any(content[:40] in path.read_bytes() for path in two.there.vault.folder.rglob("*.age"))


def test_what_is_hidden_stays_and_a_need_goes_without_its_hidden_visit(two: Two) -> None:
    person = full_bag(two.here)
    visit = two.here.sql("SELECT visit_id FROM need")
    with two.here.work() as session:
        remove_visit(session, visit, why="记错了")
    taken = two.take(two.write(person))
    assert taken.rows["visit"] == 1
    assert two.there.sql("SELECT count(*) FROM need WHERE visit_id IS NULL") == 1


def test_while_two_laptops_disagree_nobody_is_transferred(two: Two, tmp_path: Path) -> None:
    person = full_bag(two.here)
    other = Office.make(tmp_path / "second")
    exchange(two.here, other)
    for office, name in ((two.here, "甲"), (other, "乙")):
        with office.work() as session:
            session.write([update("person", person, {"police": name})])
    exchange(two.here, other)
    other.close()
    with pytest.raises(Refused, match="transfer_in_conflict"):
        two.write(person)


@pytest.mark.parametrize(
    ("said", "reason", "field"),
    [
        ({"happened_on": None}, "field_missing", "happened_on"),
        ({"reason": " "}, "field_missing", "reason"),
        ({"happened_on": date(2026, 11, 23)}, "day_in_future", "happened_on"),
        ({"reason": "长" * 10_001}, "text_too_long", "reason"),
    ],
)
def test_what_cannot_be_is_refused_at_its_field(
    two: Two, said: dict[str, Any], reason: str, field: str
) -> None:
    person = full_bag(two.here)
    before = two.here.dump()
    stick = two.desk.stick()
    with pytest.raises(Refused, match=reason) as refused:
        two.write(person, replace(MOVE, **said), folder=stick)
    assert refused.value.field == field
    assert list(stick.iterdir()) == []
    assert two.here.dump() == before


def test_a_bag_that_no_reader_would_take_is_neither_written_nor_closed(two: Two) -> None:
    person = full_bag(two.here)
    words = dict.fromkeys(("family_words", "work_words", "thinking_words"), "长" * 10_000)
    with two.here.work() as session:
        said = {"person_id": person, "happened_on": TODAY.isoformat(), **words}
        session.write([create("visit", new_id(), said) for _ in range(95)])
    stick = two.desk.stick()
    with pytest.raises(Refused, match="transfer_too_large"):
        two.write(person, folder=stick)
    assert list(stick.iterdir()) == []
    with two.here.look() as connection:
        assert not is_closed(connection, person)


def test_nobody_is_transferred_to_where_they_are_or_to_a_village_without_laptops(two: Two) -> None:
    person = full_bag(two.here)
    with two.desk.work() as session:
        own = renew_village(session, code=VILLAGE.code, now=NOW).data
    with two.here.look() as connection:
        address = read_address(connection, own)
    with pytest.raises(Refused, match="transfer_to_itself"):
        two.write(person, address=address)
    with two.here.look() as connection, pytest.raises(Refused, match="transfer_no_laptops"):
        read_address(connection, two.desk.file_for(replace(VILLAGE, code="999901001009")).data)


def test_the_file_of_another_county_is_believed_once_its_digits_were_compared(
    two: Two, tmp_path: Path
) -> None:
    other = Desk.make(tmp_path / "other", "other-county")
    far = other.office(replace(OTHER_VILLAGE, code="999902001001", name="远山村"))
    other.receive(far)
    with other.work() as session:
        data = renew_village(session, code="999902001001", now=NOW).data
    with two.here.look() as connection:
        address = read_address(connection, data)
    assert not address.is_own_county
    person = full_bag(two.here)
    with pytest.raises(Refused, match="fingerprint_differs"):
        two.write(person, address=address)
    written = two.write(person, address=address, compared=address.file.fingerprint())
    assert Two(other, two.here, far).preview(written.path).name == "王小满"
    with pytest.raises(Refused, match="transfer_not_for_us"):
        two.preview(written.path)
    other.close()


@pytest.mark.parametrize("receiver_heard", [False, True])
def test_a_bag_arrives_whichever_side_has_heard_of_the_county_s_new_keys(
    two: Two, *, receiver_heard: bool
) -> None:
    person, old = full_bag(two.here), two.address()
    with two.desk.work() as session:
        rotate_keys(session, now=NOW)
        newest = renew_village(session, code=OTHER_VILLAGE.code, now=NOW)
    if receiver_heard:
        join(two.there, newest)
    written = two.write(person, address=old if receiver_heard else None)
    assert two.preview(written.path).name == "王小满"


def full_bag(office: Office, **said: Any) -> PersonId:
    """A person with a placement, two visits, a test, a measure and a need that a visit opened."""
    person = office.add_person(a_person(**said), kept_since=date(2026, 3, 1))
    office.place(person)
    office.visit(person, date(2026, 4, 20))
    visit = office.visit(person, date(2026, 11, 3))
    office.test(person, date(2026, 9, 2))
    office.record(MEASURE, person, Measure(from_on=date(2026, 4, 1), action="每周上门一次"))
    with office.work() as session:
        session.write([create("need", new_id(), {"person_id": person, "visit_id": visit, "words": "屋漏"})])
    return person


def attach(office: Office, person: PersonId, content: bytes) -> str:
    digest = sha256(content).hexdigest()
    values = {"person_id": person, "digest": digest, "size": len(content), "media": "image/png", "title": "x"}
    with office.work() as session:
        blob_store(office.vault, session.connection).write(digest, [content])
        session.write([create("attachment", new_id(), values)])
    return digest


@pytest.fixture
def two(desk: Desk) -> Two:
    return Two(desk, *desk.neighbours())
