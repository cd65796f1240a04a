"""The county's store on a PostgreSQL server: the same merge, and nothing that the server could read."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import psycopg
import pytest
from sqlalchemy.exc import IntegrityError

from app.county.county_server import keep_server
from app.county.list_twice import list_twice
from app.county.move_to_server import move_to_server
from app.errors import Refused, Trouble
from app.search.find_people import find_people
from app.vault.backup import make_backup
from app.vault.check_vault import check_vault
from app.vault.open_vault import open_vault
from app.vault.restore import restore
from app.vault.server_file import Server
from db.journal import update
from tests.factories.county import OTHER_VILLAGE, Desk
from tests.factories.people import ID_NO, NOW, PASSWORD, Office, a_person
from tests.factories.postgres import PostgresServer

WORDS = "他说近来在镇上做工"
SECRETS = ("王小满", ID_NO, "10012345678", WORDS)


def test_both_stores_show_the_same_whatever_the_order(desk: Desk, postgres: PostgresServer) -> None:
    offices = [desk.office(), desk.office(OTHER_VILLAGE)]
    served = on_server(desk, postgres)
    sent = [desk.send(one).path for one in offices]
    for office in offices:
        office.visit(fill(office), family_words=WORDS)
        sent.append(desk.send(office).path)
    desk.take_in(*sent)
    for path in reversed(sent):
        assert served.take_one(path).outcome == "taken"
    assert served.dump() == desk.dump()
    assert len(served.dump()) > 10
    report = check_vault(served.vault)
    assert (report.is_good, report.digest) == (True, check_vault(desk.vault).digest)
    with served.look() as here, desk.look() as there:
        assert list_twice(here) == list_twice(there)
        assert [one.name for one in find_people(here, "wxm")] == ["王小满", "王小满"]
    served.vault.close()


def test_nothing_sensitive_stands_in_dump_files_or_log(served: Desk, postgres: PostgresServer) -> None:
    office = served.office()
    office.visit(fill(office), family_words=WORDS, interviewee="王小满")
    served.receive(office)
    assert served.sql("SELECT name FROM person") == "王小满"
    with postgres.connect(database_of(served)) as administrator:
        administrator.execute("CHECKPOINT")
        kept = administrator.execute("SELECT name, status FROM yidai.person").fetchone()
    assert kept is not None
    assert (kept[0].isascii(), kept[1]) == (True, "11")
    for place in (postgres.dump(database_of(served)), postgres.files()):
        for secret in (*SECRETS, served.vault.data_key.hex()):
            assert secret.encode() not in place
    with served.look() as connection:
        seed = connection.exec_driver_sql("SELECT sign_seed FROM county_secret").scalar_one()
    assert seed.hex().encode() not in postgres.dump(database_of(served))


def test_what_is_changed_or_moved_past_the_program_is_noticed(served: Desk, postgres: PostgresServer) -> None:
    office = served.office()
    first, second = fill(office), office.add_person(a_person(name="李二"))
    served.receive(office)
    assert check_vault(served.vault).is_good
    with postgres.connect(database_of(served)) as administrator:
        run = administrator.execute
        run("SET search_path TO yidai")
        run("SET session_replication_role TO replica")
        run(
            "UPDATE person SET name = (SELECT p.name FROM person p WHERE p.id = %s) WHERE id = %s",
            (first, second),
        )
        assert check_vault(served.vault).file == (f"moved: person.name {second}",)
        run("UPDATE person SET name = '张三' WHERE id = %s", (second,))
        assert check_vault(served.vault).file == (f"readable: person.name {second}",)
        run("UPDATE person SET name = note WHERE id = %s", (second,))
        run("UPDATE person SET phone = name WHERE id = %s", (first,))
    with pytest.raises(Trouble, match="store_value_changed"):
        served.sql("SELECT phone FROM person WHERE id = ?", first)


def test_no_row_changes_past_the_journal(filled: Desk) -> None:
    for statement in (
        "UPDATE person SET status = '43'",
        "DELETE FROM person",
        "TRUNCATE person, visit CASCADE",
        "UPDATE entry SET clock = clock + 1",
        "UPDATE entry SET applied = 0",
        "DELETE FROM entry",
        "DELETE FROM access",
        "UPDATE access SET detail = ''",
        "INSERT INTO person (id, created_clock, created_by, updated_clock, updated_by, updated_laptop, rev,"
        " entry_laptop, entry_seq) VALUES ('new', 1, 'a', 1, 'a', 'l', 1, 'l', 1)",
    ):
        with pytest.raises(IntegrityError):
            filled.force(statement)


def test_a_statement_of_which_nobody_can_tell_what_it_writes_is_a_bug(filled: Desk) -> None:
    for statement in (
        "INSERT INTO person SELECT * FROM person",
        "UPDATE person SET name = '王五'",
        "UPDATE person SET note = name",
        "INSERT INTO person (id, name) VALUES ('a', '王五')",
    ):
        with pytest.raises(ValueError, match="cannot be told"):
            filled.force(statement)


def test_clerks_take_in_and_statistics_see_what_is_masked(filled: Desk, postgres: PostgresServer) -> None:
    database = database_of(filled)
    with postgres.connect(database) as connection:
        run = connection.execute
        run("SET ROLE yidai_read")
        found = run("SELECT name, id_no, note, status FROM masked.person").fetchall()
        assert ("***", "***", None, "11") in found
        assert run("SELECT count(*) FROM masked.entry").fetchone() != (0,)
        views = run(
            "SELECT table_name FROM information_schema.views WHERE table_schema = 'masked'"
        ).fetchall()
        assert len(views) > 50
        for (view,) in views:
            shown = str(run(f'SELECT * FROM masked."{view}"'.encode()).fetchall())
            assert not any(secret in shown for secret in SECRETS), view
        for refused in (
            "SELECT * FROM yidai.person",
            "SELECT * FROM yidai.county_secret",
            "CREATE TABLE x ()",
        ):
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                run(refused)
        run("RESET ROLE")
        run("SET ROLE yidai_take_in")
        assert run("SELECT count(*) FROM yidai.person").fetchone() == (1,)
        for refused in (
            "DELETE FROM yidai.entry",
            "ALTER TABLE yidai.person DISABLE TRIGGER ALL",
            "DROP TRIGGER update_guard ON yidai.entry",
        ):
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                run(refused)


def test_a_clerks_role_is_enough_for_every_days_work(filled: Desk, postgres: PostgresServer) -> None:
    clerk, secret = "clerk", "the clerk's own"
    with postgres.connect(database_of(filled)) as administrator:
        administrator.execute(f"CREATE ROLE {clerk} LOGIN PASSWORD '{secret.replace(chr(39), chr(39) * 2)}'")
        administrator.execute(f"GRANT yidai_take_in TO {clerk}")
    told = {**postgres.named(database_of(filled)).told, "user": clerk}
    with pytest.raises(Trouble, match="postgres_refused"):
        keep_server(filled.vault, Server(told, "a wrong one"))
    keep_server(filled.vault, Server(told, secret))
    desk = reopened(filled)
    office = filled.offices[0]
    office.visit(office.add_person(a_person(name="李二")))
    assert [one.outcome for one in desk.receive(office)] == ["taken"]
    assert len(desk.receipts()) == 1
    assert desk.sql("SELECT session_user") == clerk
    desk.vault.close()


def test_a_role_that_no_county_gives_is_refused_there(served: Desk) -> None:
    with served.work() as session:
        session.write([update("user", served.vault.user, {"role": "reader"})])
    limited = reopened(served)
    with pytest.raises(Refused, match="role_not_on_server"), limited.look():
        pass
    limited.vault.close()


def test_a_backup_is_an_encrypted_file_that_any_machine_opens(filled: Desk, tmp_path: Path) -> None:
    made = make_backup(filled.vault, now=NOW)
    assert made.entries == filled.sql("SELECT count(*) FROM entry")
    dump = filled.dump()
    data = made.path.read_bytes()
    assert not any(secret.encode() in data for secret in SECRETS)
    home = tmp_path / "put back"
    restore(made.path, home, password=PASSWORD, now=NOW + timedelta(hours=1), marks=tmp_path / "m2")
    again = open_vault(home, password=PASSWORD, now=NOW + timedelta(hours=1), marks=tmp_path / "m2")
    copy = Desk(tmp_path, again)
    assert set(dump) <= set(copy.dump())
    copy.vault.close()


def test_one_moves_to_an_empty_database_only_and_once(desk: Desk, postgres: PostgresServer) -> None:
    fill(office := desk.office())
    desk.receive(office)
    before = desk.dump()
    server = postgres.new_database()
    served = on_server(desk, postgres)
    assert served.dump() == before
    with pytest.raises(Refused, match="already_on_server"):
        move_to_server(served.vault, server)
    with pytest.raises(Trouble, match="postgres_not_empty"):
        move_to_server(desk.vault, postgres.named(database_of(served)))
    assert desk.dump() == before
    served.vault.close()


def on_server(desk: Desk, postgres: PostgresServer) -> Desk:
    """A copy of this county whose records were moved to a server."""
    copy = desk.copy("served")
    move_to_server(copy.vault, postgres.new_database())
    return reopened(copy)


def reopened(desk: Desk) -> Desk:
    desk.vault.close()
    folder = desk.vault.folder
    again = open_vault(folder, password=PASSWORD, now=NOW, marks=folder.parent / "m")
    return Desk(desk.folder, again, sticks=desk.sticks)


def fill(office: Office) -> str:
    """A person with everything that must not be read."""
    return office.add_person(a_person(name="王小满", id_no=ID_NO, phone="10012345678"))


def database_of(desk: Desk) -> str:
    found: str = desk.sql("SELECT current_database()")
    return found


@pytest.fixture
def served(tmp_path: Path, postgres: PostgresServer) -> Iterator[Desk]:
    """A county desk whose records lie on a server."""
    made = Desk.make(tmp_path, server=postgres.new_database())
    yield made
    made.close()


@pytest.fixture
def filled(served: Desk) -> Desk:
    """One person has come in."""
    office = served.office()
    office.visit(fill(office))
    served.receive(office)
    return served
