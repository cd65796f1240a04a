"""Looking into a stranger's picture or PDF through a limited process; nothing it says is believed
before it was measured.

A child looks at many files, because starting one costs more than a picture does; after one has died
or kept silent for too long the next file gets a fresh one.
"""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager, suppress
from dataclasses import dataclass
from threading import Timer
from typing import Any

from app.attachments.answering import MOST_BYTES
from app.attachments.child_command import picture_command
from app.attachments.frames import receive, send
from app.attachments.kinds import Media
from app.attachments.limits import LONGEST_EDGE, MOST_PAGES, SECONDS
from app.errors import Refused, Trouble

_REASON = re.compile("attachment_[a-z_]{1,40}")
_MOST_SIDE = 1_000_000


@dataclass(frozen=True)
class Shape:
    """Of a file: the first page's width and height, in dots (picture) or points (PDF), and its pages."""

    width: int
    height: int
    pages: int


@dataclass(frozen=True)
class Raster:
    """A page as dots: 24-bit rows, red first, without gaps between them."""

    width: int
    height: int
    rows: bytes


class Looker(AbstractContextManager["Looker"]):
    """Starts children as needed and ends them with the `with` block; for one thread at a time.

    `pdf_command` starts the child for PDFs: it is the windows' floor that can draw them.
    """

    def __init__(self, pdf_command: Callable[[], list[str]], *, seconds: float = SECONDS) -> None:
        self._commands = {True: pdf_command, False: picture_command}
        self._seconds = seconds
        self._children: dict[bool, subprocess.Popen[bytes]] = {}

    def open(self, pieces: Iterable[bytes | memoryview], media: Media) -> Opened:
        """Have one file opened, and all of it decoded where it is a picture.

        Raises: Refused("attachment_broken" | "attachment_too_many_dots" | "attachment_too_many_pages" |
        "attachment_many_pages" | "attachment_pdf_locked" | "attachment_unsafe": it used up its memory
        or time); Trouble("attachment_look_unavailable" when no child can be started).
        """
        is_pdf = media is Media.PDF
        head, _body = self.ask(is_pdf, {"do": "open", "media": media.value}, *pieces)
        shape = Shape(*(_whole(head, name, _MOST_SIDE) for name in ("width", "height", "pages")))
        if shape.pages > MOST_PAGES:
            raise Refused("attachment_too_many_pages", most=MOST_PAGES)
        return Opened(self, is_pdf, shape)

    def ask(
        self, is_pdf: bool, order: dict[str, Any], *body: bytes | memoryview
    ) -> tuple[dict[str, Any], bytes]:
        """One order and its answer. Raises as `open`."""
        child = self._running(is_pdf)
        timer = Timer(self._seconds, child.kill)
        timer.start()
        answer = None
        try:
            assert child.stdin is not None  # noqa: S101 - we asked for both pipes
            assert child.stdout is not None  # noqa: S101
            with suppress(OSError):  # a child that is gone does not answer either
                send(child.stdin, order, *body)  # type: ignore[arg-type]
                answer = receive(child.stdout, MOST_BYTES)
        except BaseException:
            self._end(is_pdf)
            raise
        finally:
            timer.cancel()
        if answer is None:
            self._end(is_pdf)
            raise Refused("attachment_unsafe")
        reason = answer[0].get("refused")
        if isinstance(reason, str) and _REASON.fullmatch(reason):
            raise Refused(reason)
        return answer

    def __exit__(self, *_raised: object) -> None:
        self.close()

    def close(self) -> None:
        """End the children; the next file starts fresh ones."""
        for is_pdf in list(self._children):
            self._end(is_pdf)

    def _running(self, is_pdf: bool) -> subprocess.Popen[bytes]:
        child = self._children.get(is_pdf)
        if child is not None and child.poll() is None:
            return child
        self._end(is_pdf)
        try:
            self._children[is_pdf] = subprocess.Popen(
                self._commands[is_pdf](),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,  # a decoder's last words may quote the file
                creationflags=0x08000000 if sys.platform == "win32" else 0,  # no console window
            )
        except OSError:
            raise Trouble("attachment_look_unavailable") from None
        return self._children[is_pdf]

    def _end(self, is_pdf: bool) -> None:
        child = self._children.pop(is_pdf, None)
        if child is None:
            return
        child.kill()
        child.wait()
        for pipe in (child.stdin, child.stdout):
            if pipe is not None:
                with suppress(OSError):
                    pipe.close()


@dataclass(frozen=True)
class Opened:
    """The file that was opened last; valid until the next one."""

    looker: Looker
    is_pdf: bool
    shape: Shape

    def page(self, number: int, edge: int) -> Raster:
        """One page as dots, no edge longer than `edge`. Raises as `Looker.open`."""
        order = {"do": "page", "page": number, "edge": edge}
        head, rows = self.looker.ask(self.is_pdf, order)
        raster = Raster(_whole(head, "width", LONGEST_EDGE), _whole(head, "height", LONGEST_EDGE), rows)
        if len(rows) != raster.width * raster.height * 3:
            raise Refused("attachment_unsafe")
        return raster

    def saved(self) -> tuple[Media, bytes]:
        """The picture written anew, upright, as JPEG or PNG. Raises as `Looker.open`."""
        head, data = self.looker.ask(self.is_pdf, {"do": "save"})
        if head.get("media") not in (Media.JPEG, Media.PNG):
            raise Refused("attachment_unsafe")
        return Media(head["media"]), data


def _whole(head: dict[str, Any], name: str, most: int) -> int:
    value = head.get(name)
    if type(value) is not int or not 0 < value <= most:
        raise Refused("attachment_unsafe")
    return value
