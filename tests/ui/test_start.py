"""From the unlock window to the open records and back, with real keys and a real vault."""

from __future__ import annotations

import sqlite3
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.county.answer_recovery import answer_recovery
from app.errors import Refused, Trouble
from app.settings.local_settings import LocalSettings, read_settings
from app.vault.county_slot import keep_county_slot
from app.vault.list_backups import list_backups
from app.vault.open_vault import open_vault, users_of
from app.vault.prove_backups import back_up
from app.vault.recovery_phrase import LENGTH
from tests.factories.county import Desk, join
from tests.factories.people import NOW, PASSWORD, Office, new_vault
from tests.factories.program import Started, started, support_shown
from ui.backups.failed_words import failed_words
from ui.parts.filter_chips import FilterChip
from ui.rooms import Rooms
from ui.start import forbid_core_dumps
from ui.vault.folder_field import FolderField
from ui.vault.gate_state import GateState
from ui.vault.phrase_grid import PhraseGrid

CTRL = Qt.KeyboardModifier.ControlModifier


def test_a_village_begins_its_records_and_has_the_phrase_on_paper(qtbot: QtBot, tmp_path: Path) -> None:
    with started(qtbot, tmp_path) as now:
        for name, text in {
            "village_name": "云溪村",
            "village_code": "999999100201",
            "town": "清水镇",
            "county": "青山县",
            "user_name": "覃晓梅",
            "password": "a long sentence",
            "again": "a long sentence",
        }.items():
            now.fill(name, text)
        now.click("Begin")
        now.wait_for(GateState.SHOW_PHRASE)
        phrase = phrase_shown(now)
        now.click("I have it on paper")
        for position in asked(now):
            now.fill(f"at_{position}", phrase[position - 1])
        now.click("Go on")
        now.wait_for(GateState.JOIN)
        now.click("Later")
        now.wait_for_unlocked()

        assert "云溪村" in now.texts()
        now.wait_for_text("Join the county with its file")
        assert "Write down the designation document" in now.texts()
        assert not any("phrase" in text for text in now.texts())
        assert any("清水镇" in text for text in now.texts())
        assert "No visit, test or day of law is due." in now.texts()
    assert len(phrase) == LENGTH
    open_vault(tmp_path / "vault", phrase=phrase, now=NOW, marks=tmp_path / "m").close()
    assert [one.name for one in users_of(tmp_path / "vault")] == ["覃晓梅"]


def test_f12_shows_a_support_file_before_the_records_open_and_after(qtbot: QtBot, tmp_path: Path) -> None:
    new_vault(tmp_path / "vault").vault.close()
    with started(qtbot, tmp_path) as now:
        now.press(Qt.Key.Key_F12)
        qtbot.waitUntil(lambda: "were not opened" in support_shown())
        now.press(Qt.Key.Key_Escape)
        now.unlock()
        now.press(Qt.Key.Key_F12)
        qtbot.waitUntil(lambda: "Everything fits: yes" in support_shown(), timeout=20_000)
        qtbot.keyClick(QApplication.activeModalWidget(), Qt.Key.Key_Escape)
        assert isinstance(now.program.rooms, Rooms)
        now.program.rooms.calendar.open()
        form = QApplication.activeModalWidget()
        qtbot.waitUntil(form.isActiveWindow)
        qtbot.keyClick(form, Qt.Key.Key_F12)
        qtbot.waitUntil(lambda: "Everything fits: yes" in support_shown(), timeout=20_000)
        qtbot.keyClick(QApplication.activeModalWidget(), Qt.Key.Key_Escape)
        assert QApplication.activeModalWidget() is form
        form.reject()


