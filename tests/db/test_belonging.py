"""What belongs to a person is found by the references of the schema, hidden rows included."""

from __future__ import annotations

from db.belonging import rows_under, tables_under
from db.journal import create, delete
from tests.factories.replicas import Replica, a_person, a_test, a_visit

ZHANG, LI = "person-zhang", "person-li"


def test_children_and_their_children_belong_and_nobody_elses(here: Replica) -> None:
    here.write(
        a_person(ZHANG),
        a_person(LI),
        a_visit(ZHANG, "visit-1"),
        a_visit(LI, "visit-2"),
        a_test(ZHANG, "test-1"),
        create("placement", "placement-1", {"person_id": ZHANG, "kind": "1"}),
        create("suspension", "suspension-1", {"placement_id": "placement-1", "reason": "1"}),
        create("need", "need-1", {"person_id": ZHANG, "visit_id": "visit-1"}),
    )
    here.write(delete("visit", "visit-1"))
    with here.reading() as connection:
        assert rows_under(connection, "person", [ZHANG]) == {
            "person": [ZHANG],
            "visit": ["visit-1"],
            "test": ["test-1"],
            "placement": ["placement-1"],
            "suspension": ["suspension-1"],
            "need": ["need-1"],
        }


def test_a_person_with_nothing_has_only_the_file(here: Replica) -> None:
    here.write(a_person(ZHANG))
    with here.reading() as connection:
        assert rows_under(connection, "person", [ZHANG]) == {"person": [ZHANG]}


def test_the_tables_of_a_bag_are_those_that_refer_to_a_person() -> None:
    tables = tables_under("person")
    assert {"person", "placement", "workgroup", "visit", "test", "aid", "paper"} <= set(tables)
    assert not {"village", "laptop", "user", "fund_line", "plan_template"} & set(tables)
