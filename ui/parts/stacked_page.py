"""A page that is several: a list, and what is opened from it. Only one is seen at a time."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from ui.parts.page import Page


class StackedPage(Page):
    """`show_page` brings one of its pages to the front; what the window asks for, that one answers.

    `saved` tells in words of a record that was written and that one Ctrl+Z takes back.
    """

    saved = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(scrolls=False, parent=parent)
        self._head.hide()
        whole = self.layout()
        assert whole is not None  # noqa: S101  # Page has just made it
        whole.setContentsMargins(0, 0, 0, 0)
        self._stack = QStackedWidget(self)
        self.body.addWidget(self._stack)

    def add_page(self, page: Page) -> None:
        """Take a page in; the first one is seen first."""
        self._stack.addWidget(page)
        page.message.connect(self.message)
        page.count_changed.connect(self.count_changed)

    def show_page(self, page: Page) -> None:
        self._stack.setCurrentWidget(page)
        page.begin()

    def page(self) -> Page:
        """The page that is seen."""
        shown = self._stack.currentWidget()
        assert isinstance(shown, Page)  # noqa: S101  # only pages are ever put in
        return shown

    def begin(self) -> None:
        self.page().begin()

    def arrive(self) -> None:
        self.page().arrive()

    def start_new(self) -> None:
        self.page().start_new()

    def save(self) -> None:
        self.page().save()

    def print_this(self) -> None:
        self.page().print_this()

    def keep_drafts(self) -> None:
        for place in range(self._stack.count()):
            page = self._stack.widget(place)
            if isinstance(page, Page):
                page.keep_drafts()

    def retranslate(self) -> None:
        """Its pages do that themselves."""
