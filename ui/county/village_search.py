"""The search at the top of the county's window: villages by name, code or initials of their pinyin."""

from __future__ import annotations

from collections.abc import Sequence

from app.county.list_villages import VillageLine
from app.search.pinyin import initials
from ui.parts.search_box import Hit, SearchBox

MOST = 12


class VillageBox(SearchBox):
    """The same box with other words."""

    def words(self) -> tuple[str, str, str]:
        return (
            self.tr("Find a village"),
            self.tr("Find a village: name, pinyin initials, code, township    Ctrl+K"),
            self.tr("No village found. Fewer letters find more."),
        )


class VillageSearch:
    """Answers from the villages that it was given last."""

    def __init__(self) -> None:
        self._villages: Sequence[VillageLine] = ()

    def know(self, villages: Sequence[VillageLine]) -> None:
        """These are the villages of now."""
        self._villages = villages

    def find(self, typed: str) -> list[Hit]:
        """At most twelve, in the order of codes."""
        wanted = typed.strip().lower()
        found = [one for one in self._villages if wanted and _fits(one, wanted)]
        return [
            Hit(one.code, one.name, " · ".join(part for part in (one.township.name, one.code) if part))
            for one in found[:MOST]
        ]


def _fits(one: VillageLine, wanted: str) -> bool:
    return (
        wanted in one.name.lower()
        or wanted in one.code.lower()
        or wanted in one.township.name.lower()
        or initials(one.name).lower().startswith(wanted)
    )
