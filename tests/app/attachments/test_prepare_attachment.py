"""What a file must be to be kept, and what is kept of it."""

from __future__ import annotations

import io
import zlib
from datetime import date
from pathlib import Path
from struct import pack

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from app.attachments.kinds import Media, media_of
from app.attachments.look_inside import Looker
from app.attachments.metadata import Broken, bare
from app.attachments.prepare_attachment import prepare_attachment, prepare_file
from app.errors import Refused, Trouble
from tests.factories.pictures import CAMERA, noisy_photo, notes, paper, photo, prepared, shown

MANY_DOTS = b"\x89PNG\r\n\x1a\n" + b"".join(
    pack(">I", len(body)) + kind + body + pack(">I", zlib.crc32(kind + body))
    for kind, body in (
        (b"IHDR", pack(">IIBBBBB", 60_000, 60_000, 8, 0, 0, 0, 0)),
        (b"IDAT", zlib.compress(bytes(1000))),
        (b"IEND", b""),
    )
)


@pytest.mark.parametrize("form", ["JPEG", "PNG"])
def test_nothing_of_the_cameras_notes_is_kept(looker: Looker, form: str) -> None:
    data = photo(form=form)
    assert b"Exif" in data or b"eXIf" in data
    kept = b"".join(prepared(looker, data, "a.jpg").pieces)
    assert CAMERA.encode() in data
    for trace in (b"Exif", b"eXIf", CAMERA.encode(), b"2026:11:03"):
        assert trace not in kept
    assert Image.open(io.BytesIO(kept)).tobytes() == Image.open(io.BytesIO(data)).tobytes()


def test_what_lies_behind_the_end_of_a_photo_and_its_comments_go_too(looker: Looker) -> None:
    data = photo(comment=b"at the old mill") + b"a film with its place"
    assert b"mill" in data
    kept = b"".join(prepared(looker, data).pieces)
    assert kept.endswith(b"\xff\xd9")
    assert b"mill" not in kept
    assert b"film" not in kept


@pytest.mark.parametrize(("orientation", "turned"), [(1, 0), (3, 180), (6, 90), (8, 270)])
def test_a_photo_taken_sideways_is_turned_and_not_written_anew(
    looker: Looker, orientation: int, turned: int
) -> None:
    found = prepared(looker, photo(orientation=orientation))
    assert (found.turned, found.media, found.taken_on) == (turned, Media.JPEG, date(2026, 11, 3))


@pytest.mark.parametrize("orientation", [2, 4, 5, 7])
def test_a_mirrored_photo_is_written_anew_so_that_it_can_be_read(looker: Looker, orientation: int) -> None:
    found = prepared(looker, photo(orientation=orientation))
    assert found.turned == 0
    seen = shown(looker, found.pieces, found.media)
    assert (seen.size[0] > seen.size[1]) is (orientation < 5)


@pytest.mark.parametrize(("form", "media"), [("BMP", Media.JPEG), ("WEBP", Media.JPEG), ("TIFF", Media.JPEG)])
def test_other_pictures_are_turned_into_one_of_the_kinds_that_are_kept(
    looker: Looker, form: str, media: Media
) -> None:
    found = prepared(looker, photo(form=form), f"a.{form.lower()}")
    red, _green, blue = shown(looker, found.pieces, found.media).getpixel((8, 20))  # type: ignore[misc]
    assert found.media is media
    assert red > 200 > 60 > blue


def test_a_black_and_white_scan_stays_sharp(looker: Looker) -> None:
    out = io.BytesIO()
    Image.new("1", (400, 300), 1).save(out, "TIFF", compression="group4")
    found = prepared(looker, out.getvalue(), "scan.tif")
    assert found.media is Media.PNG
    assert shown(looker, found.pieces, found.media).getpixel((3, 3)) == (255, 255, 255)


def test_a_pdf_is_kept_as_it_is_and_its_pages_are_counted(looker: Looker) -> None:
    data = paper(7, script="app.alert(1)")
    found = prepared(looker, data, "走访.pdf")
    assert (found.pages, found.media, found.title) == (7, Media.PDF, "走访")
    assert b"".join(found.pieces) == data
    assert shown(looker, found.pieces, Media.PDF).size == (45, 64)


def many_pages() -> bytes:
    out = io.BytesIO()
    page = Image.new("1", (9, 9))
    page.save(out, "TIFF", save_all=True, append_images=[page, page])
    return out.getvalue()


