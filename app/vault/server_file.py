"""postgres.json in a county's home: on which server its records lie, and the password there, sealed."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from app.errors import Trouble
from app.vault.key_slots import subkey
from app.vault.keys_file import replace_file

NAME = "postgres.json"
_FORMAT = 1
_NONCE = 12


@dataclass(frozen=True)
class Server:
    """What libpq is told, and the password, where the server asks for one."""

    told: Mapping[str, str]
    password: str | None = field(default=None, repr=False)


def write_server(folder: Path, server: Server, data_key: bytes) -> None:
    """Atomically. Raises Trouble("disk_full" | "disk_failed")."""
    sealed = None
    if server.password is not None:
        nonce = os.urandom(_NONCE)
        sealed = (nonce + _box(data_key).encrypt(nonce, server.password.encode(), None)).hex()
    plain = {"format": _FORMAT, "server": dict(server.told), "password": sealed}
    replace_file(folder / NAME, json.dumps(plain, ensure_ascii=False, indent=1).encode())


def read_server(folder: Path, data_key: bytes) -> Server:
    """Raises Trouble: postgres_file_damaged, vault_newer."""
    told, sealed = _read(folder)
    if sealed is None:
        return Server(told)
    try:
        return Server(told, _box(data_key).decrypt(sealed[:_NONCE], sealed[_NONCE:], None).decode())
    except (ValueError, InvalidTag):
        raise Trouble("postgres_file_damaged") from None


def told_of(folder: Path) -> Mapping[str, str]:
    """What libpq is told, without the password. Raises as `read_server`."""
    return _read(folder)[0]


def _read(folder: Path) -> tuple[dict[str, str], bytes | None]:
    try:
        plain = json.loads((folder / NAME).read_bytes())
        if plain["format"] > _FORMAT:
            raise Trouble("vault_newer")
        told = {str(name): str(value) for name, value in plain["server"].items()}
        return told, None if plain["password"] is None else bytes.fromhex(plain["password"])
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        raise Trouble("postgres_file_damaged") from None


def _box(data_key: bytes) -> AESGCM:
    return AESGCM(subkey(data_key, "postgres password"))
