"""A copied laptop that is put back goes on as a new one, and what it wrote by itself reaches the county."""

from __future__ import annotations

from contextlib import suppress
from datetime import timedelta

from app.bundles.copies import Holds, list_copies
from app.bundles.receive_receipt import receive_receipt
from app.bundles.take_in_sister import take_in_sister
from app.county.rebuild_laptop import rebuild_laptop
from app.errors import Refused
from app.people.erase_person import erase_person
from app.people.save_person import put_in_trash
from app.vault.check_vault import check_vault
from app.vault.open_vault import open_vault
from app.vault.prove_backups import back_up
from app.vault.restore import Restored, restore
from db.journal import delete, update
from tests.factories.clones import cloned
from tests.factories.county import Desk, join, pending
from tests.factories.people import NOW, PASSWORD, VILLAGE, Office, a_person
from tests.factories.sisters import meet

LATER = NOW + timedelta(hours=1)


def answered(desk: Desk, office: Office) -> None:
    """It takes in the receipt that the county gives without being asked twice."""
    for one in desk.receipts():
        if one.tag == office.vault.laptop.tag:
            with suppress(Refused):
                receive_receipt(office.vault, one.data, now=office.now)


def both_written(desk: Desk) -> tuple[Office, Office]:
    """A machine that the county knows and its copy, after each wrote by itself and sent it."""
    office = desk.office()
    desk.receive(office)
    answered(desk, office)
    clone = cloned(desk, office)
    office.add_person(a_person(name="原来的"))
    clone.add_person(a_person(name="复制的"))
    desk.receive(office)
    desk.receive(clone)
    return office, clone


def put_back(desk: Desk, office: Office) -> Restored:
    """Back up now, and put that backup back, as Today says."""
    back_up(office.vault, now=NOW)
    office.close()
    folder, marks = office.vault.folder, desk.folder / "marks anew"
    done = restore(folder, folder, password=PASSWORD, now=LATER, marks=marks)
    office.vault, office.now = open_vault(folder, password=PASSWORD, now=LATER, marks=marks), LATER
    return done


def test_both_machines_records_are_at_the_county_in_the_end_and_nothing_hangs(desk: Desk) -> None:
    office = desk.office()
    shared = office.add_person(a_person(name="从前"))
    desk.receive(office)
    answered(desk, office)
    clone = cloned(desk, office)
    office.visit(office.add_person(a_person(name="原来的")))
    kept = clone.add_person(a_person(name="复制的"))
    clone.visit(kept)
    gone = clone.add_person(a_person(name="录错的"))
    with clone.work() as session:
        session.write([update("person", shared, {"phone": "10000000002"})])
        session.write([delete("person", gone, why="录错")])
    desk.receive(office)
    desk.receive(clone)
    answered(desk, office)
    answered(desk, clone)
    shown = clone.dump()
    done = put_back(desk, clone)
    assert (done.moved > 5, done.predecessor) == (True, office.vault.laptop.tag)
    assert len(clone.dump()) == len(shown) + 2  # who succeeded whom, and how far
    assert check_vault(clone.vault).is_good
    join(clone, desk.file_for())
    (verdict,) = desk.receive(clone)
    assert (verdict.outcome, verdict.held, verdict.rejected, verdict.notes) == (
        "taken",
        0,
        0,
        ("laptop_lacks_entries",),
    )
    with desk.look() as connection:
        names = connection.exec_driver_sql("SELECT name FROM person WHERE deleted = 0").scalars()
        assert set(names) == {"从前", "原来的", "复制的"}
    assert desk.sql("SELECT phone FROM person WHERE id = ?", shared) == "10000000002"
    assert desk.sql("SELECT count(*) FROM visit") == 2
    assert desk.sql("SELECT count(*) FROM person WHERE open_registers IS NOT NULL") == 0
    answered(desk, clone)
    assert pending(clone).rows == {}
    desk.receive(office)
    answered(desk, office)
    assert pending(office).rows == {}


def test_a_machine_whose_entries_the_county_holds_only_takes_a_new_name(desk: Desk) -> None:
    office, clone = both_written(desk)
    answered(desk, office)
    assert put_back(desk, office).moved == 0
    with office.look() as connection:
        assert [one.tag for one in list_copies(connection)] == [clone.vault.laptop.tag]


def test_erased_entries_of_the_copy_stay_erased_under_the_new_name(desk: Desk) -> None:
    office = desk.office()
    desk.receive(office)
    answered(desk, office)
    clone = cloned(desk, office)
    office.add_person(a_person(name="原来的"))
    person = clone.add_person(a_person(name="录错的"))
    with clone.work() as session:
        put_in_trash(session, person, why="录错")
    with clone.work() as session:
        erase_person(session, person, why="录错了", now=clone.now)
    desk.receive(office)
    desk.receive(clone)
    answered(desk, clone)
    assert put_back(desk, clone).moved > 0
    assert clone.sql("SELECT count(*) FROM entry WHERE row = ? AND changes IS NOT NULL", person) == 0
    assert check_vault(clone.vault).is_good
    join(clone, desk.file_for())
    (verdict,) = desk.receive(clone)
    assert (verdict.outcome, verdict.held, verdict.rejected) == ("taken", 0, 0)


def test_an_older_backup_is_named_at_both_ends_until_the_county_has_given_the_rest(desk: Desk) -> None:
    office = desk.office()
    desk.receive(office)
    answered(desk, office)
    back_up(office.vault, now=NOW)
    office.add_person(a_person(name="备份之后"))
    desk.receive(office)
    answered(desk, office)
    lost, folder, marks = office.vault.laptop, desk.folder / "new", desk.folder / "marks anew"
    restore(office.vault.folder, folder, password=PASSWORD, now=LATER, marks=marks)
    successor = Office(open_vault(folder, password=PASSWORD, now=LATER, marks=marks), LATER)
    desk.offices.append(successor)
    join(successor, desk.file_for())
    (verdict,) = desk.receive(successor)
    assert (verdict.outcome, verdict.notes) == ("taken", ("laptop_lacks_entries",))
    answered(desk, successor)
    assert pending(successor).rows == {}
    with successor.look() as connection:
        (told,) = list_copies(connection)
    assert (told.holds, told.tag) == (Holds.REST, lost.tag)
    assert verdict.detail == f"{told.tag} {told.number}"
    given = rebuild_laptop(
        desk.vault, desk.stick() / "r.yidai", code=VILLAGE.code, tag=successor.vault.laptop.tag, now=desk.now
    )
    take_in_sister(successor.vault, given.path, now=LATER)
    assert successor.sql("SELECT count(*) FROM person WHERE name = '备份之后'") == 1
    with successor.look() as connection:
        assert list_copies(connection) == []


def test_the_machine_that_kept_the_name_is_a_sister_of_the_new_one(desk: Desk) -> None:
    office, clone = both_written(desk)
    answered(desk, clone)
    put_back(desk, clone)
    join(clone, desk.file_for())
    desk.receive(clone)
    desk.bring_up_to_date(office, clone)
    meet(desk, office, clone)
    names = [set(one.sql("SELECT json_group_array(name) FROM person")) for one in (office, clone)]
    assert names[0] == names[1]
    assert office.sql("SELECT count(*) FROM person") == 2
