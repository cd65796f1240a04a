"""Everything that the window of a county shows, one after the other, as it stands on the screen."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from app.clock import Moment
from app.errors import Refused, Trouble
from app.settings.local_settings import LocalSettings
from app.vault.phrase_characters import phrase_characters
from app.vault.vault import Vault
from tests.factories.asked import Answers
from tests.factories.people import FAST
from tests.sight.counties import AtHand
from tests.sight.looks import Look
from tests.sight.views import View, below, dialog, resize, speak, wait
from ui.county.gate import CountyGate
from ui.county.places import MATRIX, PROBLEMS, REPORT, TAKE_IN, VILLAGES
from ui.county.rooms import CountyRooms
from ui.county.store_doors import StoreDoors
from ui.places import KEEPING
from ui.sending.drives import Drive
from ui.tour.hands import focused, settle, wait_until
from ui.vault.doors import Person
from ui.vault.gate_state import GateState
from ui.vault.phrase_steps import ShowPhraseStep
from ui.vault.unlock_step import UnlockStep

_STICK_SIZE = 16_000_000_000


@contextmanager
def county_window_of(
    app: QApplication, vault: Vault, look: Look, now: Moment, at_hand: AtHand | None
) -> Iterator[tuple[CountyRooms, Answers]]:
    """The window of this store in one look, furnished, with the stick plugged in; it is taken down
    afterwards.
    """
    speak(app, look)
    language, text_size = look.language.value, look.theme.text_size
    settings = LocalSettings(language=language, text_size=text_size, mode=look.mode.value)
    drives = []
    if at_hand is not None:
        drives.append(Drive(at_hand.stick, "模拟3镇 U盘", "FAT32", _STICK_SIZE, _STICK_SIZE))
    ask = Answers()
    rooms = CountyRooms(
        vault,
        lambda: now,
        settings,
        FAST,
        settings_folder=vault.folder.parent,
        ask=ask,
        drives=lambda: drives,
    )
    resize(rooms, look)
    rooms.window.show()
    rooms.window.activateWindow()
    rooms.begin()
    wait_until(rooms.is_furnished, "the pages")
    wait(rooms)
    try:
        yield rooms, ask
    finally:
        rooms.leave()
        settle()


def county_views(rooms: CountyRooms, ask: Answers, at_hand: AtHand | None) -> Iterator[View]:
    """Each page as it stands with its records, each of its parts and each small window over it. With nothing
    `at_hand` the county is empty, and only what that shows is shown.
    """
    window = rooms.window
    for key in window.pages():
        window.activateWindow()  # off screen there is no window manager that would do it
        window.open_page(key)
        wait(rooms)
        if key == TAKE_IN and at_hand is not None:
            yield "take in, with nothing yet", window
            ask.path = at_hand.stick
            _press(rooms, Qt.Key.Key_O)
        yield key, window
        yield from below(key, window)
        if key == PROBLEMS:
            for part in ("quarantine", "copied"):
                rooms.problems.show_part(part)
                settle()
                yield part, window
            rooms.problems.show_part("conflicts")
        elif key == VILLAGES:
            yield from _of_villages(rooms, ask, at_hand)
        elif key == KEEPING:
            asked = ("KeysCard", "Take new keys…"), ("KeysCard", "The keys were stolen…")
            for room, said in (("UsersCard", "Add a user…"), *asked):
                yield from dialog(said, _click(rooms, QCoreApplication.translate(room, said)))


def rarer_county_views(rooms: CountyRooms, ask: Answers, at_hand: AtHand) -> Iterator[View]:
    """What is gone to from those: months further back, what is behind a figure, search, help."""
    window = rooms.window
    window.open_page(MATRIX)
    wait(rooms)
    for name, key in (("a village's words", Qt.Key.Key_End), ("earlier months", Qt.Key.Key_Left)):
        modifier = Qt.KeyboardModifier.AltModifier if key == Qt.Key.Key_Left else _CONTROL
        QTest.keyClick(focused(), key, modifier)
        settle()
        yield name, window
    window.open_page(REPORT)
    wait(rooms)
    for name in ("townships behind a figure", "villages behind it", "records behind it"):
        QTest.keyClick(focused(), Qt.Key.Key_Return)
        wait(rooms)
        yield name, window
    window.open_page(VILLAGES)
    wait(rooms)
    for name in ("help of a page", "all keys"):
        QTest.keyClick(focused(), Qt.Key.Key_F1)
        settle()
        yield name, window
    QTest.keyClick(focused(), Qt.Key.Key_F1)
    _press(rooms, Qt.Key.Key_K)
    QTest.keyClicks(focused(), at_hand.village[:9])
    wait(rooms)
    yield "villages found", window
    QTest.keyClick(focused(), Qt.Key.Key_Escape)
    rooms.open_village(at_hand.village)
    wait(rooms)
    ask.path = at_hand.stick.parent / "new.yidai-county"
    _press(rooms, Qt.Key.Key_F)
    yield "a newer file", window


def gate_views(app: QApplication, look: Look, folder: Path, now: Moment) -> Iterator[View]:
    """Each step before a county's store is open that differs from a village's."""
    speak(app, look)
    doors = StoreDoors(folder, folder / "m", lambda: now, _forgets, FAST)
    gate = CountyGate(doors.doors(), doors.county_doors())
    width, height, _text = look.size
    gate.resize(width, height)
    gate.show()
    for name, opens in (
        ("gate, begin", lambda: gate.show_step(GateState.CREATE)),
        ("gate, begin refused", lambda: gate.step().next_button.click()),
        ("gate, the phrase", lambda: _phrase(gate)),
        ("gate, from the paper", lambda: gate.show_step(GateState.TYPE_BACK)),
        (
            "gate, from the paper refused",
            lambda: gate.step().show_problem(Refused("phrase_wrong", field="phrase")),
        ),
        ("gate, unlock", lambda: _unlock(gate)),
        ("gate, no store", lambda: gate.step().show_problem(Trouble("vault_missing"))),
    ):
        opens()
        gate.activateWindow()
        settle()
        yield name, gate
    gate.close()
    settle()


def _of_villages(rooms: CountyRooms, ask: Answers, at_hand: AtHand | None) -> Iterator[View]:
    yield from dialog("a new village", rooms.villages.start_new)
    if at_hand is None:
        return
    rooms.open_village(at_hand.village)
    wait(rooms)
    ask.path = at_hand.asked
    for name, opened in (
        ("a village that changes", rooms.villages.divide),
        ("a village that is split", rooms.villages.split),
        ("a forgotten password", rooms.villages.recover),
    ):
        yield from dialog(name, opened)
    QTest.keyClick(focused(), Qt.Key.Key_Return)  # to its laptops
    settle()
    yield "a village's laptops", rooms.window
    yield from dialog("a laptop struck off", rooms.villages.revoke)


def _press(rooms: CountyRooms, key: Qt.Key) -> None:
    """A key with Ctrl, and whatever it begins."""
    QTest.keyClick(focused(), key, _CONTROL)
    wait(rooms)


def _click(rooms: CountyRooms, said: str) -> Callable[[], object]:
    """Press the page's button with these words."""
    return next(one for one in rooms.window.page().findChildren(QPushButton) if one.text() == said).click


def _phrase(gate: CountyGate) -> None:
    gate.show_step(GateState.SHOW_PHRASE)
    step = gate.step()
    assert isinstance(step, ShowPhraseStep)
    step.show_phrase("".join(phrase_characters()[:24]))


def _unlock(gate: CountyGate) -> None:
    gate.show_step(GateState.UNLOCK)
    step = gate.step()
    assert isinstance(step, UnlockStep)
    step.show_people((Person("1", "县管理员"), Person("2", "唐敏")))


def _forgets(_folder: Path) -> None: ...


_CONTROL = Qt.KeyboardModifier.ControlModifier
