"""The forms that hold in this village: those of the county before the shipped ones of the same number."""

from __future__ import annotations

import json
from collections.abc import Mapping

from app.errors import Refused
from app.from_county.take_county_data import county_items
from app.printing.forms.form import FormDescription
from app.printing.forms.read_form import read_form
from app.printing.forms.shipped_forms import shipped_forms
from app.printing.list_forms import FormLine, list_forms
from app.work import Connection

KIND = "forms"


def county_forms(connection: Connection) -> Mapping[str, FormDescription]:
    """By number, as the county sent them last; what this version cannot read is passed over."""
    found = {}
    for item in county_items(connection, KIND):
        try:
            form = read_form(json.dumps(item, ensure_ascii=False))
        except Refused:
            continue
        found[form.number] = form
    return found


def forms_in_force(connection: Connection) -> Mapping[str, FormDescription]:
    """Every form that is data, by number."""
    return dict(sorted({**shipped_forms(), **county_forms(connection)}.items()))


def lines_in_force(connection: Connection) -> list[FormLine]:
    """Every form as lists show it, by number."""
    county = {
        one.number: FormLine(one.number, one.title, one.of, one.family)
        for one in county_forms(connection).values()
    }
    lines = {**{line.number: line for line in list_forms()}, **county}
    return [lines[number] for number in sorted(lines)]


def line_in_force(connection: Connection, number: str) -> FormLine:
    """The form of this number, in either case. Raises: Refused("form_unknown")."""
    wanted = number.strip().upper()
    found = next((one for one in lines_in_force(connection) if one.number == wanted), None)
    if found is None:
        raise Refused("form_unknown", field="form", number=number.strip()[:20])
    return found
