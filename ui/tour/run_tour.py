"""The tour: a clerk's first days, from an empty laptop to the county's receipt, with the keyboard.

Everything is real: the windows (drawn on no screen), the key presses, the encrypted vault, the
sample village's ledgers, the papers, the bundle on its "stick", the county's store and its receipt.
What is left behind is invented data only.
"""

from __future__ import annotations

import sys
import tempfile
from dataclasses import replace
from datetime import date
from pathlib import Path

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from app.errors import Refused
from ui.tour import answering, beginning, working
from ui.tour.hands import Stuck, settle
from ui.tour.report import write_beginning, write_report
from ui.tour.tour import Tour

LOOKS = (("en", 100, "light"), ("zh_CN", 150, "light"), ("en", 150, "light"), ("zh_CN", 100, "dark"))


def run_tour(out: Path, *, on: date, language: str = "zh_CN") -> Path:
    """Do it all with windows in this language; the path of the report in `out`.

    Raises: Refused("tour_folder_not_empty"), Stuck when a window does not do what it should.
    """
    out = out.absolute()  # a file dialog would take a relative path from where it last was
    if out.exists() and any(out.iterdir()):
        raise Refused("tour_folder_not_empty")
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        raise Stuck("no application to draw windows")
    with tempfile.TemporaryDirectory(prefix="yidai-tour-") as folder:
        before = qInstallMessageHandler(without_noise)
        tour = Tour(app, out, Path(folder), on, language)
        write_beginning(out)
        try:
            _steps(tour)
            return write_report(tour, out)
        finally:
            tour.program.end()
            qInstallMessageHandler(before)


def without_noise(_kind: QtMsgType, _context: QMessageLogContext, words: str) -> None:
    """Windows on no screen say at each turn that there is no screen; everything else is passed on."""
    if "propagateSizeHints" not in words:
        sys.stderr.write(words + "\n")


def _steps(tour: Tour) -> None:
    beginning.create(tour)
    beginning.take_in_ledgers(tour)
    working.today(tour)
    working.people_and_bag(tour)
    working.record_visit(tour)
    working.record_test(tour)
    working.fill_the_bags(tour)
    working.ledgers_and_figures(tour)
    working.print_papers(tour)
    answering.send(tour)
    _other_pages(tour)
    _other_looks(tour)
    working.a_whole_year(tour)


def _other_pages(tour: Tour) -> None:
    for page in ("settings",):
        tour.rooms().window.open_page(page)
        tour.picture(page)
    tour.done("Look at the other pages")


def _other_looks(tour: Tour) -> None:
    """The main pages in English, in big type and in the dark."""
    rooms = tour.rooms()
    usual = tour.program.settings
    for language, size, mode in LOOKS:
        tour.program.change_settings(replace(usual, language=language, text_size=size, mode=mode))
        settle()
        rooms.people.show_list()
        for page in ("today", "people", "logs", "send"):
            rooms.window.open_page(page)
            tour.picture(f"{page}-{language}-{size}-{mode}")
        rooms.open_person(tour.somebody())
        tour.picture(f"bag-{language}-{size}-{mode}")
    tour.program.change_settings(usual)
    tour.done("The same pages in English, in big type and in the dark")
