from __future__ import annotations

import subprocess
import sys

import pytest

from app.printing.fonts import BOX, HEI, NOTHING, SONG, Family, font

RARE_NAMES = ("陈𬱖", "王䶮", "欧阳㛃", "𠅤", "𬴂", "𫘧", "𬭊", "㑇", "㓥", "𦈡")
BLOCKS = {
    "basic": (0x4E00, 0x9FFC),
    "A": (0x3400, 0x4DB5),
    "B": (0x20000, 0x2A6D6),
    "C": (0x2A700, 0x2B734),
    "D": (0x2B740, 0x2B81D),
    "E": (0x2B820, 0x2CEA1),
    "F": (0x2CEB0, 0x2EBE0),
}


@pytest.mark.parametrize("family", [SONG, HEI], ids=["song", "hei"])
@pytest.mark.parametrize("block", BLOCKS)
def test_every_ideograph_up_to_extension_f_has_ink(family: Family, block: str) -> None:
    first, last = BLOCKS[block]
    assert family.missing("".join(map(chr, range(first, last + 1)))) == []
    for code in range(first, last + 1):
        face = font(family.choices[chr(code)][0]).face
        glyph = face.charToGlyph[code]
        assert glyph != 0, f"U+{code:04X} is drawn as .notdef"
        assert face.glyphPos[glyph + 1] > face.glyphPos[glyph], f"U+{code:04X} has no outline"


@pytest.mark.parametrize("family", [SONG, HEI], ids=["song", "hei"])
def test_rare_names_are_drawn(family: Family) -> None:
    assert [family.missing(name) for name in RARE_NAMES] == [[]] * len(RARE_NAMES)


def test_a_name_is_cut_only_where_the_font_changes() -> None:
    fonts = {char: SONG.choices[char][0] for char in "陈𬱖𫝀"}
    assert fonts == {"陈": "song", "𬱖": "song", "𫝀": "hana-b"}
    assert [(run.font, run.text) for run in SONG.runs("陈𬱖𫝀陈")] == [
        ("song", "陈𬱖"),
        ("hana-b", "𫝀"),
        ("song", "陈"),
    ]


def test_the_width_of_a_text_is_the_sum_of_its_runs() -> None:
    text = "陈𬱖𫝀 2026-11-21"
    assert SONG.width(text) == pytest.approx(sum(run.width for run in SONG.runs(text)))
    assert SONG.width("陈𬱖") == 2.0


def test_a_character_that_no_font_has_is_told_and_takes_the_place_of_one_character() -> None:
    text = "甲\U00031350乙"
    assert SONG.missing(text) == ["\U00031350"]
    assert SONG.width(text) == 3.0
    assert [run.font for run in SONG.runs(text)] == ["song", BOX, "song"]


def test_a_private_code_point_is_not_trusted_to_any_font() -> None:
    assert SONG.missing("\ue815\U000f0000") == ["\ue815", "\U000f0000"]


def test_joiners_and_variation_selectors_have_no_shape_of_their_own() -> None:
    assert SONG.choices["\u200d"] == SONG.choices["\ufe00"] == SONG.choices["\U000e0100"] == (NOTHING, 0.0)
    assert [run.text for run in SONG.runs("葛\U000e0100城")] == ["葛", "城"]


def test_nothing_heavy_is_loaded_before_the_first_print() -> None:
    code = (
        "import sys, app.printing.bag, app.printing.f03_roster, app.printing.catalogue\n"
        "assert not [name for name in sys.modules if name.startswith('reportlab')]\n"
        "from app.printing import fonts\n"
        "assert not fonts._loaded"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
