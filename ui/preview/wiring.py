"""Bind the preview of papers to an open vault."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

from app.clock import Moment, day_of
from app.ids import PersonId
from app.people.list_people import PersonLine, count_people, list_files
from app.people.masking import mask_name
from app.people.read_person import read_person
from app.printing.forms.county_forms import forms_in_force, lines_in_force
from app.printing.forms.letter_texts import LetterText, keep_letter, letter_of, read_letter
from app.printing.forms.shipped_forms import shipped_forms
from app.printing.inspection_pack import PackWish, forms_with_records, photos_in, print_pack
from app.printing.list_forms import FormLine
from app.printing.print_form import FormWish, may_print, print_form
from app.printing.print_paper import Paper, note_handed_over, print_bag, print_bags, print_roster
from app.printing.save_paper import save_paper
from app.printing.write_bags import WishedBags, write_bags
from app.reports.period import Period
from app.search.find_people import Found, find_people
from app.users.rules import Thing
from app.vault.place import is_removable
from app.vault.vault import Vault
from app.village.read_village import read_village
from app.work import look, work
from ui.attachments.looking import pdf_command
from ui.background import Jobs, Report
from ui.parts.ask_path import AskPath
from ui.parts.reading import AT_ONCE_PEOPLE
from ui.preview.lock_dialog import AskLock, ask_lock
from ui.preview.preview_desk import BagsFile, Form, LedgerToPrint, PersonToPrint, PreviewDesk, Subject
from ui.preview.preview_dialog import PreviewDialog
from ui.printing.bags_out_dialog import ask_reason


def always() -> bool:
    """Names are masked in lists unless the settings say otherwise."""
    return True


def preview_desk(
    vault: Vault,
    now: Callable[[], Moment],
    jobs: Jobs,
    *,
    quiet: Jobs | None = None,
    names_masked: Callable[[], bool] = always,
    ask: AskPath | None = None,
    ask_printer: Callable[[QPrinter, QWidget], bool] | None = None,
    ask_password: AskLock | None = None,
    removable: Callable[[Path], bool] = is_removable,
    ask_why: Callable[[int, bool, QWidget], str | None] = ask_reason,
) -> PreviewDesk:
    """What the previews of this vault need; drawing runs among `jobs`, what no bar shows among `quiet`."""
    bound = _Papers(vault, now, names_masked)
    return PreviewDesk(
        draw=bound.draw,
        note_printed=bound.note_printed,
        save=bound.save,
        people=bound.people,
        file_number=bound.file_number,
        ask_printer=ask_printer or confirmed_by_dialog,
        has_few=bound.has_few,
        start=jobs.start,
        read_beside=(quiet or jobs).start,
        ask=ask or AskPath(),
        ask_lock=ask_password or ask_lock,
        is_removable=removable,
        write_bags=bound.write_bags,
        ask_reason=ask_why,
        everyone=bound.everyone,
        ledgers=bound.ledgers,
        photos_in=photos_in,
        forms=bound.forms,
        letter=bound.letter,
        keep_letter=bound.keep_letter,
        unsaved_letters={},
        today=bound.today,
    )


def preview_dialog(desk: PreviewDesk, subject: Subject, parent: QWidget) -> PreviewDialog:
    """A window of its own for one paper, for Ctrl+P on any page: `preview_dialog(...).open()`."""
    return PreviewDialog(desk, subject, parent)


def confirmed_by_dialog(printer: QPrinter, parent: QWidget) -> bool:
    """The system's dialog: which printer, pages, copies, sides."""
    return QPrintDialog(printer, parent).exec() == QPrintDialog.DialogCode.Accepted


