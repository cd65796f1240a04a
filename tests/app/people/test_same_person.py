"""Whatever lies under a merged file is found with the person, everywhere, through one place."""

from __future__ import annotations

import re
import tempfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.bag.read_bag import read_bag
from app.bundles.pending import read_pending
from app.followup.gather_cases import gather_cases
from app.followup.list_due import list_due
from app.ids import PersonId, new_id
from app.importing.take_in_ledger import known_people
from app.people.list_people import list_people
from app.people.merge_twins import merge_twins
from app.people.same_person import MERGED, OF_PERSON, files_of, survivor_of, survivors
from app.people.save_person import find_twins, put_in_trash, take_out_of_trash
from app.printing.gather import gather_bag
from app.search.find_people import find_people
from app.tests.log_of_tests import log_of_tests
from app.visits.visit_log import visit_log
from db.journal import create, delete, update
from db.schema import SHAPES
from tests.factories.people import TODAY, KeptOffice, Office, a_person
from tests.factories.replicas import Replica, Replicas, build_database, everything

ROOT = Path(__file__).parents[3]
UNDER_A_PERSON = sorted(name for name, shape in SHAPES.items() if "person_id" in shape.columns)


@pytest.mark.parametrize("table", UNDER_A_PERSON)
def test_rows_of_every_table_are_found_under_the_file_that_survives(
    couple: tuple[Office, PersonId, PersonId], table: str
) -> None:
    office, kept, merged = couple
    with office.work() as session:
        session.write([create(table, "of-kept", {"person_id": kept})])
        session.write([create(table, "of-merged", {"person_id": merged})])
        merge_twins(session, kept, merged)
    for asked in (kept, merged):
        with office.look() as connection:
            found = connection.exec_driver_sql(
                f'SELECT id FROM "{table}" WHERE {OF_PERSON} AND deleted = 0 ORDER BY id', (asked,)
            )
            assert found.scalars().all() == ["of-kept", "of-merged"]


def test_no_module_asks_for_the_rows_of_one_file_alone() -> None:
    """`person_id = ?` would miss what lies under a merged file: use OF_PERSON."""
    counting_by_file = {"app/people/merge_twins.py", "app/people/same_person.py"}
    whether_a_file_is_there = {"app/transfer/take_in_transfer.py"}
    # Lists over everybody that join the file for its village, and resolve who it is afterwards.
    lists_of_all = {"app/reports/township_pack.py", "app/county/pass_on.py"}
    # A file that came or went did so alone: the other one of the same person was here before, and stays.
    of_one_file = {"app/transfer/list_transfers.py", "app/transfer/moves.py"}
    own_index = {"app/search/index.py", "app/search/find_people.py"}
    found = {
        str(path.relative_to(ROOT))
        for floor in ("app", "ui")
        for path in (ROOT / floor).rglob("*.py")
        if re.search(r"person_id = \?|\.id = \w+\.person_id", path.read_text(encoding="utf-8"))
    }
    assert found == counting_by_file | own_index | whether_a_file_is_there | lists_of_all | of_one_file


def test_who_was_merged_is_asked_without_reading_everybody(couple: tuple[Office, PersonId, PersonId]) -> None:
    """Every search asks it first, of a county's hundred thousand too."""
    with couple[0].look() as connection:
        plan = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {MERGED}").all()
    assert [row[3] for row in plan] == ["SEARCH m USING INDEX person_merged (merged_into>?)"]


def test_the_bag_the_list_the_logs_and_the_paper_show_the_records_of_both(
    couple: tuple[Office, PersonId, PersonId],
) -> None:
    office, kept, merged = couple
    office.place(merged)
    office.visit(kept, date(2026, 11, 2))
    office.visit(merged, date(2026, 11, 9))
    office.test(merged, date(2026, 11, 10))
    with office.work() as session:
        merge_twins(session, merged, kept)
    with office.look() as connection:
        for asked in (kept, merged):
            bag = read_bag(connection, asked, today=TODAY)
            assert bag.record.person == kept
            assert [one.person for one in bag.merged] == [merged]
            assert (len(bag.visits), len(bag.tests), len(bag.placements)) == (2, 1, 1)
            assert bag.placement is not None
            assert bag.windows
        (line,) = list_people(connection, today=TODAY)
        assert (line.person, line.last_visit, line.last_test) == (kept, date(2026, 11, 9), date(2026, 11, 10))
        assert line.placement_kind == "1"
        days = (date(2026, 11, 1), date(2026, 11, 30))
        assert {one.name for one in visit_log(connection, *days)} == {"王小满"}
        assert {one.name for one in log_of_tests(connection, *days)} == {"王小满"}
        (case,) = gather_cases(connection)
        assert len(case.case.records) == 3
        due = list_due(connection, today=TODAY)
        assert {one.person for one in (*due.overdue, *due.near, *due.law, *due.ahead)} <= {kept}
        assert len(gather_bag(connection, merged, today=TODAY, masked=False).visits) == 2
        assert [one.id for one in known_people(connection)] == [kept]
        laptop = office.vault.laptop.laptop
        assert read_pending(connection, county=None, laptop=laptop).people == 1


def test_search_finds_the_person_once_by_the_words_of_either_file(
    couple: tuple[Office, PersonId, PersonId],
) -> None:
    office, kept, merged = couple
    with office.work() as session:
        merge_twins(session, kept, merged)
    with office.look() as connection:
        for words in ("王小满", "王小曼", "wxm"):
            assert [hit.person for hit in find_people(connection, words)] == [kept]
        told = find_twins(
            connection, a_person(name="王小曼", birth=date(1990, 3, 7)), id_key=office.vault.id_key
        )
        assert [twin.person for twin in told] == [kept]


