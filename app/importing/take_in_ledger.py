"""Take a checked ledger into the vault: one transaction, one undo.

A dry run comes first (`check_against_vault`), so that every row's fate is seen before anything is
written: new, already here, a question, refused. Only rows that may come in do, and each once.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from app.clock import Moment, day_of
from app.closing.check_open import closed_people
from app.closing.closed_months import closed_months
from app.conduct.evaded_tests import breach_of_test
from app.dates import YearMonth
from app.details import day_from, to_cells
from app.errors import Refused
from app.ids import ActionId, PersonId, TestId, VillageId, new_id
from app.importing.details_of_rows import details_of_test, person_details, placement_details, visit_details
from app.importing.ledger_headings import KINDS_BY_TABLE
from app.importing.match import KnownPerson, RecordKey, match, match_roster
from app.importing.remembered import remember
from app.importing.rows import LedgerRow, PersonRow, TestRow, VisitRow
from app.importing.take_lines import HeldLines, check_lines, take_line
from app.importing.verdicts import LedgerReading, Level, RowVerdict
from app.people.person_details import PersonDetails
from app.people.same_person import survivors
from app.people.save_person import add_person
from app.practice.is_practice import refuse_practice
from app.tests.details_of_test import TestDetails
from app.tests.positive import as_kept
from app.village.read_village import Village, first_village
from app.visits.visit_details import VisitDetails
from app.work import Connection, Session
from db.canonical import Value
from db.journal import create


@dataclass(frozen=True)
class TakenIn:
    """What came in. `action` takes all of it back; `already` rows were in the vault before."""

    action: ActionId
    people: int
    placements: int
    visits: int
    tests: int
    already: int
    left_out: int
    lines: int = 0


def check_against_vault(
    connection: Connection, reading: LedgerReading, *, village: VillageId | None = None, why: str = ""
) -> LedgerReading:
    """The dry run's second half: whose row it is, and what the vault has already.

    What lies in a month that is closed is refused, unless `why` says why it is entered still.
    Rows that are here already become skipped, "already_in_vault"; where two people fit, the row
    carries a question. What would go into a closed bag is refused, "bag_closed".
    """
    if reading.kind in KINDS_BY_TABLE:
        whose = village or first_village(connection)
        return replace(reading, rows=check_lines(connection, whose, reading.kind, reading.rows, why=why))
    people = known_people(connection)
    matcher = match_roster if reading.kind == "roster" else match
    held = set() if reading.kind == "roster" else _recorded(connection)
    closed = closed_people(connection)
    months = frozenset() if why else closed_months(connection)
    rows = []
    for verdict in matcher(reading.rows, people):
        checked = _refused_if_closed(_skipped_if_held(verdict, held), closed)
        rows.append(_refused_if_month_closed(checked, months))
    return replace(reading, rows=tuple(rows))


def known_people(connection: Connection) -> list[KnownPerson]:
    """Everyone with a file, as matching needs them; of several files of one person the one that survives."""
    shown_under = survivors(connection)
    rows = connection.exec_driver_sql(
        "SELECT id, name, id_no, birth, birth_note, village_group FROM person WHERE deleted = 0"
    )
    return [
        KnownPerson(PersonId(row[0]), row[1] or "", row[2], day_from(row[3]) or _month(row[4]), row[5])
        for row in rows
        if row[0] not in shown_under
    ]


def take_in(
    session: Session,
    reading: LedgerReading,
    *,
    village: Village,
    tag: str,
    id_key: bytes,
    now: Moment,
    why: str = "",
    progress: Callable[[float], None] | None = None,
    cancelled: Callable[[], bool] = bool,
) -> TakenIn:
    """Write the rows of a checked reading, each once, even if it came in since it was checked.

    Raises: Refused("import_cancelled"); nothing is kept then.
    """
    refuse_practice(session.connection)
    taken = _Taking(session, reading.kind, village, tag, id_key, now, why)
    rows = reading.rows
    for done, verdict in enumerate(rows):
        if cancelled():
            raise Refused("import_cancelled")
        taken.take(verdict)
        if progress is not None and done % 50 == 0:
            progress(done / len(rows))
    remember(session, reading.mappings)
    return taken.result()


class _Taking:
    """Counts while it writes."""

    def __init__(
        self, session: Session, kind: str, village: Village, tag: str, id_key: bytes, now: Moment, why: str
    ) -> None:
        self._session = session
        self._why = why
        self._lines = 0
        self._held_lines = (
            HeldLines(session.connection, village.village, kind) if kind in KINDS_BY_TABLE else None
        )
        self._village = village
        self._tag = tag
        self._id_key = id_key
        self._now = now
        self._people = self._placements = self._visits = self._tests = 0
        self._already = self._left_out = 0
        self._held = _recorded(session.connection)
        self._numbers = Counter(person.id_no for person in known_people(session.connection))
        self._unnumbered = _without_number(session.connection)
        self._closed = closed_people(session.connection)

    def take(self, verdict: RowVerdict) -> None:
        row = verdict.row
        if verdict.level is Level.SKIPPED and verdict.reason == "already_in_vault":
            self._already += 1
        elif row is None or verdict.question is not None:
            self._left_out += verdict.level is not Level.SKIPPED
        elif isinstance(row, LedgerRow):
            self._take_line(row)
        elif isinstance(row, PersonRow):
            self._take_person(row, verdict.person)
        elif verdict.person in self._closed:
            self._left_out += 1
        elif verdict.person is not None:
            self._take_record(row, verdict.person)

    def result(self) -> TakenIn:
        return TakenIn(
            ActionId(self._session.action),
            self._people,
            self._placements,
            self._visits,
            self._tests,
            self._already,
            self._left_out,
            self._lines,
        )

    def _take_line(self, row: LedgerRow) -> None:
        if self._held_lines is not None and self._held_lines.is_here(row):
            self._already += 1
            return
        take_line(self._session, self._village.village, row, now=self._now, why=self._why)
        self._lines += 1

    def _take_person(self, row: PersonRow, known: PersonId | None) -> None:
        said = person_details(row)
        if known is not None or self._is_here(said):
            self._already += 1
            return
        person = add_person(
            self._session,
            self._village.village,
            said,
            village_code=self._village.code,
            tag=self._tag,
            id_key=self._id_key,
            now=self._now,
        )
        self._people += 1
        self._numbers[said.id_no] += 1
        placement = placement_details(row)
        if placement is not None:
            # Days out of order in an old ledger are kept as written; the bag shows the finding.
            cells = {**to_cells(placement), "person_id": person}
            self._session.write([create("placement", new_id(), cells)])
            self._placements += 1

    def _is_here(self, said: PersonDetails) -> bool:
        """Whether the person came in since the ledger was checked: by the number, or as typed here."""
        if said.id_no:
            return self._numbers[said.id_no] == 1
        return _as_typed(said) in self._unnumbered

    def _take_record(self, row: VisitRow | TestRow, person: PersonId) -> None:
        key = _key(row, person)
        if key in self._held:
            self._already += 1
            return
        self._held.add(key)
        # The dry run was the gate: what an old ledger leaves open is completed later.
        table = "visit" if isinstance(row, VisitRow) else "test"
        said: VisitDetails | TestDetails
        if isinstance(row, VisitRow):
            said = visit_details(row)
        else:
            said = as_kept(self._session.connection, details_of_test(row), today=day_of(self._now))
        made = new_id()
        self._session.write([create(table, made, {**to_cells(said), "person_id": person})])
        if isinstance(said, VisitDetails):
            self._visits += 1
        else:
            self._session.write(breach_of_test(TestId(made), person, said))
            self._tests += 1


_TYPED = ("name", "birth", "birth_note", "village_group", "phone")


def _as_typed(said: PersonDetails) -> tuple[Value, ...]:
    cells = to_cells(said)
    return tuple(cells[name] for name in _TYPED)


def _without_number(connection: Connection) -> set[tuple[Value, ...]]:
    rows = connection.exec_driver_sql(
        f"SELECT {', '.join(_TYPED)} FROM person WHERE id_no IS NULL AND deleted = 0"
    )
    return {tuple(row) for row in rows}


def _skipped_if_held(verdict: RowVerdict, held: set[RecordKey]) -> RowVerdict:
    if verdict.row is None or verdict.person is None:
        return verdict
    if isinstance(verdict.row, PersonRow | LedgerRow):
        return verdict._replace(level=Level.SKIPPED, reason="already_in_vault")
    key = _key(verdict.row, verdict.person)
    if key in held:
        return verdict._replace(level=Level.SKIPPED, reason="already_in_vault")
    held.add(key)
    return verdict


def _refused_if_closed(verdict: RowVerdict, closed: frozenset[PersonId]) -> RowVerdict:
    if verdict.level is Level.SKIPPED or verdict.person not in closed:
        return verdict
    return verdict._replace(level=Level.REFUSED, row=None, reason="bag_closed")


def _refused_if_month_closed(verdict: RowVerdict, months: frozenset[tuple[str, str]]) -> RowVerdict:
    """A visit or test of a month that the leader closed takes a reason (V4)."""
    row = verdict.row
    if not months or not isinstance(row, VisitRow | TestRow) or verdict.level is Level.SKIPPED:
        return verdict
    if f"{row.happened_on:%Y-%m}" not in {period for _village, period in months}:
        return verdict
    return verdict._replace(level=Level.REFUSED, row=None, reason="line_of_closed_month", facts={})


def _key(row: VisitRow | TestRow, person: PersonId) -> RecordKey:
    """What makes a row the same record as another, with what is kept where the ledger says nothing."""
    if isinstance(row, VisitRow):
        return ("visit", person, row.happened_on, visit_details(row).kind, "")
    said = details_of_test(row)
    return ("test", person, row.happened_on, said.sample, said.sheet_no)


def _recorded(connection: Connection) -> set[RecordKey]:
    """The keys of all visits and tests here, as `_key` makes them."""
    found: set[RecordKey] = set()
    shown_under = survivors(connection)
    for kind, columns in (("visit", "kind, ''"), ("test", "sample, coalesce(sheet_no, '')")):
        for person, day, one, other in connection.exec_driver_sql(
            f'SELECT person_id, happened_on, {columns} FROM "{kind}" WHERE deleted = 0'
        ):
            happened_on = day_from(day)
            if happened_on is not None:
                found.add((kind, shown_under.of(PersonId(person)), happened_on, one or "", other))
    return found


def _month(text: str | None) -> YearMonth | None:
    if not text:
        return None
    year, _, month = text.partition("-")
    # A form lets people write what they know, "about 1985" for instance.
    return YearMonth(int(year), int(month)) if year.isdecimal() and month.isdecimal() else None


def questions(reading: LedgerReading) -> Sequence[RowVerdict]:
    """The rows that wait for the user's answer."""
    return [verdict for verdict in reading.rows if verdict.question is not None]


def with_answers(reading: LedgerReading, answered: Iterable[RowVerdict]) -> LedgerReading:
    """The reading with some rows answered (see `match.answer`)."""
    by_address = {verdict.address: verdict for verdict in answered}
    rows = tuple(by_address.get(verdict.address, verdict) for verdict in reading.rows)
    return replace(reading, rows=rows)


def take_answer(connection: Connection, reading: LedgerReading, answered: RowVerdict) -> LedgerReading:
    """The reading with one row answered; a record that is then found here already is skipped, one of
    a closed bag refused.

    The rest of the file counts as here: the same visit may stand in it twice.
    """
    rows = [verdict for verdict in reading.rows if verdict.address != answered.address]
    held = _recorded(connection) | {
        _key(verdict.row, verdict.person)
        for verdict in rows
        if isinstance(verdict.row, VisitRow | TestRow) and verdict.person is not None
    }
    found = _refused_if_closed(_skipped_if_held(answered, held), closed_people(connection))
    return with_answers(reading, [found])
