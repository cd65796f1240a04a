"""Each step of the window before the records are open, as it stands on a small screen, walked by keys alone.

Nothing is cut off, covered or without a name; Tab and Shift+Tab come to everything once and in reading order.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit

from app.errors import Refused, Trouble
from app.vault.phrase_characters import phrase_characters
from tests.factories.people import FAST, NOW
from tests.sight.faults import faults
from tests.ui.focus_walk import focus_of, told, walk
from tests.ui.spoken import unspoken
from ui import theme, words
from ui.parts.field import Field
from ui.theme import Mode, Theme
from ui.tour.hands import settle
from ui.vault.county_steps import CountyAnswerStep
from ui.vault.create_step import CreateStep
from ui.vault.doors import Person
from ui.vault.gate import Gate
from ui.vault.gate_state import GateState
from ui.vault.join_step import JoinStep
from ui.vault.phrase_steps import ShowPhraseStep, TypeBackStep
from ui.vault.restore_step import Preview, RestoreStep
from ui.vault.step import Step
from ui.vault.unlock_step import UnlockStep
from ui.vault.wiring import VaultDoors
from ui.words import Language

S = TypeVar("S", bound=Step)
PHRASE = "".join(phrase_characters()[:24])
PEOPLE = (Person("1", "王组长"), Person("2", "何秀英"), Person("3", "慕容𬱖"))
KINDS = {"走访记录": 9, "尿检记录": 3, "帮扶措施": 2, "外出请假": 1}
PREVIEW = Preview("2026-11-20 18:02", "SSG", 312, True, 15, KINDS, "2026-11-20", "2026-11-22")


@pytest.mark.parametrize(
    ("language", "look", "width", "height"),
    [
        (Language.ENGLISH, Theme(Mode.LIGHT, 150), 1366, 768),  # the longest words in the smallest room
        (Language.CHINESE, Theme(Mode.HIGH_CONTRAST, 200), 1920, 1080),
    ],
)
def test_every_step_is_walked_through_by_keys_and_shows_all_its_words(
    qapp: QApplication, tmp_path: Path, language: Language, look: Theme, width: int, height: int
) -> None:
    words.speak(qapp, language)
    theme.apply(qapp, look)
    doors = VaultDoors(tmp_path / "vault", tmp_path / "m", lambda: NOW, lambda _folder: None, FAST)
    gate = Gate(doors.doors())
    gate.resize(width, height)
    gate.show()
    found = []
    for name, opens in every_step(gate):
        opens()
        gate.activateWindow()
        settle()
        first = focus_of(gate)
        if name not in WITHOUT_FIELD and not isinstance(first, QLineEdit):
            found.append(f"{name}: the cursor begins at {told(first) if first else 'nothing'}")
        found += [f"{name}: {fault}" for fault in (*faults(gate), *walk(gate), *unspoken(gate))]
    gate.close()
    assert found == [], "\n".join(found)


def test_begin_marks_every_field_that_is_missing_and_goes_to_the_first(
    qapp: QApplication, tmp_path: Path
) -> None:
    doors = VaultDoors(tmp_path / "vault", tmp_path / "m", lambda: NOW, lambda _folder: None, FAST)
    gate = Gate(doors.doors())
    gate.show()
    gate.activateWindow()
    step = shown(gate, CreateStep, GateState.CREATE)
    fields = step.form.findChildren(Field)
    told_beforehand = {
        one.objectName() for one in fields if "Must be filled in" in one.editor.accessibleDescription()
    }
    starred = {one.text() for one in step.form.findChildren(QLabel) if one.text().startswith("* ")}

    step.next_button.click()

    wanted = {"village_name", "village_code", "user_name", "password"}
    assert {one.objectName() for one in fields if one.problem()} == wanted
    assert told_beforehand == wanted | {"again"}
    assert starred == {"* Village", "* Village code", "* Leader", "* Password", "* Password again"}
    assert step.form.field("village_name").isAncestorOf(focus_of(gate))
    gate.close()


@pytest.mark.parametrize("height", [640, 700])
def test_the_button_below_the_phrase_is_whole_on_a_screen_with_bars(
    qapp: QApplication, tmp_path: Path, height: int
) -> None:
    theme.apply(qapp, Theme(Mode.LIGHT, 150))
    doors = VaultDoors(tmp_path / "vault", tmp_path / "m", lambda: NOW, lambda _folder: None, FAST)
    gate = Gate(doors.doors())
    gate.resize(1366, height)
    gate.show()
    step = shown(gate, ShowPhraseStep, GateState.SHOW_PHRASE)
    step.show_phrase(PHRASE)
    gate.activateWindow()
    settle()

    button = step.next_button
    assert gate.rect().contains(QRect(button.mapTo(gate, QPoint()), button.size()))
    gate.close()


WITHOUT_FIELD = ("the phrase", "joined", "looked into a backup")


def every_step(gate: Gate) -> Iterator[tuple[str, Callable[[], object]]]:
    """The name of each, and what brings it as the doors would."""
    yield "begin", lambda: gate.show_step(GateState.CREATE)
    yield "begin, refused", lambda: gate.step().next_button.click()
    yield "the phrase", lambda: shown(gate, ShowPhraseStep, GateState.SHOW_PHRASE).show_phrase(PHRASE)
    yield "type back", lambda: asked_back(gate)
    yield (
        "type back, refused",
        lambda: gate.step().show_problem(Refused("phrase_not_written_down", field="phrase", position=9)),
    )
    yield "join", lambda: gate.show_step(GateState.JOIN)
    yield "join with the digits", lambda: made(gate, JoinStep).show_county("柳林示范县禁毒委员会办公室")
    yield (
        "join, refused",
        lambda: gate.step().show_problem(Refused("fingerprint_differs", field="fingerprint")),
    )
    yield "joined", lambda: made(gate, JoinStep).show_joined(3)
    yield "unlock", lambda: gate.show_step(GateState.UNLOCK)
    yield "unlock, one person", lambda: made(gate, UnlockStep).show_people(PEOPLE[:1])
    yield "unlock, refused", lambda: gate.step().show_problem(Refused("password_wrong", field="password"))
    yield "unlock, several people", lambda: made(gate, UnlockStep).show_people(PEOPLE)
    yield "unlock, no records", lambda: made(gate, UnlockStep).show_missing(Trouble("vault_missing"))
    yield "recovery phrase", lambda: gate.show_step(GateState.TYPE_PHRASE)
    yield "new password", lambda: gate.show_step(GateState.NEW_PASSWORD)
    yield "new password, refused", lambda: gate.step().next_button.click()
    yield "ask the county", lambda: gate.show_step(GateState.ASK_COUNTY)
    yield "the county's answer", lambda: gate.show_step(GateState.COUNTY_ANSWER)
    answered = "4827-1903-5561.yidai-recovery"
    yield "asked", lambda: made(gate, CountyAnswerStep).show_asked(answered, "4827 1903 5561")
    yield "put back", gate.show_restore
    yield "looked into a backup", lambda: made(gate, RestoreStep).show_preview(PREVIEW)


def asked_back(gate: Gate) -> None:
    step = shown(gate, TypeBackStep, GateState.TYPE_BACK)
    step.ask((2, 9, 17, 24))
    step.begin()


def shown(gate: Gate, kind: type[S], state: GateState) -> S:
    gate.show_step(state)
    return made(gate, kind)


def made(gate: Gate, kind: type[S]) -> S:
    step = gate.step()
    assert isinstance(step, kind)
    return step


@pytest.fixture(autouse=True)
def _as_it_was(qapp: QApplication) -> Iterator[None]:
    yield
    words.speak(qapp, Language.ENGLISH)
    theme.apply(qapp, Theme())
