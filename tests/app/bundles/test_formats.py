"""A newer program writes what its readers are known to read, and an older one loses nothing by refusing."""

from __future__ import annotations

import pytest

from app.bundles import formats
from app.county import enrol_village
from app.county.send_down import send_down
from app.county.verdict import REFUSED, TAKEN
from app.errors import Refused
from tests.app.county.test_send_down import entered, sent
from tests.factories.county import OTHER_VILLAGE, Desk
from tests.factories.people import VILLAGE, a_person
from tests.factories.sisters import hand_over, take_in


@pytest.fixture
def tomorrow(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """From here on the program that writes knows format 2 as well; the one that reads is today's."""
    monkeypatch.setattr(formats, "FORMAT", 2)
    monkeypatch.setattr(enrol_village, "FORMAT", 2)
    return monkeypatch


def test_the_newest_format_waits_for_the_countys_file(desk: Desk, tomorrow: pytest.MonkeyPatch) -> None:
    tomorrow.setattr(enrol_village, "FORMAT", 1)  # this county has not taken the new program yet
    office = desk.office()
    office.add_person()
    assert desk.take_one(desk.send(office).path).outcome == TAKEN

    tomorrow.setattr(enrol_village, "FORMAT", 2)
    desk.bring_up_to_date(office)
    office.add_person(a_person(name="第二个"))
    newer, stored = desk.send(office).path, desk.dump()
    verdict = desk.take_one(newer)
    assert (verdict.outcome, verdict.reason) == (REFUSED, "bundle_from_the_future")
    assert desk.dump() == stored


def test_whoever_goes_back_to_the_older_program_writes_what_it_knows(
    desk: Desk, tomorrow: pytest.MonkeyPatch
) -> None:
    office = desk.office()
    desk.receive(office)
    desk.bring_up_to_date(office)
    tomorrow.setattr(formats, "FORMAT", 1)
    office.add_person()
    assert desk.take_one(desk.send(office).path).outcome == TAKEN


def test_a_sister_gets_the_newer_format_once_she_has_said_that_she_reads_it(
    desk: Desk, tomorrow: pytest.MonkeyPatch
) -> None:
    newer, older = desk.sisters()
    desk.bring_up_to_date(newer, older)
    tomorrow.setattr(formats, "FORMAT", 1)
    hand_over(desk, older, newer)
    tomorrow.setattr(formats, "FORMAT", 2)
    newer.add_person()
    assert hand_over(desk, newer, older).new_entries

    with newer.work() as session:
        formats.note_what_it_reads(session.connection, older.vault.laptop.laptop, formats.what_is_read())
    with pytest.raises(Refused, match="bundle_from_the_future"):
        hand_over(desk, newer, older)


def test_the_county_waits_for_each_village_that_it_writes_to(
    desk: Desk, tomorrow: pytest.MonkeyPatch
) -> None:
    office, other = desk.office(), desk.office(OTHER_VILLAGE)
    tomorrow.setattr(formats, "FORMAT", 1)
    desk.receive(office, other)
    tomorrow.setattr(formats, "FORMAT", 2)
    entered(desk)
    file = sent(desk)
    assert file is not None
    assert take_in(office, file.path).new_entries

    with desk.work() as session:
        formats.note_what_it_reads(session.connection, office.vault.laptop.laptop, formats.what_is_read())
    file = send_down(desk.vault, desk.stick(), code=VILLAGE.code, now=desk.now, everything=True)
    assert file is not None
    with pytest.raises(Refused, match="bundle_from_the_future"):
        take_in(office, file.path)


def test_what_makes_no_sense_counts_as_the_first_format(desk: Desk) -> None:
    for said in (True, 0, -1, "2", None, [2]):
        with desk.work() as session:
            formats.note_what_it_reads(session.connection, "laptop", {formats.READS: said})
            assert formats.read_by(session.connection, ["laptop"]) == 1
