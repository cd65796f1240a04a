"""The day's work: who is due, a bag, a visit, a test, a paper."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from app.exporting.save_file import save_file
from app.followup.list_due import list_due
from app.people.list_people import list_people
from app.printing.print_form import FormWish, print_form
from app.printing.print_paper import note_handed_over, print_bag, print_roster
from app.reports.period import period_around
from app.reports.township_pack import file_name, make_pack, save_pack
from app.village.read_village import read_village
from app.work import look, work
from ui.places import GROUPS, PUBLICITY, VILLAGE
from ui.tour.full_bags import fill_bag, fill_village
from ui.tour.hands import FileDialogAnswer, Stuck, field_named, settle, wait_until
from ui.tour.tour import Tour
from ui.tour.whole_year import close_month, keep_a_month


def today(tour: Tour) -> None:
    """Seventeen days later: see who is due, and why."""
    tour.days_pass(17)
    tour.rooms().window.open_page("people")
    tour.keys.control(Qt.Key.Key_1)
    wait_until(lambda: not tour.rooms().jobs.running(), "what is due")
    tour.picture("today")
    tour.keys.key(Qt.Key.Key_W)
    tour.picture("why")
    tour.keys.key(Qt.Key.Key_W)
    with look(tour.rooms().desk.vault) as connection:
        due = list_due(connection, today=tour.rooms().desk.today())
    tour.facts |= {"overdue": str(len(due.overdue)), "near": str(len(due.near)), "law": str(len(due.law))}
    tour.done("See who is due, and why")


def people_and_bag(tour: Tour) -> None:
    """Find somebody by initials and open a bag."""
    tour.keys.control(Qt.Key.Key_2)
    wait_until(lambda: not tour.rooms().jobs.running(), "the list of people")
    tour.picture("people")
    tour.keys.control(Qt.Key.Key_K)
    tour.keys.text("w")
    tour.picture("search")
    tour.keys.key(Qt.Key.Key_Backspace)
    tour.keys.key(Qt.Key.Key_Escape)
    tour.rooms().open_person(tour.somebody())
    tour.picture("bag")
    tour.done("Find a person and open the bag")


def record_visit(tour: Tour) -> None:
    """Record a visit from the bag."""
    before = tour.count("visit")
    tour.keys.control(Qt.Key.Key_N)
    dialog = open_dialog()
    tour.keys.into(field_named(dialog, "result"), "1")
    tour.keys.key(Qt.Key.Key_Return)
    tour.keys.into(field_named(dialog, "family_words"), "家中老人身体尚好,本人在家务农。")
    tour.keys.into(field_named(dialog, "thinking_words"), "情绪平稳,愿意配合。")
    tour.picture("visit")
    tour.keys.control(Qt.Key.Key_S)
    wait_until(lambda: tour.count("visit") == before + 1, "the visit saved")
    settle()
    tour.picture("bag-after-visit")
    tour.done("Record a visit")


def record_test(tour: Tour) -> None:
    """Record a test that the police station did."""
    before = tour.count("test")
    tour.rooms().entries.open_test(tour.somebody())
    settle()
    dialog = open_dialog()
    tour.keys.into(field_named(dialog, "arranged_by"), "清溪镇派出所")
    tour.keys.into(field_named(dialog, "result"), "1")
    tour.keys.key(Qt.Key.Key_Return)
    tour.picture("test")
    tour.keys.control(Qt.Key.Key_S)
    wait_until(lambda: tour.count("test") == before + 1, "the test saved")
    settle()
    tour.keys.control(Qt.Key.Key_3)
    tour.picture("logs")
    tour.done("Record a test")


def open_dialog() -> QDialog:
    """The form that stands over the window. Raises Stuck."""
    dialog = QApplication.activeModalWidget()
    if not isinstance(dialog, QDialog):
        raise Stuck("no form is open")
    return dialog


def fill_the_bags(tour: Tour) -> None:
    """A diligent year in every bag and in the village's ledgers; each sheet of one bag is photographed."""
    rooms = tour.rooms()
    vault, moment = rooms.desk.vault, tour.now()
    with look(vault) as connection:
        people = [line.person for line in list_people(connection, today=rooms.desk.today())]
        village = read_village(connection, on=rooms.desk.today()).village
    written = 0
    for number, person in enumerate(people, 1):
        with work(vault, now=moment) as session:
            written += fill_bag(session, person, number, now=moment)
    with work(vault, now=moment) as session:
        written += fill_village(session, village, now=moment)
    tour.facts |= {"full_bags": str(len(people)), "written": str(written)}
    rooms.open_person(tour.somebody())
    tour.picture("bag-full")
    for key in rooms.people.sheets():
        rooms.people.open_sheet(key, "")
        settle()
        tour.picture(f"sheet-{key}")
    tour.done("Fill every bag, and look at each sheet")


