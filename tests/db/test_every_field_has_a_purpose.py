"""The data inventory names every field of every replicated table, and nothing else (PIPL 6)."""

from __future__ import annotations

from app.inventory.masks import OF_KIND
from app.inventory.read_inventory import NO_MASK, inventory
from db.belonging import tables_under
from db.schema import SHAPES

HOW = "add a line to resources/inventory/fields.json: purpose, sensitivity, mask (and a retention of its own)"


def test_every_column_of_every_replicated_table_is_in_the_inventory() -> None:
    named = {(field.table, field.column) for field in inventory()}
    kept = {(name, column) for name, shape in SHAPES.items() for column in shape.columns}
    assert sorted(kept - named) == [], HOW
    assert sorted(named - kept) == [], "these fields are no more"


def test_masks_and_sensitivities_are_ones_that_the_program_knows() -> None:
    assert {field.mask for field in inventory()} <= {NO_MASK, *OF_KIND}
    assert {field.sensitivity for field in inventory()} <= {"sensitive", "personal", "ordinary"}


def test_a_list_a_number_or_a_reference_is_never_masked() -> None:
    for field in inventory():
        shape = SHAPES[field.table]
        plain = {*shape.lists, *shape.numbers, *shape.references}
        assert field.mask == NO_MASK or field.column not in plain, (field.table, field.column)


def test_names_and_numbers_in_a_bag_are_masked() -> None:
    masked = {(field.table, field.column): field.mask for field in inventory()}
    inside = tables_under("person")
    for table in inside:
        for column, mask in (("phone", "phone"), ("id_no", "id"), ("guardian", "name")):
            if column in SHAPES[table].columns:
                assert masked[table, column] == mask
    assert masked["person", "name"] == "name"


def test_nothing_in_an_aggregate_bundle_is_sensitive() -> None:
    assert [f"{field.table}.{field.column}" for field in inventory()
            if field.bundle == "aggregate" and field.sensitivity == "sensitive"] == []  # fmt: skip
