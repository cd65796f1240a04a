"""Everything that the window of a village shows, one after the other, as it stands on the screen."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from app.ids import PersonId
from app.settings.local_settings import LocalSettings
from app.vault.vault import Vault
from tests.factories.people import NOW
from tests.sight.looks import Look
from ui import theme, words
from ui.help.manual_window import ManualWindow
from ui.ledgers.ledger_page import LedgerPage
from ui.open_rooms import OpenRooms
from ui.places import FIGURES, PEOPLE, PRINT
from ui.rooms import Rooms
from ui.tour.hands import focused, settle, wait_until
from ui.window import Window

View = tuple[str, QWidget]
_PATIENCE_MS = 300_000
_MOST_SCREENS = 12


@contextmanager
def window_of(app: QApplication, vault: Vault, look: Look) -> Iterator[Rooms]:
    """The window of these records in one look, furnished; it is taken down afterwards."""
    speak(app, look)
    language, text_size = look.language.value, look.theme.text_size
    settings = LocalSettings(language=language, text_size=text_size, mode=look.mode.value)
    rooms = Rooms(vault, lambda: NOW, settings)
    resize(rooms, look)
    rooms.window.show()
    rooms.window.activateWindow()
    rooms.begin()
    wait_until(rooms.is_furnished, "the pages")
    try:
        yield rooms
    finally:
        rooms.window.jobs.wait_for_all()
        rooms.leave()
        settle()


def wear(app: QApplication, rooms: OpenRooms, look: Look) -> None:
    """Another look for a window that is open, as the settings change it."""
    speak(app, look)
    resize(rooms, look)
    settle()


def speak(app: QApplication, look: Look) -> None:
    """Language and colours of a look."""
    words.speak(app, look.language)
    theme.apply(app, look.theme)


def resize(rooms: OpenRooms, look: Look) -> None:
    """The size of a look."""
    width, height, _text = look.size
    rooms.window.resize(width, height)


def views(
    rooms: Rooms, person: PersonId | None, *, pages: Sequence[str] = (), arrives: bool = True
) -> Iterator[View]:
    """Each page (or those named), each sheet of a bag, the forms of visit and test. `arrives`: the pages read
    their records anew.
    """
    rooms.people.show_list()
    for key in pages or rooms.window.pages():
        _open(rooms, key, arrives=arrives)
        yield key, rooms.window
    if person is None:
        return
    rooms.open_person(person)
    settle()
    yield "bag", rooms.window
    for sheet in rooms.people.sheets():
        rooms.people.open_sheet(sheet, "")
        settle()
        yield f"sheet {sheet}", rooms.window
    for name, opened in (("visit", rooms.entries.open_visit), ("test", rooms.entries.open_test)):
        yield from dialog(f"form of a {name}", lambda opened=opened: opened(person))
        yield from dialog(
            f"{name}s by the stack", partial(_read, rooms, partial(rooms.entries.open_stack, name))
        )


def rarer_views(rooms: Rooms, person: PersonId | None) -> Iterator[View]:
    """What is opened from those: each ledger, charts, previews, trash, history, the wide windows, help."""
    for key in rooms.window.pages():
        _open(rooms, key)
        yield from below(key, rooms.window)
        page = rooms.window.page()
        if isinstance(page, LedgerPage):
            for table in page.tables():
                page.open_ledger(table)
                settle()
                yield f"ledger {table}", rooms.window
    _open(rooms, PEOPLE)
    for name, opened in (("trash", rooms.people.show_trash), ("closed bags", rooms.people.show_closed)):
        opened()
        settle()
        yield name, rooms.window
    rooms.people.show_list()
    _open(rooms, FIGURES)
    rooms.figures.turn_charts()
    wait(rooms)
    yield "charts", rooms.window
    yield from below("charts", rooms.window)
    rooms.figures.turn_charts()
    ways = rooms.ways
    yield from dialog("calendar", partial(_read, rooms, ways.open_calendar))
    yield from dialog("months", partial(_read, rooms, ways.open_months))
    yield from dialog("plans", ways.open_plans)
    yield from dialog("quality", ways.open_quality)
    yield from dialog("phrases", ways.open_phrases)
    yield from dialog("lists", ways.open_lists)
    yield from _help(rooms)
    ways.print_form("P01", "")
    wait(rooms)
    yield "preview of a list", rooms.window
    if person is not None:
        yield from _of_person(rooms, person)


def _of_person(rooms: Rooms, person: PersonId) -> Iterator[View]:
    rooms.open_person(person)
    settle()
    for name, key in (("history", Qt.Key.Key_H), ("the bag as it was", Qt.Key.Key_D)):
        QTest.keyClick(focused(), key)
        wait(rooms)
        yield name, rooms.window
    rooms.ways.print_bag(person)
    wait(rooms)
    yield "preview of a bag", rooms.window
    _open(rooms, PRINT)


def _help(rooms: Rooms) -> Iterator[View]:
    for name in ("help of a field", "all keys"):
        QTest.keyClick(focused(), Qt.Key.Key_F1)
        settle()
        yield name, rooms.window
    QTest.keyClick(focused(), Qt.Key.Key_F1)
    manual = ManualWindow(rooms.window)
    manual.open_at("")
    settle()
    yield "manual", manual
    manual.close()
    settle()


def _open(rooms: Rooms, key: str, *, arrives: bool = True) -> None:
    rooms.window.open_page(key, arrives=arrives)
    wait(rooms)


def wait(rooms: OpenRooms) -> None:
    """Until nothing is read or written any more."""
    both = (rooms.window.jobs, rooms.jobs)
    wait_until(
        lambda: rooms.window.page().is_whole() and not any(jobs.running() for jobs in both),
        "what is read beside the window",
        _PATIENCE_MS,
    )
    settle()
    wait_until(lambda: all(map(_has_ink, rooms.window.findChildren(QPdfView))), "the page of a paper")


def _has_ink(paper: QPdfView) -> bool:
    """Qt draws the pages of a paper beside the window, and shows them white until then."""
    if not paper.isVisible() or not paper.document().pageCount():
        return True
    image = paper.viewport().grab().toImage()
    empty = {QColor("white").rgb(), paper.palette().color(QPalette.ColorRole.Dark).rgb()}
    wide, high = image.width(), image.height()
    return any(image.pixel(x, y) not in empty for x in range(wide // 4, wide, 3) for y in range(0, high, 3))


def _read(rooms: Rooms, opened: Callable[[], object]) -> None:
    """Open what reads beside the window, and wait until it has."""
    opened()
    wait(rooms)


def below(name: str, window: Window) -> Iterator[View]:
    """What a page scrolls to, from below its top to its end; of a list of thousands its beginning."""
    page = window.page()
    for area in page.findChildren(QScrollArea):
        bar, number = area.verticalScrollBar(), 1
        while area.isVisibleTo(window) and bar.value() < bar.maximum() and number < _MOST_SCREENS:
            bar.setValue(bar.value() + bar.pageStep())
            settle()
            number += 1
            yield f"{name} {number}", window
        bar.setValue(0)


def dialog(name: str, opened: Callable[[], object]) -> Iterator[View]:
    """What this opens over the window, until it was looked at."""
    opened()
    settle()
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    yield name, dialog
    dialog.close()
    settle()
