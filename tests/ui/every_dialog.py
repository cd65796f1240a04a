"""How each form, question and window over the pages is opened, as its users open it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from importlib import import_module
from inspect import getmembers, isclass
from pkgutil import walk_packages

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog

import ui
from app.activities.campaign_task import CAMPAIGN_TASK, CampaignTask
from app.attachments.attach_file import attach_file
from app.attachments.look_inside import Looker
from app.closing.close_bag import close_bag
from app.closing.closing import Closing
from app.closing.retention_of import keep_until
from app.conduct.leave import LEAVE, Leave
from app.ids import PersonId, derived_id
from app.records import RecordId, add_record
from app.vault.blobs import blob_store
from app.village.village_settings import set_setting
from tests.factories.people import Office
from tests.factories.pictures import prepared
from tests.factories.rooms import child
from tests.factories.users import add_everybody
from ui.attachments.pictures_view import PicturesView
from ui.bag.all_sheets import SHEETS
from ui.bag.bag_page import BagPage
from ui.bug_dialog import BugDialog
from ui.closing.steps import CLOSE, DESTROY, KEEP, LOOK, REOPEN, TRANSFER
from ui.conduct.move_away_dialog import MoveAwayDialog
from ui.help.manual import open_manual
from ui.ledger_rooms import LEDGER_ROOMS
from ui.parts.table import Table
from ui.places import KEEPING, LOGS, PUBLICITY, SETTINGS
from ui.preview.lock_dialog import LockDialog
from ui.preview.preview_desk import Form, Subject
from ui.preview.wiring import preview_desk, preview_dialog
from ui.printing.bags_out_dialog import BagsOutDialog
from ui.printing.letter_dialog import LetterDialog
from ui.rooms import Rooms
from ui.tour.hands import settle, wait_until

LETTER = "F07"


@dataclass(frozen=True)
class Village:
    """A village in which every form has something to be about."""

    rooms: Rooms
    office: Office
    person: PersonId
    closed: PersonId
    leave: RecordId
    sent: RecordId
    own: RecordId

    @property
    def bag(self) -> BagPage:
        return child(self.rooms.people, BagPage)


def furnish(office: Office, looker: Looker) -> tuple[PersonId, PersonId, RecordId, RecordId, RecordId]:
    """What the forms are about: somebody with a placement and an overdue leave, somebody whose bag is closed,
    and a line that the county sent and the village had typed.
    """
    person, closed = office.add_person(), office.add_person()
    office.place(person)
    office.place(closed)
    day = office.today
    leave = office.record(
        LEAVE, person, Leave("1", day - timedelta(9), day - timedelta(8), day - timedelta(2), "邻县柑橘市场")
    )
    village = office.village.village
    own = office.record(CAMPAIGN_TASK, village, CampaignTask(year=2026, task="放电影", responsible="何秀英"))
    sent = RecordId(derived_id("campaign_task", "放电影"))
    add_everybody(office)
    with office.work() as session:
        attach_file(session, blob_store(office.vault, session.connection), person, prepared(looker))
        came = CampaignTask(year=2026, task="放电影", least=2)
        add_record(session, CAMPAIGN_TASK, village, came, now=office.now, row=sent)
        close_bag(session, closed, Closing(day - timedelta(30), "1"), now=office.now)
        keep_until(session, closed, day - timedelta(1), why="县档案局", now=office.now)
        set_setting(session, village, "reveal_reason", "yes", source="县禁毒办")
    return person, closed, leave, sent, own


def every_dialog(at: Village) -> Iterator[tuple[str, Callable[[], object]]]:
    """The name of each, and what opens it."""
    yield from _entries(at)
    yield from _of_a_bag(at)
    yield from _of_ledgers(at)
    yield from _over_the_window(at)
    yield from _of_settings(at)
    yield from _of_keeping(at)
    yield from _of_printing(at)


def _entries(at: Village) -> Iterator[tuple[str, Callable[[], object]]]:
    entries = at.rooms.entries
    yield "visit", lambda: entries.open_visit(at.person)
    yield "test", lambda: entries.open_test(at.person)
    yield "visits by the stack", lambda: entries.open_stack("visit")
    yield "tests by the stack", lambda: entries.open_stack("test")
    yield "whose record", lambda: (at.rooms.window.open_page(LOGS), at.rooms.logs.start_new())


def _of_a_bag(at: Village) -> Iterator[tuple[str, Callable[[], object]]]:
    people = at.rooms.people
    people.open_person(at.person)
    at.rooms.window.open_page("people")
    wishes = at.bag.wishes
    yield "person", people.new_person
    yield "person changed", lambda: wishes.change_person_requested.emit(at.person, "")
    yield "placement", lambda: wishes.placement_requested.emit(None, at.person, "张三")
    yield "its scans and papers", lambda: moving_away(at)
    yield "photo", lambda: pictures(at, Qt.Key.Key_E)
    yield "photo, large", lambda: pictures(at, Qt.Key.Key_Return)
    yield "moving away", lambda: wishes.move_away_requested.emit(at.person)
    for spec in SHEETS:
        table = spec.kind.table
        yield f"bag {table}", lambda table=table: wishes.record_requested.emit(table, at.person, "")
    yield "leave changed", lambda: wishes.record_requested.emit("leave", at.person, at.leave)
    for step in (CLOSE, KEEP, LOOK, TRANSFER):
        yield f"step {step}", lambda step=step: wishes.step_requested.emit(step, at.person)
    for step in (REOPEN, DESTROY):
        yield f"step {step}", lambda step=step: wishes.step_requested.emit(step, at.closed)
    yield "full name", at.bag.reveal
    yield "transfer in", people.take_in_transfer
    yield "several bags to another village", people.hand_over_several
    yield "several bags from a stick", people.take_in_stick
    yield "twins", lambda: people.ask_for_twin(at.person)
    yield "erase", lambda: people.ask_before_erasing(at.person)
    yield "back from leave", lambda: at.rooms.ways.ask_about_return(at.person, at.leave)


def _of_ledgers(at: Village) -> Iterator[tuple[str, Callable[[], object]]]:
    for key in LEDGER_ROOMS:
        page = at.rooms.ledgers(key)
        at.rooms.window.open_page(key)
        for table in page.tables():
            yield f"ledger {table}", lambda page=page, table=table: page.open_form(table)
    page = at.rooms.ledgers(PUBLICITY)
    yield "the day's sheet", page.day_sheet_requested.emit
    yield "files of a line", lambda: page.files_requested.emit("campaign_task", at.own, "放电影")
    ask = at.rooms.ways._same_line.ask
    yield "one line or two", lambda: ask(page.spec_of("campaign_task"), at.sent, at.own, at.rooms.window)


def _over_the_window(at: Village) -> Iterator[tuple[str, Callable[[], object]]]:
    ways = at.rooms.ways
    yield "months", ways.open_months
    yield "plans", ways.open_plans
    for what in ("Follow this plan…  Enter", "F&or one person…", "&Change a copy…"):
        yield f"plans: {what}", lambda what=what: (ways.open_plans(), press(at, "PlansDialog", what))
    yield "phrases", ways.open_phrases
    yield "conflicts", ways.open_conflicts
    yield "lists", ways.open_lists
    yield "quality", ways.open_quality
    yield "calendar", ways.open_calendar
    yield "support file", ways.make_support_file
    yield "township pack", lambda: (at.rooms.window.open_page("figures"), at.rooms.figures.make_pack())
    yield "manual", lambda: open_manual("unlock", at.rooms.window)
    yield "bug", lambda: BugDialog("report", at.rooms.window).open()


def _of_settings(at: Village) -> Iterator[tuple[str, Callable[[], object]]]:
    at.rooms.window.open_page(SETTINGS)
    for context, words in (
        ("SettingsPage", "Change the password…"),
        ("SettingsPage", "New recovery phrase…"),
        ("LawCard", "Enter a year's holidays…"),
        ("VillagesCard", "Add a village…"),
    ):
        yield words, lambda context=context, words=words: (
            at.rooms.window.open_page(SETTINGS), press(at, context, words),
        )  # fmt: skip
    yield (
        "setting",
        lambda: (
            at.rooms.window.open_page(SETTINGS),
            next(one for one in at.rooms.settings.findChildren(Table) if one.isVisible()).row_opened.emit(0),
        ),
    )


def _of_keeping(at: Village) -> Iterator[tuple[str, Callable[[], object]]]:
    for context, words in (
        ("UsersCard", "Add a user…"),
        ("UsersCard", "Change the role…"),
        ("UsersCard", "New password…"),
        ("UsersCard", "Remove a user…"),
        ("UsersCard", "Hand over the village…"),
        ("RightsCard", "Designation document…"),
        ("RightsCard", "A laptop or a stick was lost…"),
    ):
        yield words, lambda context=context, words=words: (
            at.rooms.window.open_page(KEEPING), press(at, context, words),
        )  # fmt: skip


def _of_printing(at: Village) -> Iterator[tuple[str, Callable[[], object]]]:
    window = at.rooms.window
    desk = preview_desk(
        at.office.vault, lambda: at.office.now, window.jobs, names_masked=at.rooms.desk.names_masked
    )
    yield "bags to the printer", lambda: BagsOutDialog(3, to_printer=True, parent=window).open()
    yield "bags into a file", lambda: BagsOutDialog(3, to_printer=False, parent=window).open()
    yield "password of a file", lambda: LockDialog(window).open()
    letter = next(found for one in desk.forms() if (found := desk.letter(one.number)) is not None)
    yield "words of a letter", lambda: LetterDialog(desk, letter, window).open()
    roster = Subject(Form.ROSTER)
    yield "preview", lambda: preview_dialog(desk, roster, window).open()


def moving_away(at: Village) -> None:
    """The papers that go along, from the form of moving away."""
    at.bag.wishes.move_away_requested.emit(at.person)
    form = child(at.rooms.people, MoveAwayDialog)
    values = {"moved_on": at.office.today, "to_place": "广东东莞", "document_no": "示禁〔2026〕3号"}
    form.form.show_values({**values, "materials_sent_on": at.office.today, "reason": "务工"})
    form.save_button.click()


def pictures(at: Village, key: Qt.Key) -> None:
    """A key on the photo in the bag."""
    at.rooms.people.open_person(at.person)
    at.rooms.window.open_page("people")
    at.rooms.people.open_sheet("attachment", "")
    settle()
    view = at.bag.findChild(PicturesView)
    view.setFocus()
    view.setCurrentIndex(view.model().index(0, 0))
    QTest.keyClick(view, key)


def press(at: Village, context: str, source: str) -> None:
    """Press the button with these words, in whatever language is spoken."""
    wait_until(at.rooms.window.page().is_whole, "the whole page")
    settle()
    wanted = QCoreApplication.translate(context, source)
    for button in at.rooms.window.findChildren(QAbstractButton):
        if button.text() == wanted and button.isVisible():
            button.click()
            return
    raise AssertionError(f"no button says {wanted}")


def opened(opens: Callable[[], object]) -> QDialog:
    """The window over the others that came up."""
    before = set(shown_dialogs())
    opens()
    wait_until(lambda: bool(set(shown_dialogs()) - before), "a window", 5000)
    settle()
    active, new = QApplication.activeModalWidget(), [one for one in shown_dialogs() if one not in before]
    dialog = active if isinstance(active, QDialog) else new[-1]
    dialog.activateWindow()
    wait_until(lambda: QApplication.activeWindow() is dialog, "the window to be the active one", 5000)
    return dialog


def shown_dialogs() -> list[QDialog]:
    return [one for one in QApplication.topLevelWidgets() if isinstance(one, QDialog) and one.isVisible()]


def kinds_of_dialogs() -> set[type[QDialog]]:
    """Every class of the village's program that is a window over another one; no bases, nor Qt's own."""
    kinds = {
        found
        for module in walk_packages(ui.__path__, "ui.")
        for _name, found in getmembers(import_module(module.name), isclass)
        if issubclass(found, QDialog) and found.__module__.startswith("ui.")
    }
    bases = {base for kind in kinds for base in kind.__mro__[1:]}
    return {
        kind
        for kind in kinds - bases
        if not kind.__module__.startswith("ui.county.") and not issubclass(kind, QPrintDialog)
    }


def put_away() -> None:
    """Leave every window that is open, the topmost first; one that asks first is left all the same."""
    for _time in range(3):
        for dialog in shown_dialogs()[::-1]:
            if dialog.isVisible():
                dialog.reject()
        settle()
