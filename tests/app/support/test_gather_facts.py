"""The support file tells how program and records stand, and nothing about anybody."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from app.settings.local_settings import LocalSettings, write_settings
from app.support.gather_facts import Facts, facts_without_records, gather_facts
from app.support.last_errors import keep_error
from app.version import PROGRAM_VERSION
from tests.factories.people import NOW, PASSWORD, Office, a_person
from ui.commands.command_line import plain
from ui.support.facts_words import support_text

WHO = "张伟民"
NUMBER = "999999199003071234"
TELEPHONE = "10012345678"
SAID = "想去广东打工的话"


def test_versions_counts_and_states_are_told(office: Office, tmp_path: Path) -> None:
    keep_error(tmp_path, "ValueError", now=NOW)
    with_a_person(office)

    facts = gathered(office, tmp_path)

    assert facts.program["version"] == PROGRAM_VERSION
    assert str(facts.program["sqlcipher"]).startswith("4.")
    assert facts.counts["person"] == 1
    assert facts.counts["visit"] == 1
    assert facts.vault["whole"] is True
    assert facts.vault["laptop"] == office.vault.laptop.tag
    assert facts.sending["joined"] is False
    assert facts.findings == ()
    assert [error.splitlines()[-1] for error in facts.errors] == ["ValueError"]


def test_nothing_of_a_person_the_village_a_user_or_a_path_is_in_it(office: Office, tmp_path: Path) -> None:
    write_settings(tmp_path, LocalSettings(vault=str(office.vault.folder)))
    with_a_person(office)

    facts = gathered(office, tmp_path)

    for text in (support_text(facts), json.dumps(plain(facts), ensure_ascii=False)):
        for word in (
            WHO,
            NUMBER,
            NUMBER[-4:],
            TELEPHONE,
            SAID,
            PASSWORD,
            office.village.name,
            office.vault.user_name,
            str(office.vault.folder),
        ):
            assert word not in text


def test_names_of_files_and_damage_are_told_without_their_words(office: Office, tmp_path: Path) -> None:
    with_a_person(office)
    folder = office.vault.folder
    for name in (f"blobs/{WHO}", f"backups/{WHO}.yidai-backup", f"records-{WHO}.db", f"{WHO}.txt"):
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_text(WHO, "utf-8")
    for table in ("person", "visit", "entry"):
        office.force(f"DROP TRIGGER {table}_update_guard")
    office.force(f"UPDATE person SET note = '{WHO}', file_no = '{WHO}'")
    office.force(f"UPDATE visit SET place = '{WHO}'")
    office.force(f"UPDATE entry SET actor = '{WHO}' WHERE seq = 4")

    facts = gathered(office, tmp_path)

    assert len(facts.findings) >= 3
    assert WHO not in support_text(facts)
    assert WHO not in support_text(facts_without_records(tmp_path, folder))


@pytest.mark.parametrize("row", [WHO, NUMBER, TELEPHONE])
def test_a_rows_id_that_no_program_of_ours_gave_is_not_told(office: Office, tmp_path: Path, row: str) -> None:
    with_a_person(office)
    with office.work() as session:
        session.connection.exec_driver_sql("DROP TRIGGER entry_update_guard")
        session.connection.exec_driver_sql("UPDATE entry SET row = ? WHERE tbl = 'visit'", (row,))
    findings = gathered(office, tmp_path).findings
    assert "visit … is lost" in findings
    assert row not in repr(findings)


def test_what_the_check_finds_is_told(office: Office, tmp_path: Path) -> None:
    office.force("DROP TRIGGER entry_update_guard")
    office.force("UPDATE entry SET chain = zeroblob(32) WHERE seq = 1")
    assert gathered(office, tmp_path).findings != ()


def test_where_the_records_do_not_open_program_computer_and_mistakes_are_told(tmp_path: Path) -> None:
    keep_error(tmp_path, "ValueError", now=NOW)
    facts = facts_without_records(tmp_path)
    assert facts.program["version"] == PROGRAM_VERSION
    assert isinstance(facts.system["memory_mib"], int)
    assert len(facts.errors) == 1
    assert "were not opened" in support_text(facts)
    assert "Everything fits" not in support_text(facts)


def test_of_records_that_do_not_open_it_is_told_what_is_seen_from_outside(
    office: Office, tmp_path: Path
) -> None:
    facts = facts_without_records(tmp_path, office.vault.folder)

    assert facts.vault["key_slots"] is True
    assert facts.vault["records_mib"] != 0
    assert office.village.name not in support_text(facts)
    assert "were not opened" in support_text(facts)


def with_a_person(office: Office) -> None:
    person = office.add_person(a_person(name=WHO, id_no=NUMBER, phone=TELEPHONE))
    office.visit(person, thinking_words=SAID)


def gathered(office: Office, folder: Path) -> Facts:
    return gather_facts(office.vault, folder, now=office.now)
