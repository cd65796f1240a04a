"""Change a user's password: the slot is wrapped anew, the records stay as they are."""

from __future__ import annotations

from app.errors import Refused
from app.ids import new_id
from app.users.acting import check_acting
from app.users.rules import Thing
from app.vault.key_slots import Costs, open_with_password, password_slot, phrase_slot
from app.vault.keys_file import read_keys, write_keys
from app.vault.password_rules import check_password
from app.vault.recovery_phrase import entropy_of, new_phrase
from app.vault.tuned_costs import tuned_costs
from app.vault.vault import Vault


def change_password(vault: Vault, *, old: str | None, new: str, costs: Costs | None = None) -> None:
    """Give this vault's user a new password. `old` may be None only after opening by the phrase.

    Raises Refused("password_wrong" | "password_short" | "password_too_simple"). Either the old or the
    new password opens the vault afterwards, never neither: the keys file is replaced atomically.
    """
    check_password(vault, new, field="new_password")
    keys = read_keys(vault.folder)
    slots = list(keys.slots)
    for place, slot in enumerate(slots):
        if slot.kind == "password" and slot.user == vault.user:
            is_known = vault.opened_by == "phrase" if old is None else open_with_password(slot, old)
            if not is_known:
                raise Refused("password_wrong", field="password")
            slots[place] = password_slot(
                vault.data_key,
                new,
                slot_id=new_id(),
                user=slot.user,
                label=slot.label,
                costs=costs or tuned_costs(),
            )
    write_keys(vault.folder, keys.with_slots(slots).sealed(vault.data_key))


def renew_phrase(vault: Vault) -> str:
    """A new recovery phrase; the old one opens nothing from now on (old copies of the folder aside).

    Raises: Refused("not_for_role").
    """
    check_acting(vault.acting, Thing.USERS)
    keys = read_keys(vault.folder)
    phrase = new_phrase()
    slots = [slot for slot in keys.slots if slot.kind != "phrase"]
    slots.append(phrase_slot(vault.data_key, entropy_of(phrase), slot_id=new_id()))
    write_keys(vault.folder, keys.with_slots(slots).sealed(vault.data_key))
    return phrase
