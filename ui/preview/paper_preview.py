"""The real pages of a paper, and all that is done with them: zoom, in full, print, save."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QEvent, QObject, QPointF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QPalette, QResizeEvent, QShortcut
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.errors import Refused, Trouble
from app.printing.print_paper import Paper
from ui import theme
from ui.background import Job, Report
from ui.counted import counted
from ui.parts.empty import Empty
from ui.parts.job_bar import JobBar
from ui.parts.role import wear
from ui.parts.scrolled import Scrolled
from ui.parts.shown import show_if
from ui.parts.text import label
from ui.preview.page_bar import PageBar
from ui.preview.paper_document import PaperDocument
from ui.preview.paper_printing import PaperPrinting
from ui.preview.preview_desk import Form, PreviewDesk, Subject
from ui.preview.print_choices import PrintChoices
from ui.preview.thumbnails import Thumbnails
from ui.problems import sentence, sentence_of
from ui.theme import MEDIUM, SMALL
from ui.words import Retranslated

_STEP = 1.2
_LEAST, _MOST = 0.25, 5.0
_CHOICES = 220
_ROOM_FOR_PICTURES = 760


class PreviewState(StrEnum):
    """Where the preview stands."""

    EMPTY = "empty"
    DRAWING = "drawing"
    SHOWN = "shown"
    PRINTING = "printing"


class PaperPreview(Retranslated, QWidget):
    """`show_subject(subject)` draws it. `message` tells what was printed or saved."""

    message = Signal(str)

    def __init__(self, desk: PreviewDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.state = PreviewState.EMPTY
        self._subject: Subject | None = None
        self._document: PaperDocument | None = None
        self._nothing = QPdfDocument(self)
        self._job: Job | None = None
        self._printing = PaperPrinting(desk, self)
        self._problem = ""
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        self._bar = JobBar()
        self._note = label("", "error", wrap=True)
        self._empty = Empty("file-text")
        self._whole = QWidget()
        self._thumbnails = Thumbnails()
        self._view = QPdfView(self)
        self._view.setPageMode(QPdfView.PageMode.MultiPage)
        self._view.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        self._view.setFrameShape(QFrame.Shape.NoFrame)
        self._view.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._paint_ground()
        self._view.viewport().installEventFilter(self)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._pages = PageBar()
        self._choices = PrintChoices()
        self._warnings = label("", "warning", wrap=True)
        self._print, self._save = QPushButton(), QPushButton()
        wear(self._print, role="primary")
        for button in (self._print, self._save):
            button.setAutoDefault(False)
        middle = QVBoxLayout()
        middle.setSpacing(SMALL)
        middle.addWidget(self._pages)
        middle.addWidget(self._view, 1)
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(SMALL)
        for part in (self._choices, self._warnings):
            right.addWidget(part)
        right.addStretch(1)
        self._side = QWidget()
        self._beside = QVBoxLayout(self._side)
        self._beside.setContentsMargins(0, 0, 0, 0)
        self._beside.setSpacing(SMALL)
        self._scrolled = _scrolling(right)
        for widget in (self._scrolled, self._print, self._save):
            self._beside.addWidget(widget)
        self._beside.setStretch(0, 1)
        row = QHBoxLayout(self._whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(MEDIUM)
        row.addWidget(self._thumbnails)
        row.addLayout(middle, 1)
        row.addWidget(self._side)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addWidget(self._note)
        column.addWidget(self._bar)
        column.addWidget(self._empty, 1)
        column.addWidget(self._whole, 1)

    def _connect(self) -> None:
        self._thumbnails.page_chosen.connect(self.show_page)
        self._pages.page_asked.connect(self.show_page)
        self._pages.smaller_asked.connect(self._on_smaller)
        self._pages.larger_asked.connect(self._on_larger)
        self._pages.width_asked.connect(self._on_width)
        self._pages.whole_asked.connect(self._on_whole)
        self._view.pageNavigator().currentPageChanged.connect(self._on_page_changed)
        self._view.zoomFactorChanged.connect(self._pages.show_zoom)
        self._choices.drawing_asked.connect(self._on_drawing_asked)
        self._settle.timeout.connect(self._on_settled)
        self._printing.begun.connect(self._on_printing_begun)
        self._printing.drawing.connect(self._bar.show_job)
        self._printing.handed_over.connect(self._on_handed_over)
        self._printing.ended.connect(self._on_printing_ended)
        self._print.clicked.connect(self.print_paper)
        self._save.clicked.connect(self.save_paper)
        self._on_keys("PgDown", self._on_next_page)
        self._on_keys("PgUp", self._on_page_before)
        self._on_keys("Ctrl+Home", self._on_first_page)
        self._on_keys("Ctrl+End", self._on_last_page)
        for keys in ("+", "Ctrl++", "Ctrl+="):
            self._on_keys(keys, self._on_larger)
        for keys in ("-", "Ctrl+-"):
            self._on_keys(keys, self._on_smaller)
        self._on_keys("Ctrl+0", self._on_width)

    def _on_keys(self, keys: str, slot: object) -> None:
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(slot)

    def show_subject(self, subject: Subject) -> None:
        """Draw this paper masked, beside the window, and show it."""
        self._subject = subject
        self._let_go()
        self._choices.show_masked()
        self._draw(masked=True, reason="")

    def clear(self) -> None:
        """Forget the pages: names leave the screen and the memory."""
        if self._job is not None:
            self._job.cancel()
        self._subject = None
        self._let_go()
        self._to(PreviewState.EMPTY)

    def pages(self) -> int:
        return self._document.pages if self._document is not None else 0

    def page(self) -> int:
        """The page that is read, from 0."""
        return self._view.pageNavigator().currentPage()

    def show_page(self, page: int) -> None:
        """`page` from 0; outside the paper nothing happens."""
        if 0 <= page < self.pages() and page != self.page():
            self._view.pageNavigator().jump(page, QPointF())

    def zoom(self) -> float:
        return self._view.zoomFactor()

    def begin(self) -> None:
        self._view.setFocus()

    def put_below(self, button: QPushButton) -> None:
        """One more button, below those that print and save."""
        self._beside.addWidget(button)

    def print_paper(self) -> None:
        """Ask for the printer, then print. Only what the printer took counts as handed over."""
        if self._document is None or self.state is not PreviewState.SHOWN:
            return
        if self._subject is not None:
            self._printing.start(
                self._subject,
                self._document,
                copies=self._choices.copies(),
                two_sided=self._choices.two_sided(),
            )

    def save_paper(self) -> None:
        """Ask where, then write the PDF there."""
        if self._document is None or self.state is not PreviewState.SHOWN:
            return
        path = self._desk.ask.new_file(
            self, self.tr("Where is the paper to be saved?"), self.tr("PDF (*.pdf)"), self._file_name()
        )
        if path is None:
            return
        path = path if path.suffix.lower() == ".pdf" else path.with_name(f"{path.name}.pdf")
        password: str | None = ""
        if self._document.paper.people and self._desk.is_removable(path.parent):
            password = self._desk.ask_lock(self)
        if password is None:
            return
        try:
            self._desk.save(self._document.paper, path, password)
        except (Refused, Trouble) as problem:
            self._say(sentence_of(problem))
            return
        self._say("")
        self.message.emit(
            self.tr("Saved as PDF under the password {0}. Write it down now.").format(password)
            if password
            else self.tr("Saved as PDF. Whoever has this file can read it: take good care of it.")
        )

    def retranslate(self) -> None:
        self._view.setAccessibleName(self.tr("The pages of the paper"))
        self._print.setText(self.tr("Print…  Ctrl+P"))
        self._save.setText(self.tr("Save as PDF…"))
        self._view.setAccessibleName(self.tr("The paper"))
        self._show()

    def _draw(self, *, masked: bool, reason: str) -> None:
        subject = self._subject
        if subject is None or self.state in (PreviewState.DRAWING, PreviewState.PRINTING):
            return

        def draw(report: Report) -> Paper:
            return self._desk.draw(subject, masked, reason, 1, report)

        job = self._desk.start(self.tr("Drawing the pages"), draw)
        job.done.connect(self._on_drawn)
        job.troubled.connect(self._on_troubled)
        job.cancelled.connect(self._on_stopped)
        job.broken.connect(self._on_stopped)
        self._job = job
        self._bar.show_job(job)
        self._problem = ""
        self._to(PreviewState.DRAWING)

    def _let_go(self) -> None:
        self._view.setDocument(self._nothing)
        self._thumbnails.show_document(None)
        if self._document is not None:
            self._document.deleteLater()
        self._document = None
        if self.state is not PreviewState.PRINTING:
            self.state = PreviewState.EMPTY

    def _to(self, state: PreviewState) -> None:
        self.state = state
        self._show()

    def _say(self, problem: str) -> None:
        self._problem = problem
        self._show()

    def _show(self) -> None:
        """Paint this state."""
        drawn = self._document is not None
        show_if(self._note, bool(self._problem))
        self._note.setText(self._problem)
        show_if(self._whole, drawn)
        show_if(self._empty, not drawn)
        self._say_what_is_missing()
        for part in (self._scrolled, self._print, self._save):
            part.setEnabled(self.state is PreviewState.SHOWN)
        self._fit_parts()
        self._pages.show_pages(self.pages())
        self._pages.show_zoom(self._shown_factor())
        warnings = self._document.paper.warnings if self._document is not None else ()
        self._warnings.setText(
            "\n".join(sentence(one.reason, {"code_point": one.code_point}) for one in warnings)
        )
        show_if(self._warnings, bool(warnings))

    def _say_what_is_missing(self) -> None:
        if self.state is PreviewState.DRAWING:
            self._empty.show_words(self.tr("The pages are being drawn"))
        else:
            self._empty.show_words(self.tr("No paper is open"), self.tr("Choose what is to be printed."))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_scrolled"):
            self._paint_ground()
            self._fit_parts()

    def _paint_ground(self) -> None:
        """What the pages lie on: Qt's viewer takes it from the palette."""
        palette = self._view.palette()
        palette.setColor(QPalette.ColorRole.Dark, theme.current().color("desk"))
        self._view.setPalette(palette)

    def _fit_parts(self) -> None:
        """As wide as the choices need; the small pictures only where there is room for them."""
        now = theme.current()
        inside = self._scrolled.widget()
        needed = (inside.minimumSizeHint().width() if inside is not None else 0) + now.px(14)
        self._side.setFixedWidth(max(now.px(_CHOICES), needed))
        show_if(self._thumbnails, self.width() >= now.px(_ROOM_FOR_PICTURES))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_parts()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The pages fit the new room: the same page stays in sight, and the zoom is told anew."""
        if event.type() == QEvent.Type.Resize and self._view.zoomMode() is not QPdfView.ZoomMode.Custom:
            self._settle.start()
        return super().eventFilter(watched, event)

    def _on_settled(self) -> None:
        if self._document is not None:
            self._fit(self._view.zoomMode())

    def _file_name(self) -> str:
        """Neither name nor number of a person; the file number says which bag it is."""
        if self._subject is None or self._subject.form is Form.ROSTER:
            return self.tr("Roster.pdf")
        if self._subject.form is Form.PACK:
            return f"{self._subject.title}.pdf"
        if self._subject.form is Form.FORM:
            parts = (self._subject.number, self._subject.title.replace("/", "-"), self._subject.file_no)
            return f"{' '.join(part for part in parts if part)}.pdf"
        if self._subject.people:
            return self.tr("Bags.pdf")
        if self._subject.person is None:
            return self.tr("Every bag.pdf")
        return self.tr("Bag {0}.pdf").format(self._subject.file_no).replace("/", "-")

    def _on_drawn(self, paper: object) -> None:
        if not isinstance(paper, Paper) or self.sender() is not self._job or self._subject is None:
            return
        page = self.page() if self._document is not None else 0
        self._let_go()
        try:
            self._document = PaperDocument(paper, self)
        except Trouble as problem:
            self._problem = sentence_of(problem)
            self._to(PreviewState.EMPTY)
            return
        self._view.setDocument(self._document.pdf)
        self._thumbnails.show_document(self._document)
        self._to(PreviewState.SHOWN)
        self.show_page(page)
        self._on_page_changed(self.page())
        self.begin()

    def _on_troubled(self, problem: object) -> None:
        if not isinstance(problem, Refused | Trouble):
            return
        self._to(PreviewState.SHOWN if self._document is not None else PreviewState.EMPTY)
        if isinstance(problem, Refused) and problem.field == "reason":
            self._choices.show_problem(sentence_of(problem))
        else:
            self._say(sentence_of(problem))

    def _on_stopped(self) -> None:
        self._to(PreviewState.SHOWN if self._document is not None else PreviewState.EMPTY)

    def _on_drawing_asked(self, masked: bool, reason: str) -> None:
        if masked and self._document is not None and self._document.paper.masked:
            return
        self._draw(masked=masked, reason=reason)

    def _on_page_changed(self, page: int) -> None:
        self._pages.show_page(page)
        self._thumbnails.mark(page)

    def _on_next_page(self) -> None:
        self.show_page(self.page() + 1)

    def _on_page_before(self) -> None:
        self.show_page(self.page() - 1)

    def _on_first_page(self) -> None:
        self.show_page(0)

    def _on_last_page(self) -> None:
        self.show_page(self.pages() - 1)

    def _on_larger(self) -> None:
        self._zoom_by(_STEP)

    def _on_smaller(self) -> None:
        self._zoom_by(1 / _STEP)

    def _zoom_by(self, factor: float) -> None:
        page, now = self.page(), self._shown_factor()
        self._view.setZoomMode(QPdfView.ZoomMode.Custom)
        self._view.setZoomFactor(max(_LEAST, min(_MOST, now * factor)))
        self._stay_at(page)

    def _fit(self, mode: QPdfView.ZoomMode) -> None:
        page = self.page()
        self._view.setZoomMode(mode)
        self._pages.show_zoom(self._shown_factor())
        self._stay_at(page)

    def _stay_at(self, page: int) -> None:
        """Qt keeps the scroll bar where it was, which is another page at another size, and a jump to
        the page that it believes to show moves nothing: so go away from it and back.
        """
        if self.pages() > 1:
            self._view.pageNavigator().jump(page - 1 if page else 1, QPointF())
            self._view.pageNavigator().jump(page, QPointF())

    def _shown_factor(self) -> float:
        """How large the page stands on the screen; Qt does not tell while it fits the width itself."""
        if self._view.zoomMode() is QPdfView.ZoomMode.Custom or self._document is None:
            return self._view.zoomFactor()
        margins = self._view.documentMargins()
        room = self._view.viewport().size() - QSize(
            margins.left() + margins.right(), margins.top() + margins.bottom()
        )
        page = self._document.size_at(max(0, self.page()), self._view.logicalDpiX())
        wide = room.width() / max(1, page.width())
        if self._view.zoomMode() is QPdfView.ZoomMode.FitToWidth:
            return wide
        return min(wide, room.height() / max(1, page.height()))

    def _on_width(self) -> None:
        self._fit(QPdfView.ZoomMode.FitToWidth)

    def _on_whole(self) -> None:
        self._fit(QPdfView.ZoomMode.FitInView)

    def _on_printing_begun(self) -> None:
        self._problem = ""
        self._to(PreviewState.PRINTING)

    def _on_handed_over(self, pages: int) -> None:
        self.message.emit(counted(self.tr("Handed to the printer: {0} {0:page|pages}."), pages))

    def _on_printing_ended(self, problem: str) -> None:
        self._problem = problem
        self._to(PreviewState.SHOWN)


def _scrolling(body: QVBoxLayout) -> Scrolled:
    inside = QWidget()
    inside.setLayout(body)
    return Scrolled(inside)
