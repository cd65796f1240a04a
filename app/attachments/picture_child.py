"""The process that opens a stranger's picture: it can do nothing but read its stdin and answer."""

from __future__ import annotations

import io
import struct
import warnings
import zlib

from PIL import (
    BmpImagePlugin,
    Image,
    ImageOps,
    JpegImagePlugin,
    MpoImagePlugin,
    PngImagePlugin,
    TiffImagePlugin,
    WebPImagePlugin,
)

from app.attachments.answering import NotOpened, answer_orders
from app.attachments.kinds import Media
from app.attachments.limits import LONGEST_EDGE, MEMORY, MOST_PIXELS, PROCESSOR_SECONDS
from app.importing.limited import limit_this_process

_FORMATS = {
    Media.JPEG: "JPEG",
    Media.PNG: "PNG",
    Media.BMP: "BMP",
    Media.TIFF: "TIFF",
    Media.WEBP: "WEBP",
}
_PLUGINS = (
    BmpImagePlugin,
    JpegImagePlugin,
    MpoImagePlugin,
    PngImagePlugin,
    TiffImagePlugin,
    WebPImagePlugin,
)
_FEW_COLOURS = ("1", "L", "P", "LA", "I;16", "I")
_QUALITY = 92
# What Pillow raises for damaged files, according to what is damaged.
_DAMAGED = (
    OSError, ValueError, SyntaxError, EOFError, TypeError, LookupError, ArithmeticError, struct.error,
    zlib.error, AttributeError, AssertionError, NotImplementedError,
)  # fmt: skip


class Picture:
    """One picture, held as its file; each page is decoded when it is asked for."""

    def __init__(self, data: bytes, media: str) -> None:
        """Decodes all of it once, to find it whole. Raises: NotOpened."""
        self._data = data
        self._format = _FORMATS[Media(media)]
        self.pages = 1
        try:
            with self._image() as image:
                self.width, self.height = image.size
                self._check(image)
                image.draft("RGB", (self.width // 8, self.height // 8))
                image.load()
        except Image.DecompressionBombError:
            raise NotOpened("attachment_too_many_dots") from None
        except _DAMAGED:
            raise NotOpened("attachment_broken") from None

    def page(self, _number: int, edge: int) -> tuple[int, int, bytes]:
        edge = max(1, min(edge, LONGEST_EDGE))
        with self._image() as image:
            image.draft("RGB", (2 * edge, 2 * edge))
            plain = _on_white(image)
        plain.thumbnail((edge, edge), Image.Resampling.BOX)
        return plain.width, plain.height, plain.tobytes()

    def saved(self) -> tuple[str, bytes]:
        """Few colours as PNG, a photo as JPEG: upright, without anything else of the file."""
        out = io.BytesIO()
        with self._image() as image:
            upright = ImageOps.exif_transpose(image)
            if upright.mode in _FEW_COLOURS:
                plain = upright if upright.mode in ("1", "L") else _on_white(upright)
                plain.info = {}
                plain.save(out, "PNG")
                return Media.PNG.value, out.getvalue()
            _on_white(upright).save(out, "JPEG", quality=_QUALITY)
        return Media.JPEG.value, out.getvalue()

    def _image(self) -> Image.Image:
        return Image.open(io.BytesIO(self._data), formats=[self._format])

    def _check(self, image: Image.Image) -> None:
        if not 0 < self.width * self.height <= MOST_PIXELS:
            raise NotOpened("attachment_too_many_dots")
        if self._format == "TIFF" and getattr(image, "n_frames", 1) > 1:
            raise NotOpened("attachment_many_pages")


def _on_white(image: Image.Image) -> Image.Image:
    if image.mode.startswith("I"):
        # Sixteen bits of gray; converting them directly would cut off and not scale.
        image = image.point(lambda dot: dot / 256).convert("L")
    if image.mode in ("LA", "PA", "RGBA", "La", "RGBa") or "transparency" in image.info:
        seen = image.convert("RGBA")
        white = Image.new("RGB", seen.size, "white")
        white.paste(seen, mask=seen.getchannel("A"))
        return white
    return image.convert("RGB")


def main() -> None:
    """Load all that decoding needs while files can be opened, then let go of everything."""
    warnings.simplefilter("ignore")
    Image.MAX_IMAGE_PIXELS = MOST_PIXELS
    for media, kind in _FORMATS.items():
        sample = io.BytesIO()
        Image.new("RGB", (8, 8)).save(sample, kind)
        Picture(sample.getvalue(), media).page(0, 4)
    limit_this_process(MEMORY, PROCESSOR_SECONDS)
    answer_orders(Picture)


if __name__ == "__main__":
    main()