def test_the_trash_takes_all_files_of_a_person_and_gives_them_back(
    couple: tuple[Office, PersonId, PersonId],
) -> None:
    office, kept, merged = couple
    with office.work() as session:
        merge_twins(session, kept, merged)
    with office.work() as session:
        put_in_trash(session, kept, why="moved away")
    assert listed(office) == []
    with office.work() as session:
        take_out_of_trash(session, kept)
    assert listed(office) == [kept]
    with office.look() as connection:
        assert files_of(connection, kept) == [kept, merged]


def test_a_file_hidden_alone_leaves_the_other_in_the_list(couple: tuple[Office, PersonId, PersonId]) -> None:
    """Two laptops at once: one merges the twins, the other puts one of them into the trash."""
    office, kept, merged = couple
    office.visit(merged)
    with office.work() as session:
        merge_twins(session, kept, merged)
    with office.work() as session:
        session.write([delete("person", kept, why="entered twice")])
    assert listed(office) == [merged]
    with office.look() as connection:
        assert len(read_bag(connection, merged, today=TODAY).visits) == 1


def test_a_disputed_merge_joins_nothing_until_it_is_settled(replicas: Replicas) -> None:
    one, two = replicas.make("one"), replicas.make("two")
    one.write(*(create("person", row, {"name": row}) for row in ("a", "b", "c")))
    two.take_in(one.segment())
    one.write(update("person", "c", {"merged_into": "a"}))
    two.write(update("person", "c", {"merged_into": "b"}))
    one.take_in(two.segment())
    assert shown(one) == {}
    one.write(update("person", "c", {"merged_into": "b"}))
    assert shown(one) == {"c": "b"}


links = st.lists(st.tuples(st.integers(0, 5), st.integers(0, 6), st.integers(0, 1)), max_size=12)


@settings(max_examples=60, deadline=None)
@given(plan=links, hidden=st.sets(st.integers(0, 5), max_size=3))
def test_chains_rings_and_merges_on_two_laptops_end_in_the_same_groups(
    plan: list[tuple[int, int, int]], hidden: set[int]
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        replicas = Replicas(_database(Path(folder)), Path(folder))
        try:
            laptops = [replicas.make("one"), replicas.make("two")]
            laptops[0].write(*(create("person", f"p{n}", {"name": f"{n}"}) for n in range(6)))
            laptops[1].take_in(laptops[0].segment())
            for one, other, who in plan:
                target = None if other == 6 else f"p{other}"
                laptops[who].write(update("person", f"p{one}", {"merged_into": target}))
            for number in hidden:
                laptops[0].write(delete("person", f"p{number}"))
            chains = everything(laptops)
            for laptop in laptops:
                laptop.take_in(*chains)
            assert shown(laptops[0]) == shown(laptops[1]) == slow_oracle(laptops[0])
            _check_each(laptops[0])
        finally:
            replicas.close()


def _check_each(laptop: Replica) -> None:
    """The words for one person and the table for all say the same."""
    with laptop.reading() as connection:
        others = survivors(connection).others
        for number in range(6):
            person = PersonId(f"p{number}")
            if connection.exec_driver_sql("SELECT deleted FROM person WHERE id = ?", (person,)).scalar():
                continue
            assert survivor_of(connection, person) == others.get(person, person)
            same = {
                one
                for one in (f"p{n}" for n in range(6))
                if others.get(PersonId(one), one) == others.get(person, person)
            }
            living = {
                row
                for row in connection.exec_driver_sql("SELECT id FROM person WHERE deleted = 0").scalars()
                if row in same
            }
            assert set(files_of(connection, person)) == living


def slow_oracle(laptop: Replica) -> dict[str, str]:
    """Widen each group until nothing changes; then the smallest living file of it."""
    with laptop.reading() as connection:
        rows = connection.exec_driver_sql(
            "SELECT id, merged_into, deleted, coalesce(open_registers, '') FROM person"
        ).all()
    group = {row[0]: {row[0]} for row in rows}
    edges = [(row[0], row[1]) for row in rows if row[1] and "merged_into" not in row[3]]
    for _ in rows:
        for one, other in edges:
            both = group[one] | group[other]
            for member in both:
                group[member] = both
    living = {row[0] for row in rows if not row[2]}
    found = {}
    for person in living:
        first = min(group[person] & living)
        if first != person:
            found[person] = first
    return found


def shown(laptop: Replica) -> dict[str, str]:
    with laptop.reading() as connection:
        return {str(one): str(other) for one, other in survivors(connection).others.items()}


def listed(office: Office) -> list[PersonId]:
    with office.look() as connection:
        return [line.person for line in list_people(connection, today=TODAY)]


_BUILT: list[bytes] = []


def _database(folder: Path) -> Path:
    if not _BUILT:
        _BUILT.append(build_database(folder / "first.db").read_bytes())
    (folder / "empty.db").write_bytes(_BUILT[0])
    return folder / "empty.db"


@pytest.fixture
def replicas(tmp_path: Path) -> Iterator[Replicas]:
    made = Replicas(_database(tmp_path), tmp_path)
    yield made
    made.close()


@pytest.fixture
def couple(empty_village: KeptOffice, tmp_path: Path) -> Iterator[tuple[Office, PersonId, PersonId]]:
    """An office with one person entered twice; the first is the older file."""
    office = empty_village.open_copy(tmp_path / "v")
    kept = office.add_person(person=PersonId(new_id()))
    merged = office.add_person(a_person(name="王小曼", birth=date(1990, 3, 7)), person=PersonId(new_id()))
    yield office, kept, merged
    office.close()
