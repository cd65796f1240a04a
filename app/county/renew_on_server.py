"""A new data key for records that lie on a server, as after a clerk has left.

They come home into an encrypted file under the new key, and go on from there to a new, empty database, as
`move_to_server` does it. Each of the two is decided by replacing keys.json, so that at no moment there is
no store that opens. The old database is marked: another process or machine that still has its key stops
there, and would else write what nobody reads.
"""

from __future__ import annotations

from app.county.county_keys import county_keys
from app.county.move_to_server import move_to_server
from app.errors import Refused, Trouble
from app.vault.records import open_server
from app.vault.renew_data_key import forget_records, renew_data_key
from app.vault.server_file import Server
from app.vault.vault import Vault, told
from app.work import look
from db.engine import lies_on_server
from db.moved_on import mark_moved_on


def renew_on_server(vault: Vault, server: Server) -> str:
    """The digest of the canonical dump, which is the same as before; the vault is closed. Passwords and the
    recovery phrase stay.

    Where the second half fails the records lie in the home's file, under the new key, and `move_to_server`
    goes on. Raises: Refused("no_county_store" | "not_on_server"); Trouble("postgres_not_empty" |
    "postgres_refused" | "postgres_moved_on"), and as `renew_data_key` and `move_to_server`.
    """
    with look(vault) as connection:
        county_keys(connection)
    if not lies_on_server(vault.engine):
        raise Refused("not_on_server")
    _check_new(server, vault.data_key)
    with told(), vault.engine.execution_options(writer=True).begin() as before:
        before.detach()  # the vault lets the others go when it goes on with the file
        # Whoever wants to write meanwhile waits for this transaction, and then sees the mark.
        renew_data_key(vault)
        mark_moved_on(before)
    file = vault.folder / vault.records
    digest = move_to_server(vault, server)
    vault.close()
    forget_records(file)
    return digest


def _check_new(server: Server, data_key: bytes) -> None:
    """That it answers, is empty, and lets us make the store: before anything has changed."""
    engine = open_server(server, data_key)
    try:
        with told(), engine.begin() as connection:
            run = connection.exec_driver_sql
            if run("SELECT 1 FROM pg_namespace WHERE nspname = 'yidai'").scalar():
                raise Trouble("postgres_not_empty")
            if not run("SELECT has_database_privilege(current_database(), 'CREATE')").scalar():
                raise Trouble("postgres_refused")
    finally:
        engine.dispose()
