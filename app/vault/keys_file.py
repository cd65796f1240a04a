"""keys.json: which database file is the vault's, and the key slots. Replaced atomically.

It carries an HMAC under the data key, checked at each unlock, so that a slot or the file name
cannot be exchanged unnoticed by someone without a password. It holds no record of any person.
"""

from __future__ import annotations

import errno
import hmac
import json
import os
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path
from typing import Any

from app.errors import Trouble
from app.vault.key_slots import Slot, subkey
from db.canonical import canonical

FORMAT = 1
FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
FAILING = (errno.EIO, errno.EROFS)
NAME = "keys.json"
FIRST_DATABASE = "records-1.db"
ON_SERVER = "postgres"
"""In the place of the file's name: the records lie on the server that postgres.json names."""
DATABASE_NAME = re.compile(rf"records-[0-9]{{1,9}}\.db|{ON_SERVER}")


@dataclass(frozen=True)
class KeysFile:
    """The vault's id, the name of its database file, and its slots."""

    vault: str
    database: str
    slots: tuple[Slot, ...]
    mac: bytes = b""

    def _plain(self) -> dict[str, Any]:
        return {
            "database": self.database,
            "format": FORMAT,
            "slots": [slot.to_plain() for slot in self.slots],
            "vault": self.vault,
        }

    def sealed(self, data_key: bytes) -> KeysFile:
        """The same with its HMAC made anew."""
        return replace(self, mac=self._mac_under(data_key))

    def is_authentic(self, data_key: bytes) -> bool:
        return hmac.compare_digest(self.mac, self._mac_under(data_key))

    def _mac_under(self, data_key: bytes) -> bytes:
        return hmac.new(subkey(data_key, "keys file"), canonical(self._plain()), sha256).digest()

    def to_bytes(self) -> bytes:
        return json.dumps({**self._plain(), "hmac": self.mac.hex()}, ensure_ascii=False, indent=1).encode()

    def with_database(self, name: str) -> KeysFile:
        return replace(self, database=name, mac=b"")

    def with_slots(self, slots: Sequence[Slot]) -> KeysFile:
        return replace(self, slots=tuple(slots), mac=b"")


def read_keys(folder: Path) -> KeysFile:
    """Raises Trouble: vault_missing, vault_newer, keys_damaged."""
    try:
        data = (folder / NAME).read_bytes()
    except (FileNotFoundError, NotADirectoryError):
        raise Trouble("vault_missing") from None
    except OSError:
        raise Trouble("disk_failed") from None
    return keys_from(data)


def keys_from(data: bytes) -> KeysFile:
    """The keys file in these bytes. Raises Trouble: vault_newer, keys_damaged."""
    try:
        plain = json.loads(data)
        if plain["format"] > FORMAT:
            raise Trouble("vault_newer")
        database = plain["database"]
        if not DATABASE_NAME.fullmatch(database):
            raise Trouble("keys_damaged")
        slots = tuple(Slot.from_plain(slot) for slot in plain["slots"])
        return KeysFile(plain["vault"], database, slots, bytes.fromhex(plain["hmac"]))
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        raise Trouble("keys_damaged") from None


def free_database_name(folder: Path) -> str:
    """The name of a records file that was never used here."""
    numbers = [
        int(path.stem.partition("-")[2])
        for path in folder.glob("records-*.db")
        if path.stem.partition("-")[2].isdigit()
    ]
    return f"records-{max(numbers, default=0) + 1}.db"


def write_keys(folder: Path, keys: KeysFile) -> None:
    """Write beside, flush, and rename over, so that either the old or the new file stands."""
    replace_file(folder / NAME, keys.to_bytes())


def replace_file(path: Path, data: bytes, *, by_several: bool = False) -> None:
    """Replace a small private file atomically; `by_several` processes at once, the last of which wins.

    Raises Trouble("disk_full" | "disk_failed").
    """
    beside = path.with_name(f"{path.name}{f'.{os.getpid()}' if by_several else ''}.new")
    try:
        descriptor = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
        sync_folder(path.parent)
    except OSError as error:
        raise Trouble("disk_full" if error.errno in FULL else "disk_failed") from error


def sync_folder(folder: Path) -> None:
    """Flush a folder's entries where the platform lets one (Windows does it with the file)."""
    if os.name == "posix":
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
