"""The county's slot in keys.json, so that a forgotten password is not the end; made when a village joins."""

from __future__ import annotations

from app.bundles.county_of import read_county
from app.clock import Moment, day_of
from app.ids import new_id
from app.vault.key_slots import county_slot
from app.vault.keys_file import read_keys, write_keys
from app.vault.vault import Vault
from app.village.read_village import home_village
from app.work import look


def keep_county_slot(vault: Vault, *, now: Moment) -> bool:
    """Make the slot for the county's keys of today where there is none yet; whether one was made.

    Before a village has joined nothing is done. The keys file is replaced atomically.
    """
    with look(vault) as connection:
        county = read_county(connection)
        village = home_village(connection, on=day_of(now))
    if county is None:
        return False
    keys = read_keys(vault.folder)
    recipients = " ".join(county.recipients)
    if any(slot.kind == "county" and slot.user == recipients for slot in keys.slots):
        return False
    label = f"{village.code} {village.name} {vault.laptop.tag}"
    made = county_slot(vault.data_key, county.recipients, slot_id=new_id(), label=label)
    others = [slot for slot in keys.slots if slot.kind != "county"]
    write_keys(vault.folder, keys.with_slots([*others, made]).sealed(vault.data_key))
    return True


def has_county_slot(vault: Vault) -> bool:
    """Whether the county can help with a forgotten password."""
    return any(slot.kind == "county" for slot in read_keys(vault.folder).slots)
