"""Whatever form is open: what was typed survives a crash, the lock and a change of language.

Every form is here by itself: those of the sheets come from the list of sheets, and a new subclass
of EntryDialog that nobody opens below fails the last test.
"""

from __future__ import annotations

import importlib
import pkgutil
import shutil
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from itertools import cycle
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

import ui
from app.attachments.attach_file import attach_file
from app.attachments.look_inside import Looker
from app.drafts.keep_draft import KeptDraft, read_draft
from app.vault.blobs import blob_store
from app.vault.open_vault import open_vault
from tests.factories.people import NOW, PASSWORD, KeptOffice, Office
from tests.factories.pictures import prepared
from tests.factories.rooms import Rooms, child, open_rooms
from ui import words
from ui.attachments.pictures_view import PicturesView
from ui.bag.all_sheets import SHEETS
from ui.closing.steps import CLOSE, TRANSFER
from ui.parts import entry_dialog
from ui.parts.entry_dialog import Drafted, EntryDialog
from ui.parts.record_form import FieldSpec, Kind
from ui.placements.placement_record_dialog import PlacementRecordDialog
from ui.sheets.record_dialog import RecordDialog
from ui.transfer.transfer_in_dialog import TransferInDialog
from ui.visits.dated_entry import DatedEntry
from ui.words import Language

HALF = {
    Kind.DAY: "11.",
    Kind.PAST: "2026-1",
    Kind.COUNT: "3",
    Kind.MONEY: "87.",
    Kind.WORDS: "第一行\n第二行,还没写完 𬱖",
}
"""What stands in a field when the power goes: a day half typed, words in two lines."""

Opener = Callable[[Rooms, Office], None]


def new_person(rooms: Rooms, _office: Office) -> None:
    rooms.room.new_person()


def known_person(rooms: Rooms, _office: Office) -> None:
    rooms.bag.wishes.change_person_requested.emit(str(rooms.bag.person()), "")


def new_placement(rooms: Rooms, office: Office) -> None:
    rooms.bag.wishes.placement_requested.emit(None, str(rooms.bag.person()), "王小满")


def new_visit(rooms: Rooms, office: Office) -> None:
    rooms.bag.wishes.visit_requested.emit(str(rooms.bag.person()), "")


def known_visit(rooms: Rooms, office: Office) -> None:
    rooms.bag.wishes.change_visit_requested.emit(str(office.sql("SELECT id FROM visit")))


def new_test(rooms: Rooms, office: Office) -> None:
    rooms.bag.wishes.test_requested.emit(str(rooms.bag.person()))


def known_test(rooms: Rooms, office: Office) -> None:
    rooms.bag.wishes.change_test_requested.emit(str(office.sql("SELECT id FROM test")))


def sheet(table: str) -> Opener:
    def opened(rooms: Rooms, _office: Office) -> None:
        rooms.bag.wishes.record_requested.emit(table, str(rooms.bag.person()), "")

    return opened


def step(key: str) -> Opener:
    def opened(rooms: Rooms, _office: Office) -> None:
        rooms.bag.wishes.step_requested.emit(key, str(rooms.bag.person()))

    return opened


def moving_away(rooms: Rooms, _office: Office) -> None:
    rooms.bag.wishes.move_away_requested.emit(str(rooms.bag.person()))


def attachment(rooms: Rooms, _office: Office) -> None:
    rooms.bag.open_sheet("attachment")
    view = child(rooms.bag, PicturesView)
    view.setCurrentIndex(view.model().index(0, 0))
    view.setFocus()
    rooms.press(Qt.Key.Key_E)


FORMS: dict[str, Opener] = {
    "new person": new_person,
    "known person": known_person,
    "placement": new_placement,
    "new visit": new_visit,
    "known visit": known_visit,
    "new test": new_test,
    "known test": known_test,
    "moving away": moving_away,
    "attachment": attachment,
    "closing": step(CLOSE),
    "transfer": step(TRANSFER),
    **{spec.kind.table: sheet(spec.kind.table) for spec in SHEETS},
}
LEDGER_ROOMS = frozenset({"groups", "activities", "village", "ledgers"})


