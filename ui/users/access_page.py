"""The access log: who looked at what, filtered by days, user, kind and file, and saved as a file."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLineEdit, QPushButton, QStackedWidget, QWidget

from app.errors import Refused, Trouble
from app.users.read_access_log import AccessAsked, AccessFound
from ui import theme
from ui.counted import counted
from ui.parts.ask_path import AskPath
from ui.parts.card import Card
from ui.parts.empty import Empty
from ui.parts.filter_chips import MenuChip
from ui.parts.flow import Flow
from ui.parts.page import Page
from ui.parts.shown import show_if
from ui.parts.table import Cell, Column, Table, Width
from ui.parts.text import label
from ui.problems import sentence_of
from ui.reports.period_bar import PeriodBar
from ui.users.access_words import detail_words, headings, kind_words, laptop_words

_MOST_FILES = 4
_FOR_CHECKING = (4, 5, 6)
_LEAST_FOR_ALL = 900


@dataclass(frozen=True)
class AccessDesk:
    """`save(asked, path)` answers how many lines were written."""

    today: Callable[[], date]
    read: Callable[[AccessAsked], AccessFound]
    save: Callable[[AccessAsked, Path], int]
    ask: AskPath


class AccessPage(Page):
    """Nothing is changed here. `saved` tells that the log was saved, in words for the foot."""

    saved = Signal(str)

    def __init__(self, desk: AccessDesk, parent: QWidget | None = None) -> None:
        super().__init__(scrolls=False, parent=parent)
        self._desk = desk
        self._found = AccessFound((), 0, (), ())
        self._period = PeriodBar(desk.today)
        self._users, self._kinds = MenuChip(), MenuChip()
        self._file = QLineEdit()
        self._save = QPushButton()
        self._table = Table(self._columns())
        self._words = label("", "muted", wrap=True)
        self._nothing = Empty("eye")
        self._stack = QStackedWidget()
        self._build()
        self._connect()

    def _build(self) -> None:
        self.tools.addWidget(self._save)
        self.body.addWidget(self._period)
        filters = QWidget()
        row = Flow(filters)
        for part in (self._users, self._kinds, self._file):
            row.addWidget(part)
        self._file.setClearButtonEnabled(True)
        card = Card()
        card.body.addWidget(filters)
        card.body.addWidget(self._words)
        self._stack.addWidget(self._table)
        self._stack.addWidget(self._nothing)
        card.body.addWidget(self._stack, 1)
        self.body.addWidget(card, 1)

    def _connect(self) -> None:
        self._period.changed.connect(self.show_now)
        self._users.changed.connect(self.show_now)
        self._kinds.changed.connect(self.show_now)
        self._file.editingFinished.connect(self.show_now)
        self._save.clicked.connect(self._on_save)

    def title(self) -> str:
        return self.tr("Access log")

    def arrive(self) -> None:
        self.show_now()

    def asked(self) -> AccessAsked:
        """What the filters say."""
        period = self._period.period()
        return AccessAsked(
            period.first,
            period.last,
            frozenset(self._users.taken()),
            frozenset(self._kinds.taken()),
            self._file.text().strip(),
        )

    def show_now(self) -> None:
        """Read it anew."""
        try:
            self._found = self._desk.read(self.asked())
        except (Refused, Trouble) as problem:
            self._say(sentence_of(problem))
            return
        self._show()

    def save(self) -> None:
        """Ctrl+S: the lines that fit, as a file that a spreadsheet reads."""
        self._on_save()

    def retranslate(self) -> None:
        super().retranslate()
        self._users.setText(self.tr("Users"))
        self._kinds.setText(self.tr("Kinds"))
        self._file.setPlaceholderText(self.tr("File number"))
        self._file.setAccessibleName(self.tr("File number"))
        self._save.setText(self.tr("Save as .csv…  Ctrl+S"))
        self._table.set_columns(self._columns())
        self._table.setAccessibleName(self.tr("Access log"))
        self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In big type what the chain is checked by stands in the saved file alone."""
        super().resizeEvent(event)
        for column in _FOR_CHECKING:
            self._table.setColumnHidden(column, self.width() < theme.current().px(_LEAST_FOR_ALL))

    def _columns(self) -> list[Column]:
        when, who, what, files, details, laptop, line = headings()
        return [
            Column(when, 140),
            Column(who, 110),
            Column(what, 150),
            Column(files, Width.REST, lines=6),
            Column(details, Width.REST),
            Column(laptop, 72),
            Column(line, 64, number=True),
        ]

    def _show(self) -> None:
        found = self._found
        self._users.show_options([(name, name) for name in found.users], self._users.taken())
        self._kinds.show_options([(kind, kind_words(kind)) for kind in found.kinds], self._kinds.taken())
        self._table.set_rows(
            [
                [
                    line.at.strftime("%Y-%m-%d %H:%M"),
                    line.user,
                    kind_words(line.kind),
                    self._files(line.files),
                    detail_words(line),
                    laptop_words(line),
                    Cell(str(line.seq), order=line.seq),
                ]
                for line in found.lines
            ]
        )
        words = self.tr(
            "Lines: {0}. The log names file numbers, never names, and never what was searched for."
        )
        self._nothing.show_words(
            self.tr("Nothing in these days fits"), self.tr("Choose other days or fewer filters.")
        )
        self._stack.setCurrentWidget(self._table if found.lines else self._nothing)
        if found.left_out:
            words = self.tr(
                "The newest {0} {0:line|lines}; {1} older {1:one fits|ones fit} too. Choose fewer days."
            )
        self._say(counted(words, len(found.lines), found.left_out) if found.lines else "")

    def _say(self, words: str) -> None:
        self._words.setText(words)
        show_if(self._words, bool(words))

    def _files(self, files: tuple[str, ...]) -> str:
        shown = ", ".join(files[:_MOST_FILES])
        if len(files) <= _MOST_FILES:
            return shown
        return self.tr("{0}, and {1} more").format(shown, len(files) - _MOST_FILES)

    def _on_save(self) -> None:
        period = self._period.period()
        name = f"yidai-access-log-{period.first.isoformat()}-{period.last.isoformat()}.csv"
        path = self._desk.ask.new_file(self, self.tr("Save the access log"), "CSV (*.csv)", name)
        if path is None:
            return
        try:
            count = self._desk.save(self.asked(), path)
        except (Refused, Trouble) as problem:
            self._say(sentence_of(problem))
            return
        self.saved.emit(counted(self.tr("Saved: {0} {0:line|lines} of the access log"), count))
