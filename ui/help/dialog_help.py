"""F1 in a window of its own: the help stands at its right, where it takes no field away."""

from __future__ import annotations

import re
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QEvent, QObject, SignalInstance
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog

from ui.help.help_panel import HelpPanel
from ui.help.manual import open_manual
from ui.help.topics import TOPIC, find_help, name_of, topic_of

# Of the dialog's height, for the panel below a form on a narrow screen.
_SHARE = 0.35


def topic_of_kind(name: str) -> str:
    """The topic of a dialog by the name of its class."""
    words = re.findall(r"[A-Z][a-z]*", name.removesuffix("Dialog"))
    return f"dialog.{'_'.join(words).lower()}"


@runtime_checkable
class AsksForSupport(Protocol):
    """The window of the records, and the one before they open."""

    support_requested: SignalInstance


class DialogHelp(QObject):
    """Made for a dialog, it answers F1 there: the field's help, then all keys, then nothing; F12 as in the
    window below it.

    A dialog that names no topic has that of its kind: "dialog.add_village" for an AddVillageDialog.
    """

    def __init__(self, dialog: QDialog) -> None:
        super().__init__(dialog)
        self._dialog = dialog
        if dialog.property(TOPIC) is None:
            dialog.setProperty(TOPIC, topic_of_kind(type(dialog).__name__))
        self._panel: HelpPanel | None = None
        self._below = False
        self._right = self._taken = 0
        QShortcut(QKeySequence("F1"), dialog).activated.connect(self._on_help)
        QShortcut(QKeySequence("Shift+F1"), dialog).activated.connect(self._on_manual)
        QShortcut(QKeySequence("F12"), dialog).activated.connect(self._on_support)

    def is_open(self) -> bool:
        """Whether the panel stands there."""
        return self._panel is not None and not self._panel.isHidden()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._place()
        elif event.type() == QEvent.Type.Hide and self.is_open():
            self._leave()
        return super().eventFilter(watched, event)

    def _on_help(self) -> None:
        panel = self._panel or self._made()
        focus = self._dialog.focusWidget()
        if panel.isHidden():
            topic, name = topic_of(focus), name_of(focus)
            if topic == self._dialog.property(TOPIC):  # nothing is said of the field itself
                name = self.tr("This window: {0}").format(self._dialog.windowTitle())
            panel.show_topic(topic, name)
            self._stand(panel)
        elif panel.topic():
            panel.show_topic("")
        else:
            self._leave()
        if focus is not None:
            focus.setFocus()

    def _on_manual(self) -> None:
        open_manual(topic_of(self._dialog.focusWidget()), self._dialog)

    def _on_support(self) -> None:
        """As in the window below: what goes wrong goes wrong in a form more often than not."""
        below = self._dialog.parentWidget()
        while below is not None and not isinstance(below, AsksForSupport):
            below = below.parentWidget()
        if below is not None:
            below.support_requested.emit()

    def _made(self) -> HelpPanel:
        self._panel = panel = HelpPanel(find_help, self._dialog, fixed=False)
        panel.closed.connect(self._leave)
        self._dialog.installEventFilter(self)
        return panel

    def _leave(self) -> None:
        if self._panel is not None:
            self._panel.hide()
        self._make_room(0, 0)

    def _stand(self, panel: HelpPanel) -> None:
        """At the right where the screen has room for both, else below the form."""
        screen = self._dialog.screen().availableGeometry()
        self._below = self._dialog.width() + panel.usual_width() > screen.width()
        if self._below:
            self._make_room(0, round(self._dialog.height() * _SHARE))
        else:
            self._make_room(panel.usual_width(), 0)

    def _make_room(self, right: int, below: int) -> None:
        """Widen the dialog for a panel at its right, and keep the form out of the panel's way."""
        more, taken = right - self._right, below - self._taken
        self._right, self._taken = right, below
        wide = self._dialog.width() + more  # before the layout itself widens the dialog to its least
        layout = self._dialog.layout()
        if layout is not None:
            sides = layout.contentsMargins()
            layout.setContentsMargins(sides.left(), sides.top(), sides.right() + more, sides.bottom() + taken)
            layout.activate()
        self._dialog.resize(wide, self._dialog.height())
        screen = self._dialog.screen().availableGeometry()
        outside = self._dialog.frameGeometry().right() - screen.right()
        if outside > 0:
            self._dialog.move(max(screen.left(), self._dialog.x() - outside), self._dialog.y())
        self._place()

    def _place(self) -> None:
        if self._panel is None or self._panel.isHidden():
            return
        width, height = self._dialog.width(), self._dialog.height()
        if self._below:
            self._panel.setGeometry(0, height - self._taken, width, self._taken)
        else:
            self._panel.setGeometry(width - self._right, 0, self._right, height)
        self._panel.raise_()
