"""Print: every paper at the left, found by number, name or initials; at the right whose it is and of when."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.ids import PersonId
from app.printing.list_forms import FormLine, list_forms
from ui import theme
from ui.counted import counted
from ui.parts.card import Card
from ui.parts.flow import Flow
from ui.parts.job_bar import JobBar
from ui.parts.line_edit import LineEdit
from ui.parts.page import Page
from ui.parts.role import wear
from ui.parts.shown import show_if
from ui.parts.table import Cell, Column, Row, Table, Width
from ui.parts.text import label
from ui.parts.tone import Tone
from ui.preview.preview_desk import Form, PreviewDesk, Subject
from ui.printing.bags_out import BagsOut
from ui.printing.letter_dialog import LetterDialog
from ui.printing.pack_choice import PackChoice
from ui.printing.paper_rows import BAG, OTHER, PACK, PERSON, VILLAGE, PaperRow, paper_rows
from ui.printing.people_choice import PeopleChoice
from ui.reports.period_bar import PeriodBar
from ui.theme import LARGE, SMALL

_LIST = 360  # pixels at 100 % text size
_SHARE = 0.4


class ChoosePaperPage(Page):
    """`paper_chosen(subject)`. Enter leads from the paper to the person, and from there to the preview."""

    paper_chosen = Signal(object)

    def __init__(self, desk: PreviewDesk, parent: QWidget | None = None) -> None:
        super().__init__(scrolls=False, parent=parent)
        self._desk = desk
        self._papers: list[PaperRow | None] = []
        self._forms: list[FormLine] = list(list_forms())
        self._chosen: PaperRow | None = None
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        self._find = LineEdit()
        self._find.setObjectName("find_form")
        self._find.setProperty("help_topic", "printing.form")
        self._list = Table(self._form_columns(), header=False)
        self._list.setObjectName("forms")
        self._none_fits = label("", "muted", wrap=True)
        left = QVBoxLayout()
        left.setSpacing(SMALL)
        for part in (self._find, self._none_fits):
            left.addWidget(part)
        left.addWidget(self._list, 1)
        self._left = QWidget()
        left.setContentsMargins(0, 0, 0, 0)
        self._left.setLayout(left)
        across = QHBoxLayout()
        across.setSpacing(LARGE)
        across.addWidget(self._left)
        across.addWidget(self._chosen_card(), 1)
        self.body.addLayout(across, 1)

    def _chosen_card(self) -> Card:
        self._card = Card()
        self._words = label("", "muted", wrap=True)
        self._show = QPushButton()
        self._show.setAutoDefault(False)
        wear(self._show, role="primary")
        self._write = QPushButton()
        self._write.setAutoDefault(False)
        self._straight = QPushButton()
        self._straight.setAutoDefault(False)
        self._letter = QPushButton()
        self._letter.setAutoDefault(False)
        self._others = QWidget()
        row = Flow(self._others)
        for button in (self._write, self._straight, self._letter):
            row.addWidget(button)
        self._card.add_tool(self._show)
        self._card.body.addWidget(self._others)
        self._bar = JobBar()
        self._out = BagsOut(self._desk, self._bar, self)
        self._blank = QCheckBox()
        self._only = QCheckBox()
        self._since = QCheckBox()
        self._period = PeriodBar(self._desk.today)
        self._whose = PeopleChoice(self._desk)
        for part in (
            self._words,
            self._bar,
            self._since,
            self._blank,
            self._only,
            self._period,
        ):
            self._card.body.addWidget(part)
        self._card.body.addWidget(self._whose, 1)
        self._pack = PackChoice(self._desk)
        self._card.body.addWidget(self._pack, 1)
        self._rest = QWidget()
        self._card.body.addWidget(self._rest, 1)
        return self._card

    def _form_columns(self) -> list[Column]:
        return [Column("", 52), Column("", Width.REST)]

    def _connect(self) -> None:
        self._find.textChanged.connect(self._on_find_changed)
        self._find.next_requested.connect(self._on_find_entered)
        self._list.row_chosen.connect(self._on_paper_chosen)
        self._list.row_opened.connect(self._on_paper_opened)
        self._show.clicked.connect(self.print_this)
        self._write.clicked.connect(self.save)
        self._straight.clicked.connect(self.print_straight)
        self._out.message.connect(self.message)
        self._out.ended.connect(self._on_bags_out)
        self._letter.clicked.connect(self._on_letter)
        self._blank.toggled.connect(self._paint_chosen)
        self._only.toggled.connect(self._paint_chosen)
        self._period.refused.connect(self.message)
        self._whose.opened.connect(self.print_this)
        self._whose.changed.connect(self._paint_chosen)
        self._whose.message.connect(self.message)
        self._pack.opened.connect(self.print_this)
        self._pack.message.connect(self.message)
        for keys, slot in (
            ("Ctrl+F", self._on_find_asked),
            ("Ctrl+E", self._on_letter),
            ("Ctrl+Shift+P", self.print_straight),
            ("PgUp", self._on_before),
            ("PgDown", self._on_after),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)

    def title(self) -> str:
        return self.tr("Print")

    def arrive(self) -> None:
        self._forms = self._desk.forms()
        self._paint_papers()
        self._whose.read()

    def begin(self) -> None:
        self._find.setFocus()

    def print_this(self) -> None:
        """Ctrl+P here: the preview of what is chosen."""
        paper = self._chosen
        if paper is None or not self._show.isEnabled():
            return
        if paper.number == PACK:
            self.paper_chosen.emit(
                Subject(
                    Form.PACK,
                    title=paper.title,
                    period=self._pack.period(),
                    forms=self._pack.forms(),
                    photos=self._pack.photos(),
                    ledger_photos=self._pack.ledger_photos(),
                )
            )
            return
        several = self._whose.marked() if not paper.number else ()
        who = self._whose.person() if paper.is_of_person and not several else None
        form = Form.FORM if paper.number else Form.BAG
        can_choose = form is Form.FORM and not self._blank.isChecked() and self._only.isChecked()
        self.paper_chosen.emit(
            Subject(
                form,
                who.person if who is not None else None,
                who.file_no if who is not None else "",
                paper.number,
                paper.title,
                self._period.period() if can_choose else None,
                form is Form.FORM and self._blank.isChecked(),
                form is Form.BAG and self._since.isChecked(),
                several,
            )
        )

    def save(self) -> None:
        """Ctrl+S here: the bags that are chosen go straight into a file."""
        if self._takes_bags():
            self._out.write(self._chosen_bags(), since_last=self._since.isChecked())

    def print_straight(self) -> None:
        """Ctrl+Shift+P: the bags that are chosen go straight to the printer."""
        if self._takes_bags():
            self._out.print_straight(self._chosen_bags(), since_last=self._since.isChecked())

    def _takes_bags(self) -> bool:
        return self._chosen is not None and not self._chosen.number and self._whose.has_somebody()

    def _chosen_bags(self) -> tuple[PersonId, ...]:
        """In the order of choosing; nobody: everyone's."""
        who = self._whose.person()
        return self._whose.marked() or ((who.person,) if who is not None else ())

    def retranslate(self) -> None:
        super().retranslate()
        self._find.setPlaceholderText(self.tr("Number, name or initials of a paper"))
        self._find.setAccessibleName(self.tr("Find a paper"))
        self._list.setAccessibleName(self.tr("Papers"))
        self._share_room()
        self._none_fits.setText(self.tr("No paper matches these words."))
        self._blank.setText(self.tr("Blank, to be filled in by hand"))
        self._only.setText(self.tr("Only the records of a period"))
        self._since.setText(self.tr("Only what is new or changed since it was last printed"))
        self._show.setText(self.tr("Show the pages  Ctrl+P"))
        self._write.setText(self.tr("Into a file…  Ctrl+S"))
        self._straight.setText(self.tr("To the printer…  Ctrl+Shift+P"))
        self._letter.setText(self.tr("Change the words…  Ctrl+E"))
        self._paint_papers()
        if self.isVisible():  # else it is read anew on arriving, and perhaps locked by now
            self._whose.read()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_room()

    def _share_room(self) -> None:
        """The list of papers never takes more than its share of a narrow window."""
        self._left.setFixedWidth(min(theme.current().px(_LIST), int(self.width() * _SHARE)))

    def _paint_papers(self) -> None:
        bag, pack = self.tr("The whole bag"), self.tr("Pack for an inspection")
        found = paper_rows(self._forms, self._find.text(), bag_title=bag, pack_title=pack)
        headings = {
            BAG: "",
            PERSON: self.tr("Papers of a bag"),
            VILLAGE: self.tr("Ledgers of the village"),
            OTHER: self.tr("Other papers"),
        }
        rows: list[Row] = []
        self._papers = []
        group = ""
        for paper in found:
            if paper.group != group and headings[paper.group]:
                rows.append(["", Cell(headings[paper.group], Tone.QUIET, bold=True, icon="")])
                self._papers.append(None)
            group = paper.group
            number = "" if paper.number == PACK else paper.number
            rows.append([Cell(number, Tone.QUIET, icon=""), paper.title])
            self._papers.append(paper)
        self._list.set_rows(rows)
        show_if(self._none_fits, not found)
        self._choose(found)

    def _choose(self, found: Sequence[PaperRow]) -> None:
        """Keep what is chosen while it is in the list, else take the first."""
        wanted = next((one for one in found if self._is_chosen(one)), next(iter(found), None))
        self._chosen = wanted
        if wanted is not None:
            self._list.choose_row(self._papers.index(wanted))
        self._paint_chosen()

    def _is_chosen(self, paper: PaperRow) -> bool:
        return self._chosen is not None and self._chosen.number == paper.number

    def _paint_chosen(self) -> None:
        paper = self._chosen
        show_if(self._card, paper is not None)
        if paper is None:
            return
        of_pack = paper.number == PACK
        of_form = bool(paper.number) and not of_pack
        if of_pack and self._pack.isHidden():
            self._pack.read()
        show_if(self._pack, of_pack)
        blank = of_form and self._blank.isChecked()
        self._card.set_heading(f"{'' if of_pack else paper.number}  {paper.title}".strip())
        self._words.setText(self._about(paper))
        show_if(self._since, not paper.number)
        for button in (self._write, self._straight):
            show_if(button, not paper.number)
            button.setEnabled(self._whose.has_somebody())
        has_letter = self._desk.letter(paper.number) is not None
        show_if(self._letter, has_letter)
        show_if(self._others, has_letter or not paper.number)
        show_if(self._blank, of_form)
        show_if(self._only, of_form and not blank)
        show_if(self._period, of_form and not blank and self._only.isChecked())
        self._whose.let_mark(not paper.number)
        show_if(self._whose, paper.is_of_person)
        show_if(self._rest, not of_pack and not (paper.is_of_person and self._whose.has_people()))
        self._show.setEnabled(bool(paper.number) or self._whose.has_somebody())

    def _about(self, paper: PaperRow) -> str:
        if not paper.number:
            if self._whose.marked():
                return counted(
                    self.tr("{0} {0:bag|bags} chosen, in the order of choosing. Space takes one away again."),
                    len(self._whose.marked()),
                )
            return self.tr("All papers with records. Space chooses several people.")
        if paper.number == PACK:
            return self.tr("Cover, index, the chosen ledgers and photos, in two copies. Space chooses.")
        if paper.is_of_person:
            return self.tr("Of one person, or of everyone. Names and numbers are partly hidden.")
        return self.tr("From the village's own records.")

    def _on_find_asked(self) -> None:
        self._find.setFocus()
        self._find.selectAll()

    def _on_find_changed(self) -> None:
        if not self._find.is_composing():
            self._chosen = None if self._find.text().strip() else self._chosen
            self._paint_papers()

    def _on_find_entered(self) -> None:
        """Enter goes on with the paper that stands first, or to the list where several fit."""
        if sum(paper is not None for paper in self._papers) > 1:
            self._list.setFocus()
        else:
            self._go_on()

    def _on_paper_chosen(self, place: int) -> None:
        paper = self._papers[place] if place < len(self._papers) else None
        if paper is not None:
            self._chosen = paper
            self._paint_chosen()

    def _on_paper_opened(self, place: int) -> None:
        if self._papers[place] is not None:
            self._go_on()

    def _go_on(self) -> None:
        """To the question whose it is, or straight to the pages."""
        if self._chosen is not None and self._chosen.number == PACK:
            self._pack.setFocus()
        elif self._chosen is not None and self._chosen.is_of_person and self._whose.has_somebody():
            self._whose.setFocus()
        else:
            self.print_this()

    def _on_letter(self) -> None:
        """The words of a letter, where the paper is one that may be changed."""
        letter = self._desk.letter(self._chosen.number) if self._chosen is not None else None
        if letter is not None:
            dialog = LetterDialog(self._desk, letter, self)
            dialog.saved.connect(self.message)
            dialog.open()

    def _on_bags_out(self, left: object) -> None:
        """Who did not go out stays chosen."""
        if isinstance(left, tuple):
            self._whose.mark_only(left)

    def _on_before(self) -> None:
        if self._only.isChecked():
            self._period.show_before()

    def _on_after(self) -> None:
        if self._only.isChecked():
            self._period.show_after()
