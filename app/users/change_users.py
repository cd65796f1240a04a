"""Add a user, change a role, give a new password, and let somebody go.

Letting somebody go takes the key slot away and gives the records a new data key, so that what is
written from then on is out of reach for an old password. The row stays: it names who wrote what.
"""

from __future__ import annotations

from app.clock import Moment, day_of
from app.errors import Refused
from app.ids import UserId, new_id
from app.users.acting import check_acting
from app.users.rules import Role, Thing, roles_offered
from app.vault.key_slots import Costs, Slot, password_slot
from app.vault.keys_file import read_keys, write_keys
from app.vault.password_rules import check_password
from app.vault.prove_backups import back_up
from app.vault.renew_data_key import renew_data_key
from app.vault.tuned_costs import tuned_costs
from app.vault.vault import Vault
from app.work import Connection, look, work
from db.engine import lies_on_server
from db.journal import create, update
from db.undo import bar_undo

LONGEST_NAME = 40


def add_user(
    vault: Vault, *, name: str, role: Role, password: str, now: Moment, costs: Costs | None = None
) -> UserId:
    """A user with a password of their own.

    Raises: Refused("not_for_role" | "user_name_missing" | "user_name_taken" | "role_unknown" |
    "text_too_long"), and as `check_password`. The name is how bags are assigned, so it is nobody else's.
    """
    check_acting(vault.acting, Thing.USERS)
    name = name.strip()
    if not name:
        raise Refused("user_name_missing", field="user_name")
    if len(name) > LONGEST_NAME:
        raise Refused("text_too_long", field="user_name", most=LONGEST_NAME)
    _check_role(vault, role)
    check_password(vault, password)
    user = UserId(new_id())
    with work(vault, now=now) as session:
        if _is_taken(session.connection, name, vault.role):
            raise Refused("user_name_taken", field="user_name", name=name)
        session.write(
            [create("user", user, {"name": name, "role": role, "from_on": day_of(now).isoformat()})]
        )
        bar_undo(session)
    _put_slot(vault, user, name, password, costs)
    return user


def set_role(vault: Vault, user: UserId, role: Role, *, now: Moment) -> None:
    """What somebody is from the next unlocking on.

    Raises: Refused("not_for_role" | "user_unknown" | "role_unknown" | "last_leader").
    """
    check_acting(vault.acting, Thing.USERS)
    _check_role(vault, role)
    with work(vault, now=now) as session:
        _name_of(session.connection, user)
        if role is not Role.LEADER:
            _check_not_last(session.connection, user)
        session.write([update("user", user, {"role": role})])
        bar_undo(session)


def reset_password(
    vault: Vault, user: UserId, password: str, *, now: Moment, costs: Costs | None = None
) -> None:
    """A new password for somebody who forgot it, who works on this laptop for the first time, or who
    comes back. Raises: Refused("not_for_role" | "user_unknown"), and as `check_password`.
    """
    check_acting(vault.acting, Thing.USERS)
    check_password(vault, password)
    with work(vault, now=now) as session:
        name = _name_of(session.connection, user)
        session.write([update("user", user, {"to_on": None})])
        bar_undo(session)
    _put_slot(vault, user, name, password, costs)


def let_go(vault: Vault, user: UserId, *, now: Moment) -> None:
    """From today on this user opens nothing here: no slot, a new data key, and a backup under it. Records
    on a server keep their key (docs/decisions/0089).

    Raises: Refused("not_for_role" | "user_unknown" | "last_leader" | "user_is_you"), and as
    `renew_data_key`.
    """
    check_acting(vault.acting, Thing.USERS)
    if user == vault.user:
        raise Refused("user_is_you")
    with look(vault) as connection:
        _name_of(connection, user)
        _check_not_last(connection, user)

    def stays(slot: Slot) -> bool:
        return slot.user != user

    if lies_on_server(vault.engine):
        keys = read_keys(vault.folder)
        kept = [slot for slot in keys.slots if stays(slot)]
        write_keys(vault.folder, keys.with_slots(kept).sealed(vault.data_key))
    else:
        renew_data_key(vault, keeps=stays)
    with work(vault, now=now) as session:
        session.write([update("user", user, {"to_on": day_of(now).isoformat()})])
        bar_undo(session)
    back_up(vault, now=now)


def user_named(vault: Vault, name: str) -> UserId:
    """The user of this name, at a county's desk its clerk. Raises: Refused("user_unknown")."""
    with look(vault) as connection:
        rows = connection.exec_driver_sql(
            'SELECT id, role FROM "user" WHERE name = ? AND deleted = 0 ORDER BY to_on IS NOT NULL, id',
            (name,),
        )
        here = [row[0] for row in rows if vault.role is not Role.COUNTY or row[1] == Role.COUNTY]
        found = next(iter(here), None)
    if found is None:
        raise Refused("user_unknown", name=name)
    return UserId(found)


def _put_slot(vault: Vault, user: UserId, name: str, password: str, costs: Costs | None) -> None:
    keys = read_keys(vault.folder)
    slots = [slot for slot in keys.slots if slot.user != user or slot.kind != "password"]
    made = password_slot(
        vault.data_key, password, slot_id=new_id(), user=user, label=name, costs=costs or tuned_costs()
    )
    # The phrase stays last, as at the beginning.
    at = sum(slot.kind == "password" for slot in slots)
    write_keys(vault.folder, keys.with_slots([*slots[:at], made, *slots[at:]]).sealed(vault.data_key))


def _check_role(vault: Vault, role: Role) -> None:
    if role not in roles_offered(vault.role):
        raise Refused("role_unknown", field="role")


def _name_of(connection: Connection, user: UserId) -> str:
    found = connection.exec_driver_sql(
        'SELECT name FROM "user" WHERE id = ? AND deleted = 0', (user,)
    ).scalar()
    if found is None:
        raise Refused("user_unknown", name="")
    return str(found)


def _is_taken(connection: Connection, name: str, at: Role | None) -> bool:
    """By somebody who unlocks these records: at a county's desk not by the users of its villages."""
    roles = connection.exec_driver_sql(
        'SELECT role FROM "user" WHERE name = ? AND deleted = 0 AND to_on IS NULL', (name,)
    ).scalars()
    return any(at is not Role.COUNTY or role == Role.COUNTY for role in roles)


def _check_not_last(connection: Connection, user: UserId) -> None:
    """A village without a leader, or a county without a clerk, could add nobody any more."""
    leaders = connection.exec_driver_sql(
        'SELECT id FROM "user" WHERE role IN (?, ?) AND deleted = 0 AND to_on IS NULL',
        (Role.LEADER, Role.COUNTY),
    ).scalars()
    if set(leaders) <= {user}:
        raise Refused("last_leader")
