"""Printing for real: a CUPS server of our own takes the pages from a pipe, in the copies, on the sides and
with the pages that were asked for; nothing plain is left behind, by us or by it.
"""

from __future__ import annotations

import json
import os
import pwd
import re
import subprocess
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QCheckBox, QWidget
from pytestqt.qtbot import QtBot

from app.ids import PersonId
from tests.factories.people import KeptOffice, Office, a_person
from tests.factories.rooms import child, texts
from tests.factories.spooler import Spooler
from ui.background import Jobs
from ui.preview.bags_run import BagsRun, BagsToPrint
from ui.preview.paper_document import PaperDocument
from ui.preview.paper_preview import PaperPreview
from ui.preview.preview_desk import Form, Subject
from ui.preview.print_choices import PrintChoices
from ui.preview.wiring import preview_desk
from ui.printing.choose_paper_page import ChoosePaperPage

CTRL = Qt.KeyboardModifier.ControlModifier


def test_copies_sides_and_pages_arrive_at_the_printer(
    qtbot: QtBot, office: Office, spooler: Spooler, tmp_path: Path
) -> None:
    def asked(printer: QPrinter, _parent: QWidget) -> bool:
        printer.setCopyCount(2)
        printer.setPrintRange(QPrinter.PrintRange.PageRange)
        printer.setFromTo(3, 6)
        return True

    said = printed(qtbot, office, asked, two_sided=True)

    assert said == ["Handed to the printer: 4 pages."]
    first, second = spooler.kept(1), spooler.kept(2)
    assert (first.title, "sides=two-sided-long-edge" in first.options) == ("Yidai", True)
    pages = text_pages(first.pdf)
    assert len(pages) == 4
    assert pages[0].startswith("涉毒人员信息卡")
    assert [page.replace("第1份", "第2份") for page in pages] == text_pages(second.pdf)
    assert office.sql("SELECT count(*) FROM access WHERE kind = 'printed'") == 1
    qtbot.waitUntil(spooler.is_idle)
    assert spooler.left_behind() == []
    assert list((tmp_path / "tmp").iterdir()) == [], "no temporary file of ours"


def test_debians_pdf_printer_prints_every_page(qtbot: QtBot, office: Office, spooler: Spooler) -> None:
    """It wants root; without it the printer that keeps stands in."""
    queue = spooler.queues[-1]

    def asked(printer: QPrinter, _parent: QWidget) -> bool:
        printer.setPrintRange(QPrinter.PrintRange.AllPages)
        return True

    os.environ["PRINTER"] = queue  # lp's way to choose where no name is given
    assert printed(qtbot, office, asked) == ["Handed to the printer: 8 pages."]
    qtbot.waitUntil(spooler.is_idle, timeout=20_000)
    if queue == "Keep":
        assert len(text_pages(spooler.kept(1).pdf)) == 8
        return
    folder = Path(pwd.getpwuid(os.geteuid()).pw_dir) / "PDF"
    (path,) = folder.glob("Yidai__F-job_1.pdf")
    info = subprocess.run(["pdfinfo", path], capture_output=True, check=True).stdout.decode()
    path.unlink()
    if not any(folder.iterdir()):
        folder.rmdir()
    assert re.search(r"Pages:\s+8", info)


def test_a_queue_that_is_not_there_takes_nothing_and_nothing_is_noted(
    qtbot: QtBot, office: Office, spooler: Spooler
) -> None:
    os.environ["PRINTER"] = "Nowhere"
    part = preview(qtbot, office, lambda _printer, _parent: True)
    part.print_paper()
    qtbot.waitUntil(lambda: part.state == "shown", timeout=20_000)
    assert office.sql("SELECT count(*) FROM access WHERE kind = 'printed'") == 0
    assert spooler.is_idle()


def test_many_bags_go_out_one_after_the_other_each_noted_and_let_go(
    qtbot: QtBot, office: Office, spooler: Spooler, tmp_path: Path
) -> None:
    people = [PersonId(office.sql("SELECT id FROM person"))]
    people += [office.add_person(a_person(name=name)) for name in ("李四", "王五")]
    run = bags_run(qtbot, office, [people[2], people[0], people[1]])
    assert (run.handed, run.left, run.problem) == ([people[2], people[0], people[1]], [], "")
    numbers = dict(office_rows(office, "SELECT id, file_no FROM person"))
    for job, person in enumerate(run.handed, start=1):
        assert numbers[person] in text_pages(spooler.kept(job).pdf)[0], "in the order that was asked for"
    assert [json.loads(row)[0] for (row,) in office_rows(office, PRINTED)] == run.handed
    assert run.findChildren(PaperDocument) == [], "no bag is kept"
    assert list((tmp_path / "tmp").iterdir()) == []


def test_stopped_after_the_first_bag_the_others_are_neither_handed_over_nor_noted(
    qtbot: QtBot, office: Office, spooler: Spooler
) -> None:
    people = [PersonId(office.sql("SELECT id FROM person")), office.add_person(), office.add_person()]
    run = bags_run(qtbot, office, people, stop_at=1)
    assert (run.handed, run.left) == (people[:1], people[1:])
    assert len(office_rows(office, PRINTED)) == 1


