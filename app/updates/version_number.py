"""Versions of the program: three numbers, compared as numbers."""

from __future__ import annotations

import re

FORM = re.compile(r"(0|[1-9][0-9]{0,3})\.(0|[1-9][0-9]{0,3})\.(0|[1-9][0-9]{0,3})")


def numbers_of(version: str) -> tuple[int, int, int]:
    """The three numbers of "0.10.2". Raises ValueError for anything else."""
    found = FORM.fullmatch(version)
    if found is None:
        raise ValueError("a version is three numbers")
    return int(found[1]), int(found[2]), int(found[3])


def is_newer(version: str, than: str) -> bool:
    """Whether `version` comes after `than`; both are in the form."""
    return numbers_of(version) > numbers_of(than)