@dataclass(frozen=True)
class _Papers:
    vault: Vault
    now: Callable[[], Moment]
    names_masked: Callable[[], bool]

    def draw(self, subject: Subject, masked: bool, reason: str, copies: int, report: Report) -> Paper:
        now = self.now()
        if subject.form is Form.ROSTER:
            return print_roster(self.vault, now=now, masked=masked, reason=reason, copies=copies)
        if subject.form is Form.FORM:
            wish = FormWish(subject.number, subject.person, subject.period, subject.blank)
            return print_form(
                self.vault, wish, now=now, masked=masked, reason=reason, copies=copies, progress=report
            )
        if subject.form is Form.PACK and subject.period is not None:
            pack = PackWish(subject.forms, subject.period, subject.photos, 2 * copies, subject.ledger_photos)
            return print_pack(
                self.vault,
                pack,
                now=now,
                masked=masked,
                reason=reason,
                looking=pdf_command,
                progress=report,
            )
        if subject.person is None:
            return self._every_bag(subject, masked=masked, reason=reason, copies=copies, report=report)
        return print_bag(
            self.vault,
            subject.person,
            now=now,
            masked=masked,
            reason=reason,
            since_last=subject.since_last,
            looking=pdf_command,
            copies=copies,
            progress=report,
        )

    def today(self) -> date:
        return day_of(self.now())

    def _every_bag(
        self, subject: Subject, *, masked: bool, reason: str, copies: int, report: Report
    ) -> Paper:
        return print_bags(
            self.vault,
            self._people(subject.people),
            now=self.now(),
            masked=masked,
            reason=reason,
            since_last=subject.since_last,
            looking=pdf_command,
            copies=copies,
            progress=report,
        )

    def ledgers(self, period: Period) -> list[LedgerToPrint]:
        """Every ledger of the village that this user may print."""
        with look(self.vault) as connection:
            held = forms_with_records(connection, self.vault, period, now=self.now())
            forms, lines = forms_in_force(connection), lines_in_force(connection)
        return [
            LedgerToPrint(one.number, one.title, one.number in held, held.get(one.number, 0))
            for one in lines
            if one.number in forms
            and not one.is_of_person
            and may_print(self.vault, forms[one.number], one.number)
        ]

    def forms(self) -> list[FormLine]:
        """Every form that can be printed here, the county's among them."""
        with look(self.vault) as connection:
            return lines_in_force(connection)

    def letter(self, number: str) -> LetterText | None:
        """The words of this letter; None: it is none, or not for this user to change."""
        form = shipped_forms().get(number)
        if form is None or letter_of(form) is None or not self.vault.acting.may(Thing.VILLAGE):
            return None
        with look(self.vault) as connection:
            return read_letter(connection, read_village(connection, on=self.today()).village, number)

    def keep_letter(self, number: str, words: str) -> None:
        with work(self.vault, now=self.now()) as session:
            village = read_village(session.connection, on=self.today()).village
            keep_letter(session, village, number, words)

    def write_bags(self, wish: BagsFile, report: Report) -> Paper:
        wished = WishedBags(
            self._people(wish.people), not wish.reason, wish.reason, wish.since_last, wish.password
        )
        return write_bags(self.vault, wished, wish.path, now=self.now(), looking=pdf_command, progress=report)

    def _people(self, chosen: Sequence[PersonId]) -> list[PersonId]:
        return list(chosen) or self.everyone()

    def everyone(self) -> list[PersonId]:
        """Whose bag is open, in the order of the roster."""
        with look(self.vault) as connection:
            lines = list_files(connection, today=self.today())
        return [line.person for line in lines if not line.closed]

    def note_printed(self, paper: Paper, copies: int, way: str) -> None:
        note_handed_over(self.vault, paper, way=way, copies=copies, now=self.now())

    def save(self, paper: Paper, path: Path, password: str) -> None:
        save_paper(self.vault, paper, path, now=self.now(), password=password)

    def people(self, typed: str) -> list[PersonToPrint]:
        """Everyone in the order of the roster, or those whom the typed words find."""
        with look(self.vault) as connection:
            lines: Sequence[PersonLine | Found] = (
                find_people(connection, typed)
                if typed.strip()
                else list_files(connection, today=day_of(self.now()))
            )
        masked = self.names_masked()
        return [
            PersonToPrint(
                one.person, mask_name(one.name) if masked else one.name, one.village_group, one.file_no
            )
            for one in lines
        ]

    def has_few(self) -> bool:
        with look(self.vault) as connection:
            return count_people(connection) <= AT_ONCE_PEOPLE

    def file_number(self, person: PersonId) -> str:
        with look(self.vault) as connection:
            return read_person(connection, person).file_no
