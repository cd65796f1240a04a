from __future__ import annotations

import hashlib
import random
import tracemalloc
from collections.abc import Callable
from datetime import UTC, datetime
from io import BytesIO

from app.printing.fonts import SONG
from app.printing.layout.paper import PORTRAIT, Sheet, Stack
from app.printing.layout.text import BODY, CONTINUED
from app.printing.pdf import Pdf
from app.printing.values import PaperWarning, PrintedPaper

AT = datetime(2026, 11, 21, 2, 30, tzinfo=UTC)
RARE_NAMES = ("陈𬱖", "王䶮", "欧阳㛃", "𠅤 𬴂 𫘧 𬭊 㑇 㓥 𦈡")
EXTENSIONS = (
    (0x3400, 0x4DB5),
    (0x20000, 0x2A6D6),
    (0x2A700, 0x2B734),
    (0x2B740, 0x2B81D),
    (0x2B820, 0x2EBE0),
)


def sheets_of(*texts: str) -> list[Sheet]:
    stack = Stack(PORTRAIT)
    for text in texts:
        stack.paragraph(text, BODY)
    return stack.sheets


def write(sheets: list[Sheet]) -> tuple[bytes, PrintedPaper]:
    out = BytesIO()
    pdf = Pdf(out, title="测试", printed_at=AT)
    for sheet in sheets:
        pdf.add(sheet)
    paper = pdf.close()
    return out.getvalue(), paper


def test_rare_names_are_read_back_as_they_were_written(read_back: Callable[[bytes], list[str]]) -> None:
    pdf, paper = write(sheets_of(*RARE_NAMES))
    assert read_back(pdf) == ["".join(RARE_NAMES).replace(" ", "")]
    assert paper.warnings == ()


def test_hundreds_of_characters_of_every_extension_are_read_back(
    read_back: Callable[[bytes], list[str]],
) -> None:
    dice = random.Random(20261121)
    codes = [code for first, last in EXTENSIONS for code in dice.sample(range(first, last + 1), 160)]
    text = "".join(map(chr, codes))
    stack = Stack(PORTRAIT)
    stack.paragraph(text, BODY)
    stack.paragraph(text, CONTINUED)
    pdf, paper = write(stack.sheets)
    assert "".join(read_back(pdf)) == text * 2
    assert paper.warnings == ()


def test_a_character_that_no_font_has_is_a_box_with_its_code_and_a_warning(
    read_back: Callable[[bytes], list[str]],
) -> None:
    pdf, paper = write(sheets_of("甲\U00031350乙\ue815丙\ue815"))
    assert paper.warnings == (
        PaperWarning("character_in_no_font", "U+E815"),
        PaperWarning("character_in_no_font", "U+31350"),
    )
    (text,) = read_back(pdf)
    assert sorted(text) == sorted("甲乙丙" + "31350" + "E815" * 2)


def test_a_variant_is_drawn_in_the_usual_shape_with_a_warning(
    read_back: Callable[[bytes], list[str]],
) -> None:
    pdf, paper = write(sheets_of("葛\U000e0100城"))
    assert paper.warnings == (PaperWarning("character_variant_not_drawn", "U+845B U+E0100"),)
    assert read_back(pdf) == ["葛城"]


def test_lines_stand_where_they_were_set(poppler: Callable[..., str]) -> None:
    sheet = Sheet(PORTRAIT)
    sheet.put("甲\U00031350乙𫝀丙", 100, 200, 300, BODY)
    boxes = poppler("pdftotext", write([sheet])[0], "-bbox", "-")
    assert 'xMin="100.000000"' in boxes
    assert SONG.width("甲\U00031350乙𫝀丙") == 5.0
    assert 'xMax="160.000000"' in boxes


def test_all_fonts_are_embedded_as_subsets(poppler: Callable[..., str]) -> None:
    table = poppler("pdffonts", write(sheets_of("陈𬱖", "龘𫝀"))[0]).splitlines()[2:]
    assert len(table) >= 2
    for line in table:
        assert line.split()[-5:-2] == ["yes", "yes", "yes"], line
        assert line.split()[0][6] == "+"


def test_the_same_sheets_at_the_same_moment_give_the_same_bytes() -> None:
    sheets = sheets_of("陈𬱖", "龘𫝀")
    assert write(sheets) == write(sheets)


def test_the_digest_and_the_pages_are_those_of_the_file(poppler: Callable[..., str]) -> None:
    pdf, paper = write(sheets_of("甲\n" * 120))
    assert paper.sha256 == hashlib.sha256(pdf).hexdigest()
    assert paper.pages == 4
    assert "Pages:           4" in poppler("pdfinfo", pdf)


def test_the_metadata_say_when_and_with_what_but_not_who(poppler: Callable[..., str]) -> None:
    info = poppler("pdfinfo", write(sheets_of("甲"))[0], "-isodates")
    facts = dict(line.split(":", 1) for line in info.splitlines())
    assert facts["CreationDate"].strip() == "2026-11-21T10:30:00+08"
    assert [facts[name].strip() for name in ("Title", "Author", "Creator", "Subject", "Keywords")] == [
        "测试",
        "",
        "Yidai",
        "",
        "",
    ]


def test_a_long_print_is_written_page_by_page() -> None:
    """What is kept of a page is a few hundred bytes, not its content."""

    class Nowhere(BytesIO):
        written = 0

        def write(self, data: bytes) -> int:  # type: ignore[override]
            self.written += len(data)
            return len(data)

    dice = random.Random(3)
    letters = [chr(code) for code in range(0x4E00, 0x5E00)]
    sheets = sheets_of("".join(dice.choices(letters, k=6000)))
    out = Nowhere()
    pdf = Pdf(out, title="", printed_at=AT)
    for sheet in sheets:
        pdf.add(sheet)
    tracemalloc.start()
    before = out.written
    for _ in range(40):
        for sheet in sheets:
            pdf.add(sheet)
    kept, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    pages = 40 * len(sheets)
    assert (out.written - before) / pages > 3000, "the pages are worth keeping out of memory"
    assert kept / pages < 1500
