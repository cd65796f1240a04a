"""Look at one attachment after another, as large as one likes; the dots come from the limited process."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPixmap, QResizeEvent, QShowEvent, QTransform
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from app.attachments.attachment_details import AttachmentRecord
from app.attachments.limits import LONGEST_EDGE
from app.errors import Refused, Trouble
from ui import theme
from ui.attachments.attachments_desk import AttachmentsDesk, Drawing
from ui.attachments.thumbnails import image_of
from ui.background import Job, Report
from ui.help.dialog_help import DialogHelp
from ui.parts.text import label
from ui.problems import sentence_of
from ui.theme import LARGE, SMALL
from ui.village_files.files_desk import FilesDesk
from ui.words import Retranslated, day

_STEP = 1.25
_NOWHERE = -1
_LARGEST = 8.0


class AttachmentViewer(Retranslated, QDialog):
    """Left and right: the one before and after; PgUp, PgDn: pages; + and −: larger, smaller; R turns;
    Esc closes and forgets the picture. `turned`: one was turned, and it is saved.
    """

    turned = Signal()

    def __init__(self, desk: AttachmentsDesk | FilesDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        DialogHelp(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk = desk
        self._records: tuple[AttachmentRecord, ...] = ()
        self._place = self._page = 0
        self._zoom = 1.0
        self._picture: QImage | None = None
        self._drawn_at = 0
        self._job: Job | None = None
        self._is_stale = False
        self._name, self._where = label("", "heading"), label("", "small")
        self._said = label("", "error", wrap=True)
        self._shown = QLabel()
        self._area = QScrollArea()
        self._buttons = [QPushButton() for _one in range(6)]
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(SMALL)
        head.addWidget(self._name, 1)
        head.addWidget(self._where)
        for button in self._buttons:
            button.setAutoDefault(False)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            head.addWidget(button)
        self._shown.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._area.setWidget(self._shown)
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(LARGE, SMALL, LARGE, SMALL)
        whole.addLayout(head)
        whole.addWidget(self._said)
        whole.addWidget(self._area, 1)
        self._said.hide()
        parent = self.parentWidget()
        room = parent.window().size() if parent is not None else self.sizeHint()
        gap = theme.current().px(40)
        self.resize(max(640, room.width() - gap), max(480, room.height() - gap))

    def _connect(self) -> None:
        before, after, smaller, larger, turn, leave = self._buttons
        before.clicked.connect(self.show_before)
        after.clicked.connect(self.show_after)
        smaller.clicked.connect(self.zoom_out)
        larger.clicked.connect(self.zoom_in)
        turn.clicked.connect(self.turn)
        leave.clicked.connect(self.reject)

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Photo or scan"))
        names = (
            self.tr("Before"),
            self.tr("After"),
            self.tr("Smaller"),
            self.tr("Larger"),
            self.tr("Turn  R"),
            self.tr("Leave  Esc"),
        )
        for button, name, key in zip(self._buttons, names, ("←", "→", "−", "+", "", ""), strict=True):
            button.setText(f"{name}  {key}".rstrip())
        self._show_words()

    def show_records(self, records: Sequence[AttachmentRecord], place: int) -> None:
        """Show one of these."""
        self._records = tuple(records)
        self._go_to(place, 0)

    def show_before(self) -> None:
        """The one before this."""
        if self._place > 0:
            self._go_to(self._place - 1, 0)

    def show_after(self) -> None:
        """The one after this."""
        if self._place + 1 < len(self._records):
            self._go_to(self._place + 1, 0)

    def zoom_in(self) -> None:
        """Larger."""
        self._set_zoom(self._zoom * _STEP)

    def zoom_out(self) -> None:
        """Smaller, down to the whole page."""
        self._set_zoom(self._zoom / _STEP)

    def turn(self) -> None:
        """A quarter clockwise, and so from now on."""
        record = self._records[self._place]
        try:
            turned = self._desk.turn(record.attachment, 90)
        except (Refused, Trouble) as problem:
            self._tell(sentence_of(problem))
            return
        details = type(record.details)(**{**vars(record.details), "turned": turned})
        changed = type(record)(**{**vars(record), "details": details})
        self._records = (*self._records[: self._place], changed, *self._records[self._place + 1 :])
        self._paint()
        self.turned.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        record = self._records[self._place]
        match event.key():
            case Qt.Key.Key_Left | Qt.Key.Key_Up:
                self.show_before()
            case Qt.Key.Key_Right | Qt.Key.Key_Down:
                self.show_after()
            case Qt.Key.Key_PageDown if self._page + 1 < record.pages:
                self._go_to(self._place, self._page + 1)
            case Qt.Key.Key_PageUp if self._page > 0:
                self._go_to(self._place, self._page - 1)
            case Qt.Key.Key_Plus | Qt.Key.Key_Equal:
                self.zoom_in()
            case Qt.Key.Key_Minus:
                self.zoom_out()
            case Qt.Key.Key_0:
                self._set_zoom(1.0)
            case Qt.Key.Key_R:
                self.turn()
            case _:
                super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._draw()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._paint()

    def done(self, result: int) -> None:
        """A page that is still being drawn is wanted by nobody any more."""
        self._place = _NOWHERE
        super().done(result)

    def _go_to(self, place: int, page: int) -> None:
        self._place, self._page, self._zoom = place, page, 1.0
        self._picture, self._drawn_at = None, 0
        self._tell("")
        self._shown.clear()
        self._show_words()
        if self.isVisible():
            self._draw()

    def _set_zoom(self, zoom: float) -> None:
        self._zoom = min(_LARGEST, max(1.0, zoom))
        self._paint()
        if self._edge() > self._drawn_at:
            self._draw()

    def _edge(self) -> int:
        """How many dots the longest edge has on the screen."""
        room = self._area.viewport().size()
        return min(
            LONGEST_EDGE, int(max(room.width(), room.height()) * self._zoom * self.devicePixelRatioF())
        )

    def _draw(self) -> None:
        if not self._records:
            return
        if self._job is not None:
            self._is_stale = True
            return
        record, edge = self._records[self._place], self._edge()
        work = partial(self._drawing, record, self._page, edge)
        self._job = self._desk.start(self.tr("Opening a photo or scan"), work)
        self._job.done.connect(partial(self._on_drawn, self._place, self._page, edge))
        self._job.ended.connect(self._on_ended)

    def _drawing(self, record: AttachmentRecord, page: int, edge: int, _report: Report) -> Drawing:
        return self._desk.page(record, page, edge)

    def _on_drawn(self, place: int, page: int, edge: int, drawing: Drawing) -> None:
        if (place, page) != (self._place, self._page):
            return
        if drawing.raster is None:
            self._tell(sentence_of(drawing.problem) if drawing.problem is not None else "")
            return
        self._picture, self._drawn_at = image_of(drawing.raster), edge
        self._paint()

    def _on_ended(self) -> None:
        self._job = None
        if self._is_stale:
            self._is_stale = False
            self._draw()

    def _paint(self) -> None:
        if self._picture is None:
            return
        turned = self._picture.transformed(QTransform().rotate(self._records[self._place].details.turned))
        room = self._area.viewport().size() * self._zoom
        fitting = turned.scaled(
            room, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        self._shown.setPixmap(QPixmap.fromImage(fitting))

    def _show_words(self) -> None:
        if not self._records:
            return
        record = self._records[self._place]
        self._name.setText(record.details.title or self.tr("without a name"))
        self._shown.setAccessibleName(record.details.title)
        words = [self.tr("{0} of {1}").format(self._place + 1, len(self._records))]
        if record.details.taken_on is not None:
            words.append(day(record.details.taken_on))
        if record.pages > 1:
            words.append(self.tr("page {0} of {1} (PgUp, PgDn)").format(self._page + 1, record.pages))
        self._where.setText("  ·  ".join(words))

    def _tell(self, words: str) -> None:
        self._said.setText(words)
        self._said.setVisible(bool(words))
