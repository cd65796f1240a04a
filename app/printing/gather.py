"""Gather what a form prints from the vault, masked or in full, in the paper's own words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from app.attachments.attachment_details import AttachmentRecord
from app.attachments.list_attachments import list_attachments
from app.bag.contents import Presence
from app.bag.read_bag import Bag, read_bag
from app.clock import Moment, day_of
from app.codes import code_list
from app.followup.obligations import OPEN, Obligation
from app.followup.rules import State
from app.ids import PersonId
from app.people.list_people import TEST_KINDS, VISIT_KINDS, PersonLine, age_on
from app.people.masking import mask_id, mask_name, mask_phone
from app.printing.bag_attachments import Pages, lay_attachments
from app.printing.bag_forms import BAG_FORMS, REGISTERS_OF_PAPERS, lay_bag_forms
from app.printing.catalogue import ROSTER
from app.printing.forms.computed import known_contacts, known_economy, open_needs
from app.printing.forms.source import Source, SourceRow
from app.printing.forms.tables import VillageWords
from app.printing.person_pictures import PersonPictures
from app.printing.press import Bound
from app.printing.since_last import changed_rows
from app.printing.values import (
    BagValues,
    CardValues,
    ContentsLine,
    CoverValues,
    FamilyMember,
    FigureRow,
    FigureValues,
    PaperContext,
    RosterRow,
    RosterValues,
    TestRegisterRow,
    TestRegisterValues,
    VisitValues,
)
from app.printing.whose import watermark_of
from app.reports.count_figures import Figure, Report
from app.reports.report_words import amount_words, difference_words, part_title
from app.tests.details_of_test import TestRecord
from app.village.read_village import Village, read_village_of
from app.visits.visit_details import VisitRecord
from app.work import Connection

PAPER_LANGUAGE = "zh_CN"
TALK = "2"
"""Of list VISIT_KIND: a talk has a paper of its own (F12)."""


def paper_context(
    village: Village, *, printed_by: str, now: Moment, masked: bool, copy_no: int = 1
) -> PaperContext:
    """Where, when and by whom; the unit is the village's member group."""
    return PaperContext(
        village_name=village.name,
        town=village.town,
        county=village.county,
        unit=f"{village.name}禁毒会员小组",
        printed_at=now,
        printed_by=printed_by,
        copy_no=copy_no,
        masked=masked,
        year=day_of(now).year,
        watermark=watermark_of(village),
    )


def gather_bag(
    connection: Connection,
    person: PersonId,
    *,
    today: date,
    masked: bool,
    context: PaperContext | None = None,
    since_ms: int | None = None,
    files: Pages | None = None,
) -> BagValues:
    """One person's bag; with a `context` the papers that are described as data too, with `since_ms` only
    what was written or taken in here after that moment, with `files` the photos and scans. A masked
    print has none of those: nothing in them can be hidden. Raises: Refused("person_unknown").
    """
    bag = read_bag(connection, person, today=today)
    village = read_village_of(connection, bag.record.village, on=today)
    changed = None if since_ms is None else changed_rows(connection, bag, since_ms)
    tables = None if changed is None else {table for table, _ in changed}
    others: tuple[Bound, ...] = ()
    pictures = None
    if context is not None:
        words = village_words(village, context, today)
        pictures = None if masked else PersonPictures(connection, files, context)
        others = tuple(lay_bag_forms(bag, words, context, masked=masked, changed=changed, pictures=pictures))
    held = list_attachments(connection, bag.record.person)
    if files is not None and not masked:
        others += tuple(lay_attachments(held, files, changed=changed))
    visits = [
        visit
        for visit in sorted(bag.visits, key=_visit_day)
        if (context is None or visit.details.kind != TALK)
        and (changed is None or ("visit", visit.visit) in changed)
    ]
    tests = sorted(bag.tests, key=_test_day) if tables is None or "test" in tables else []
    has_card = tables is None or tables & {"person", "family", "placement"}
    is_listed = any(row.paper.form == ROSTER.number for row in bag.contents)
    return BagValues(
        cover=CoverValues(
            file_no=bag.record.file_no,
            village=village.name,
            opened_on=bag.record.opened_on,
            owner=bag.record.details.owner,
            contents=_contents(bag),
        ),
        card=card_values(bag, masked=masked, pictures=pictures) if has_card else None,
        listed=listed_values(bag, masked=masked, pictures=pictures) if has_card and is_listed else None,
        visits=tuple(
            visit_values(bag, visit, masked=masked, held=held, pictures=pictures) for visit in visits
        ),
        tests=register_values(bag, tests, today=today, masked=masked, pictures=pictures) if tests else None,
        others=others,
        is_part=changed is not None,
        left_out=len(held) if masked and changed is None else 0,
    )


