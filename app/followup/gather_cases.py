"""Gather what decides what is due: for each person the anchor, the plan, the records and the pauses."""

from __future__ import annotations

import json
from collections import defaultdict
from dataclasses import dataclass
from datetime import date

from app.clock import day_of, moment_of
from app.details import day_from
from app.followup.obligations import Case, Record
from app.followup.plans import PlanTemplate, parse_template, plan_template, template_ids
from app.followup.rules import PAUSING_STATUS, Pause
from app.ids import PersonId
from app.placements.placement_details import PlacementRecord
from app.placements.read_placements import current_placements
from app.placements.rules import follow_up_end
from app.work import Connection
from db.clock import COUNTER_BITS, DAY_MS

DEFAULT_PLAN = "SEED001"
CLOSED_STATUS = frozenset({"32", "41", "42", "43", "54", "61"})


@dataclass(frozen=True)
class PersonCase:
    """A person as the due list shows them, with the case that the rules are asked about."""

    person: PersonId
    name: str
    village_group: str
    owner: str
    status: str
    placement: PlacementRecord | None
    case: Case
    plan: PlanTemplate


def gather_cases(connection: Connection, *, person: PersonId | None = None) -> list[PersonCase]:
    """Every person with a file, or one of them. Closed files have a case without an open end.

    The anchor is the reporting day of the placement (条例 14), or the day the file was opened
    where there is none. Of somebody who has not reported yet nothing is asked. Statuses that suspend
    what is due (S6) become pauses. While two laptops' words stand side by side, about a status, an
    end, a day or a result, nothing stops a reminder because of either.
    """
    placements = current_placements(connection)
    records = _records(connection, person)
    plans = _Plans(connection)
    where = " AND p.id = ?" if person else ""
    rows = connection.exec_driver_sql(
        "SELECT p.id, p.name, p.village_group, p.owner, p.status, p.status_since, p.opened_on,"
        " coalesce(p.kept_since, v.kept_since), p.risk_level, v.plan_code, p.open_registers"
        " FROM person p LEFT JOIN village v ON v.id = p.village_id"
        f" WHERE p.deleted = 0 AND p.merged_into IS NULL{where} ORDER BY p.id",
        (person,) if person else (),
    )
    return [_case(row, placements, records, plans) for row in rows.all()]


def _case(
    row: tuple[str, ...],
    placements: dict[PersonId, PlacementRecord],
    records: dict[str, list[Record]],
    plans: _Plans,
) -> PersonCase:
    person = PersonId(row[0])
    placement = placements.get(person)
    status, since = row[4] or "", day_from(row[5])
    opened = day_from(row[6]) or day_from(row[7])
    is_disputed = "status" in _open(row[10])
    anchor, end = _span(placement, opened, "" if is_disputed else status, since)
    plan = plans.of(row[9] or DEFAULT_PLAN)
    kind = placement.details.kind if placement is not None else None
    pauses = (
        (Pause(since or opened or date.min, None, PAUSING_STATUS[status]),)
        if status in PAUSING_STATUS and not is_disputed
        else ()
    )
    case = Case(
        anchor=anchor or date.min,
        end=end,
        rules=() if anchor is None else plan.rules_for(kind, row[8]),
        records=records.get(person, ()),
        pauses=pauses,
        kept_since=day_from(row[7]),
    )
    return PersonCase(person, row[1] or "", row[2] or "", row[3] or "", status, placement, case, plan)


def _span(
    placement: PlacementRecord | None, opened: date | None, status: str, since: date | None
) -> tuple[date | None, date | None]:
    """Anchor and last day; no anchor before the person has reported. Nothing is asked after the end."""
    if placement is None:
        return opened, (since or opened) if status in CLOSED_STATUS else None
    details = placement.details
    if details.reported_on is None or details.term is None:
        return None, None
    discharged_on = None if "state" in placement.open_registers else details.end_on
    end = follow_up_end(details.term.effective, discharged_on)
    if status in CLOSED_STATUS and since is not None:
        end = min(end, since)
    return details.reported_on, end


def _records(connection: Connection, person: PersonId | None) -> dict[str, list[Record]]:
    where = " AND person_id = ?" if person else ""
    given = (person,) if person else ()
    found: dict[str, list[Record]] = defaultdict(list)
    # A village has tens of thousands of records and a few hundred days: each day is made once.
    day_of_cell = _Days()
    typed_day = _TypedDays()
    for table, kind in (("visit", "kind"), ("test", "sample")):
        rows = connection.exec_driver_sql(
            f"SELECT person_id, coalesce({kind}, ''), coalesce(result, ''), happened_on,"
            f" (created_clock >> {COUNTER_BITS}) / {DAY_MS // 24}, id, open_registers"
            f' FROM "{table}" WHERE deleted = 0 AND happened_on IS NOT NULL{where}',
            given,
        ).all()
        for owner, sort, result, happened_on, hour, record, disputed in rows:
            day = day_of_cell[happened_on]
            if day is not None and not (disputed and _open(disputed) & {"result", "happened_on"}):
                found[owner].append(Record(table, sort, result, day, typed_day[hour], record))
    return found


class _Days(dict[str, date | None]):
    """Cells and the days they mean."""

    def __missing__(self, cell: str) -> date | None:
        self[cell] = day = day_from(cell)
        return day


class _TypedDays(dict[int, date]):
    """Hours since 1970 (UTC) and the village's day then."""

    def __missing__(self, hour: int) -> date:
        self[hour] = day = day_of(moment_of(hour * (DAY_MS // 24)))
        return day


def _open(registers: str | None) -> frozenset[str]:
    """The registers of a row in which two laptops' words stand side by side."""
    return frozenset(json.loads(registers)) if registers else frozenset()


class _Plans:
    """The templates in force: the vault's own before those that ship with the program."""

    def __init__(self, connection: Connection) -> None:
        rows = connection.exec_driver_sql(
            "SELECT code, body FROM plan_template WHERE deleted = 0 AND body IS NOT NULL"
            " ORDER BY valid_from, id"
        )
        self._own = {code: parse_template(body) for code, body in rows}

    def of(self, code: str) -> PlanTemplate:
        own = self._own.get(code)
        if own is not None:
            return own
        return plan_template(code if code in template_ids() else DEFAULT_PLAN)
