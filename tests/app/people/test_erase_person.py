"""An erased person is gone: from the tables, the journal, the index, the drafts, and every later bundle."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import Connection, create_engine
from sqlalchemy.pool import StaticPool

from app.drafts.keep_draft import keep_draft
from app.errors import Refused
from app.ids import PersonId
from app.people.erase_person import erase_person, follow_erasures, look_at_erasing
from app.people.list_people import list_people
from app.people.merge_twins import merge_twins
from app.people.read_person import read_person
from app.people.save_person import add_person, change_person, put_in_trash, take_out_of_trash
from app.search.find_people import find_people
from app.vault.check_vault import check_vault
from app.vault.vault import Vault
from app.village.read_village import read_village
from app.visits.record_visit import record_visit
from app.work import look, work
from db.check import rebuild_into
from db.dump import dump_digest
from tests.factories import vaults
from tests.factories.people import ID_NO, NOW, TODAY, Office, a_person, a_visit
from tests.factories.vaults import Kept, build_vault, exchange, two_laptops

MARKER = "秘名"


def test_a_file_that_never_left_is_erased_at_once_and_nowhere_to_be_found(office: Office) -> None:
    person, others = wrong_person(office), office.add_person(a_person(name="李四"))
    office.visit(others)
    assert told(office.vault)
    with office.work() as session:
        done = erase_person(session, person, why="entered by mistake", now=NOW)
    assert (done.rows, done.blobs) == (4, ())
    assert told(office.vault) == []
    assert listed(office) == ["李四"]
    with office.look() as connection:
        assert find_people(connection, MARKER) == []
        assert find_people(connection, ID_NO[-6:]) == []


def test_after_erasing_the_chain_holds_and_the_tables_can_be_built_again(office: Office) -> None:
    person = wrong_person(office)
    with office.work() as session:
        erase_person(session, person, why="entered by mistake", now=NOW)
    report = check_vault(office.vault)
    assert report.is_good, report
    target = create_engine("sqlite://", poolclass=StaticPool)
    with office.look() as connection:
        assert rebuild_into(connection, target) == dump_digest(connection)
    target.dispose()


def test_erasing_is_no_action_that_undo_takes_back_and_undoing_earlier_ones_brings_nothing(
    office: Office,
) -> None:
    person = wrong_person(office)
    with office.work() as session:
        put_in_trash(session, person, why="entered by mistake")
    with office.work() as session:
        erase_person(session, person, why="entered by mistake", now=NOW)
    while True:
        try:
            office.undo()
        except Refused:
            break
    assert told(office.vault) == []
    assert listed(office) == []
    with pytest.raises(Refused) as refused, office.work() as session:
        take_out_of_trash(session, person)
    assert refused.value.reason == "person_erased"


def test_what_would_be_gone_is_told_before(office: Office) -> None:
    person = wrong_person(office)
    with office.look() as connection:
        seen = look_at_erasing(connection, person, laptop=office.vault.laptop.laptop)
    assert (seen.name, seen.files, seen.rows, bool(seen.left)) == (
        MARKER,
        1,
        {"placement": 1, "test": 1, "visit": 1},
        False,
    )


def test_both_files_of_a_merged_person_are_erased(office: Office) -> None:
    one, other = wrong_person(office), wrong_person(office)
    with office.work() as session:
        merge_twins(session, one, other)
    with office.work() as session:
        assert erase_person(session, other, why="entered by mistake", now=NOW).rows == 8
    assert told(office.vault) == []


def test_a_reason_is_asked_for_and_twice_is_refused(office: Office) -> None:
    person = wrong_person(office)
    with pytest.raises(Refused) as refused, office.work() as session:
        erase_person(session, person, why="  ", now=NOW)
    assert refused.value.reason == "reason_missing"
    with office.work() as session:
        erase_person(session, person, why="entered by mistake", now=NOW)
    with pytest.raises(Refused) as refused, office.work() as session:
        erase_person(session, person, why="again", now=NOW)
    assert refused.value.reason == "person_erased"


def test_what_was_half_typed_about_the_person_is_forgotten_and_the_rest_kept(office: Office) -> None:
    person, other = wrong_person(office), office.add_person(a_person(name="李四"))
    with office.work() as session:
        keep_draft(session, "visit", person, {"family_words": MARKER}, now=NOW)
        keep_draft(session, "person", "new", {"name": MARKER}, now=NOW)
        keep_draft(session, "visit", other, {"family_words": "好"}, now=NOW)
    with office.work() as session:
        erase_person(session, person, why="entered by mistake", now=NOW)
    assert office.sql("SELECT count(*) FROM draft") == 1


def test_a_file_that_was_sent_is_erased_from_the_trash_alone_with_a_record_of_destruction(
    office: Office,
) -> None:
    person = wrong_person(office)
    bundle_was_made(office)
    with pytest.raises(Refused) as refused, office.work() as session:
        erase_person(session, person, why="ordered by the court", now=NOW)
    assert refused.value.reason == "erase_from_trash_only"
    with office.work() as session:
        put_in_trash(session, person, why="ordered by the court")
    with office.work() as session:
        erase_person(session, person, why="ordered by the court", now=NOW)
    assert told(office.vault) == []
    assert office.sql("SELECT copies_held FROM destruction") == '["999-7KQ-1.yidai"]'
    assert check_vault(office.vault).is_good


def test_copies_on_a_sister_laptop_go_and_what_she_wrote_meanwhile_is_named_too(
    kept: Kept, tmp_path: Path
) -> None:
    here, there = two_laptops(kept, tmp_path)
    person = wrongly_typed(here)
    exchange(here, there)
    assert told(there)
    with work(there, now=vaults.NOW) as session:
        details = read_person(session.connection, person).details
        change_person(
            session, person, a_person(name=details.name + MARKER), id_key=there.id_key, now=vaults.NOW
        )
        record_visit(session, person, a_visit(family_words=MARKER), now=vaults.NOW)
    with work(here, now=vaults.NOW) as session:
        put_in_trash(session, person, why="entered by mistake")
    with work(here, now=vaults.NOW) as session:
        erase_person(session, person, why="entered by mistake", now=vaults.NOW)
    exchange(here, there)
    for vault in (here, there):
        with work(vault, now=vaults.NOW) as session:
            assert follow_erasures(session, now=vaults.NOW) == 1
    exchange(here, there)
    assert told(here) == told(there) == []
    for vault in (here, there):
        assert check_vault(vault).is_good
        with work(vault, now=vaults.NOW) as session:
            assert follow_erasures(session, now=vaults.NOW) == 0
            assert list_people(session.connection, today=TODAY) == []
    assert check_vault(here).digest == check_vault(there).digest
    here.close()
    there.close()


def told(vault: Vault) -> list[str]:
    """Where the marker or the number still stands, in any cell of any table of the decrypted file."""
    with look(vault) as connection:
        return [
            table
            for table in _tables(connection)
            for row in connection.exec_driver_sql(f'SELECT * FROM "{table}"')
            if any(_holds(cell) for cell in row)
        ]


def _holds(cell: object) -> bool:
    text = cell.decode("utf-8", "replace") if isinstance(cell, bytes) else str(cell)
    escaped = MARKER.encode("ascii", "backslashreplace").decode("ascii")
    return any(one in text for one in (MARKER, MARKER[0], escaped, ID_NO))


def _tables(connection: Connection) -> list[str]:
    return list(
        connection.exec_driver_sql(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name <> 'search'"
        ).scalars()
    )


def wrong_person(office: Office) -> PersonId:
    person = office.add_person(a_person(name=MARKER, id_no=ID_NO, birth=date(1990, 3, 7)))
    office.place(person)
    office.visit(person, family_words=f"{MARKER}不在家")
    office.test(person, note=MARKER)
    return person


def wrongly_typed(vault: Vault) -> PersonId:
    with work(vault, now=vaults.NOW) as session:
        village = read_village(session.connection, on=TODAY)
        return add_person(
            session,
            village.village,
            a_person(name=MARKER, id_no=ID_NO),
            village_code=village.code,
            tag=vault.laptop.tag,
            id_key=vault.id_key,
            now=vaults.NOW,
        )


def bundle_was_made(office: Office) -> None:
    laptop = office.vault.laptop.laptop
    last = office.sql("SELECT max(seq) FROM entry WHERE laptop = ?", laptop)
    office.force(
        "INSERT INTO bundle_out (laptop, number, kind, recipient, file_name, made_ms, size, sha256,"
        " first_seq, last_seq, chain, access_last, counts, state)"
        " VALUES (?, 1, 'case', 'c', '999-7KQ-1.yidai', 0, 1, '', 1, ?, '', 0, '{}', 'made')",
        laptop,
        last,
    )


def listed(office: Office) -> list[str]:
    with office.look() as connection:
        return [line.name for line in list_people(connection, today=TODAY)]


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Kept:
    return build_vault(tmp_path_factory.mktemp("kept"))
