"""The paper with the recovery phrase: a store is not in use before somebody typed the phrase back from it.

A county that loses its password without the paper loses every village's records.
"""

from __future__ import annotations

from app.clock import Moment
from app.county.county_keys import county_keys
from app.errors import Refused
from app.vault.key_slots import open_with_entropy
from app.vault.keys_file import read_keys
from app.vault.recovery_phrase import entropy_of
from app.vault.vault import Vault
from app.work import Connection, work
from db.create import header_value, set_header

PHRASE_OPEN = "phrase_open"


def leave_phrase_open(connection: Connection) -> None:
    """The store that is just being made waits for the phrase."""
    set_header(connection, PHRASE_OPEN, "1")


def is_phrase_open(connection: Connection) -> bool:
    """Whether the store still waits for the phrase."""
    return header_value(connection, PHRASE_OPEN) == "1"


def check_phrase_paper(connection: Connection) -> None:
    """Raises: Refused("phrase_not_typed_back")."""
    if is_phrase_open(connection):
        raise Refused("phrase_not_typed_back")


def phrase_typed_back(vault: Vault, typed: str, *, now: Moment) -> None:
    """The whole phrase, typed from the paper. Raises: Refused("phrase_wrong"), and as `entropy_of`."""
    entropy = entropy_of(typed)
    slots = [slot for slot in read_keys(vault.folder).slots if slot.kind == "phrase"]
    if not any(open_with_entropy(slot, entropy) == vault.data_key for slot in slots):
        raise Refused("phrase_wrong", field="phrase")
    with work(vault, now=now) as session:
        county_keys(session.connection)
        set_header(session.connection, PHRASE_OPEN, "0")
