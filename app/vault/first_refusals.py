"""What is wrong with the first words about a village: all of it, so that a form marks every field at once."""

from __future__ import annotations

from collections.abc import Iterator

from app.errors import Refused


def refusals_of_village(code: str, name: str) -> Iterator[Refused]:
    """village_name_missing and village_code_form, as far as they apply, in the order of the form."""
    if not name.strip():
        yield Refused("village_name_missing", field="village_name")
    if not (code.isascii() and code.isdigit() and 6 <= len(code) <= 12):
        yield Refused("village_code_form", field="village_code")


def refusals_of_county(name: str) -> Iterator[Refused]:
    """county_name_missing, where the office has none."""
    if not name.strip():
        yield Refused("county_name_missing", field="name")


def refusals_of_leader(user_name: str) -> Iterator[Refused]:
    """user_name_missing, where nobody is named."""
    if not user_name.strip():
        yield Refused("user_name_missing", field="user_name")
