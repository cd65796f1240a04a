"""What goes wrong with files of the vault's own, told as trouble with this laptop's disk."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from app.errors import Trouble
from app.vault.vault import told

_AS_OF_A_STICK = {"stick_full": "disk_full", "stick_too_small": "disk_full"}


@contextmanager
def own_disk() -> Iterator[None]:
    """Turn every failing of a file or the driver into Trouble("disk_full" | "disk_failed" …)."""
    try:
        with told():
            yield
    except Trouble as trouble:
        if not trouble.reason.startswith("stick_"):
            raise
        raise Trouble(_AS_OF_A_STICK.get(trouble.reason, "disk_failed")) from trouble
    except OSError as error:
        raise Trouble("disk_failed") from error
