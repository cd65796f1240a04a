"""Contacts and movements: whichever way somebody looks who may not see them, they are not there."""

from __future__ import annotations

import subprocess
from dataclasses import replace

from app.bag.open_conflicts import open_conflicts
from app.bag.read_bag import read_bag
from app.history.known_on import known_on
from app.history.person_history import read_history
from app.ids import PersonId
from app.printing.print_form import FormWish, print_form
from app.printing.print_paper import print_bag
from app.records import change_record, records_of
from app.search.find_people import find_people
from tests.app.users.conftest import KNOWN, Manned
from tests.factories.people import TODAY, Office
from tests.factories.users import READER, Staff

WORDS = "常和邻居来往"


def test_every_way_to_contacts_asks_the_one_function(staff: Staff, manned: Manned) -> None:
    with staff.at_work(READER) as office:
        with office.look() as connection:
            bag = read_bag(connection, manned.own, today=TODAY)
            told = (
                bag.records["known"],
                open_conflicts(connection, bag),
                read_history(connection, manned.own),
                known_on(connection, manned.own, TODAY),
            )
            assert WORDS not in repr(told)
            assert bag.contacts_hidden
        assert WORDS not in printed(office, manned.own, masked=True)


def test_whoever_is_responsible_and_the_leader_see_and_print_them(staff: Staff, manned: Manned) -> None:
    with staff.at_work() as office:
        with office.look() as connection:
            assert WORDS in repr(read_bag(connection, manned.own, today=TODAY).records["known"])
            assert WORDS in repr(read_history(connection, manned.own))
        assert WORDS in printed(office, manned.own, masked=False)
        assert WORDS not in printed(office, manned.own, masked=True)


def test_nobody_finds_a_person_by_whom_they_meet(staff: Staff, manned: Manned) -> None:
    with staff.at_work() as office:
        with office.work() as session:
            (record,) = records_of(session.connection, KNOWN, manned.own)
            said = replace(record.details, words="与钱老板来往")
            change_record(session, KNOWN, record.row, said, now=office.now)
        with office.look() as connection:
            assert list(find_people(connection, "钱老板")) == []


def printed(office: Office, person: PersonId, *, masked: bool) -> str:
    reason = "" if masked else "3"
    papers = [
        print_bag(office.vault, person, now=office.now, masked=masked, reason=reason),
        print_form(office.vault, FormWish("F04", person), now=office.now, masked=masked, reason=reason),
    ]
    words = [
        subprocess.run(["pdftotext", "-", "-"], input=paper.data, capture_output=True, check=True).stdout
        for paper in papers
    ]
    return "".join(b"".join(words).decode().split())
