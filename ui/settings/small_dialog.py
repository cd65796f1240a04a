"""A small window with a form: what is wrong is said in it, Ctrl+S saves, Esc leaves."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.errors import Refused, Trouble
from ui import theme
from ui.help.dialog_help import DialogHelp
from ui.parts.field import Draft
from ui.parts.form import Form
from ui.parts.role import wear
from ui.parts.scrolled import FOLDS, Scrolled
from ui.parts.shown import show_if
from ui.parts.text import label
from ui.problems import sentence_of
from ui.theme import LARGE, MEDIUM, WIDE
from ui.words import Retranslated

_WIDTH = 680


class SmallDialog(Retranslated, QDialog):
    """A subclass fills `form` and says what saving is: `write()` answers the words for the foot, or
    nothing where a field has said already what is wrong.

    What was typed is not thrown away by one Esc: the first one says so, the second leaves.
    """

    saved = Signal(str)
    needed: tuple[str, ...] = ()
    """The fields of the form that must be filled in; they have a star."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Form()
        self.heading = label("", "heading", wrap=True)
        self._starred = label("", "small")
        self.words = label("", "muted", wrap=True)
        self._problem = label("", "error", wrap=True)
        self._problem.hide()
        self._why_only = ""
        self._begun: dict[str, Draft] = {}
        self._was_asked = False
        self._tools: list[QPushButton] = []
        self._cancel, self._ok = QPushButton(), QPushButton()
        wear(self._ok, role="primary")
        self._whole = whole = QVBoxLayout(self)
        whole.setContentsMargins(WIDE, WIDE, WIDE, WIDE)
        whole.setSpacing(MEDIUM)
        self._room = _Room(self.form, whole=lambda: self.form.fields())
        head = QHBoxLayout()
        head.addWidget(self.heading, 1)
        head.addWidget(self._starred, 0, Qt.AlignmentFlag.AlignBottom)
        whole.addLayout(head)
        for part in (self._room, self.words, self._problem):
            whole.addWidget(part)
        show_if(self._starred, bool(self.needed))
        self._row = row = QHBoxLayout()
        row.addStretch(1)
        for button in (self._cancel, self._ok):
            button.setAutoDefault(False)
            row.addWidget(button)
        whole.addLayout(row)
        self._cancel.clicked.connect(self.reject)
        self._ok.clicked.connect(self._on_save)
        self._connect_form()
        QShortcut(QKeySequence("Ctrl+S"), self).activated.connect(self._on_save)
        DialogHelp(self)
        self.setMinimumWidth(theme.current().px(_WIDTH))
        self.setWindowModality(Qt.WindowModality.WindowModal)

    def put_form(self, form: Form) -> None:
        """Another form instead of the one there was."""
        self.form = form
        self._room.setWidget(form)  # which deletes the other
        self._connect_form()

    def add_tool(self, button: QPushButton) -> None:
        """A further button, at the left of the others."""
        self._row.insertWidget(len(self._tools), button)
        self._tools.append(button)

    def add_body(self, part: QWidget) -> None:
        """Something larger than a field, between the form and the words."""
        self._whole.insertWidget(2, part, 1)

    def write(self) -> str:
        """Write it. May raise Refused or Trouble."""
        raise NotImplementedError

    def only_look(self, why: str) -> None:
        """Everything can be read and nothing changed, and this is the reason; "": it can be written."""
        if not why and not self._why_only:
            return
        self._why_only = why
        self.form.set_read_only(bool(why))
        self._ok.setEnabled(not why)
        self._ok.setToolTip(why)
        self.show_problem(why)

    def show_problem(self, words: str) -> None:
        """What stands in the way, where no field is the reason; "" for nothing."""
        self._problem.setText(words)
        show_if(self._problem, bool(words))
        if self.isVisible():
            self._grow()

    def problem(self) -> str:
        return self._problem.text()

    def reject(self) -> None:
        if not self._was_asked and self.form.drafts() != self._begun:
            self._was_asked = True
            self.show_problem(self.tr("What you typed is not saved: Ctrl+S saves it, Esc again leaves it."))
            return
        super().reject()

    def showEvent(self, event: QShowEvent) -> None:
        """As high as its words need in this width, with the cursor in the form."""
        super().showEvent(event)
        self._begun, self._was_asked = self.form.drafts(), False
        for before, after in pairwise((*self._tools, self._cancel, self._ok)):
            QWidget.setTabOrder(before, after)
        self._grow()
        if not self.form.isAncestorOf(self.focusWidget()):
            self.form.begin()

    def retranslate(self) -> None:
        self.form.mark_needed(self.needed)
        self._starred.setText(self.tr("* must be filled in"))
        self._cancel.setText(self.tr("Leave  Esc"))
        self._ok.setText(self.tr("Save  Ctrl+S"))

    def name_deed(self, words: str) -> None:
        """What the primary button says where it does something else than save."""
        self._ok.setText(words)

    def most_height(self) -> int:
        """What there is room for over the window below."""
        below = self.parentWidget()
        return below.window().height() - 2 * LARGE if below is not None else self.screen().size().height()

    def _connect_form(self) -> None:
        self.form.save_requested.connect(self._on_save)
        self.form.changed.connect(self._on_changed)

    def _on_changed(self) -> None:
        if self._was_asked:
            self._was_asked = False
            self.show_problem("")

    def _grow(self) -> None:
        """As high as its words and fields need, up to the window below."""
        self._room.updateGeometry()
        high = max(self.height(), self._whole.totalHeightForWidth(self.width()))
        self.resize(self.width(), min(self.most_height(), high))

    def _on_save(self) -> None:
        self._save()
        if self.isVisible():
            self._grow()

    def _save(self) -> None:
        if self._why_only:
            return
        self.show_problem("")
        if not self.form.check():
            return
        try:
            words = self.write()
        except Refused as refused:
            if not self.form.show_refusal(refused):
                self.show_problem(sentence_of(refused))
            return
        except Trouble as trouble:
            self.show_problem(sentence_of(trouble))
            return
        if not words:
            return
        self.accept()
        self.saved.emit(words)


class _Room(Scrolled):
    """As high as the form in it; where the screen has no room for that, the form scrolls."""

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        form = self._form()
        high = form.heightForWidth(width) if form.hasHeightForWidth() else form.sizeHint().height()
        return high + FOLDS

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:  # the form has become higher or lower
            self.updateGeometry()
        return super().event(event)

    def sizeHint(self) -> QSize:
        return self._form().sizeHint() + QSize(0, FOLDS)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._form().minimumSizeHint().width(), 0)

    def _form(self) -> QWidget:
        form = self.widget()
        assert form is not None  # noqa: S101  # it is made with one
        return form
