"""The preview shows the real pages, masked first; what the printer took is noted, and nothing else."""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QAbstractButton, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from app.clock import Moment
from app.ids import PersonId
from tests.factories.asked import Answers
from tests.factories.people import KeptOffice, Office, a_person
from tests.factories.rooms import child, texts
from ui.background import Jobs
from ui.parts.code_field import CodeField
from ui.parts.text_field import TextField
from ui.preview.lock_dialog import LockDialog
from ui.preview.page_bar import PageBar
from ui.preview.paper_preview import PaperPreview
from ui.preview.preview_desk import Form, Subject
from ui.preview.preview_dialog import PreviewDialog
from ui.preview.print_choices import PrintChoices
from ui.preview.thumbnails import Thumbnails
from ui.preview.wiring import preview_desk, preview_dialog

CTRL = Qt.KeyboardModifier.ControlModifier

PAGES = 11
"""Cover, contents, card, the papers with records, and the label for the box."""


def test_all_pages_of_a_bag_are_there_and_walked_through_by_keyboard(preview: Preview) -> None:
    preview.show_bag()
    assert preview.part.pages() == PAGES
    assert child(preview.part, Thumbnails).model().rowCount() == PAGES
    assert f"of {PAGES}" in texts(preview.part)

    preview.press(Qt.Key.Key_PageDown)
    preview.press(Qt.Key.Key_PageDown)
    assert preview.page_shown() == 3
    preview.press(Qt.Key.Key_PageUp)
    assert preview.page_shown() == 2
    preview.press(Qt.Key.Key_End, CTRL)
    assert preview.page_shown() == PAGES

    number = child(child(preview.part, PageBar), QSpinBox)
    number.selectAll()
    preview.qtbot.keyClicks(number, "4")
    preview.qtbot.keyClick(number, Qt.Key.Key_Return)
    assert preview.part.page() == 3


def test_plus_and_minus_change_the_size_and_the_page_stays(preview: Preview) -> None:
    preview.show_bag()
    preview.press(Qt.Key.Key_PageDown)

    preview.press(Qt.Key.Key_Plus)
    larger = preview.part.zoom()
    preview.press(Qt.Key.Key_Minus)
    preview.press(Qt.Key.Key_Minus)

    assert preview.part.zoom() < larger
    assert preview.page_shown() == 2


def test_a_paper_is_masked_until_somebody_says_why_not(preview: Preview) -> None:
    preview.show_bag()
    assert "王小满" not in preview.saved_text()

    preview.click("In full")
    preview.click("Show in full")
    preview.settled()
    assert "Choose why it is printed in full." in texts(preview.part)

    reason = child(child(preview.part, PrintChoices), CodeField).editor
    preview.qtbot.keyClicks(reason, "inspection")
    preview.qtbot.keyClick(reason, Qt.Key.Key_Return)
    preview.qtbot.keyClick(reason, Qt.Key.Key_Return)
    preview.settled()
    assert "王小满" in preview.saved_text()
    details = preview.noted("drawn")
    assert (details["masked"], details["reason"]) == (False, "1")

    preview.click("Partly hidden")
    preview.settled()
    assert "王小满" not in preview.saved_text()


def test_saving_writes_the_pdf_where_the_user_says_and_notes_it(preview: Preview) -> None:
    preview.show_bag()
    preview.ask.path = preview.folder / "bag"

    preview.click("Save as PDF…")

    assert (preview.folder / "bag.pdf").read_bytes().startswith(b"%PDF-")
    assert preview.ask.proposed == f"Bag {preview.file_no}.pdf"
    assert preview.noted("printed")["way"] == "file"
    assert "Saved as PDF" in preview.said[-1]


def test_on_a_stick_the_file_gets_a_password_which_is_shown(preview: Preview) -> None:
    preview.is_stick = True
    preview.show_bag()
    preview.ask.path = preview.folder / "bag.pdf"

    preview.lock = None
    preview.click("Save as PDF…")
    assert not preview.ask.path.exists(), "the dialog was left"

    preview.lock = "4827-5906-3318"
    preview.click("Save as PDF…")
    assert preview.said[-1] == "Saved as PDF under the password 4827-5906-3318. Write it down now."
    opened = ["pdftotext", "-upw", preview.lock, str(preview.ask.path), "-"]
    assert preview.file_no in subprocess.run(opened, capture_output=True, check=True).stdout.decode()
    assert b"/Encrypt" in preview.ask.path.read_bytes()
    assert preview.noted("printed")["locked"] is True

    preview.lock = ""
    preview.click("Save as PDF…")
    assert b"/Encrypt" not in preview.ask.path.read_bytes(), "the user wanted none"


