"""The county takes in what is whole and known, says why it leaves the rest, and notices copies."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest

from app.bundles.send import send
from app.county.read_status import read_status
from app.county.send_down import send_down
from app.county.take_in_bundles import take_in_bundles
from app.errors import Refused
from app.ids import new_id
from app.people.reveal import reveal_numbers
from app.search.find_people import find_people
from app.vault.check_vault import check_vault
from app.vault.open_vault import open_vault
from db.access_log import broken_at, chain_after
from db.entries import START
from db.journal import create, update
from tests.factories.county import OTHER_VILLAGE, Desk, exchange, join, receive
from tests.factories.people import PASSWORD, VILLAGE, Office, a_person


def test_the_first_bundle_brings_the_records_and_admits_the_laptop(desk: Desk) -> None:
    office = desk.office()
    office.visit(office.add_person())
    assert desk.sql("SELECT count(*) FROM known_laptop") == 0
    verdict = desk.take_one(desk.send(office).path)
    assert (verdict.outcome, verdict.reason, verdict.bundle) == ("taken", "", 1)
    assert (verdict.village_code, verdict.village_name) == ("999901001001", "清水湾村")
    assert (verdict.tag, verdict.new_entries, verdict.applied) == (office.vault.laptop.tag, 7, 7)
    assert (verdict.held, verdict.rejected, verdict.gap_after, verdict.ahead) == (0, 0, None, 0)
    assert without_users(desk) == without_users(office)


def test_taking_in_twice_changes_nothing_under_whatever_name(desk: Desk) -> None:
    office = desk.office()
    office.add_person()
    path = desk.send(office).path
    first = desk.take_one(path)
    before = everything(desk)
    again = desk.take_one(path)
    assert (again.outcome, again.new_entries, again.code) == ("known", 0, first.code)
    renamed = path.with_name("999901001001-ZZZ-7.yidai")
    path.rename(renamed)
    assert desk.take_one(renamed).outcome == "known"
    assert everything(desk) == before


def test_a_whole_stick_is_taken_in_by_name_and_other_files_are_left_alone(desk: Desk) -> None:
    one, other = desk.office(), desk.office(OTHER_VILLAGE)
    stick = desk.stick()
    for office in (other, one):
        send(office.vault, stick, now=office.now)
    (stick / "notes.txt").write_text("x")
    (stick / "a.yidai.part").write_bytes(b"half")
    heard: list[tuple[int, int]] = []
    verdicts = take_in_bundles(desk.vault, [stick], now=desk.now, progress=lambda *so: heard.append(so))
    assert [(verdict.village_code, verdict.outcome) for verdict in verdicts] == [
        ("999901001001", "taken"),
        ("999901001002", "taken"),
    ]
    assert heard == [(1, 2), (2, 2)]


def test_stopping_between_two_bundles_keeps_the_first(desk: Desk) -> None:
    paths = [desk.send(desk.office()).path, desk.send(desk.office(OTHER_VILLAGE)).path]
    done: list[int] = []

    def progress(count: int, _of: int) -> None:
        done.append(count)

    verdicts = take_in_bundles(
        desk.vault, paths, now=desk.now, progress=progress, cancelled=lambda: bool(done)
    )
    assert [verdict.outcome for verdict in verdicts] == ["taken"]
    assert desk.sql("SELECT count(*) FROM known_laptop") == 1


def test_a_second_laptop_with_the_same_token_waits(desk: Desk) -> None:
    file = desk.file_for()
    first, second = desk.office(file=file), desk.office(file=file)
    desk.receive(first)
    refused(desk, desk.send(second).path, "token_used")
    assert desk.sql("SELECT reason FROM quarantine") == "token_used"


def test_two_laptops_with_a_token_each_are_both_taken_in(desk: Desk) -> None:
    verdicts = desk.receive(desk.office(), desk.office())
    assert [verdict.outcome for verdict in verdicts] == ["taken", "taken"]


def test_a_laptop_without_a_token_or_with_an_invented_one_waits(desk: Desk) -> None:
    office = desk.office()
    office.force("UPDATE county_key SET token = NULL")
    refused(desk, desk.send(office).path, "laptop_unknown")
    office.force("UPDATE county_key SET token = ?", "00" * 16)
    refused(desk, desk.send(office).path, "laptop_unknown")


def test_a_token_of_another_village_is_none(desk: Desk) -> None:
    office = desk.office(file=desk.file_for(OTHER_VILLAGE))
    refused(desk, desk.send(office).path, "laptop_unknown")


def test_a_bundle_that_waited_is_taken_in_once_its_laptop_is_known(desk: Desk) -> None:
    office = desk.office()
    office.force("UPDATE county_key SET token = NULL")
    path = desk.send(office).path
    refused(desk, path, "laptop_unknown")
    office.force("UPDATE county_key SET token = (?)", token_of(desk))
    desk.receive(office)
    assert desk.take_one(path).outcome == "taken"
    assert desk.sql("SELECT count(*) FROM quarantine") == 0


def test_what_waited_goes_in_with_the_bundle_with_which_its_laptop_joins(desk: Desk) -> None:
    late, known = desk.office(OTHER_VILLAGE), desk.office()
    desk.force("DELETE FROM enrolment WHERE village_code = ?", OTHER_VILLAGE.code)
    early = [desk.send(office).path for office in (late, known, late)]
    assert [one.reason for one in desk.take_in(*early)] == ["laptop_unknown", "", "laptop_unknown"]
    assert desk.sql("SELECT count(*) FROM quarantine") == 2
    join(late, desk.file_for(OTHER_VILLAGE))
    late.add_person()
    verdicts = desk.take_in(*early, desk.send(late).path)
    assert [one.outcome for one in verdicts] == ["taken", "known", "taken", "taken"]
    assert (desk.sql("SELECT count(*) FROM quarantine"), desk.sql("SELECT count(*) FROM person")) == (0, 1)


def test_a_revoked_laptop_is_refused_from_then_on(desk: Desk) -> None:
    office = desk.office()
    desk.receive(office)
    desk.force("UPDATE known_laptop SET revoked_ms = 1")
    office.add_person()
    refused(desk, desk.send(office).path, "laptop_revoked")


def test_a_bundle_for_another_county_is_refused(desk: Desk) -> None:
    elsewhere = Desk.make(desk.folder, "elsewhere")
    path = elsewhere.send(elsewhere.office()).path
    refused(desk, path, "bundle_not_for_us")
    elsewhere.close()


def test_a_laptop_that_changes_its_village_or_its_keys_is_refused(desk: Desk) -> None:
    office = desk.office()
    desk.receive(office)
    for column, reason in (("village_id", "laptop_other_village"), ("age_recipient", "laptop_other_keys")):
        before = desk.sql(f"SELECT {column} FROM known_laptop")
        desk.force(f"UPDATE known_laptop SET {column} = 'another'")
        refused(desk, desk.send(office).path, reason)
        desk.force(f"UPDATE known_laptop SET {column} = ?", before)
    assert desk.receive(office)[0].outcome == "taken"


def test_a_new_laptop_cannot_call_itself_another_village(desk: Desk) -> None:
    office, stranger = desk.office(), desk.office(OTHER_VILLAGE)
    desk.receive(office)
    village = office.village.village
    with stranger.work() as session:
        own = stranger.village.village
        session.write([create("village", village, {"kept_since": "2026-01-01"})])
        session.write(
            [
                update("village_name", row, {"village_id": village})
                for (row,) in session.connection.exec_driver_sql(
                    "SELECT id FROM village_name WHERE village_id = ?", (own,)
                ).all()
            ]
        )
    refused(desk, desk.send(stranger).path, "laptop_other_village")


def test_a_bundle_spoilt_anywhere_changes_no_record(desk: Desk) -> None:
    office = desk.office()
    desk.receive(office)
    office.add_person()
    path = desk.send(office).path
    data = path.read_bytes()
    for place in range(0, len(data), max(1, len(data) // 12)):
        path.write_bytes(data[:place] + bytes([data[place] ^ 4]) + data[place + 1 :])
        refused(desk, path, "bundle_")
    for length in (1, 100, len(data) // 2, len(data) - 1):
        path.write_bytes(data[:length])
        refused(desk, path, "bundle_")
    path.write_bytes(b"")
    refused(desk, path, "bundle_not_a_bundle")
    path.write_bytes(data)
    assert desk.take_one(path).outcome == "taken"


def test_a_file_that_is_gone_is_trouble_and_not_put_in_quarantine(desk: Desk) -> None:
    verdict = desk.take_one(desk.folder / "gone.yidai")
    assert (verdict.outcome, verdict.reason) == ("trouble", "stick_missing")
    assert desk.sql("SELECT count(*) FROM quarantine") == 0


def test_an_old_bundle_sent_again_changes_nothing(desk: Desk) -> None:
    office = desk.office()
    person = office.add_person(a_person(phone="10000000001"))
    old = desk.send(office).path
    with office.work() as session:
        session.write([update("person", person, {"phone": "10000000002"})])
    desk.take_in(desk.send(office).path)
    before = desk.dump()
    verdict = desk.take_one(old)
    assert (verdict.outcome, verdict.new_entries) == ("taken", 0)
    assert desk.dump() == before
    assert desk.sql("SELECT phone FROM person") == "10000000002"


def test_what_lies_in_the_folders_of_a_stick_is_taken_in_too_and_the_countys_own_bundle_left_alone(
    desk: Desk,
) -> None:
    office, stick = desk.office(), desk.stick()
    desk.receive(office)
    with desk.work() as session:
        session.write([create("problem", new_id(), {"village_id": office.village.village, "item": "缺页"})])
    office.add_person()
    inside = stick / "清溪镇" / "十一月"
    inside.mkdir(parents=True)
    shutil.copy(desk.send(office).path, inside)
    own = send_down(desk.vault, stick / "清溪镇", code=VILLAGE.code, now=desk.now)
    assert own is not None
    outcomes = {one.file: (one.outcome, one.reason) for one in desk.take_in(stick)}
    assert outcomes == {
        own.path.name: ("ours", "bundle_written_here"),
        next(inside.iterdir()).name: ("taken", ""),
    }
    assert desk.sql("SELECT count(*) FROM quarantine") == 0


def test_a_gap_is_named_no_code_is_read_out_over_it_and_it_is_filled_later(desk: Desk) -> None:
    office = desk.office()
    desk.receive(office)
    receive(office, desk.answer(office))
    office.add_person(a_person(name="第一个"))
    middle = desk.send(office)
    pretend_received(office)
    office.add_person(a_person(name="第二个"))
    last = desk.send(office)
    through = desk.sql("SELECT max(seq) FROM entry WHERE laptop = ?", office.vault.laptop.laptop)
    verdict = desk.take_one(last.path)
    assert (verdict.outcome, verdict.gap_after, verdict.held, verdict.code) == ("taken", through, 2, "")
    assert check_vault(desk.vault).is_good  # a bundle that is late damages nothing
    assert desk.sql("SELECT count(*) FROM person") == 0
    (receipt,) = desk.receipts()
    assert receipt.through == through
    filled, known = desk.take_in(middle.path, last.path)
    assert (filled.gap_after, known.outcome) == (None, "known")
    assert known.code != ""
    assert desk.sql("SELECT count(*) FROM person") == 2
    assert without_users(desk) == without_users(office)


def test_a_laptop_cannot_write_to_another_villages_person(desk: Desk) -> None:
    office, stranger = desk.office(), desk.office(OTHER_VILLAGE)
    person = office.add_person()
    desk.receive(office)
    with stranger.work() as session:
        session.write([create("person", person, {"name": "别人"})])
    refused(desk, desk.send(stranger).path, "bundle_foreign_rows")


def test_a_laptop_cannot_hang_a_visit_on_another_villages_person(desk: Desk) -> None:
    stranger, office = desk.office(OTHER_VILLAGE), desk.office()
    person = office.add_person()
    desk.receive(office, stranger)
    exchange(office, stranger)
    stranger.visit(person)
    refused(desk, desk.send(stranger).path, "bundle_foreign_rows")


def test_a_sister_cannot_bring_in_what_its_laptop_may_not_write(desk: Desk) -> None:
    office, stranger, sister = desk.office(), desk.office(OTHER_VILLAGE), desk.office(OTHER_VILLAGE)
    person = office.add_person()
    desk.receive(office)
    exchange(stranger, sister)
    desk.receive(stranger, sister)
    with stranger.work() as session:
        session.write([create("person", person, {"name": "别人"})])
    desk.send(stranger)
    exchange(stranger, sister)
    refused(desk, desk.send(sister).path, "bundle_foreign_rows")


def test_sisters_write_to_each_others_rows(desk: Desk) -> None:
    office, sister = desk.office(), desk.office()
    person = office.add_person()
    exchange(office, sister)
    sister.visit(person)
    verdicts = desk.receive(office, sister)
    assert [verdict.outcome for verdict in verdicts] == ["taken", "taken"]
    assert desk.sql("SELECT count(*) FROM visit WHERE person_id = ?", person) == 1


def test_what_a_sister_carries_counts_as_if_the_laptop_had_sent_it(desk: Desk) -> None:
    office, sister = desk.office(), desk.office()
    exchange(office, sister)
    desk.receive(office, sister)
    person = office.add_person()
    desk.send(office).path.unlink()
    exchange(office, sister)
    (verdict,) = desk.receive(sister)
    assert verdict.outcome == "taken"
    assert desk.sql("SELECT count(*) FROM person WHERE id = ?", person) == 1


def test_a_sister_that_the_county_does_not_know_waits_until_it_does(desk: Desk) -> None:
    office, sister = desk.office(), desk.office()
    person = sister.add_person()
    desk.send(sister)
    exchange(office, sister)
    (verdict,) = desk.receive(office)
    assert verdict.notes == ("segment_of_unknown_laptop",)
    assert desk.sql("SELECT count(*) FROM person") == 0
    desk.receive(sister)
    assert desk.sql("SELECT count(*) FROM person WHERE id = ?", person) == 1


def test_a_copied_laptop_that_goes_on_alone_is_noticed_and_named(desk: Desk) -> None:
    office = desk.office()
    office.add_person(a_person(name="从前"))
    desk.receive(office)
    clone = copied(desk, office)
    office.add_person(a_person(name="原来的"))
    clone.add_person(a_person(name="复制的"))
    desk.receive(office)
    parted = desk.sql("SELECT max(last_seq) FROM bundle_in WHERE number = 1") + 1
    verdict = refused(desk, desk.send(clone).path, "bundle_forked")
    assert verdict.detail == f"{office.vault.laptop.tag} {parted}"
    with desk.look() as connection:
        (held,) = read_status(connection).quarantine
    assert f"{held.tag} {held.number}" == verdict.detail
    assert names(desk) == {"从前", "原来的"}


def test_the_copy_notices_it_too_when_it_gets_the_receipt(desk: Desk) -> None:
    office = desk.office()
    desk.receive(office)
    clone = copied(desk, office)
    office.add_person()
    clone.add_person()
    desk.receive(office)
    with pytest.raises(Refused, match="receipt_other_history"):
        receive(clone, desk.answer(office))


def test_a_laptop_put_back_to_an_older_copy_is_noticed(desk: Desk) -> None:
    office = desk.office()
    clone = copied(desk, office)
    for _ in range(3):
        office.add_person()
    desk.receive(office)
    clone.add_person()
    assert refused(desk, desk.send(clone).path, "bundle_forked").detail
    with pytest.raises(Refused, match="receipt_other_history"):
        receive(clone, desk.answer(office))


def test_the_access_log_travels_whole_and_is_no_record(desk: Desk) -> None:
    office = desk.office()
    person = office.add_person()
    with office.work() as session:
        reveal_numbers(session, person)
    desk.receive(office)
    laptop = office.vault.laptop.laptop
    with desk.look() as connection:
        assert broken_at(connection, laptop) is None
    assert (
        desk.sql("SELECT rows FROM access WHERE kind = 'revealed' AND laptop = ?", laptop) == f'["{person}"]'
    )
    assert desk.sql("SELECT count(*) FROM access WHERE laptop = ?", laptop) == office.sql(
        "SELECT count(*) FROM access"
    )


def test_an_access_log_that_was_changed_is_noted_and_the_records_come_in(desk: Desk) -> None:
    office = desk.office()
    with office.work() as session:
        reveal_numbers(session, office_person(office, session))
    desk.receive(office)
    receive(office, desk.answer(office))
    office.force("DROP TRIGGER access_update_guard")
    office.force("UPDATE access SET chain = randomblob(32) WHERE laptop = ?", office.vault.laptop.laptop)
    office.add_person(a_person(name="后来"))
    (verdict,) = desk.receive(office)
    assert (verdict.outcome, verdict.notes) == ("taken", ("access_log_differs",))
    assert "后来" in names(desk)


def test_lines_taken_out_of_the_access_log_are_noted_when_they_were_sent_before(desk: Desk) -> None:
    office = desk.office()
    for _ in range(3):
        with office.work() as session:
            reveal_numbers(session, office_person(office, session))
    desk.receive(office)
    rewrite_access_log(office)
    (verdict,) = desk.receive(office)
    assert (verdict.outcome, verdict.notes) == ("taken", ("access_log_differs",))


def test_people_are_found_in_the_countys_store(desk: Desk) -> None:
    desk_of = desk.office(), desk.office(OTHER_VILLAGE)
    for number, office in enumerate(desk_of):
        office.add_person(a_person(name="欧阳㛃", phone=f"1000000000{number}"))
        office.add_person(a_person(name="张三"))
    desk.receive(*desk_of)
    with desk.look() as connection:
        assert [found.name for found in find_people(connection, "欧阳")] == ["欧阳㛃", "欧阳㛃"]
        assert len(find_people(connection, "oyj")) == 2
        assert len(find_people(connection, "00000001")) == 1


def test_a_clock_far_ahead_is_counted_and_holds_up_nothing(desk: Desk) -> None:
    office = desk.office()
    office.now = office.now.replace(year=2099)
    office.add_person()
    (verdict,) = desk.receive(office)
    assert (verdict.outcome, verdict.ahead) == ("taken", 2)  # the person and the checkpoint
    assert desk.sql("SELECT count(*) FROM person") == 1


def refused(desk: Desk, path: Path, reason: str) -> Any:
    """The bundle is refused for this reason, and not one record has changed."""
    before = desk.dump(), desk.sql("SELECT count(*) FROM entry"), desk.sql("SELECT count(*) FROM bundle_in")
    verdict = desk.take_one(path)
    assert verdict.outcome == "refused"
    assert verdict.reason.startswith(reason)
    after = desk.dump(), desk.sql("SELECT count(*) FROM entry"), desk.sql("SELECT count(*) FROM bundle_in")
    assert before == after
    assert desk.sql("SELECT count(*) FROM quarantine WHERE reason = ?", verdict.reason) >= 1
    return verdict


def everything(desk: Desk) -> list[Any]:
    """All rows of the county's own tables and of the journal."""
    found: list[Any] = [desk.dump()]
    with desk.look() as connection:
        for table in (
            "entry",
            "access",
            "bundle_in",
            "known_laptop",
            "quarantine",
            "enrolment",
            "search_row",
        ):
            found.append(connection.exec_driver_sql(f"SELECT * FROM {table} ORDER BY 1, 2").all())
    return found


