"""Every table and field that may lie in a bag has its words; those that have none yet stand here."""

from __future__ import annotations

from app.history.person_rows import columns_of, tables_of_a_bag
from tests.factories.people import ID_NO
from ui.bag.all_sheets import sheet_of
from ui.history.record_words import (
    FIELDS,
    TABLES,
    Told,
    is_told_of,
    label_of_field,
    label_of_table,
    order_of_field,
    title_of,
)

WORDS_TO_COME: frozenset[str] = frozenset()
"""Tables, and fields as table.column, whose form is still to come and will bring their words. Else
give words in ui/history/record_words.py; until then the column's own name is shown.
"""


def test_every_table_and_field_of_a_bag_has_words() -> None:
    missing = []
    for table in set(tables_of_a_bag()) - WORDS_TO_COME:
        if table not in TABLES and sheet_of(table) is None:
            missing.append(table)
        for column in columns_of(table):
            if is_told_of(table, column) and column not in FIELDS.get(table, {}):
                missing.append(f"{table}.{column}")

    assert sorted(set(missing) - WORDS_TO_COME) == []


def test_a_table_or_field_that_nobody_named_is_shown_under_its_own_name() -> None:
    assert (label_of_table("moon"), label_of_field("moon", "phase")) == ("moon", "phase")
    assert (Told().value("moon", "phase", "full"), Told().value("moon", "phase", None)) == ("full", "—")
    assert title_of("moon", {"happened_on": "2026-11-21"}) == "moon 2026-11-21"


def test_numbers_are_masked_in_every_table_unless_shown_in_full() -> None:
    for table, column in (("person", "phone"), ("family", "phone"), ("visit", "interviewee_phone")):
        assert Told().value(table, column, "10012345678") == "100****5678"
        assert Told(whole=True).value(table, column, "10012345678") == "10012345678"
    assert ID_NO not in Told().value("person", "id_no", ID_NO)


def test_what_means_nothing_to_a_person_is_left_out() -> None:
    assert not is_told_of("person", "id_hash")
    assert not is_told_of("visit", "person_id")
    assert is_told_of("visit", "place")


def test_a_list_of_other_records_is_told_as_their_number_and_a_tie_by_its_words() -> None:
    assert Told().value("transfer", "attachments", ["a" * 64, "b" * 64]) == "2"
    assert Told().value("situation_report", "about", []) == "—"
    assert Told().value("attachment", "of_table", "visit") == label_of_table("visit")


def test_fields_stand_in_the_order_of_their_form() -> None:
    assert order_of_field("person", "name") < order_of_field("person", "note")
    assert order_of_field("person", "note") < order_of_field("person", "moon")
