"""How complete every bag of the village is, for the list of people and its filter."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from app.bag.contents import Presence, presence
from app.bag.paper import NOT_HERE, THERE
from app.bag.paper_lists import Paper, list_in_force
from app.bag.paper_sources import CARD, SOURCES, who_has
from app.ids import PersonId
from app.people.same_person import Survivors, survivors
from app.placements.placement_details import ENDED_STATES
from app.work import Connection


def completeness_of_all(connection: Connection, today: date) -> dict[PersonId, tuple[int, int]]:
    """For everybody with a file: (present, required), as the contents of that bag say."""
    papers = list_in_force(connection, today=today).papers
    merged = survivors(connection)
    there = _there(connection, papers, merged)
    excused = _excused(connection, merged)
    kinds = _placement_kinds(connection, merged) if any(paper.kinds for paper in papers) else {}
    people = connection.exec_driver_sql("SELECT id, coalesce(status, '') FROM person WHERE deleted = 0").all()
    return {
        PersonId(row[0]): _counted(PersonId(row[0]), row[1], kinds.get(PersonId(row[0]), ""), there, excused)
        for row in people
        if PersonId(row[0]) not in merged
    }


def _counted(
    person: PersonId,
    status: str,
    placement: str,
    there: list[tuple[Paper, set[PersonId] | None]],
    excused: set[tuple[PersonId, str]],
) -> tuple[int, int]:
    present = required = 0
    for paper, having in there:
        found = presence(
            paper,
            status,
            placement,
            is_there=having is None or person in having,
            is_excused=(person, paper.paper) in excused,
        )
        present += found is Presence.PRESENT
        required += found is not Presence.NOT_REQUIRED
    return present, required


def _there(
    connection: Connection, papers: Iterable[Paper], merged: Survivors
) -> list[tuple[Paper, set[PersonId] | None]]:
    """For each paper who has it; None: everybody."""
    by_source: dict[str, set[PersonId]] = {}
    by_paper = _said_there(connection, merged)
    found: list[tuple[Paper, set[PersonId] | None]] = []
    for paper in papers:
        if paper.kept_as == CARD:
            found.append((paper, None))
            continue
        if paper.kept_as in SOURCES and paper.kept_as not in by_source:
            by_source[paper.kept_as] = {merged.of(one) for one in who_has(connection, paper.kept_as)}
        found.append((paper, by_source.get(paper.kept_as, set()) | by_paper.get(paper.paper, set())))
    return found


def _said_there(connection: Connection, merged: Survivors) -> dict[str, set[PersonId]]:
    found: dict[str, set[PersonId]] = {}
    for person, paper, state in _said(connection, merged):
        if state == THERE:
            found.setdefault(paper, set()).add(person)
    rows = connection.exec_driver_sql(
        "SELECT DISTINCT person_id, paper FROM attachment WHERE deleted = 0 AND paper IS NOT NULL"
    )
    for person, paper in rows:
        found.setdefault(paper, set()).add(merged.of(PersonId(person)))
    return found


def _excused(connection: Connection, merged: Survivors) -> set[tuple[PersonId, str]]:
    return {(person, paper) for person, paper, state in _said(connection, merged) if state == NOT_HERE}


def _said(connection: Connection, merged: Survivors) -> list[tuple[PersonId, str, str]]:
    """The row that speaks for each paper of each person: the later one."""
    rows = connection.exec_driver_sql(
        "SELECT person_id, paper, state FROM paper WHERE deleted = 0 ORDER BY id"
    )
    latest = {(merged.of(PersonId(row[0])), row[1] or ""): row[2] or "" for row in rows}
    return [(person, paper, state) for (person, paper), state in latest.items()]


def _placement_kinds(connection: Connection, merged: Survivors) -> dict[PersonId, str]:
    """The kind of the placement in force, or of the newest one where none is."""
    rows = connection.exec_driver_sql(
        "SELECT person_id, coalesce(kind, ''), coalesce(state, ''), coalesce(open_registers, '')"
        " FROM placement WHERE deleted = 0 ORDER BY coalesce(reported_on, served_on, decision_on, ''), id"
    )
    found: dict[PersonId, tuple[str, bool]] = {}
    for owner, kind, state, disputed in rows:
        person, has_ended = merged.of(PersonId(owner)), state in ENDED_STATES and '"state"' not in disputed
        if person not in found or found[person][1] or not has_ended:
            found[person] = (kind, has_ended)
    return {person: kind for person, (kind, _) in found.items()}