def test_the_whole_first_run_leaves_nothing_to_be_done(qtbot: QtBot, tmp_path: Path) -> None:
    desk = Desk.make(tmp_path)
    file, stick = desk.file_for(), desk.stick()
    desk.close()
    (stick / "999999100201.yidai-county").write_bytes(file.data)
    with started(qtbot, tmp_path / "new") as now:
        now.fill("designation_no", "清政〔2026〕8号")
        now.fill("designation_on", "2026-03-01")
        begin_records(now)
        phrase = phrase_shown(now)
        now.click("I have it on paper")
        for position in asked(now):
            now.fill(f"at_{position}", phrase[position - 1])
        now.click("Go on")
        now.wait_for(GateState.JOIN)
        now.fill("county_file", str(stick))
        now.click("Look at the file")
        now.wait_for_text("示范县禁毒办")
        now.fill("fingerprint", "000000000000")
        now.click("They match")
        now.wait_for_text("The twelve digits differ")
        now.fill("fingerprint", file.fingerprint)
        now.click("They match")
        now.wait_for_text("A test bundle was made as a real one")
        now.click("Open the records")
        now.wait_for_unlocked()

        assert now.rooms.today.steps.isHidden()


def test_whoever_puts_the_phrase_off_is_asked_on_today(qtbot: QtBot, tmp_path: Path) -> None:
    with started(qtbot, tmp_path) as now:
        begin_records(now)
        now.click("I have it on paper")
        now.click("Later")
        now.wait_for(GateState.JOIN)
        now.click("Later")
        now.wait_for_unlocked()
        now.click("Write the recovery phrase on paper")

        now.wait_for_text("Make a new phrase")


def test_graded_protection_asks_for_three_kinds_of_characters(qtbot: QtBot, tmp_path: Path) -> None:
    with started(qtbot, tmp_path) as now:
        graded = now.program.gate.step().findChildren(FilterChip)[1]
        qtbot.mouseClick(graded, Qt.MouseButton.LeftButton)
        now.fill("password", "a long sentence")
        assert any("Still to come: 3 of" in text for text in now.texts())
        now.click("Begin")
        assert not (tmp_path / "vault").exists()


def test_a_wrong_character_from_the_paper_is_said_at_its_field(qtbot: QtBot, tmp_path: Path) -> None:
    with started(qtbot, tmp_path) as now:
        begin_records(now)
        now.click("I have it on paper")
        for position in asked(now):
            now.fill(f"at_{position}", "错")
        now.click("Go on")

        assert any("not the characters on the sheet" in text for text in now.texts())
        assert now.program.rooms is None


def test_what_is_missing_is_said_at_its_field_and_nothing_is_made(qtbot: QtBot, tmp_path: Path) -> None:
    with started(qtbot, tmp_path) as now:
        now.fill("password", "1234567")
        now.click("Begin")

        assert any("7 characters: too short" in text for text in now.texts())
    assert not (tmp_path / "vault").exists()


def test_the_password_opens_today(qtbot: QtBot, village: Path) -> None:
    with started(qtbot, village) as now:
        assert "王组长" in now.texts()

        now.unlock()

        assert now.rooms.window.page_key() == "today"
        assert not now.program.gate.isVisible()


def test_whoever_types_before_all_is_in_memory_waits_and_comes_in(qtbot: QtBot, village: Path) -> None:
    with started(qtbot, village, is_loaded=False) as now:
        now.type(PASSWORD)
        now.press(Qt.Key.Key_Return)
        assert now.program.gate.jobs.running()
        qtbot.waitUntil(lambda: now.program.rooms is not None)


def test_a_window_that_is_closed_meanwhile_leaves_the_records_closed(qtbot: QtBot, village: Path) -> None:
    with started(qtbot, village, is_loaded=False) as now:
        now.type(PASSWORD)
        now.press(Qt.Key.Key_Return)
        now.program.gate.close()
        assert now.program.rooms is None
    vault = open_vault(village / "vault", password=PASSWORD, now=NOW, marks=village / "m")
    assert "unclean_end" not in vault.findings
    vault.close()