def test_a_paper_that_names_nobody_goes_to_the_stick_as_it_is(preview: Preview) -> None:
    preview.is_stick = True
    preview.show(Subject(Form.FORM, number="F24", title="每旬排查登记表"))
    preview.ask.path = preview.folder / "f24.pdf"
    preview.click("Save as PDF…")
    assert b"/Encrypt" not in preview.ask.path.read_bytes()


def test_the_window_with_the_password_makes_one_up_and_refuses_a_short_one(qtbot: QtBot) -> None:
    dialog = LockDialog()
    qtbot.addWidget(dialog)
    dialog.show()
    field = child(dialog, TextField)
    first = field.text()
    (other,) = [one for one in dialog.findChildren(QAbstractButton) if one.text() == "Another one"]
    qtbot.mouseClick(other, Qt.MouseButton.LeftButton)
    assert field.text() != first
    field.set_text("123")
    qtbot.keyClick(field.editor, Qt.Key.Key_Return, CTRL)
    assert "too short" in texts(dialog)
    field.set_text("三月的桃花开满山")
    qtbot.keyClick(field.editor, Qt.Key.Key_Return, CTRL)
    assert (dialog.password, dialog.is_plain) == ("三月的桃花开满山", False)
    assert not dialog.isVisible()


def test_a_place_that_takes_no_file_is_told_and_a_closed_dialog_does_nothing(preview: Preview) -> None:
    preview.show_bag()
    preview.click("Save as PDF…")
    preview.ask.path = preview.folder / "missing" / "bag.pdf"
    preview.click("Save as PDF…")

    assert "Nothing can be written there" in texts(preview.part)
    assert preview.count("printed") == 0


def test_the_printer_gets_all_pages_on_their_own_size_and_it_is_noted(preview: Preview) -> None:
    preview.show(Subject(Form.ROSTER))
    preview.printed = preview.folder / "printed.pdf"

    preview.click("Print…  Ctrl+P")
    preview.settled()

    assert preview.said == ["Handed to the printer: 1 page."]
    assert preview.noted("printed")["way"] == "file", "this printer writes a file"
    width, height = page_size(preview.printed)
    assert width > height, "the roster lies across"


def test_where_there_is_a_spooler_the_pdf_goes_to_it_through_a_pipe(preview: Preview) -> None:
    preview.show_bag()
    spooler = preview.spooler('cat > "$(dirname "$0")/spooled.pdf"\n')
    child(preview.part, PrintChoices).findChild(QSpinBox).setValue(2)
    preview.confirms = True

    preview.click("Print…  Ctrl+P")
    preview.settled()

    assert (spooler.parent / "spooled.pdf").read_bytes().startswith(b"%PDF-")
    order = (spooler.parent / "order").read_text()
    assert "-n 1 -o sides=one-sided -P 12-22" in order, "the second copy, in a job of its own"
    assert "sides=one-sided" in order
    assert "王小满" not in order
    details = preview.noted("printed")
    assert (details["copies"], details["way"]) == (2, "printer")


def test_what_the_printer_did_not_take_does_not_count_as_printed(preview: Preview) -> None:
    preview.show_bag()
    preview.spooler("cat > /dev/null\nexit 1\n")
    preview.confirms = True

    preview.click("Print…  Ctrl+P")
    preview.settled()

    assert "The printer did not take the paper. Nothing counts as printed." in texts(preview.part)
    assert preview.count("printed") == 0


def test_a_dialog_that_was_closed_prints_nothing(preview: Preview) -> None:
    preview.show_bag()

    preview.click("Print…  Ctrl+P")

    assert preview.count("printed") == 0
    assert preview.said == []


def test_nobody_to_print_is_told_in_words(qtbot: QtBot, empty_village: KeptOffice, tmp_path: Path) -> None:
    office, jobs = empty_village.open_copy(tmp_path / "empty"), Jobs()
    part = PaperPreview(preview_desk(office.vault, lambda: office.now, jobs))
    qtbot.addWidget(part)
    part.show()

    part.show_subject(Subject(Form.ROSTER))
    qtbot.waitUntil(lambda: not jobs.running())

    assert "There is nobody to print" in texts(part)
    office.close()


def test_in_a_window_of_its_own_escape_closes_and_forgets(preview: Preview) -> None:
    over = QWidget()
    preview.qtbot.addWidget(over)
    over.resize(1200, 760)
    over.show()
    dialog = preview_dialog(preview.desk(), preview.bag(), over)
    dialog.open()
    part = child(dialog, PaperPreview)
    preview.qtbot.waitUntil(lambda: part.pages() == PAGES)

    with preview.qtbot.waitSignal(dialog.finished):
        preview.qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    preview.qtbot.waitUntil(lambda: not over.findChildren(PreviewDialog))


