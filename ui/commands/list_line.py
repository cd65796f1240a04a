"""One row of a list on the command line."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class Line:
    """`facts` for machines, with codes; `words` for people."""

    facts: Mapping[str, object]
    words: tuple[object, ...]
