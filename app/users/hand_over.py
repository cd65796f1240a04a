"""Hand the village on after an election: terms, users, bags, the village's party, and new secrets.

Everything that is recorded is one transaction and one action; then those who leave lose their slots
and the records get a new data key and a new recovery phrase. Whoever kept an old copy of the folder
or a backup can still open that with the old password: it is said, and no program can change it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from app.bag.party import PARTY, Party
from app.clock import Moment, day_of
from app.errors import Refused
from app.groups.member import MEMBER, Member
from app.ids import PersonId, UserId
from app.records import RecordId, add_record, change_record, read_record
from app.users.acting import check_acting
from app.users.read_hand_over import OF_THE_VILLAGE, village_parties
from app.users.rules import Role, Thing
from app.vault.key_slots import Slot
from app.vault.keys_file import read_keys
from app.vault.prove_backups import back_up
from app.vault.renew_data_key import renew_data_key
from app.vault.vault import Vault
from app.village.read_village import read_village
from app.work import Session, look, work
from db.journal import update
from db.undo import bar_undo

LEADER_OF_THE_GROUP, MEMBER_OF_THE_GROUP = "1", "3"


@dataclass(frozen=True)
class HandOver:
    """What was chosen. `owners`: who is responsible for each bag from now on, where it changes.

    `new_leader` and `new_members` are added to the member group; "" and () add nobody. `party` stands
    for the village in every open bag from then on; "" leaves them as they are.
    """

    on: date
    document: str = ""
    terms_ended: tuple[RecordId, ...] = ()
    new_leader: str = ""
    new_members: tuple[str, ...] = ()
    users_gone: tuple[UserId, ...] = ()
    owners: Mapping[PersonId, str] = field(default_factory=dict)
    party: str = ""
    party_phone: str = ""


@dataclass(frozen=True)
class HandedOver:
    """What was done, for the paper. `phrase` is shown once and kept nowhere."""

    terms_ended: int
    members_added: int
    users_gone: int
    bags: int
    parties: int
    phrase: str = field(repr=False, default="")


def hand_over(vault: Vault, wish: HandOver, *, now: Moment) -> HandedOver:
    """Do all of it.

    Raises: Refused("not_for_role" | "day_in_future" | "no_leader_left" | "nobody_owns_bag"), before
    anything is written; then as `renew_data_key`. Whoever does it may be among those who go.
    """
    check_acting(vault.acting, Thing.USERS)
    if wish.on > day_of(now):
        raise Refused("day_in_future", field="on")
    if any(not owner.strip() for owner in wish.owners.values()):
        raise Refused("nobody_owns_bag", field="owners")
    _check_leader_stays(vault, frozenset(wish.users_gone))
    with work(vault, now=now) as session:
        done = _record(session, wish, now)
        bar_undo(session)

    def stays(slot: Slot) -> bool:
        return slot.kind != "password" or slot.user not in wish.users_gone

    phrase = renew_data_key(vault, keeps=stays, phrase=True)
    back_up(vault, now=now)
    return replace(done, phrase=phrase or "")


def _check_leader_stays(vault: Vault, gone: frozenset[UserId]) -> None:
    """Somebody who leads must be able to unlock afterwards."""
    slots = {slot.user for slot in read_keys(vault.folder).slots if slot.kind == "password"}
    with look(vault) as connection:
        leaders = connection.exec_driver_sql(
            'SELECT id FROM "user" WHERE role = ? AND deleted = 0 AND to_on IS NULL', (Role.LEADER,)
        ).scalars()
        if not (set(leaders) & slots) - gone:
            raise Refused("no_leader_left", field="users")


def _record(session: Session, wish: HandOver, now: Moment) -> HandedOver:
    why = wish.document.strip() or None
    for row in wish.terms_ended:
        details = read_record(session.connection, MEMBER, row).details
        change_record(session, MEMBER, row, replace(details, to_on=wish.on), now=now, why=why)
    added = _add_members(session, wish, now)
    for person, owner in wish.owners.items():
        session.write([update("person", person, {"owner": owner.strip()}, why=why)])
    parties = _change_parties(session, wish, now) if wish.party.strip() else 0
    for user in wish.users_gone:
        session.write([update("user", user, {"to_on": day_of(now).isoformat()}, why=why)])
    return HandedOver(len(wish.terms_ended), added, len(wish.users_gone), len(wish.owners), parties)


def _add_members(session: Session, wish: HandOver, now: Moment) -> int:
    village = read_village(session.connection, on=day_of(now)).village
    names = [(wish.new_leader.strip(), LEADER_OF_THE_GROUP)]
    names += [(name.strip(), MEMBER_OF_THE_GROUP) for name in wish.new_members]
    added = [Member(name=name, role=role, from_on=wish.on) for name, role in names if name]
    for member in added:
        add_record(session, MEMBER, village, member, now=now)
    return len(added)


def _change_parties(session: Session, wish: HandOver, now: Moment) -> int:
    standing = village_parties(session.connection, day_of(now))
    for one in standing:
        ended = replace(one.details, to_on=wish.on)
        change_record(session, PARTY, one.row, ended, now=now)
        fresh = Party(
            role=OF_THE_VILLAGE,
            name=wish.party.strip(),
            post=one.details.post,
            phone=wish.party_phone.strip(),
            duty=one.details.duty,
            from_on=wish.on,
        )
        add_record(session, PARTY, one.parent, fresh, now=now)
    return len(standing)