def village_words(village: Village, context: PaperContext, today: date) -> VillageWords:
    """The village and the print, as forms name them."""
    return VillageWords(
        village.name, village.town, village.county, context.unit, context.year, today, context.printed_by
    )


def _contents(bag: Bag) -> tuple[ContentsLine, ...]:
    printed = {"F02", ROSTER.number, "F11", "F13", *BAG_FORMS} - REGISTERS_OF_PAPERS
    return tuple(
        ContentsLine(
            no=row.number,
            title=row.paper.title(PAPER_LANGUAGE),
            present=row.presence is Presence.PRESENT,
            day=row.day,
            note="不需" if row.presence is Presence.NOT_REQUIRED else "",
            form=row.paper.form if row.paper.form in printed and row.presence is Presence.PRESENT else "",
            paper=row.paper.paper,
        )
        for row in bag.contents
    )


def card_values(bag: Bag, *, masked: bool, pictures: PersonPictures | None = None) -> CardValues:
    """F02 of a person."""
    said = bag.record.details
    term = bag.course.term if bag.course is not None else None
    who, source = SourceRow("person", bag.record.person, said, bag), Source([bag], today=bag.today)
    return CardValues(
        file_no=bag.record.file_no,
        name=_name_of(bag, masked, pictures),
        former_name=_name(said.former_name, masked),
        sex=_word("SEX", said.sex),
        birth=said.birth,
        ethnic=_word("ETH", said.ethnic),
        id_no=mask_id(said.id_no) if masked else said.id_no,
        education=_word("EDU", said.education),
        marital=_word("MARITAL", said.marital),
        occupation=" ".join(part for part in (said.occupation, said.employer) if part),
        phone=mask_phone(said.phone) if masked else said.phone,
        hukou_address="" if masked else said.hukou_addr,
        live_address="" if masked else said.live_addr,
        drug_kinds=tuple(_word("DRUG", code) for code in said.drug_kinds),
        use_mode=_word("MODE", said.use_mode),
        first_found_on=said.first_found_on,
        status=_word("STATUS", said.status),
        term_from=term.term.start if term is not None else None,
        term_to=term.effective if term is not None else None,
        family=tuple(
            FamilyMember(
                _name(one.name, masked),
                _word("RELATION", one.relation),
                mask_phone(one.phone) if masked else one.phone,
                one.work,
            )
            for one in bag.family
        ),
        contacts="" if masked else known_contacts(who, source),
        economy=known_economy(who, source),
        difficulty=open_needs(who, source),
        grid=" ".join(part for part in (said.grid_no, said.grid_worker) if part),
        police=said.police,
        town_owner=said.worker,
        village_owner=said.owner,
        portrait=pictures.portrait(bag.record.person) if pictures is not None else None,
    )


def visit_values(
    bag: Bag,
    visit: VisitRecord,
    *,
    masked: bool,
    held: Sequence[AttachmentRecord] = (),
    pictures: PersonPictures | None = None,
) -> VisitValues:
    """F11 of one visit; `held` are the photos and scans of the bag."""
    said = visit.details
    return VisitValues(
        file_no=bag.record.file_no,
        name=_name_of(bag, masked, pictures),
        kind=_word("VISIT_KIND", said.kind),
        planned_due=said.planned_due,
        happened_on=said.happened_on,
        place=said.place,
        visitors=said.visitors,
        interviewee=_name(said.interviewee, masked),
        relation=_word("RELATION", said.relation),
        phone=mask_phone(said.interviewee_phone) if masked else said.interviewee_phone,
        result=_word("VISIT", said.result),
        family=said.family_words,
        work=said.work_words,
        thinking=said.thinking_words,
        movement=said.movement_words,
        opinion=said.opinion_words,
        difficulty=said.difficulty_words,
        next_action=said.next_action,
        late_reason=said.late_reason,
        photos=sum(one.details.of_row == visit.visit for one in held) or None,
    )


def register_values(
    bag: Bag,
    tests: Iterable[TestRecord],
    *,
    today: date,
    masked: bool,
    pictures: PersonPictures | None = None,
) -> TestRegisterValues:
    """F13 of one person, with this year's due and done below."""
    year = today.year
    windows = [
        one
        for one in bag.windows
        if one.rule.kind in TEST_KINDS and one.due.year == year and one.state is not State.SUSPENDED
    ]
    rows = tuple(_register_row(test) for test in tests)
    return TestRegisterValues(
        file_no=bag.record.file_no,
        name=_name_of(bag, masked, pictures),
        rows=rows,
        due_in_year=len(windows),
        done_in_year=sum(1 for row in rows if row.happened_on is not None and row.happened_on.year == year),
    )


