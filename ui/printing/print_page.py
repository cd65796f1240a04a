"""The page Print: choose a paper, look at it, print it."""

from __future__ import annotations

from functools import cached_property

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.ids import PersonId
from app.printing.catalogue import FIGURES
from app.printing.list_forms import form_line
from app.reports.period import Period
from ui.parts.stacked_page import StackedPage
from ui.preview.preview_desk import Form, PreviewDesk, Subject
from ui.preview.preview_page import PreviewPage
from ui.printing.choose_paper_page import ChoosePaperPage


class PrintPage(StackedPage):
    """Two pages: what is to be printed, and its preview. `left` tells that a paper which another page had
    asked for is put away.
    """

    left = Signal()

    def __init__(self, desk: PreviewDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._is_asked_for = False
        self._choose = ChoosePaperPage(desk, self._stack)
        self.add_page(self._choose)
        self._choose.paper_chosen.connect(self._on_paper_chosen)

    @cached_property
    def _preview(self) -> PreviewPage:
        page = PreviewPage(self._desk, self._stack)
        self.add_page(page)
        page.left.connect(self._on_preview_left)
        return page

    def title(self) -> str:
        return self.tr("Print")

    def show_subject(self, subject: Subject) -> None:
        """Open the preview of this paper, for another page."""
        self._show(subject, is_asked_for=True)

    def show_bag(self, person: str) -> None:
        """Open the preview of this person's bag."""
        who = PersonId(person)
        self.show_subject(Subject(Form.BAG, who, self._desk.file_number(who)))

    def show_form(self, number: str, person: str = "") -> None:
        """Open the preview of this form, of this person or of the village."""
        line = form_line(number)
        who = PersonId(person) if person else None
        file_no = self._desk.file_number(who) if who is not None else ""
        self.show_subject(Subject(Form.FORM, who, file_no, line.number, line.title))

    def show_report(self, period: Period) -> None:
        """Open the preview of the figures of this period, with their charts."""
        line = form_line(FIGURES.number)
        self.show_subject(Subject(Form.FORM, number=line.number, title=line.title, period=period))

    def show_roster(self) -> None:
        self.show_subject(Subject(Form.ROSTER))

    def keep_drafts(self) -> None:
        """The window closes or locks: no page of a paper stays behind."""
        self._put_away()

    def _show(self, subject: Subject, *, is_asked_for: bool) -> None:
        self._is_asked_for = is_asked_for
        self._preview.show_subject(subject)
        self.show_page(self._preview)

    def _on_paper_chosen(self, subject: object) -> None:
        if isinstance(subject, Subject):
            self._show(subject, is_asked_for=False)

    def _on_preview_left(self) -> None:
        self._put_away()
        if self._is_asked_for:
            self.left.emit()

    def _put_away(self) -> None:
        if self.page() is not self._choose:
            self._preview.clear()
            self._choose.arrive()
            self.show_page(self._choose)
