"""Photos and scans in a bag: they come by file, drop, paste and telephone, and everything goes by keys."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QComboBox
from pytestqt.qtbot import QtBot

from app.ids import PersonId
from app.people.save_person import change_person
from tests.factories.people import KeptOffice, Office, a_person
from tests.factories.pictures import noisy_photo, paper, photo
from tests.factories.rooms import Rooms, child, open_rooms, rows_of, texts
from ui.attachments.attachment_dialog import AttachmentDialog
from ui.attachments.attachment_viewer import AttachmentViewer
from ui.attachments.attachments_sheet import AttachmentsSheet
from ui.attachments.pictures_view import PicturesView
from ui.attachments.telephones import Telephone, telephones
from ui.parts.bag_card import BagCard
from ui.parts.picture_text import PictureText
from ui.parts.table import Table


def test_several_files_are_added_each_with_its_own_verdict(shown: Shown, tmp_path: Path) -> None:
    files = {
        "责任书.jpg": photo(),
        "走访.pdf": paper(3),
        "坏.jpg": photo()[:200],
        "a.heic": b"\0\0\0\x18ftypheic\0\0\0\0",
        "again.jpg": photo(),
    }
    shown.add(*(written(tmp_path, name, data) for name, data in files.items()))
    assert [line.split("\n")[0] for line in shown.lines()] == ["责任书", "走访"]
    words = texts(shown.sheet)
    assert "坏.jpg: The file is damaged" in words
    assert "a.heic: This is a photo of the kind HEIC" in words
    assert "again.jpg: The same file lies in this bag already: 责任书" in words
    assert "Photos and scans (2)" in words
    assert shown.rooms.said[-1] == "Added to the bag: 2"
    assert shown.lines()[1].split("\n")[1].startswith("3 pages · ")


def test_small_pictures_come_by_themselves_and_are_nowhere_on_the_disk(shown: Shown, tmp_path: Path) -> None:
    shown.add(written(tmp_path, "a.jpg", photo(colour="blue")))
    index = shown.view.model().index(0, 0)
    shown.rooms.qtbot.waitUntil(lambda: index.data(Qt.ItemDataRole.DecorationRole) is not None)
    picture = index.data(Qt.ItemDataRole.DecorationRole).toImage()
    assert picture.pixelColor(5, 20).blue() > 200
    assert {path.suffix for path in (tmp_path / "vault" / "blobs").iterdir()} == {".age"}


def test_r_turns_f2_renames_and_del_takes_out_until_it_is_undone(shown: Shown, tmp_path: Path) -> None:
    shown.add(written(tmp_path, "a.jpg", photo((60, 40))))
    shown.view.setFocus()
    shown.rooms.press(Qt.Key.Key_R)
    assert shown.office.sql("SELECT turned FROM attachment") in (90, "90")
    shown.rooms.press(Qt.Key.Key_F2)
    shown.rooms.type("sheet two")
    shown.rooms.press(Qt.Key.Key_Return)
    shown.rooms.qtbot.waitUntil(lambda: shown.lines()[0].split("\n")[0] == "sheet two")
    shown.idle()
    assert shown.rooms.cursor() is shown.view
    shown.rooms.press(Qt.Key.Key_Delete)
    assert shown.lines() == []
    assert shown.rooms.said[-1] == "Taken out of the bag"


def test_a_paper_of_the_contents_is_there_once_a_scan_is_tied_to_it(shown: Shown, tmp_path: Path) -> None:
    shown.add(written(tmp_path, "a.jpg", photo()))
    choice = child(shown.sheet, QComboBox)
    choice.setFocus()
    shown.rooms.press(Qt.Key.Key_Down, times=2)
    chosen = choice.currentText()
    contents = next(one for one in shown.rooms.bag.findChildren(Table) if one.objectName() == "contents")
    shown.rooms.qtbot.waitUntil(lambda: chosen in shown.lines()[0])
    assert any(chosen in row for row in rows_of(contents))


def test_e_opens_its_form_and_ties_it_to_a_record_with_a_day(shown: Shown, tmp_path: Path) -> None:
    visit = shown.office.visit(shown.person, shown.office.today)
    shown.rooms.bag.arrive()
    shown.add(written(tmp_path, "a.jpg", photo()))
    shown.view.setFocus()
    shown.rooms.press(Qt.Key.Key_E)
    dialog = child(shown.sheet, AttachmentDialog)
    assert dialog.isVisible()
    dialog.form.set_value("title", "门前合影")
    dialog.form.set_value("taken_on", shown.office.today)
    dialog.form.set_value("record", f"visit/{visit}")
    shown.rooms.press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert not dialog.isVisible()
    name, day, tied = shown.lines()[0].split("\n")
    assert (name, day.split(" · ")[0]) == ("门前合影", str(shown.office.today))
    assert str(shown.office.today) in tied
    assert shown.office.sql("SELECT of_table || '/' || of_row FROM attachment") == f"visit/{visit}"

    shown.rooms.press(Qt.Key.Key_E)
    dialog.form.set_value("record", "")
    shown.rooms.press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert shown.office.sql("SELECT of_row FROM attachment") is None


def test_what_a_picture_shows_is_said_in_its_form_and_drawn_in_the_name_and_on_the_bag(
    shown: Shown, tmp_path: Path
) -> None:
    with shown.office.work() as session:
        marked = a_person(name="王〓", name_picture_note="左王右某")
        change_person(session, shown.person, marked, id_key=shown.office.vault.id_key, now=shown.office.now)
    head = child(shown.rooms.bag, PictureText)
    bag = child(shown.rooms.bag, BagCard)
    height = bag.sizeHint().height()
    for name, colour, kind in (("字.png", "blue", "name"), ("人.jpg", "red", "portrait")):
        shown.add(written(tmp_path, name, photo(colour=colour)))
        shown.view.setFocus()
        shown.rooms.press(Qt.Key.Key_End)
        shown.rooms.press(Qt.Key.Key_E)
        child(shown.sheet, AttachmentDialog).form.set_value("kind", kind)
        shown.rooms.press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
        shown.rooms.bag.arrive()
        shown.idle()
    assert (head.text(), head.accessibleName()) == ("王〓", "王〓（左王右某）")
    dots = head.grab().toImage()
    colours = [dots.pixelColor(x, dots.height() // 2) for x in range(dots.width())]
    assert any(one.blue() > 200 and one.red() < 90 for one in colours), "the picture stands in the name"
    assert bag.sizeHint().height() > height, "the portrait has its place on the bag"
    assert shown.office.sql("SELECT group_concat(kind, ' ') FROM attachment ORDER BY id") == "name portrait"


def test_a_pdf_cannot_be_a_portrait_and_the_form_says_so(shown: Shown, tmp_path: Path) -> None:
    shown.add(written(tmp_path, "a.pdf", paper(1)))
    shown.view.setFocus()
    shown.rooms.press(Qt.Key.Key_E)
    dialog = child(shown.sheet, AttachmentDialog)
    dialog.form.set_value("kind", "portrait")
    shown.rooms.press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert "neither a portrait nor a character" in texts(dialog)
    dialog.form.set_value("kind", "document")
    shown.rooms.press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert not dialog.isVisible()


def test_a_day_to_come_and_a_record_of_another_bag_are_refused_in_the_form(
    shown: Shown, tmp_path: Path
) -> None:
    other = shown.office.visit(shown.office.add_person(), shown.office.today)
    shown.add(written(tmp_path, "a.jpg", photo()))
    shown.view.setFocus()
    shown.rooms.press(Qt.Key.Key_E)
    dialog = child(shown.sheet, AttachmentDialog)
    for field, value, words in (
        ("taken_on", shown.office.today + timedelta(days=1), "after today"),
        ("record", f"visit/{other}", "another bag"),
    ):
        dialog.form.set_value(field, value)
        shown.rooms.press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
        assert dialog.isVisible()
        assert words in texts(dialog)
        dialog.form.set_value(field, None)
    shown.rooms.press(Qt.Key.Key_Escape)


def test_b_shows_what_was_taken_out_and_enter_puts_it_back(shown: Shown, tmp_path: Path) -> None:
    shown.add(written(tmp_path, "a.jpg", photo()), written(tmp_path, "b.pdf", paper(1)))
    shown.view.setFocus()
    shown.rooms.press(Qt.Key.Key_Delete, times=2)
    assert shown.lines() == []
    assert "Taken out (2)  B" in texts(shown.sheet)
    shown.rooms.press(Qt.Key.Key_B)
    assert len(shown.lines()) == 2
    assert "Taken out of the bag (2)" in texts(shown.sheet)
    shown.rooms.press(Qt.Key.Key_Return, times=2)
    assert shown.rooms.said[-1] == "Put back into the bag"
    assert "Nothing was taken out of this bag" in texts(shown.sheet)
    shown.rooms.press(Qt.Key.Key_B)
    assert sorted(line.split("\n")[0] for line in shown.lines()) == ["a", "b"]


def test_enter_opens_the_viewer_and_pages_are_turned_by_keys(shown: Shown, tmp_path: Path) -> None:
    shown.add(written(tmp_path, "走访.pdf", paper(2)), written(tmp_path, "b.jpg", photo()))
    shown.view.setCurrentIndex(shown.view.model().index(0, 0))
    shown.view.setFocus()
    shown.rooms.press(Qt.Key.Key_Return)
    viewer = child(shown.sheet, AttachmentViewer)
    assert "page 1 of 2" in texts(viewer)
    shown.rooms.press(Qt.Key.Key_PageDown)
    assert "page 2 of 2" in texts(viewer)
    shown.rooms.press(Qt.Key.Key_Right)
    assert "2 of 2" in texts(viewer)
    shown.rooms.press(Qt.Key.Key_Plus)
    shown.rooms.press(Qt.Key.Key_R)
    assert shown.rooms.said[-1] == "Turned"
    shown.idle()
    shown.rooms.press(Qt.Key.Key_Escape)
    assert not viewer.isVisible()


def test_files_are_dropped_and_pictures_pasted(shown: Shown, tmp_path: Path) -> None:
    held = QMimeData()
    held.setUrls([QUrl.fromLocalFile(str(written(tmp_path, "a.jpg", photo())))])
    copied, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(shown.sheet, QDragEnterEvent(QPointF(9, 9), copied, held, left, none))
    QApplication.sendEvent(shown.sheet, QDropEvent(QPointF(9, 9), copied, held, left, none))
    shown.idle()
    picture = QImage(30, 20, QImage.Format.Format_RGB32)
    picture.fill(0xFF3366)
    QGuiApplication.clipboard().setImage(picture)
    shown.sheet.paste()
    shown.idle()
    assert len(shown.lines()) == 2
    assert shown.lines()[1].startswith("without a name")
    QGuiApplication.clipboard().setText("words")
    shown.sheet.paste()
    assert "There is no picture and no file to paste" in texts(shown.sheet)


def test_a_telephone_is_found_by_its_folder_of_photos(tmp_path: Path) -> None:
    (tmp_path / "mtp:host=HUAWEI_P40" / "内部存储" / "DCIM").mkdir(parents=True)
    (tmp_path / "stick").mkdir()
    found = telephones(sorted(tmp_path.iterdir()))
    assert found == [
        Telephone("HUAWEI P40 · 内部存储", tmp_path / "mtp:host=HUAWEI_P40" / "内部存储" / "DCIM")
    ]


def test_adding_can_be_stopped_and_what_was_added_stays(shown: Shown, tmp_path: Path) -> None:
    files = [written(tmp_path, f"{number}.jpg", noisy_photo(3, seed=number)) for number in range(6)]
    shown.sheet.add_files(files)
    job = next(job for job in shown.rooms.window.jobs.running() if "Adding" in job.name)
    with shown.rooms.qtbot.waitSignal(job.progressed):
        pass
    job.cancel()
    shown.idle()
    assert 0 <= len(shown.lines()) < 6
    assert shown.rooms.said[-1] == "Stopped. What was added before stays in the bag."


class Shown:
    """The sheet of one bag in the window."""

    def __init__(self, rooms: Rooms, office: Office, person: PersonId) -> None:
        self.rooms, self.office, self.person = rooms, office, person
        rooms.room.open_person(person)
        rooms.bag.open_sheet("attachment")
        self.sheet = child(rooms.bag, AttachmentsSheet)
        self.view = child(self.sheet, PicturesView)

    def add(self, *paths: Path) -> None:
        self.sheet.add_files(paths)
        self.idle()

    def idle(self) -> None:
        """Until nothing is done beside the window any more."""
        QApplication.processEvents()
        self.rooms.qtbot.waitUntil(lambda: not self.rooms.window.jobs.running(), timeout=20_000)

    def lines(self) -> list[str]:
        model = self.view.model()
        return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def written(folder: Path, name: str, data: bytes) -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


@pytest.fixture
def shown(qtbot: QtBot, empty_village: KeptOffice, tmp_path: Path) -> Iterator[Shown]:
    office = empty_village.open_copy(tmp_path / "vault")
    rooms = open_rooms(qtbot, office.vault)
    made = Shown(rooms, office, office.add_person())
    yield made
    rooms.window.jobs.wait_for_all()
    rooms.leave()
    office.close()
