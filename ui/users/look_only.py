"""What this role may only look at: buttons that write are grey, forms are opened to be read, and why."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from app.users.rules import CHANGES_NOTHING, Role, Thing, may, thing_of_table
from ui.parts.entry_dialog import EntryDialog
from ui.settings.small_dialog import SmallDialog

WRITES = "writes"
_ANYTHING = "anything"
_WHEN = frozenset({QEvent.Type.Show, QEvent.Type.EnabledChange})


class LookOnly(QObject):
    """From `begin` on, as long as its parent lives, no button that bears the mark of writing can be
    pressed by whoever may not write that, and no form be filled in, whenever it is made or enabled.
    """

    def __init__(self, role: Role | None, parent: QObject) -> None:
        super().__init__(parent)
        self._role = role

    def begin(self) -> None:
        """Whoever may do everything is never asked: the question would come with each event."""
        if not all(may(self._role, thing) for thing in Thing):
            QApplication.instance().installEventFilter(self)  # type: ignore[union-attr]  # there is one

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() not in _WHEN:
            return False
        if isinstance(watched, QAbstractButton):
            mark = watched.property(WRITES)
            if mark and watched.isEnabled() and self._is_mine(watched) and (why := self._why_not(mark)):
                watched.setEnabled(False)
                watched.setToolTip(why)
        elif isinstance(watched, EntryDialog | SmallDialog) and self._is_mine(watched):
            watched.only_look(self._why_not(_mark_of(watched)))
        return False

    def _is_mine(self, part: QWidget | None) -> bool:
        """Whether it belongs to the window that this one watches, and not to the next user's."""
        while part is not None and part is not self.parent():
            part = part.parentWidget()
        return part is not None

    def _why_not(self, mark: str) -> str:
        """The reason, in words; "" where this role may."""
        if not mark:
            return ""
        if self._role in CHANGES_NOTHING:
            return self.tr("You only look: an auditor changes nothing.")
        if mark != _ANYTHING and not may(self._role, Thing(mark)):
            return self.tr("You only look: your role may not change this. Ask the leader.")
        return ""


def writes(*parts: QWidget, thing: Thing | None = None) -> None:
    """Mark what writes into the records; `thing` is what somebody must be allowed for it."""
    for part in parts:
        part.setProperty(WRITES, str(thing) if thing is not None else _ANYTHING)


def _mark_of(dialog: EntryDialog | SmallDialog) -> str:
    """The form of a record writes into its table, whose name is its help; another form says it itself."""
    own = dialog.property(WRITES)
    if own or isinstance(dialog, SmallDialog):
        return own or ""
    return str(thing_of_table(str(dialog.property("help_topic") or "")) or _ANYTHING)
