"""`yidai check` finds what was tampered with, in the file, the journal, the tables and the log."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.vault.check_vault import CheckReport, check_records, check_vault
from app.vault.vault import Vault
from db.engine import reading_anything
from db.journal import create, update
from db.schema import metadata
from tests.factories.replicas import a_person, a_visit
from tests.factories.vaults import NOW, Kept, exchange, reopen, two_laptops


def tampered(vault: Vault, *statements: str) -> CheckReport:
    with vault.writing(now=NOW) as session:
        session.write([a_person("p", name="张大山"), update("person", "p", {"name": "张小山"})])
    with vault.writing(now=NOW) as session:
        for guard in (
            "entry_update_guard",
            "entry_delete_guard",
            "person_update_guard",
            "access_update_guard",
        ):
            session.connection.exec_driver_sql(f"DROP TRIGGER {guard}")
        for statement in statements:
            session.connection.exec_driver_sql(statement)
    return check_vault(vault)


def test_a_good_vault_is_good(vault: Vault) -> None:
    report = tampered(vault)
    assert report.is_good
    assert report.entries > 2


def test_lines_of_another_laptops_access_log_that_have_not_come_yet_are_no_damage(vault: Vault) -> None:
    later = (
        "INSERT INTO access SELECT 'another', seq + 5, at_ms, actor, kind, rows, detail, chain FROM access"
        " ORDER BY seq LIMIT 1"
    )
    report = tampered(vault, later)
    assert (report.is_good, report.gaps) == (True, ("access log another 1-5",))


@pytest.mark.parametrize(
    ("statement", "part"),
    [
        ("UPDATE entry SET changes = x'7b7d' WHERE row = 'p'", "journal"),
        ("UPDATE entry SET actor = 'another' WHERE row = 'p'", "journal"),
        ("DELETE FROM entry WHERE seq = 2", "journal"),
        ("UPDATE person SET name = '李四'", "tables"),
        ("UPDATE access SET kind = 'nothing'", "access_log"),
        ("UPDATE entry SET actor = CAST(x'ff41' AS TEXT) WHERE row = 'p'", "journal"),
        ("UPDATE person SET name = CAST(x'e5bc' AS TEXT)", "tables"),
        ("UPDATE access SET actor = CAST(x'ff' AS TEXT)", "access_log"),
    ],
)
def test_what_was_changed_by_hand_is_found(vault: Vault, statement: str, part: str) -> None:
    report = tampered(vault, statement)
    assert not report.is_good
    assert getattr(report, part)


def test_text_that_is_none_names_its_row(vault: Vault) -> None:
    report = tampered(vault, "UPDATE entry SET actor = CAST(x'ff41' AS TEXT) WHERE seq = 3")
    assert report.journal == (f"payload does not fit its digest at {vault.laptop.laptop} 3",)


def test_what_makes_no_sense_between_records_is_told_and_is_no_damage(vault: Vault) -> None:
    with vault.writing(now=NOW) as session:
        session.write([a_person("p"), a_person("q")])
        runs = {"kind": "1", "reported_on": "2026-01-05", "person_id": "p"}
        session.write(
            [
                create("placement", "first", runs),
                create("placement", "second", runs),
                create("placement", "third", {**runs, "person_id": "q", "end_on": "2025-01-05"}),
            ]
        )
        session.write([create("attachment", "a", {"person_id": "p", "digest": "0" * 64})])
    report = check_vault(vault)
    assert report.is_good
    assert report.domain == (
        "placement third ends before it begins",
        "placement first and second run at once",
        "file 000000000000 is not on this laptop",
    )


def test_a_damaged_page_is_found(folder: Path) -> None:
    vault = reopen(folder)
    path = folder / "records-1.db"
    vault.settle()
    data = bytearray(path.read_bytes())
    data[4096 * 20 + 100] ^= 1
    vault.close()
    path.write_bytes(data)
    vault = reopen(folder)
    report = check_vault(vault)
    vault.close()
    assert not report.is_good
    assert report.file


def test_two_laptops_of_a_village_agree_after_exchanging(kept: Kept, tmp_path: Path) -> None:
    first, second = two_laptops(kept, tmp_path)
    for vault, name in ((first, "张大山"), (second, "张小山")):
        with vault.writing(now=NOW) as session:
            session.write([a_person("p", name=name)])
    exchange(first, second)
    reports = [check_vault(vault) for vault in (first, second)]
    assert all(report.is_good for report in reports)
    assert reports[0].digest == reports[1].digest
    first.close()
    second.close()


DAMAGES = ("NULL", "x'ff'", "'zz'", "''", "-1", "4611686018427387904", "1.5", "CAST(x'ff41' AS TEXT)")
UNPROVEN = {("entry", "applied_ms"), ("search_row", "number")}
"""When an entry was applied here, and SQLite's own number of a row: nothing else tells of them."""
PROVEN_CELLS = [
    (table, column.name)
    for table in ("entry", "access", "row_head", "person", "visit", "search_row", "this_laptop")
    for column in metadata.tables[table].columns
    if (table, column.name) not in UNPROVEN
]


def test_any_damage_to_any_cell_is_a_finding(vault: Vault) -> None:
    assert tampered(vault).is_good
    with vault.writing(now=NOW) as session:
        session.write([a_visit("p", "v")])
    with vault.engine.execution_options(writer=True).connect() as connection, reading_anything(connection):
        run = connection.exec_driver_sql
        for (guard,) in run("SELECT name FROM sqlite_master WHERE type = 'trigger'").all():
            run(f'DROP TRIGGER "{guard}"')

        @settings(max_examples=25, deadline=None)
        @given(cell=st.sampled_from(PROVEN_CELLS), damage=st.sampled_from(DAMAGES))
        def is_found(cell: tuple[str, str], damage: str) -> None:
            table, column = cell
            key = ", ".join(f'"{one.name}"' for one in metadata.tables[table].primary_key)
            run("SAVEPOINT whole")
            try:
                changed = run(
                    f'UPDATE OR IGNORE "{table}" SET "{column}" = {damage} WHERE "{column}" IS NOT {damage}'
                    f' AND ({key}) = (SELECT {key} FROM "{table}" ORDER BY {key} DESC LIMIT 1)'
                )
                assert not changed.rowcount or not check_records(vault, connection).is_good
            finally:
                run("ROLLBACK TO whole")

        is_found()
        connection.rollback()
