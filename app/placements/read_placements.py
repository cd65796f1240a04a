"""Read placements."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from app.details import Cells, day_from, from_cells
from app.errors import Refused
from app.ids import PersonId, PlacementId
from app.people.same_person import OF_PERSON, Survivors, survivors
from app.placements.placement_details import PlacementDetails, PlacementRecord
from app.work import Connection
from db.driver_rows import cells_of, rows_of

_LISTED_WORDS = ("kind", "decision_no", "decision_by", "exec_town", "report_due_basis", "state", "end_reason")
_LISTED_DAYS = (
    "decision_on",
    "served_on",
    "report_due_set",
    "reported_on",
    "end_printed",
    "agreement_signed_on",
    "end_on",
    "end_received_on",
    "materials_sent_on",
    "refused_on",
)


def placements_of(connection: Connection, person: PersonId) -> list[PlacementRecord]:
    """A person's placements, the newest first; hidden ones left out."""
    rows = cells_of(
        connection,
        f"SELECT * FROM placement WHERE {OF_PERSON} AND deleted = 0"
        " ORDER BY coalesce(reported_on, served_on, decision_on, '') DESC, id DESC",
        (person,),
    )
    return [_record(row) for row in rows]


def read_placement(connection: Connection, placement: PlacementId) -> PlacementRecord:
    """One placement. Raises: Refused("placement_unknown")."""
    rows = cells_of(connection, "SELECT * FROM placement WHERE id = ?", (placement,))
    if not rows:
        raise Refused("placement_unknown")
    return _record(rows[0])


def current_placements(
    connection: Connection, person: PersonId | None = None, shown_under: Survivors | None = None
) -> dict[PersonId, PlacementRecord]:
    """For each person, or this one, the placement in force, or the newest one where none is.

    A person of several files is found under the one that survives. Only what lists and days of law
    look at is read: the words of the agreement and of the papers stay empty. `shown_under` spares
    asking for the survivors again.
    """
    shown_under = shown_under if shown_under is not None else survivors(connection)
    rows = rows_of(
        connection,
        f"SELECT id, person_id, open_registers, {_LISTED}, term_months"
        f" FROM placement WHERE deleted = 0{f' AND {OF_PERSON}' if person else ''}"
        " ORDER BY coalesce(reported_on, served_on, decision_on, ''), id",
        (person,) if person else (),
    )
    found: dict[PersonId, PlacementRecord] = {}
    # Without the forty columns that no list shows: thousands of rows.
    for row in rows:
        record = _listed(row)
        person = shown_under.of(record.person)
        held = found.get(person)
        if held is None or held.has_ended or not record.has_ended:
            found[person] = record
    return found


_LISTED = ", ".join((*(f"coalesce({one}, '')" for one in _LISTED_WORDS), *_LISTED_DAYS))
_BLANK = vars(PlacementDetails())


def _listed(row: Sequence[Any]) -> PlacementRecord:
    """A placement as a list needs it, from the columns of `current_placements` in their order."""
    placement, person, disputed, *cells, months = row
    # Its own constructor sets every field by itself, which is half the time of reading them all.
    details = object.__new__(PlacementDetails)
    values = vars(details)
    values.update(_BLANK)
    values.update(zip(_LISTED_WORDS, cells, strict=False))
    for name, cell in zip(_LISTED_DAYS, cells[len(_LISTED_WORDS) :], strict=True):
        if cell:
            values[name] = day_from(cell)
    values["term_months"] = months
    return PlacementRecord(placement, person, details, tuple(json.loads(disputed)) if disputed else ())


def _record(row: Cells) -> PlacementRecord:
    return PlacementRecord(
        PlacementId(row["id"]),
        PersonId(row["person_id"]),
        from_cells(PlacementDetails, row),
        tuple(json.loads(row["open_registers"])) if row["open_registers"] else (),
    )
