"""What a role sees of the records: the one door for reading, below every list, figure, paper and export.

`look` asks here. The leader reads the tables themselves. For everybody else the connection shows
less: a recorder meets only the bags that name the recorder as responsible, a volunteer nobody's, an
auditor everybody's with names, numbers and words masked as the data inventory says.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from app.inventory.masks import MASKS, masks_of_tables
from app.people.same_person import survivors
from app.users.acting import Acting
from app.users.rules import CHANGES_NOTHING, Thing, is_responsible, thing_of_table
from db.engine import open_engine
from db.limited import Limits, limit, show_people

if TYPE_CHECKING:
    from sqlalchemy import Connection, Engine


def limits_of(acting: Acting) -> Limits | None:
    """What is left out for this user; None: nothing."""
    if acting.may(Thing.EVERYBODY) and acting.may(Thing.FULL):
        return None
    if not acting.may(Thing.PEOPLE):
        return Limits("nobody", without_case=not acting.may(Thing.LEDGERS))
    return Limits(
        "everybody" if acting.may(Thing.EVERYBODY) else "some",
        masks={} if acting.may(Thing.FULL) else _masks_for(acting),
        functions={} if acting.may(Thing.FULL) else MASKS,
    )


def _masks_for(acting: Acting) -> dict[str, dict[str, str]]:
    """What a user may write is read whole: a masked value would be saved in the place of the right one."""
    return {
        table: columns
        for table, columns in masks_of_tables().items()
        if (thing := thing_of_table(table)) is None or acting.role in CHANGES_NOTHING or not acting.may(thing)
    }


def own_bags(connection: Connection, name: str) -> frozenset[str]:
    """The files that name this user as responsible, with the files that are joined to them.

    Of files that are one person, the one that they are shown under says who is responsible.
    """
    rows = connection.exec_driver_sql("SELECT id, owner FROM person WHERE owner IS NOT NULL")
    named = {row[0] for row in rows if is_responsible(name, row[1])}
    joined = survivors(connection).others
    shown = {one for one in named if one not in joined}
    return frozenset(shown | {one for one, survivor in joined.items() if survivor in shown})


@dataclass
class Sight:
    """Limited connections to one open vault; opened when first looked through."""

    acting: Acting
    records: Path
    key: bytes = field(repr=False)
    limits: Limits
    _engine: Engine | None = None

    @contextmanager
    def looking(self, whole: Connection) -> Iterator[Connection]:
        """A view through these limits; `whole` is one without, to find out whose bags are whose."""
        own = own_bags(whole, self.acting.name) if self.limits.people == "some" else frozenset[str]()
        if self._engine is None:
            self._engine = open_engine(self.records, self.key, beside=True, prepare=self._prepare)
        with self._engine.connect() as connection, connection.begin():
            if self.limits.people == "some":
                show_people(connection, own)
            yield connection

    def close(self) -> None:
        if self._engine is not None:
            self._engine.dispose()
            self._engine = None

    def _prepare(self, raw: object) -> None:
        limit(raw, self.limits)
