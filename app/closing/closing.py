"""What is said of a bag's end: since when, why, and by which paper."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.closing.check_open import CLOSED
from app.day_checks import need_words, refuse_future
from app.details import check_lengths, from_cells
from app.errors import Refused
from app.ids import PersonId
from app.work import Connection

DISCHARGED, DECEASED, MOVED, ABSTINENT, TERMINATED, OTHER = "1", "2", "3", "4", "5", "9"
"""Codes of the list CLOSING."""


@dataclass(frozen=True)
class Closing:
    """Fields carry the names of the table's columns. Nothing is due from the day after `closed_on`."""

    closed_on: date | None = None
    closed_reason: str = ""
    closed_basis: str = ""


def check_closing(closing: Closing, today: date) -> None:
    """Raises: Refused("field_missing" | "day_in_future" | "day_impossible" | "text_too_long").

    What is "other" in the list is said in words.
    """
    need_words(closing, "closed_reason", "closed_on")
    if closing.closed_reason == OTHER:
        need_words(closing, "closed_basis")
    refuse_future(closing, today, "closed_on")
    check_lengths(closing)


def read_closing(connection: Connection, person: PersonId) -> Closing | None:
    """How this bag was closed; None while it is open. Raises: Refused("person_unknown")."""
    row = (
        connection.exec_driver_sql(
            f"SELECT closed_on, closed_reason, closed_basis, {CLOSED.format('')} AS is_closed"
            " FROM person WHERE id = ?",
            (person,),
        )
        .mappings()
        .one_or_none()
    )
    if row is None:
        raise Refused("person_unknown")
    return from_cells(Closing, row) if row["is_closed"] else None
