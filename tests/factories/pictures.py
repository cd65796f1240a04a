"""Photos, scans and PDFs as telephones and scanners make them, and as somebody spoils them."""

from __future__ import annotations

import io
from typing import Any

from PIL import Image
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.pdfgen import canvas

from app.attachments.kinds import Media
from app.attachments.look_inside import Looker
from app.attachments.prepare_attachment import Prepared
from app.attachments.prepare_attachment import prepare_attachment as prepare

PLACE = "39 54 27 116 23 17"
CAMERA = "Wanhua Camera 77"


def photo(
    size: tuple[int, int] = (64, 48),
    *,
    form: str = "JPEG",
    orientation: int = 1,
    colour: str = "red",
    **save: Any,
) -> bytes:
    """A picture whose left half has a colour; a JPEG or PNG says where, when and with what it was made."""
    image = Image.new("RGB", size, "white")
    image.paste(Image.new("RGB", (size[0] // 2, size[1]), colour), (0, 0))
    out = io.BytesIO()
    if form in ("JPEG", "PNG", "WEBP"):
        save["exif"] = notes(orientation)
    image.save(out, form, **save)
    return out.getvalue()


def notes(orientation: int = 1) -> Image.Exif:
    """What a camera writes beside the picture."""
    exif = Image.Exif()
    exif[0x0112] = orientation
    exif[0x010F] = CAMERA
    exif.get_ifd(0x8769)[0x9003] = "2026:11:03 09:15:00"
    exif.get_ifd(0x8825)[2] = tuple(float(part) for part in PLACE.split()[:3])
    return exif


def paper(pages: int = 1, *, words: str = "会议记录", locked: bool = False, script: str = "") -> bytes:
    """A PDF."""
    out = io.BytesIO()
    sheet = canvas.Canvas(out, encrypt=StandardEncryption("secret", strength=40) if locked else None)
    for number in range(pages):
        sheet.drawString(72, 720, f"{words} {number + 1}")
        sheet.showPage()
    sheet.save()
    if not script:
        return out.getvalue()
    return out.getvalue().replace(
        b"/Type /Catalog", b"/OpenAction << /S /JavaScript /JS (" + script.encode() + b") >> /Type /Catalog"
    )


def noisy_photo(megapixels: float = 1.0, *, seed: int = 0) -> bytes:
    """A photo that is as large as those of a telephone; each seed another one."""
    height = int((megapixels * 1e6 * 3 / 4) ** 0.5)
    image = Image.effect_noise((height * 4 // 3, height), 40 + seed % 7).convert("RGB")
    image.putpixel((0, 0), (seed % 256, seed // 256 % 256, 7))
    out = io.BytesIO()
    image.save(out, "JPEG", quality=85)
    return out.getvalue()


def prepared(looker: Looker, data: bytes | None = None, name: str = "现场照片.jpg") -> Prepared:
    """A photo that may be kept."""
    return prepare(photo() if data is None else data, name, looker, most_mib=20)


def shown(looker: Looker, pieces: Any, media: Media) -> Image.Image:
    """What is seen of the first page."""
    raster = looker.open(pieces, media).page(0, 64)
    return Image.frombytes("RGB", (raster.width, raster.height), raster.rows)
