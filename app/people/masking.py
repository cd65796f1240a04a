"""How names and numbers are shown to whoever has not asked to see them in full."""

from __future__ import annotations

from app.people.names import surname


def mask_id(number: str | None) -> str:
    """First four and last four characters of an identity number; a short one is hidden whole."""
    return _middle(number or "", head=4, tail=4, shortest=15)


def mask_phone(number: str | None) -> str:
    """First three and last four digits of a telephone number; a short one is hidden whole."""
    return _middle(number or "", head=3, tail=4, shortest=11)


def mask_name(name: str) -> str:
    """The surname and two stars, however long the name is: its length would help to guess it."""
    return surname(name) + "**" if name else ""


def _middle(text: str, *, head: int, tail: int, shortest: int) -> str:
    if len(text) < shortest:
        return "*" * len(text)
    return text[:head] + "*" * (len(text) - head - tail) + text[-tail:]
