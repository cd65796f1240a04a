"""What a role may not write is refused before each write: the one door for writing.

Every session that `app.work.work` opens asks it, before it asks whether the bag is open. Taking in
what others wrote, undoing one's own last action and settling a conflict are checked where they are
done, since they write the words of others.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.closing.check_open import OpenBagsOnly, bags_of
from app.errors import Refused
from app.ids import PersonId
from app.people.same_person import survivor_of
from app.users.acting import Acting, acting_of
from app.users.rules import OF_HANDING_OVER, Thing, is_responsible, thing_of_table

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from db.journal import Session, Write

PERSON = "person"


class BeforeWrite:
    """The checks of one session: may this user write it, and is the bag open?

    Whoever may write everything is asked nothing. The bags that were found to be the user's own are
    not looked at twice, unless a file itself was written in between.
    """

    def __init__(self) -> None:
        self._open = OpenBagsOnly()
        self._own: set[PersonId] = set()

    def __call__(self, session: Session, write: Write) -> None:
        """Raises: Refused("not_for_role" | "not_your_bag" | "owner_must_be_you" | "bag_closed")."""
        self.check_role(session, write)
        self._open(session, write)

    def check_role(self, session: Session, write: Write) -> None:
        """Raises: Refused("not_for_role" | "not_your_bag" | "owner_must_be_you")."""
        acting = acting_of(session.connection)
        if acting is not None and not (acting.may(Thing.EVERYBODY) and acting.may(Thing.HAND_OVER)):
            self._check(session, write, acting)

    def _check(self, session: Session, write: Write, acting: Acting) -> None:
        thing = thing_of_table(write.table)
        if thing is None:
            return
        if not acting.may(thing):
            raise Refused("not_for_role", role=acting.role or "", thing=thing)
        if thing is not Thing.RECORD or acting.may(Thing.EVERYBODY):
            return
        if write.table == PERSON:
            self._own.clear()
            if write.kind == "create":
                _check_new_file(write, acting)
                return
            if write.kind in ("delete", "restore") or write.values.keys() & OF_HANDING_OVER:
                raise Refused("not_for_role", role=acting.role or "", thing=Thing.HAND_OVER)
        for person in bags_of(session.connection, write) - self._own:
            check_own_bag(session.connection, person, acting)
            self._own.add(person)


def check_may_write(session: Session, write: Write) -> None:
    """For what is written past the door. Raises: Refused("not_for_role" | "not_your_bag")."""
    BeforeWrite().check_role(session, write)


def check_own_bag(connection: Connection, person: PersonId, acting: Acting | None = None) -> None:
    """For what is shown or done about one person besides writing. Raises: Refused("not_your_bag")."""
    acting = acting or acting_of(connection)
    if acting is None or acting.may(Thing.EVERYBODY):
        return
    shown = survivor_of(connection, person)
    owner = connection.exec_driver_sql("SELECT owner FROM person WHERE id = ?", (shown,)).scalar()
    if not (acting.may(Thing.PEOPLE) and is_responsible(acting.name, owner)):
        raise Refused("not_your_bag")


def _check_new_file(write: Write, acting: Acting) -> None:
    """Whoever may not see everybody's file would never find one again that names somebody else."""
    if not is_responsible(acting.name, str(write.values.get("owner") or "")):
        raise Refused("owner_must_be_you", field="owner", name=acting.name)
