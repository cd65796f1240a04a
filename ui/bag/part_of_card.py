"""A part of the information card as a sheet of its own: special care, and the risk level as given.

It is kept in the person's file; Enter opens that form at the right field.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QGridLayout, QPushButton, QVBoxLayout, QWidget

from app.bag.read_bag import Bag
from app.bag.risk_given import RiskGiven
from app.people.list_people import age_on
from app.people.masking import mask_phone
from app.placements.special_care import special_care
from ui.bag.contents_rows import title_of
from ui.marked import QT_TRANSLATE_NOOP
from ui.parts.card import Card
from ui.parts.choices import label_of
from ui.parts.record_form import FieldSpec, fields_of
from ui.parts.role import wear
from ui.parts.shown import show_if
from ui.parts.table import Cell, Column, Row, Table, Width
from ui.parts.text import label
from ui.people.person_fields import PERSON
from ui.placements.articles import article_words
from ui.sheets.bag_sheet import BagSheet
from ui.theme import LARGE, SMALL
from ui.words import day

if TYPE_CHECKING:
    from app.people.reveal import FullNumbers
    from ui.bag.bag_desk import BagView

_BY_ARTICLE_39 = frozenset({"1", "2", "3"})


@dataclass(frozen=True)
class Part:
    """Which fields it shows, the field at which the form opens, and what is said below them."""

    key: str
    fields: tuple[str, ...]
    notes: Callable[[Bag], list[str]]
    help: str
    lists_risks: bool = False

    @property
    def opens_at(self) -> str:
        return self.fields[0]


class PartOfCard(BagSheet):
    """Enter, E or Ctrl+N open the form of the person at this part."""

    def __init__(self, part: Part, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._part = part
        self._bag: Bag | None = None
        self._specs: dict[str, FieldSpec] = {
            name: spec for name, spec in fields_of(PERSON).items() if name in part.fields
        }
        self._card, self._earlier = Card(), Card()
        self._change = QPushButton()
        wear(self._change, role="primary")
        self._help = label("", "muted", wrap=True)
        self._notes = label("", "warning", wrap=True)
        self._lines = {name: (label("", "muted"), label("", wrap=True)) for name in part.fields}
        self._table = Table(self._columns(), gives_way=True)
        self._build()
        self._change.clicked.connect(self.start_new)
        self.lead_to(self._change)
        self.retranslate()

    def _build(self) -> None:
        self._card.add_tool(self._change)
        self._card.body.addWidget(self._help)
        grid = QGridLayout()
        grid.setHorizontalSpacing(LARGE)
        grid.setVerticalSpacing(SMALL)
        grid.setColumnStretch(1, 1)
        for row, (name, value) in enumerate(self._lines.values()):
            grid.addWidget(name, row, 0)
            grid.addWidget(value, row, 1)
        self._card.body.addLayout(grid)
        self._card.body.addWidget(self._notes)
        self._card.body.addStretch(1)
        self._earlier.body.addWidget(self._table, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._card)
        whole.addWidget(self._earlier, 1)

    def show_view(self, view: BagView, full: FullNumbers | None) -> None:  # others' numbers stay masked
        self._bag = view.bag
        self.retranslate()

    def start_new(self) -> bool:
        self.record_requested.emit("person", self._part.opens_at)
        return True

    def notes(self) -> str:
        """What the law says of it."""
        return self._notes.text()

    def retranslate(self) -> None:
        if not hasattr(self, "_table"):
            return
        self._card.set_heading(title_of(self._part.key), self.tr("Enter opens  ·  Esc goes back"))
        self._change.setText(self.tr("Change  Enter"))
        self._change.setAutoDefault(True)
        self._help.setText(QCoreApplication.translate("sheets", self._part.help))
        self._earlier.set_heading(self.tr("Given earlier"))
        self._table.set_columns(self._columns())
        if self._bag is None:
            return
        for name, (title, value) in self._lines.items():
            spec = self._specs[name]
            words = spec.shown(getattr(self._bag.record.details, name))
            title.setText(spec.words())
            value.setText((mask_phone(words) if spec.mask == "phone" else words) or "—")
        self._notes.setText("\n".join(self._part.notes(self._bag)))
        show_if(self._notes, bool(self._notes.text()))
        risks = self._bag.earlier_risks if self._part.lists_risks else ()
        self._table.set_rows([_row(one) for one in risks])
        show_if(self._earlier, bool(risks))

    def _columns(self) -> Sequence[Column]:
        return [
            Column(self.tr("Given on"), 104),
            Column(self.tr("Level"), 110),
            Column(self.tr("Scheme"), 130),
            Column(self.tr("By"), 140),
            Column(self.tr("Basis"), Width.REST),
        ]


def _row(risk: RiskGiven) -> Row:
    return [
        Cell(day(risk.on), bold=True),
        label_of("RISK", risk.level),
        risk.scheme,
        risk.by,
        " ".join(risk.basis.split()),
    ]


def _care_notes(bag: Bag) -> list[str]:
    """L16, with its article."""
    details = bag.record.details
    age = age_on(details.birth, bag.today) if details.birth else None
    found = []
    for finding in special_care(details.special_care, age):
        article = article_words(finding.article) if finding.article else ""
        if finding.key == "guardian_consent":
            words = QCoreApplication.translate(
                "sheets", "Under 14: what is kept needs a guardian's consent ({0})."
            )
            found.append(words.format(article))
        elif str(finding.facts.get("code", "")) in _BY_ARTICLE_39:
            care = label_of("SPECIAL_CARE", str(finding.facts["code"]))
            words = QCoreApplication.translate(
                "sheets", "{0}: compulsory isolation may not fit; help and supervision are reinforced ({1})."
            )
            found.append(words.format(care, article))
    return found


def _risk_notes(bag: Bag) -> list[str]:
    risk = bag.record.details
    if risk.risk_level and not (risk.risk_by and risk.risk_on):
        return [QCoreApplication.translate("sheets", "Who gave this level, and on which day, is missing.")]
    return []


SPECIAL_CARE = Part(
    "special_care",
    ("special_care", "guardian", "guardian_phone", "guardian_consent_on"),
    _care_notes,
    QT_TRANSLATE_NOOP("sheets", "Who needs care in particular, and who may consent for them."),
)
RISK = Part(
    "risk",
    ("risk_level", "risk_scheme", "risk_on", "risk_by", "risk_basis"),
    _risk_notes,
    QT_TRANSLATE_NOOP("sheets", "Copied from the township or the police. Yidai works out no level."),
    lists_risks=True,
)
