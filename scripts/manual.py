"""The pages of docs/manual, made of resources/help; scripts/make_manual writes them."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from datetime import UTC, datetime, time
from functools import partial
from pathlib import Path
from typing import BinaryIO

from PIL import Image
from PySide6.QtCore import QCoreApplication, QTranslator

import resources
from app.attachments.look_inside import Raster
from app.help.chapters import CARD, CASE, MONTH, MORE, PRINTED, Chapter, chapters
from app.help.read_help import WHOLE, Help, read_kind
from app.printing.encode_picture import encode_picture
from app.printing.layout.picture import Encoded, ReadPicture
from app.printing.manual import print_manual
from app.version import BUILT_ON, PROGRAM_VERSION
from scripts.help_forms import FORMS, form_name

PLACE = Path(__file__).resolve().parent.parent / "docs" / "manual"
_SHEETS = PLACE.parent / "technician"
"""One sheet for whoever sets up a laptop: its texts are written there and only printed here."""
_SHORT = {"zh_CN": "zh", "en": "en"}
_TITLE = {"zh_CN": "一人一袋使用手册", "en": "Yidai: the manual"}
_PAGE = {"zh_CN": "第 {number} 页　共 {total} 页", "en": "{number} / {total}"}
_MADE = "<!-- Made by scripts/make_manual from resources/help/manual; write there. -->\n"
_HEAD = {
    "zh_CN": "*适用 {version} 版。[English](en.md) · [打印版](zh.pdf) · [每一栏的帮助](fields-zh.md) · "
    "[各表的样子](forms)*",
    "en": "*For version {version}. [中文](zh.md) · [for printing](en.pdf) · "
    "[the help of every field](fields-en.md) · [what each form looks like](forms)*",
}
_PARTS = {
    "zh_CN": {MONTH: "跟着一个月走", CARD: "谁做什么", CASE: "遇到这些情况", MORE: "详细说明"},
    "en": {MONTH: "One month", CARD: "Who does what", CASE: "What to do when …", MORE: "In detail"},
}
_FIELDS = {
    "zh_CN": ("每一栏的帮助", "程序里把光标停在那一栏，按 F1 就能看到。", "栏目", "填什么", "为什么、依据"),
    "en": ("The help of every field", "In the program: F1 in the field.", "Field", "What", "Why, and source"),
}
_WIDEST = 900


def make_texts() -> dict[Path, str]:
    """Each page and what stands in it."""
    pages = {}
    for language, short in _SHORT.items():
        pages[PLACE / f"{short}.md"] = _MADE + "\n".join(_manual(language))
        pages[PLACE / f"fields-{short}.md"] = _MADE + "\n".join(_fields(language))
    return pages


def make_editions() -> dict[Path, int]:
    """Write the editions for printing; how many pages each has."""
    made = {}
    at = datetime.combine(BUILT_ON, time(4), UTC)
    for language, short in _SHORT.items():
        path = PLACE / f"{short}.pdf"
        printed = [one for one in chapters(language) if one.part in PRINTED]
        with path.open("wb") as out:
            paper = print_manual(
                printed,
                out,
                title=_TITLE[language],
                page=_PAGE[language],
                printed_at=at,
                pictures=_picture,
            )
        made[path] = paper.pages
    for language, short in _SHORT.items():
        path = _SHEETS / f"{short}.pdf"
        with path.open("wb") as out:
            made[path] = print_sheet(language, out)
    return made


def print_sheet(language: str, out: BinaryIO) -> int:
    """The technician's sheet; how many pages it has."""
    text = (_SHEETS / f"{_SHORT[language]}.md").read_text("utf-8")
    title, _end, source = text.removeprefix("# ").partition("\n")
    sheet = Chapter("case-sheet", CASE, (), title, source.strip())
    at = datetime.combine(BUILT_ON, time(4), UTC)
    return print_manual([sheet], out, title=title, page=_PAGE[language], printed_at=at).pages


def _manual(language: str) -> Iterator[str]:
    yield f"# {_TITLE[language]}\n"
    yield _HEAD[language].format(version=PROGRAM_VERSION) + "\n"
    part = ""
    for chapter in chapters(language):
        if chapter.part != part:
            part = chapter.part
            yield f"## {_PARTS[language][part]}\n"
        yield from _chapter(chapter)


def _chapter(chapter: Chapter) -> Iterator[str]:
    yield f"### {chapter.title}\n"
    yield chapter.source + "\n"


def _fields(language: str) -> Iterator[str]:
    title, lead, *columns = _FIELDS[language]
    yield f"# {title}\n\n{lead}\n"
    with _Spoken(language):
        for kind in FORMS:
            helps = read_kind(kind, language)
            yield f"## {form_name(kind, language)}\n\n{_said(helps.get(WHOLE))}\n"
            yield "| {} | {} | {} |\n| --- | --- | --- |".format(*columns)
            for name, spec in FORMS[kind].items():
                one = helps.get(name, Help(""))
                why = " ".join(part for part in (one.why, one.rule) if part)
                yield f"| {spec.words()} | {one.what} | {why} |"
            yield ""


def _said(one: Help | None) -> str:
    return "" if one is None else " ".join(part for part in (one.what, one.why, one.rule) if part)


class _Spoken:
    """The labels of the forms in one language, while it is entered."""

    def __init__(self, language: str) -> None:
        self._app = QCoreApplication.instance() or QCoreApplication([])
        self._translator = QTranslator()
        self._is_there = self._translator.load(str(resources.path("translations", f"yidai_{language}.qm")))

    def __enter__(self) -> None:
        if self._is_there:
            self._app.installTranslator(self._translator)

    def __exit__(self, *_outcome: object) -> None:
        self._app.removeTranslator(self._translator)


def _picture(name: str) -> ReadPicture | None:
    path = PLACE / "pictures" / f"{name}.png"
    return partial(_read, path) if path.is_file() else None


def _read(path: Path) -> Encoded:
    """Small enough that the whole edition stays below two megabytes."""
    with Image.open(path) as image:
        small = image.convert("RGB")
        small.thumbnail((_WIDEST, _WIDEST), Image.Resampling.LANCZOS)
        return encode_picture(Raster(small.width, small.height, small.tobytes()))


def main(arguments: list[str]) -> int:
    """Write what is not as the source makes it, or with --check only say so."""
    texts = make_texts()
    other = [path for path, text in texts.items() if not path.is_file() or path.read_text("utf-8") != text]
    if arguments == ["--check"]:
        for path in other:
            print(f"{path.name} is not what resources/help makes: run scripts/make_manual")
        return int(bool(other))
    for path in other:
        path.write_text(texts[path], "utf-8")
    for path, pages in make_editions().items():
        print(f"{path.parent.name}/{path.name}: {pages} pages")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
