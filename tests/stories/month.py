"""A month of a village cadre with the keyboard alone: 26 visits, six tests, one who leaves for Guangdong, a
refused test, an activity, an inspection, and the sending to the county.
"""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

from PySide6.QtCore import Qt

from app.clock import day_of
from app.placements.save_placement import add_placement
from app.practice.invent import invented_people
from app.settings.folders import Folders
from app.settings.local_settings import LocalSettings, write_settings
from app.vault.create_vault import NewVillage, create_vault
from app.visits.record_visit import record_visit
from tests.factories.people import FAST, PASSWORD, Office
from tests.stories.cadre import Cadre
from ui.tour.hands import FileDialogAnswer, settle, wait_until
from ui.tour.sample_county import SampleCounty

NOW = datetime(2026, 11, 24, 1, 0, tzinfo=UTC)
THIS_MONTH = date(2026, 11, 1)
VISITED = 26
CODE = "999999000001"


def live_a_month(cadre: Cadre, folder: Path) -> None:
    """From unlocking to the county's receipt; `folder` is for the stick and the county."""
    unlocks(cadre)
    visits(cadre)
    six_tests(cadre)
    leaves_for_guangdong(cadre)
    refused_test(cadre)
    activity(cadre)
    inspection(cadre)
    sends(cadre, folder)


def live_a_morning(cadre: Cadre) -> None:
    """The forms that ask for keys one after the other, and the lock."""
    unlocks(cadre)
    visits(cadre)
    leaves_for_guangdong(cadre)
    locks(cadre)


def unlocks(cadre: Cadre) -> None:
    come: list[str] = []
    cadre.program.loaded.connect(lambda: come.append("gate"))
    cadre.program.unlocked.connect(lambda: come.append("rooms"))
    cadre.program.begin()
    wait_until(lambda: "gate" in come, "the gate")
    cadre.come_to(cadre.program.gate)
    cadre.begin("unlocking")
    cadre.type(PASSWORD)
    cadre.press(Qt.Key.Key_Return)
    wait_until(lambda: "rooms" in come, "the rooms")
    cadre.done()
    assert cadre.program.rooms is not None
    cadre.come_to(cadre.program.rooms.window)
    cadre.rest()


def locks(cadre: Cadre) -> None:
    """And comes back: the password can be typed at once."""
    cadre.control(Qt.Key.Key_L)
    wait_until(lambda: cadre.program.rooms is None, "the records to be closed")
    cadre.come_to(cadre.program.gate)
    cadre.type(PASSWORD)
    cadre.press(Qt.Key.Key_Return)
    wait_until(lambda: cadre.program.rooms is not None, "the rooms")
    assert cadre.program.rooms is not None
    cadre.come_to(cadre.program.rooms.window)
    cadre.rest()


def visits(cadre: Cadre) -> None:
    before = cadre.count("visit")
    cadre.begin("26 visits")
    cadre.control(Qt.Key.Key_3)
    cadre.rest()
    cadre.control(Qt.Key.Key_G)
    cadre.dialog()
    for _person in range(VISITED):
        cadre.press(Qt.Key.Key_Space)
    cadre.control(Qt.Key.Key_S)
    wait_until(lambda: cadre.count("visit") == before + VISITED, "the visits")
    cadre.press(Qt.Key.Key_Escape)
    assert cadre.done() <= 4 * VISITED


