"""The county's answer: a signed file, or ten digits by telephone."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from app.bundles.county_of import read_county
from app.bundles.list_sent import SentLine, list_sent
from app.bundles.pending import RecordState, Sent, received_mark
from app.bundles.receipt_code import read_code
from app.bundles.receipt_file import Receipt, Rejected, StoredChain, write_receipt
from app.bundles.take_receipt import Taken, take_code, try_code
from app.county.county_keys import county_keys
from app.errors import Refused
from app.history.undo_last import read_last_action
from app.village.village_day import VillageDay
from app.village.village_days import village_days
from db.journal import update
from tests.factories.county import Desk, pending, receive, state
from tests.factories.people import Office, a_person


def test_a_receipt_makes_the_bundles_it_covers_received(desk: Desk) -> None:
    office = desk.office()
    desk.receive(office)
    desk.receive(office)
    taken = receive(office, desk.answer(office))
    assert (taken.bundles, taken.rejected, taken.new_epoch, taken.known_already) == ((1, 2), 0, False, False)
    assert [line.state for line in sent(office)] == ["received", "received"]
    assert {(line.receipt_no, line.receipt_way) for line in sent(office)} == {(1, "file")}


def test_the_same_receipt_twice_changes_nothing(desk: Desk) -> None:
    office = desk.office()
    desk.receive(office)
    receipt = desk.answer(office)
    receive(office, receipt)
    before = (sent(office), mark(office))
    assert receive(office, receipt) == Taken(1, (), 0, False, known_already=True)
    assert (sent(office), mark(office)) == before


def test_an_older_receipt_is_refused_and_takes_nothing_back(desk: Desk) -> None:
    office = desk.office()
    desk.receive(office)
    old = desk.answer(office)
    person = office.add_person()
    desk.receive(office)
    receive(office, desk.answer(office))
    with pytest.raises(Refused, match="receipt_older"):
        receive(office, old)
    assert state(office, person) == RecordState(Sent.RECEIVED)


def test_a_receipt_for_another_laptop_is_refused(desk: Desk) -> None:
    office, sister = desk.office(), desk.office()
    desk.receive(office, sister)
    with pytest.raises(Refused) as caught:
        receive(sister, desk.answer(office))
    assert caught.value.reason == "receipt_not_for_us"
    assert {line.state for line in sent(sister)} == {"written"}


def test_a_spoilt_receipt_is_refused_wherever_it_is_spoilt(desk: Desk) -> None:
    office = desk.office()
    desk.receive(office)
    data = desk.answer(office).data
    for place in range(0, len(data), 97):
        spoilt = data[:place] + bytes([data[place] ^ 1]) + data[place + 1 :]
        with pytest.raises(Refused):
            receive(office, spoilt)
    for length in (0, 10, len(data) // 2, len(data) - 1):
        with pytest.raises(Refused):
            receive(office, data[:length])
    assert {line.state for line in sent(office)} == {"written"}


def test_a_receipt_of_another_county_is_refused(desk: Desk) -> None:
    office = desk.office()
    desk.receive(office)
    elsewhere = Desk.make(desk.folder, "elsewhere")
    join_secretly(elsewhere, desk, office)
    receipt = elsewhere.answer(office)
    elsewhere.close()
    with pytest.raises(Refused, match="receipt_bad_signature"):
        receive(office, receipt)


def test_before_joining_there_is_nothing_to_take_a_receipt_for(office: Office) -> None:
    with pytest.raises(Refused, match="not_enrolled"):
        receive(office, b"x")
    with pytest.raises(Refused, match="not_enrolled"):
        code(office, "1234567890")


def test_a_county_that_holds_another_history_of_this_laptop_is_noticed(desk: Desk) -> None:
    office = desk.office()
    office.add_person()
    desk.receive(office)
    receipt = desk.answer(office)
    own = office.vault.laptop.laptop
    forge_chain(office, own)
    with pytest.raises(Refused, match="receipt_other_history"):
        receive(office, receipt)
    assert {line.state for line in sent(office)} == {"written"}


def test_a_new_epoch_falls_back_and_the_old_ones_receipts_come_too_late(desk: Desk) -> None:
    office = desk.office()
    person = office.add_person()
    desk.receive(office)
    first = desk.answer(office)
    late = desk.answer(office)
    receive(office, first)
    desk.restored()
    new = desk.answer(office)
    assert receive(office, new).new_epoch
    assert state(office, person) == RecordState(Sent.RECEIVED)
    with pytest.raises(Refused, match="receipt_older"):
        receive(office, late)


def test_a_code_of_a_bundle_from_before_the_restore_holds_no_longer(desk: Desk) -> None:
    office = desk.office()
    desk.receive(office)
    older = desk.copy("older")
    person = office.add_person()
    (verdict,) = desk.receive(office)
    receive(office, desk.answer(office))
    older.restored()
    assert receive(office, older.answer(office)).new_epoch
    assert state(office, person) == RecordState(Sent.WRITTEN, 2)
    with pytest.raises(Refused, match="receipt_code_before_restore"):
        code(office, verdict.code)
    assert state(office, person) == RecordState(Sent.WRITTEN, 2)
    (new,) = older.take_in(desk.send(office).path)
    assert code(office, new.code) == 3
    assert state(office, person) == RecordState(Sent.RECEIVED)
    older.vault.close()


def test_a_restored_county_takes_back_a_code_that_no_file_had_followed(desk: Desk) -> None:
    office = desk.office()
    older = desk.copy("older")
    (verdict,) = desk.receive(office)
    assert code(office, verdict.code) == 1
    older.restored()
    join_secretly(older, desk, office)
    assert receive(office, older.answer(office)).new_epoch
    assert [line.state for line in sent(office)] == ["written"]
    with pytest.raises(Refused, match="receipt_code_before_restore"):
        code(office, verdict.code)
    older.vault.close()


def test_a_code_read_out_makes_the_bundle_received_by_telephone(desk: Desk) -> None:
    office = desk.office()
    person = office.add_person()
    (verdict,) = desk.receive(office)
    assert code(office, verdict.code) == 1
    (line,) = sent(office)
    assert (line.state, line.receipt_way, line.receipt_no) == ("received", "telephone", None)
    assert state(office, person) == RecordState(Sent.RECEIVED)
    assert pending(office).count == 0


def test_the_file_that_follows_the_telephone_takes_its_place(desk: Desk) -> None:
    office = desk.office()
    (verdict,) = desk.receive(office)
    code(office, verdict.code)
    assert receive(office, desk.answer(office)).bundles == (1,)
    (line,) = sent(office)
    assert (line.receipt_way, line.receipt_no) == ("file", 1)


def test_an_older_file_does_not_take_back_what_was_said_by_telephone(desk: Desk) -> None:
    office = desk.office()
    desk.receive(office)
    first = desk.answer(office)
    second = desk.answer(office)
    person = office.add_person()
    (verdict,) = desk.receive(office)
    receive(office, second)
    code(office, verdict.code)
    with pytest.raises(Refused, match="receipt_older"):
        receive(office, first)
    assert receive(office, second).known_already
    assert state(office, person) == RecordState(Sent.RECEIVED)


def test_a_file_that_was_on_its_way_during_the_call_takes_nothing_back(desk: Desk) -> None:
    office = desk.office()
    desk.receive(office)
    under_way = desk.answer(office)
    person = office.add_person()
    (verdict,) = desk.receive(office)
    office.now += timedelta(hours=1)
    code(office, verdict.code)
    receive(office, under_way)
    assert state(office, person) == RecordState(Sent.RECEIVED)
    assert [line.receipt_way for line in sent(office)] == ["telephone", "file"]


def test_what_the_newest_receipt_does_not_cover_is_open_again(desk: Desk) -> None:
    """The county lost a bundle after it had read out its code."""
    office = desk.office()
    desk.receive(office)
    person = office.add_person()
    other = desk.copy("before")
    (verdict,) = desk.receive(office)
    code(office, verdict.code)
    other.now += timedelta(days=1)
    receive(office, other.answer(office))
    assert state(office, person) == RecordState(Sent.WRITTEN, 2)
    other.close()


@pytest.mark.parametrize(
    ("typed", "reason"),
    [
        ("", "receipt_code_not_ten_digits"),
        ("4827 190 35", "receipt_code_not_ten_digits"),
        ("4827 190 35x", "receipt_code_not_ten_digits"),
        ("4827 190 3567", "receipt_code_not_ten_digits"),
    ],
)
def test_what_is_no_code_is_no_try(desk: Desk, typed: str, reason: str) -> None:
    office = desk.office()
    desk.receive(office)
    for _ in range(7):
        with pytest.raises(Refused, match=reason):
            code(office, typed)


def test_a_slip_of_one_digit_is_told_apart_from_a_wrong_code_and_is_no_try(desk: Desk) -> None:
    office = desk.office()
    (verdict,) = desk.receive(office)
    plain = verdict.code.replace(" ", "")
    for place in range(10):
        slip = plain[:place] + str((int(plain[place]) + 1) % 10) + plain[place + 1 :]
        with pytest.raises(Refused, match="receipt_code_mistyped"):
            code(office, slip)
    assert code(office, verdict.code) == 1


def test_five_wrong_codes_then_wait_and_the_right_one_after_a_quarter_of_an_hour(desk: Desk) -> None:
    office = desk.office()
    (verdict,) = desk.receive(office)
    for wrong in WRONG[:5]:
        assert code(office, wrong) is None
    for tried in (WRONG[5], verdict.code):
        with pytest.raises(Refused, match="receipt_code_wait") as caught:
            code(office, tried)
        assert caught.value.facts == {"minutes": 15}
    office.now += timedelta(minutes=14, seconds=59)
    with pytest.raises(Refused, match="receipt_code_wait"):
        code(office, verdict.code)
    office.now += timedelta(seconds=1)
    assert code(office, verdict.code) == 1


def test_a_right_code_begins_the_count_anew(desk: Desk) -> None:
    office = desk.office()
    for number in range(1, 4):
        (verdict,) = desk.receive(office)
        for wrong in WRONG[:4]:
            assert code(office, wrong) is None
        assert code(office, verdict.code) == number


def test_a_code_is_good_for_its_own_bundle_and_laptop_alone(desk: Desk) -> None:
    office, sister = desk.office(), desk.office()
    (one,) = desk.receive(office)
    desk.receive(sister)
    assert code(sister, one.code) is None
    assert code(office, one.code) == 1
    assert code(office, one.code) is None


def test_a_code_for_the_second_bundle_covers_the_first(desk: Desk) -> None:
    office = desk.office()
    desk.receive(office)
    (second,) = desk.receive(office)
    assert code(office, second.code) == 2
    assert [line.state for line in sent(office)] == ["received", "received"]


def test_asking_for_a_refusal_instead_of_nothing(desk: Desk) -> None:
    office = desk.office()
    desk.receive(office)
    with pytest.raises(Refused, match="receipt_code_unknown") as caught, office.work() as session:
        take_code(session, WRONG[0], laptop=office.vault.laptop, now=office.now)
    assert caught.value.field == "code"


def test_sending_and_receiving_leave_the_users_last_action_what_it_was(desk: Desk) -> None:
    office = desk.office()
    person = office.add_person(a_person(name="张三"))
    desk.receive(office)
    receive(office, desk.answer(office))
    with office.look() as connection:
        last = read_last_action(connection, laptop=office.vault.laptop.laptop, user=office.vault.user)
    assert last is not None
    assert last.tables == (("person", 1),)
    office.undo()
    assert office.sql("SELECT deleted FROM person WHERE id = ?", person) == 1


def test_what_the_county_could_not_read_comes_back_with_its_reason(desk: Desk) -> None:
    office = desk.office()
    office.add_person()
    desk.receive(office)
    with desk.look() as connection:
        keys = county_keys(connection)
    found = mark_of_chain(office)
    laptop = office.vault.laptop
    receipt = Receipt(
        program="yidai",
        county=keys.county,
        epoch=keys.epoch,
        number=9,
        made=1,
        laptop=laptop.laptop,
        bundles=(1,),
        stored=(StoredChain(laptop.laptop, *found, rejected=(Rejected(5, "unreadable"),)),),
    )
    assert receive(office, write_receipt(receipt, keys.signing, laptop.age_recipient)).rejected == 1
    assert pending(office).rejected == 1
    assert office.sql("SELECT reason FROM rejected_entry WHERE seq = 5") == "unreadable"


def test_what_came_back_stands_on_today_until_it_is_saved_again(desk: Desk) -> None:
    office = desk.office()
    person = office.add_person()
    desk.receive(office)
    with desk.look() as connection:
        keys = county_keys(connection)
    laptop = office.vault.laptop
    seq = office.sql("SELECT seq FROM entry WHERE row = ?", person)
    stored = StoredChain(laptop.laptop, *mark_of_chain(office), rejected=(Rejected(seq, "unreadable"),))
    receipt = Receipt("yidai", keys.county, keys.epoch, 9, 1, laptop.laptop, (1,), (stored,))
    assert receive(office, write_receipt(receipt, keys.signing, laptop.age_recipient)).rejected == 1
    (row,) = [one for one in today(office) if one.key == "sent_back"]
    assert (row.table, row.row, row.known) == ("person", person, {"person_id": person})
    assert (row.facts["reason"], row.facts["number"], row.is_late) == ("unreadable", seq, True)
    with office.work() as session:
        session.write([update("person", person, {"note": "改正"})])
    assert [one for one in today(office) if one.key == "sent_back"] == []
    assert pending(office).rejected == 0
    again = replace(receipt, number=10)  # the county holds the old entry for good, and says so each time
    assert receive(office, write_receipt(again, keys.signing, laptop.age_recipient)).rejected == 0


def today(office: Office) -> tuple[VillageDay, ...]:
    with office.look() as connection:
        return village_days(connection, today=office.today)


def damm(digits: str) -> str:
    """The ten digits for these nine."""
    for last in "0123456789":
        try:
            return read_code(digits + last)
        except Refused:
            continue
    raise AssertionError(digits)


WRONG = [damm(f"{number:09d}") for number in range(123_456_780, 123_456_790)]


def sent(office: Office) -> list[SentLine]:
    with office.look() as connection:
        return list_sent(connection, office.vault.laptop.laptop)


def mark(office: Office) -> object:
    with office.look() as connection:
        county = read_county(connection)
        assert county is not None
        return received_mark(connection, county.county, office.vault.laptop.laptop)


def mark_of_chain(office: Office) -> tuple[int, str]:
    with office.look() as connection:
        row = connection.exec_driver_sql("SELECT last_seq, chain FROM bundle_out").one()
    return row[0], row[1]


def code(office: Office, typed: str) -> int | None:
    with office.work() as session:
        return try_code(session, typed, laptop=office.vault.laptop, now=office.now)


def forge_chain(office: Office, laptop: str) -> None:
    """As if this vault had gone on from an older copy: another chain stands at the same numbers."""
    office.force("DROP TRIGGER entry_update_guard")
    office.force("UPDATE entry SET chain = randomblob(32) WHERE laptop = ?", laptop)


def join_secretly(elsewhere: Desk, desk: Desk, office: Office) -> None:
    """Another county that says it is the same one, and knows the laptop."""
    columns = "laptop, tag, village_id, village_code, village_name, sign_public, age_recipient, enrolled_ms"
    with desk.look() as connection:
        row = connection.exec_driver_sql(f"SELECT {columns} FROM known_laptop").one()
        county = connection.exec_driver_sql("SELECT county FROM county_secret").scalar_one()
    elsewhere.force(f"INSERT INTO known_laptop ({columns}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)", *row)
    elsewhere.force("UPDATE county_secret SET county = ?", county)
    assert office.vault.laptop.laptop == row[0]
