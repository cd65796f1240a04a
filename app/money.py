"""Money is whole fen; people write and read yuan."""

from __future__ import annotations

import re

from app.width import half_width

_YUAN = re.compile(r"(\d{1,9})(?:\.(\d{1,2}))?")


def fen(words: str) -> int | None:
    """The fen of an amount in yuan: "300", "87.5", "1,200.00元", full width too; None if it is none."""
    tidy = half_width(words).replace(",", "").replace("¥", "").replace("元", "").strip()
    found = _YUAN.fullmatch(tidy)
    if found is None:
        return None
    return int(found[1]) * 100 + int((found[2] or "").ljust(2, "0"))


def yuan(amount: int) -> str:
    """An amount in fen as people read it: 30000 is "300", 8750 is "87.50"."""
    whole, rest = divmod(abs(amount), 100)
    sign = "-" if amount < 0 else ""
    return f"{sign}{whole}.{rest:02}" if rest else f"{sign}{whole}"
