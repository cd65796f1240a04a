"""The first morning: an empty laptop, an encrypted vault, and the ledgers that were kept in Excel."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

import resources
from ui.importing.import_page import ImportState
from ui.parts.field import Field
from ui.tour.hands import Stuck, field_named, settle, wait_until
from ui.tour.tour import VILLAGE, VILLAGE_CODE, Tour
from ui.vault.gate_state import GateState
from ui.vault.join_step import JoinStep
from ui.vault.phrase_grid import PhraseGrid

PASSWORD = "liulin-first-day"  # noqa: S105  # of a vault that is made for the tour and thrown away
ANSWERS = (
    ("village_name", VILLAGE),
    ("village_code", VILLAGE_CODE),
    ("town", "清溪镇"),
    ("county", "示范县"),
    ("user_name", "王组长"),
    ("password", PASSWORD),
    ("again", PASSWORD),
)
LEDGERS = (
    ("花名册.xlsx", "import-roster"),
    ("走访登记表.xlsx", "import-visits"),
    ("尿检台账.xls", "import-tests"),
)


def create(tour: Tour) -> None:
    """Create the vault, note the recovery phrase, type it back in part."""
    gate = tour.program.gate
    tour.program.begin()
    wait_until(gate.isVisible, "the first window")
    gate.activateWindow()
    settle()
    for name, words in ANSWERS:
        tour.keys.into(field_named(gate, name), words)
        if name != ANSWERS[-1][0]:
            tour.keys.key(Qt.Key.Key_Return)
    tour.camera.take(gate, "create")
    tour.keys.control(Qt.Key.Key_Return)
    wait_until(lambda: gate.state is GateState.SHOW_PHRASE, "the recovery phrase")
    grid = gate.step().findChild(PhraseGrid)
    if grid is None:
        raise Stuck("no phrase is shown")
    phrase = grid.accessibleName().replace(" ", "")
    tour.camera.take(gate, "phrase")
    tour.keys.press(gate.step().next_button)
    wait_until(lambda: gate.state is GateState.TYPE_BACK, "the question for the phrase")
    asked = asked_places(gate.step())
    for place in asked:
        tour.keys.into(field_named(gate, f"at_{place}"), phrase[place - 1])
    tour.camera.take(gate, "phrase-typed-back")
    tour.keys.key(Qt.Key.Key_Return)
    wait_until(lambda: gate.state is GateState.JOIN, "the question for the county's file")
    join = gate.step()
    if not isinstance(join, JoinStep):
        raise Stuck("nobody asks for the county's file")
    tour.camera.take(gate, "join")
    tour.keys.press(join.later_button)
    wait_until(lambda: tour.program.rooms is not None, "the open records")
    wait_until(tour.rooms().window.isVisible, "the window")
    wait_until(tour.rooms().is_furnished, "the pages")
    tour.rooms().window.activateWindow()
    settle()
    tour.picture("today-empty")
    tour.done("Create the encrypted vault, note the recovery phrase, type it back in part")


def asked_places(step: QWidget) -> list[int]:
    """Which characters of the phrase are asked back."""
    names = [field.objectName() for field in step.findChildren(Field) if field.isVisible()]
    return sorted(int(name.removeprefix("at_")) for name in names if name.startswith("at_"))


def take_in_ledgers(tour: Tour) -> None:
    """Take in the roster, the visits and the tests."""
    page = tour.rooms().importing
    tour.rooms().window.open_page("import")
    tour.picture("import-empty")
    for ledger, name in LEDGERS:
        page.open_file(resources.path("tour", ledger))
        wait_until(lambda: page.state is ImportState.CHECKED, f"the fate of every row of {ledger}")
        tour.picture(name)
        tour.keys.control(Qt.Key.Key_S)
        wait_until(lambda: page.state is ImportState.DONE, f"{ledger} taken in")
    tour.picture("import-done")
    for table in ("person", "visit", "test"):
        tour.facts[table] = str(tour.count(table))
    tour.done("Take in the roster, the visits and the tests that were kept in Excel")
