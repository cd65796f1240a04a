"""A new version on a stick: noticed, checked, put in place beside the window; and the way back."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QPushButton, QWidget

from app.errors import Refused, Trouble
from app.updates.read_update import Update
from app.updates.take_update import UpdateTaken
from ui.background import Jobs
from ui.parts.ask_path import AskPath
from ui.parts.card import Card
from ui.parts.flow import Flow
from ui.parts.shown import show_if
from ui.parts.text import TroubleLine, label
from ui.problems import sentence_of
from ui.sending.size_words import size_words
from ui.updates.update_desk import Standing, UpdateDesk
from ui.updates.update_words import news_of, signer_words
from ui.words import Retranslated

_LOOK_AGAIN_MS = 3000
_NOTHING_TO_OFFER = ("update_not_newer", "update_older_than_taken", "update_not_packed", "practice_village")


class UpdateCard(Retranslated, Card):
    """`done` brings the words for the foot. `only_when_found`: away until `look_again` finds a version on a
    stick that can be taken, or one that must not be; otherwise the card looks by itself while it is seen.
    """

    done = Signal(str)

    def __init__(
        self,
        desk: UpdateDesk,
        jobs: Jobs,
        ask: AskPath,
        *,
        only_when_found: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self._jobs = jobs
        self._ask = ask
        self._quiet = only_when_found
        self._standing: Standing | None = None
        self._seen: Path | None = None
        self._offer: Update | None = None
        self._problem: Refused | Trouble | None = None
        self._taken: UpdateTaken | None = None
        self._running = False
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        self._words = label("", "muted", wrap=True)
        self._found = label("", wrap=True)
        self._news = label("", "small", wrap=True)
        self._trouble = TroubleLine()
        self._outcome = label("", "success", wrap=True)
        buttons = QWidget()
        row = Flow(buttons)
        self._take, self._package, self._other, self._back = (QPushButton() for _one in range(4))
        for button in (self._take, self._package, self._other, self._back):
            button.setAutoDefault(False)
            row.addWidget(button)
        for part in (self._words, self._found, self._news, self._trouble, self._outcome, buttons):
            self.body.addWidget(part)
        self._clock = QTimer(self)
        self._clock.setInterval(_LOOK_AGAIN_MS)

    def _connect(self) -> None:
        self._take.clicked.connect(self._on_take)
        self._package.clicked.connect(self._on_package)
        self._other.clicked.connect(self._on_other)
        self._back.clicked.connect(self._on_back)
        self._clock.timeout.connect(self.look_again)

    def words(self) -> str:
        """Everything that the card says now."""
        parts = (self._words, self._found, self._news, self._trouble, self._outcome)
        return "\n".join(part.text() for part in parts if part.text())

    def look_again(self) -> None:
        """See what lies on the sticks now; a file that was seen is not opened again."""
        if self._running:
            return
        found = self._desk.find()
        newest = found[0] if found else None
        if newest != self._seen:
            self._seen = newest
            self._look_at(newest)

    def retranslate(self) -> None:
        self.set_heading(self.tr("New versions of the program"))
        self._other.setText(self.tr("Choose a file…"))
        self._package.setText(self.tr("Save the package…"))
        self._show()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._quiet:
            self.look_again()
            self._clock.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._clock.stop()

    def _look_at(self, path: Path | None) -> None:
        self._offer, self._problem = None, None
        if path is not None:
            try:
                self._offer = self._desk.look(path)
            except (Refused, Trouble) as problem:
                self._problem = problem
        self._show()

    def _show(self) -> None:
        try:
            self._standing = self._desk.standing()
        except Refused as why:
            self._standing = None
            self._words.setText(sentence_of(why))
        else:
            self._words.setText(self._standing_words(self._standing))
        offer, problem = self._offer, self._problem
        self._found.setText(self._offer_words(offer) if offer is not None else "")
        self._news.setText(news_of(offer.manifest) if offer is not None else "")
        self._trouble.setText(sentence_of(problem) if problem is not None else "")
        self._outcome.setText(self._taken_words(self._taken) if self._taken is not None else "")
        for part in (self._found, self._news, self._trouble, self._outcome):
            show_if(part, bool(part.text()))
        self._show_buttons()
        if self._quiet:
            tells = problem is not None and problem.reason not in _NOTHING_TO_OFFER
            show_if(self, offer is not None or tells or self._taken is not None)

    def _show_buttons(self) -> None:
        standing = self._standing
        reason = self._problem.reason if self._problem is not None else ""
        version = self._offer.manifest.version if self._offer is not None else ""
        self._take.setText(self.tr("Take version {0}").format(version))
        show_if(self._take, self._offer is not None)
        show_if(self._package, reason == "update_installed_as_package")
        show_if(self._other, standing is not None and not self._quiet)
        back = standing.back if standing is not None else None
        if reason == "update_records_changed":
            self._back.setText(self.tr("Go back and restore the backup"))
        elif back is not None:
            self._back.setText(self.tr("Back to version {0}").format(back.version))
        show_if(self._back, back is not None and not self._quiet)
        for button in (self._take, self._package, self._other, self._back):
            button.setEnabled(not self._running)

    def _standing_words(self, standing: Standing) -> str:
        words = self.tr("Version {0} is running.").format(standing.version)
        if standing.next_start:
            words += " " + self.tr("From the next start on it is {0}.").format(standing.next_start)
        if not self._quiet:
            words += " " + self.tr(
                "A new version comes from the county on a stick. Plug it in, or choose the file: the "
                "signature is checked, the records are backed up, and the present version is kept."
            )
        return words

    def _offer_words(self, offer: Update) -> str:
        words = self.tr("Version {version} of {day} ({size}), signed by {signer}. The signature holds.")
        return words.format(
            version=offer.manifest.version,
            day=offer.manifest.built_on,
            size=size_words(offer.size),
            signer=signer_words(offer.signer),
        )

    def _taken_words(self, taken: UpdateTaken) -> str:
        words = self.tr(
            "Version {0} is in place. Close the program and open it again. If something is wrong with it, "
            '"Back to version {1}" on the page Settings leads back.'
        )
        return words.format(taken.version, taken.before)

    def _begin(self) -> None:
        self._running = True
        self._taken, self._problem = None, None
        self._show()

    def _on_take(self) -> None:
        if self._offer is None:
            return
        words = self.tr("Putting version {0} in place").format(self._offer.manifest.version)
        job = self._jobs.start(words, partial(self._desk.take, self._offer.path))
        job.done.connect(self._on_taken)
        job.troubled.connect(self._on_troubled)
        job.ended.connect(self._on_ended)
        self._begin()

    def _on_taken(self, taken: UpdateTaken) -> None:
        self._taken, self._offer = taken, None
        self.done.emit(self._taken_words(taken))

    def _on_troubled(self, problem: Refused | Trouble) -> None:
        self._problem = problem

    def _on_ended(self) -> None:
        self._running = False
        self._show()

    def _on_package(self) -> None:
        folder = self._ask.folder(self, self.tr("Where is the package to be saved?"))
        if folder is None or self._seen is None:
            return
        seen = self._seen

        def save(_report: object) -> Path:
            return self._desk.save_package(seen, folder)

        job = self._jobs.start(self.tr("Saving the package"), save)
        job.done.connect(self._on_saved)
        job.troubled.connect(self._on_troubled)
        job.ended.connect(self._on_ended)
        self._running = True
        self._show()

    def _on_saved(self, path: Path) -> None:
        self.done.emit(self.tr("The package is saved: {0}. An administrator installs it.").format(path.name))

    def _on_other(self) -> None:
        kinds = self.tr("New versions (*.update);;All files (*)")
        path = self._ask.file(self, self.tr("Which file?"), kinds)
        if path is not None:
            self._seen = path
            self._taken = None
            self._look_at(path)

    def _on_back(self) -> None:
        all_the_same = self._problem is not None and self._problem.reason == "update_records_changed"
        try:
            back = self._desk.go_back(all_the_same)
        except (Refused, Trouble) as problem:
            self._problem = problem
        else:
            self._problem, self._taken = None, None
            words = self.tr("Version {0} is used again from the next start on.").format(back.version)
            if back.backup:
                words += " " + self.tr("Restore the backup {0} with it first.").format(back.backup)
            self.done.emit(words)
        self._show()
