"""How a county's home reaches its records on a PostgreSQL server."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from app.errors import Refused, Trouble
from app.vault.keys_file import ON_SERVER, read_keys
from app.vault.records import open_server
from app.vault.server_file import Server, told_of, write_server
from app.vault.vault import Vault, told
from db.create import header_value
from db.engine import lies_on_server


def server_at(url: str) -> Server:
    """The server of `postgresql://user@host/database`; without a host, on this machine's socket.

    Raises Trouble: postgres_missing, postgres_url_unreadable, postgres_url_with_password,
    postgres_in_clear (over a network without a certificate that is checked).
    """
    try:
        from db.postgres.place import Place
    except ImportError:
        raise Trouble("postgres_missing") from None
    return Server(Place.read(url).server)


def where_records_lie(home: Path) -> Mapping[str, str]:
    """What libpq is told, without the password; nothing where the records lie in a file.

    Raises Trouble: vault_missing, keys_damaged, postgres_file_damaged.
    """
    return told_of(home) if read_keys(home).database == ON_SERVER else {}


def keep_server(vault: Vault, server: Server) -> None:
    """From the next opening on the records are reached this way: as another user, at another address.

    Raises: Refused("not_on_server"); Trouble("postgres_other_store"), and as `open_server`. Nothing has
    changed then.
    """
    if not lies_on_server(vault.engine):
        raise Refused("not_on_server")
    engine = open_server(server, vault.data_key)
    try:
        with told(), engine.begin() as connection:
            if header_value(connection, "vault") != vault.vault_id:
                raise Trouble("postgres_other_store")
    finally:
        engine.dispose()
    write_server(vault.folder, server, vault.data_key)
