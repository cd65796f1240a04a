"""What stands at the side of the window for each role, and that the rest leads nowhere."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.settings.local_settings import LocalSettings
from app.work import look
from tests.factories.people import FAST, NOW, Office, a_person
from tests.factories.users import READER, RECORDER, VOLUNTEER, Staff, add_everybody
from ui.bag.bag_page import BagPage
from ui.parts.line_edit import LineEdit
from ui.parts.side import PageButton
from ui.parts.table import Table
from ui.rooms import Rooms
from ui.users.hand_over_dialog import CHECK, PHRASE
from ui.users.look_only import WRITES
from ui.users.user_dialogs import AddUserDialog
from ui.users.users_card import UsersCard
from ui.vault.phrase_grid import PhraseGrid
from ui.visits.visit_dialog import VisitDialog

EVERYWHERE = ["today", "people", "logs", "groups", "publicity", "village", "figures", "print"]


@pytest.fixture(scope="module")
def manned(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("window") / "vault"
    office = Office.make(folder)
    add_everybody(office)
    for name, owner in (("欧阳小满", RECORDER), ("周大山", "")):
        person = office.add_person(a_person(name=name, owner=owner))
        office.place(person)
    office.close()
    return folder


@pytest.fixture
def staff(manned: Path, tmp_path: Path) -> Staff:
    shutil.copytree(manned, tmp_path / "vault")
    return Staff(tmp_path / "vault")


@pytest.fixture
def opened(qtbot: QtBot, staff: Staff) -> Iterator[object]:
    made: list[tuple[object, Rooms]] = []

    def open_as(name: str) -> Rooms:
        work = staff.at_work(name)
        office = work.__enter__()
        rooms = Rooms(office.vault, lambda: NOW, LocalSettings(language="en", names_masked=False), FAST)
        rooms.window.show()
        with qtbot.waitSignal(rooms.furnished, timeout=20_000):
            rooms.begin()
        made.append((work, rooms))
        return rooms

    yield open_as
    for work, rooms in made:
        rooms.leave()
        work.__exit__(None, None, None)  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("name", "pages"),
    [
        ("王组长", [*EVERYWHERE, "send", "import", "settings", "keeping", "access"]),
        (RECORDER, [*EVERYWHERE, "send", "settings"]),
        (VOLUNTEER, ["today", "publicity", "settings"]),
        (READER, [*EVERYWHERE, "settings", "access"]),
    ],
)
def test_only_pages_of_the_role_stand_at_the_side(opened, name: str, pages: list[str]) -> None:  # type: ignore[no-untyped-def]
    rooms = opened(name)
    assert [button.key for button in rooms.window.findChildren(PageButton)] == pages
    shown = rooms.window.page_key()
    rooms.open_person("nobody") if "people" in pages else rooms.window.open_page("people")
    assert "people" in pages or rooms.window.page_key() == shown


def test_an_auditor_reads_masked_names_whatever_the_setting_says(opened) -> None:  # type: ignore[no-untyped-def]
    rooms = opened(READER)
    rooms.desk.mask_names(False)
    assert rooms.desk.names_masked()
    assert any("Reader (audit)" in one.text() for one in rooms.window.findChildren(QLabel))


def test_what_writes_is_grey_for_an_auditor(opened) -> None:  # type: ignore[no-untyped-def]
    rooms = opened(READER)
    for key in ("people", "logs", "groups", "publicity", "village"):
        rooms.window.open_page(key)
        page = rooms.window.page()
        marked = [one for one in page.findChildren(QPushButton) if one.property(WRITES)]
        seen = [one for one in marked if one.isVisibleTo(page)]
        assert seen
        assert not any(one.isEnabled() for one in seen), key
        assert all("changes nothing" in one.toolTip() for one in seen)


def test_a_form_that_an_auditor_opens_is_read_and_not_filled_in(opened, qtbot: QtBot) -> None:  # type: ignore[no-untyped-def]
    rooms = opened(READER)
    person = staff_person(rooms)
    rooms.open_person(person)
    (bag,) = rooms.window.findChildren(BagPage)
    bag.wishes.wish_visit()
    dialog = next(one for one in rooms.window.findChildren(VisitDialog) if one.isVisible())
    assert any("changes nothing" in one.text() for one in dialog.findChildren(QLabel) if one.isVisible())
    assert not dialog.save_button.isEnabled()
    for key in (Qt.Key.Key_A, Qt.Key.Key_F4, Qt.Key.Key_Down, Qt.Key.Key_Backspace):
        for name in ("happened_on", "place", "result", "thinking_words"):
            qtbot.keyClick(dialog.form.field(name).editor, key)
    before = dialog.form.drafts()
    qtbot.keyClick(dialog, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(dialog, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert dialog.isVisible()
    assert dialog.form.drafts() == before
    assert dialog.refusal() == ""
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_what_is_the_leaders_alone_is_grey_for_a_recorder_with_the_reason(  # type: ignore[no-untyped-def]
    opened, qtbot: QtBot
) -> None:
    rooms = opened(RECORDER)
    rooms.open_person(staff_person(rooms))
    (bag,) = rooms.window.findChildren(BagPage)
    words = {one.text().split("  ")[0]: one for one in bag.findChildren(QPushButton)}
    assert "Ask the leader" in words["Close the bag"].toolTip()
    assert not words["Close the bag"].isEnabled()
    assert words["Visit"].isEnabled()
    for key in (Qt.Key.Key_V, Qt.Key.Key_O, Qt.Key.Key_X):  # the letters on the grey buttons say the same
        with qtbot.waitSignal(bag.message) as said:
            qtbot.keyClick(bag.focusWidget() or bag, key)
        assert "Ask the leader" in said.args[0]
        assert QApplication.activeModalWidget() is None


def staff_person(rooms: Rooms) -> str:
    """The recorder's own person, whom the auditor sees too."""
    with look(rooms.desk.vault) as connection:
        row = connection.exec_driver_sql("SELECT id FROM person WHERE owner = ?", (RECORDER,))
        return str(row.scalar_one())


