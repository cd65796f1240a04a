"""Every field, and every reason that the importer gives, has words."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from app.dates import YearMonth
from app.importing.ledger_headings import KINDS_BY_TABLE, headings_of
from app.importing.mapping import KINDS as KINDS_OF_LEDGER
from app.importing.mapping import PEOPLE_KINDS, fields_of
from ui.importing.field_words import FIELDS, KINDS, SPECS, field_words, kind_words, value_words
from ui.parts.record_form import Kind
from ui.problems import has_sentence

ROOT = Path(__file__).resolve().parents[3]
GIVES_A_REASON = {
    "Said",
    "refuse",
    "warn",
    "note",
    "_asked",
    "_settled",
    "Question",
    "RowVerdict",
    "SheetReading",
}
PUT_TOGETHER = {"date_before_decided_on", "date_before_served_on", "date_before_reported_on"}


def test_every_field_of_every_kind_of_ledger_has_a_name() -> None:
    assert set(KINDS) == set(PEOPLE_KINDS)
    assert {name for kind in PEOPLE_KINDS for name in fields_of(kind)} <= set(FIELDS)
    for kind in KINDS_OF_LEDGER:
        assert kind_words(kind)
        for name in fields_of(kind):
            assert field_words(kind, name) != name, (kind, name)


def test_a_column_of_a_village_ledger_reads_its_words_by_the_list_of_its_form() -> None:
    for table, kind in KINDS_BY_TABLE.items():
        coded = {
            name: field.codes
            for name, field in SPECS[table].fields.items()
            if field.codes and field.kind in (Kind.CODE, Kind.CODES)
        }
        assert headings_of(table).codes == coded, table
        assert kind.details is SPECS[table].kind.details
        plain = {name for name, field in SPECS[table].fields.items() if field.kind is not Kind.RECORD}
        assert plain <= set(fields_of(table)), table


def test_every_reason_of_a_row_or_cell_has_a_sentence() -> None:
    reasons = set(reasons_given()) | PUT_TOGETHER

    assert len(reasons) > 25
    assert sorted(reason for reason in reasons if not has_sentence(reason)) == []


@pytest.mark.parametrize(
    ("kind", "name", "value", "words"),
    [
        ("roster", "sex", "1", "male"),
        ("roster", "birth", YearMonth(1990, 3), "1990-03"),
        ("roster", "reported_on", date(2026, 3, 5), "2026-03-05"),
        ("roster", "name", "王䶮", "王䶮"),
        ("roster", "term_months", 36, "36"),
        ("visits", "visitors", ("王组长", "李医生"), "王组长, 李医生"),
        ("tests", "result", None, ""),
    ],
)
def test_a_value_reads_as_it_was_understood(kind: str, name: str, value: object, words: str) -> None:
    assert value_words(kind, name, value) == words


def reasons_given() -> Iterator[str]:
    """Texts like "word_unknown" that stand in a call which makes a verdict, or name a line or a doubt."""
    for module in sorted((ROOT / "app" / "importing").glob("*.py")):
        for node in ast.walk(ast.parse(module.read_text("utf-8"))):
            if isinstance(node, ast.Call) and _name(node.func) in GIVES_A_REASON:
                given = [*node.args[1:], *[word.value for word in node.keywords if word.arg == "reason"]]
                yield from (text for text in map(_text, given) if "_" in text and text not in FIELDS)
            elif _text(node).startswith(("line_", "sheet_")) and _text(node) != "sheet_no":
                yield _text(node)


def _name(function: ast.expr) -> str:
    return function.id if isinstance(function, ast.Name) else getattr(function, "attr", "")


def _text(node: ast.AST) -> str:
    return (
        node.value
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and " " not in node.value
        else ""
    )
