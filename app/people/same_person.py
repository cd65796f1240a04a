"""Which files are one person: what `merged_into` says, resolved in this one place.

Nothing under a merged file is rewritten. Whoever reads what lies under a person asks here: for one
person with the words OF_PERSON, for many with `survivors`.

Files are one person as far as their `merged_into` joins them, whichever way and in whatever order the
laptops wrote it: chains and rings are one group. The smallest id among the files that are not in
the trash survives. While two laptops' words about a merge stand side by side, it joins nothing, so
that nobody's reminders stop because of either; the file stands in the list again, with its mark.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.ids import PersonId
from db.driver_rows import rows_of

if TYPE_CHECKING:
    from sqlalchemy import Connection

_UNDISPUTED = "(m.open_registers IS NULL OR m.open_registers NOT LIKE '%\"merged_into\"%')"

_REACHED = (
    "WITH RECURSIVE asked(id) AS (VALUES (?)), same(id) AS (SELECT id FROM asked"
    " UNION SELECT m.merged_into FROM same s JOIN person m ON m.id = s.id"
    f" WHERE m.merged_into IS NOT NULL AND {_UNDISPUTED}"
    f" UNION SELECT m.id FROM same s JOIN person m ON m.merged_into = s.id WHERE {_UNDISPUTED})"
)
_GROUP = _REACHED + " SELECT id FROM same"
_SAME = (
    _REACHED + " SELECT s.id FROM same s JOIN person p ON p.id = s.id"
    " WHERE p.deleted = 0 OR s.id = (SELECT id FROM asked)"
)

MERGED = f"SELECT m.id, m.merged_into FROM person m WHERE m.merged_into IS NOT NULL AND {_UNDISPUTED}"
"""The few files that were merged. In no order: asked for one by id, SQLite reads every person for it."""

OF_PERSON = f"person_id IN ({_SAME})"
"""Instead of `person_id = ?`: rows of this person, from whichever of their files. One value: the id.

A file in the trash takes its rows with it, unless it is the one that is asked for.
"""


def files_of(connection: Connection, person: PersonId) -> list[PersonId]:
    """All files of the person that this file belongs to, hidden ones left out; the survivor first.

    A file that is in no group, or is hidden itself, is among them in any case.
    """
    found = connection.exec_driver_sql(_SAME, (person,)).scalars()
    return sorted(PersonId(one) for one in found) or [person]


def hidden_with(connection: Connection, person: PersonId) -> list[PersonId]:
    """The files of the same person that lie in the trash, this one among them if it does."""
    return sorted(
        PersonId(one)
        for one in connection.exec_driver_sql(
            f"SELECT id FROM person WHERE deleted = 1 AND id IN ({_GROUP})", (person,)
        ).scalars()
    )


def survivor_of(connection: Connection, person: PersonId) -> PersonId:
    """The file under which this person is shown: another one if this is merged, else the same."""
    living = connection.exec_driver_sql(
        f"SELECT min(id) FROM person WHERE deleted = 0 AND id IN ({_SAME})", (person,)
    ).scalar()
    return PersonId(living) if living is not None else person


@dataclass(frozen=True)
class Survivors:
    """For many people at once. `others` holds only those who are shown under another file."""

    others: dict[PersonId, PersonId]

    def of(self, person: PersonId) -> PersonId:
        return self.others.get(person, person)

    def to_text(self) -> str:
        """The value that the words of `shown_as` ask for."""
        return json.dumps(self.others)

    def __contains__(self, person: PersonId) -> bool:
        """Whether this file is shown under another one."""
        return person in self.others


def shown_as(column: str) -> str:
    """SQL for the file under which a row's person is shown; one value, of `Survivors.to_text`."""
    return f"coalesce((SELECT j.value FROM json_each(?) j WHERE j.key = {column}), {column})"


def survivors(connection: Connection) -> Survivors:
    """Every file that is shown under another, with that other. Hardly ever any."""
    merged = rows_of(connection, MERGED)
    if not merged:
        return Survivors({})
    groups = _groups((row[0], row[1]) for row in sorted(merged))
    hidden = _hidden(connection, [one for group in groups for one in group])
    others: dict[PersonId, PersonId] = {}
    for group in groups:
        living = sorted(one for one in group if one not in hidden)
        if living:
            others.update(dict.fromkeys(living[1:], living[0]))
    return Survivors(others)


def _groups(joined: Iterable[tuple[str, str]]) -> list[set[PersonId]]:
    """The files that are joined, directly or through others."""
    group_of: dict[PersonId, set[PersonId]] = {}
    for one, other in joined:
        ends = (PersonId(one), PersonId(other))
        group = set(ends).union(*(group_of.get(end, ()) for end in ends))
        for member in group:
            group_of[member] = group
    return list({id(group): group for group in group_of.values()}.values())


def _hidden(connection: Connection, people: Iterable[PersonId]) -> set[PersonId]:
    """Those in the trash, and those of whom nothing has come here yet."""
    hidden = set()
    for person in people:
        deleted = connection.exec_driver_sql("SELECT deleted FROM person WHERE id = ?", (person,)).scalar()
        if deleted is None or deleted:
            hidden.add(person)
    return hidden
