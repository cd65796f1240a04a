"""Read one person's bag: the file, the placements, the records, the contents and every window."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from app.bag.contents import ContentsRow, InBag, Kept, contents
from app.bag.kinds import KINDS
from app.bag.known import KNOWN, shown_to
from app.bag.may_see_contacts import sees_contacts
from app.bag.paper_lists import PaperList, list_in_force
from app.bag.paper_sources import CARD, kept_of
from app.bag.risk_given import RiskGiven, earlier_risks, risk_now
from app.bag.said_papers import attached_of, said_of
from app.bundles.pending import RecordState
from app.bundles.record_states import record_states
from app.clock import day_of, moment_of
from app.conduct.read_conduct import Conduct, conduct_of
from app.followup.list_due import windows_of
from app.followup.obligations import Obligation
from app.followup.plan_of_placement import PlanHeld, plans_held
from app.ids import PersonId, PlacementId
from app.people.merge_twins import other_files
from app.people.person_details import PersonRecord
from app.people.read_person import read_person
from app.people.same_person import OF_PERSON, survivor_of
from app.placements.course import Course, CourseRecords, course_of
from app.placements.ground import read_ground
from app.placements.last_use import LastUse, last_use_of
from app.placements.placement_details import PlacementRecord
from app.placements.read_placements import placements_of
from app.records import Record, RecordKind, records_of
from app.tests.details_of_test import TestRecord
from app.tests.read_tests import tests_of
from app.visits.read_visits import visits_of
from app.visits.visit_details import VisitRecord
from app.work import Connection


@dataclass(frozen=True)
class FamilyLine:
    """A relative: relation and telephone only (PIPL: third parties' data kept to what is needed)."""

    name: str
    relation: str
    phone: str
    work: str


@dataclass(frozen=True)
class Bag:
    """Everything about one person. `placement` is the one in force, or the newest; `records` are those
    of every other kind, by table, `conduct` what they count to. `merged` are the files shown under
    this one; `today` is the day on which it was read; `courses` are the legal courses of the placements,
    in their order; `attachments`: how many photos and scans; `plans`: which plan each placement follows.
    """

    record: PersonRecord
    placement: PlacementRecord | None
    placements: tuple[PlacementRecord, ...]
    visits: tuple[VisitRecord, ...]
    tests: tuple[TestRecord, ...]
    family: tuple[FamilyLine, ...]
    contents: tuple[ContentsRow, ...]
    windows: tuple[Obligation, ...]
    sent: Mapping[str, RecordState]
    records: Mapping[str, tuple[Record[Any], ...]]
    conduct: Conduct
    papers: PaperList
    earlier_risks: tuple[RiskGiven, ...]
    today: date
    contacts_hidden: bool = False
    merged: tuple[PersonRecord, ...] = ()
    courses: tuple[Course, ...] = ()
    attachments: int = 0
    plans: Mapping[PlacementId, PlanHeld] = field(default_factory=dict)

    @property
    def course(self) -> Course | None:
        """That of the placement in force."""
        return next((one for one in self.courses if one.placement == self.placement), None)


def read_bag(
    connection: Connection, person: PersonId, *, today: date, may_see_contacts: bool | None = None
) -> Bag:
    """One bag, with what lies in every file of the person; without contacts and movements for
    whoever may not see them (asked of who is at work, if not said). Raises: Refused("person_unknown").
    """
    person = survivor_of(connection, person)
    record = read_person(connection, person)
    if may_see_contacts is None:
        may_see_contacts = sees_contacts(connection, person)
    placements = placements_of(connection, person)
    placement = next(iter([one for one in placements if not one.has_ended] or placements), None)
    visits = visits_of(connection, person)
    tests = tests_of(connection, person)
    records: dict[str, tuple[Record[Any], ...]] = {
        kind.table: _records_of(connection, kind, person, placements) for kind in KINDS
    }
    records[KNOWN.table] = shown_to(records[KNOWN.table], may_see=may_see_contacts)
    ground, use = read_ground(connection, on=today), last_use_of(connection, person)
    papers = list_in_force(connection, today=today)
    card = Kept(1, day_of(moment_of(record.updated_ms)))
    held = InBag(
        kept={**kept_of(connection, person, papers.papers), CARD: card},
        said=said_of(connection, person),
        attached=attached_of(connection, person),
    )
    return Bag(
        record=record,
        placement=placement,
        placements=tuple(placements),
        visits=tuple(visits),
        tests=tuple(tests),
        family=_family(connection, person),
        contents=tuple(
            contents(record.details.status, placement.details.kind if placement else "", held, papers.papers)
        ),
        papers=papers,
        earlier_risks=earlier_risks(connection, person, risk_now(record.details)),
        windows=tuple(windows_of(connection, person, today=today)),
        sent=record_states(
            connection,
            [
                *(one.visit for one in visits),
                *(one.test for one in tests),
                *(one.row for rows in records.values() for one in rows),
            ],
        ),
        records=records,
        conduct=conduct_of(connection, person, records, tests, today=today),
        today=today,
        contacts_hidden=not may_see_contacts,
        merged=tuple(other_files(connection, person)),
        courses=tuple(
            course_of(one, _course_records(one, use, records), ground, today=today) for one in placements
        ),
        attachments=_attachments(connection, person),
        plans=plans_held(connection, person, [one.placement for one in placements], today=today),
    )


def _records_of(
    connection: Connection, kind: RecordKind[Any], person: PersonId, placements: Sequence[PlacementRecord]
) -> tuple[Record[Any], ...]:
    """Of a kind that hangs on placements, those of all placements of the person."""
    if kind.parent_table != "placement":
        return records_of(connection, kind, person)
    return tuple(one for held in placements for one in records_of(connection, kind, held.placement))


def _course_records(
    placement: PlacementRecord, use: LastUse, records: Mapping[str, tuple[Record[Any], ...]]
) -> CourseRecords:
    def of(table: str) -> tuple[Record[Any], ...]:
        return tuple(one for one in records[table] if one.parent == placement.placement)

    return CourseRecords(of("suspension"), of("move"), of("workgroup"), use.last_use_on, use.released_on)


def _attachments(connection: Connection, person: PersonId) -> int:
    count: int = connection.exec_driver_sql(
        f"SELECT count(*) FROM attachment WHERE {OF_PERSON} AND deleted = 0", (person,)
    ).scalar_one()
    return count


def _family(connection: Connection, person: PersonId) -> tuple[FamilyLine, ...]:
    rows = connection.exec_driver_sql(
        f"SELECT name, relation, phone, work FROM family WHERE {OF_PERSON} AND deleted = 0"
        " ORDER BY place_in_list, id",
        (person,),
    )
    return tuple(FamilyLine(*(cell or "" for cell in row)) for row in rows)