def without_users(store: Desk | Office) -> list[bytes]:
    """The canonical dump but for the users, since the county has one of its own."""
    return [line for line in store.dump() if b'"table":"user"' not in line]


def names(desk: Desk) -> set[str]:
    with desk.look() as connection:
        return set(connection.exec_driver_sql("SELECT name FROM person").scalars())


def token_of(desk: Desk) -> str:
    return str(desk.sql("SELECT token FROM enrolment WHERE laptop IS NULL"))


def pretend_received(office: Office) -> None:
    """As after a telephone code for a bundle that the county then lost."""
    office.force(
        "UPDATE received_mark SET (seq, chain) ="
        " (SELECT last_seq, chain FROM bundle_out ORDER BY number DESC LIMIT 1)"
    )


def copied(desk: Desk, office: Office) -> Office:
    """The vault's folder copied to another machine, with the keys of the laptop and all."""
    office.vault.close()
    folder = desk.folder / "elsewhere" / "vault"
    shutil.copytree(office.vault.folder, folder)
    office.reopen()
    vault = open_vault(folder, password=PASSWORD, now=office.now, marks=folder.parent / "m")
    clone = Office(vault, office.now)
    desk.offices.append(clone)
    return clone


def office_person(office: Office, session: Any) -> Any:
    return session.connection.exec_driver_sql("SELECT id FROM person").scalar() or _new(session)


def _new(session: Any) -> str:
    session.write([create("person", "01998f00-0000-7000-8000-00000000abcd", {"name": "王小满"})])
    return "01998f00-0000-7000-8000-00000000abcd"


def rewrite_access_log(office: Office) -> None:
    """Somebody with the key takes a line out and chains the others again."""
    laptop = office.vault.laptop.laptop
    office.force("DROP TRIGGER access_delete_guard")
    with office.work() as session:
        run = session.connection.exec_driver_sql
        rows = run(
            "SELECT at_ms, actor, kind, rows, detail FROM access WHERE laptop = ? ORDER BY seq", (laptop,)
        ).all()
        run("DELETE FROM access WHERE laptop = ?", (laptop,))
        chain = START
        for seq, row in enumerate(rows[1:], 1):
            chain = chain_after(chain, laptop, seq, *row)
            run("INSERT INTO access VALUES (?, ?, ?, ?, ?, ?, ?, ?)", (laptop, seq, *row, chain))
