"""Between a form's plain values and a row's cells."""

from __future__ import annotations

from dataclasses import dataclass, fields, is_dataclass
from datetime import date
from importlib import import_module
from pkgutil import walk_packages
from typing import Any, get_type_hints

import pytest
from hypothesis import given
from hypothesis import strategies as st

import app
from app.details import (
    FIRST_DAY,
    LAST_DAY,
    changed_cells,
    check_lengths,
    check_reason,
    day_from,
    from_cells,
    to_cells,
)
from app.errors import Refused
from app.people.person_details import PersonDetails
from app.placements.placement_details import PlacementDetails
from app.records import RecordKind
from app.tests.details_of_test import TestDetails
from app.visits.visit_details import VisitDetails
from db.canonical import canonical
from db.schema import SHAPES

texts = st.text(st.characters(codec="utf-8", exclude_characters="\x00"), max_size=20).map(str.strip)
KINDS = {"person": PersonDetails, "placement": PlacementDetails, "visit": VisitDetails, "test": TestDetails}


def some(kind: Any) -> st.SearchStrategy[Any]:
    by_type = {
        "date | None": st.none() | st.dates(FIRST_DAY, LAST_DAY),
        "tuple[str, ...]": st.lists(texts, max_size=3).map(tuple),
        "bool | None": st.none() | st.booleans(),
        "int | None": st.none() | st.integers(-(2**53) + 1, 2**53 - 1),
        "str": texts,
    }
    return st.builds(kind, **{field.name: by_type[str(field.type)] for field in fields(kind)})


@pytest.mark.parametrize("cell", ["", "9999-12-31", "0001-01-01", "2026-02-30", "第三天", None])
def test_a_cell_without_a_day_that_can_be_counted_from_is_empty(cell: str | None) -> None:
    assert day_from(cell) is None


@given(details=st.one_of(*map(some, KINDS.values())))
def test_what_a_form_says_is_the_same_after_it_was_kept(details: Any) -> None:
    assert from_cells(type(details), row_of(details)) == details


@pytest.mark.parametrize("table", KINDS)
def test_every_field_of_a_form_is_a_column_of_its_table(table: str) -> None:
    shape, kind = SHAPES[table], KINDS[table]
    names = {field.name: str(field.type) for field in fields(kind)}
    assert set(names) <= set(shape.columns)
    assert {name for name, hint in names.items() if "tuple" in hint} <= shape.lists
    assert {name for name, hint in names.items() if "int" in hint or "bool" in hint} <= shape.numbers


def test_nothing_filled_in_is_another_thing_than_unknown_or_no() -> None:
    @dataclass(frozen=True)
    class Form:
        words: str = ""
        answer: bool | None = None
        kinds: tuple[str, ...] = ()

    assert to_cells(Form()) == {"words": None, "answer": None, "kinds": None}
    assert to_cells(Form("9", False, ("99",))) == {"words": "9", "answer": 0, "kinds": ["99"]}


@pytest.mark.parametrize("cell", ["2026-13-01", "2026年", "soon", "10000-01-01"])
def test_a_day_that_is_no_day_is_left_out_and_the_rest_is_read(cell: str) -> None:
    row = row_of(VisitDetails(place="家中", happened_on=date(2026, 11, 2)))
    assert from_cells(VisitDetails, row | {"happened_on": cell}) == VisitDetails(place="家中")


def test_a_correction_is_what_differs() -> None:
    before, after = (
        VisitDetails(place="家中", result="1"),
        VisitDetails(place="", result="1", visitors=("a",)),
    )
    assert changed_cells(to_cells(before), to_cells(after)) == {"place": None, "visitors": ["a"]}


def test_a_text_may_have_ten_thousand_characters_and_not_one_more() -> None:
    check_lengths(VisitDetails(family_words="𬱖" * 10_000, visitors=("a" * 5000, "b" * 5000)))
    with pytest.raises(Refused, match="text_too_long") as caught:
        check_lengths(VisitDetails(family_words="𬱖" * 10_001))
    assert (caught.value.field, caught.value.facts) == ("family_words", {"most": 10_000})


def test_a_reason_is_some_words_and_not_a_book() -> None:
    assert check_reason(" twice\n") == "twice"
    with pytest.raises(Refused, match="reason_missing"):
        check_reason("\u3000")
    with pytest.raises(Refused, match="text_too_long"):
        check_reason("字" * 10_001)


def row_of(details: Any) -> dict[str, Any]:
    """The row as the database gives it back: lists as canonical text."""
    cells = to_cells(details)
    return {
        name: canonical(cell).decode() if isinstance(cell, list) else cell for name, cell in cells.items()
    }


def test_no_detail_hides_its_type_behind_another_name() -> None:
    """Rows are read by the types as they are written: `Words` for a tuple of texts would be a text."""
    modules = [import_module(one.name) for one in walk_packages(app.__path__, "app.")]
    held = [value for module in modules for value in vars(module).values()]
    kinds = {one.details for one in held if isinstance(one, RecordKind)}
    kinds |= {PersonDetails, PlacementDetails, VisitDetails, TestDetails}
    assert len(kinds) > 50
    assert all(is_dataclass(kind) for kind in kinds)
    hidden = [
        f"{kind.__name__}.{field.name}: {field.type}"
        for kind in kinds
        for field in fields(kind)
        if kind_of(field.type) != kind_of(get_type_hints(kind)[field.name])
    ]
    assert hidden == []


def kind_of(written: object) -> list[str]:
    return [word for word in ("date", "tuple", "bool", "int") if word in str(written)]
