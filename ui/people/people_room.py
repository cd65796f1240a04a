"""The room of people: the list, the bag that is opened from it, and the forms of both."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property
from typing import TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

from app.errors import Refused, Trouble
from app.ids import PersonId, TestId, VisitId
from app.placements.placement_details import PlacementRecord
from app.records import RecordId
from ui.bag.all_sheets import sheet_of
from ui.bag.bag_desk import BagDesk
from ui.bag.bag_page import BagPage
from ui.closing.closed_page import ClosedPage
from ui.closing.closing_desk import ClosingDesk
from ui.closing.closing_steps import ClosingSteps
from ui.closing.steps import DESTROY, LOOK
from ui.conduct.move_away_dialog import MoveAwayDesk, MoveAwayDialog
from ui.parts.page import Page
from ui.parts.stacked_page import StackedPage
from ui.people.erase_dialog import EraseDialog
from ui.people.files_desk import FilesDesk
from ui.people.people_desk import PeopleDesk, PlacementDesk
from ui.people.people_filter import Searchable
from ui.people.people_page import PeoplePage
from ui.people.person_dialog import PersonDialog
from ui.people.trash_page import TrashPage
from ui.people.twins_dialog import TwinsDialog
from ui.placements.placement_dialog import PlacementDialog
from ui.problems import sentence_of
from ui.sheets.bag_sheet import NEW, BagSheet
from ui.sheets.record_desk import RecordDesk
from ui.sheets.record_dialog import RecordDialog
from ui.visits.entries import Entries

Q = TypeVar("Q", bound=QDialog)
D = TypeVar("D", PersonDialog, PlacementDialog, RecordDialog, MoveAwayDialog)


class PeopleRoom(StackedPage):
    """`open_person` shows a bag from anywhere. Wishes that other rooms fulfil are its signals.

    `erased`, in words, is what no key takes back. `recorded`: a file or placement was written; the
    entries tell of visits and tests themselves.
    """

    refresh_requested = Signal()
    import_requested = Signal()
    print_bag_requested = Signal(str)
    print_form_requested = Signal(str, str)
    print_requested = Signal(bytes)
    erased = Signal(str)
    recorded = Signal(str)
    months_requested = Signal(str)
    plans_requested = Signal(str)

    def __init__(
        self,
        people: PeopleDesk,
        placements: PlacementDesk,
        bags: BagDesk,
        entries: Entries,
        records: RecordDesk,
        files: FilesDesk,
        closing: ClosingDesk,
        moving: MoveAwayDesk,
        sheets: Mapping[str, Callable[[], BagSheet]] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """`sheets` makes further sheets of a bag, by key."""
        super().__init__(parent)
        self._moving = moving
        self._entries = entries
        self._records = records
        self._record_dialogs: dict[str, RecordDialog] = {}
        self._bags, self._sheets = bags, sheets
        self._files = files
        self._whose = bags.history.whose
        self._people = people
        self._placements = placements
        self._forms: list[QDialog] = []
        self._page_before: Page | None = None
        self._closing = closing
        self._steps = ClosingSteps(closing, self)
        self._connect()

    def _connect(self) -> None:
        self._steps.saved.connect(self.saved)
        self._steps.message.connect(self.message)
        self._steps.looked.connect(self._on_looked)
        self._steps.done.connect(self._on_step_done)
        self._steps.taken_in.connect(self.open_person)
        self._steps.left.connect(self._on_dialog_closed)
        self._entries.left.connect(self._on_dialog_closed)
        self._entries.history_requested.connect(self.open_history)

    @cached_property
    def _list(self) -> PeoplePage:
        page = PeoplePage(self._people, self._stack)
        page.open_person_requested.connect(self.open_person)
        page.new_person_requested.connect(self.new_person)
        page.import_requested.connect(self.import_requested)
        page.merge_requested.connect(self.ask_for_twin)
        page.trash_requested.connect(self.show_trash)
        page.closed_requested.connect(self.show_closed)
        page.hand_over_requested.connect(self.hand_over_several)
        page.refresh_requested.connect(self.refresh_requested)
        self.add_page(page)
        return page

    @cached_property
    def _bag(self) -> BagPage:
        """Not among the pages before the first bag is opened, be it from the search and without the list."""
        page = BagPage(self._bags, self._sheets, self._stack)
        page.hide()
        page.left.connect(self.show_list)
        page.saved.connect(self.saved)
        wishes = page.wishes
        wishes.part_requested.connect(self._on_part)
        wishes.print_bag_requested.connect(self.print_bag_requested)
        wishes.print_form_requested.connect(self.print_form_requested)
        wishes.print_requested.connect(self.print_requested)
        wishes.change_person_requested.connect(self._on_change_person)
        wishes.placement_requested.connect(self._on_placement)
        wishes.visit_requested.connect(self._on_visit)
        wishes.test_requested.connect(self._on_test)
        wishes.move_away_requested.connect(self._on_move_away)
        wishes.change_visit_requested.connect(self._on_change_visit)
        wishes.change_test_requested.connect(self._on_change_test)
        wishes.record_requested.connect(self._on_record)
        wishes.step_requested.connect(self._on_step)
        wishes.months_requested.connect(self.months_requested)
        wishes.plans_requested.connect(self.plans_requested)
        return page

    @cached_property
    def _person(self) -> PersonDialog:
        """Made when it is first asked for: a form of fifty fields is not small."""
        dialog = PersonDialog(self._people, self)
        dialog.person_saved.connect(self._on_person_saved)
        dialog.open_person_requested.connect(self.open_person)
        dialog.merge_requested.connect(self.ask_for_twin)
        dialog.erase_requested.connect(self.ask_before_erasing)
        return self._connected(dialog)

    @cached_property
    def _trash(self) -> TrashPage:
        page = TrashPage(self._files)
        page.left.connect(self.show_list)
        page.saved.connect(self.saved)
        page.restored.connect(self.recorded)
        page.erase_requested.connect(self.ask_before_erasing)
        self.add_page(page)
        return page

    @cached_property
    def _closed(self) -> ClosedPage:
        page = ClosedPage(self._closing)
        page.left.connect(self.show_list)
        page.open_requested.connect(self.open_person)
        page.erase_requested.connect(self._on_erase_closed)
        self.add_page(page)
        return page

    @cached_property
    def _twins(self) -> TwinsDialog:
        dialog = TwinsDialog(self._files, self)
        dialog.saved.connect(self.saved)
        dialog.merged.connect(self._on_person_saved)
        return self._kept(dialog)

    @cached_property
    def _erasing(self) -> EraseDialog:
        dialog = EraseDialog(self._files, self)
        dialog.said.connect(self.erased)
        dialog.erased.connect(self._on_erased)
        return self._kept(dialog)

    @cached_property
    def _move_away(self) -> MoveAwayDialog:
        dialog = MoveAwayDialog(self._moving, self)
        dialog.moved_away.connect(self.recorded)
        return self._connected(dialog)

    @cached_property
    def _placement(self) -> PlacementDialog:
        dialog = PlacementDialog(self._placements, self)
        dialog.placement_recorded.connect(self.recorded)
        return self._connected(dialog)

    def _connected(self, dialog: D) -> D:
        dialog.saved.connect(self.saved)
        dialog.history_requested.connect(self.open_history)
        return self._kept(dialog)

    def _kept(self, dialog: Q) -> Q:
        """Known, so that it is put away before a lock."""
        dialog.finished.connect(self._on_dialog_closed)
        self._forms.append(dialog)
        return dialog

    def title(self) -> str:
        return self.tr("People")

    def page(self) -> Page:
        """The page that is seen: the list, until something else was opened."""
        return super().page() if self._stack.count() else self._list

    def show_people(self, people: Searchable) -> None:
        """The list of now; it is asked for with `refresh_requested`."""
        self._list.show_people(people)

    def make_bag(self) -> None:
        """Make the page of a bag, empty and unseen, so that the first bag only has to be filled in."""
        _ = self._bag

    def open_person(self, person: str) -> None:
        """Show this person's bag; a closed one after a reason was given."""
        self.begin_to_open(person)
        self.wait_until_noted()

    def begin_to_open(self, person: str) -> None:
        """The same for whoever has more to show, and then calls `wait_until_noted` in the same turn."""
        try:
            is_closed = self._closing.standing(PersonId(person)).is_closed
        except (Refused, Trouble) as problem:
            self.message.emit(sentence_of(problem))
            return
        if is_closed and self._open_bag() != person:
            self._steps.open_step(LOOK, PersonId(person))
        else:
            self._show_bag(person)

    def wait_until_noted(self) -> None:
        """Until the look into the bag is logged. Where it cannot be, the page of before is there again, and
        what stood in the way is raised.
        """
        before, self._page_before = self._page_before, None
        if before is None:
            return
        try:
            self._bag.wait_until_noted()
        except BaseException:
            self.show_page(before)
            raise

    def shows(self, person: str) -> bool:
        """Whether this person's bag is what is seen here."""
        return self._open_bag() == person and self.page() is self._bag

    def _open_bag(self) -> PersonId | None:
        """Whose bag was opened last; it need not be seen."""
        return self._bag.person() if "_bag" in vars(self) else None

    def take_in_transfer(self) -> None:
        """The form that takes in a person from another village."""
        self._steps.take_in()

    def take_in_stick(self) -> None:
        """The form that takes in all bags of a stick."""
        self._steps.take_in_many()

    def hand_over_several(self) -> None:
        """The form that gives several bags to another village."""
        self._steps.hand_over()

    def _on_looked(self, person: str) -> None:
        """Into a closed bag, with the reason that was given."""
        self._show_bag(person)
        self.wait_until_noted()

    def _show_bag(self, person: str) -> None:
        try:
            self._bag.open_bag(PersonId(person))
        except Refused as refused:
            self.message.emit(sentence_of(refused))
            return
        if self._stack.indexOf(self._bag) < 0:
            self.add_page(self._bag)
        self._page_before = self.page()
        self.show_page(self._bag)
        self._entries.make_forms()  # whoever opens a bag is about to look, or to write

    def open_history(self, row: str) -> None:
        """The history of one record, in the bag where it lies."""
        person = self._whose(row)
        if person is None:
            return
        if not self.shows(person):
            self.open_person(person)
        self._bag.open_history(row)

    def open_sheet(self, sheet: str, row: str) -> None:
        """A sheet of the bag that is open, with this record chosen where the sheet can."""
        if sheet == "placement":
            self._bag.open_placement(row)
        else:
            self._bag.open_sheet(sheet)

    def sheets(self) -> list[str]:
        """The keys of all sheets of a bag, as `open_sheet` takes them."""
        return self._bag.sheets()

    def show_list(self) -> None:
        """Back to the list, on the person whose bag was open."""
        person = self._open_bag()
        self._list.arrive()
        if person is not None:
            self._list.choose(person)
        self.show_page(self._list)

    def show_closed(self) -> None:
        """The closed bags, with what may be erased and what was."""
        self._closed.arrive()
        self.show_page(self._closed)

    def _on_erase_closed(self, person: str) -> None:
        self._steps.open_step(DESTROY, PersonId(person))

    def show_trash(self) -> None:
        """The hidden files."""
        self._trash.arrive()
        self.show_page(self._trash)

    def ask_for_twin(self, person: str) -> None:
        """Lay another file beside this one, to merge the two."""
        try:
            self._twins.ask(PersonId(person), self.window())
        except (Refused, Trouble) as problem:
            self.message.emit(sentence_of(problem))

    def ask_before_erasing(self, person: str) -> None:
        """Say what would be gone, and ask for the reason."""
        try:
            self._erasing.ask(PersonId(person), self.window())
        except (Refused, Trouble) as problem:
            self.message.emit(sentence_of(problem))

    def new_person(self) -> None:
        """The form of a new file."""
        self._person.begin_new()
        self._person.show_over(self.window())

    def keep_drafts(self) -> None:
        super().keep_drafts()
        self._entries.keep_drafts()
        for dialog in [*self._forms, *self._steps.forms()]:
            if dialog.isVisible():
                dialog.reject()
        for running in self._steps.large_forms():
            running.leave()

    def _on_step(self, step: str, person: str) -> None:
        if step == "toggle":
            self._steps.toggle(PersonId(person))
        else:
            self._steps.open_step(step, PersonId(person))

    def _on_step_done(self, step: str, _person: str) -> None:
        """What was erased is no longer there to be shown."""
        if step == DESTROY:
            self.show_closed()

    def _on_change_person(self, person: str, field: str) -> None:
        """The form of the file, at this field where one is named."""
        self._person.begin_change(PersonId(person))
        self._person.show_over(self.window())
        if field:
            self._person.form.field(field).setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_placement(self, record: PlacementRecord | None, person: str, name: str) -> None:
        if record is None:
            self._placement.begin_new(PersonId(person), name)
        else:
            self._placement.begin_change(record, name)
        self._placement.show_over(self.window())

    def _on_visit(self, person: str, kind: str) -> None:
        self._entries.open_visit(PersonId(person), kind=kind)

    def _on_move_away(self, person: str) -> None:
        self._move_away.begin(person)
        self._move_away.show_over(self.window())

    def _on_test(self, person: str) -> None:
        self._entries.open_test(PersonId(person))

    def _on_change_visit(self, visit: str) -> None:
        self._entries.change_visit(VisitId(visit))

    def _on_change_test(self, test: str) -> None:
        self._entries.change_test(TestId(test))

    def _on_record(self, table: str, person: str, row: str) -> None:
        """The form of a record of this kind, made when it is first asked for."""
        dialog = self._record_dialogs.get(table)
        if dialog is None:
            spec = sheet_of(table)
            if spec is None:
                return
            dialog = (spec.dialog or RecordDialog)(spec, self._records, self)
            dialog.record_written.connect(self.recorded)
            self._record_dialogs[table] = self._connected(dialog)
        dialog.about = self._bag.about(table, row)
        if row and not row.startswith(NEW):
            dialog.begin_change(PersonId(person), RecordId(row))
        else:
            dialog.begin_new(
                PersonId(person),
                parent=self._bag.parent_for(table),
                details=self._bag.first_details(table, row.removeprefix(NEW)),
            )
        dialog.show_over(self.window())

    def _on_person_saved(self, person: str) -> None:
        """A new file is opened as a bag; one in the trash leads back to the list."""
        if person:
            self.open_person(person)
        else:
            self.show_list()
        self.recorded.emit(person)

    def _on_erased(self) -> None:
        """From the trash one stays there; from anywhere else the file that was open is gone."""
        if isinstance(self.page(), TrashPage):
            self._trash.arrive()
        else:
            self.show_list()
        self.recorded.emit("")

    def _on_part(self, person: str) -> None:
        try:
            self._files.part(PersonId(person))
        except (Refused, Trouble) as problem:
            self.message.emit(sentence_of(problem))
            return
        self.saved.emit(self.tr("The files are separate again"))
        self.recorded.emit(person)

    def _on_dialog_closed(self) -> None:
        if self.isVisible():
            self.page().begin()
