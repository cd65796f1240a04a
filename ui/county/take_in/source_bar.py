"""Where bundles are taken from: a stick that is plugged in, another folder, single files."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from app.county.find_bundles import count_bundles
from ui.counted import counted
from ui.parts.ask_path import AskPath
from ui.parts.choice_card import ChoiceCards, Option
from ui.parts.flow import Flow
from ui.parts.role import wear
from ui.parts.shown import show_if
from ui.parts.text import label
from ui.sending.drives import Drive
from ui.theme import SMALL
from ui.words import Retranslated

_LOOK_AGAIN_MS = 2000


class SourceBar(Retranslated, QWidget):
    """`chosen([paths])`. Sticks appear as they are plugged in; Enter on one takes it."""

    chosen = Signal(object)

    def __init__(
        self, list_drives: Callable[[], list[Drive]], ask: AskPath, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._list_drives = list_drives
        self._ask = ask
        self._options: list[Option] = []
        self._none = label("", "muted", wrap=True)
        self._sticks = ChoiceCards()
        self._take, self._folder, self._files = QPushButton(), QPushButton(), QPushButton()
        self._drop = label("", "small")
        self._is_small = False
        self._clock = QTimer(self)
        self._clock.setInterval(_LOOK_AGAIN_MS)
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        wear(self._take, role="primary")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(SMALL)
        whole.addWidget(self._none)
        whole.addWidget(self._sticks)
        buttons = QWidget()
        row = Flow(buttons)
        for part in (self._take, self._folder, self._files, self._drop):
            row.addWidget(part)
        whole.addWidget(buttons)

    def _connect(self) -> None:
        self._clock.timeout.connect(self._on_clock)
        self._take.clicked.connect(self._on_take)
        self._folder.clicked.connect(self.ask_folder)
        self._files.clicked.connect(self.ask_file)

    def look_again(self) -> None:
        """See which sticks there are now and what lies on them; drawn anew only when something differs."""
        options = [_option(drive, self.tr("{0} {0:bundle|bundles}")) for drive in self._list_drives()]
        if options != self._options:
            self._options = options
            self._sticks.show_options(
                options, self._sticks.chosen_key() or (options[0].key if options else "")
            )
        self._show()

    def make_small(self, wanted: bool) -> None:
        """Once something was taken in, its list needs the room: the only stick is named on the button."""
        self._is_small = wanted
        self._show()

    def ask_folder(self) -> None:
        """Ctrl+O."""
        folder = self._ask.folder(self, self.tr("The folder or stick with the bundles"))
        if folder is not None:
            self.chosen.emit([folder])

    def ask_file(self) -> None:
        """One bundle."""
        kinds = self.tr("Bundles (*.yidai);;All files (*)")
        path = self._ask.file(self, self.tr("Which bundle?"), kinds)
        if path is not None:
            self.chosen.emit([path])

    def begin(self) -> None:
        (self._take if self._options else self._folder).setFocus()

    def retranslate(self) -> None:
        self._none.setText(self.tr("No stick is plugged in. Plug one in: it appears here by itself."))
        self._folder.setText(self.tr("From a folder…  Ctrl+O"))
        self._files.setText(self.tr("One bundle…"))
        self._drop.setText(self.tr("or drop files and folders here"))
        self._options = []
        self.look_again()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.look_again()
        self._clock.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._clock.stop()

    def _show(self) -> None:
        only = self._options[0] if len(self._options) == 1 and self._is_small else None
        show_if(self._none, not self._options)
        show_if(self._sticks, bool(self._options) and only is None)
        show_if(self._take, bool(self._options))
        show_if(self._drop, not self._is_small)
        words = self.tr("Take in from this stick")
        if only is not None:
            words = self.tr("Take in from {0}").format(only.title)
        self._take.setText(words)

    def _on_clock(self) -> None:
        """A stick's folders are not gone through every two seconds."""
        if [str(drive.folder) for drive in self._list_drives()] != [one.key for one in self._options]:
            self.look_again()

    def _on_take(self) -> None:
        if key := self._sticks.chosen_key():
            self.chosen.emit([Path(key)])


def _option(drive: Drive, bundles: str) -> Option:
    count = count_bundles(drive.folder)
    return Option(str(drive.folder), drive.name, counted(bundles, count), is_path=True)
