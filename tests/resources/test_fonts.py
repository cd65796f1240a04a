"""The fonts are the ones we said, and together they can draw every name."""

from __future__ import annotations

import hashlib
import re
from pathlib import Path

import pytest
from reportlab.pdfbase.ttfonts import TTFontFile

import resources

FONTS = resources.path("fonts")
LISTED = {
    name: digest
    for digest, name in re.findall(r"^([0-9a-f]{64})  (\S+)$", (FONTS / "README.md").read_text("utf-8"), re.M)
}

# Characters of real given names and place names that ordinary fonts leave as empty boxes.
RARE = "䶮𬱖㛃𠅤𬴂𫘧𬭊㑇㓥𦈡"


def test_every_font_in_the_folder_is_listed_and_none_is_missing() -> None:
    assert {font.name for font in FONTS.glob("*.ttf")} == set(LISTED)
    assert len(LISTED) == 5


@pytest.mark.parametrize("name", sorted(LISTED))
def test_a_font_has_the_digest_that_the_list_gives(name: str) -> None:
    with (FONTS / name).open("rb") as font:
        assert hashlib.file_digest(font, "sha256").hexdigest() == LISTED[name]


@pytest.mark.parametrize("main", ["NotoSansSC-Regular.ttf", "NotoSansSC-Bold.ttf", "NotoSerifSC-Regular.ttf"])
def test_a_printed_name_with_rare_characters_finds_a_glyph_for_each(
    main: str, fallback: frozenset[int]
) -> None:
    drawable = characters_of(FONTS / main) | fallback
    assert [character for character in RARE if ord(character) not in drawable] == []


def test_the_fallback_alone_covers_extension_b_as_a_whole(fallback: frozenset[int]) -> None:
    assert set(range(0x20000, 0x2A6D7)) <= fallback


def test_each_font_has_its_licence_beside_it() -> None:
    for licence in ("LICENSE-NotoSansSC.txt", "LICENSE-NotoSerifSC.txt", "LICENSE-HanaMin.txt"):
        assert "Copyright" in (FONTS / licence).read_text("utf-8")


@pytest.fixture(scope="module")
def fallback() -> frozenset[int]:
    return characters_of(FONTS / "HanaMinA.ttf") | characters_of(FONTS / "HanaMinB.ttf")


def characters_of(font: Path) -> frozenset[int]:
    """The code points for which a TrueType file holds a glyph."""
    return frozenset(TTFontFile(str(font)).charToGlyph)
