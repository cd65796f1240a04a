"""Both windows off screen, with marked words: unlocked, every page looked at, written in, locked, closed."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from app.settings.folders import usual_folders
from tests.privacy.every_command import tell_ran
from tests.privacy.markers import MARKERS
from ui.commands.command_line import SPEAKS_ITSELF
from ui.county.start import CountyProgram, county_folders
from ui.parts.long_text import LongText
from ui.parts.search_box import SearchBox
from ui.rooms import Rooms
from ui.start import Program, new_application, run_program
from ui.tour.hands import Keys, settle, wait_until
from ui.visits.visit_dialog import VisitDialog

KEYS = Keys()


def an_application() -> QApplication:
    """Before the first command, which would make one without windows."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    app = new_application(["yidai"])
    app.setProperty(SPEAKS_ITSELF, True)
    return app


def the_villages_window(app: QApplication) -> None:
    """As `yidai` alone shows it, on the usual folders."""
    _run(app, Program(app, usual_folders()), _village)


def the_countys_window(app: QApplication, home: Path) -> None:
    """As `yidai-county window --home` shows it."""
    _run(app, CountyProgram(app, county_folders(usual_folders(), home)), _look_at_every_page)
    tell_ran("county", ["window"])


def _run(app: QApplication, program: Program, work: Callable[[Program], None]) -> None:
    broken: list[BaseException] = []

    def live() -> None:
        try:
            _unlock(program)
            work(program)
            program.rooms.window.close()  # type: ignore[union-attr]  # unlocked
        except BaseException as problem:  # noqa: BLE001  # a slot swallows it: it is raised below
            broken.append(problem)
            app.quit()

    QTimer.singleShot(0, live)
    run_program(app, program)
    if broken:
        raise broken[0]


def _unlock(program: Program) -> None:
    wait_until(lambda: not program.gate.jobs.running(), "the first window")
    program.gate.activateWindow()  # what another program of this process showed may be there still
    wait_until(program.gate.isActiveWindow, "the unlock window to be the active one")
    KEYS.text(MARKERS["password"])
    KEYS.key(Qt.Key.Key_Return)
    wait_until(lambda: program.rooms is not None and program.rooms.is_furnished(), "the open records")


def _look_at_every_page(program: Program) -> None:
    window = program.rooms.window  # type: ignore[union-attr]  # unlocked
    for key in window.pages():
        window.open_page(key)
        settle()


def _village(program: Program) -> None:
    _look_at_every_page(program)
    KEYS.control(Qt.Key.Key_K)
    KEYS.text(MARKERS["search"])
    rooms = program.rooms
    assert isinstance(rooms, Rooms)
    box = rooms.window.findChild(SearchBox)
    wait_until(lambda: bool(box.hits()), "somebody who is found")
    KEYS.key(Qt.Key.Key_Return)
    KEYS.key(Qt.Key.Key_F8)
    KEYS.control(Qt.Key.Key_N)
    (dialog,) = [one for one in rooms.window.findChildren(VisitDialog) if one.isVisible()]
    words = next(one for one in dialog.findChildren(LongText) if one.isVisible())
    KEYS.into(words, MARKERS["typed in the window"])
    words.editor.selectAll()
    words.editor.copy()
    assert MARKERS["typed in the window"] in QApplication.clipboard().text()
    program.lock()
    wait_until(lambda: program.rooms is None, "the locked window")
    _unlock(program)
