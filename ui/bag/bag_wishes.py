"""What a bag's page cannot do itself and wishes for: forms, prints, steps, about the bag that is open."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from app.ids import PersonId
from app.printing.form_of_table import form_of_table
from ui.bag.bag_desk import BagView
from ui.bag.bag_sheets import hangs_on_placement
from ui.closing.steps import TRANSFER
from ui.sheets.bag_sheet import NEW


class BagWishes(QObject):
    """Each slot asks for something about the bag of `show_view`; before that none of them does anything."""

    message = Signal(str)
    print_bag_requested = Signal(str)
    print_form_requested = Signal(str, str)
    print_requested = Signal(bytes)
    change_person_requested = Signal(str, str)
    placement_requested = Signal(object, str, str)
    visit_requested = Signal(str, str)
    test_requested = Signal(str)
    move_away_requested = Signal(str)
    change_visit_requested = Signal(str)
    change_test_requested = Signal(str)
    record_requested = Signal(str, str, str)
    part_requested = Signal(str)
    step_requested = Signal(str, str)
    months_requested = Signal(str)
    plans_requested = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._view: BagView | None = None

    def show_view(self, view: BagView) -> None:
        """Whose bag it is about from now on."""
        self._view = view

    def wish_print(self, sheet: str) -> None:
        """The form of this sheet; the whole bag from the contents and from sheets without a form."""
        if self._view is None:
            return
        number = form_of_table("activity_sheet" if sheet == "activity" else sheet)
        if number:
            self.print_form_requested.emit(number, self._person())
        else:
            self.print_bag_requested.emit(self._person())

    def wish_visit(self) -> None:
        if self._view is not None:
            self.visit_requested.emit(self._person(), "")

    def wish_test(self) -> None:
        if self._view is not None:
            self.test_requested.emit(self._person())

    def wish_change(self) -> None:
        """The person's own form."""
        if self._view is not None:
            self.change_person_requested.emit(self._person(), "")

    def wish_part(self) -> None:
        """To part files that were merged."""
        if self._view is not None:
            self.part_requested.emit(self._person())

    def wish_months(self) -> None:
        if self._view is not None:
            self.months_requested.emit(self._person())

    def wish_step(self, step: str) -> None:
        """A step of closing, by its key."""
        if self._view is not None:
            self.step_requested.emit(step, self._person())

    def wish_end(self) -> None:
        self.wish_step("toggle")

    def wish_transfer(self) -> None:
        self.wish_step(TRANSFER)

    def wish_move_away(self) -> None:
        """The person moves out of the county."""
        if self._view is not None:
            self.move_away_requested.emit(self._person())

    def wish_placement(self) -> None:
        """The form of the placement in force, or of a first one."""
        if self._view is not None:
            record = self._view.bag.record
            self.placement_requested.emit(self._view.bag.placement, record.person, record.details.name)

    def wish_leave(self) -> None:
        """A new leave, whichever sheet is open."""
        self.wish_record("leave", "", "")

    def wish_report(self) -> None:
        """The situation report that waits as a draft, or a new one from what is suggested."""
        if self._view is not None:
            drafts = [one.draft for one in self._view.bag.conduct.suggestions if one.draft]
            self.wish_record("situation_report", next(iter(drafts), ""), "")

    def wish_record(self, table: str, row: str, placement: str) -> None:
        """The form of a record, or (row "", or NEW and a hint) of a new one.

        `placement`: on which a new one would hang; "" where there is none.
        """
        if self._view is None:
            return
        is_new = not row or row.startswith(NEW)
        if table == "person":
            self.change_person_requested.emit(self._person(), "" if row == self._person() else row)
        elif table == "placement":
            self._wish_placement(row)
        elif table == "plan_template":
            self.plans_requested.emit(self._person())
        elif table == "visit" and is_new:
            self.visit_requested.emit(self._person(), row.removeprefix(NEW))
        elif table == "visit":
            self.change_visit_requested.emit(row)
        elif table == "test":
            self.change_test_requested.emit(row) if row else self.wish_test()
        elif hangs_on_placement(table) and not (row or placement):
            self.message.emit(self.tr("Record the placement first: it belongs to that."))
            self.wish_placement()
        else:
            self.record_requested.emit(table, self._person(), row)

    def _wish_placement(self, row: str) -> None:
        """The form of one of the placements, or of a new one."""
        if self._view is not None:
            bag = self._view.bag
            found = next((one for one in bag.placements if one.placement == row), None)
            self.placement_requested.emit(found, bag.record.person, bag.record.details.name)

    def _person(self) -> PersonId:
        return self._view.bag.record.person if self._view is not None else PersonId("")
