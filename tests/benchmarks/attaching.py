"""Photos and scans: a bag of 200 pictures and a PDF of 20 MB, as its sheet opens in the window.

What is measured is the window's own thread: reading the records, laying the sheet out and drawing
it. The small pictures come afterwards, beside the window. The anchor reads the same rows alone.
"""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtWidgets import QApplication

from app.clock import Moment
from app.ids import PersonId, new_id
from app.vault.blobs import blob_store
from app.work import look
from db.journal import create
from tests.benchmarks.harness import Figure, at_most, benchmark, interleaved
from tests.factories.people import NOW, Office
from tests.factories.pictures import noisy_photo
from ui import fonts, theme, words
from ui.attachments.attachments_sheet import AttachmentsSheet
from ui.attachments.wiring import attachments_sheet
from ui.bag.bag_desk import BagView
from ui.bag.wiring import bag_desk
from ui.desk import Desk
from ui.window import Window

PICTURES = 200
ROUNDS = 20
_LARGE = 20 * 1024 * 1024


@benchmark("attachments_200")
def attachments_200() -> Figure:
    """From the wish to see the sheet until it is drawn; 201 files, 45 MB."""
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    fonts.load_first()
    words.speak(application)
    theme.apply(application, theme.Theme())
    with TemporaryDirectory() as folder:
        office = Office.make(Path(folder) / "vault")
        person = _fill(office)
        window = Window(lambda _typed: [], lambda _topic: None)
        desk = Desk(office.vault, window, _now)
        sheet = attachments_sheet(desk)
        sheet.resize(1036, 618)
        sheet.show()
        view = bag_desk(desk).read(person)
        times, anchor = interleaved(_Ours(sheet, view), _Rows(office, person), rounds=ROUNDS)
        window.jobs.wait_for_all()
        sheet.deleteLater()
        window.deleteLater()
        application.processEvents()
        office.close()
    return Figure(times.median * 1000, anchor.median * 1000, "ms", at_most(100))


class _Ours:
    def __init__(self, sheet: AttachmentsSheet, view: BagView) -> None:
        self._sheet = sheet
        self._view = view

    def __call__(self) -> None:
        self._sheet.show_view(self._view, None)
        self._sheet.grab()


class _Rows:
    def __init__(self, office: Office, person: PersonId) -> None:
        self._office = office
        self._person = person

    def __call__(self) -> None:
        with look(self._office.vault) as connection:
            connection.exec_driver_sql("SELECT * FROM attachment WHERE person_id = ?", (self._person,)).all()


def _fill(office: Office) -> PersonId:
    person = office.add_person()
    with office.work() as session:
        store = blob_store(office.vault, session.connection)
        for number in range(PICTURES + 1):
            is_last = number == PICTURES
            data = bytes(_LARGE) if is_last else noisy_photo(0.25, seed=number)
            digest = sha256(data).hexdigest()
            store.write(digest, [data])
            values = {
                "person_id": person,
                "title": f"照片 {number}",
                "digest": digest,
                "size": len(data),
                "media": "application/pdf" if is_last else "image/jpeg",
                "pages": 30 if is_last else 1,
                "place_in_list": number,
            }
            session.write([create("attachment", new_id(), values)])
    return person


def _now() -> Moment:
    return NOW