def test_what_writes_can_be_pressed_by_who_may(opened) -> None:  # type: ignore[no-untyped-def]
    rooms = opened("王组长")
    rooms.window.open_page("people")
    page = rooms.window.page()
    assert any(one.isEnabled() for one in page.findChildren(QPushButton) if one.property(WRITES))


def test_the_leader_adds_a_user_by_the_keys(opened, qtbot: QtBot, staff: Staff) -> None:  # type: ignore[no-untyped-def]
    rooms = opened("王组长")
    rooms.window.open_page("keeping")
    card = rooms.keeping.findChild(UsersCard)
    add = next(one for one in card.findChildren(QPushButton) if one.text() == "Add a user…")
    qtbot.mouseClick(add, Qt.MouseButton.LeftButton)
    dialog = card.findChild(AddUserDialog)
    qtbot.waitUntil(dialog.isVisible)
    fields = [one for one in dialog.findChildren(LineEdit) if one.isVisible()]
    fields[0].insert("钱新人")
    for secret in fields[2:]:
        qtbot.keyClicks(secret, "a long sentence")
    save = next(one for one in dialog.findChildren(QPushButton) if one.text().startswith("Save"))
    with qtbot.waitSignal(dialog.saved):
        qtbot.mouseClick(save, Qt.MouseButton.LeftButton)
    table = card.findChild(Table)
    assert "钱新人" in [table.text_at(row, 0) for row in range(5)]


def test_the_wizard_ends_only_when_the_new_phrase_is_on_paper(opened, qtbot: QtBot) -> None:  # type: ignore[no-untyped-def]
    rooms = opened("王组长")
    rooms.window.open_page("keeping")
    wizard = rooms.keeping.hand_over
    wizard.begin()

    def click(words: str) -> None:
        button = next(
            one for one in wizard.findChildren(QPushButton) if one.isVisible() and words in one.text()
        )
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    for _ in range(5):
        click("Next")
    assert wizard.step() == CHECK
    click("Hand over now")
    qtbot.waitUntil(lambda: wizard.step() == PHRASE, timeout=20_000)
    phrase = wizard.findChild(PhraseGrid).accessibleName().replace(" ", "")
    wizard.reject()
    assert wizard.isVisible(), "a phrase is in force that nobody has on paper"
    click("I have it on paper")
    with qtbot.waitSignal(wizard.handed_over):
        for line in wizard.findChildren(LineEdit):
            place = next((w for w in _names_above(line) if w.startswith("at_")), "")
            if place:
                line.insert(phrase[int(place[3:]) - 1])
        click("It is on paper")
    assert not wizard.isVisible()


def _names_above(widget: QWidget | None) -> Iterator[str]:
    while widget is not None:
        yield widget.objectName()
        widget = widget.parentWidget()
