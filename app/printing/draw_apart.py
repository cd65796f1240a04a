"""Draw laid papers in a process of their own, so that gathering the next bag and drawing this one take a
processor core each. What comes back is written as it comes: memory does not grow with the bags.
"""

from __future__ import annotations

import pickle
import subprocess
import sys
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import replace
from typing import Any, BinaryIO, cast

from app.attachments.child_command import draw_command
from app.attachments.frames import receive, send
from app.errors import Refused, Trouble
from app.printing.layout.paper import Sheet
from app.printing.layout.picture import Encoded, PlacedPicture
from app.printing.press import Bound, Cancelled
from app.printing.sheet_glyphs import with_glyphs
from app.printing.values import PaperContext, PrintedPaper

MOST_BYTES = 1 << 31


def draw_apart(
    groups: Iterable[Sequence[Bound]],
    context: PaperContext,
    out: BinaryIO,
    *,
    title: str,
    password: str = "",
    cancelled: Cancelled | None = None,
) -> PrintedPaper:
    """As `press.print_groups`, beside this process; under a password where one is given.

    While one group is drawn the next one is asked for. Raises: Refused("printing_cancelled"),
    Trouble("drawing_unavailable": the process could not be started, or died).
    """
    child = _Child()
    try:
        child.send({"do": "begin", "title": title}, (replace(context, glyphs={}), password))
        is_waiting = False
        for parts in groups:
            if cancelled is not None and cancelled():
                raise Refused("printing_cancelled")
            ready = pickle.dumps([_with_pictures(with_glyphs(part, context)) for part in parts])
            if is_waiting:
                out.write(child.answer()[1])
            child.send_bytes({"do": "group"}, ready)
            is_waiting = True
        if is_waiting:
            out.write(child.answer()[1])
        child.send({"do": "end"}, None)
        _head, rest = child.answer()
        printed, last = pickle.loads(rest)  # noqa: S301  # our own process wrote it into our own pipe
        out.write(last)
        return cast(PrintedPaper, printed)
    finally:
        child.end()


class _Child:
    """The process that draws, and its two pipes."""

    def __init__(self) -> None:
        try:
            self._process = subprocess.Popen(
                draw_command(),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                creationflags=0x08000000 if sys.platform == "win32" else 0,  # no console window
            )
        except OSError:
            raise Trouble("drawing_unavailable") from None

    def send(self, order: dict[str, Any], what: object) -> None:
        self.send_bytes(order, pickle.dumps(what))

    def send_bytes(self, order: dict[str, Any], data: bytes) -> None:
        assert self._process.stdin is not None  # noqa: S101 - we asked for both pipes
        try:
            send(cast(BinaryIO, self._process.stdin), order, data)
        except OSError:
            raise Trouble("drawing_unavailable") from None

    def answer(self) -> tuple[dict[str, Any], bytes]:
        assert self._process.stdout is not None  # noqa: S101
        found = receive(self._process.stdout, MOST_BYTES)
        if found is None:
            raise Trouble("drawing_unavailable")
        return found

    def end(self) -> None:
        self._process.kill()
        self._process.wait()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                with suppress(OSError):
                    pipe.close()


class _Held:
    """A picture that was read already."""

    def __init__(self, picture: Encoded | None) -> None:
        self._picture = picture

    def __call__(self) -> Encoded | None:
        return self._picture


def _with_pictures(part: Bound) -> Bound:
    """The paper with its pictures read: the other process has neither the vault nor who looks into files."""
    if not any(sheet.pictures or sheet.glyphs for sheet in part.sheets):
        return part
    return replace(part, sheets=[_sheet_with_pictures(sheet) for sheet in part.sheets])


def _sheet_with_pictures(sheet: Sheet) -> Sheet:
    pictures: list[PlacedPicture] = [replace(one, read=_Held(one.read())) for one in sheet.pictures]
    glyphs = {char: replace(one, read=_Held(one.read())) for char, one in sheet.glyphs.items()}
    return replace(sheet, pictures=pictures, glyphs=glyphs)
