"""Many bags at once: one list, one comparing, one undo; what is wrong with one keeps nobody else out."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from app.errors import Refused, Trouble
from app.history.undo_last import undo_last
from app.ids import PersonId
from app.transfer.find_transfers import find_transfers
from app.transfer.list_transfers import list_transfers
from app.transfer.receive_many import Stick, look_at_stick, receive_many
from app.transfer.send_transfer import look_who_stays
from app.transfer.together import TOGETHER, bag_of, read_list, with_list
from app.transfer.write_transfer import WrittenTransfer, write_transfers
from app.vault.blobs import blob_store
from tests.app.transfer.test_transfer import MOVE, Two, two  # noqa: F401  # the two villages
from tests.factories.people import ID_NO, NOW, a_person

NAMES = ("王一", "李二", "陈三")


class Stopped(Exception):  # what a cancelled job raises
    """Somebody pressed Cancel."""


def people_of(two: Two) -> list[PersonId]:  # noqa: F811
    found = [two.here.add_person(a_person(name=name)) for name in NAMES]
    for person in found:
        two.here.place(person)
        two.here.visit(person)
    return found


def written(two: Two, stick: Path, people: list[PersonId], report=None) -> list[WrittenTransfer]:  # noqa: F811
    address = two.address()
    with two.here.work() as session:
        return write_transfers(
            two.here.vault,
            session,
            people,
            MOVE,
            address,
            stick,
            now=NOW,
            read_blob=blob_store(two.here.vault, session.connection).read,
            report=report,
        )


def seen(two: Two, stick: Path) -> Stick:  # noqa: F811
    return look_at_stick(two.there.vault, find_transfers([stick]), now=NOW)


def test_many_go_with_one_comparing_and_come_back_with_one_undo(two: Two) -> None:  # noqa: F811
    people, stick = people_of(two), two.desk.stick()
    made = written(two, stick, people)
    assert len({one.fingerprint for one in made}) == 1
    (load,) = seen(two, stick).loads
    assert (load.fingerprint, len(load.bags), load.absent) == (made[0].fingerprint, 3, ())
    before = two.there.dump()
    with pytest.raises(Refused, match="transfer_digits_differ"):
        receive_many(two.there.vault, load, compared="0", now=NOW)
    assert two.there.dump() == before
    done = receive_many(two.there.vault, load, compared=load.fingerprint, now=NOW)
    assert [two.there.sql("SELECT name FROM person WHERE id = ?", one.person) for one in done] == list(NAMES)
    with two.there.look() as connection:
        assert [one.file_no_there for one in list_transfers(connection)] == [
            one.file_no_there for one in done
        ]
    assert len(look_who_stays(two.here.vault, people)) == 3
    with two.here.work() as session:
        undo_last(session)
    assert look_who_stays(two.here.vault, people) == []


def test_one_that_is_spoilt_or_asked_about_keeps_nobody_else_out_and_comes_later(two: Two) -> None:  # noqa: F811
    people, stick = people_of(two), two.desk.stick()
    known = two.there.add_person(a_person(name="李二", id_no=ID_NO))
    twin = two.here.add_person(a_person(name="李二", id_no=ID_NO))
    made = written(two, stick, [people[0], twin, people[2]])
    whole = made[0].path.read_bytes()
    made[0].path.write_bytes(whole[:-7])
    found = seen(two, stick)
    (load,) = found.loads
    assert [one.problem.reason for one in found.spoilt if one.problem] == ["transfer_damaged"]
    assert [bag.package for bag in load.absent] == [made[0].package]
    done = receive_many(two.there.vault, load, compared=load.fingerprint, now=NOW)
    assert [one.problem.reason if one.problem else "" for one in done] == ["transfer_person_here", ""]
    assert two.take(made[1], twin=known).rows["person"] == 1
    made[0].path.write_bytes(whole)
    (load,) = seen(two, stick).loads
    assert (load.here_before, load.absent) == (2, ())
    again = receive_many(two.there.vault, load, compared=load.fingerprint, now=NOW)
    assert [one.already for one in again] == [False, True, True]


def test_what_stops_it_halfway_leaves_neither_files_nor_closed_bags(two: Two) -> None:  # noqa: F811
    people, stick = people_of(two), two.desk.stick()
    before = two.here.dump()

    def stop(done: int, total: int) -> None:
        assert total == 9
        if done == 5:
            raise Stopped

    with pytest.raises(Stopped):
        written(two, stick, people, stop)
    assert (list(stick.iterdir()), two.here.dump() == before) == ([], True)
    with pytest.raises(Trouble, match="stick_missing"):
        written(two, stick / "pulled", people)
    assert two.here.dump() == before
    with pytest.raises(Refused, match="transfer_too_many"):
        written(two, stick, people * 67)


def test_a_list_that_does_not_name_its_own_letter_is_refused(two: Two) -> None:  # noqa: F811
    people, stick = people_of(two), two.desk.stick()
    written(two, stick, people)
    (load,) = seen(two, stick).loads
    letters = [one.preview.arrived.letter for one in load.bags if one.preview is not None]
    alone = replace(letters[0], extra={})
    own, other = bag_of(alone, "一"), bag_of(replace(letters[1], extra={}), "二")
    assert read_list(alone) == ()
    assert read_list(with_list(alone, [own, other])) == (own, other)
    for bags in ([other], [own, own], [replace(own, letter=other.letter)]):
        with pytest.raises(Refused, match="transfer_malformed"):
            read_list(with_list(alone, bags))
    with pytest.raises(Refused, match="transfer_malformed"):
        read_list(replace(alone, extra={TOGETHER: {"bags": [{"package": own.package}]}}))
