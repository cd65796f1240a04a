"""Save a paper as a PDF where the user asked for it, and note that it left the vault."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from app.bundles.name_for_good import name_for_good
from app.clock import Moment
from app.errors import Trouble
from app.printing.print_paper import Paper, note_handed_over
from app.vault.vault import Vault

_FULL = {errno.ENOSPC, errno.EDQUOT}


def save_paper(vault: Vault, paper: Paper, path: Path, *, now: Moment, password: str = "") -> None:
    """Write the PDF, readable by this user alone, in the place of a file of that name; under a password
    where one is given, and then nothing plain is ever written.

    A file that could not be written whole is taken away again, the earlier one stays, and nothing
    is noted. Raises: Trouble("disk_full" | "file_not_writable").
    """
    with writing(path) as out:
        if password:
            from app.printing.pdf_lock import locked_pdf

            out.writelines(locked_pdf(paper.data, password))
        else:
            out.write(paper.data)
    note_handed_over(vault, paper, way="file", copies=1, now=now, locked=bool(password))


@contextmanager
def writing(path: Path) -> Iterator[BinaryIO]:
    """A file for this user alone that gets its name when all of it is on the disk; else it is gone, and
    what bore the name before stays. Raises: Trouble("disk_full" | "file_not_writable").
    """
    part = path.with_name(f"{path.name}.part")
    try:
        descriptor = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0), 0o600)
        with os.fdopen(descriptor, "wb") as out:
            yield out
            out.flush()
            os.fsync(out.fileno())
        name_for_good(part, path)
    except OSError as error:
        with suppress(OSError):
            part.unlink(missing_ok=True)
        raise Trouble("disk_full" if error.errno in _FULL else "file_not_writable") from None
    except BaseException:
        with suppress(OSError):
            part.unlink(missing_ok=True)
        raise
