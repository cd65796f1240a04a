"""The words that stand in a cell: the form says which values, the records say what they are."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from app.printing.forms.computed import COMPUTED, HIDDEN, OF_THE_PERSON
from app.printing.forms.form import Rows, Said, Value
from app.printing.forms.source import Source, SourceRow
from app.printing.forms.tables import VillageWords
from app.printing.forms.ways import MASKS, mask_of, percent, say
from app.printing.person_pictures import PersonPictures
from app.printing.photo_sheets import CaptionedPhoto


@dataclass(frozen=True)
class Filler:
    """Fills the cells of one form. Masked, it hides what the program knows to be hidden, and what the
    form asks to hide besides; in full, `pictures` has portraits and characters that cannot be typed.
    `photos` are those that are tied to a row, in their order."""

    source: Source
    village: VillageWords
    masked: bool
    pictures: PersonPictures | None = None
    photos: Callable[[SourceRow], Sequence[CaptionedPhoto]] | None = None

    def photos_of(self, row: SourceRow | None) -> Sequence[CaptionedPhoto]:
        """The photos of a row; none of a blank form, and none where nobody can look into them."""
        return () if row is None or self.photos is None else self.photos(row)

    def words(self, said: Said, row: SourceRow | None, rows: Rows) -> str:
        """The values of a cell, beside each other; those that are not known leave no gap."""
        table = row.table if row is not None else ""
        found = [self._said(value, row, rows) for value in said.of(table)]
        return said.between.join(one for one in found if one)

    def number(self, said: Said, row: SourceRow, rows: Rows) -> int:
        """The sum of the whole numbers of a cell, for the line of totals."""
        found = [self._raw(value, row, rows)[0] for value in said.of(row.table)]
        return sum(one for one in found if isinstance(one, int) and not isinstance(one, bool))

    def total(self, said: Said, numbers: int) -> str:
        """A total as its cells are said."""
        every = [value for values in said.by_table.values() for value in values]
        return say(numbers, every[0].way, "") if every else str(numbers)

    def _said(self, value: Value, row: SourceRow | None, rows: Rows) -> str:
        raw, hidden = self._raw(value, row, rows)
        if isinstance(raw, int) and value.of and not raw:
            return ""
        words = say(raw, value.way, value.codes)
        for mask in (hidden, value.mask) if self.masked else ():
            words = MASKS[mask](words)
        return f"{value.before}{words}{value.after}" if words else ""

    def _raw(self, value: Value, row: SourceRow | None, rows: Rows) -> tuple[object, str]:
        """What a value is, and how a masked print hides it."""
        if value.field.startswith("village."):
            return getattr(self.village, value.field.removeprefix("village.")), ""
        if row is None:
            return None, ""
        if value.computed:
            if row.details is None and value.computed not in OF_THE_PERSON:
                return None, ""
            return COMPUTED[value.computed](row, self.source), "hide" if value.computed in HIDDEN else ""
        if value.ratio is not None:
            part, whole = value.ratio
            return percent(getattr(row.details, part, None), getattr(row.details, whole, None)), ""
        if value.of:
            return self._of_children(value, row), ""
        return self._field(value.field, row, rows)

    def _of_children(self, value: Value, row: SourceRow) -> object:
        children = [
            one
            for one in self.source.children(row, value.of, value.by)
            if self.source.is_within(one, value.within)
            and all(str(getattr(one.details, name) or "") in allowed for name, allowed in value.where.items())
        ]
        if value.sum:
            return sum(getattr(one.details, value.sum) or 0 for one in children)
        nothing = Rows((value.of,))
        said = [
            " ".join(filter(None, (self._said(each, one, nothing) for each in value.each)))
            for one in children
        ]
        return value.between.join(one for one in said if one)

    def _field(self, name: str, row: SourceRow, rows: Rows) -> tuple[object, str]:
        scope, _, column = name.rpartition(".")
        if not scope:
            return getattr(row.details, column, None), mask_of(row.table, column, row.details)
        if scope == "person":
            return self._of_person(column, row)
        if scope == "placement":
            held = (
                row.bag.placement.details if row.bag is not None and row.bag.placement is not None else None
            )
            return getattr(held, column, None), ""
        table, by = rows.join[scope]
        found = self.source.joined(row, table, by)
        if found is None:
            return None, ""
        return getattr(found.details, column), mask_of(table, column, found.details)

    def _of_person(self, column: str, row: SourceRow) -> tuple[object, str]:
        if row.bag is None:
            return None, ""
        record = row.bag.record
        if column == "file_no":
            return record.file_no, ""
        if column == "age":
            birth = record.details.birth
            if birth is None:
                return None, ""
            today = self.source.today
            return today.year - birth.year - ((today.month, today.day) < (birth.month, birth.day)), ""
        if column == "name" and self.pictures is not None:
            return self.pictures.name(record.person, record.details), ""
        return getattr(record.details, column), mask_of("person", column, record.details)