def test_a_wrong_password_is_said_in_the_window_which_stays(qtbot: QtBot, village: Path) -> None:
    with started(qtbot, village) as now:
        now.type("not this one")
        now.press(Qt.Key.Key_Return)
        now.wait_for_text("The password is not right")

        assert now.program.rooms is None
        now.program.gate.step().begin()
        now.unlock()


def test_a_vault_that_another_window_holds_is_said_so(qtbot: QtBot, village: Path) -> None:
    held = open_vault(village / "vault", password=PASSWORD, now=NOW, marks=village / "m")
    with started(qtbot, village) as now:
        now.type(PASSWORD)
        now.press(Qt.Key.Key_Return)
        now.wait_for_text("open")

        assert now.program.gate.step().problem()
    held.close()


def test_records_of_a_newer_program_or_without_encryption_are_refused_in_words(
    qtbot: QtBot, village: Path
) -> None:
    records = village / "vault" / "records-1.db"
    encrypted = records.read_bytes()
    with sqlite3.connect(village / "plain.db") as plain:
        plain.execute("CREATE TABLE person (name TEXT)")
    plain.close()
    records.write_bytes((village / "plain.db").read_bytes())
    with started(qtbot, village) as now:
        now.type(PASSWORD)
        now.press(Qt.Key.Key_Return)
        now.wait_for_text("This database is not encrypted")

        records.write_bytes(encrypted)
        newer = open_vault(village / "vault", password=PASSWORD, now=NOW, marks=village / "m")
        with newer.writing(now=NOW) as session:
            session.connection.exec_driver_sql("UPDATE header SET value = '0999' WHERE key = 'revision'")
        newer.close()
        now.program.gate.step().begin()
        now.type(PASSWORD)
        now.press(Qt.Key.Key_Return)
        now.wait_for_text("written by a newer Yidai")
        assert now.program.rooms is None


def test_the_phrase_opens_and_demands_a_new_password(qtbot: QtBot, tmp_path: Path) -> None:
    phrase = a_village(tmp_path)
    with started(qtbot, tmp_path) as now:
        now.click("Forgotten")
        now.fill("phrase", phrase)
        now.click("Go on")
        now.wait_for(GateState.NEW_PASSWORD)
        assert now.program.rooms is None
        now.fill("new_password", "brand new password")
        now.fill("again", "brand new password")
        now.click("Open the records")
        now.wait_for_unlocked()
    open_vault(tmp_path / "vault", password="brand new password", now=NOW, marks=tmp_path / "m").close()


def test_a_forgotten_password_comes_back_through_the_county(qtbot: QtBot, tmp_path: Path, desk: Desk) -> None:
    joined_village(tmp_path, desk)
    stick = desk.stick()
    with started(qtbot, tmp_path) as now:
        now.wait_for_text("王组长")
        now.click("ask the county")
        now.fill("new_password", "brand new password")
        now.fill("again", "brand new password")
        now.fill("folder", str(stick))
        now.click("Write the request")
        now.wait_for(GateState.COUNTY_ANSWER)
        (question,) = stick.glob("*.yidai-recovery")
        digits = next(text for text in now.texts() if text == question.stem.replace("-", " "))
        answer = answered(desk, question, digits)
        now.press(Qt.Key.Key_Escape)
        now.wait_for(GateState.UNLOCK)

    with started(qtbot, tmp_path) as now:
        now.wait_for_text("王组长")
        now.click("ask the county")
        now.wait_for(GateState.COUNTY_ANSWER)
        now.fill("answer", str(answer))
        now.fill("password", "another password")
        now.click("Open the records")
        now.wait_for_text("password is not right")
        now.fill("password", "brand new password")
        now.click("Open the records")
        now.wait_for_unlocked()
    with pytest.raises(Refused, match="password_wrong"):
        open_vault(tmp_path / "vault", password=PASSWORD, now=NOW, marks=tmp_path / "m")