def test_bags_for_a_printer_that_is_not_there_are_not_noted(
    qtbot: QtBot, office: Office, spooler: Spooler
) -> None:
    os.environ["PRINTER"] = "Nowhere"
    people = [PersonId(office.sql("SELECT id FROM person")), office.add_person()]
    run = bags_run(qtbot, office, people)
    assert (run.handed, run.left) == ([], people)
    assert "did not take the next bag" in run.problem
    assert office_rows(office, PRINTED) == []


def test_the_page_sends_the_chosen_bags_with_one_key_and_keeps_those_chosen_that_did_not_go(
    qtbot: QtBot, office: Office, spooler: Spooler
) -> None:
    office.add_person(a_person(name="李四"))
    asked = list[int]()

    def ask(bags: int, to_printer: bool, _parent: QWidget) -> str | None:
        asked.append(bags if to_printer else -1)
        return "1"

    desk = preview_desk(
        office.vault,
        lambda: office.now,
        Jobs(),
        ask_why=ask,
        ask_printer=lambda _printer, _parent: True,
    )
    page, said = ChoosePaperPage(desk), list[str]()
    qtbot.addWidget(page)
    page.message.connect(said.append)
    page.resize(1100, 680)
    with qtbot.waitActive(page):
        page.show()
    page.arrive()
    page.begin()
    for takes, words in (
        (False, "The printer did not take the next bag."),
        (True, "Handed to the printer: 2 bags"),
    ):
        spooler.open_or_close("Keep", takes=takes)
        qtbot.keyClick(page.focusWidget(), Qt.Key.Key_P, CTRL | Qt.KeyboardModifier.ShiftModifier)
        qtbot.waitUntil(lambda: bool(said), timeout=20_000)
        assert said.pop().startswith(words)
        assert ("2 bags chosen" in texts(page)) != takes
    assert asked == [2, 2]
    assert "王小满" in text_pages(spooler.kept(1).pdf)[2], "in full, for the reason that was asked for once"


PRINTED = "SELECT rows FROM access WHERE kind = 'printed' ORDER BY seq"


def office_rows(office: Office, statement: str) -> list[tuple[Any, ...]]:
    with office.look() as connection:
        return [tuple(row) for row in connection.exec_driver_sql(statement)]


def bags_run(qtbot: QtBot, office: Office, people: list[PersonId], *, stop_at: int = 99) -> BagsRun:
    desk = preview_desk(office.vault, lambda: office.now, Jobs())
    wish = BagsToPrint(people, "", since_last=False)
    run = BagsRun(desk, wish, QPrinter(QPrinter.PrinterMode.HighResolution))
    run.progressed.connect(lambda done, _total: run.cancel() if done == stop_at else None)
    with qtbot.waitSignal(run.ended, timeout=30_000):
        run.start()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return run


def printed(qtbot: QtBot, office: Office, asked: object, *, two_sided: bool = False) -> list[str]:
    part, said = preview(qtbot, office, asked), list[str]()
    sides = child(child(part, PrintChoices), QCheckBox)
    sides.setChecked(two_sided)
    part.message.connect(said.append)
    part.print_paper()
    qtbot.waitUntil(lambda: bool(said), timeout=20_000)
    return said


def preview(qtbot: QtBot, office: Office, asked: object) -> PaperPreview:
    desk = preview_desk(office.vault, lambda: office.now, Jobs(), ask_printer=asked)  # type: ignore[arg-type]
    part = PaperPreview(desk)
    qtbot.addWidget(part)
    part.resize(1100, 680)
    part.show()
    person = PersonId(office.sql("SELECT id FROM person"))
    part.show_subject(Subject(Form.BAG, person, "1"))
    qtbot.waitUntil(lambda: part.state == "shown", timeout=20_000)
    return part


def text_pages(pdf: bytes) -> list[str]:
    done = subprocess.run(["pdftotext", "-raw", "-", "-"], input=pdf, capture_output=True, check=True)
    return [re.sub(r"\s", "", page) for page in done.stdout.decode().split("\f")[:-1]]


@pytest.fixture
def spooler(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Spooler]:
    with Spooler() as running:
        for name, value in running.environment.items():
            monkeypatch.setenv(name, value)
        monkeypatch.delenv("PRINTER", raising=False)
        (tmp_path / "tmp").mkdir()
        monkeypatch.setenv("TMPDIR", str(tmp_path / "tmp"))
        yield running
        os.environ.pop("PRINTER", None)


@pytest.fixture
def office(empty_village: KeptOffice, tmp_path: Path) -> Iterator[Office]:
    made = empty_village.open_copy(tmp_path / "laptop")
    person = made.add_person(a_person())
    made.visit(person, date(2026, 11, 3))
    made.test(person, date(2026, 11, 5))
    yield made
    made.close()
