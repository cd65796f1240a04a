"""Print one form of the catalogue: of one person, of everyone, of the village, or blank for the pen."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass, replace
from datetime import date
from io import BytesIO

from app.activities.day_sheet import check_names, make_day_sheet
from app.bag.read_bag import Bag, read_bag
from app.clock import Moment, day_of
from app.ids import PersonId
from app.people.list_people import list_people
from app.printing import (
    f02_information_card,
    f03_roster,
    f11_visit,
    f13_test_register,
    f36_figures,
    p07_day_sheet,
)
from app.printing.bag_attachments import Pages
from app.printing.catalogue import DAY_SHEET, FIGURES
from app.printing.f01_cover import lay_contents, lay_cover
from app.printing.forms.county_forms import forms_in_force, line_in_force
from app.printing.forms.draw_form import lay_form
from app.printing.forms.fill import Filler
from app.printing.forms.form import PERSON, FormDescription, children_of
from app.printing.forms.letter_texts import with_own_words
from app.printing.forms.sent_bundles import sent_bundles
from app.printing.forms.source import Source, SourceRow
from app.printing.forms.tables import SENT
from app.printing.gather import (
    card_values,
    figure_values,
    gather_bag,
    paper_context,
    register_values,
    roster_values,
    village_words,
    visit_values,
)
from app.printing.ledger_photos import ledger_photos
from app.printing.list_forms import FormLine
from app.printing.person_pictures import PersonPictures
from app.printing.photo_sheets import CaptionedPhoto
from app.printing.press import Bound, Cancelled, Progress, print_groups
from app.printing.print_paper import Paper, bag_files, noted, pictures_only
from app.printing.print_reason import check_reason
from app.printing.spine_label import lay_labels
from app.printing.values import (
    CardValues,
    CoverValues,
    FigureValues,
    PaperContext,
    RosterValues,
    TestRegisterValues,
    VisitValues,
)
from app.records import records_of
from app.reports.count_figures import count_figures
from app.reports.month_charts import month_charts
from app.reports.period import Period, period_around, period_of_days
from app.users.rules import Thing, thing_of_table
from app.vault.vault import Vault
from app.village.ledgers import LEDGERS
from app.village.read_village import read_village
from app.work import Connection, look


@dataclass(frozen=True)
class FormWish:
    """What is to be printed. `person` None: everyone whose bag is open. `blank`: only the fixed parts.

    `only`: (table, row) of the records that alone make rows, of a form that is data.
    """

    number: str
    person: PersonId | None = None
    period: Period | None = None
    blank: bool = False
    only: frozenset[tuple[str, str]] | None = None


def print_form(
    vault: Vault,
    wish: FormWish,
    *,
    now: Moment,
    masked: bool = True,
    reason: str = "",
    described: FormDescription | None = None,
    copies: int = 1,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> Paper:
    """One form as a PDF; what was drawn, of whom, masked or not and why goes into the access log.

    `described` is a form that came from elsewhere, in the place of the shipped one. Raises:
    Refused("form_unknown" | "print_reason_missing" | "person_unknown" | "printing_cancelled").
    """
    out = BytesIO()
    with ExitStack() as opened:
        connection = opened.enter_context(look(vault))
        if described is None:
            line = line_in_force(connection, wish.number)
            form = forms_in_force(connection).get(line.number)
        else:
            form = described
            line = FormLine(form.number, form.title, form.of, form.family)
        number, title = line.number, line.title
        check_reason(vault, masked, reason, things=things_of(form, number))
        has_photos = form is not None and form.shows_photos()
        looking = pictures_only if has_photos or not masked else None
        files = opened.enter_context(bag_files(vault, looking))
        laid = laid_form(connection, vault, wish, now=now, masked=masked, described=described, files=files)
        printed = print_groups(
            laid.groups, laid.context, out, title=title, copies=copies, cancelled=cancelled
        )
    if progress is not None:
        progress(printed.pages, printed.pages)
    return noted(vault, number, out, printed, laid.people, masked, reason, now)


@dataclass(frozen=True)
class LaidForm:
    """A form that is laid and not yet drawn. `has_rows`: it says more than its fixed parts; `rows` are the
    records that it shows, of a form that is data, with those that are said beside them."""

    groups: list[list[Bound]]
    context: PaperContext
    people: list[PersonId]
    has_rows: bool
    rows: Sequence[SourceRow] = ()


def laid_form(
    connection: Connection,
    vault: Vault,
    wish: FormWish,
    *,
    now: Moment,
    masked: bool,
    described: FormDescription | None = None,
    files: Pages | None = None,
) -> LaidForm:
    """The sheets of a form. Nobody is asked and nothing is logged: whoever draws it does that, while
    `files`, from which portraits are drawn, are open."""
    number = described.number if described is not None else line_in_force(connection, wish.number).number
    described = described or _in_force(connection, now, number)
    gathered = _Gathering(connection, vault, wish, now, masked, files)
    groups = gathered.described(described) if described is not None else gathered.drawn(number)
    return LaidForm(groups, gathered.context, gathered.people, gathered.has_rows, gathered.rows)


def _in_force(connection: Connection, now: Moment, number: str) -> FormDescription | None:
    """The form that is data, with the village's own words where it is a letter; None: drawn by a module."""
    form = forms_in_force(connection).get(number)
    if form is None:
        return None
    return with_own_words(connection, read_village(connection, on=day_of(now)).village, form)


