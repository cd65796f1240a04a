"""The reports of a bag; above them what may be suggested just now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.conduct.conduct_words import suggestion_words
from ui.parts.shown import show_if
from ui.sheets.kind_sheet import KindSheet

if TYPE_CHECKING:
    from app.people.reveal import FullNumbers
    from ui.bag.bag_desk import BagView


class ReportList(KindSheet):
    """Ctrl+N drafts the first suggestion that has no draft yet."""

    _view: BagView | None = None

    def show_view(self, view: BagView, full: FullNumbers | None) -> None:
        self._view = view
        super().show_view(view, full)

    def retranslate(self) -> None:
        super().retranslate()
        offered = self._view.bag.conduct.suggestions if self._view is not None else ()
        self._told.setText("\n".join(suggestion_words(one) for one in offered))
        show_if(self._told, bool(offered))
