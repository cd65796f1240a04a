"""What follows from a person's records on a day: the term, and every window with what became of it."""

from __future__ import annotations

from datetime import date

from app.followup.gather_cases import gather_cases
from app.followup.obligations import obligations
from app.ids import PersonId
from app.people.read_person import read_person
from app.placements.read_terms import read_terms
from app.transfer.carried_rows import Told, WindowTold
from app.village.village_settings import read_settings
from app.work import Connection


def told_of(connection: Connection, person: PersonId, *, on: date) -> Told:
    """As this program counts it here. Raises: Refused("person_unknown")."""
    record = read_person(connection, person)
    found = gather_cases(connection, person=person)
    placement = found[0].placement if found else None
    known = [placement] if placement is not None else []
    terms = read_terms(connection, known, read_settings(connection, on=on), today=on)
    term = terms.get(placement.placement) if placement is not None else None
    return Told(
        record.file_no,
        term.term.start.isoformat() if term else "",
        term.effective.isoformat() if term else "",
        tuple(
            WindowTold(
                one.rule.kind, one.number, one.first_day.isoformat(), one.due.isoformat(), str(one.state)
            )
            for case in found
            for one in obligations(case.case, on, until=on)
        ),
    )
