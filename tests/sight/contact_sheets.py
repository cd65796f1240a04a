"""Many pictures on one, each with its name, to be looked at side by side."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

_ACROSS, _DOWN = 2, 3
_WIDTH, _NAME, _GAP = 960, 24, 8


def contact_sheets(pictures: Sequence[Path], folder: Path, name: str) -> list[Path]:
    """Six pictures a sheet, in their order; the sheets lie in `folder` as name-01.png and so on."""
    sheets = []
    for number, begin in enumerate(range(0, len(pictures), _ACROSS * _DOWN), 1):
        sheet = folder / f"{name}-{number:02}.png"
        _sheet(pictures[begin : begin + _ACROSS * _DOWN]).save(sheet, optimize=True)
        sheets.append(sheet)
    return sheets


def _sheet(pictures: Sequence[Path]) -> Image.Image:
    small = [_small(picture) for picture in pictures]
    high = max(one.height for one in small) + _NAME + _GAP
    rows = -(-len(small) // _ACROSS)
    whole = Image.new("RGB", (_ACROSS * (_WIDTH + _GAP), rows * high), "#808080")
    draw, font = ImageDraw.Draw(whole), ImageFont.load_default(_NAME - 8)
    for place, (picture, one) in enumerate(zip(pictures, small, strict=True)):
        corner = (place % _ACROSS * (_WIDTH + _GAP), place // _ACROSS * high)
        draw.text((corner[0] + _GAP, corner[1] + 2), picture.stem, "white", font)
        whole.paste(one, (corner[0], corner[1] + _NAME))
    return whole


def _small(picture: Path) -> Image.Image:
    with Image.open(picture) as image:
        image.thumbnail((_WIDTH, _WIDTH))
        return image.convert("RGB")
