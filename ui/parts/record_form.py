"""A form that is drawn up from a list of fields, in sections, and gives plain values back.

The same list names the fields wherever a record is shown: in its form, its history, its conflicts.
Labels are translated under the context "fields".
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel, QWidget

from app.codes import code_list
from app.money import fen, yuan
from ui.listed import listed
from ui.marked import QT_TRANSLATE_NOOP
from ui.parts.choices import choices_of, label_of
from ui.parts.code_field import CodeField
from ui.parts.day_field import DayField
from ui.parts.day_reading import day_parser
from ui.parts.field import Field
from ui.parts.form import Form
from ui.parts.long_text import LongText
from ui.parts.matching import Choice
from ui.parts.names_field import NamesField
from ui.parts.phrase_book import PhraseBook
from ui.parts.text import label
from ui.parts.text_field import TextField
from ui.said import say
from ui.theme import MEDIUM, TIGHT
from ui.words import Retranslated, day

Value = str | bool | int | date | tuple[str, ...] | None
YES, NO = QT_TRANSLATE_NOOP("fields", "yes"), QT_TRANSLATE_NOOP("fields", "no")
LONGEST_TEXT = 10_000
_NO_WORDS = ("_no", "_ref", "_time", "_phone", "name")


class Kind(StrEnum):
    """What a field holds. DAY may lie ahead, PAST may not; WORDS are several lines; MONEY is typed in
    yuan and kept in whole fen; HUNDREDTHS are points or mu with two places. NAMES are people, THINGS whatever
    else is listed. RECORD is another record, chosen by name, RECORDS several.
    """

    TEXT = "text"
    PRIVATE = "private"
    WORDS = "words"
    DAY = "day"
    PAST = "past"
    CODE = "code"
    CODES = "codes"
    TRUTH = "truth"
    COUNT = "count"
    MONEY = "money"
    HUNDREDTHS = "hundredths"
    NAMES = "names"
    THINGS = "things"
    RECORD = "record"
    RECORDS = "records"


@dataclass(frozen=True)
class FieldSpec:
    """One field of a record: its column, its label, what it holds, and two lines of help at most.

    `mask` "phone" hides the middle of a number wherever it is only read. `of`: the table whose records a
    RECORD or RECORDS chooses among, or for a text the register whose words are offered. `years_ago`: a day
    that lies so far back that its year is typed too.
    """

    name: str
    label: str
    kind: Kind = Kind.TEXT
    codes: str = ""
    help: str = ""
    whole_row: bool = False
    longest: int = 200
    mask: str = ""
    of: str = ""
    years_ago: bool = False

    @property
    def takes_phrases(self) -> bool:
        """Whether words come again here; a number, a name or a time does not."""
        return self.kind in (Kind.WORDS, Kind.TEXT) and not self.name.endswith(_NO_WORDS)

    def words(self) -> str:
        """The label in the language of now."""
        return say("fields", self.label)

    def help_words(self) -> str:
        """The help in the language of now; "" where there is none."""
        return QCoreApplication.translate("fields", self.help) if self.help else ""

    def shown(self, value: object) -> str:
        """A value as a person reads it; "" for none."""
        if value is None or value == "" or value == () or value == []:
            return ""
        if self.kind is Kind.CODE and self.codes:
            return label_of(self.codes, str(value))
        if self.kind is Kind.CODES and isinstance(value, list | tuple):
            return listed(label_of(self.codes, str(one)) for one in value)
        if self.kind in (Kind.MONEY, Kind.HUNDREDTHS) and isinstance(value, int):
            return yuan(value)
        if self.kind in (Kind.TRUTH, Kind.CODE, Kind.RECORD):  # a code without a list names another record
            return say("fields", YES if value else NO)
        if isinstance(value, list | tuple):
            return listed(str(one) for one in value)
        return day(value) if isinstance(value, date) else str(value)


@dataclass(frozen=True)
class Section:
    """Fields that belong together, under one heading."""

    title: str
    fields: tuple[FieldSpec, ...]

    def words(self) -> str:
        return say("fields", self.title) if self.title else ""


def fields_of(sections: Sequence[Section]) -> dict[str, FieldSpec]:
    """All fields of a record by name."""
    return {spec.name: spec for section in sections for spec in section.fields}


@dataclass
class _Made:
    spec: FieldSpec
    field: Field


@dataclass
class _Heading:
    section: Section
    label: QLabel = field(repr=False)


class RecordForm(Retranslated, Form):
    """`values()` and `show_values()` speak in columns; `made` brings fields that do more than usual."""

    def __init__(
        self,
        sections: Sequence[Section],
        today: Callable[[], date],
        *,
        columns: int = 2,
        made: Mapping[str, Field] | None = None,
        later: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """`later`: whoever puts the form into a window makes its fields there, by `make_fields`: put in with
        all its fields it is styled all through once more.
        """
        super().__init__(columns=columns, parent=parent)
        self._today = today
        self._made: dict[str, _Made] = {}
        self._headings: list[_Heading] = []
        self._choices_in = ""
        self._left = [(section, made or {}) for section in sections]
        if not later:
            self.make_fields()

    def make_fields(self) -> None:
        """Make the fields; the second time does nothing."""
        for section, made in self._left:
            self._add_section(section, made)
        self._left.clear()
        self._choices_in = choices_language()

    def specs(self) -> list[FieldSpec]:
        return [one.spec for one in self._made.values()]

    def values(self) -> dict[str, Value]:
        """What the fields say, by column; call `check` first: a day that is not understood is None."""
        return {name: self.value(name) for name in self._made}

    def value(self, name: str) -> Value:
        return _value(self._made[name].spec.kind, self._made[name].field)

    def show_values(self, values: Mapping[str, object]) -> None:
        """Put these values in; columns that the form does not have are passed over."""
        for name, value in values.items():
            if name in self._made:
                self.set_value(name, value)

    def offer(self, name: str, choices: Sequence[Choice]) -> None:
        """What this field offers: records to choose among, or words that are known already."""
        made = self._made[name].field
        if isinstance(made, CodeField):
            made.set_choices(choices)
        elif isinstance(made, TextField | NamesField):
            made.suggest([choice.text for choice in choices])

    def set_value(self, name: str, value: object) -> None:
        _show(self._made[name].spec.kind, self._made[name].field, value)

    def use_phrases(self, book: PhraseBook, record: str) -> None:
        """F4 opens the phrase book in every field of words; `record` says of which kind of record."""
        for name, made in self._made.items():
            if made.spec.takes_phrases and isinstance(made.field, LongText | TextField):
                made.field.use_phrases(book, f"{record}.{name}")

    def retranslate(self) -> None:
        for heading in self._headings:
            heading.label.setText(heading.section.words())
        spoken = choices_language()
        for name, made in self._made.items():
            spec = made.spec
            self.set_words(name, spec.words(), spec.help_words())
            offers = spec.codes or spec.kind is Kind.TRUTH
            if offers and isinstance(made.field, CodeField) and self._choices_in != spoken:
                made.field.set_choices(_choices(spec))
        self._choices_in = spoken

    def showEvent(self, event: QShowEvent) -> None:
        """Choices may have been added or hidden since the form was last seen."""
        super().showEvent(event)
        for made in self._made.values():
            codes = made.spec.codes
            if codes and isinstance(made.field, CodeField) and code_list(codes).is_open:
                made.field.set_choices(_choices(made.spec))

    def _add_section(self, section: Section, made: Mapping[str, Field]) -> None:
        if section.title:
            heading = label(section.words(), "heading", parent=self)
            heading.setContentsMargins(0, MEDIUM if self._headings else 0, 0, TIGHT)
            if self._columns == 2:
                self._cells += self._cells % 2
                self._grid.addWidget(heading, self._cells // 2 * 2, 0, 1, 4)
                self._cells += 2
            else:
                self._grid.addWidget(heading, self._cells, 0, 1, 3)
                self._cells += 1
            self._headings.append(_Heading(section, heading))
        for spec in section.fields:
            one = made.get(spec.name) or self._field(spec)
            if spec.name in made and spec.codes and isinstance(one, CodeField):
                one.set_choices(_choices(spec))
            self._made[spec.name] = _Made(spec, one)
            self.add(spec.name, spec.words(), one, help=spec.help_words(), whole_row=spec.whole_row)

    def _field(self, spec: FieldSpec) -> Field:
        match spec.kind:
            case Kind.WORDS:
                return LongText(lines=2, parent=self)
            case Kind.DAY:
                return DayField(day_parser(self._today), parent=self)
            case Kind.PAST:
                read = day_parser(self._today, past=True)
                return DayField(read, check=self._past, years_ago=spec.years_ago, parent=self)
            case Kind.CODE | Kind.CODES | Kind.TRUTH:
                words_of = partial(label_of, spec.codes) if spec.codes else str
                several = spec.kind is Kind.CODES
                return CodeField(_choices(spec), several=several, words_of=words_of, parent=self)
            case Kind.RECORD | Kind.RECORDS:
                return CodeField((), several=spec.kind is Kind.RECORDS, parent=self)
            case Kind.NAMES:
                return NamesField(self)
            case Kind.THINGS:
                return NamesField(self, of_things=True)
            case Kind.COUNT:
                return TextField(check=_whole_number, longest=min(spec.longest, 9), parent=self)
            case Kind.MONEY:
                return TextField(check=_money, longest=12, parent=self)
            case Kind.HUNDREDTHS:
                return TextField(check=_points, longest=9, parent=self)
            case _:
                return TextField(longest=spec.longest, private=spec.kind is Kind.PRIVATE, parent=self)

    def _past(self, day: date) -> str:
        return "date_in_future" if day > self._today() else ""


def choices_language() -> str:
    """What decides in which words the code fields speak."""
    return QCoreApplication.translate("fields", YES)


def _choices(spec: FieldSpec) -> list[Choice]:
    if spec.kind is Kind.TRUTH:
        yes, no = (QCoreApplication.translate("fields", word) for word in (YES, NO))
        return [Choice("1", yes, "s"), Choice("0", no, "f")]
    return choices_of(spec.codes)


def _whole_number(text: str) -> str:
    if not text or (text.isascii() and text.isdigit()):
        return ""
    return QCoreApplication.translate("fields", "Only digits here.")


def _money(text: str) -> str:
    if not text or fen(text) is not None:
        return ""
    return QCoreApplication.translate("fields", "An amount in yuan: 300 or 87.50.")


def _points(text: str) -> str:
    if not text or fen(text) is not None:
        return ""
    return QCoreApplication.translate("fields", "A number with two places at most: 4 or 2.5.")


def _value(kind: Kind, made: Field) -> Value:
    match kind, made:
        case ((Kind.DAY | Kind.PAST), DayField()):
            return made.day()
        case ((Kind.CODES | Kind.RECORDS), CodeField()):
            return tuple(made.codes())
        case Kind.TRUTH, CodeField():
            return made.code() == "1" if made.code() else None
        case _, CodeField():
            return made.code()
        case _, NamesField():
            return made.names()
        case Kind.COUNT, TextField():
            return int(made.text()) if made.text().isascii() and made.text().isdigit() else None
        case ((Kind.MONEY | Kind.HUNDREDTHS), TextField()):
            return fen(made.text())
        case _, (TextField() | LongText()):
            return made.text()
    raise TypeError(type(made).__name__)


def _show(kind: Kind, made: Field, value: object) -> None:
    if isinstance(made, DayField):
        made.set_day(value if isinstance(value, date) else None)
    elif isinstance(made, NamesField):
        made.set_names(value if isinstance(value, tuple | list) else ())
    elif isinstance(made, CodeField):
        if kind in (Kind.CODES, Kind.RECORDS):
            made.set_codes(value if isinstance(value, tuple | list) else ())
        elif kind is Kind.TRUTH:
            made.set_code("" if value is None else str(int(bool(value))))
        else:
            made.set_code(str(value or ""))
    elif kind in (Kind.MONEY, Kind.HUNDREDTHS):
        made.set_draft(yuan(value) if isinstance(value, int) else "")
    else:
        made.set_draft("" if value is None else str(value))


def move_focus_into(widget: QWidget) -> None:
    """The cursor into a part, as the keyboard would bring it there."""
    widget.setFocus(Qt.FocusReason.OtherFocusReason)
