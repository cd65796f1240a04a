"""Step 2: which stick, or which folder."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QCheckBox, QPushButton, QVBoxLayout, QWidget

from ui.parts.ask_path import AskPath
from ui.parts.choice_card import ChoiceCards, Option
from ui.parts.shown import show_if
from ui.parts.text import label
from ui.sending.drives import Drive
from ui.sending.size_words import size_words
from ui.theme import SMALL
from ui.words import Retranslated

_LOOK_AGAIN_MS = 2000


class StickChoice(Retranslated, QWidget):
    """Sticks appear as they are plugged in; a folder can always be chosen. A single stick is chosen
    by itself.
    """

    chosen = Signal()

    def __init__(
        self,
        list_drives: Callable[[], list[Drive]],
        drive_at: Callable[[Path], Drive],
        ask: AskPath,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._list_drives = list_drives
        self._drive_at = drive_at
        self._ask = ask
        self._drives: list[Drive] = []
        self._folder: Drive | None = None
        self._options: list[Option] = []
        self._asked_for: Path | None = None
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        self._none = label("", "muted", wrap=True)
        self._cards = ChoiceCards()
        self._other = QPushButton()
        self._other.setAutoDefault(False)
        self._backup = QCheckBox()
        self._clock = QTimer(self)
        self._clock.setInterval(_LOOK_AGAIN_MS)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(SMALL)
        whole.addWidget(self._none)
        whole.addWidget(self._cards)
        whole.addWidget(self._other)
        whole.addWidget(self._backup)
        whole.addStretch(1)

    def _connect(self) -> None:
        self._cards.chosen.connect(self._on_card_chosen)
        self._other.clicked.connect(self._on_other_clicked)
        self._clock.timeout.connect(self.look_again)

    def drive(self) -> Drive | None:
        """The chosen one, or None."""
        key = self._cards.chosen_key()
        return next((drive for drive in self._all() if str(drive.folder) == key), None)

    def wants_backup(self) -> bool:
        """Whether a backup is to go beside the bundle."""
        return self._backup.isChecked() and self.drive() is not None

    def look_again(self) -> None:
        """See which sticks there are now."""
        self._drives = self._list_drives()
        self._show()

    def choose_folder(self, folder: Path) -> None:
        """Write into this folder."""
        self._folder = self._drive_at(folder)
        self._show(chosen=str(folder))

    def retranslate(self) -> None:
        self._other.setText(self.tr("Another place…"))
        self._backup.setText(self.tr("Keep an encrypted backup on the stick too"))
        self._none.setText(self.tr("No stick is plugged in. Plug one in: it appears here by itself."))
        self._show()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.look_again()
        self._clock.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._clock.stop()

    def _all(self) -> list[Drive]:
        known = {drive.folder for drive in self._drives}
        extra = [self._folder] if self._folder and self._folder.folder not in known else []
        return [*self._drives, *extra]

    def _show(self, chosen: str = "") -> None:
        """Drawn anew only when something differs, so that the cursor stays where it is."""
        options = [self._option(drive) for drive in self._all()]
        before = self._cards.chosen_key()
        usable = [option.key for option in options if option.enabled]
        wanted = chosen or (before if before in usable else "")
        if not wanted and len(usable) == 1:
            wanted = usable[0]
        show_if(self._none, not options)
        show_if(self._cards, bool(options))
        if options != self._options or wanted != before:
            self._options = options
            self._cards.show_options(options, wanted)
        self._suggest_backup()
        if self._cards.chosen_key() != before:
            self.chosen.emit()

    def _suggest_backup(self) -> None:
        """Yes for a stick, no for a folder on this laptop; what the user chose for it stays."""
        drive = self.drive()
        self._backup.setEnabled(drive is not None)
        if drive is not None and drive.folder != self._asked_for:
            self._asked_for = drive.folder
            self._backup.setChecked(drive.removable)

    def _option(self, drive: Drive) -> Option:
        parts = [self.tr("{0} free").format(size_words(drive.free)), drive.system]
        if drive.read_only:
            parts.append(self.tr("write-protected"))
        elif not drive.removable:
            parts.append(self.tr("on this laptop, not a stick"))
        words, may = " · ".join(parts), not drive.read_only
        return Option(str(drive.folder), _title(drive), words, enabled=may, is_path=True)

    def _on_card_chosen(self, _key: str) -> None:
        self._suggest_backup()
        self.chosen.emit()

    def _on_other_clicked(self) -> None:
        folder = self._ask.folder(self, self.tr("Where is the bundle to be written?"))
        if folder is not None:
            self.choose_folder(folder)


def _title(drive: Drive) -> str:
    """A stick by its letter and name, another place by its path."""
    if not drive.removable:
        return str(drive.folder)
    letter = drive.folder.drive
    return f"{letter}  {drive.name}" if letter else drive.name
