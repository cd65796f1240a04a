"""Send to county: what, to which stick, write and verify; below, the bundles sent and their receipts."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton

from app.bundles.county_file import CountyFile
from app.bundles.plan_bundle import AGGREGATE
from app.bundles.send import SentBundle
from app.bundles.take_in_sister import TakenFromSister
from app.errors import Refused, Trouble
from app.from_county.take_county_file import CountyFileTaken
from ui.background import Job, Report
from ui.parts.page import Page
from ui.parts.reading import Reading
from ui.parts.shown import show_if
from ui.parts.steps import Steps, StepState
from ui.problems import sentence_of
from ui.sending.backup_told import BackupTold
from ui.sending.drives import Drive
from ui.sending.enrolment_card import EnrolmentCard
from ui.sending.sending_desk import Contents, SendingDesk, Standing
from ui.sending.sending_words import bundle_words
from ui.sending.sent_card import SentCard
from ui.sending.sent_down_card import SentDownCard
from ui.sending.sent_down_words import brings_words, sent_down_words
from ui.sending.sister_card import SisterCard
from ui.sending.stick_choice import StickChoice
from ui.sending.what_is_sent import WhatIsSent
from ui.sending.writing import Writing, WritingState
from ui.updates.update_card import UpdateCard

HAND_OVER_SLIP = "F40"
_MADE_ANEW = frozenset({"bundle_kept_damaged", "bundle_not_kept"})
"""After these the copy in the vault is of no use; a new bundle carries the same."""


class SendingPage(Page):
    """`standing_changed`: something was written, enrolled or received; the foot tells it anew.

    `taken_in`: records of other laptops, or of the county, are here. `print_form_requested(form, "")`.
    """

    standing_changed = Signal()
    taken_in = Signal()
    print_form_requested = Signal(str, str)

    def __init__(self, desk: SendingDesk, updates: UpdateCard | None = None) -> None:
        """`updates` is the card that offers a new version which lies on a stick."""
        super().__init__()
        self._desk = desk
        self._updates = updates
        self._standing: Standing | None = None
        self._file: CountyFile | None = None
        self._asking = False
        self._bundle: Path | None = None
        self._again = 0
        self._names_nobody = False
        self._to: Drive | None = None
        self._backup_wanted = False
        self._written = ""
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        self._county_file = QPushButton()
        self._county_file.setAutoDefault(False)
        self.tools.addWidget(self._county_file)
        self._enrolment = EnrolmentCard()
        self._steps = Steps()
        self._first = self._steps.add_step()
        self._what = WhatIsSent()
        self._counting = Reading(self._desk.start, self._desk.contents, self._counting_words, self)
        self._first.body.addWidget(self._what)
        self._second = self._steps.add_step()
        self._stick = StickChoice(self._desk.list_drives, self._desk.drive_at, self._desk.ask)
        self._second.body.addWidget(self._stick)
        self._third = self._steps.add_step()
        self._writing = Writing()
        self._third.body.addWidget(self._writing)
        self._sent = SentCard()
        self._sisters = SisterCard()
        self._sent_down = SentDownCard()
        for part in (self._enrolment, self._steps, self._sent, self._sisters, self._sent_down):
            self.body.addWidget(part)
        if self._updates is not None:
            self.body.insertWidget(0, self._updates)
        self.body.addStretch(1)

    def _connect(self) -> None:
        self._county_file.clicked.connect(self._on_county_file_requested)
        self._counting.read.connect(self._on_counted)
        self._counting.troubled.connect(self._on_counting_troubled)
        self._what.kind_changed.connect(self._on_kind_changed)
        self._enrolment.file_requested.connect(self._on_county_file_requested)
        self._enrolment.digits_given.connect(self._on_digits_given)
        self._enrolment.known_confirmed.connect(self._on_known_confirmed)
        self._enrolment.put_aside.connect(self._on_put_aside)
        self._stick.chosen.connect(self._on_stick_chosen)
        self._writing.write_requested.connect(self._on_write_requested)
        self._writing.again_requested.connect(self._on_again_requested)
        self._writing.slip_requested.connect(self.print_this)
        self._sent.again_requested.connect(self._on_again_requested)
        self._sent.code_given.connect(self._on_code_given)
        self._sent.receipt_requested.connect(self._on_receipt_requested)
        self._sisters.write_requested.connect(self._on_sister_bundle_requested)
        self._sisters.take_in_requested.connect(self._on_take_in_requested)
        self._sisters.bundle_confirmed.connect(self._on_bundle_confirmed)

    def title(self) -> str:
        return self.tr("Send to county")

    def arrive(self) -> None:
        self.refresh()
        self._look_for_updates()

    def begin(self) -> None:
        """At the sticks: that people go along is the rule, so the first step is passed over."""
        enrolled = self._standing is not None and self._standing.county is not None
        self.begin_within(self._second if enrolled else self)

    def print_this(self) -> None:
        """Ctrl+P: the hand-over slip that goes along with the stick."""
        self.print_form_requested.emit(HAND_OVER_SLIP, "")

    def refresh(self) -> None:
        """Show where sending stands now. The window may ask for it without opening the page."""
        self._standing = self._desk.standing()
        self._show()
        self._counting.ask()

    def retranslate(self) -> None:
        self._county_file.setText(self.tr("The county's file…"))
        self._first.set_heading(self.tr("What is sent"))
        self._second.set_heading(self.tr("To which stick"))
        self._third.set_heading(self.tr("Write, compare, take out"))
        self._show()

    def _show(self) -> None:
        standing = self._standing
        county = standing.county if standing is not None else None
        self.set_head(self.title(), county.name if county is not None else "")
        enrolled = county is not None
        show_if(self._county_file, enrolled and not self._asking)
        show_if(self._enrolment, standing is not None and (not enrolled or self._asking))
        for step in (self._second, self._third):
            step.setEnabled(enrolled)
        show_if(self._sent, enrolled)
        show_if(self._sisters, enrolled)
        if standing is None:
            return
        self._what.show_standing(standing)
        self._writing.show_size(self._what.expected())
        self._sent.show_sent(standing.sent)
        self._sent_down.show_kinds(standing.sent_down)
        self._sisters.show_sisters(standing.sisters)
        self._show_steps()
        open_ones = sum(line.state in ("made", "written") for line in standing.sent)
        self.count_changed.emit(open_ones + standing.rejected, standing.rejected > 0)

    def _show_steps(self) -> None:
        """Mark the step that is next."""
        state = self._writing.state
        done = {WritingState.DONE: StepState.DONE, WritingState.FAILED: StepState.FAILED}
        self._first.set_state(StepState.DONE)
        if self._standing is None or self._standing.county is None:
            for step in (self._first, self._second, self._third):
                step.set_state(StepState.WAITING)
            return
        self._second.set_state(StepState.CURRENT if state is WritingState.NOWHERE else StepState.DONE)
        waits = StepState.WAITING if state is WritingState.NOWHERE else StepState.CURRENT
        self._third.set_state(done.get(state, waits))

    def _write(self, name: str, drive: Drive, number: int) -> None:
        """Begin to write beside the window; `number` 0 is a new bundle."""
        self._again = number
        self._to, self._backup_wanted = drive, self._stick.wants_backup()
        folder, kind = drive.folder, self._what.kind()
        self._names_nobody = kind == AGGREGATE and not number

        def write(report: Report) -> object:
            if number:
                return self._desk.write_again(number, folder, report)
            return self._desk.send(folder, kind, report)

        job = self._desk.start(name, write)
        job.done.connect(self._on_written)
        job.troubled.connect(self._on_troubled)
        job.cancelled.connect(self._on_stopped)
        job.broken.connect(self._on_broken)
        self._writing.show_job(job, names_nobody=self._names_nobody)
        self._stick.setEnabled(False)
        job.ended.connect(self._on_ended)
        self._show_steps()

    def _kept_number(self) -> int:
        """The bundle that was made and lies on no stick; 0 when the newest one does, or none is kept."""
        if self._names_nobody:
            return 0
        if self._again:
            return self._again
        newest = self._desk.standing().sent[:1]
        return newest[0].number if newest and newest[0].state == "made" else 0

    def _told(self) -> None:
        self.refresh()
        self.standing_changed.emit()

    def _look_for_updates(self) -> None:
        if self._updates is not None:
            self._updates.look_again()

    def _counting_words(self) -> str:
        return self.tr("Counting what waits for the county")

    def _on_counted(self, contents: object) -> None:
        if isinstance(contents, Contents):
            self._what.show_contents(contents)
            self._writing.show_size(self._what.expected())

    def _on_counting_troubled(self, problem: object) -> None:
        if isinstance(problem, Refused | Trouble):
            self.message.emit(sentence_of(problem))

    def _on_kind_changed(self) -> None:
        self._writing.show_size(self._what.expected())

    def _on_stick_chosen(self) -> None:
        self._look_for_updates()
        self._writing.show_drive(self._stick.drive())
        self._show_steps()

    def _on_write_requested(self) -> None:
        drive = self._stick.drive()
        if drive is not None:
            self._write(self.tr("Writing the bundle for the county"), drive, 0)

    def _on_again_requested(self, number: int) -> None:
        drive: Drive | None = self._stick.drive()
        if self._writing.is_busy():
            return
        if drive is None:
            self.message.emit(self.tr("Choose a stick first."))
            return
        self._write(self.tr("Writing {0} again").format(bundle_words(number)), drive, number)

    def _on_written(self, written: object) -> None:
        path = getattr(written, "path", None)
        self._written = path.name if isinstance(path, Path) else ""
        if self._backup_wanted and self._to is not None:
            self._back_up(self._to)
        else:
            self._writing.show_done(self._written)
        if isinstance(written, SentBundle):
            words = self.tr("{0} is written. It waits for the county's receipt.")
            if self._names_nobody:
                words = self.tr("{0} is written. It names nobody and gets no receipt.")
            self.message.emit(words.format(bundle_words(written.number)))
            self._what.wish_everything()
        self._told()

    def _back_up(self, drive: Drive) -> None:
        """The bundle is written, whatever becomes of this. It begins before the job before it has
        ended, so that neither the lock nor the close comes between the two.
        """

        def back_up(report: Report) -> object:
            return self._desk.back_up(drive, report)

        job = self._desk.start(self.tr("Writing a backup beside the bundle"), back_up)
        job.done.connect(self._on_backed_up)
        job.troubled.connect(self._on_backup_troubled)
        job.cancelled.connect(self._on_backup_stopped)
        job.broken.connect(self._on_backup_broken)
        self._writing.show_backing_up(job, self._written)
        job.ended.connect(self._on_ended)

    def _tell_backup(self, told: BackupTold) -> None:
        self._writing.show_done(self._written, told)
        self._told()

    def _on_backed_up(self, copied: object) -> None:
        path = getattr(copied, "path", None)
        self._tell_backup(BackupTold(path.name if isinstance(path, Path) else ""))

    def _on_backup_troubled(self, problem: object) -> None:
        if isinstance(problem, Refused | Trouble):
            self._tell_backup(BackupTold(problem=problem))

    def _on_backup_stopped(self) -> None:
        self._tell_backup(BackupTold(stopped=True))

    def _on_backup_broken(self) -> None:
        self._tell_backup(BackupTold())

    def _on_troubled(self, problem: object) -> None:
        if isinstance(problem, Refused | Trouble):
            kept = 0 if problem.reason in _MADE_ANEW else self._kept_number()
            self._writing.show_problem(problem, kept)
            self._told()

    def _on_stopped(self) -> None:
        self._writing.show_stopped(self._kept_number())
        self._told()

    def _on_broken(self) -> None:
        self._writing.show_problem(None, self._kept_number())
        self._told()

    def _on_ended(self) -> None:
        if self._writing.is_busy():
            return
        self._stick.setEnabled(True)
        self._stick.look_again()

    def _on_code_given(self, digits: str) -> None:
        try:
            number = self._desk.take_code(digits)
        except (Refused, Trouble) as problem:
            self._sent.show_problem(problem)
            return
        self._told()
        words = self.tr("The code fits: the county has {0} and all before it.").format(bundle_words(number))
        self._sent.show_taken(words)
        self.message.emit(words)

    def _on_receipt_requested(self) -> None:
        path = self._desk.ask.file(
            self, self.tr("Which receipt?"), self.tr("Receipts (*.yidai-receipt);;All files (*)")
        )
        if path is None:
            return
        try:
            taken = self._desk.take_receipt(path)
        except (Refused, Trouble) as problem:
            self._sent.show_problem(problem)
            return
        self._told()
        if taken.known_already:
            words = self.tr("Receipt {number} was taken in before. Nothing has changed.")
        elif taken.new_epoch:
            words = self.tr("The county has restored an older state. What it lacks is sent once more.")
        elif taken.rejected:
            words = self.tr("Receipt {number} is taken in. The county sent back {rejected} records.")
        elif taken.asked:
            words = self.tr(
                "Receipt {number} is taken in. {asked} photos and scans did not arrive: they go along next"
                " time."
            )
        else:
            words = self.tr("Receipt {number} is taken in: the county has everything up to there.")
        told = words.format(number=taken.number, rejected=taken.rejected, asked=taken.asked)
        self._sent.show_taken(told)
        self.message.emit(told)

    def _on_sister_bundle_requested(self) -> None:
        drive: Drive | None = self._stick.drive()
        if drive is None:
            self.message.emit(self.tr("Choose a stick first."))
            return
        folder = drive.folder

        def write(report: Report) -> object:
            return self._desk.send_to_sisters(folder, report)

        self._begin_beside(self._desk.start(self.tr("Writing a bundle for the other laptop"), write))

    def _on_take_in_requested(self) -> None:
        path = self._desk.ask.file(
            self, self.tr("Which bundle?"), self.tr("Bundles (*.yidai);;All files (*)")
        )
        if path is None:
            return
        self._bundle = path

        def look(report: Report) -> object:
            return self._desk.look_at_bundle(path, report)

        job = self._desk.start(self.tr("Looking at the bundle"), look)
        job.done.connect(self._on_bundle_seen)
        self._begin_beside(job, exchanged=False)

    def _on_bundle_seen(self, seen: object) -> None:
        if isinstance(seen, TakenFromSister):
            self._sisters.show_brings(seen)

    def _on_bundle_confirmed(self) -> None:
        path = self._bundle
        if path is None:
            return

        def take_in(report: Report) -> object:
            return self._desk.take_in(path, report)

        self._begin_beside(self._desk.start(self.tr("Taking in a bundle"), take_in))

    def _begin_beside(self, job: Job, *, exchanged: bool = True) -> None:
        """An exchange, which has nothing to do with the steps above."""
        if exchanged:
            job.done.connect(self._on_exchanged)
        job.troubled.connect(self._on_exchange_troubled)
        job.ended.connect(self._on_exchange_ended)
        self._sisters.show_busy(True)

    def _on_exchanged(self, done: object) -> None:
        words = ""
        if isinstance(done, SentBundle):
            words = self.tr("{0} is written and was read back. Take it in on the other laptop.")
            words = words.format(done.path.name)
        elif isinstance(done, TakenFromSister):
            words = self._sisters.taken_words(done)
            self.taken_in.emit()
        self._sisters.show_told(words)
        self.message.emit(words)
        self._told()

    def _on_exchange_troubled(self, problem: object) -> None:
        if isinstance(problem, Refused | Trouble):
            self._sisters.show_problem(problem)

    def _on_exchange_ended(self) -> None:
        self._sisters.show_busy(False)

    def _on_county_file_requested(self) -> None:
        path = self._desk.ask.file(
            self,
            self.tr("Which file of the county?"),
            self.tr("Files of the county (*.yidai-county);;All files (*)"),
        )
        if path is None:
            return
        enrolled = self._standing is not None and self._standing.county is not None
        self._asking = True
        try:
            self._file = self._desk.look_at_county_file(path)
        except (Refused, Trouble) as problem:
            self._file = None
            self._asking = enrolled
            self._enrolment.show_file(None, enrolled=enrolled)
            self._enrolment.show_problem(problem)
        else:
            self._enrolment.show_file(self._file, enrolled=enrolled)
            self._show_what_it_brings(self._file)
        self._show()

    def _show_what_it_brings(self, file: CountyFile) -> None:
        """Of the county that is known no digits are asked for: it says what it would change, and waits."""
        try:
            if self._desk.is_known_county(file):
                brings = [brings_words(one) for one in self._desk.preview_county_file(file)]
                self._enrolment.show_known(file, brings)
        except (Refused, Trouble) as problem:
            self._enrolment.show_problem(problem)

    def _on_known_confirmed(self) -> None:
        self._take_county_file(None)

    def _on_digits_given(self, typed: str) -> None:
        self._take_county_file(typed)

    def _take_county_file(self, typed: str | None) -> None:
        """Take the file that is shown: with its digits, or as one that the known county signed."""
        if self._file is None:
            return
        file = self._file
        self._enrolment.setEnabled(False)
        job = self._desk.start(
            self.tr("Taking in the county's file"), lambda _report: self._desk.take_county_file(file, typed)
        )
        job.done.connect(partial(self._on_county_file_taken, is_new=typed is not None))
        job.troubled.connect(self._on_county_file_refused)
        job.ended.connect(self._on_county_file_ended)

    def _on_county_file_taken(self, taken: object, *, is_new: bool) -> None:
        if not isinstance(taken, CountyFileTaken):
            return
        self._on_put_aside()
        words = self.tr("Enrolled with {0}.")
        if not is_new:
            words = self.tr("The file of {0} is taken in. It is signed by the county that you know.")
        said = (words.format(taken.county.name), *map(sent_down_words, taken.sent_down))
        self.message.emit(" ".join(said))
        self._told()

    def _on_county_file_refused(self, problem: object) -> None:
        self._on_county_file_ended()  # a card that is asleep takes no cursor
        if isinstance(problem, Refused | Trouble):
            self._enrolment.show_problem(problem)

    def _on_county_file_ended(self) -> None:
        self._enrolment.setEnabled(True)

    def _on_put_aside(self) -> None:
        self._asking, self._file = False, None
        self._enrolment.show_file(None, enrolled=True)
        self._show()
