"""How complete every bag of the village is, for the list of people and its filter."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import date
from itertools import product

from app.bag.contents import Presence, presence
from app.bag.paper import NOT_HERE, THERE
from app.bag.paper_lists import Paper, list_in_force
from app.bag.paper_sources import CARD, SOURCES, Source, who_has
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
    found: dict[PersonId, tuple[int, int]] = {}
    for (status, kind), people in _alike(connection, merged, kinds).items():
        counted = dict.fromkeys(people, (0, 0))
        for paper, having in there:
            weights = _weights(paper, status, kind)
            for person in people:
                is_there = having is None or person in having
                present, required = weights[is_there, (person, paper.paper) in excused]
                before = counted[person]
                counted[person] = before[0] + present, before[1] + required
        found.update(counted)
    return found


def _alike(
    connection: Connection, merged: Survivors, kinds: dict[PersonId, str]
) -> dict[tuple[str, str], list[PersonId]]:
    """The people of whom the same papers are asked: by status and kind of placement."""
    rows = connection.exec_driver_sql("SELECT id, coalesce(status, '') FROM person WHERE deleted = 0").all()
    found: dict[tuple[str, str], list[PersonId]] = defaultdict(list)
    for row, status in rows:
        person = PersonId(row)
        if person not in merged:
            found[status, kinds.get(person, "")].append(person)
    return found


def _weights(paper: Paper, status: str, kind: str) -> dict[tuple[bool, bool], tuple[int, int]]:
    """What a paper adds to (present, required), by whether it is there and whether it is excused."""
    weights = {}
    for is_there, is_excused in product((False, True), repeat=2):
        found = presence(paper, status, kind, is_there=is_there, is_excused=is_excused)
        counts = int(found is Presence.PRESENT), int(found is not Presence.NOT_REQUIRED)
        weights[is_there, is_excused] = counts
    return weights


def _there(
    connection: Connection, papers: Iterable[Paper], merged: Survivors
) -> list[tuple[Paper, set[PersonId] | None]]:
    """For each paper who has it; None: everybody."""
    by_source: dict[Source, set[PersonId]] = {}
    by_paper = _said_there(connection, merged)
    found: list[tuple[Paper, set[PersonId] | None]] = []
    for paper in papers:
        if paper.kept_as == CARD:
            found.append((paper, None))
            continue
        having = set(by_paper.get(paper.paper, ()))
        for source in SOURCES.get(paper.kept_as, ()):
            if source not in by_source:
                by_source[source] = {merged.of(one) for one in who_has(connection, source)}
            having |= by_source[source]
        found.append((paper, having))
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
