"""All 8,105 characters of the 通用规范汉字表 and the names that other programs lose: drawn from the shipped
fonts in every family of forms, and read back as they were written.
"""

from __future__ import annotations

import re
import subprocess
from collections.abc import Callable
from datetime import date
from io import BytesIO
from pathlib import Path

import pytest

from app.bag.party import PARTY, Party
from app.ids import PersonId
from app.printing.fonts import HEI, SONG
from app.printing.layout.paper import PORTRAIT, Stack
from app.printing.layout.text import TITLE
from app.printing.press import Bound, print_sheets
from app.printing.print_form import FormWish, print_form
from app.printing.print_paper import Paper
from app.village.info_exchange import INFO_EXCHANGE, InfoExchange
from app.village.meeting import MEETING, Meeting
from tests.factories import papers
from tests.factories.people import Office, a_person

LIST = Path(__file__).parents[2] / "files/characters/general_standard_characters.txt"
STANDARD = "".join(line for line in LIST.read_text(encoding="utf-8").splitlines() if not line.startswith("#"))
PROBES = "䶮𬱖㛃𠅤𬴂𫘧𬭊㑇㓥𦈡𡿨𫚉"
"""Characters of names that many fonts lack, or whose code point programs cut in two."""
NAMES = "王䶮、陈𬱖、欧阳㛃、买买提·艾合买提江、Ivan·李、A座3-201室"


def test_the_list_is_whole() -> None:
    assert len(set(STANDARD)) == len(STANDARD) == 8105
    assert sum(char > "\uffff" for char in STANDARD) == 196
    assert SONG.missing(STANDARD + PROBES) == HEI.missing(STANDARD + PROBES) == []


@pytest.mark.parametrize(
    ("number", "repeated"),
    [("F25", "日期交流对象内容结果记录人"), ("F11", "本人及家庭情况"), ("F33", "内容")],
    ids=["register", "card", "minutes"],
)
def test_every_character_is_read_back_from_a_form(
    office: Office, number: str, repeated: str, read_back: Callable[[bytes], list[str]]
) -> None:
    person = office.add_person(a_person(name="欧阳㛃"))
    fill(office, person)
    who = person if number == "F11" else None
    paper = print_form(office.vault, FormWish(number, who), now=office.now, masked=False, reason="1")
    assert paper.warnings == ()
    assert wanted() in plain(read_back(paper.data), repeated)
    assert fonts_are_subsets(paper)


def test_every_character_is_read_back_from_a_heading(read_back: Callable[[bytes], list[str]]) -> None:

    out, stack = BytesIO(), Stack(PORTRAIT)
    stack.paragraph(wanted(), TITLE)
    printed = print_sheets([Bound("F00", "字", stack.sheets)], papers.a_context(), out, title="字")
    assert printed.warnings == ()
    assert wanted() in plain(read_back(out.getvalue()), "")


def test_every_character_is_read_back_from_a_letter(
    office: Office, read_back: Callable[[bytes], list[str]]
) -> None:
    person = office.add_person(a_person(name="欧阳㛃", owner="王䶮"))
    office.record(PARTY, person, Party(role="2", name="陈𬱖", duty=wanted()))
    paper = print_form(office.vault, FormWish("F09", person), now=office.now, masked=False, reason="1")
    assert paper.warnings == ()
    assert wanted() in plain(read_back(paper.data), "")
    assert "欧阳㛃" in plain(read_back(paper.data), "")


def wanted() -> str:
    return STANDARD + PROBES + NAMES


def fill(office: Office, person: PersonId) -> None:
    day, village = date(2026, 11, 8), office.village.village
    office.record(INFO_EXCHANGE, village, InfoExchange(day, with_whom="镇里", topic=wanted()))
    office.record(MEETING, village, Meeting(day, kind="1", title="字", minutes=wanted()))
    office.visit(person, day, kind="1", family_words=wanted())


def plain(pages: list[str], repeated: str) -> str:
    """What runs from page to page, without what every sheet says again."""
    text = ""
    for page in pages:
        page = re.sub(r"^.{1,24}（续）|第\d+页共\d+页表号.*$", "", page)
        text += page.replace(repeated, "", 1) if repeated and text else page
    return text


def fonts_are_subsets(paper: Paper) -> bool:
    done = subprocess.run(["pdffonts", "-"], input=paper.data, capture_output=True, check=True)
    lines = done.stdout.decode().splitlines()[2:]
    return bool(lines) and all(line.split()[0][6] == "+" and " yes yes yes " in line for line in lines)
