"""Photos and scans in the printed bag: each on sheets of its own, where the contents say."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from PIL import Image

from app.attachments.attach_file import attach_file
from app.attachments.attachment_details import AttachmentDetails
from app.attachments.change_attachment import change_attachment
from app.attachments.list_attachments import read_attachment
from app.attachments.look_inside import Looker
from app.ids import AttachmentId, PersonId
from app.printing.print_paper import Paper, note_handed_over, print_bag
from app.vault.blobs import BLOBS, blob_store
from tests.factories.people import Office
from tests.factories.pictures import paper, photo, prepared
from ui.attachments.looking import pdf_command

ReadBack = Callable[[bytes], list[str]]
WHY = "1"


def test_a_scan_tied_to_a_paper_of_the_contents_lies_there_with_its_page_numbers(
    office: Office, looker: Looker, person: PersonId, read_back: ReadBack
) -> None:
    attach(office, looker, person, paper(3), "责任书扫描.pdf", paper="letter")
    pages = read_back(in_full(office, person).data)
    contents = next(page for page in pages if page.startswith("袋内目录"))
    place = next(at for at, page in enumerate(pages) if page.startswith("责任书扫描第1页，共3页"))
    number = place - 1
    assert f"帮教责任书13有{number}-{number + 2}" in contents
    assert f"第{number}页共" in pages[place]
    assert pages[place + 2].startswith("责任书扫描第3页，共3页")


def test_the_dots_of_a_photo_are_on_its_sheet_scaled_and_turned(
    office: Office, looker: Looker, person: PersonId
) -> None:
    attach(office, looker, person, photo((400, 200), colour="red"), "院子.jpg", turned=90)
    (picture,) = pictures(in_full(office, person).data)
    assert picture.height == 2 * picture.width, "turned by a quarter, not stretched"
    top, bottom = picture.getpixel((picture.width // 2, 20)), picture.getpixel((picture.width // 2, 380))
    assert (top[0] > 200, top[1] < 60) == (True, True), "what was left is above now"
    assert min(bottom) > 200


def test_a_photo_of_a_visit_follows_the_visits_and_is_counted_there(
    office: Office, looker: Looker, person: PersonId, read_back: ReadBack
) -> None:
    visit = office.visit(person, kind="1")
    attach(office, looker, person, photo(), "院子.jpg", of_table="visit", of_row=visit)
    pages = read_back(in_full(office, person).data)
    place = next(at for at, page in enumerate(pages) if page.startswith("院子"))
    assert pages[place - 1].startswith("走访（家访）记录表")
    assert "附照片1张" in pages[place - 1]


def test_a_masked_print_has_no_photo_and_says_so(
    office: Office, looker: Looker, person: PersonId, read_back: ReadBack
) -> None:
    attach(office, looker, person, photo(), "身份证.jpg")
    masked = print_bag(office.vault, person, now=office.now, looking=pdf_command)
    assert [one.reason for one in masked.warnings] == ["attachments_left_out"]
    assert "身份证" not in "".join(read_back(masked.data))
    assert pictures(masked.data) == []


def test_what_cannot_be_drawn_leaves_a_box_and_a_warning(
    office: Office, looker: Looker, person: PersonId, read_back: ReadBack
) -> None:
    attach(office, looker, person, photo(), "院子.jpg")
    for file in (office.vault.folder / BLOBS).iterdir():
        file.unlink()
    printed = in_full(office, person)
    assert [one.reason for one in printed.warnings] == ["attachment_not_printed"]
    assert any("院子" in page and "未能印出" in page for page in read_back(printed.data))


def test_only_the_new_photo_is_printed_since_last_time(
    office: Office, looker: Looker, person: PersonId, read_back: ReadBack
) -> None:
    attach(office, looker, person, photo(), "早先.jpg")
    first = in_full(office, person)
    note_handed_over(office.vault, first, way="printer", copies=1, now=office.now)
    office.now += timedelta(days=1)
    attach(office, looker, person, photo((80, 60), colour="blue"), "新拍.jpg")
    pages = read_back(in_full(office, person, since_last=True).data)
    assert [page[:2] for page in pages] == ["新拍"]


def test_the_label_for_the_back_of_the_box_has_the_number_and_no_name(
    office: Office, person: PersonId, read_back: ReadBack
) -> None:
    label = read_back(in_full(office, person).data)[-1]
    for part in str(office.sql("SELECT file_no FROM person")).split("-"):
        assert part in label
    assert office.village.name in label
    assert "王小满" not in label


def in_full(office: Office, person: PersonId, *, since_last: bool = False) -> Paper:
    return print_bag(
        office.vault,
        person,
        now=office.now,
        masked=False,
        reason=WHY,
        since_last=since_last,
        looking=pdf_command,
    )


def attach(
    office: Office, looker: Looker, person: PersonId, data: bytes, name: str, **said: object
) -> AttachmentId:
    with office.work() as session:
        store = blob_store(office.vault, session.connection)
        made = attach_file(session, store, person, prepared(looker, data, name))
    with office.work() as session:
        before: AttachmentDetails = read_attachment(session.connection, made).details
        change_attachment(session, made, replace(before, **said), now=office.now)
    return made


def pictures(pdf: bytes) -> list[Image.Image]:
    """The pictures in a file, as dots."""
    found, start = [], 0
    while (start := pdf.find(b"/DCTDecode", start)) >= 0:
        begin = pdf.index(b"\xff\xd8", start)
        found.append(Image.open(io.BytesIO(pdf[begin : pdf.index(b"endstream", begin)])).convert("RGB"))
        start = begin
    return found


@pytest.fixture
def person(office: Office) -> PersonId:
    made = office.add_person()
    office.place(made)
    return made
