"""A PDF under a password: any reader opens it with the password, and there is nothing plain in it."""

from __future__ import annotations

import subprocess
from io import BytesIO

import pytest

from app.errors import Refused
from app.printing import bag
from app.printing.paper_password import check_paper_password, new_paper_password
from app.printing.pdf_lock import PdfLock, locked_pdf
from app.printing.press import print_groups
from tests.factories import papers

PASSWORD = "我家门前 (有)两条河\\"  # of a test's file


def test_with_the_password_it_says_the_same_and_without_it_nothing() -> None:
    plain = a_bag()
    locked = b"".join(locked_pdf(plain, PASSWORD))
    assert pdftotext(locked, "-upw", PASSWORD) == pdftotext(plain)
    for wrong in ((), ("-upw", "1234"), ("-opw", PASSWORD)):
        done = subprocess.run(["pdftotext", *wrong, "-", "-"], input=locked, capture_output=True, check=False)
        assert (done.returncode, done.stdout) == (1, b"")


def test_a_file_that_is_written_under_its_password_is_the_same_as_one_that_is_locked_later() -> None:
    values, context, out = papers.a_bag(), papers.a_context(), BytesIO()
    printed = print_groups([bag.lay_bag(values, context)], context, out, title="袋", lock=PdfLock(PASSWORD))
    plain = BytesIO()
    assert print_groups([bag.lay_bag(values, context)], context, plain, title="袋").pages == printed.pages
    assert pdftotext(out.getvalue(), "-upw", PASSWORD) == pdftotext(plain.getvalue())
    said = subprocess.run(
        ["pdfinfo", "-upw", PASSWORD, "-"], input=out.getvalue(), capture_output=True, check=True
    )
    facts = dict(line.split(":", 1) for line in said.stdout.decode().splitlines())
    assert facts["Title"].strip() == "袋"
    assert facts["Encrypted"].strip().startswith("yes (print:yes copy:yes change:yes")
    assert "AES-256" in facts["Encrypted"]


def test_neither_titles_nor_numbers_of_the_bag_stand_in_it_readably() -> None:
    plain = a_bag()
    locked = b"".join(locked_pdf(plain, PASSWORD))
    assert b"/Title (2026-01-08)" in plain or b"/Title (2026-" in plain
    assert b"2026-0" not in locked
    assert b"FlateDecode" in locked, "only strings and streams are hidden"
    for stream in plain.split(b"stream\n")[1::2]:
        assert stream[:40] not in locked


def test_the_same_paper_is_never_locked_in_the_same_way_twice() -> None:
    plain = a_bag()
    assert b"".join(locked_pdf(plain, PASSWORD)) != b"".join(locked_pdf(plain, PASSWORD))


def test_a_password_is_made_up_of_twenty_digits_and_a_short_one_is_refused() -> None:
    made = {new_paper_password() for _ in range(50)}
    assert len(made) == 50
    assert {len(one.replace("-", "")) for one in made} == {20}
    with pytest.raises(Refused, match="paper_password_short"):
        check_paper_password("1234567")
    check_paper_password("12345678")


def a_bag() -> bytes:
    out = BytesIO()
    bag.draw(papers.a_bag(), papers.a_context(), out)
    return out.getvalue()


def pdftotext(pdf: bytes, *options: str) -> bytes:
    done = subprocess.run(["pdftotext", *options, "-", "-"], input=pdf, capture_output=True, check=True)
    return done.stdout
