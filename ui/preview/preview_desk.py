"""What the preview of a paper asks of the records and of the world."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path

from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget

from app.ids import PersonId
from app.printing.forms.letter_texts import LetterText
from app.printing.list_forms import FormLine
from app.printing.print_paper import Paper
from app.reports.period import Period
from ui.background import Job, Report, Work
from ui.parts.ask_path import AskPath
from ui.preview.lock_dialog import AskLock


class Form(StrEnum):
    """The papers that can be shown."""

    ROSTER = "roster"
    BAG = "bag"
    FORM = "form"
    PACK = "pack"


@dataclass(frozen=True)
class Subject:
    """One paper: the roster, a bag, or a form by its number; of one person, of several `people` (bags
    alone), or of everyone. `file_no`
    names the file when it is saved, `title` the form; a pack has its `forms`, `photos` of a folder, and
    perhaps the `ledger_photos` that are tied to the lines of its forms.
    """

    form: Form
    person: PersonId | None = None
    file_no: str = ""
    number: str = ""
    title: str = ""
    period: Period | None = None
    blank: bool = False
    since_last: bool = False
    people: tuple[PersonId, ...] = ()
    forms: tuple[str, ...] = ()
    photos: tuple[Path, ...] = ()
    ledger_photos: bool = True


@dataclass(frozen=True)
class PersonToPrint:
    """Somebody whose bag can be printed; the name as lists show it."""

    person: PersonId
    name: str
    village_group: str
    file_no: str


@dataclass(frozen=True)
class LedgerToPrint:
    """A ledger for the pack, whether it has records in the period, and how many photos these have."""

    number: str
    title: str
    has_records: bool
    photos: int = 0


@dataclass(frozen=True)
class BagsFile:
    """Bags that go straight into a file: whose (nobody: everyone's), in full for a reason or partly hidden,
    where, and under which password ("" for none)."""

    people: tuple[PersonId, ...]
    reason: str
    since_last: bool
    path: Path
    password: str


@dataclass(frozen=True)
class PreviewDesk:
    """`draw` takes the subject, whether names are masked, why they are not, and how many copies
    follow each other in it, each with its number.

    `save` takes the password of the file, "" for none; `ask_lock` asks for it where `is_removable`.
    `write_bags` writes them without a preview; `ask_reason` asks how, for so many bags, into a file or to the
    printer; `everyone` are those whose bag is open.
    What `read_beside` starts, no bar shows; of `has_few` people everything is read at once.
    `letter` are the words of a letter where they may be changed, `keep_letter` keeps other ones.
    `note_printed` takes the copies and the way: "printer", or "file" for a printer that writes one.
    `ask_printer` shows the system's own dialog and says whether it was confirmed. Each function may
    raise Refused or Trouble.
    """

    draw: Callable[[Subject, bool, str, int, Report], Paper]
    note_printed: Callable[[Paper, int, str], None]
    save: Callable[[Paper, Path, str], None]
    people: Callable[[str], list[PersonToPrint]]
    file_number: Callable[[PersonId], str]
    ask_printer: Callable[[QPrinter, QWidget], bool]
    has_few: Callable[[], bool]
    start: Callable[[str, Work], Job]
    read_beside: Callable[[str, Work], Job]
    ask: AskPath
    ask_lock: AskLock
    is_removable: Callable[[Path], bool]
    write_bags: Callable[[BagsFile, Report], Paper]
    ask_reason: Callable[[int, bool, QWidget], str | None]
    everyone: Callable[[], list[PersonId]]
    ledgers: Callable[[Period], list[LedgerToPrint]]
    photos_in: Callable[[Path], tuple[Path, ...]]
    forms: Callable[[], list[FormLine]]
    letter: Callable[[str], LetterText | None]
    keep_letter: Callable[[str, str], None]
    unsaved_letters: dict[str, str]
    today: Callable[[], date]
