"""The ways between the pages of an open vault: what one page asks for, another one shows."""

from __future__ import annotations

from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from app.errors import Refused, Trouble
from app.ids import PersonId, TestId, VisitId
from app.records import RecordId
from app.vault.first_steps import FirstStep
from app.village.in_dispute import IN_DISPUTE
from app.village.village_day import VillageDay
from app.village.village_days import SENT_LINE
from ui.background import Report
from ui.counted import counted
from ui.desk import Desk
from ui.ledger_rooms import page_of_ledger
from ui.places import IMPORT, KEEPING, PEOPLE, PRINT, SEND, SETTINGS
from ui.problems import sentence_of

if TYPE_CHECKING:
    from app.reports.period import Period
    from ui.conduct.return_dialog import ReturnDialog
    from ui.ledgers.same_line_dialog import SameLineDialog
    from ui.made_pages import MadePages


class Ways(QObject):
    """Slots for what the pages ask. A page that is not made yet is made on the way."""

    def __init__(self, rooms: MadePages) -> None:
        super().__init__(rooms)
        self._rooms = rooms
        self._print_asked_on = PRINT

    def open_person(self, person: str) -> None:
        """Show the bag of a person, from wherever."""
        self._rooms.people.begin_to_open(person)
        self._rooms.window.open_page(PEOPLE, arrives=not self._rooms.people.shows(person))
        self._rooms.people.wait_until_noted()

    def take_step(self, step: str) -> None:
        """Where what is still to be done for the safety of the records is done."""
        if step == FirstStep.BUNDLE:
            work = partial(_test_bundle, self._rooms.desk)
            job = self._rooms.window.jobs.start(self.tr("Opening a test bundle"), work)
            job.done.connect(self._on_bundle_tried)
            job.troubled.connect(self._on_bundle_troubled)
            return
        if step == FirstStep.COUNTY:
            self._rooms.window.open_page(SEND)
        elif step == FirstStep.PHRASE:
            self._rooms.window.open_page(SETTINGS)
            self._rooms.settings.begin_phrase()
        else:
            self._rooms.window.open_page(KEEPING)
            if step == FirstStep.DESIGNATION:
                self._rooms.keeping.rights.begin_designation()

    def _on_bundle_tried(self, entries: int) -> None:
        words = self.tr("A test bundle with {0} {0:entry|entries} was written, read back and opened again.")
        self._rooms.desk.tell_done(counted(words, entries))

    def _on_bundle_troubled(self, problem: Refused | Trouble) -> None:
        self._rooms.window.show_message(sentence_of(problem))

    def begin_again(self) -> None:
        self._rooms.window.page().begin()

    def open_history(self, row: str) -> None:
        """The room of people opens it; a form opened from another page leads there. A room that is only
        made now has not heard of it.
        """
        is_new = "people" not in vars(self._rooms)
        room = self._rooms.people
        if is_new:
            room.open_history(row)
        if self._rooms.window.page() is not room:
            self._rooms.window.open_page(PEOPLE)

    def open_figure_record(self, table: str, row: str, person: str) -> None:
        """A record behind a figure, in its own form; of a window or a person, the bag."""
        if (key := page_of_ledger(table)) is not None:
            self._rooms.window.open_page(key)
            self._rooms.ledgers(key).open_form(table, row)
            return
        if table in ("visit", "test"):
            self.open_dated_record(table, row)
            return
        self.open_person(person)
        if table in self._rooms.people.sheets():
            self._rooms.people.open_sheet(table, row)

    def open_dated_record(self, table: str, row: str) -> None:
        """The visit or test that met a window."""
        if table == "visit":
            self._rooms.entries.change_visit(VisitId(row))
        else:
            self._rooms.entries.change_test(TestId(row))

    def open_village_day(self, row: VillageDay) -> None:
        """The ledger that a day of the village's own rhythm belongs to, with its form; where two laptops say
        different things, what they say.
        """
        if row.rule == IN_DISPUTE:
            self.open_conflicts(row.row)
            return
        if (key := page_of_ledger(row.table)) is not None:
            self._rooms.window.open_page(key)
            if SENT_LINE in row.known:
                self._ask_if_same(key, row)
            else:
                self._rooms.ledgers(key).open_form(row.table, row.row, row.known)
            return
        if row.known.get("person_id"):
            self.open_person(str(row.known["person_id"]))

    def open_sheet(self, person: str, sheet: str, row: str) -> None:
        """A record of a bag, from Today."""
        self.open_person(person)
        self._rooms.people.open_sheet(sheet, row)

    def _ask_if_same(self, key: str, row: VillageDay) -> None:
        """The county's line and the village's own: one, or two?"""
        page = self._rooms.ledgers(key)
        page.open_ledger(row.table)
        try:
            sent, own = RecordId(row.known[SENT_LINE]), RecordId(row.row)
            self._same_line.ask(page.spec_of(row.table), sent, own, self._rooms.window)
        except (Refused, Trouble) as problem:
            self._rooms.window.show_message(sentence_of(problem))

    @cached_property
    def _same_line(self) -> SameLineDialog:
        from ui.ledgers.same_line_desk import same_line_desk
        from ui.ledgers.same_line_dialog import SameLineDialog

        dialog = SameLineDialog(same_line_desk(self._rooms.desk), self._rooms.window)
        dialog.saved.connect(self._rooms.desk.tell_saved)
        dialog.finished.connect(self.begin_again)
        return dialog

    @cached_property
    def _question(self) -> ReturnDialog:
        from ui.conduct.return_dialog import ReturnDialog
        from ui.conduct.wiring import return_desk

        dialog = ReturnDialog(return_desk(self._rooms.desk), self._rooms.window)
        dialog.saved.connect(self._rooms.desk.tell_saved)
        dialog.contact_requested.connect(self._on_call_requested)
        dialog.finished.connect(self.begin_again)
        return dialog

    def ask_about_return(self, person: str, leave: str) -> None:
        """Somebody is to be back: back, for longer, or not heard of?"""
        self._question.ask(person, leave)
        self._question.show_over(self._rooms.window)

    def _on_call_requested(self, person: str) -> None:
        self._rooms.entries.open_visit(PersonId(person), kind="3")

    def open_months(self, person: str = "") -> None:
        self._rooms.months.open(person)

    def open_plans(self, person: str = "") -> None:
        self._rooms.plans.open(person)

    def make_support_file(self) -> None:
        """Where it is made, in the settings; over an open form, which stays as it is."""
        if QApplication.activeModalWidget() is None:
            self._rooms.window.open_page(SETTINGS)
        self._rooms.settings.make_support_file()

    def open_phrases(self) -> None:
        self._rooms.phrases.open()

    def open_conflicts(self, row: str = "") -> None:
        """All that stands open; the values of this record first where it is among them."""
        self._rooms.conflicts.open(row)

    def show_taken_in(self) -> None:
        """Records of others are here: every page shows them, and what does not fit together is said."""
        self._rooms.desk.records_changed.emit()
        self._rooms.conflicting.count()

    def open_lists(self) -> None:
        self._rooms.lists.open()

    def open_quality(self) -> None:
        self._rooms.quality.open()

    def open_calendar(self) -> None:
        self._rooms.calendar.open()

    def _open_print(self) -> None:
        self._print_asked_on = self._rooms.window.page_key()
        self._rooms.window.open_page(PRINT)

    def put_paper_away(self) -> None:
        """Esc in a preview goes back to where the paper was asked for."""
        if self._rooms.window.page_key() == PRINT:
            self._rooms.window.open_page(self._print_asked_on, arrives=False)

    def print_bag(self, person: str) -> None:
        self._open_print()
        self._rooms.printing.show_bag(person)

    def print_form(self, number: str, person: str) -> None:
        self._open_print()
        self._rooms.printing.show_form(number, person)

    def print_report(self, period: Period) -> None:
        self._open_print()
        self._rooms.printing.show_report(period)

    def take_in_transfer(self) -> None:
        self._rooms.window.open_page(PEOPLE)
        self._rooms.people.take_in_transfer()

    def open_import(self) -> None:
        self._rooms.window.open_page(IMPORT)

    def import_ledger(self, table: str) -> None:
        """The village's own ledger of one kind: choose the file at once."""
        self._rooms.window.open_page(IMPORT)
        self._rooms.importing.begin_ledger(table)


def _test_bundle(desk: Desk, _report: Report) -> int:
    from app.bundles.try_bundle import try_bundle

    return try_bundle(desk.vault, now=desk.now())