def test_a_village_that_has_not_joined_is_told_to_take_the_phrase(qtbot: QtBot, village: Path) -> None:
    with started(qtbot, village) as now:
        now.click("ask the county")
        now.fill("new_password", "brand new password")
        now.fill("again", "brand new password")
        now.fill("folder", str(village))
        now.click("Write the request")
        now.wait_for_text("phrase")
        assert now.program.gate.state is GateState.ASK_COUNTY
        assert now.program.gate.step().problem()
    assert not list(village.glob("*.yidai-recovery"))


def test_locking_closes_the_records_and_the_password_opens_them_again(qtbot: QtBot, village: Path) -> None:
    with started(qtbot, village) as now:
        now.unlock()
        with qtbot.waitSignal(now.program.locked):
            now.press(Qt.Key.Key_L, CTRL)

        assert now.program.rooms is None
        assert now.program.gate.isVisible()
        open_vault(village / "vault", password=PASSWORD, now=NOW, marks=village / "m").close()
        now.unlock()


def test_locking_backs_up_what_is_due_and_the_foot_says_so(qtbot: QtBot, village: Path) -> None:
    with started(qtbot, village) as now:
        now.unlock()
        with qtbot.waitSignal(now.program.locked):
            now.press(Qt.Key.Key_L, CTRL)
        assert len(list_backups(village / "vault")) == 1
        now.unlock()
        now.wait_for_text("only on this laptop")


def test_closing_the_window_backs_up_and_ends_the_program(qtbot: QtBot, village: Path) -> None:
    with started(qtbot, village) as now:
        now.unlock()
        now.rooms.window.close()
        assert now.program.gate.isVisible()
        qtbot.waitUntil(lambda: now.program.rooms is None, timeout=20_000)
        assert not now.program.gate.isVisible()

    assert len(list_backups(village / "vault")) == 1
    again = open_vault(village / "vault", password=PASSWORD, now=NOW, marks=village / "m")
    assert again.findings == ()
    again.close()


def test_a_backup_that_fails_locks_all_the_same_and_is_told_afterwards(qtbot: QtBot, village: Path) -> None:
    (village / "vault" / "backups").touch()
    with started(qtbot, village) as now:
        now.unlock()
        with qtbot.waitSignal(now.program.locked):
            now.press(Qt.Key.Key_L, CTRL)
        now.unlock()

        assert failed_words(Trouble("disk_failed")) in now.texts()


def test_the_end_closes_the_vault_in_order(qtbot: QtBot, village: Path) -> None:
    with started(qtbot, village) as now:
        now.unlock()
        vault = now.rooms.desk.vault

    with pytest.raises(Trouble, match="vault_closed"), vault.reading():
        pass
    again = open_vault(village / "vault", password=PASSWORD, now=NOW, marks=village / "m")
    assert again.findings == ()
    again.close()


def test_an_unclean_end_is_told_until_it_is_answered(qtbot: QtBot, village: Path) -> None:
    (village / "vault" / "open").touch()
    with started(qtbot, village) as now:
        now.unlock()
        assert any("ended without closing" in text for text in now.texts())

        now.click("OK")

        assert not any("ended without closing" in text for text in now.texts())


def test_what_does_not_fit_after_an_unclean_end_is_told_with_the_way_back(
    qtbot: QtBot, village: Path
) -> None:
    vault = open_vault(village / "vault", password=PASSWORD, now=NOW, marks=village / "m")
    good = back_up(vault, now=NOW).path
    with vault.writing(now=NOW) as session:
        session.connection.exec_driver_sql("DROP TRIGGER access_update_guard")
        session.connection.exec_driver_sql("UPDATE access SET kind = 'nothing'")
    vault.close()
    (village / "vault" / "open").touch()
    with started(qtbot, village) as now:
        now.unlock()
        now.wait_for_text("something does not fit")
        now.click("Restore the last good backup")
        now.wait_for(GateState.RESTORE)

        chosen = next(one for one in now.program.gate.findChildren(FolderField) if one.isVisible())
        assert chosen.folder() == good


