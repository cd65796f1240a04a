"""How large something is, as people say it."""

from __future__ import annotations


def size_words(size: int) -> str:
    """13.2 GB, 180 MB, 24 KB."""
    for unit, bytes_ in (("GB", 10**9), ("MB", 10**6)):
        if size >= bytes_:
            return f"{size / bytes_:.1f} {unit}"
    return f"{max(1, round(size / 1000))} KB"