def six_tests(cadre: Cadre) -> None:
    """Six tests that the police station did, from the list of who is due."""
    before = cadre.count("test")
    cadre.begin("6 tests")
    cadre.control(Qt.Key.Key_3)
    cadre.rest()
    cadre.press(Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    cadre.dialog()
    cadre.press(Qt.Key.Key_Right)
    for _person in range(6):
        cadre.type("1")
        cadre.press(Qt.Key.Key_Down)
    cadre.control(Qt.Key.Key_S)
    wait_until(lambda: cadre.count("test") == before + 6, "the tests")
    cadre.press(Qt.Key.Key_Escape)
    assert cadre.done() <= 6 * 4


def leaves_for_guangdong(cadre: Cadre) -> None:
    """One goes to work in Guangdong under dual control: the plan switches instead of going silent."""
    cadre.begin("one leaves")
    cadre.control(Qt.Key.Key_K)
    cadre.type("zxm")
    cadre.press(Qt.Key.Key_Return)
    cadre.rest()
    cadre.press(Qt.Key.Key_L)
    cadre.dialog()
    cadre.fill("kind", "2", choose=True, back=True)
    cadre.fill("destination", "广东东莞")
    cadre.fill("from_on", "1125")
    cadre.fill("to_on", "2027-05-25")
    cadre.fill("reason", "电子厂务工")
    cadre.control(Qt.Key.Key_S)
    wait_until(lambda: cadre.count("leave") == 1, "the leave")
    assert cadre.done() <= 80


def refused_test(cadre: Cadre) -> None:
    """A refused test asks for its cause and opens a line that counts only once police said so."""
    before = cadre.count("test")
    cadre.begin("a refused test")
    cadre.control(Qt.Key.Key_K)
    cadre.type("qds")
    cadre.press(Qt.Key.Key_Return)
    cadre.rest()
    cadre.press(Qt.Key.Key_T)
    cadre.dialog()
    cadre.fill("result", "4", choose=True)
    cadre.control(Qt.Key.Key_S)
    wait_until(lambda: cadre.count("test") == before + 1, "the refused test")
    assert cadre.count("breach") == 1
    assert cadre.done() <= 30


def activity(cadre: Cadre) -> None:
    cadre.begin("an activity")
    cadre.control(Qt.Key.Key_5)
    cadre.rest()
    cadre.control(Qt.Key.Key_N)
    cadre.dialog()
    cadre.fill("happened_on", "1120")
    cadre.fill("title", "屋场会")
    cadre.control(Qt.Key.Key_S)
    wait_until(lambda: cadre.count("activity") == 1, "the activity")
    assert cadre.done() <= 40


def inspection(cadre: Cadre) -> None:
    """The township came: the ledger of inspections is one of many, found by its name."""
    cadre.begin("an inspection")
    cadre.control(Qt.Key.Key_6)
    cadre.rest()
    cadre.reach(lambda: cadre.line().startswith("Inspections"), Qt.Key.Key_Down, "the ledger of inspections")
    cadre.control(Qt.Key.Key_N)
    cadre.dialog()
    cadre.fill("happened_on", "1118")
    cadre.fill("kind", "1", choose=True)
    cadre.fill("by_unit", "清溪镇禁毒办")
    cadre.fill("finding", "两份档案袋缺帮教责任书")
    cadre.control(Qt.Key.Key_S)
    wait_until(lambda: cadre.count("inspection") == 1, "the inspection")
    assert cadre.done() <= 90


def sends(cadre: Cadre, folder: Path) -> None:
    """The month goes to the county on a stick: its file, the twelve digits, the bundle, the receipt."""
    stick = folder / "stick"
    stick.mkdir()
    county = SampleCounty(folder / "county", lambda: NOW, FAST)
    try:
        file, made = county.enrol(CODE, "溪口村", stick)
        cadre.begin("the sending")
        cadre.control(Qt.Key.Key_9)
        cadre.rest()
        answered(cadre, "Take in the county's file…", file)
        cadre.type(made.fingerprint.replace(" ", ""))
        cadre.push("They match")
        cadre.rest()
        answered(cadre, "Another place…", stick)
        cadre.push("Write to the folder")
        wait_until(lambda: any(stick.glob("*.yidai")), "the bundle on the stick")
        cadre.rest()
        (verdict,) = county.take_in(stick)
        assert verdict.outcome == "taken"
        receipt = county.answer(stick)[0]
        answered(cadre, "Take in a receipt file…", receipt)
        cadre.rest()
    finally:
        county.close()
    assert cadre.count("bundle_out", "state = 'received'") == 1
    assert cadre.done() <= 150


def answered(cadre: Cadre, words: str, path: Path) -> None:
    """Press the button that asks for a file or folder, and type its path into the dialog."""
    waiting = FileDialogAnswer(path)
    cadre.push(words)
    waiting.deleteLater()
    settle()


def a_laptop(folder: Path) -> Folders:
    """A village of thirty people, nobody visited this month yet."""
    folders = Folders(folder / "settings", folder / "vault", folder / "marks")
    write_settings(folders.settings, LocalSettings(language="en"))
    vault = create_vault(
        folders.vault,
        NewVillage(CODE, "溪口村", "清溪镇", "示范县"),
        user_name="王组长",
        password=PASSWORD,
        now=NOW,
        marks=folders.marks,
        costs=FAST,
    ).vault
    office = Office(vault, NOW)
    for invented in invented_people(day_of(NOW)):
        person = office.add_person(invented.person, kept_since=date(2024, 11, 1))
        with office.work() as session:
            add_placement(session, person, invented.placement, now=NOW)
            for visit in invented.visits:
                if visit.happened_on < THIS_MONTH:
                    record_visit(session, person, visit, now=NOW)
    vault.close()
    return folders
