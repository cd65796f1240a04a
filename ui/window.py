"""The frame of the application: pages at the side, search at the top, the truth at the foot.

It knows pages only as `Page`s that are handed in; what they do is theirs. Keys that mean something
on every page are asked of the shown page, or sent out as requests.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QMessageBox, QStackedWidget, QVBoxLayout, QWidget

from app.errors import Trouble
from ui import theme
from ui.background import Job, Jobs
from ui.frame.cursor_keeper import CursorKeeper
from ui.help.help_panel import FindHelp, HelpPanel
from ui.help.manual import open_manual
from ui.help.shortcuts import shortcuts
from ui.help.topics import name_of, topic_of
from ui.listed import listed
from ui.parts.foot import Fact, Foot
from ui.parts.page import Page
from ui.parts.search_box import Search, SearchBox
from ui.parts.side import Place, Side, Who
from ui.problems import sentence_of
from ui.theme import MEDIUM, SMALL, WIDE
from ui.words import Retranslated

_LEAST_PAGE = 760  # a page narrower than this would rather be covered than squeezed


class Window(Retranslated, QMainWindow):
    """Add pages with `add_page` or `add_later`, then `open_page`. Long work goes through `jobs`."""

    page_opened = Signal(str)
    hit_chosen = Signal(str)
    undo_requested = Signal()
    lock_requested = Signal()
    support_requested = Signal()
    closing = Signal()

    def __init__(
        self,
        search: Search,
        find_help: FindHelp,
        parent: QWidget | None = None,
        *,
        box: type[SearchBox] = SearchBox,
        keys: Callable[[], list[tuple[str, str]]] = shortcuts,
    ) -> None:
        """`box` says what is looked for at the top, `keys` are on the sheet of all keys."""
        super().__init__(parent)
        self.jobs = Jobs(self)
        self._pages: dict[str, Page] = {}
        self._titles: dict[str, Callable[[], str]] = {}
        self._makers: dict[str, Callable[[], Page]] = {}
        self._may_close = False
        self._place = Place("", "", "")
        self._side = Side()
        self._search = box(search)
        self._stack = QStackedWidget()
        self._foot = Foot()
        self._help = HelpPanel(find_help, self, keys=keys)
        self._build()
        self._connect()
        self._cursor = CursorKeeper(self, self._stack, self._begin_page)
        self.retranslate()
        self.resize(1366, 768)

    def _build(self) -> None:
        whole = QWidget()
        whole.setObjectName("window")
        self._across = across = QHBoxLayout(whole)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addWidget(self._side)
        middle = QVBoxLayout()
        middle.setSpacing(0)
        top = QVBoxLayout()
        top.setContentsMargins(WIDE, MEDIUM, WIDE, 0)
        top.addWidget(self._search)
        middle.addLayout(top)
        self._banners = QVBoxLayout()
        self._banners.setContentsMargins(WIDE, SMALL, WIDE, 0)
        self._banners.setSpacing(SMALL)
        middle.addLayout(self._banners)
        middle.addWidget(self._stack, 1)
        middle.addWidget(self._foot)
        across.addLayout(middle, 1)
        self.setCentralWidget(whole)

    def _connect(self) -> None:
        self._side.page_requested.connect(self._on_page_requested)
        self._side.lock_requested.connect(self.lock_requested)
        self._search.hit_chosen.connect(self.hit_chosen)
        self._search.left.connect(self._on_search_left)
        self._foot.undo_requested.connect(self.undo_requested)
        self._help.closed.connect(self._on_help_closed)
        self.jobs.started.connect(self._on_job_started)
        self.jobs.all_ended.connect(self._on_all_jobs_ended)
        self._on_keys("Ctrl+K", self._search.begin)
        self._on_keys("Ctrl+N", self._on_new)
        self._on_keys("Ctrl+S", self._on_save)
        self._on_keys("Ctrl+Z", self.undo_requested.emit)
        self._on_keys("Ctrl+P", self._on_print)
        self._on_keys("Ctrl+L", self.lock_requested.emit)
        self._on_keys("F12", self.support_requested.emit)
        self._on_keys("F1", self._on_help)
        self._on_keys("Shift+F1", self._on_manual)
        self._escape = self._on_keys("Esc", self._help.leave)
        self._escape.setEnabled(False)
        self._on_keys("F6", self._on_other_side)
        for number in range(1, 10):
            self._on_keys(f"Ctrl+{number}", self._on_page_number).setProperty("number", number)

    def _on_keys(self, keys: str, slot: Callable[[], object]) -> QShortcut:
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.activated.connect(slot)
        return shortcut

    def add_page(self, key: str, icon: str, page: Page) -> None:
        """Put a page below the others; the first nine answer to Ctrl+1 … Ctrl+9."""
        self._side.add_page(key, icon, page.title())
        self._titles[key] = page.title
        self._put_in(key, page)

    def add_later(self, key: str, icon: str, title: Callable[[], str], make: Callable[[], Page]) -> None:
        """The same for a page that is made when it is first opened: what nobody opens takes no memory."""
        self._side.add_page(key, icon, title())
        self._titles[key] = title
        self._makers[key] = make

    @property
    def shelf(self) -> QWidget:
        """Where the pages lie, to be their parent from the beginning: going from one parent to another costs
        as much as making them.
        """
        return self._stack

    def keep(self, page: Page) -> None:
        """A page that is not opened yet waits behind the others."""
        self._stack.addWidget(page)

    def _put_in(self, key: str, page: Page) -> Page:
        self._pages[key] = page
        if self._stack.indexOf(page) < 0:
            self._stack.addWidget(page)
        page.setProperty("page_key", key)
        page.count_changed.connect(self._on_count_changed)
        page.message.connect(self._foot.show_message)
        page.retranslate()
        return page

    def is_made(self, key: str) -> bool:
        """Whether the page of this key was opened, or asked for, before."""
        return key in self._pages

    def page_of(self, key: str) -> Page:
        """The page of this key, made now if it never was."""
        if key not in self._pages:
            self._put_in(key, self._makers[key]())
            del self._makers[key]
        return self._pages[key]

    def open_page(self, key: str, *, arrives: bool = True) -> None:
        """Show this page, let it arrive and put the cursor into it; one that is not offered stays away.

        One that has just been filled need not arrive, which would read everything again.
        """
        if key not in self._titles:
            return
        if self._show_page(key, arrives=arrives):
            self._pages[key].begin()

    def page(self) -> Page:
        """The page that is shown."""
        shown = self._stack.currentWidget()
        assert isinstance(shown, Page)  # noqa: S101  # only pages are ever put in
        return shown

    def pages(self) -> list[str]:
        """The keys of all pages, in the order of the side."""
        return list(self._titles)

    def page_key(self) -> str:
        return str(self.page().property("page_key"))

    def show_exercise(self) -> None:
        """These are invented records: what is a lock elsewhere ends the exercise."""
        self._side.show_exercise()

    def show_place(self, place: Place) -> None:
        self._place = place
        self._side.show_place(place)
        self.retranslate()

    def show_user(self, who: Who) -> None:
        self._side.show_user(who)

    def show_count(self, key: str, count: int, *, urgent: bool = False) -> None:
        """The number beside a page: things to be done there; urgent when some are overdue."""
        self._side.show_count(key, count, urgent=urgent)

    def show_facts(self, facts: list[Fact]) -> None:
        """The truth about saving, sending and backup; all of it each time."""
        self._foot.show_facts(facts)

    def show_message(self, text: str, *, can_undo: bool = False) -> None:
        """Say at the foot what has just happened."""
        self._foot.show_message(text, can_undo=can_undo)

    def add_banner(self, banner: QWidget) -> None:
        """Put something between the search and the pages: a question that waits for its answer."""
        self._banners.addWidget(banner)

    def keep_drafts(self) -> None:
        """Let every page put away what was typed."""
        for page in self._pages.values():
            page.keep_drafts()

    def clear_before_lock(self) -> None:
        """Keep the drafts and take names off the screen before the lock covers it."""
        self.keep_drafts()
        self._search.clear()
        self._foot.show_message("")
        self._help.hide()
        self._place_help()

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("{0} · Yidai").format(self._place.village))
        for key, title in self._titles.items():
            self._side.show_title(key, title())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_help()

    def _place_help(self) -> None:
        """The help beside the page where there is room for both, else over its right part."""
        taken = 0 if self._help.isHidden() else self._help.width()
        self._escape.setEnabled(not self._help.isHidden())
        left = self.width() - self._side.width() - taken
        beside = left >= theme.current().px(_LEAST_PAGE)
        self._across.setContentsMargins(0, 0, taken if beside else 0, 0)
        self._help.setGeometry(self.width() - self._help.width(), 0, self._help.width(), self.height())
        self._help.raise_()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Never while work runs: ask, stop it cleanly, then close."""
        self.keep_drafts()
        if self.jobs.running() and not self._may_close:
            event.ignore()
            self._ask_to_stop()
            return
        self.jobs.wait_for_all()
        self.closing.emit()
        super().closeEvent(event)

    def _ask_to_stop(self) -> None:
        names = listed(job.name for job in self.jobs.running())
        box = QMessageBox(self)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setWindowTitle(self.tr("Still working"))
        box.setText(self.tr("Still working: {0}").format(names))
        box.setInformativeText(self.tr("Stopping is safe: what is not finished is undone."))
        go_on = box.addButton(self.tr("Keep working"), QMessageBox.ButtonRole.RejectRole)
        stop = box.addButton(self.tr("Stop and close"), QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(go_on)
        box.setEscapeButton(go_on)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        stop.clicked.connect(self._on_stop_and_close)
        box.open()

    def _on_stop_and_close(self) -> None:
        self._may_close = True
        self.jobs.cancel_all()
        if not self.jobs.running():
            self.close()

    def _on_all_jobs_ended(self) -> None:
        if self._may_close:
            self.close()

    def _on_job_started(self, job: Job) -> None:
        self._foot.show_job(job)

    def _on_count_changed(self, count: int, urgent: bool) -> None:
        page = self.sender()
        if isinstance(page, Page):
            self._side.show_count(str(page.property("page_key")), count, urgent=urgent)

    def _on_page_requested(self, key: str) -> None:
        """Arrow keys at the side walk through the pages, so the cursor stays there."""
        self._show_page(key)

    def _show_page(self, key: str, *, arrives: bool = True) -> bool:
        """Whether it is shown: a page that cannot be read from a disk or a server says so at the foot."""
        try:
            page = self.page_of(key)
            self._side.mark(key)
            self._stack.setCurrentWidget(page)
            if arrives:
                page.arrive()
        except Trouble as trouble:
            self.show_message(sentence_of(trouble))
            return self._stack.currentWidget() is self._pages.get(key)
        self.page_opened.emit(key)
        return True

    def _on_help_closed(self) -> None:
        """The cursor stays in the field that was helped with."""
        self._place_help()
        if not self.page().isAncestorOf(self.focusWidget() or self):
            self.page().begin()

    def _on_search_left(self) -> None:
        self.page().begin()

    def _begin_page(self) -> None:
        if isinstance(self._stack.currentWidget(), Page):
            self.page().begin()

    def _on_new(self) -> None:
        self.page().start_new()

    def _on_save(self) -> None:
        self.page().save()

    def _on_print(self) -> None:
        self.page().print_this()

    def _on_page_number(self) -> None:
        place = int(self.sender().property("number")) - 1
        if place < len(self._titles):
            self.open_page(list(self._titles)[place])

    def _on_other_side(self) -> None:
        side = self._side.button(self.page_key())
        if side.hasFocus():
            self.page().begin()
        else:
            side.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _on_manual(self) -> None:
        open_manual(topic_of(self.focusWidget()) or self.page_key(), self)

    def _on_help(self) -> None:
        """The help of the field with the cursor, of the page where it has none of its own; a second F1 shows
        all keys, a third closes.
        """
        focus = self.focusWidget()
        own = topic_of(focus)
        if self._help.isHidden():
            name = name_of(focus) if own else self.tr("This page: {0}").format(self.page().title())
            self._help.show_topic(own or self.page_key(), name)
        elif self._help.topic():
            self._help.show_topic("")
        else:
            self._help.hide()
        self._place_help()
