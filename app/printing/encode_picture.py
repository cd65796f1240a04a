"""Make a JPEG of dots that the limited process drew. Pillow is imported here, so only when printing."""

from __future__ import annotations

from io import BytesIO

from PIL import Image, ImageChops

from app.attachments.look_inside import Raster
from app.printing.layout.picture import Encoded

_QUALITY = 82
_GREY_TO_THE_EYE = 12  # of 255: how far the colours of a grey scan may stray
_INK = 140  # darker than this is written, not paper
_TURNS = {
    90: Image.Transpose.ROTATE_270,  # Pillow turns the other way round
    180: Image.Transpose.ROTATE_180,
    270: Image.Transpose.ROTATE_90,
}


def encode_picture(
    raster: Raster, *, turned: int = 0, upright: bool = False, trimmed: bool = False
) -> Encoded:
    """The dots as a JPEG, turned clockwise by so many degrees; grey where there is no colour.

    `upright`: what still lies across is turned once more, as a page that was scanned across is bound.
    `trimmed`: the paper around what is written is cut away.
    """
    image = Image.frombytes("RGB", (raster.width, raster.height), raster.rows)
    if turned in _TURNS:
        image = image.transpose(_TURNS[turned])
    if upright and image.width > image.height:
        image = image.transpose(Image.Transpose.ROTATE_90)
    if trimmed:
        ink = image.convert("L").point([255 if shade < _INK else 0 for shade in range(256)]).getbbox()
        image = image.crop(ink) if ink else image
    is_grey = _is_grey(image)
    out = BytesIO()
    (image.convert("L") if is_grey else image).save(out, "JPEG", quality=_QUALITY)
    return Encoded(image.width, image.height, is_grey, out.getvalue())


def _is_grey(image: Image.Image) -> bool:
    small = image.resize((min(image.width, 200), min(image.height, 200)), Image.Resampling.BOX)
    red, green, blue = small.split()
    strays = [ImageChops.difference(red, green), ImageChops.difference(green, blue)]
    return all(one.getextrema()[1] <= _GREY_TO_THE_EYE for one in strays)  # type: ignore[operator]