@pytest.mark.parametrize(
    ("name", "data", "reason"),
    [
        ("a.jpg", b"", "attachment_empty"),
        ("a.heic", b"\0\0\0\x18ftypheic\0\0\0\0", "attachment_heic"),
        ("IMG_1.JPG", b"\0\0\0\x18ftypmif1\0\0\0\0", "attachment_heic"),
        ("a.docx", b"PK\x03\x04 anything", "attachment_kind_unknown"),
        ("a.jpg", b"MZ\x90\0 a program", "attachment_disguised"),
        ("a.jpg", paper(), "attachment_disguised"),
        ("a.pdf", photo(), "attachment_disguised"),
        ("a.exe", photo(), "attachment_disguised"),
        ("a.jpg", photo()[:300], "attachment_broken"),
        ("a.jpg", noisy_photo(0.1)[:9000], "attachment_broken"),
        ("a.png", photo(form="PNG")[:200], "attachment_broken"),
        ("a.png", MANY_DOTS, "attachment_too_many_dots"),
        ("a.tif", many_pages(), "attachment_many_pages"),
        ("a.bmp", photo(form="BMP")[:500], "attachment_broken"),
        ("a.webp", photo((300, 300), form="WEBP")[:60], "attachment_broken"),
        ("a.pdf", paper()[:300], "attachment_broken"),
        ("a.pdf", b"%PDF-1.7 and no more", "attachment_broken"),
        ("a.pdf", paper(locked=True), "attachment_pdf_locked"),
    ],
)
def test_what_is_no_document_is_refused_with_its_reason(
    looker: Looker, name: str, data: bytes, reason: str
) -> None:
    with pytest.raises(Refused) as refusal:
        prepare_attachment(data, name, looker, most_mib=1)
    assert refusal.value.reason == reason
    assert prepared(looker).pages == 1, "the next file is opened all the same"


def test_a_file_beyond_the_limit_says_how_large_it_may_be(looker: Looker, tmp_path: Path) -> None:
    (tmp_path / "a.jpg").write_bytes(photo() + bytes(1024 * 1024))
    with pytest.raises(Refused, match="attachment_too_large") as refusal:
        prepare_file(tmp_path / "a.jpg", looker, most_mib=1)
    assert refusal.value.facts == {"most_mib": 1}
    assert prepare_file(tmp_path / "a.jpg", looker, most_mib=2).size < 2000


def test_a_file_that_was_taken_away_meanwhile_is_told(looker: Looker, tmp_path: Path) -> None:
    with pytest.raises(Trouble, match="attachment_gone"):
        prepare_file(tmp_path / "a.jpg", looker, most_mib=1)
    with pytest.raises(Trouble, match="attachment_unreadable"):
        prepare_file(tmp_path, looker, most_mib=1)


def test_a_name_that_no_journal_could_hold_is_made_storable(looker: Looker) -> None:
    assert prepared(looker, photo(), "a\udcff𠮷.jpg").title == "a?𠮷"
    assert len(prepared(looker, photo(), "长" * 5000 + ".jpg").title) == 200


def test_pictures_that_bear_each_others_names_are_taken_in() -> None:
    assert media_of(photo(form="PNG"), "wechat.jpg") is Media.PNG


@given(st.binary(max_size=300), st.integers(0, 600), st.booleans())
def test_spoilt_pictures_are_broken_or_bare_and_nothing_else(junk: bytes, at: int, is_png: bool) -> None:
    data = photo(form="PNG" if is_png else "JPEG")
    spoilt = data[:at] + junk + data[at + len(junk) :]
    try:
        found = bare(spoilt, Media.PNG if is_png else Media.JPEG)
    except Broken:
        return
    assert sum(map(len, found.pieces)) <= len(spoilt)


@given(st.binary(max_size=200))
def test_spoilt_notes_of_a_camera_never_hinder(junk: bytes) -> None:
    exif = notes(6).tobytes()
    picture = photo()
    segment = b"\xff\xe1" + pack(">H", len(junk) + len(exif) + 8) + b"Exif\0\0" + exif[:14] + junk + exif[14:]
    found = bare(picture[:2] + segment + picture[2:], Media.JPEG)
    assert b"Exif" not in b"".join(found.pieces)
