"""Every name is drawn right: no empty box, and not the same box for two characters."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontDatabase, QImage, QPainter, QRawFont
from PySide6.QtWidgets import QApplication

from ui import fonts, theme

UNASSIGNED = "\U000effff"  # no font has it, so it is drawn as the box


@pytest.mark.parametrize("name", ["陈𬱖", "王䶮", "欧阳㛃", "李𠅤", "赵建国"])
def test_a_rare_name_is_drawn_with_its_own_strokes(qapp: QApplication, name: str) -> None:
    fonts.load_all()
    box = drawn(UNASSIGNED)

    pictures = [drawn(character) for character in name]

    assert all(ink_of(picture) > 20 for picture in pictures)
    assert box not in pictures
    assert len({bytes(picture.constBits()) for picture in pictures}) == len(name)


def test_each_character_is_in_one_of_the_shipped_fonts(qapp: QApplication) -> None:
    fonts.load_all()
    raw = [QRawFont.fromFont(QFont(family, 20)) for family in fonts.FAMILIES]

    for character in "陈𬱖王䶮欧阳㛃":
        assert any(font.supportsCharacter(ord(character)) for font in raw), hex(ord(character))


def test_loading_twice_adds_nothing(qapp: QApplication) -> None:
    fonts.load_all()
    before = QFontDatabase.families()

    fonts.load_all()

    assert QFontDatabase.families() == before
    assert set(fonts.FAMILIES) <= set(before)


def drawn(character: str) -> QImage:
    picture = QImage(48, 48, QImage.Format.Format_Grayscale8)
    picture.fill(Qt.GlobalColor.white)
    painter = QPainter(picture)
    painter.setFont(theme.text_font(theme.Theme(text_size=200)))
    painter.drawText(picture.rect(), Qt.AlignmentFlag.AlignCenter, character)
    painter.end()
    return picture


def ink_of(picture: QImage) -> int:
    return sum(byte < 128 for byte in bytes(picture.constBits()))
