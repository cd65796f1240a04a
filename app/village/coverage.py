"""How much of something is covered (rule M3): the share with both numbers, or that it is not known."""

from __future__ import annotations

UNKNOWN = "—"


def coverage_words(done: int | None, total: int | None) -> str:
    """ "83.3 % (250/300)"; "—" where the whole is not known or nought, however much was done."""
    if not total:
        return UNKNOWN
    tenths = ((done or 0) * 2000 + total) // (2 * total)  # rounded half up, in whole numbers
    whole, rest = divmod(tenths, 10)
    share = f"{whole}.{rest}" if rest else f"{whole}"
    return f"{share} % ({done or 0}/{total})"
