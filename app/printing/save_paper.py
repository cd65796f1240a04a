"""Save a paper as a PDF where the user asked for it, and note that it left the vault."""

from __future__ import annotations

import errno
import os
from contextlib import suppress
from pathlib import Path

from app.clock import Moment
from app.errors import Trouble
from app.printing.print_paper import Paper, note_handed_over
from app.vault.vault import Vault

_FULL = {errno.ENOSPC, errno.EDQUOT}


def save_paper(vault: Vault, paper: Paper, path: Path, *, now: Moment) -> None:
    """Write the PDF, readable by this user alone, in the place of a file of that name.

    A file that could not be written whole is taken away again, the earlier one stays, and nothing
    is noted. Raises: Trouble("disk_full" | "file_not_writable").
    """
    part = path.with_name(f"{path.name}.part")
    try:
        descriptor = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0), 0o600)
        with os.fdopen(descriptor, "wb") as out:
            out.write(paper.data)
            out.flush()
            os.fsync(out.fileno())
        part.replace(path)
    except OSError as error:
        with suppress(OSError):
            part.unlink(missing_ok=True)
        raise Trouble("disk_full" if error.errno in _FULL else "file_not_writable") from None
    note_handed_over(vault, paper, way="file", copies=1, now=now)
