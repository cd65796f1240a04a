from __future__ import annotations

from app.printing.catalogue import FORMS, form


def test_forms_are_listed_once_and_in_order() -> None:
    numbers = [one.number for one in FORMS]
    assert numbers == sorted(set(numbers)) == ["F01", "F02", "F03", "F11", "F13", "F36", "P04", "P07"]


def test_a_form_is_found_by_its_number_in_either_case() -> None:
    assert form("f11") == form("F11")
    assert form("F11").title == "走访（家访）记录表"  # type: ignore[union-attr]
    assert form("F99") is None