def test_the_language_changes_while_running_and_is_kept(qtbot: QtBot, village: Path) -> None:
    with started(qtbot, village) as now:
        now.unlock()
        now.program.change_settings(LocalSettings(language="zh_CN", text_size=150, mode="dark"))

        assert any("今日" in text for text in now.texts())
        now.wait_for_text("尚无备份")
        assert not any("No backup" in text for text in now.texts())
    assert read_settings(village / "s") == LocalSettings(language="zh_CN", text_size=150, mode="dark")


def test_undo_says_how_many_records_it_took_back(qtbot: QtBot, tmp_path: Path) -> None:
    office = Office.make(tmp_path / "vault")
    office.add_person()
    office.close()
    with started(qtbot, tmp_path) as now:
        now.unlock()
        now.press(Qt.Key.Key_Z, CTRL)
        assert any("Taken back: 1 record." in text for text in now.texts())

        now.press(Qt.Key.Key_Z, CTRL)
        assert not any("Taken back" in text for text in now.texts())


def test_the_search_finds_opens_the_bag_and_is_logged_without_the_words(qtbot: QtBot, tmp_path: Path) -> None:
    office = Office.make(tmp_path / "vault")
    person = office.add_person()
    office.close()
    with started(qtbot, tmp_path) as now:
        now.unlock()
        now.press(Qt.Key.Key_K, CTRL)
        now.type("wxm")
        now.press(Qt.Key.Key_Return)

        assert now.rooms.window.page_key() == "people"
        with now.rooms.desk.vault.reading() as connection:
            rows = connection.exec_driver_sql("SELECT rows, detail FROM access WHERE kind = 'searched'").all()
    assert [row[0] for row in rows] == [f'["{person}"]']
    assert "wxm" not in rows[0][1]


def test_a_crash_leaves_no_core_file() -> None:
    forbid_core_dumps()
    if sys.platform != "win32":
        import resource

        assert resource.getrlimit(resource.RLIMIT_CORE) == (0, 0)


def begin_records(now: Started) -> str:
    for name, text in {
        "village_name": "云溪村",
        "village_code": "999999",
        "user_name": "覃晓梅",
        "password": "a long sentence",
        "again": "a long sentence",
    }.items():
        now.fill(name, text)
    now.click("Begin")
    now.wait_for(GateState.SHOW_PHRASE)
    return phrase_shown(now)


def phrase_shown(now: Started) -> str:
    grid = now.program.gate.findChild(PhraseGrid)
    assert grid is not None
    return grid.accessibleName().replace(" ", "")


def asked(now: Started) -> list[int]:
    return [int(text.split()[-1]) for text in now.texts() if text.startswith("Character ")]


def joined_village(folder: Path, desk: Desk) -> None:
    """Closed records of a village that has joined this county."""
    office = Office.make(folder / "vault")
    join(office, desk.file_for())
    keep_county_slot(office.vault, now=NOW)
    office.close()


def answered(desk: Desk, question: Path, digits: str) -> Path:
    """The county's answer, after the digits were read out."""
    with desk.work() as session:
        laptop = desk.vault.laptop.laptop
        _request, data = answer_recovery(
            session, question.read_bytes(), laptop=laptop, fingerprint=digits, now=NOW
        )
    file = question.with_suffix(".yidai-recovered")
    file.write_bytes(data)
    return file


def a_village(folder: Path) -> str:
    created = new_vault(folder / "vault")
    created.vault.close()
    return created.phrase


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """A county's desk in a folder of its own."""
    made = Desk.make(tmp_path / "desk")
    yield made
    made.close()


@pytest.fixture
def village(tmp_path: Path) -> Path:
    """A folder with the closed records of a village."""
    a_village(tmp_path)
    return tmp_path
