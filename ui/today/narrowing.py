"""The three chips that narrow Today: what kind, which group, whose."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from app.followup.list_due import DueList
from ui.parts.filter_chips import MenuChip
from ui.today import plan_words
from ui.today.bands import LAW, NOT_SEEN, VILLAGE, Narrowed, choices_of


class Narrowing(QObject):
    """`changed`: another choice was taken."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._kind, self._group, self._owner = MenuChip(one=True), MenuChip(one=True), MenuChip(one=True)
        self.chips = (self._kind, self._group, self._owner)
        for chip in self.chips:
            chip.changed.connect(self.changed)

    def narrowed(self) -> Narrowed:
        """What is looked at."""
        return Narrowed(*map(_taken, self.chips))

    def fill(self, due: DueList) -> None:
        """What there is to narrow by; a choice that has no row any more is let go."""
        found = choices_of(due)
        kinds = [(kind, self._kind_words(kind)) for kind in found.kinds]
        _offer(self._kind, self.tr("All kinds"), kinds)
        _offer(self._group, self.tr("All groups"), [(one, one) for one in found.groups])
        _offer(self._owner, self.tr("Everyone"), [(one, one) for one in found.owners])

    def retranslate(self) -> None:
        """The names of the chips as they are read aloud; `fill` writes their words."""
        self._kind.setAccessibleName(self.tr("Kind"))
        self._group.setAccessibleName(self.tr("Village group"))
        self._owner.setAccessibleName(self.tr("Responsible person"))

    def _kind_words(self, kind: str) -> str:
        if kind == NOT_SEEN:
            return self.tr("Not seen")
        if kind == VILLAGE:
            return self.tr("The village's own rhythm")
        return self.tr("Days of law") if kind == LAW else plan_words.kind(kind)


def _offer(chip: MenuChip, everything: str, options: Sequence[tuple[str, str]]) -> None:
    """The choices with "all" before them; the chip says what holds, and goes where nothing is to choose."""
    wanted = _taken(chip)
    chip.show_options([("", everything), *options], [wanted] if wanted else [])
    chip.setText(dict(options).get(wanted, everything))
    chip.setVisible(bool(options))


def _taken(chip: MenuChip) -> str:
    taken = chip.taken()
    return taken[0] if taken else ""
