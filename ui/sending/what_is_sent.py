"""Step 1: what the next bundle will hold, as counts alone."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.parts.figures import Figures
from ui.parts.shown import show_if
from ui.parts.text import label
from ui.sending.sending_desk import Standing
from ui.sending.sending_words import figures_of, since_words, size_words
from ui.theme import SMALL
from ui.words import Retranslated


class WhatIsSent(Retranslated, QWidget):
    """`show_standing(standing)`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._standing: Standing | None = None
        self._build()

    def _build(self) -> None:
        self._since = label("", "small", wrap=True)
        self._figures = Figures()
        self._more = label("", "small", wrap=True)
        self._rejected = label("", "warning", wrap=True)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(SMALL)
        for part in (self._since, self._figures, self._more, self._rejected):
            whole.addWidget(part)
        whole.addStretch(1)

    def show_standing(self, standing: Standing) -> None:
        self._standing = standing
        self.retranslate()

    def retranslate(self) -> None:
        if self._standing is None:
            return
        pending = self._standing.pending
        self._since.setText(since_words(pending.since))
        self._figures.show_figures(figures_of(pending))
        waits = [line.number for line in self._standing.sent if line.state == "written"]
        if not pending.count:
            more = self.tr("Nothing has changed since. A bundle can be written all the same.")
        elif waits:
            more = self.tr(
                "Bundle {0} has no receipt yet, so its records go once more; its photos and scans go again if"
                " the county asks. A lost stick costs nothing."
            ).format(waits[0])
        else:
            more = ""
        if self._standing.size is not None:
            size = self.tr("The bundle will have about {0}.").format(size_words(self._standing.size))
            more = f"{size}\n{more}".strip()
        if pending.asked:
            asked = self.tr("The county asks again for {0} photos and scans: they go along.")
            more = f"{more}\n{asked.format(pending.asked)}".strip()
        self._more.setText(more)
        show_if(self._more, bool(more))
        self._rejected.setText(
            self.tr("The county sent back {0} records. They need to be put right.").format(pending.rejected)
        )
        show_if(self._rejected, pending.rejected > 0)
