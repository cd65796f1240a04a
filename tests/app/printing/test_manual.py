"""The manual on paper."""

from __future__ import annotations

import subprocess
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

import pytest

from app.help.chapters import CASE, MONTH, PRINTED, Chapter, chapters
from app.printing.manual import print_manual

AT = datetime(2026, 11, 22, 2, tzinfo=UTC)


def test_a_page_of_what_to_do_is_printed_alone_with_its_steps() -> None:
    (lost,) = [one for one in chapters("zh_CN") if one.part == CASE and "U盘" in one.title]
    out = BytesIO()
    paper = print_manual([lost], out, title="手册", page="第 {number} 页　共 {total} 页", printed_at=AT)
    assert paper.pages == 1
    assert not paper.warnings
    text = text_of(out.getvalue())
    assert "PDF没加密码的" in text.replace("\n", "")
    assert [f"{step}." in text for step in range(1, 6)] == [True] * 5
    assert "第1页" in text


@pytest.mark.parametrize(("name", "language"), [("zh", "zh_CN"), ("en", "en")])
def test_the_kept_edition_has_about_ten_pages_with_every_chapter_and_its_pictures(
    name: str, language: str
) -> None:
    path = Path(__file__).resolve().parents[3] / "docs" / "manual" / f"{name}.pdf"
    pages = text_of(path.read_bytes()).split("\f")[:-1]
    assert 8 <= len(pages) <= 12
    plain = "".join("".join(pages).split())
    printed = [one for one in chapters(language) if one.part in PRINTED]
    assert [one.title for one in printed if "".join(one.title.split()) not in plain] == []
    listed = subprocess.run(["pdfimages", "-list", str(path)], capture_output=True, text=True, check=True)
    assert listed.stdout.count("jpeg") == 6


def test_no_line_of_a_paragraph_stands_alone_at_the_head_or_the_foot_of_a_page() -> None:
    source = "\n\n".join(chr(0x4E00 + number) * (45 * (number % 7 + 1)) for number in range(80))
    out = BytesIO()
    chapter = Chapter("month-00-long", MONTH, (), "长", source)
    print_manual([chapter], out, title="", page="", printed_at=AT)
    for page in text_of(out.getvalue()).split("\f")[:-1]:
        lines = [line.strip()[0] for line in page.splitlines() if line.strip()]
        for edge in (lines[0], lines[-1]):
            paragraph = ord(edge) - 0x4E00
            assert lines.count(edge) > 1 or paragraph % 7 == 0 or edge == "长"


def text_of(data: bytes) -> str:
    done = subprocess.run(["pdftotext", "-layout", "-", "-"], input=data, capture_output=True, check=True)
    return done.stdout.decode("utf-8")
