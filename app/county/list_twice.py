"""People whose identity number stands in two villages' ledgers: moved, counted twice, or mistyped.

Each village hashes numbers with a key of its own, so the numbers themselves are compared, inside the
county's encrypted store; they leave it masked.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from app.county.county_keys import county_keys
from app.people.masking import mask_id, mask_name
from app.people.same_person import survivors
from app.width import half_width
from app.work import Connection


@dataclass(frozen=True)
class InVillage:
    """The person as one village keeps them. `masked_name` shows the surname alone."""

    person: str
    village_code: str
    village_name: str
    file_no: str
    status: str
    masked_name: str = ""


@dataclass(frozen=True)
class Twice:
    """One number and all who bear it. `masked` shows no birthday."""

    masked: str
    people: tuple[InVillage, ...]


def list_twice(connection: Connection) -> list[Twice]:
    """Numbers that people of at least two villages bear, those in the trash and merged ones left out, and
    files that were transferred and have arrived.

    Twice within one village is that village's own to settle. Raises: Refused("no_county_store").
    """
    county_keys(connection)
    shown_under = survivors(connection)
    gone = _arrived_elsewhere(connection)
    by_number: dict[str, list[InVillage]] = defaultdict(list)
    for person, number, file_no, status, code, name, whose in connection.exec_driver_sql(
        "SELECT p.id, p.id_no, p.file_no, p.status, n.code, n.name, p.name FROM person p"
        " LEFT JOIN village_name n ON n.village_id = p.village_id AND n.deleted = 0 AND NOT EXISTS"
        " (SELECT 1 FROM village_name l WHERE l.village_id = n.village_id AND l.deleted = 0"
        " AND (coalesce(l.from_on, ''), l.id) > (coalesce(n.from_on, ''), n.id))"
        " WHERE p.deleted = 0 AND p.id_no > '' ORDER BY coalesce(n.code, ''), p.id"
    ):
        if person in shown_under or person in gone:
            continue
        # A typist's wide digits, blanks or small x make no other person.
        plain = half_width(number).replace(" ", "").upper()
        masked = mask_name(whose) if whose else ""
        by_number[plain].append(
            InVillage(person, code or "", name or "", file_no or "", status or "", masked)
        )
    return [
        Twice(mask_id(number), tuple(people))
        for number, people in sorted(by_number.items())
        if len({one.village_code for one in people}) > 1
    ]


def _arrived_elsewhere(connection: Connection) -> frozenset[str]:
    """The files that a village gave away and another one has taken in."""
    rows = connection.exec_driver_sql(
        "SELECT o.person_id FROM transfer o JOIN transfer i ON i.package = o.package"
        " AND i.direction = 'in' AND i.deleted = 0 WHERE o.direction = 'out' AND o.deleted = 0"
    )
    return frozenset(rows.scalars())