@dataclass
class Preview:
    """The preview on a real vault with one person's bag; printing goes to a file or a stand-in for lp."""

    qtbot: QtBot
    folder: Path
    office: Office
    patch: pytest.MonkeyPatch
    ask: Answers = field(default_factory=Answers)
    jobs: Jobs = field(default_factory=Jobs)
    said: list[str] = field(default_factory=list)
    printed: Path | None = None
    confirms: bool = False
    is_stick: bool = False
    lock: str | None = None

    def __post_init__(self) -> None:
        self.person: PersonId = self.office.add_person(a_person())
        self.office.place(self.person)
        for day in (date(2026, 10, 3), date(2026, 11, 4)):
            self.office.visit(self.person, day)
        self.office.test(self.person, date(2026, 10, 5))
        self.file_no = str(self.office.sql("SELECT file_no FROM person"))
        self.part = PaperPreview(self.desk())
        self.qtbot.addWidget(self.part)
        self.part.message.connect(self.said.append)
        self.part.resize(1100, 680)
        self.part.show()

    def desk(self):  # type: ignore[no-untyped-def]
        return preview_desk(
            self.office.vault,
            self.now,
            self.jobs,
            ask=self.ask,
            ask_printer=self.ask_printer,
            ask_password=self.ask_password,
            removable=self.removable,
        )

    def ask_password(self, _parent: QWidget) -> str | None:
        return self.lock

    def removable(self, _folder: Path) -> bool:
        return self.is_stick

    def now(self) -> Moment:
        return self.office.now

    def ask_printer(self, printer: QPrinter, _parent: QWidget) -> bool:
        """As if the user had chosen Qt's printer into a file, or confirmed what was proposed."""
        if self.printed is not None:
            printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
            printer.setOutputFileName(str(self.printed))
        return self.confirms or self.printed is not None

    def bag(self) -> Subject:
        return Subject(Form.BAG, self.person, self.file_no)

    def show_bag(self) -> None:
        self.show(self.bag())

    def show(self, subject: Subject) -> None:
        self.part.show_subject(subject)
        self.settled()
        assert self.part.state == "shown", texts(self.part)

    def settled(self) -> None:
        busy = ("drawing", "printing")
        self.qtbot.waitUntil(lambda: not self.jobs.running() and self.part.state not in busy, timeout=20_000)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.qtbot.waitActive(self.part)
        self.part.begin()
        self.qtbot.keyClick(self.part, key, modifier)

    def page_shown(self) -> int:
        assert child(child(self.part, PageBar), QSpinBox).value() == self.part.page() + 1
        return self.part.page() + 1

    def click(self, words: str) -> None:
        buttons = [one for one in self.part.findChildren(QAbstractButton) if one.isVisible()]
        (found,) = [one for one in buttons if one.text() == words]
        self.qtbot.mouseClick(found, Qt.MouseButton.LeftButton, pos=QPoint(14, found.height() // 2))

    def saved_text(self) -> str:
        """What a reader of the saved PDF finds in it."""
        before, self.ask.path = self.ask.path, self.folder / "read.pdf"
        self.click("Save as PDF…")
        self.ask.path = before
        done = subprocess.run(
            ["pdftotext", str(self.folder / "read.pdf"), "-"], capture_output=True, check=True
        )
        return done.stdout.decode("utf-8")

    def spooler(self, script: str) -> Path:
        """A stand-in for the system's lp, first on the path."""
        place = self.folder / "bin"
        place.mkdir()
        program = place / "lp"
        program.write_text(f'#!/bin/sh\necho "$@" > "$(dirname "$0")/order"\n{script}')
        program.chmod(0o700)
        self.patch.setenv("PATH", f"{place}{os.pathsep}{os.environ['PATH']}")
        return program

    def count(self, kind: str) -> int:
        return int(self.office.sql("SELECT count(*) FROM access WHERE kind = ?", kind))

    def noted(self, kind: str) -> dict[str, object]:
        """The newest line of this kind in the access log."""
        found = self.office.sql("SELECT detail FROM access WHERE kind = ? ORDER BY seq DESC LIMIT 1", kind)
        return dict(json.loads(found))


def page_size(path: Path) -> tuple[float, float]:
    done = subprocess.run(["pdfinfo", str(path)], capture_output=True, check=True)
    line = next(line for line in done.stdout.decode().splitlines() if line.startswith("Page size"))
    parts = line.split()
    return float(parts[2]), float(parts[4])


@pytest.fixture
def preview(
    qtbot: QtBot, tmp_path: Path, office: Office, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Preview]:
    made = Preview(qtbot, tmp_path, office, monkeypatch)
    yield made
    made.jobs.wait_for_all()
