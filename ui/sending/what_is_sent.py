"""Step 1: what the next bundle will hold, as counts alone, and whether people are in it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from app.bundles.plan_bundle import AGGREGATE, CASE, without_people
from ui.counted import counted
from ui.parts.figures import Figures
from ui.parts.shown import show_if
from ui.parts.text import label
from ui.sending.sending_desk import Contents, Standing
from ui.sending.sending_words import figures_of, since_words
from ui.sending.size_words import size_words
from ui.theme import SMALL
from ui.words import Retranslated


class WhatIsSent(Retranslated, QWidget):
    """`show_standing(standing)`, then `show_contents(contents)`. `kind_changed`: people go along, or not."""

    kind_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._standing: Standing | None = None
        self._contents: Contents | None = None
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        self._since = label("", "small", wrap=True)
        self._figures = Figures()
        self._more = label("", "small", wrap=True)
        self._rejected = label("", "warning", wrap=True)
        self._no_people = QCheckBox()
        self._no_people.setProperty("help_topic", "sending.no_people")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(SMALL)
        for part in (self._since, self._figures, self._more, self._rejected):
            whole.addWidget(part)
        whole.addStretch(1)
        whole.addWidget(self._no_people)

    def _connect(self) -> None:
        self._no_people.toggled.connect(self._on_toggled)

    def kind(self) -> str:
        """Of the bundle that is wished for: CASE or AGGREGATE."""
        return AGGREGATE if self._no_people.isChecked() else CASE

    def expected(self) -> int | None:
        """About the size of the bundle that is wished for; None where that is not known."""
        if self._contents is None or self._contents.size is None:
            return None
        size = self._contents.size
        return size.aggregate if self.kind() == AGGREGATE else size.case

    def wish_everything(self) -> None:
        """The next one is a bundle with people again, unless somebody says otherwise."""
        self._no_people.setChecked(False)

    def show_standing(self, standing: Standing) -> None:
        self._standing = standing
        self.retranslate()

    def show_contents(self, contents: Contents) -> None:
        self._contents = contents
        self.retranslate()

    def retranslate(self) -> None:
        self._no_people.setText(self.tr("Without people: publicity and village work"))
        self._show()

    def _show(self) -> None:
        standing, contents = self._standing, self._contents
        show_if(self._no_people, standing is not None and standing.county is not None)
        show_if(self._figures, contents is not None)
        rejected = standing.rejected if standing is not None else 0
        self._rejected.setText(
            counted(
                self.tr(
                    "The county sent back {0} {0:record. It stands on Today, with its|records. They "
                    "stand on Today, each with its} reason."
                ),
                rejected,
            )
        )
        show_if(self._rejected, rejected > 0)
        if contents is None:
            self._since.setText("")
            self._more.setText(self.tr("What waits for the county is being counted."))
            return
        pending = contents.pending
        if self.kind() == AGGREGATE:
            pending = without_people(pending)
        self._since.setText(since_words(pending.since))
        self._figures.show_figures(figures_of(pending))
        more = self._more_words(contents)
        self._more.setText(more)
        show_if(self._more, bool(more))

    def _more_words(self, contents: Contents) -> str:
        """Size, and what is to be known about this bundle."""
        pending, words = contents.pending, []
        if (size := self.expected()) is not None:
            words.append(self.tr("The bundle will have about {0}.").format(size_words(size)))
        sent = self._standing.sent if self._standing is not None else ()
        waits = [line.number for line in sent if line.state == "written"]
        if self.kind() == AGGREGATE:
            words.append(
                self.tr("It names nobody. The county sends no receipt for it, and it makes nothing received.")
            )
            return "\n".join(words)
        if not pending.count:
            words.append(self.tr("Nothing has changed since. A bundle can be written all the same."))
        elif waits:
            words.append(
                self.tr(
                    "Bundle {0} has no receipt yet, so its records go once more; its photos and scans go"
                    " again if the county asks. A lost stick costs nothing."
                ).format(waits[0])
            )
        if contents.size is not None and contents.size.left:
            left = self.tr(
                "One bundle holds at most 4 GB: {0} {0:photo or scan stays|photos and scans stay} "
                "for the next one, after the county's receipt."
            )
            words.append(counted(left, contents.size.left))
        if pending.asked:
            asked = self.tr(
                "The county asks again for {0} {0:photo or scan: it goes|photos and scans: they go} along."
            )
            words.append(counted(asked, pending.asked))
        return "\n".join(words)

    def _on_toggled(self, _checked: bool) -> None:
        self._show()
        self.kind_changed.emit()
