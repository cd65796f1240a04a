"""Gather what decides what is due: for each person the anchor, the plan, the records and the pauses."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from typing import NamedTuple

from app.clock import day_of, moment_of
from app.closing.check_open import CLOSED
from app.details import day_from
from app.followup.away import away_days, away_with_status
from app.followup.obligations import Case, Record
from app.followup.plans import PlanRule, PlanTemplate
from app.followup.plans_beside import asked_by_any
from app.followup.plans_in_force import Lines, PlansInForce, rules_of, rules_of_file
from app.followup.rules import PAUSING_STATUS, Pause
from app.followup.spans_beside import placements_beside
from app.followup.suspensions import suspended_days
from app.history.row_history import DELETED
from app.history.values_beside import values_beside
from app.ids import PersonId
from app.people.same_person import OF_PERSON, Survivors, survivors
from app.placements.placement_details import PlacementRecord
from app.placements.read_placements import current_placements
from app.placements.rules import days_after, follow_up_end
from app.placements.term import term_days
from app.transfer.typed_elsewhere import typed_elsewhere
from app.vault.clock_doubts import LAST_BELIEVED
from app.village.read_village import chosen_village
from app.village.village_settings import read_settings
from app.work import Connection
from db.canonical import Value
from db.clock import COUNTER_BITS
from db.driver_rows import rows_of

HOUR_MS = 60 * 60 * 1000
A_YEAR = timedelta(days=366)
_EXTENDS = "suspension_extends"
COUNTED = frozenset({"result", "happened_on", DELETED})
_IS_CLOSED = CLOSED.format("p.")
CLOSED_STATUS = frozenset({"32", "41", "42", "43", "54", "61"})


class PersonCase(NamedTuple):
    """A person as the due list shows them, with the case that the rules are asked about.

    `status` is "" while two laptops' words about it stand side by side: nothing stops because of either.
    `closed`: the bag is closed, and no daily list shows the person. `kinds` holds that of the placement, None
    without one, and `risks` the level: several only while two laptops' words stand side by side.
    """

    person: PersonId
    name: str
    village_group: str
    owner: str
    status: str
    placement: PlacementRecord | None
    case: Case
    plan: PlanTemplate
    closed: bool = False
    kinds: tuple[str | None, ...] = (None,)
    risks: tuple[str | None, ...] = (None,)
    tests_asked: bool = False


def gather_cases(
    connection: Connection,
    *,
    person: PersonId | None = None,
    newest_for: date | None = None,
    due_from: date | None = None,
) -> list[PersonCase]:
    """Every person with a file, or one of them. Closed files have a case without an open end (L13).

    With `newest_for` a day, only the visits are read that nearly always suffice to tell what is
    open on that day; where they do not, `read_whole` reads the others. Closed files are left out.

    With `due_from` a day, only the visits are read that nearly always suffice for windows due from that
    day on.

    The anchor is the reporting day of the placement (条例 14), or the day the file was opened
    where there is none. Of somebody who has not reported yet nothing is asked. Statuses that suspend
    what is due (S6), and suspensions of the placement, become pauses; agreed leave changes what is
    asked for. While two laptops' words stand side by side, about a status, an end, a day or a result,
    nothing stops a reminder because of either. Of several villages those of the one that is worked on.
    """
    shown_under = survivors(connection)
    placements = _as_reported(connection, current_placements(connection, person, shown_under))
    plans = _Plans(connection)
    wanted = newest_for or due_from
    since = None if wanted is None else plans.in_force.look_back(wanted)
    records = _records(connection, person, since, shown_under)
    # While two laptops say different things about it, neither end stops anything.
    extends = any(one.value == "yes" for one in read_settings(connection, on=newest_for)[_EXTENDS].each)
    resting = suspended_days(connection, either=True) if extends else {}
    spans = _Spans(away_days(connection, person, shown_under), suspended_days(connection), resting)
    chosen = None if person else chosen_village(connection)
    where = " AND p.id = ?" if person else " AND coalesce(p.village_id, ?) = ?" if chosen else ""
    rows = rows_of(
        connection,
        "SELECT p.id, p.name, p.village_group, p.owner, p.status, p.status_since, p.opened_on,"
        " coalesce(p.kept_since, v.kept_since), p.risk_level, p.village_id, p.open_registers,"
        f" p.closed_on, {_IS_CLOSED}, p.tests_asked_by"
        " FROM person p LEFT JOIN village v ON v.id = p.village_id"
        f" WHERE p.deleted = 0{where} ORDER BY p.id",
        (person,) if person else (chosen, chosen) if chosen else (),
    )
    beside = placements_beside(connection, shown_under, person=person)
    shown = [row for row in rows if row[0] not in shown_under and (newest_for is None or not row[12])]
    return [_case(row, placements, beside, records, spans, plans, since) for row in shown]


def _as_reported(
    connection: Connection, placements: dict[PersonId, PlacementRecord]
) -> dict[PersonId, PlacementRecord]:
    """Where one laptop says that somebody has reported and the other one nothing, visits stay asked for."""
    for person, held in placements.items():
        if held.details.reported_on is None and "reported_on" in held.open_registers:
            beside = values_beside(connection, held.placement, "reported_on", "reported_on")
            days = [day for one in beside if (day := day_from(str(one or "")))]
            details = replace(held.details, reported_on=min(days, default=None))
            placements[person] = replace(held, details=details)
    return placements


def _case(
    row: tuple[str, ...],
    placements: dict[PersonId, PlacementRecord],
    beside: Mapping[str, Sequence[PlacementRecord]],
    records: dict[str, list[Record]],
    spans: _Spans,
    plans: _Plans,
    read_since: date | None,
) -> PersonCase:
    person = PersonId(row[0])
    placement = placements.get(person)
    status, since = row[4] or "", day_from(row[5])
    opened = day_from(row[6]) or day_from(row[7])
    is_disputed = "status" in _open(row[10])
    pauses = spans.suspended.get(placement.placement, []) if placement is not None else []
    resting = spans.resting.get(placement.placement, []) if placement is not None else []
    anchor, end = _span(placement, opened, "" if is_disputed else status, since, resting)
    closed_on = day_from(row[11])
    if row[12] and closed_on is not None:
        end = closed_on if end is None else min(end, closed_on)
    lines = plans.in_force.asked_of(row[9], person, placement.placement if placement is not None else None)
    kinds = _kinds(plans.connection, placement)
    for other in beside.get(placement.placement, ()) if placement is not None else ():
        # Two laptops each wrote a placement down: what either asks for, for as long as either lasts.
        kinds = tuple(dict.fromkeys((*kinds, *_kinds(plans.connection, other))))
        ends = (end, _span(other, opened, "" if is_disputed else status, since, resting)[1])
        end = None if None in ends else max(one for one in ends if one is not None)
    risks: tuple[str | None, ...] = (row[8],)
    if "risk" in _open(row[10]):
        risks = _texts(values_beside(plans.connection, person, "risk", "risk_level"))
    tests_asked = bool(row[13])
    if "own_plan" in _open(row[10]):
        tests_asked = any(values_beside(plans.connection, person, "own_plan", "tests_asked_by"))
    undisputed = "" if is_disputed else status
    if undisputed in PAUSING_STATUS:
        pauses = [*pauses, Pause(since or opened or date.min, None, PAUSING_STATUS[undisputed])]
    case = Case(
        anchor=anchor or date.min,
        end=end,
        rules=() if anchor is None else plans.rules(lines, kinds, risks, tests_asked=tests_asked),
        records=records.get(person, ()),
        pauses=pauses,
        kept_since=day_from(row[7]),
        read_since=read_since,
        away=away_with_status(spans.away.get(person, []), undisputed, since, opened),
    )
    return PersonCase(
        person,
        row[1] or "",
        row[2] or "",
        row[3] or "",
        undisputed,
        placement,
        case,
        lines[0][-1].template,
        bool(row[12]),
        kinds,
        risks,
        tests_asked,
    )


def _kinds(connection: Connection, placement: PlacementRecord | None) -> tuple[str | None, ...]:
    if placement is None:
        return (None,)
    if "kind" in placement.open_registers:
        return tuple(
            one or "" for one in _texts(values_beside(connection, placement.placement, "kind", "kind"))
        )
    return (placement.details.kind,)


def _texts(beside: Sequence[Value]) -> tuple[str | None, ...]:
    return tuple(str(one) if one else None for one in beside)


class _Spans(NamedTuple):
    """Days on which people are away, by person, and on which placements rest, by placement.

    `resting`: those that move the end, where the county has said that they do (L10).
    """

    away: dict[PersonId, list[Pause]]
    suspended: dict[str, list[Pause]]
    resting: dict[str, list[Pause]]


def _span(
    placement: PlacementRecord | None,
    opened: date | None,
    status: str,
    since: date | None,
    resting: Sequence[Pause],
) -> tuple[date | None, date | None]:
    """Anchor and last day; no anchor before the person has reported. Nothing is asked after the end,
    which `resting` days move; one that still lasts is paused anyway.
    """
    if placement is None:
        return opened, (since or opened) if status in CLOSED_STATUS else None
    details = placement.details
    spans = [(one.first, days_after(one.last, 1), "") for one in resting if one.last is not None]
    term = term_days(details, spans, extends=True, today=date.min)
    if details.reported_on is None or term is None:
        return None, None
    discharged_on = None if "state" in placement.open_registers else details.end_on
    # While two laptops say different things about the term, neither of its ends stops anything.
    is_disputed = "term" in placement.open_registers
    end = discharged_on if is_disputed else follow_up_end(term.effective, discharged_on)
    if status in CLOSED_STATUS and since is not None:
        end = since if end is None else min(end, since)
    return details.reported_on, end


def read_further(connection: Connection, cases: Sequence[PersonCase]) -> list[PersonCase]:
    """The same cases with the visits of a year more. All were gathered for the same day."""
    since = cases[0].case.read_since if cases else None
    return _with_older(connection, cases, None if since is None else since - A_YEAR)


def read_whole(connection: Connection, cases: Sequence[PersonCase]) -> list[PersonCase]:
    """The same cases with all their older visits. All were gathered for the same day."""
    return _with_older(connection, cases, None)


def _with_older(connection: Connection, cases: Sequence[PersonCase], since: date | None) -> list[PersonCase]:
    if not cases:
        return []
    people = {one.person for one in cases}
    shown_under = survivors(connection)
    merged = [one for one, survivor in shown_under.others.items() if survivor in people]
    older = _visits_between(connection, [*people, *merged], since, cases[0].case.read_since, shown_under)
    return [
        one._replace(
            case=one.case._replace(records=[*older.get(one.person, ()), *one.case.records], read_since=since),
        )
        for one in cases
    ]


def _records(
    connection: Connection, person: PersonId | None, since: date | None, shown_under: Survivors
) -> dict[str, list[Record]]:
    """By person. `since` leaves out older visits; tests are few and always read."""
    dated = "happened_on IS NOT NULL" if since is None else "happened_on >= ?"
    days = () if since is None else (since.isoformat(),)
    named, names = ("", ()) if person is None else (f" AND {OF_PERSON}", (person,))
    found: dict[str, list[Record]] = defaultdict(list)
    _read(connection, found, "visit", dated + named, (*days, *names))
    _read(connection, found, "test", "happened_on IS NOT NULL" + named, names)
    return _under_survivors(_as_typed_there(connection, found), shown_under)


def _visits_between(
    connection: Connection,
    people: Sequence[PersonId],
    since: date | None,
    day: date | None,
    shown_under: Survivors,
) -> dict[str, list[Record]]:
    """What `_records` left out for these people, from `since` on; nothing where it left out nothing."""
    found: dict[str, list[Record]] = defaultdict(list)
    if day is not None:
        older = "happened_on >= ? AND happened_on < ? AND person_id IN (SELECT value FROM json_each(?))"
        first = "" if since is None else since.isoformat()
        _read(connection, found, "visit", older, (first, day.isoformat(), json.dumps(list(people))))
    return _under_survivors(_as_typed_there(connection, found), shown_under)


def _as_typed_there(connection: Connection, found: dict[str, list[Record]]) -> dict[str, list[Record]]:
    """What came from another village was typed on the day on which it was typed there."""
    days = typed_elsewhere(connection)
    if days:
        for owner, records in found.items():
            found[owner] = [
                one._replace(typed_on=_believed(days[one.id])) if one.id in days else one for one in records
            ]
    return found


def _under_survivors(found: dict[str, list[Record]], shown_under: Survivors) -> dict[str, list[Record]]:
    """What lies under merged files counts for the person under whom they are shown."""
    for merged, survivor in shown_under.others.items():
        if merged in found:
            found[survivor] += found.pop(merged)
    return found


def _read(
    connection: Connection, found: dict[str, list[Record]], table: str, where: str, values: tuple[str, ...]
) -> None:
    """Add the records of one register to those found. The columns are those of the index made for this."""
    kind = {"visit": "kind", "test": "sample"}[table]
    # A village has tens of thousands of records and a few hundred days: each day is made once.
    days, typed = _Days(), _TypedDays()
    rows = rows_of(
        connection,
        f"SELECT person_id, coalesce({kind}, ''), coalesce(result, ''), happened_on,"
        f" (created_clock >> {COUNTER_BITS}) / {HOUR_MS}, id, open_registers"
        f' FROM "{table}" WHERE deleted = 0 AND {where}',
        values,
    )
    for owner, sort, outcome, happened_on, hour, record, disputed in rows:
        day = days[happened_on]
        if day is not None and not (disputed and _open(disputed) & COUNTED):
            found[owner].append(_record((table, sort, outcome, day, typed[hour], record)))


_record = partial(tuple.__new__, Record)  # a named tuple's own constructor takes twice the time


class _Days(dict[str, date | None]):
    """Cells and the days they mean."""

    def __missing__(self, cell: str) -> date | None:
        self[cell] = day = day_from(cell)
        return day


class _TypedDays(dict[int, date]):
    """Hours since 1970 (UTC) and the village's day then.

    A laptop whose clock once said 2099 stamps all that it writes later with that year: nobody is called
    late because of such a stamp.
    """

    def __missing__(self, hour: int) -> date:
        self[hour] = day = _believed(day_of(moment_of(hour * HOUR_MS)))
        return day


def _believed(typed_on: date) -> date:
    """The day itself, or the first of all days where no clock can be right that said it."""
    return typed_on if typed_on < LAST_BELIEVED else date.min


def _open(registers: str | None) -> frozenset[str]:
    """The registers of a row in which two laptops' words stand side by side."""
    return frozenset(json.loads(registers)) if registers else frozenset()