def may_print(vault: Vault, described: FormDescription | None, number: str) -> bool:
    """Whether this user may print the form masked."""
    things = things_of(described, number)
    return not things or any(vault.acting.may(thing) for thing in things)


def things_of(described: FormDescription | None, number: str) -> set[Thing]:
    """What lets somebody print this form: to see people, or to keep one of the ledgers in it."""
    if described is None:
        return {FIGURES.number: {Thing.LEDGERS}, DAY_SHEET.number: {Thing.PUBLICITY}}.get(
            number, {Thing.PEOPLE}
        )
    if described.of == PERSON:
        return {Thing.PEOPLE}
    tables = {table for part in described.parts for table in part.rows.tables}
    return {thing for table in tables if (thing := thing_of_table(table)) is not None}


class _Gathering:
    """Reads what one print needs, and lays it: groups of sheets, each with page numbers of its own."""

    def __init__(
        self,
        connection: Connection,
        vault: Vault,
        wish: FormWish,
        now: Moment,
        masked: bool,
        files: Pages | None,
    ) -> None:
        self._connection, self._vault, self._wish, self._masked = connection, vault, wish, masked
        self._today = day_of(now)
        self._village = read_village(connection, on=self._today)
        period = wish.period
        self.context = replace(
            paper_context(self._village, printed_by=vault.user_name, now=now, masked=masked),
            period=_period_words(period) if period is not None else "",
            year=period.last.year if period is not None else self._today.year,
        )
        self._files = files
        self._pictures = None if masked else PersonPictures(connection, files, self.context)
        self.people: list[PersonId] = []
        self.has_rows = True
        self.rows: list[SourceRow] = []

    def described(self, form: FormDescription) -> list[list[Bound]]:
        """A form that is data."""
        wish = self._wish
        bags = self._bags() if form.of == PERSON else []
        ledgers = (
            {kind.table: records_of(self._connection, kind, self._village.village) for kind in LEDGERS}
            if form.of != PERSON and not wish.blank
            else {}
        )
        if ledgers:
            ledgers[SENT] = sent_bundles(self._connection, self._vault)
        source = Source(bags, ledgers, wish.period, self._today, wish.only)
        for part in form.parts:
            for row in source.rows(part.rows) if part.rows.tables else ():
                beside = [source.children(row, table, by) for table, by in sorted(children_of(part))]
                self.rows += [row, *(one for found in beside for one in found if one.row != row.row)]
        self.has_rows = bool(self.rows)
        words = village_words(self._village, self.context, self._today)
        photos = self._photos if form.shows_photos() and self._files is not None else None
        filler = Filler(source, words, self._masked, self._pictures, photos)
        person = bags[0] if wish.person is not None and bags else None
        return [[lay_form(form, filler, self.context, person=person, blank=wish.blank)]]

    def _photos(self, row: SourceRow) -> Sequence[CaptionedPhoto]:
        """The photos of a line; pages of scans go with the pack for an inspection."""
        if self._files is None:
            return ()
        return [one for one in ledger_photos(self._connection, [row], self._files) if not one.is_page]

    def drawn(self, number: str) -> list[list[Bound]]:
        """A form with a module of its own."""
        return {
            "F01": self._covers,
            "F02": self._cards,
            "F03": self._roster,
            "F11": self._visits,
            "F13": self._tests,
            "F36": self._figures,
            "P04": self._labels,
            "P07": self._day_sheet,
        }[number]()

    def _bags(self) -> list[Bag]:
        """The one bag, or those of everyone; a blank form for nobody reads none."""
        wish = self._wish
        if wish.person is not None:
            who: Sequence[PersonId] = [wish.person]
        elif wish.blank:
            who = []
        else:
            lines = list_people(self._connection, today=self._today)
            who = [line.person for line in lines if not line.closed]
        self.people = list(who)
        return [read_bag(self._connection, one, today=self._today) for one in who]

    def _covers(self) -> list[list[Bound]]:
        bags = self._bags()
        covers = [
            gather_bag(self._connection, bag.record.person, today=self._today, masked=self._masked).cover
            for bag in bags
        ] or [CoverValues("", self._village.name)]
        return [[lay_cover(one), lay_contents(one, [])] for one in covers]

    def _day_sheet(self) -> list[list[Bound]]:
        """Of the period, else of today; a name from the files stops it, as everywhere else."""
        period = self._wish.period or period_of_days(self._today, self._today)
        sheet = make_day_sheet(self._connection, self._village, period.first, period.last, today=self._today)
        with self._vault.reading() as whole:
            check_names(whole, sheet, may_see=self._vault.acting.may(Thing.EVERYBODY))
        return [[p07_day_sheet.lay(sheet, self.context, blank=self._wish.blank)]]

    def _labels(self) -> list[list[Bound]]:
        covers = [
            CoverValues(bag.record.file_no, self._village.name, bag.record.opened_on) for bag in self._bags()
        ]
        return [[lay_labels(covers or [CoverValues("", self._village.name)])]]

    def _cards(self) -> list[list[Bound]]:
        cards = [card_values(bag, masked=self._masked, pictures=self._pictures) for bag in self._bags()] or [
            CardValues()
        ]
        return [[f02_information_card.lay(one, self.context)] for one in cards]

    def _roster(self) -> list[list[Bound]]:
        lines = []
        if not self._wish.blank:
            lines = [one for one in list_people(self._connection, today=self._today) if not one.closed]
        self.people = [line.person for line in lines]
        values = RosterValues()
        if lines:
            values = roster_values(lines, masked=self._masked, pictures=self._pictures)
        return [[f03_roster.lay(values, self.context)]]

    def _visits(self) -> list[list[Bound]]:
        found: list[VisitValues] = []
        for bag in self._bags():
            if self._wish.blank:
                name = card_values(bag, masked=self._masked, pictures=self._pictures).name
                found.append(VisitValues(file_no=bag.record.file_no, name=name))
                continue
            visits = [one for one in bag.visits if self._is_in_period(one.details.happened_on)]
            visits.sort(key=lambda one: one.details.happened_on or date.min)
            found += [visit_values(bag, one, masked=self._masked, pictures=self._pictures) for one in visits]
        return [[f11_visit.lay(one, self.context)] for one in found or [VisitValues()]]

    def _tests(self) -> list[list[Bound]]:
        registers = []
        for bag in self._bags():
            tests = [one for one in bag.tests if self._is_in_period(one.details.happened_on)]
            tests.sort(key=lambda one: one.details.happened_on or date.min)
            values = register_values(
                bag, tests, today=self._today, masked=self._masked, pictures=self._pictures
            )
            registers.append(replace(values, rows=()) if self._wish.blank else values)
        return [[f13_test_register.lay(one, self.context)] for one in registers or [TestRegisterValues()]]

    def _figures(self) -> list[list[Bound]]:
        period = self._wish.period or period_around(self._today, "month")
        report = count_figures(self._connection, self._village.village, period, today=self._today)
        values = figure_values(report, _period_words(period))
        if self._wish.blank:
            values = FigureValues(
                "", tuple(replace(one, amount="", before="", difference="") for one in values.rows)
            )
            return [[f36_figures.lay(values, self.context)]]
        charts = month_charts(self._connection, self._village.village, period, today=self._today)
        return [[f36_figures.lay(values, self.context, report, charts)]]

    def _is_in_period(self, day: date | None) -> bool:
        period = self._wish.period
        return period is None or (day is not None and period.first <= day <= period.last)


def _period_words(period: Period) -> str:
    return f"{period.first:%Y.%m.%d}—{period.last:%Y.%m.%d}"
