"""The high-water mark outside the vault: how far this laptop's chain had come.

SQLCipher cannot see that the whole file was put back to an older copy. A chain inside that is
shorter than the mark, or another chain at the same number, is asked about.
"""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection

from app.errors import Trouble
from app.settings.folders import usual_folders
from app.vault.keys_file import replace_file


@dataclass(frozen=True)
class Mark:
    """The newest entry that this laptop was seen to have. `chain` is hex."""

    laptop: str
    seq: int
    chain: str


def marks_folder() -> Path:
    """Where marks are kept: the user's own state folder, apart from any vault."""
    return usual_folders().marks


def write_mark(folder: Path, vault: str, mark: Mark) -> None:
    """Note the mark of a vault. It holds no record: a laptop id, a number and a digest.

    Raises: Trouble("disk_full" | "disk_failed" | "marks_not_writable", with its `folder`).
    """
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    except PermissionError:
        raise Trouble("marks_not_writable", folder=str(folder)) from None
    except OSError:
        raise Trouble("disk_failed") from None
    if not os.access(folder, os.W_OK):
        raise Trouble("marks_not_writable", folder=str(folder))
    plain = {"chain": mark.chain, "laptop": mark.laptop, "seq": mark.seq}
    replace_file(folder / f"{vault}.json", json.dumps(plain).encode(), by_several=True)


def read_mark(folder: Path, vault: str) -> Mark | None:
    """The mark, or None where there is none (a new machine, or an unreadable file)."""
    try:
        plain = json.loads((folder / f"{vault}.json").read_bytes())
        return Mark(str(plain["laptop"]), int(plain["seq"]), str(plain["chain"]))
    except (OSError, ValueError, KeyError, TypeError):
        return None


def is_rolled_back(connection: Connection, mark: Mark) -> bool:
    """Whether the vault lacks what the mark saw: it was put back to an older copy, or replaced."""
    chain = connection.exec_driver_sql(
        "SELECT chain FROM entry WHERE laptop = ? AND seq = ?", (mark.laptop, mark.seq)
    ).scalar()
    return chain is None or chain.hex() != mark.chain
