"""What the window of the code lists asks of the vault."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from app.codes import CodeList


@dataclass(frozen=True)
class CodeListsDesk:
    """`add` takes the list, the words and their unit; `hide` and `offer` take the list and the code. All
    three may raise Refused. `county` names the choices of a list that the county sent or hid.
    """

    read: Callable[[str], CodeList]
    county: Callable[[str], frozenset[str]]
    add: Callable[[str, str, str], None]
    hide: Callable[[str, str], None]
    offer: Callable[[str, str], None]
