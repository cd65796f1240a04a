"""A few things to choose one from, each with a heading and a quiet line: drives, templates."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ui.parts.role import wear
from ui.parts.short_label import ShortLabel
from ui.parts.text import label
from ui.theme import MEDIUM, SMALL, TIGHT


@dataclass(frozen=True)
class Option:
    """One of them. `key` comes back when it is chosen; a disabled one says why in `detail`. Where the title
    `is_path`, it gives way in its middle; anything else is shown whole.
    """

    key: str
    title: str
    detail: str = ""
    enabled: bool = True
    is_path: bool = False


class ChoiceCards(QWidget):
    """Arrow keys move among them, as among radio buttons."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._keys: list[str] = []
        self._before: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SMALL)
        self._group.idClicked.connect(self._on_clicked)

    def show_options(self, options: Sequence[Option], chosen: str = "") -> None:
        """Replace all; the one that was chosen stays chosen where it is still there."""
        wanted = chosen or self.chosen_key()
        while item := self._column.takeAt(0):
            widget = item.widget()
            if isinstance(widget, QPushButton):
                self._group.removeButton(widget)
                widget.hide()
                widget.deleteLater()
        self._keys = [option.key for option in options]
        for place, option in enumerate(options):
            button = _card(option)
            self._group.addButton(button, place)
            self._column.addWidget(button)
            button.setChecked(option.key == wanted and option.enabled)

        self._keep_tab_order()

    def come_after(self, before: QWidget) -> None:
        """After what Tab comes to them, however late and often they are shown."""
        self._before = before
        self._keep_tab_order()

    def chosen_key(self) -> str:
        """The key of the chosen one; "" when none is."""
        place = self._group.checkedId()
        return self._keys[place] if 0 <= place < len(self._keys) else ""

    def _keep_tab_order(self) -> None:
        if self._before is not None:
            for before, after in pairwise((self._before, *self._group.buttons())):
                self.setTabOrder(before, after)

    def _on_clicked(self, place: int) -> None:
        self.chosen.emit(self._keys[place])


def _card(option: Option) -> QPushButton:
    button = _Card()
    wear(button, role="choice")
    button.setCheckable(True)
    button.setAutoExclusive(True)  # so that it is read as one of several
    button.setAutoDefault(False)
    button.setEnabled(option.enabled)
    button.setAccessibleName(", ".join(filter(None, (option.title, option.detail))))
    inside = QVBoxLayout(button)
    inside.setContentsMargins(MEDIUM, SMALL, MEDIUM, SMALL)
    inside.setSpacing(TIGHT)
    title = ShortLabel(option.title) if option.is_path else label(option.title, wrap=True)
    details = [label(option.detail, "small", wrap=True)] if option.detail else []
    for part in (title, *details):
        part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        inside.addWidget(part)
    return button


class _Card(QPushButton):
    """A button as tall as the layout inside it, which Qt does not do by itself; long words are in lines."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

    def sizeHint(self) -> QSize:
        inside = self.layout()
        return inside.sizeHint() if inside else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        inside = self.layout()
        return inside.minimumSize() if inside else super().minimumSizeHint()