def test_what_was_typed_in_any_form_survives_a_crash_a_change_of_language_and_the_lock(
    qtbot: QtBot, qapp: QApplication, office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(entry_dialog, "DRAFT_PAUSE_MS", 0)  # the pause itself: the next test
    rooms = room_of(qtbot, office)
    typed: dict[str, Drafted] = {}
    for form in FORMS:
        with form_open(rooms, office, form) as dialog:
            typed[form] = words_of_form = type_half(dialog)
            qtbot.waitUntil(lambda: any(kept.words == words_of_form for kept in kept_drafts(office)))  # noqa: B023
    # What lies on the disk now is what a pulled plug leaves: nothing was closed, nobody said goodbye.
    left = tmp_path / "left" / "v"
    shutil.copytree(office.vault.folder, left)

    for form, language in zip(FORMS, cycle((Language.CHINESE, Language.ENGLISH)), strict=False):
        with form_open(rooms, office, form) as dialog:
            words.speak(qapp, language)
            QApplication.processEvents()
            assert dialog.form.drafts() == typed[form], form
            assert dialog.isVisible(), form
            rooms.window.clear_before_lock()
            assert not dialog.isVisible(), form
    rooms.leave()

    office.reopen()
    assert drafts_found(qtbot, office) == typed
    with closing(Office(open_vault(left, password=PASSWORD, now=NOW, marks=tmp_path / "m"))) as after:
        assert drafts_found(qtbot, after) == typed


def test_a_draft_is_kept_while_somebody_types_without_a_pause(
    qtbot: QtBot, office: Office, rooms: Rooms
) -> None:
    dialog = opened(rooms, office, "new visit")
    field = dialog.form.field("family_words")
    written = ""

    def is_kept() -> bool:
        nonlocal written
        written += "字"
        field.set_draft(written)
        return bool(kept_drafts(office))

    qtbot.waitUntil(is_kept)


def test_every_form_is_looked_at_here(office: Office, rooms: Rooms) -> None:
    for module in pkgutil.walk_packages(ui.__path__, "ui."):
        importlib.import_module(module.name)
    seen = set()
    for form in FORMS:
        dialog = opened(rooms, office, form)
        seen.add(type(dialog))
        dialog.reject()

    # A base that is only ever subclassed by a sheet's own form is seen through those; what was read
    # off another village's file is read off it again, and is no draft. Forms of the village's ledgers
    # are RecordDialogs of another page, which tests/ui/ledgers opens.
    seen |= {RecordDialog, PlacementRecordDialog, TransferInDialog, DatedEntry}
    there = {one for one in forms_of(EntryDialog) if one.__module__.startswith("ui.")}
    assert {one for one in there if one.__module__.split(".")[1] not in LEDGER_ROOMS} <= seen


def forms_of(base: type[EntryDialog]) -> Iterator[type[EntryDialog]]:
    for one in base.__subclasses__():
        yield one
        yield from forms_of(one)


def drafts_found(qtbot: QtBot, office: Office) -> dict[str, Drafted]:
    """What stands in each form when it is opened in a new window."""
    rooms = room_of(qtbot, office)
    found = {}
    for form in FORMS:
        with form_open(rooms, office, form) as dialog:
            found[form] = dialog.form.drafts()
    rooms.leave()
    return found


@contextmanager
def form_open(rooms: Rooms, office: Office, form: str) -> Iterator[EntryDialog]:
    """Gone afterwards without being asked what is to become of it."""
    dialog = opened(rooms, office, form)
    yield dialog
    dialog.hide()


def opened(rooms: Rooms, office: Office, form: str) -> EntryDialog:
    FORMS[form](rooms, office)
    found = [one for one in rooms.window.findChildren(EntryDialog) if one.isVisible()]
    assert len(found) == 1, [type(one).__name__ for one in found]
    return found[0]


def type_half(dialog: EntryDialog) -> Drafted:
    """Something in every field that can be typed into; the answer is all that stands there."""
    for spec in dialog.form.specs():
        field = dialog.form.field(spec.name)
        draft = field.draft()
        if isinstance(draft, list):
            field.set_draft(["王组长", "李医生"] if spec.kind in (Kind.NAMES, Kind.THINGS) else draft)
        elif isinstance(draft, str) and spec.kind not in (Kind.CODE, Kind.TRUTH):
            field.set_draft(half_of(spec))
    return dialog.form.drafts()


def half_of(spec: FieldSpec) -> str:
    return HALF.get(spec.kind, "写了一半")[: spec.longest]


def kept_drafts(office: Office) -> list[KeptDraft]:
    with office.look() as connection:
        rows = connection.exec_driver_sql("SELECT form, row, user_id FROM draft").all()
        found = [read_draft(connection, row[0], row[1], user=row[2]) for row in rows]
    return [kept for kept in found if kept is not None]


def room_of(qtbot: QtBot, office: Office) -> Rooms:
    made = open_rooms(qtbot, office.vault)
    made.room.open_person(str(office.sql("SELECT id FROM person")))
    return made


@pytest.fixture
def office(empty_village: KeptOffice, tmp_path: Path, looker: Looker) -> Iterator[Office]:
    made = empty_village.open_copy(tmp_path / "v")
    person = made.add_person()
    made.place(person)
    made.visit(person)
    made.test(person)
    with made.work() as session:
        attach_file(session, blob_store(made.vault, session.connection), person, prepared(looker))
    yield made
    made.close()


@pytest.fixture
def rooms(qtbot: QtBot, office: Office) -> Iterator[Rooms]:
    made = room_of(qtbot, office)
    yield made
    for dialog in made.window.findChildren(EntryDialog):
        dialog.hide()
    made.leave()
