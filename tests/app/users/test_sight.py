"""What each role sees, through the same questions that the screens ask."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.activities.volunteer import VOLUNTEER as VOLUNTEERS
from app.activities.volunteer import Volunteer
from app.bag.read_bag import read_bag
from app.bundles.send import send
from app.errors import Refused
from app.followup.list_due import list_due
from app.history.person_history import read_history
from app.people.list_people import list_people
from app.people.merge_twins import merge_twins
from app.people.read_person import person_of_file, read_person
from app.printing.print_paper import print_roster
from app.search.find_people import find_people
from app.tests.log_of_tests import log_of_tests
from app.users.change_users import set_role, user_named
from app.users.rules import Role
from app.vault.open_vault import open_vault
from app.visits.visit_log import visit_log
from db.journal import update
from tests.app.users.conftest import Manned
from tests.factories.county import Desk
from tests.factories.people import NOW, TODAY, Office, a_person
from tests.factories.users import READER, RECORDER, VOLUNTEER, Staff, add_everybody, password_of

FIRST = TODAY.replace(year=1990)


def names(office: Office) -> set[str]:
    with office.look() as connection:
        return {line.name for line in list_people(connection, today=TODAY)}


def everywhere(office: Office) -> set[str]:
    """The people in the lists, the due list, both logs and the search."""
    with office.look() as connection:
        due = list_due(connection, today=TODAY)
        rows = (*due.overdue, *due.near, *due.ahead, *due.law)
        return {
            *(line.person for line in list_people(connection, today=TODAY)),
            *(row.person for row in rows),
            *(line.record.person for line in visit_log(connection, FIRST, TODAY)),
            *(line.record.person for line in log_of_tests(connection, FIRST, TODAY)),
            *(found.person for found in find_people(connection, "山")),
            *(found.person for found in find_people(connection, "欧阳")),
        }


def test_the_leader_sees_everybody(staff: Staff, manned: Manned) -> None:
    with staff.at_work() as office:
        assert everywhere(office) == {manned.own, manned.other}


def test_a_recorder_meets_the_bags_that_name_them_and_no_others(staff: Staff, manned: Manned) -> None:
    with staff.at_work(RECORDER) as office:
        assert everywhere(office) == {manned.own}
        with office.look() as connection:
            bag = read_bag(connection, manned.own, today=TODAY)
            assert (len(bag.visits), len(bag.tests), len(bag.placements)) == (1, 1, 1)
            assert not bag.contacts_hidden
            with pytest.raises(Refused, match="person_unknown"):
                read_person(connection, manned.other)


def test_a_bag_that_is_handed_over_is_seen_at_once_by_the_other(staff: Staff, manned: Manned) -> None:
    with staff.at_work(RECORDER) as office:
        assert names(office) == {"欧阳小满"}
        with office.vault.writing(now=office.now) as session:
            session.write([update("person", manned.other, {"owner": RECORDER})])
        assert names(office) == {"欧阳小满", "周大山"}


def test_a_volunteer_meets_nobody(staff: Staff) -> None:
    with staff.at_work(VOLUNTEER) as office:
        assert everywhere(office) == set()


def test_an_auditor_sees_everybody_masked_and_no_words_about_lives(staff: Staff, manned: Manned) -> None:
    with staff.at_work(READER) as office:
        assert names(office) == {"欧阳**", "周**"}
        with office.look() as connection:
            bag = read_bag(connection, manned.own, today=TODAY)
            history = read_history(connection, manned.own)
        said = bag.record.details
        assert (said.id_no, said.phone) == ("9999**********1234", "100****5678")
        assert bag.visits[0].details.thinking_words == "***"
        assert "常和邻居来往" not in repr(bag)
        assert bag.contacts_hidden
        assert "小满" not in repr((bag, history))


def test_an_auditor_prints_masked_or_not_at_all(staff: Staff) -> None:
    with staff.at_work(READER) as office:
        assert print_roster(office.vault, now=office.now).masked
        with pytest.raises(Refused, match="not_for_role"):
            print_roster(office.vault, now=office.now, masked=False, reason="1")


def test_a_volunteer_prints_no_roster(staff: Staff) -> None:
    with staff.at_work(VOLUNTEER) as office, pytest.raises(Refused, match="not_for_role"):
        print_roster(office.vault, now=office.now)


def test_of_merged_files_the_one_that_is_shown_says_whose_the_bag_is(staff: Staff, manned: Manned) -> None:
    with staff.at_work() as office, office.work() as session:
        merge_twins(session, manned.own, manned.other)
    with staff.at_work(RECORDER) as office:
        assert names(office) == {"欧阳小满"}
        with office.look() as connection:
            assert len(read_bag(connection, manned.own, today=TODAY).visits) == 2


def test_a_file_number_of_somebody_else_is_unknown_to_a_recorder(staff: Staff, manned: Manned) -> None:
    with staff.at_work() as office, office.look() as connection:
        file_no = read_person(connection, manned.other).file_no
    with staff.at_work(RECORDER) as office, office.look() as connection, pytest.raises(Refused):
        person_of_file(connection, file_no)


def test_another_role_holds_from_the_next_unlocking(staff: Staff) -> None:
    with staff.at_work() as office:
        set_role(office.vault, user_named(office.vault, VOLUNTEER), Role.LEADER, now=office.now)
    with staff.at_work(VOLUNTEER) as office:
        assert names(office) == {"欧阳小满", "周大山"}


def test_what_a_recorder_sends_is_whole(desk: Desk, tmp_path: Path) -> None:
    """A bundle does not depend on who makes it: the county gets everybody's records."""
    office = desk.office()
    add_everybody(office)
    for owner in (RECORDER, ""):
        office.visit(office.add_person(a_person(owner=owner)))
    folder = office.vault.folder
    office.vault.close()
    vault = open_vault(folder, password=password_of(RECORDER), now=NOW, marks=tmp_path / "m")
    counts = send(vault, desk.stick(), now=NOW).counts
    vault.close()
    assert (counts["person"], counts["visit"]) == (2, 2)


def test_a_volunteer_reads_whole_what_a_volunteer_may_write_and_an_auditor_does_not(
    staff: Staff, manned: Manned
) -> None:
    helper = Volunteer(name="李小红", phone="10055667788")
    with staff.at_work() as office:
        office.record(VOLUNTEERS, office.village.village, helper)
    seen = {}
    for role in (VOLUNTEER, READER):
        with staff.at_work(role) as office, office.look() as connection:
            seen[role] = connection.exec_driver_sql("SELECT phone FROM volunteer").scalar()
    assert seen[VOLUNTEER] == "10055667788"
    assert "5566" not in seen[READER]
