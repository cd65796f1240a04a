"""The window before the records are open: unlock them, begin them, or come back with the recovery phrase.

It is the first window of all and must be there at once, so it loads nothing but widgets; whatever
takes time (deriving keys, opening the file) runs beside it through the `Doors`.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.errors import Refused, Trouble
from ui.background import Jobs
from ui.help.manual import open_manual
from ui.parts.text import label
from ui.sending.drives import list_drives
from ui.theme import MEDIUM, WIDE
from ui.vault.doors import AskedCounty, Begun, Doors, NewRecords, Opened
from ui.vault.step import Step
from ui.vault.unlock_step import UnlockStep
from ui.words import Retranslated

if TYPE_CHECKING:
    from ui.vault.phrase_steps import ShowPhraseStep, TypeBackStep
    from ui.vault.restore_step import RestoreStep, RestoreWish


class GateState(StrEnum):
    """Which step is shown."""

    UNLOCK = "unlock"
    TYPE_PHRASE = "type_phrase"
    NEW_PASSWORD = "new_password"  # noqa: S105  # the name of a step
    CREATE = "create"
    SHOW_PHRASE = "show_phrase"
    TYPE_BACK = "type_back"
    JOIN = "join"
    RESTORE = "restore"
    ASK_COUNTY = "ask_county"
    COUNTY_ANSWER = "county_answer"


_CHAPTERS = {
    GateState.UNLOCK: "password",
    GateState.TYPE_PHRASE: "recovery",
    GateState.NEW_PASSWORD: "recovery",
    GateState.RESTORE: "restore",
}
"""What the manual is opened at; elsewhere at the first day."""


class Gate(Retranslated, QWidget):
    """`opened` brings the open vault. Nothing of it is shown here."""

    opened = Signal(object)
    print_requested = Signal(bytes)
    support_requested = Signal()

    def __init__(self, doors: Doors, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.jobs = Jobs(self)
        self._doors = doors
        self._begun: Begun | None = None
        self._village = ""
        self._waiting: Opened | None = None
        self._by_phrase = False
        self._forgotten = ""
        self._name = label("", "heading")
        self._motto = label("", "muted", wrap=True)
        self._help = label("", "small", wrap=True)
        self._steps: dict[GateState, Step] = {}
        self._place = QVBoxLayout()
        self.state = GateState.UNLOCK
        self._build()
        self.retranslate()
        self.resize(980, 700)

    def _build(self) -> None:
        inside = QWidget()
        inside.setObjectName("scrolled")
        middle = QVBoxLayout(inside)
        middle.setContentsMargins(WIDE, WIDE, WIDE, WIDE)
        middle.setSpacing(MEDIUM)
        middle.addStretch(1)
        for words in (self._name, self._motto, self._help):
            words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        middle.addWidget(self._name)
        middle.addWidget(self._motto)
        across = QHBoxLayout()
        across.addStretch(1)
        across.addLayout(self._place)
        across.addStretch(1)
        middle.addLayout(across)
        middle.addStretch(2)
        middle.addWidget(self._help)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)
        self._back = QShortcut(QKeySequence("Esc"), self)
        self._back.activated.connect(self._on_back)
        QShortcut(QKeySequence("F8"), self).activated.connect(self._on_practise)
        QShortcut(QKeySequence("F12"), self).activated.connect(self.support_requested)
        for keys in ("F1", "Shift+F1"):
            QShortcut(QKeySequence(keys), self).activated.connect(self._on_manual)

    def arrive(self) -> None:
        """Show the step that fits this laptop: unlock where there are records, else begin them."""
        if self._doors.has_records():
            self.show_unlock()
        else:
            self._show(GateState.CREATE)

    def show_unlock(self) -> None:
        """Ask for the password, again after a lock."""
        self._show(GateState.UNLOCK)

    def show_restore(self, chosen: Path | None = None) -> None:
        """Ask which backup is to be put back."""
        self._show(GateState.RESTORE)
        self._restore().choose(chosen)

    def ask_for_people(self) -> None:
        """Find out beside the window who may unlock, once everything is loaded."""
        if self.state is not GateState.UNLOCK:
            return
        job = self.jobs.start(self.tr("Reading the key slots"), partial(_without_report, self._doors.people))
        job.done.connect(self._on_people)
        job.troubled.connect(self._on_people_troubled)

    def step(self) -> Step:
        """The step that is shown now."""
        return self._steps[self.state]

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Yidai"))
        self._name.setText(self.tr("Yidai · One person, one bag"))
        self._motto.setText(self.tr("Encrypted on this laptop. Nothing leaves it without you."))
        self._help.setText(
            "\n".join(
                (
                    self.tr("F1: the manual, and what to do when a password is forgotten"),
                    self.tr("F12: a support file for the county desk, when something is wrong"),
                )
            )
        )

    def closeEvent(self, event: QCloseEvent) -> None:
        """What was opened and not yet handed on is closed in order."""
        self.jobs.wait_for_all()
        self._let_go()
        super().closeEvent(event)

    def _show(self, state: GateState) -> None:
        if state not in self._steps:
            self._steps[state] = self._made(state)
            self._place.addWidget(self._steps[state])
        self.state = state
        for one, step in self._steps.items():
            step.setVisible(one is state)
        step = self._steps[state]
        step.setFixedWidth(min(step.widest(), max(360, self.width() - 4 * WIDE)))
        step.show_busy("")
        step.begin()

    def _made(self, state: GateState) -> Step:
        """Each step is made when it is first needed: the first window must be there at once."""
        if state is GateState.UNLOCK:
            unlock = UnlockStep()
            unlock.unlock_requested.connect(self._on_unlock)
            unlock.phrase_requested.connect(self._on_phrase_wanted)
            unlock.county_requested.connect(self._on_county_wanted)
            unlock.other_folder_requested.connect(self._on_other_folder)
            unlock.begin_requested.connect(self._on_begin_wanted)
            unlock.practice_requested.connect(self._on_practise)
            unlock.restore_requested.connect(self.show_restore)
            return unlock
        if state is GateState.CREATE:
            return self._made_create()
        if state is GateState.JOIN:
            return self._made_join()
        if state is GateState.RESTORE:
            return self._made_restore()
        if state in (GateState.ASK_COUNTY, GateState.COUNTY_ANSWER):
            return self._made_of_county(state)
        return self._made_of_phrase(state)

    def _made_of_phrase(self, state: GateState) -> Step:
        from ui.vault.phrase_steps import NewPasswordStep, ShowPhraseStep, TypeBackStep, TypePhraseStep

        if state is GateState.SHOW_PHRASE:
            shown = ShowPhraseStep()
            shown.written_down.connect(self._on_written_down)
            shown.print_requested.connect(self._on_print)
            return shown
        if state is GateState.TYPE_BACK:
            back = TypeBackStep(may_wait=True)
            back.answered.connect(self._on_answered)
            back.look_again_requested.connect(self._on_look_again)
            back.put_off.connect(self._on_join_wanted)
            return back
        if state is GateState.TYPE_PHRASE:
            phrase = TypePhraseStep()
            phrase.phrase_typed.connect(self._on_phrase_typed)
            phrase.back_requested.connect(self._on_back)
            return phrase
        chosen = NewPasswordStep()
        chosen.password_chosen.connect(self._on_password_chosen)
        return chosen

    def _made_create(self) -> Step:
        from ui.vault.create_step import CreateStep

        create = CreateStep(self._doors.folder(), self._doors.today)
        create.create_requested.connect(self._on_create)
        create.other_folder_requested.connect(self._on_other_folder)
        create.practice_requested.connect(self._on_practise)
        create.restore_requested.connect(self.show_restore)
        return create

    def _made_join(self) -> Step:
        from ui.vault.join_step import JoinStep

        join = JoinStep()
        join.look_requested.connect(self._on_county_file)
        join.join_requested.connect(self._on_join)
        join.left.connect(self._on_begun)
        return join

    def _made_of_county(self, state: GateState) -> Step:
        from ui.vault.county_steps import AskCountyStep, CountyAnswerStep

        if state is GateState.ASK_COUNTY:
            ask = AskCountyStep()
            ask.ask_requested.connect(self._on_question)
            ask.back_requested.connect(self._on_back)
            return ask
        answer = CountyAnswerStep()
        answer.answer_given.connect(self._on_county_answer)
        answer.ask_anew_requested.connect(self._on_ask_anew)
        answer.back_requested.connect(self._on_back)
        return answer

    def _made_restore(self) -> Step:
        from ui.vault.restore_step import RestoreStep

        restore = RestoreStep()
        restore.look_requested.connect(self._on_look_wanted)
        restore.restore_requested.connect(self._on_restore_wanted)
        restore.back_requested.connect(self._on_back)
        return restore

    def _do(self, name: str, work: Callable[[], object]) -> None:
        """Run one of the doors beside the window; the shown step says what is being done."""
        self.step().show_problem(None)
        self.step().show_busy(name)
        job = self.jobs.start(name, partial(_without_report, work))
        job.troubled.connect(self._on_troubled)
        job.broken.connect(self._on_broken)
        job.done.connect(self._on_done)

    def _on_done(self, outcome: object) -> None:
        self.step().show_busy("")
        if self.state is GateState.CREATE and isinstance(outcome, Begun):
            self._begun = outcome
            self._show(GateState.SHOW_PHRASE)
            self._shown().show_phrase(outcome.phrase)
        elif self.state is GateState.TYPE_BACK:
            self._on_join_wanted()
        elif self.state is GateState.JOIN:
            self._on_joining(outcome)
        elif self.state is GateState.TYPE_PHRASE:
            self._waiting = outcome
            self._show(GateState.NEW_PASSWORD)
        elif self.state is GateState.NEW_PASSWORD:
            self._hand_on(self._waiting)
        elif self.state is GateState.RESTORE:
            self._on_restore_done(outcome)
        elif self.state is GateState.ASK_COUNTY and isinstance(outcome, AskedCounty):
            self._on_asked(outcome)
        else:
            self._hand_on(outcome)

    def _on_troubled(self, problem: Refused | Trouble) -> None:
        self.step().show_busy("")
        self.step().show_problem(problem)

    def _on_broken(self) -> None:
        self.step().show_busy("")

    def _hand_on(self, opened: Opened | None) -> None:
        """Forget everything secret that was typed, then hand on what was opened."""
        self._begun = self._waiting = None
        for step in self._steps.values():
            step.hide()
            self._place.removeWidget(step)
            step.deleteLater()
        self._steps.clear()
        self.opened.emit(opened)

    def _on_unlock(self, user: str, password: str) -> None:
        self._do(self.tr("Opening the records"), partial(self._doors.unlock, user, password))

    def _on_manual(self) -> None:
        open_manual(_CHAPTERS.get(self.state, "unlock"), self)

    def _on_practise(self) -> None:
        """Only from the first step, and not while something is being opened."""
        if self.state in (GateState.UNLOCK, GateState.CREATE) and self.step().next_button.isEnabled():
            self._do(self.tr("Inventing the people of the practice village"), self._doors.practise)

    def _on_create(self, new: NewRecords) -> None:
        self._village = new.village_name
        self._do(self.tr("Encrypting and writing"), partial(self._doors.begin, new))

    def _on_phrase_typed(self, phrase: str) -> None:
        self._do(self.tr("Opening the records"), partial(self._doors.unlock_by_phrase, phrase))

    def _on_password_chosen(self, password: str) -> None:
        self._do(
            self.tr("Wrapping the key anew"), partial(self._doors.renew_password, self._waiting, password)
        )

    def _on_written_down(self) -> None:
        if self._begun is not None:
            self._shown().show_phrase("")
            self._show(GateState.TYPE_BACK)
            self._type_back().ask(self._doors.ask_back(self._begun.phrase))
            self._type_back().begin()

    def _on_look_again(self) -> None:
        if self._begun is not None:
            self._show(GateState.SHOW_PHRASE)
            self._shown().show_phrase(self._begun.phrase)

    def _on_answered(self, answers: dict[int, str]) -> None:
        if self._begun is None:
            return
        try:
            self._doors.check_typed_back(self._begun.phrase, answers)
        except Refused as refused:
            self.step().show_problem(refused)
            return
        self._do(
            self.tr("Noting that it is on paper"),
            partial(self._doors.note_on_paper, self._begun.opened),
        )

    def _on_join_wanted(self) -> None:
        self._show(GateState.JOIN)

    def _on_county_file(self, path: Path) -> None:
        if self._begun is not None:
            work = partial(self._doors.county_of, self._begun.opened, path)
            self._do(self.tr("Reading the county's file"), work)

    def _on_join(self, path: Path, digits: str) -> None:
        if self._begun is not None:
            work = partial(self._doors.join, self._begun.opened, path, digits)
            self._do(self.tr("Joining, and opening a test bundle"), work)

    def _on_joining(self, outcome: object) -> None:
        from ui.vault.join_step import JoinStep

        join = self.step()
        if isinstance(join, JoinStep) and isinstance(outcome, str):
            join.show_county(outcome)
        elif isinstance(join, JoinStep) and isinstance(outcome, int):
            join.show_joined(outcome)

    def _on_begun(self) -> None:
        if self._begun is not None:
            self._hand_on(self._begun.opened)

    def _on_print(self) -> None:
        if self._begun is not None:
            self.print_requested.emit(self._doors.print_phrase(self._begun.phrase, self._village))

    def _on_people(self, people: object) -> None:
        unlock = self._steps.get(GateState.UNLOCK)
        if isinstance(unlock, UnlockStep) and isinstance(people, tuple):
            unlock.show_missing(None)
            unlock.show_people(people)

    def _on_people_troubled(self, problem: Refused | Trouble) -> None:
        unlock = self._steps.get(GateState.UNLOCK)
        if isinstance(unlock, UnlockStep) and isinstance(problem, Trouble):
            unlock.show_missing(problem)

    def _on_phrase_wanted(self) -> None:
        self._show(GateState.TYPE_PHRASE)

    def _on_county_wanted(self) -> None:
        """Where a question waits, its answer is asked for; else a new password is chosen."""
        unlock = self.step()
        self._forgotten = unlock.user() if isinstance(unlock, UnlockStep) else ""
        if self._doors.is_county_asked():
            self._show(GateState.COUNTY_ANSWER)
        else:
            self._on_ask_anew()

    def _on_ask_anew(self) -> None:
        from ui.vault.county_steps import AskCountyStep

        self._show(GateState.ASK_COUNTY)
        sticks = list_drives()
        ask = self.step()
        if sticks and isinstance(ask, AskCountyStep):
            ask.offer(sticks[0].folder)

    def _on_question(self, password: str, folder: Path) -> None:
        work = partial(self._doors.ask_county, self._forgotten, password, folder)
        self._do(self.tr("Writing the question for the county"), work)

    def _on_asked(self, asked: AskedCounty) -> None:
        from ui.vault.county_steps import CountyAnswerStep

        self._forget_passwords()
        self._show(GateState.COUNTY_ANSWER)
        answer = self.step()
        if isinstance(answer, CountyAnswerStep):
            answer.show_asked(asked.file_name, asked.digits)

    def _on_county_answer(self, file: Path, password: str) -> None:
        self._do(self.tr("Letting the new password in"), partial(self._doors.take_answer, file, password))

    def _forget_passwords(self) -> None:
        from ui.vault.county_steps import AskCountyStep, CountyAnswerStep

        for step in self._steps.values():
            if isinstance(step, AskCountyStep | CountyAnswerStep):
                step.clear()

    def _on_begin_wanted(self) -> None:
        self._show(GateState.CREATE)

    def _on_look_wanted(self, wish: RestoreWish) -> None:
        self._do(self.tr("Reading the backup"), partial(self._doors.preview_restore, wish))

    def _on_restore_wanted(self, wish: RestoreWish) -> None:
        self._by_phrase = bool(wish.phrase)
        self._do(self.tr("Putting the backup back"), partial(self._doors.restore, wish))

    def _on_restore_done(self, outcome: object) -> None:
        from ui.vault.restore_step import Preview

        if isinstance(outcome, Preview):
            self._restore().show_preview(outcome)
        elif self._by_phrase:
            # Nobody may know the password of that day any more: a new one, as after the phrase.
            self._restore().clear()
            self._waiting = outcome
            self._show(GateState.NEW_PASSWORD)
        else:
            self._hand_on(outcome)

    def _on_back(self) -> None:
        if self.state is GateState.RESTORE and self.step().next_button.isEnabled():
            self._restore().clear()
            self.arrive()
            self.ask_for_people()
            return
        is_asking = self.state in (GateState.ASK_COUNTY, GateState.COUNTY_ANSWER)
        if is_asking and self.step().next_button.isEnabled():
            self._forget_passwords()
            self._show(GateState.UNLOCK)
            return
        if self.state is GateState.TYPE_PHRASE and self.step().next_button.isEnabled():
            from ui.vault.phrase_steps import TypePhraseStep

            phrase = self.step()
            if isinstance(phrase, TypePhraseStep):
                phrase.clear()
            self._show(GateState.UNLOCK)

    def _on_other_folder(self) -> None:
        dialog = QFileDialog(self, self.tr("The folder that holds the records"), str(Path.home()))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self._on_folder_chosen)
        dialog.open()

    def _on_folder_chosen(self, folder: str) -> None:
        self._doors.choose_folder(Path(folder))
        self._show(GateState.UNLOCK)
        self.ask_for_people()

    def _let_go(self) -> None:
        begun, waiting = self._begun, self._waiting
        self._begun = self._waiting = None
        for opened in (begun.opened if begun else None, waiting):
            if opened is not None:
                self._doors.close(opened)

    def _shown(self) -> ShowPhraseStep:
        from ui.vault.phrase_steps import ShowPhraseStep

        step = self._steps[GateState.SHOW_PHRASE]
        assert isinstance(step, ShowPhraseStep)  # noqa: S101  # _made made it
        return step

    def _restore(self) -> RestoreStep:
        from ui.vault.restore_step import RestoreStep

        step = self._steps[GateState.RESTORE]
        assert isinstance(step, RestoreStep)  # noqa: S101  # _made made it
        return step

    def _type_back(self) -> TypeBackStep:
        from ui.vault.phrase_steps import TypeBackStep

        step = self._steps[GateState.TYPE_BACK]
        assert isinstance(step, TypeBackStep)  # noqa: S101  # _made made it
        return step


def _without_report(work: Callable[[], object], _report: object) -> object:
    """A door tells no progress: it opens or it does not."""
    return work()
