"""Every form, question and window over the pages, walked through with the keyboard alone.

In both languages, at the sizes of type and screen that villages have: nothing is cut off, covered or without
a name, Tab and Shift+Tab come to everything once and in reading order, and the cursor is always in sight.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from app.attachments.look_inside import Looker
from app.settings.local_settings import LocalSettings
from tests.factories.people import FAST, Office
from tests.sight.faults import faults
from tests.ui.every_dialog import Village, every_dialog, furnish, kinds_of_dialogs, opened, put_away
from tests.ui.first_focus import ill_begun, ringless
from tests.ui.focus_walk import walk
from tests.ui.spoken import unspoken
from ui import theme, words
from ui.help.manual_window import ManualWindow
from ui.rooms import Rooms
from ui.theme import Mode, Theme
from ui.tour.hands import settle, wait_until
from ui.words import Language


@pytest.mark.parametrize(
    ("language", "look", "width", "height", "every"),
    [
        (Language.ENGLISH, Theme(Mode.LIGHT, 150), 1366, 768, 1),  # the longest words in the smallest room
        (Language.CHINESE, Theme(Mode.HIGH_CONTRAST, 200), 1920, 1080, 5),
    ],
)
def test_every_window_is_walked_through_by_keys_and_shows_all_its_words(
    qtbot: QtBot,
    qapp: QApplication,
    office: Office,
    looker: Looker,
    language: Language,
    look: Theme,
    width: int,
    height: int,
    every: int,
) -> None:
    said = LocalSettings(language=language.value)
    village = furnished(qtbot, qapp, office, looker, said, look, (width, height))
    kinds, all_found = set(), []
    ringed: set[str] = set()
    village.rooms.window.setUpdatesEnabled(False)  # nobody looks; what is tested is where everything is
    for name, opens in islice(every_dialog(village), None, None, every):
        dialog = opened(opens)
        for line in dialog.findChildren(QLineEdit):
            line.deselect()  # words that are marked change their colour with their ground
        seen = [*faults(dialog), *ill_begun(dialog), *ringless(dialog, ringed)]
        dialog.setUpdatesEnabled(False)
        kinds.add(type(dialog))
        found = [*seen, *walk(dialog), *unspoken(dialog)]
        room = QSize(width, height)
        if isinstance(dialog, ManualWindow):  # a window of its own, which asks the screen
            room = room.expandedTo(dialog.screen().size())
        if dialog.size().boundedTo(room) != dialog.size():
            found.append(f"is {dialog.width()} by {dialog.height()} large")
        all_found += [f"{name}: {fault}" for fault in found]
        dialog.setUpdatesEnabled(True)
        put_away()
    village.rooms.leave()
    assert all_found == [], "\n".join(all_found)
    assert every > 1 or kinds_of_dialogs() - kinds == set()


def test_tab_comes_to_everything_on_each_page_and_each_sheet_of_a_bag(
    qtbot: QtBot, qapp: QApplication, office: Office, looker: Looker
) -> None:
    said = LocalSettings(language="en")
    village = furnished(qtbot, qapp, office, looker, said, Theme(text_size=150), (1366, 768))
    rooms, held = village.rooms, []

    def go_round(where: str) -> None:
        settle()
        rooms.window.activateWindow()
        held.extend(f"{where}: {fault}" for fault in walk(rooms.window) if "times" in fault)

    for key in rooms.window.pages():
        rooms.window.open_page(key)
        wait_until(lambda: not rooms.window.jobs.running(), "what the page reads beside the window")
        go_round(key)
    rooms.open_person(village.person)
    go_round("bag")
    for sheet in rooms.people.sheets():
        rooms.people.open_sheet(sheet, "")
        go_round(f"sheet {sheet}")
    rooms.leave()
    assert held == [], "\n".join(held)


def furnished(
    qtbot: QtBot,
    qapp: QApplication,
    office: Office,
    looker: Looker,
    settings: LocalSettings,
    look: Theme,
    size: tuple[int, int],
) -> Village:
    made = furnish(office, looker)
    words.speak(qapp, Language(settings.language))
    theme.apply(qapp, look)
    rooms = Rooms(office.vault, lambda: office.now, settings, FAST)
    rooms.window.resize(*size)
    with qtbot.waitSignal(rooms.furnished, timeout=20_000):
        rooms.window.show()
        rooms.begin()
    return Village(rooms, office, *made)


@pytest.fixture(autouse=True)
def _as_it_was(qapp: QApplication) -> Iterator[None]:
    yield
    words.speak(qapp, Language.ENGLISH)
    theme.apply(qapp, Theme())
