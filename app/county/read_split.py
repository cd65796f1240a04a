"""How far the splitting of a village has come: the new one joined, its bags given and arrived."""

from __future__ import annotations

from dataclasses import dataclass

from app.county.county_keys import county_keys
from app.county.laptops import laptops_of
from app.county.pass_on import list_on_the_way
from app.work import Connection


@dataclass(frozen=True)
class SplitState:
    """`given` are the bags that the old village's bundles say it gave; `absent` the file numbers of those
    that the new one has not told of.
    """

    has_file: bool
    has_joined: bool
    given: int
    absent: tuple[str, ...]

    @property
    def arrived(self) -> int:
        return self.given - len(self.absent)


def read_split(connection: Connection, old: str, new: str) -> SplitState:
    """Of the village with the code `old` into the one with `new`. Raises: Refused("no_county_store")."""
    county_keys(connection)
    laptops = laptops_of(connection, new)
    file = connection.exec_driver_sql("SELECT 1 FROM enrolment WHERE village_code = ?", (new,)).scalar()
    bags = [one for one in list_on_the_way(connection) if (one.from_code, one.to_code) == (old, new)]
    return SplitState(
        has_file=bool(laptops) or file is not None,
        has_joined=any(not one.revoked for one in laptops),
        given=len(bags),
        absent=tuple(one.file_no for one in bags if not one.arrived),
    )
