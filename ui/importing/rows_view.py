"""The rows of a ledger with their fates, the cells of the chosen one, and the answers it asks for."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QPushButton, QSplitter, QVBoxLayout, QWidget

from app.ids import PersonId
from app.importing.ledger import shown
from app.importing.rows import PersonRow
from app.importing.verdicts import CellVerdict, Level, RowVerdict
from ui import icons, theme
from ui.importing.fates import Fate, count_fates, fate_of
from ui.importing.field_words import field_words, value_words
from ui.importing.import_desk import Candidate, Checked
from ui.marked import QT_TRANSLATE_NOOP
from ui.parts.filter_chips import FilterChip
from ui.parts.flow import Flow
from ui.parts.shown import show_if
from ui.parts.table import Cell, Column, Table, Width
from ui.parts.text import label
from ui.parts.tone import Tone
from ui.problems import sentence
from ui.theme import SMALL
from ui.words import Retranslated

_FATES: dict[Fate, tuple[str, Tone, str]] = {
    Fate.IN: (QT_TRANSLATE_NOOP("fates", "Comes in"), Tone.DONE, "check"),
    Fate.REMARK: (QT_TRANSLATE_NOOP("fates", "Comes in, check"), Tone.DUE, "info"),
    Fate.QUESTION: (QT_TRANSLATE_NOOP("fates", "Question"), Tone.INFO, "circle-help"),
    Fate.OUT: (QT_TRANSLATE_NOOP("fates", "Left out"), Tone.OVERDUE, "triangle-alert"),
    Fate.HERE: (QT_TRANSLATE_NOOP("fates", "Here already"), Tone.QUIET, "copy"),
    Fate.PASSED: (QT_TRANSLATE_NOOP("fates", "No record"), Tone.QUIET, "minus"),
}
_LEAST_FOR_REASON = 400  # lower, at 100 % text size, the reason stands in its row alone
_LEVELS = {Level.WARNING: (Tone.DUE, "info"), Level.REFUSED: (Tone.OVERDUE, "triangle-alert")}


class _FateChip(FilterChip):
    """The picture of its fate stays beside the words, whether it filters or not."""

    def __init__(self, icon: str) -> None:
        super().__init__()
        self._icon = icon

    def picture(self) -> str:
        return self._icon


class RowsView(Retranslated, QWidget):
    """`answered(verdict, person)`: who a row's person is; None when it is none of those asked about."""

    answered = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._checked: Checked | None = None
        self._rows: list[RowVerdict] = []
        self._shown: list[RowVerdict] = []
        self._asked: dict[str, RowVerdict] = {}
        self._filter: Fate | None = None
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        chips = QWidget()
        row = Flow(chips)
        self._group = QButtonGroup(self)
        self._chips: dict[Fate | None, FilterChip] = {}
        for place, fate in enumerate([None, *Fate]):
            chip = _FateChip(_FATES[fate][2]) if fate is not None else FilterChip()
            self._group.addButton(chip, place)
            self._chips[fate] = chip
            row.addWidget(chip)
        self._chips[None].setChecked(True)
        self._table = Table(self._row_columns())
        self._table.setProperty("help_topic", "importing.rows")
        below = QWidget()
        lower = QVBoxLayout(below)
        lower.setContentsMargins(0, SMALL, 0, 0)
        lower.setSpacing(SMALL)
        self._reason = label("", "strong", wrap=True)
        self._answers = QWidget()
        self._answer_row = Flow(self._answers)
        self._cells = Table(self._cell_columns())
        self._cells.setProperty("help_topic", "importing.cells")
        for part in (self._reason, self._answers, self._cells):
            lower.addWidget(part)
        lower.setStretch(2, 1)
        self._split = QSplitter(Qt.Orientation.Vertical)
        self._split.setChildrenCollapsible(False)
        self._split.addWidget(self._table)
        self._split.addWidget(below)
        self._split.setStretchFactor(0, 3)
        self._split.setStretchFactor(1, 2)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, SMALL, 0, 0)
        whole.setSpacing(SMALL)
        whole.addWidget(chips)
        whole.addWidget(self._split, 1)

    def _row_columns(self) -> list[Column]:
        return [
            Column(self.tr("What becomes of it"), 150),
            Column(self.tr("Where"), 120),
            Column(self.tr("Who or what"), 110),
            Column(self.tr("Why"), Width.REST),
        ]

    def _cell_columns(self) -> list[Column]:
        return [
            Column(self.tr("Cell"), 60),
            Column(self.tr("Field"), 120),
            Column(self.tr("In the file"), 170),
            Column(self.tr("Understood as"), 170),
            Column(self.tr("Remark"), Width.REST),
        ]

    def _connect(self) -> None:
        self._group.idClicked.connect(self._on_filter_clicked)
        self._table.row_chosen.connect(self._on_row_chosen)
        self._table.row_opened.connect(self._on_row_opened)

    def minimumSizeHint(self) -> QSize:
        now = theme.current()
        return QSize(now.px(300), now.px(330))

    def show_checked(self, checked: Checked, asked: dict[str, RowVerdict]) -> None:
        """`asked`: the rows with questions, as they were asked, by address."""
        self._checked, self._asked = checked, asked
        self._rows = list(checked.reading.rows)
        if self._filter is not None and not count_fates(self._rows)[self._filter]:
            self._filter = None
            self._chips[None].setChecked(True)
        self._show_rows()

    def begin_at_trouble(self) -> None:
        """Choose the first row that needs the user: a question, else one left out, else a remark."""
        for fate in (Fate.QUESTION, Fate.OUT, Fate.REMARK, Fate.IN):
            for place, verdict in enumerate(self._shown):
                if fate_of(verdict) is fate:
                    self._table.choose_row(place)
                    return

    def choose_next_question(self) -> None:
        """The next row that asks, below the chosen one or else from the top; without one it stays."""
        chosen = self._table.chosen_row()
        asking = [place for place, verdict in enumerate(self._shown) if verdict.question is not None]
        if asking:
            self._table.choose_row(next((place for place in asking if place > chosen), asking[0]))

    def begin(self) -> None:
        """The cursor to the rows."""
        self._table.setFocus()

    def retranslate(self) -> None:
        self._table.set_columns(self._row_columns())
        self._cells.set_columns(self._cell_columns())
        self._table.setAccessibleName(self.tr("Rows of the ledger"))
        self._cells.setAccessibleName(self.tr("Cells of the chosen row"))
        self._show_rows()

    def _show_rows(self) -> None:
        counts = count_fates(self._rows)
        self._chips[None].setText(self.tr("All {0}").format(len(self._rows)))
        for fate, (words, _tone, _icon) in _FATES.items():
            chip = self._chips[fate]
            chip.setText(f"{QCoreApplication.translate('fates', words)} {counts[fate]}")
            show_if(chip, counts[fate] > 0)
        self._shown = [row for row in self._rows if self._filter in (None, fate_of(row))]
        self._table.set_rows([self._row(verdict) for verdict in self._shown])
        self._show_chosen()

    def _row(self, verdict: RowVerdict) -> list[str | Cell]:
        fate = fate_of(verdict)
        words, tone, icon = _FATES[fate]
        quiet = Tone.QUIET if fate in (Fate.PASSED, Fate.HERE) else Tone.PLAIN
        return [
            Cell(QCoreApplication.translate("fates", words), tone, icon=icon, order=list(Fate).index(fate)),
            Cell(self._where(verdict), quiet, order=verdict.line),
            Cell(_who(verdict), quiet, bold=quiet is Tone.PLAIN),
            Cell(_why(verdict), quiet),
        ]

    def _where(self, verdict: RowVerdict) -> str:
        """A30; with its sheet before it where several sheets have rows."""
        one = all(row.sheet is self._rows[0].sheet for row in (verdict, self._rows[-1]))
        return verdict.address.rpartition("!")[2] if one else verdict.address

    def _show_chosen(self) -> None:
        verdict = self._chosen()
        self._reason.setText(_why(verdict) if verdict is not None else "")
        kind = self._checked.reading.kind if self._checked is not None else ""
        cells = sorted(verdict.cells, key=_untroubled) if verdict is not None else []
        self._cells.set_rows([_cell_row(cell, kind) for cell in cells])
        self._show_answers(verdict)
        self._share_room()

    def _share_room(self) -> None:
        """In big type the rows keep the room of the sentence that stands in them too; a question is asked."""
        is_low = self.height() < theme.current().px(_LEAST_FOR_REASON)
        asks = not self._answers.isHidden()
        show_if(self._reason, bool(self._reason.text()) and (asks or not is_low))

    def _show_answers(self, verdict: RowVerdict | None) -> None:
        """A button for each who may be meant; the answer can be changed until the ledger is taken in."""
        while item := self._answer_row.takeAt(0):
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        asked = self._asked.get(verdict.address) if verdict is not None else None
        show_if(self._answers, asked is not None)
        if asked is None or asked.question is None or verdict is None or self._checked is None:
            return
        given = verdict.question is None
        for person in asked.question.candidates:
            candidate = self._checked.candidates.get(person)
            if candidate is not None:
                self._add_answer(_candidate_words(candidate), person, given and verdict.person == person)
        nobody = (
            self.tr("A new person")
            if isinstance(asked.row, PersonRow)
            else self.tr("None of them: leave out")
        )
        self._add_answer(nobody, None, given and verdict.person is None)
        self._fit_answers()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_answers()
        self._share_room()

    def _fit_answers(self) -> None:
        """As high as the lines of answers are, in big type too."""
        width = max(1, self.width())
        self._answers.setMinimumHeight(self._answer_row.heightForWidth(width))

    def _add_answer(self, words: str, person: PersonId | None, chosen: bool) -> None:
        button = QPushButton(words)
        button.setAutoDefault(False)
        button.setProperty("person", person or "")
        if chosen:
            button.setIcon(icons.icon("check", "done", 16))
        button.clicked.connect(self._on_answer_clicked)
        self._answer_row.addWidget(button)
        button.show()

    def _chosen(self) -> RowVerdict | None:
        place = self._table.chosen_row()
        return self._shown[place] if 0 <= place < len(self._shown) else None

    def _on_filter_clicked(self, place: int) -> None:
        before = self._chosen()
        self._filter = [None, *Fate][place]
        self._show_rows()
        if self._shown:  # a row that the filter hides leaves its place to the first that it shows
            self._table.choose_row(next((n for n, row in enumerate(self._shown) if row is before), 0))

    def _on_row_chosen(self, _place: int) -> None:
        self._show_chosen()

    def _on_row_opened(self, _place: int) -> None:
        """Enter goes to the answers, else into the cells."""
        answers = self._answers.findChildren(QPushButton)
        if answers and not self._answers.isHidden():
            answers[0].setFocus()
        else:
            self._cells.setFocus()

    def _on_answer_clicked(self) -> None:
        verdict = self._chosen()
        if verdict is not None:
            person = str(self.sender().property("person"))
            self.answered.emit(self._asked[verdict.address], PersonId(person) if person else None)
            self._table.setFocus()