def _register_row(test: TestRecord) -> TestRegisterRow:
    said = test.details
    return TestRegisterRow(
        happened_on=said.happened_on,
        place=said.place,
        arranged_by=said.arranged_by,
        testers=said.testers,
        sample=_word("SAMPLE", said.sample),
        result=_word("RESULT", said.result),
        signed={True: "已签", False: "未签"}.get(said.signed, "") if said.signed is not None else "",
        note=said.note,
    )


def roster_values(
    lines: Iterable[PersonLine], *, masked: bool, pictures: PersonPictures | None = None
) -> RosterValues:
    """F03 of a list of people."""
    return RosterValues(tuple(_roster_row(line, masked=masked, pictures=pictures) for line in lines))


def listed_values(bag: Bag, *, masked: bool, pictures: PersonPictures | None = None) -> RosterValues:
    """F03 with this person's line alone: nobody else's name lies in a bag."""
    details, placement, course = bag.record.details, bag.placement, bag.course
    row = RosterRow(
        name=_name_of(bag, masked, pictures),
        sex=_word("SEX", details.sex),
        age=None if details.birth is None else age_on(details.birth, bag.today),
        id_no=mask_id(details.id_no) if masked else details.id_no,
        group=details.village_group,
        kind=_word("PLACEMENT_KIND", placement.details.kind) if placement is not None else "",
        reported_on=placement.details.reported_on if placement is not None else None,
        ends_on=course.term.effective if course is not None and course.term is not None else None,
        status=_word("STATUS", details.status),
        owner=details.owner,
        last_visit=_last(one.details.happened_on for one in bag.visits),
        next_visit=_next(bag.windows, VISIT_KINDS),
        last_test=_last(one.details.happened_on for one in bag.tests),
        next_test=_next(bag.windows, TEST_KINDS),
        note=details.note,
    )
    return RosterValues((row,))


def _next(windows: Iterable[Obligation], kinds: frozenset[str]) -> date | None:
    asked = OPEN | {State.SCHEDULED}
    return min((one.due for one in windows if one.rule.kind in kinds and one.state in asked), default=None)


def _last(days: Iterable[date | None]) -> date | None:
    return max((day for day in days if day is not None), default=None)


def _roster_row(line: PersonLine, *, masked: bool, pictures: PersonPictures | None) -> RosterRow:
    return RosterRow(
        name=pictures.name_of(line.person, line.name) if pictures is not None else _name(line.name, masked),
        sex=_word("SEX", line.sex),
        age=line.age,
        id_no=mask_id(line.id_no) if masked else line.id_no,
        group=line.village_group,
        kind=_word("PLACEMENT_KIND", line.placement_kind),
        reported_on=line.reported_on,
        ends_on=line.ends_on,
        status=_word("STATUS", line.status),
        owner=line.owner,
        last_visit=line.last_visit,
        next_visit=line.next_visit,
        last_test=line.last_test,
        next_test=line.next_test,
        note=line.note,
    )


def figure_values(report: Report, period: str) -> FigureValues:
    """F36 of a report: each section under its heading, money in yuan."""
    rows: list[FigureRow] = []
    for section in report.sections:
        rows.append(FigureRow(f"【{section.section.title.said(PAPER_LANGUAGE)}】"))
        rows += [_figure_row(figure) for figure in section.figures]
    return FigureValues(period, tuple(rows))


def _figure_row(figure: Figure) -> FigureRow:
    money = figure.definition.money
    return FigureRow(
        title=part_title(figure, PAPER_LANGUAGE),
        amount=amount_words(figure.amount, money=money),
        unit=figure.definition.unit_of(figure.code).said(PAPER_LANGUAGE),
        before="" if figure.before is None else amount_words(figure.before, money=money),
        difference=difference_words(figure),
    )


def _word(name: str, code: str) -> str:
    return code_list(name).label(code, PAPER_LANGUAGE) if code else ""


def _name(name: str, masked: bool) -> str:
    return mask_name(name) if masked else name


def _name_of(bag: Bag, masked: bool, pictures: PersonPictures | None) -> str:
    if pictures is not None and not masked:
        return pictures.name(bag.record.person, bag.record.details)
    return _name(bag.record.details.name, masked)


def _visit_day(visit: VisitRecord) -> date:
    return visit.details.happened_on or date.min


def _test_day(test: TestRecord) -> date:
    return test.details.happened_on or date.min
