"""How the processes that look into files are started, from source and from the packed program alike."""

from __future__ import annotations

import sys
from pathlib import Path

PICTURE_WORD = "--look-at-a-picture"
DRAW_WORD = "--draw-papers"

_ROOT = Path(__file__).resolve().parents[2]
_BOOT = "import sys; sys.path.insert(0, sys.argv[1]); from {0} import main; main()"


def looking_command(word: str, module: str) -> list[str]:
    """The command line that runs `main` of a module as an isolated child; packed, by its word."""
    if getattr(sys, "frozen", False):
        return [sys.executable, word]
    return [sys.executable, "-I", "-B", "-X", "utf8", "-c", _BOOT.format(module), str(_ROOT)]


def draw_command() -> list[str]:
    """The child that draws laid papers beside this process."""
    return looking_command(DRAW_WORD, "app.printing.drawing_child")


def picture_command() -> list[str]:
    """The child for pictures."""
    return looking_command(PICTURE_WORD, "app.attachments.picture_child")
