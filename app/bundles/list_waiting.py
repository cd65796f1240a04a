"""What was taken in and cannot be shown yet: whose entries wait, for what, and how many."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from app.history.names import COUNTY, names_known
from app.work import Connection
from db.take_in import waiting_entries
from db.waiting import Waiting

NEWER_PROGRAM, PREDECESSOR, ROW, UNREADABLE = "newer_program", "predecessor", "row", "unreadable"


@dataclass(frozen=True)
class WaitsFor:
    """`count` entries of the laptop `tag`, or of the COUNTY, wait for `reason`: "newer_program" (this program
    is older than the one that wrote them), "predecessor" (entry `number` of the laptop `of`, maybe more, did
    not come), "row" (a record that another laptop made), "unreadable".
    """

    tag: str
    reason: str
    count: int
    of: str = ""
    number: int = 0


def list_waiting(connection: Connection) -> list[WaitsFor]:
    """Everything that waits here, what can be mended by an update first."""
    return waits_for(connection, waiting_entries(connection))


def waits_for(connection: Connection, waiting: Iterable[Waiting]) -> list[WaitsFor]:
    """The same of some entries."""
    names = names_known(connection)
    tags = {**names.tags, **dict.fromkeys(names.county, COUNTY)}
    counted = Counter(
        (one.laptop, one.reason, one.wants if one.reason == PREDECESSOR else "") for one in waiting
    )
    found = []
    for (laptop, reason, wants), count in counted.items():
        of, _, number = wants.partition(" ")
        tag = tags.get(laptop, "")
        found.append(WaitsFor(tag, reason, count, tags.get(of, tag) if of else "", int(number or 0)))
    return sorted(found, key=_order)


def _order(one: WaitsFor) -> tuple[bool, str, str, int]:
    return one.reason != NEWER_PROGRAM, one.tag, one.reason, one.number
