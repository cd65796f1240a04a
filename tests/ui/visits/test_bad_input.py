"""What cannot be is said in words, at the field or in the form, and loses nothing that was typed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.closing.close_bag import close_bag
from app.closing.closing import Closing
from app.followup.list_due import windows_of
from app.followup.rules import State
from app.ids import PersonId
from app.vault.open_vault import open_vault
from tests.factories.people import NOW, PASSWORD, TODAY, Office
from tests.factories.rooms import Rooms, open_rooms, texts

CTRL = Qt.KeyboardModifier.ControlModifier
REPORTED = date(2026, 3, 5)
CLOCKS = [
    (datetime(1970, 1, 1, 3, tzinfo=UTC), "before the day this program was made"),
    (datetime(2099, 6, 1, 3, tzinfo=UTC), "far after the last record or receipt"),
]


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("2099-01-01", "after today"),
        ("2026-02-30", "no such day"),
        ("2月30日", "no such day"),
        ("1890-05-01", "no such day"),
        ("soon", "day"),
    ],
)
@pytest.mark.parametrize("kind", ["visit", "test"])
def test_a_day_that_cannot_be_is_said_at_its_field_and_nothing_is_lost(
    office: Office, opened: Callable[[Office], Rooms], kind: str, typed: str, said: str
) -> None:
    person = placed(office)
    rooms = opened(office)
    dialog = open_form(rooms, kind, person)
    words = dialog.form.field("family_words" if kind == "visit" else "note")
    words.set_draft("在家务农")
    dialog.form.field("happened_on").setFocus()
    rooms.press(Qt.Key.Key_A, CTRL)
    rooms.type(typed)
    rooms.press(Qt.Key.Key_S, CTRL)
    assert dialog.isVisible()
    assert said in texts(dialog), texts(dialog)
    assert office.sql(f"SELECT count(*) FROM {kind}") == 0
    assert words.draft() == "在家务农"
    rooms.press(Qt.Key.Key_Escape)
    open_form(rooms, kind, person)
    assert dialog.form.field("happened_on").draft() == typed


@pytest.mark.parametrize("kind", ["visit", "test"])
def test_a_day_before_the_placement_is_doubted_in_the_form_and_counts_for_nothing(
    office: Office, opened: Callable[[Office], Rooms], kind: str
) -> None:
    person = placed(office)
    rooms = opened(office)
    dialog = open_form(rooms, kind, person)
    dialog.form.field("happened_on").set_draft("2026-01-02")
    assert "before the placement began" in texts(dialog)
    if kind == "test":
        dialog.form.set_value("result", "1")
    rooms.press(Qt.Key.Key_S, CTRL)
    assert office.sql(f"SELECT happened_on FROM {kind}") == "2026-01-02"
    with office.look() as connection:
        met = [one for one in windows_of(connection, person, today=TODAY) if one.state is State.MET]
    assert met == []


def test_a_closed_bag_says_so_in_the_form_and_keeps_what_was_typed(
    office: Office, opened: Callable[[Office], Rooms]
) -> None:
    person = placed(office)
    rooms = opened(office)
    dialog = open_form(rooms, "visit", person)
    dialog.form.field("family_words").set_draft("在家务农")
    with office.work() as session:
        close_bag(session, person, Closing(date(2026, 9, 20), "1", "解除〔2026〕7号"), now=NOW)
    rooms.press(Qt.Key.Key_S, CTRL)
    assert dialog.isVisible()
    assert "This bag is closed" in texts(dialog)
    assert dialog.form.value("family_words") == "在家务农"
    assert office.sql("SELECT count(*) FROM visit") == 0


@pytest.mark.parametrize(("clock", "said"), CLOCKS)
@pytest.mark.parametrize("kind", ["visit", "test"])
def test_a_wrong_clock_is_said_in_the_form(
    office: Office,
    opened: Callable[[Office], Rooms],
    kind: str,
    clock: datetime,
    said: str,
) -> None:
    person = placed(office)
    folder = office.vault.folder
    office.vault.close()
    office.vault = open_vault(folder, password=PASSWORD, now=clock, marks=folder.parent / "m")
    office.now = clock
    rooms = opened(office)
    dialog = open_form(rooms, kind, person)
    dialog.form.field("happened_on").set_draft("2026-11-20")
    assert said in texts(dialog)
    if kind == "test":
        dialog.form.set_value("result", "1")
    rooms.press(Qt.Key.Key_S, CTRL)
    recorded = office.sql(f"SELECT count(*) FROM {kind}")
    assert recorded == (1 if clock.year == 2099 else 0)
    if not recorded:
        assert "after today" in texts(dialog)


def test_what_a_laptop_of_2099_stamped_does_not_make_a_visit_late(
    office: Office, opened: Callable[[Office], Rooms]
) -> None:
    person = placed(office)
    folder = office.vault.folder
    office.vault.close()
    office.vault = open_vault(folder, password=PASSWORD, now=CLOCKS[1][0], marks=folder.parent / "m")
    office.now = CLOCKS[1][0]
    office.visit(person, date(2026, 10, 20))
    office.vault.close()
    office.vault = open_vault(folder, password=PASSWORD, now=NOW, marks=folder.parent / "m")
    office.now = NOW
    office.visit(person, date(2026, 11, 20))
    with office.look() as connection:
        found = {one.due: one for one in windows_of(connection, person, today=TODAY)}
    assert [found[day].typed_late for day in (date(2026, 10, 31), date(2026, 11, 30))] == [False, False]


def open_form(rooms: Rooms, kind: str, person: PersonId):  # type: ignore[no-untyped-def]
    if kind == "visit":
        rooms.entries.open_visit(person)
        return rooms.visit
    rooms.entries.open_test(person)
    return rooms.test


def placed(office: Office) -> PersonId:
    person = office.add_person(kept_since=REPORTED)
    office.place(person, reported_on=REPORTED)
    return person


@pytest.fixture
def opened(qtbot: QtBot) -> Iterator[Callable[[Office], Rooms]]:
    made: list[Rooms] = []

    def begin(office: Office) -> Rooms:
        made.append(open_rooms(qtbot, office.vault, now=office.now))
        return made[-1]

    yield begin
    for rooms in made:
        rooms.leave()
