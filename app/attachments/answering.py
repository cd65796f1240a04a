"""The child's side of looking into files: one order after another, until the parent closes the pipe.

    {"do": "open", "media": …, "name": …} + the file  →  {"width", "height", "pages"}
    {"do": "page", "page": 0, "edge": 256}             →  {"width", "height"} + 24-bit rows without gaps
    {"do": "save"}                                     →  {"media"} + the picture written anew

Anything may be answered with {"refused": reason}. A child that dies has met a limit.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Protocol

from app.attachments.frames import receive, send
from app.attachments.limits import LARGEST_SIZE_MIB, MIB

MOST_BYTES = 4 * LARGEST_SIZE_MIB * MIB
"""Larger than any file that is let in: a bitmap is large before it is turned into a picture."""


class NotOpened(Exception):
    """The file is not taken in; `args[0]` is the reason's key."""


class Drawn(Protocol):
    """A file that the child holds open. `width` and `height`: of its first page, in dots or points."""

    width: int
    height: int
    pages: int

    def page(self, number: int, edge: int) -> tuple[int, int, bytes]:
        """Width, height and the rows of one page, no edge longer than `edge`."""

    def saved(self) -> tuple[str, bytes]:
        """Its media type and bytes, written anew without anything but the picture, upright."""


def answer_orders(opened: Callable[[bytes, str], Drawn]) -> None:
    """Answer until the pipe is closed. `opened` raises NotOpened."""
    orders, answers = sys.stdin.buffer, sys.stdout.buffer
    held: Drawn | None = None
    while (order := receive(orders, MOST_BYTES)) is not None:
        head, body = order
        try:
            match head["do"]:
                case "open":
                    held = None
                    held = opened(body, head["media"])
                    send(answers, {"width": held.width, "height": held.height, "pages": held.pages})
                case "page" if held is not None:
                    width, height, rows = held.page(head["page"], head["edge"])
                    send(answers, {"width": width, "height": height}, rows)
                case "save" if held is not None:
                    media, data = held.saved()
                    send(answers, {"media": media}, data)
                case _:
                    return
        except NotOpened as problem:
            send(answers, {"refused": problem.args[0]})
        except MemoryError:
            send(answers, {"refused": "attachment_unsafe"})
