"""The bags on a stick or in a folder: beside each other, or in folders, as the county passes them on."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from app.bundles.files_within import files_within
from app.bundles.names import TRANSFER_SUFFIX
from app.errors import Trouble


def find_transfers(paths: Iterable[Path]) -> list[Path]:
    """Every file that is named, and of every folder those that are called bags, in the order of names.
    Links lead nowhere. Raises: Trouble("stick_missing" | "stick_unread").
    """
    found: dict[Path, None] = {}
    for path in paths:
        try:
            inside = files_within(path, TRANSFER_SUFFIX) if path.is_dir() else [path]
        except OSError as error:
            raise Trouble("stick_unread") from error
        found.update(dict.fromkeys(inside))
    return list(found)
