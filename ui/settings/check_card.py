"""Check the records: file, journal, tables and access log against each other, and say it in words."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QPushButton, QWidget

from app.errors import Refused, Trouble
from ui.background import Jobs
from ui.counted import counted
from ui.parts.card import Card
from ui.parts.role import wear
from ui.parts.shown import show_if
from ui.parts.text import label
from ui.problems import sentence_of
from ui.settings.settings_desk import Checked
from ui.words import Retranslated

_MOST = 12


class CheckCard(Retranslated, Card):
    """The check runs beside the window; its progress is shown at the foot like that of any long work."""

    def __init__(self, check: Callable[[], Checked], jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._check = check
        self._jobs = jobs
        self._checked: Checked | None = None
        self._running = False
        self._words = label("", "muted", wrap=True)
        self._result = label("", "success", wrap=True)
        self._findings = label("", "error", wrap=True)
        self._button = QPushButton()
        self.add_tool(self._button)
        for part in (self._words, self._result, self._findings):
            self.body.addWidget(part)
        self._result.hide()
        self._findings.hide()
        self._button.clicked.connect(self._on_wanted)
        self.retranslate()

    def result(self) -> str:
        """The words of the last result."""
        return self._result.text()

    def retranslate(self) -> None:
        self.set_heading(self.tr("Are the records whole?"))
        self._words.setText(
            self.tr("Reads every record and compares it with the journal. It changes nothing.")
        )
        self._button.setText(self.tr("Checking…") if self._running else self.tr("Check the records now"))
        if self._checked is not None:
            self._show_checked(self._checked)

    def _on_wanted(self) -> None:
        self._set_running(running=True)
        job = self._jobs.start(self.tr("Checking the records"), partial(_checked, self._check))
        job.done.connect(self._on_done)
        job.troubled.connect(self._on_troubled)
        job.ended.connect(self._on_ended)

    def _on_done(self, checked: Checked) -> None:
        self._checked = checked
        self._show_checked(checked)

    def _on_troubled(self, problem: Refused | Trouble) -> None:
        self._checked = None
        self._show("error", sentence_of(problem), ())

    def _on_ended(self) -> None:
        self._set_running(running=False)

    def _set_running(self, *, running: bool) -> None:
        self._running = running
        self._button.setEnabled(not running)
        self.retranslate()

    def _show_checked(self, checked: Checked) -> None:
        if checked.good:
            words = self.tr(
                "Everything agrees: {0} {0:entry|entries} read, nothing is missing and nothing was changed."
            )
            self._show("success", counted(words, checked.entries), self._waiting(checked))
            return
        words = self.tr(
            "Something does not agree. Change nothing more, and tell the county desk these lines:"
        )
        self._show("error", words, checked.findings[:_MOST])

    def _waiting(self, checked: Checked) -> tuple[str, ...]:
        """Entries of other laptops that have not come yet are no damage, but are told."""
        looked = [self.tr("To be looked at: {0}").format(one) for one in checked.domain[:_MOST]]
        if not checked.gaps:
            return tuple(looked)
        return (
            *looked,
            counted(self.tr("Still to come from other laptops: {0} {0:piece|pieces}."), checked.gaps),
        )

    def _show(self, role: str, words: str, findings: tuple[str, ...]) -> None:
        wear(self._result, role=role)
        self._result.setText(words)
        self._result.show()
        self._findings.setText("\n".join(findings))
        wear(self._findings, role="error" if role == "error" else "muted")
        show_if(self._findings, bool(findings))


def _checked(check: Callable[[], Checked], _report: object) -> Checked:
    return check()
