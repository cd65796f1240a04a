"""A text for a .csv file that a spreadsheet opens: what came from elsewhere must not be worked out there."""

from __future__ import annotations

_BEGINS_A_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def no_formula(text: str) -> str:
    """The text, with an apostrophe before what a spreadsheet would take for a formula."""
    return f"'{text}" if text.startswith(_BEGINS_A_FORMULA) else text