class _Plans:
    """Which plan holds for whom, and what it asks of such a person, worked out once for all who are alike."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection
        self.in_force = PlansInForce(connection)
        self._rules: dict[tuple[object, ...], tuple[PlanRule, ...]] = {}

    def rules(
        self,
        lines: Lines,
        kinds: tuple[str | None, ...],
        risks: tuple[str | None, ...],
        *,
        tests_asked: bool = False,
    ) -> tuple[PlanRule, ...]:
        """As `rules_asked`, worked out once."""
        # lines are kept; comparing them costs more than working it out
        key = (id(lines), kinds, risks, tests_asked)
        if key not in self._rules:
            self._rules[key] = rules_asked(lines, kinds, risks, tests_asked=tests_asked)
        return self._rules[key]


def rules_asked(
    lines: Lines, kinds: tuple[str | None, ...], risks: tuple[str | None, ...], *, tests_asked: bool = False
) -> tuple[PlanRule, ...]:
    """What plans ask for people of this kind of placement and risk level; the kind None is somebody without
    a placement. Of plans, kinds and levels that stand side by side it is all that any of them asks for.
    """
    return asked_by_any(
        rules_of_file(line, risk, tests_asked=tests_asked) if kind is None else rules_of(line, kind, risk)
        for line in lines
        for kind in kinds
        for risk in risks
    )
