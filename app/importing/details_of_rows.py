"""What a row of a checked ledger says, as the details that a form would hand in."""

from __future__ import annotations

from datetime import date

from app.dates import YearMonth
from app.importing.rows import PersonRow, TestRow, VisitRow
from app.people.person_details import PersonDetails
from app.placements.placement_details import PlacementDetails
from app.tests.details_of_test import TestDetails
from app.visits.visit_details import VisitDetails

STATUS_OF_KIND = {"1": "11", "2": "12"}
RUNNING = "4"


def person_details(row: PersonRow) -> PersonDetails:
    """The file that a roster row opens. Nothing is added that the row does not say."""
    kind = row.placement.kind if row.placement is not None else None
    since = row.placement.reported_on if row.placement is not None else None
    return PersonDetails(
        name=row.name,
        former_name=row.former_name or "",
        sex=row.sex or "",
        id_no=row.id_no or "",
        birth=row.birth if isinstance(row.birth, date) else None,
        birth_note=f"{row.birth.year:04d}-{row.birth.month:02d}" if isinstance(row.birth, YearMonth) else "",
        ethnic=row.ethnic or "",
        education=row.education or "",
        marital=row.marital or "",
        occupation=row.occupation or "",
        job_state=row.job_state or "",
        phone=row.phone or "",
        hukou_addr=row.hukou_addr or "",
        live_addr=row.live_addr or "",
        village_group=row.group or "",
        first_found_on=row.first_found_on,
        drug_kinds=row.drug_kinds,
        use_mode=row.use_mode or "",
        status=row.status or STATUS_OF_KIND.get(kind or "", ""),
        status_since=since,
        police=row.police or "",
        worker=row.worker or "",
        owner=row.owner or "",
        note=row.note or "",
        to_complete=row.from_paper,
    )


def placement_details(row: PersonRow) -> PlacementDetails | None:
    """The placement that a roster row tells of, or None."""
    given = row.placement
    if given is None or given.kind is None:
        return None
    return PlacementDetails(
        kind=given.kind,
        decision_no=given.decision_no or "",
        decision_by=given.decision_by or "",
        decision_on=given.decided_on,
        served_on=given.served_on,
        reported_on=given.reported_on,
        term_months=given.term_months,
        end_printed=given.end_printed,
        agreement_no=given.agreement_no or "",
        state=RUNNING if given.reported_on is not None else "",
    )


def visit_details(row: VisitRow) -> VisitDetails:
    """The visit that a row tells of. A remark stands under the opinion: a visit has no other place."""
    return VisitDetails(
        kind=row.kind or "1",
        happened_on=row.happened_on,
        place=row.place or "",
        visitors=row.visitors,
        interviewee=row.interviewee or "",
        relation=row.relation or "",
        result=row.result or "",
        family_words=row.family or "",
        work_words=row.work or "",
        thinking_words=row.thinking or "",
        movement_words=row.movement or "",
        opinion_words="\n".join(words for words in (row.opinion, row.note) if words),
        difficulty_words=row.difficulty or "",
        next_action=row.next_action or "",
        source="ledger",
    )


def details_of_test(row: TestRow) -> TestDetails:
    """The test that a row tells of."""
    return TestDetails(
        happened_on=row.happened_on,
        place=row.place or "",
        arranged_by=row.arranged_by or "",
        testers=row.testers,
        sample=row.sample or "1",
        sheet_no=row.sheet_no or "",
        result=row.result or "",
        note=row.note or "",
        source="ledger",
    )
