"""Every form that can be printed: those drawn by a module of their own, and those described as data."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from app.errors import Refused
from app.printing.catalogue import CARD, COVER, DAY_SHEET, FIGURES, ROSTER, SPINE, TESTS, VISIT, Form
from app.printing.forms.form import PERSON, VILLAGE
from app.printing.forms.shipped_forms import shipped_forms

REGISTER, CARD_FAMILY, LETTER = "register", "card", "letter"


@dataclass(frozen=True, slots=True)
class FormLine:
    """A form as lists show it: `of` says whose records it shows, `family` how it is drawn."""

    number: str
    title: str
    of: str
    family: str

    @property
    def is_of_person(self) -> bool:
        return self.of == PERSON


_DRAWN: tuple[tuple[Form, str, str], ...] = (
    (COVER, PERSON, CARD_FAMILY),
    (CARD, PERSON, CARD_FAMILY),
    (ROSTER, VILLAGE, REGISTER),
    (VISIT, PERSON, CARD_FAMILY),
    (TESTS, PERSON, REGISTER),
    (FIGURES, VILLAGE, REGISTER),
    (SPINE, PERSON, CARD_FAMILY),
    (DAY_SHEET, VILLAGE, REGISTER),
)


@cache
def list_forms() -> tuple[FormLine, ...]:
    """All forms, by number."""
    drawn = [FormLine(form.number, form.title, of, family) for form, of, family in _DRAWN]
    described = [FormLine(one.number, one.title, one.of, one.family) for one in shipped_forms().values()]
    return tuple(sorted((*drawn, *described), key=_by_number))


def form_line(number: str) -> FormLine:
    """The form of this number, in either case. Raises: Refused("form_unknown")."""
    found = next((one for one in list_forms() if one.number == number.strip().upper()), None)
    if found is None:
        raise Refused("form_unknown", field="form", number=number.strip()[:20])
    return found


def _by_number(line: FormLine) -> str:
    return line.number
