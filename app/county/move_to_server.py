"""Move a county's records from its encrypted file to a PostgreSQL server.

So a store on a server begins from one in a file, or from a backup. Rows are copied, canonical dumps
compared, and only then keys.json says where the records are.
"""

from __future__ import annotations

from app.county.county_keys import county_keys
from app.errors import Refused, Trouble
from app.vault.keys_file import ON_SERVER, read_keys, write_keys
from app.vault.records import make_on_server, open_server
from app.vault.server_file import Server, write_server
from app.vault.vault import Vault, told
from app.work import Connection, look
from db.copy_rows import copy_rows
from db.dump import dump_digest
from db.engine import lies_on_server
from db.tips import chain_tips


def move_to_server(vault: Vault, server: Server) -> str:
    """The digest of the canonical dump, which is the same here and there. The file stays beside, still
    encrypted; from the next opening on the records are the server's. Whatever fails before, the database
    stays empty.

    Raises: Refused("no_county_store" | "already_on_server"); Trouble("backup_differs") and as `open_server`.
    """
    with look(vault) as connection:
        county_keys(connection)
    if lies_on_server(vault.engine):
        raise Refused("already_on_server")
    with vault.alone(), vault.reading() as here:
        digest = dump_digest(here)

        def fill(there: Connection) -> None:
            for _count in copy_rows(here, there):
                pass
            if dump_digest(there) != digest or chain_tips(there) != chain_tips(here):
                raise Trouble("backup_differs")
            write_server(vault.folder, server, vault.data_key)

        engine = open_server(server, vault.data_key)
        try:
            with told():
                make_on_server(engine, vault=vault.vault_id, fill=fill)
        finally:
            engine.dispose()
        keys = read_keys(vault.folder).with_database(ON_SERVER)
        write_keys(vault.folder, keys.sealed(vault.data_key))
    return digest
