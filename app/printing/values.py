"""What the forms print: plain values, already masked or full as the caller decided.

An empty string, a missing day or a missing number leaves its place blank for the pen.
Words of code lists (sex, status, result) come as the words themselves.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

from app.clock import Moment
from app.printing.layout.picture import NameGlyph, ReadPicture

if TYPE_CHECKING:
    from app.printing.press import Bound  # which itself prints these values


@dataclass(frozen=True, slots=True)
class PaperContext:
    """Where, when and by whom something is printed; on every sheet."""

    village_name: str
    town: str
    county: str
    unit: str
    printed_at: Moment
    printed_by: str
    copy_no: int = 1
    masked: bool = True
    names_nobody: bool = False
    year: int | None = None
    period: str = ""
    watermark: str = ""
    """Across every sheet, below all else; "" for none."""
    glyphs: dict[str, NameGlyph] = field(default_factory=dict, compare=False)
    """Pictures of characters in the names of this print, by the private code point that was laid for each."""


@dataclass(frozen=True, slots=True)
class ContentsLine:
    """A paper that belongs in the bag. `form` names the form in this print that is the paper:
    then its copies, pages and page numbers are filled in from what was really printed. `paper` is the
    id of the line, to which photos and scans can be tied."""

    no: int
    title: str
    copies: int | None = None
    pages: int | None = None
    present: bool | None = None
    day: date | None = None
    note: str = ""
    form: str = ""
    paper: str = ""


@dataclass(frozen=True, slots=True)
class CoverValues:
    """F01. There is no name in it: the outside of a bag carries the file number only."""

    file_no: str
    village: str
    opened_on: date | None = None
    pages: int | None = None
    owner: str = ""
    contents: tuple[ContentsLine, ...] = ()


@dataclass(frozen=True, slots=True)
class FamilyMember:
    """A line of the family on the information card."""

    name: str = ""
    relation: str = ""
    phone: str = ""
    occupation: str = ""


@dataclass(frozen=True, slots=True)
class CardValues:
    """F02."""

    file_no: str = ""
    name: str = ""
    former_name: str = ""
    sex: str = ""
    birth: date | None = None
    ethnic: str = ""
    id_no: str = ""
    education: str = ""
    marital: str = ""
    occupation: str = ""
    phone: str = ""
    hukou_address: str = ""
    live_address: str = ""
    drug_kinds: tuple[str, ...] = ()
    use_mode: str = ""
    first_found_on: date | None = None
    status: str = ""
    term_from: date | None = None
    term_to: date | None = None
    family: tuple[FamilyMember, ...] = ()
    contacts: str = ""
    economy: str = ""
    difficulty: str = ""
    grid: str = ""
    police: str = ""
    town_owner: str = ""
    village_owner: str = ""
    filled_by: str = ""
    filled_on: date | None = None
    portrait: ReadPicture | None = None


@dataclass(frozen=True, slots=True)
class RosterRow:
    """A line of F03."""

    name: str = ""
    sex: str = ""
    age: int | None = None
    id_no: str = ""
    group: str = ""
    kind: str = ""
    reported_on: date | None = None
    ends_on: date | None = None
    status: str = ""
    owner: str = ""
    last_visit: date | None = None
    next_visit: date | None = None
    last_test: date | None = None
    next_test: date | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class RosterValues:
    """F03."""

    rows: tuple[RosterRow, ...] = ()


@dataclass(frozen=True, slots=True)
class FigureRow:
    """One line of F36; a section's heading has a title alone."""

    title: str
    amount: str = ""
    unit: str = ""
    before: str = ""
    difference: str = ""


@dataclass(frozen=True, slots=True)
class FigureValues:
    """F36."""

    period: str
    rows: tuple[FigureRow, ...] = ()


@dataclass(frozen=True, slots=True)
class VisitValues:
    """F11: one visit, one sheet."""

    file_no: str = ""
    name: str = ""
    kind: str = ""
    planned_due: date | None = None
    happened_on: date | None = None
    place: str = ""
    visitors: tuple[str, ...] = ()
    interviewee: str = ""
    relation: str = ""
    phone: str = ""
    result: str = ""
    family: str = ""
    work: str = ""
    thinking: str = ""
    movement: str = ""
    opinion: str = ""
    difficulty: str = ""
    next_action: str = ""
    late_reason: str = ""
    photos: int | None = None


@dataclass(frozen=True, slots=True)
class TestRegisterRow:
    """A line of F13."""

    __test__ = False  # pytest would take the class for a collection of tests

    happened_on: date | None = None
    place: str = ""
    arranged_by: str = ""
    testers: tuple[str, ...] = ()
    sample: str = ""
    result: str = ""
    signed: str = ""
    witness: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class TestRegisterValues:
    """F13: the tests of one person, with the year's count below."""

    __test__ = False  # the same

    file_no: str = ""
    name: str = ""
    rows: tuple[TestRegisterRow, ...] = ()
    due_in_year: int | None = None
    done_in_year: int | None = None


@dataclass(frozen=True, slots=True)
class BagValues:
    """One person's bag. What is None or empty is not printed and stays "missing" in the contents.

    `listed` is the name list with this person's line alone. `others` are the papers that are described as
    data, and photos and scans, laid already. `is_part`: only what is new, so that there is neither cover
    nor contents. `left_out`: how many photos and scans a masked print lacks.
    """

    cover: CoverValues
    card: CardValues | None = None
    listed: RosterValues | None = None
    visits: tuple[VisitValues, ...] = ()
    tests: TestRegisterValues | None = None
    others: tuple[Bound, ...] = ()
    is_part: bool = False
    left_out: int = 0


@dataclass(frozen=True, slots=True)
class PaperWarning:
    """Something that the person who prints must know: a reason, and facts for its sentence."""

    reason: str
    code_point: str = ""


@dataclass(frozen=True, slots=True)
class PrintedPaper:
    """What was written: the number of pages, what to warn of, and the digest of the file."""

    pages: int
    warnings: tuple[PaperWarning, ...] = field(default=())
    sha256: str = ""