def ledgers_and_figures(tour: Tour) -> None:
    """The village's own ledgers, and the figures of the year."""
    rooms = tour.rooms()
    for key in (GROUPS, PUBLICITY, VILLAGE):
        rooms.window.open_page(key)
        settle()
        tour.picture(f"ledger-{key}")
    rooms.window.open_page("figures")
    wait_until(lambda: not rooms.window.jobs.running(), "the figures")
    settle()
    tour.picture("figures")
    tour.done("Look at the village's ledgers and figures")


def a_whole_year(tour: Tour) -> None:
    """The village goes on for a year and closes its months; then its figures, charts and papers."""
    rooms = tour.rooms()
    vault = rooms.desk.vault
    with look(vault) as connection:
        village = read_village(connection, on=rooms.desk.today()).village
    year = rooms.desk.today().year + 1
    written = 0
    for month in range(1, 13):
        tour.go_to(date(year, month, 27))
        written += keep_a_month(vault, village, now=tour.now())
        if month > 1:
            close_month(vault, village, date(year, month - 1, 1), now=tour.now())
    tour.go_to(date(year + 1, 1, 5))
    close_month(vault, village, date(year, 12, 1), now=tour.now())
    tour.facts |= {"year": str(year), "of_year": str(written)}
    rooms.window.open_page("figures")
    for name, period in (
        ("figures-year", period_around(date(year, 1, 1), "year")),
        ("figures-closed", period_around(date(year, 12, 1), "month")),
    ):
        rooms.figures.show_period(period)
        wait_until(lambda: not rooms.window.jobs.running(), "the figures of the year")
        tour.picture(name)
    rooms.figures.show_period(period_around(date(year, 1, 1), "year"))
    rooms.figures.turn_charts()
    wait_until(lambda: bool(rooms.figures.pictures()), "the charts of the year")
    wait_until(lambda: not rooms.window.jobs.running(), "the drawn charts")
    tour.picture("charts-year")
    rooms.figures.turn_charts()
    pack = make_pack(vault, period_around(date(year, 12, 1), "month"), now=tour.now())
    save_pack(vault, pack, tour.papers / file_name(pack.village, pack.period), now=tour.now())
    report = print_form(
        vault, FormWish("F36", period=period_around(date(year, 1, 1), "year")), now=tour.now()
    )
    save_file(tour.papers / "report-year.pdf", report.data)
    note_handed_over(vault, report, way="file", copies=1, now=tour.now())
    tour.done("Go on for a year, close its months, and look at its figures and charts")


def print_papers(tour: Tour) -> None:
    """Preview the bag and save it from there; then the papers in full, with a reason, and the roster."""
    rooms = tour.rooms()
    rooms.open_person(tour.somebody())
    tour.keys.control(Qt.Key.Key_P)
    wait_until(lambda: has_pages(rooms.printing), "the pages of the preview")
    wait_until(lambda: not rooms.window.jobs.running(), "the drawn pages")
    tour.picture("preview")
    saved = tour.papers / "bag.pdf"
    answering = FileDialogAnswer(saved)
    tour.keys.control(Qt.Key.Key_S)
    wait_until(saved.exists, "the saved bag")
    answering.deleteLater()
    tour.keys.key(Qt.Key.Key_Escape)
    tour.picture("print")
    vault, moment = rooms.desk.vault, tour.now()
    papers = {
        "bag-full.pdf": print_bag(vault, tour.somebody(), now=moment, masked=False, reason="1"),
        "roster.pdf": print_roster(vault, now=moment),
    }
    for name, paper in papers.items():
        save_file(tour.papers / name, paper.data)
        note_handed_over(vault, paper, way="file", copies=1, now=moment)
    tour.done("Print the person's bag and the roster")


def has_pages(page: QWidget) -> bool:
    """Whether the preview holds a drawn paper."""
    return any(document.pageCount() > 0 for document in page.findChildren(QPdfDocument))
