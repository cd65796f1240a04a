"""Who may see whom a person meets and where they were: asked here, decided by `app.users.rules`."""

from __future__ import annotations

from app.ids import PersonId
from app.people.same_person import survivor_of
from app.users import rules
from app.users.acting import acting_of
from app.work import Connection


def sees_contacts(connection: Connection, person: PersonId) -> bool:
    """Contacts and movements tell of other people: for the person responsible for this file, and for
    the leader (privacy rules e7 and e10).
    """
    acting = acting_of(connection)
    if acting is None:
        return True
    owner = connection.exec_driver_sql(
        "SELECT owner FROM person WHERE id = ?", (survivor_of(connection, person),)
    ).scalar()
    return rules.may_see_contacts(acting.role, is_responsible=rules.is_responsible(acting.name, owner))
