"""The forms that ship with the program as data, by number."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib.resources import files

from app.printing.forms.form import FormDescription
from app.printing.forms.read_form import read_form


@cache
def shipped_forms() -> Mapping[str, FormDescription]:
    """Every form of resources/forms, in the order of the numbers."""
    found = {}
    root = files("resources") / "forms"
    for folder in (root, root / "letters"):
        for file in folder.iterdir():
            if file.name.endswith(".json"):
                form = read_form(file.read_text(encoding="utf-8"))
                found[form.number] = form
    return dict(sorted(found.items()))
