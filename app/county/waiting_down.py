"""What the county has entered or settled for a village, and the village has not said to hold yet."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from app.bundles.county_file import Sister
from app.bundles.sisters import held_by_all
from app.county.county_keys import county_keys, own_chains
from app.county.laptops import KnownLaptop
from app.county.scope import village_of_row
from app.work import Connection


@dataclass(frozen=True)
class WaitingDown:
    """`entries` of the county's own for one village; the next bundle that goes down carries them."""

    village_code: str
    village_name: str
    entries: int


def list_waiting_down(connection: Connection) -> list[WaitingDown]:
    """By village code; villages that hold everything are left out. Raises: Refused("no_county_store")."""
    county_keys(connection)
    readers = _readers(connection)
    counted: Counter[str] = Counter()
    for chain in own_chains(connection):
        reached = {code: held_by_all(connection, _sisters(some), chain)[0] for code, some in readers.items()}
        least = min(reached.values(), default=0)
        codes = {one.village: code for code, some in readers.items() for one in some}
        rows = connection.exec_driver_sql(
            "SELECT seq, tbl, row FROM entry WHERE laptop = ? AND seq > ? AND changes IS NOT NULL",
            (chain, least),
        ).all()
        for seq, table, row in rows:
            code = codes.get(village_of_row(connection, table, row) or "")
            if code is not None and seq > reached[code]:
                counted[code] += 1
    return [WaitingDown(code, readers[code][-1].village_name, counted[code]) for code in sorted(counted)]


def _readers(connection: Connection) -> dict[str, list[KnownLaptop]]:
    """The laptops of each village that are not struck off, the newest last."""
    rows = connection.exec_driver_sql(
        "SELECT laptop, tag, village_id, village_code, village_name, sign_public, age_recipient, 0"
        " FROM known_laptop WHERE revoked_ms IS NULL ORDER BY enrolled_ms, laptop"
    )
    found: dict[str, list[KnownLaptop]] = {}
    for row in rows:
        laptop = KnownLaptop(*row)
        found.setdefault(laptop.village_code, []).append(laptop)
    return found


def _sisters(laptops: list[KnownLaptop]) -> list[Sister]:
    return [Sister(one.laptop, one.tag, one.sign_public, one.age_recipient) for one in laptops]
