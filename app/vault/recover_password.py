"""A forgotten password: the laptop asks the county with a file, and its answer lets a new password in.

The new password is chosen when asking. It protects the key to which the answer is encrypted, so that
neither the laptop nor the two files open anything without it.
"""

from __future__ import annotations

import json
import secrets
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from app.bundles.age_keys import identity_from, recipient_of
from app.clock import Moment, milliseconds
from app.errors import Refused, Trouble
from app.ids import UserId, new_id
from app.vault.key_slots import (
    SHORTEST_PASSWORD,
    Costs,
    Slot,
    county_slot,
    open_with_key,
    open_with_password,
    password_slot,
)
from app.vault.keys_file import read_keys, replace_file, write_keys
from app.vault.open_vault import open_vault
from app.vault.place import FolderLock, check_place
from app.vault.recovery_file import Request, read_answer
from db.access_log import log_access

WAITING = "recovery.json"


@dataclass(frozen=True)
class Asked:
    """The file for the county, and the twelve digits to read out."""

    data: bytes
    fingerprint: str
    user_name: str


def ask_county(
    folder: Path, *, new: str, user: UserId | None = None, now: Moment, costs: Costs | None = None
) -> Asked:
    """Make the question. Asking again makes another one; only its answer is then of use.

    Raises: Refused("password_short" | "recovery_no_county" | "user_unknown"); Trouble as `read_keys`.
    """
    if len(new) < SHORTEST_PASSWORD:
        raise Refused("password_short", field="new_password", least=SHORTEST_PASSWORD)
    keys = read_keys(folder)
    slot = _whose(keys.slots, user)
    of_county = _of_county(keys.slots)
    secret = secrets.token_bytes(32)
    request = Request(
        vault=keys.vault,
        laptop=of_county.label,
        user=slot.label,
        made=milliseconds(now),
        recipient=recipient_of(identity_from(secret)),
        sealed=of_county.for_county.hex(),
    )
    kept = password_slot(
        secret, new, slot_id=new_id(), user=slot.user, label=slot.label, costs=costs or Costs()
    )
    replace_file(folder / WAITING, json.dumps(kept.to_plain()).encode())
    return Asked(request.to_bytes(), request.fingerprint(), slot.label)


def take_answer(
    folder: Path,
    data: bytes,
    *,
    new: str,
    now: Moment,
    marks: Path | None = None,
    costs: Costs | None = None,
    place_check: Callable[[Path], None] = check_place,
) -> None:
    """The password chosen when asking opens the vault from now on; the forgotten one does no more.

    Raises: Refused("recovery_not_asked" | "password_wrong" | "recovery_not_for_us" | …) as `read_answer`;
    Trouble as `open_vault`.
    """
    kept = _waiting(folder)
    secret = open_with_password(kept, new)
    if secret is None:
        raise Refused("password_wrong", field="password")
    keys = read_keys(folder)
    key = read_answer(data, identity_from(secret), vault=keys.vault)
    of_county = _of_county(keys.slots)
    data_key = open_with_key(of_county, key)
    if data_key is None:
        raise Refused("recovery_not_for_us")
    if not keys.is_authentic(data_key):
        raise Trouble("keys_damaged")
    fresh = password_slot(
        data_key, new, slot_id=new_id(), user=kept.user, label=kept.label, costs=costs or Costs()
    )
    # The key of the county's slot has travelled: the next recovery needs another.
    anew = county_slot(data_key, of_county.user.split(), slot_id=new_id(), label=of_county.label)
    others = [
        one for one in keys.slots if (one.kind, one.user) != ("password", kept.user) and one.kind != "county"
    ]
    with _alone(folder, place_check):
        write_keys(folder, keys.with_slots([*others, fresh, anew]).sealed(data_key))
    (folder / WAITING).unlink(missing_ok=True)
    _note(folder, new, UserId(kept.user), now, marks, place_check)


@contextmanager
def _alone(folder: Path, place_check: Callable[[Path], None]) -> Iterator[None]:
    place_check(folder)
    lock = FolderLock(folder)
    try:
        yield
    finally:
        lock.release()


def _note(
    folder: Path,
    password: str,
    user: UserId,
    now: Moment,
    marks: Path | None,
    place_check: Callable[[Path], None],
) -> None:
    vault = open_vault(folder, password=password, user=user, now=now, marks=marks, place_check=place_check)
    try:
        with vault.writing(now=now) as session:
            log_access(
                session.connection,
                laptop=vault.laptop.laptop,
                actor=user,
                at_ms=milliseconds(now),
                kind="password_recovered",
            )
    finally:
        vault.close()


def _waiting(folder: Path) -> Slot:
    try:
        return Slot.from_plain(json.loads((folder / WAITING).read_bytes()))
    except FileNotFoundError:
        raise Refused("recovery_not_asked") from None
    except (OSError, ValueError, KeyError, TypeError):
        raise Trouble("keys_damaged") from None


def _whose(slots: tuple[Slot, ...], user: UserId | None) -> Slot:
    found = [one for one in slots if one.kind == "password" and user in (None, one.user)]
    if not found:
        raise Refused("user_unknown", field="user")
    return found[0]


def _of_county(slots: tuple[Slot, ...]) -> Slot:
    for one in slots:
        if one.kind == "county":
            return one
    raise Refused("recovery_no_county")
