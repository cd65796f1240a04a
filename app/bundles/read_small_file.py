"""Read a receipt or a county's file from a stick, without believing its size."""

from __future__ import annotations

from pathlib import Path

from app.bundles.limits import LIMITS
from app.errors import Trouble


def read_small_file(path: Path) -> bytes:
    """The file's bytes, at most one more than such a file may have: its reader refuses it then.

    Raises: Trouble("file_gone" | "file_unreadable").
    """
    try:
        with path.open("rb") as source:
            return source.read(LIMITS.small_file + 1)
    except FileNotFoundError:
        raise Trouble("file_gone") from None
    except OSError:
        raise Trouble("file_unreadable") from None
