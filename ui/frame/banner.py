"""What was noticed when the records were opened: asked in words, and shown until it is answered."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from ui import icons
from ui.marked import QT_TRANSLATE_NOOP
from ui.parts.card import Card
from ui.parts.shown import show_if
from ui.parts.text import label
from ui.theme import MEDIUM
from ui.words import Retranslated

_FINDINGS = {
    "restored": (
        QT_TRANSLATE_NOOP(
            "findings",
            "These records were put back from a backup and go on as a new laptop. Ring the county: it gives "
            "a new file to join with, and tells what it has received. Type in again what is missing since.",
        ),
        QT_TRANSLATE_NOOP("findings", "I will call the county"),
    ),
    "does_not_fit": (
        QT_TRANSLATE_NOOP(
            "findings",
            'After the unclean end something does not fit; "Check the records" in Settings lists it. Change '
            "nothing more. The last backup that was opened again and counted can be put back.",
        ),
        QT_TRANSLATE_NOOP("findings", "Restore the last good backup…"),
    ),
    "rolled_back": (
        QT_TRANSLATE_NOOP(
            "findings",
            "These records are older than those last seen on this laptop. Somebody put an older copy back. "
            "What was typed since then is not in here. Ask who did it before you go on.",
        ),
        QT_TRANSLATE_NOOP("findings", "It was restored on purpose"),
    ),
    "clock_before_build": (
        QT_TRANSLATE_NOOP(
            "findings",
            "The laptop's clock says {now}, which is before this program was made. Set the clock. What you "
            "record meanwhile is kept and marked as doubtful in time.",
        ),
        QT_TRANSLATE_NOOP("findings", "I will set the clock"),
    ),
    "clock_before_newest": (
        QT_TRANSLATE_NOOP(
            "findings",
            "The laptop's clock says {now}, but there are records that were typed in later than that. Set "
            "the clock. What you record meanwhile is kept and marked as doubtful in time.",
        ),
        QT_TRANSLATE_NOOP("findings", "I will set the clock"),
    ),
    "clock_far_ahead": (
        QT_TRANSLATE_NOOP(
            "findings",
            "The laptop's clock says {now}, more than a year after the last record or receipt. Is that "
            "right? What you record meanwhile is kept and marked as doubtful in time.",
        ),
        QT_TRANSLATE_NOOP("findings", "I checked: the clock is right"),
    ),
    "unclean_end": (
        QT_TRANSLATE_NOOP(
            "findings",
            "The last time ended without closing (a power cut, perhaps). The file was checked and is whole; "
            "everything that was shown as saved is there.",
        ),
        QT_TRANSLATE_NOOP("findings", "OK"),
    ),
}


class Banner(Retranslated, Card):
    """One finding at a time, in the order in which they weigh. `answered(finding)` for each."""

    answered = Signal(str)

    def __init__(
        self, parent: QWidget | None = None, *, other: Mapping[str, tuple[str, str]] | None = None
    ) -> None:
        """`other` words and answers for some findings, marked in the context "findings"."""
        super().__init__(parent=parent)
        self._said = {**_FINDINGS, **(other or {})}
        self._findings: list[str] = []
        self._now = ""
        self._picture = label()
        self._words = label("", wrap=True)
        self._answer = QPushButton()
        row = QHBoxLayout()
        row.setSpacing(MEDIUM)
        row.addWidget(self._picture)
        row.addWidget(self._words, 1)
        row.addWidget(self._answer)
        self.body.addLayout(row)
        self._answer.clicked.connect(self._on_answered)
        self.hide()

    def ask(self, findings: Sequence[str], now: str) -> None:
        """Show these until each is answered; `now` is what the laptop's clock says."""
        self._findings = [finding for finding in self._said if finding in findings]
        self._now = now
        self.retranslate()

    def ask_also(self, finding: str) -> None:
        """Something was noticed afterwards: it comes first."""
        self._findings.insert(0, finding)
        self.retranslate()

    def words(self) -> str:
        """What is asked now; "" when nothing is."""
        return self._words.text() if self._findings else ""

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_answer"):
            self.retranslate()  # the picture wears the colour and the size of before

    def retranslate(self) -> None:
        show_if(self, bool(self._findings))
        if not self._findings:
            return
        said, answer = self._said[self._findings[0]]
        good = self._findings[0] == "unclean_end"
        self._picture.setPixmap(icons.pixmap("info" if good else "triangle-alert", "info" if good else "due"))
        self._words.setText(_say(said).format(now=self._now))
        self._answer.setText(_say(answer))

    def _on_answered(self) -> None:
        finding = self._findings.pop(0)
        self.retranslate()
        self.answered.emit(finding)


def _say(text: str) -> str:
    return QCoreApplication.translate("findings", text)
