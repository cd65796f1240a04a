"""The filter by township that the county's lists of villages have."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from app.county.townships import Township
from ui.parts.filter_chips import MenuChip


class TownshipChip(MenuChip):
    """None taken: all villages are shown."""

    def show_towns(self, towns: Iterable[Township]) -> None:
        """Offer these, by code; taken ones that are no longer offered are let go."""
        by_code = sorted(set(towns), key=_code_of)
        self.setText(QCoreApplication.translate("county", "Townships"))
        self.show_options([(one.code, one.name or one.code) for one in by_code], self.taken())

    def shows_all(self) -> None:
        """Let go what was taken."""
        self.show_options(self.options(), [])

    def shows(self, town: Township) -> bool:
        """Whether villages of this township are to be shown."""
        wanted = self.taken()
        return not wanted or town.code in wanted


def _code_of(town: Township) -> str:
    return town.code