def _who(verdict: RowVerdict) -> str:
    name = getattr(verdict.row, "name", "") or verdict.values.get("name") or verdict.values.get("title") or ""
    return str(name)


def _why(verdict: RowVerdict | None) -> str:
    """The row's question or reason as a sentence; what stands in a line that is no record."""
    if verdict is None:
        return ""
    if verdict.question is not None:
        return sentence(verdict.question.reason, verdict.facts)
    if verdict.reason is None:
        return ""
    words = sentence(verdict.reason, verdict.facts)
    if fate_of(verdict) is Fate.PASSED:
        text = " ".join(shown(cell).strip() for cell in verdict.sheet.rows[verdict.line] if cell != "")
        return f"{words} {text}"[:120]
    return words


def _untroubled(cell: CellVerdict) -> int:
    """Cells with something to be said come first."""
    return 0 if cell.level in _LEVELS else 1


def _cell_row(cell: CellVerdict, kind: str) -> Sequence[str | Cell]:
    tone, icon = _LEVELS.get(cell.level, (Tone.QUIET, ""))
    title = Cell(field_words(kind, cell.field)) if cell.field is not None else Cell("—", Tone.QUIET)
    remark = sentence(cell.reason, cell.facts) if cell.reason else ""
    understood = value_words(kind, cell.field, cell.value)
    return [
        cell.address.rpartition("!")[2],
        title,
        " ".join(shown(cell.given).split()),
        Cell(understood, bold=True),
        Cell(remark, tone, icon=icon if remark else ""),
    ]


def _candidate_words(candidate: Candidate) -> str:
    number = candidate.file_no.partition("-")[2] or candidate.file_no  # the village is the same for all
    parts = (candidate.name, candidate.birth, candidate.village_group, number)
    return " · ".join(part for part in parts if part)
