"""What every table and field is called: as its form calls it, else as is said here."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache

from app.inventory.read_inventory import links
from ui.activities import ledgers as activities
from ui.bag.all_sheets import SHEETS
from ui.groups import ledgers as groups
from ui.history import record_words
from ui.marked import QT_TRANSLATE_NOOP
from ui.parts.record_form import FieldSpec
from ui.said import say
from ui.sheets.sheet_spec import SheetSpec
from ui.village import ledgers as village

_TABLES = {
    "checkpoint": QT_TRANSLATE_NOOP("inventory", "Marks of what was sent (signed)"),
    "code_item": QT_TRANSLATE_NOOP("inventory", "Choices added to the lists"),
    "destruction": QT_TRANSLATE_NOOP("inventory", "Records of destruction"),
    "erasure": QT_TRANSLATE_NOOP("inventory", "What was erased"),
    "holiday_year": QT_TRANSLATE_NOOP("inventory", "Holidays of a year"),
    "laptop": QT_TRANSLATE_NOOP("inventory", "Laptops of the village"),
    "paper_list": QT_TRANSLATE_NOOP("inventory", "Lists of papers"),
    "plan_template": QT_TRANSLATE_NOOP("inventory", "Plans of visits and tests"),
    "user": QT_TRANSLATE_NOOP("inventory", "Users"),
    "village": QT_TRANSLATE_NOOP("inventory", "The village"),
    "village_file": QT_TRANSLATE_NOOP("inventory", "Photos and scans of the ledgers"),
    "village_name": QT_TRANSLATE_NOOP("inventory", "Names and codes of the village"),
    "village_setting": QT_TRANSLATE_NOOP("inventory", "What the village has settled"),
    "fund_year": QT_TRANSLATE_NOOP("inventory", "Fund of a year"),
}
_BELONGS = QT_TRANSLATE_NOOP("inventory", "Belongs to (link)")
_COLUMNS = {
    "of_row": QT_TRANSLATE_NOOP("inventory", "Belongs to (link)"),
    "of_table": QT_TRANSLATE_NOOP("inventory", "Belongs to (link)"),
    "digest": QT_TRANSLATE_NOOP("inventory", "Digest (check value)"),
    "excerpt_digest": QT_TRANSLATE_NOOP("inventory", "Digest (check value)"),
    "excerpt_size": QT_TRANSLATE_NOOP("inventory", "Size"),
    "size": QT_TRANSLATE_NOOP("inventory", "Size"),
    "pages": QT_TRANSLATE_NOOP("inventory", "Pages"),
    "turned": QT_TRANSLATE_NOOP("inventory", "Turned by"),
    "media": QT_TRANSLATE_NOOP("inventory", "Kind of file"),
    "kind": QT_TRANSLATE_NOOP("inventory", "Kind"),
    "title": QT_TRANSLATE_NOOP("inventory", "Title"),
    "taken_on": QT_TRANSLATE_NOOP("inventory", "Taken on"),
    "place_in_list": QT_TRANSLATE_NOOP("inventory", "Place in the list"),
    "note": QT_TRANSLATE_NOOP("inventory", "Note"),
    "laptop": QT_TRANSLATE_NOOP("inventory", "Laptop"),
    "tag": QT_TRANSLATE_NOOP("inventory", "Laptop"),
    "seq": QT_TRANSLATE_NOOP("inventory", "Number in the journal"),
    "predecessor_seq": QT_TRANSLATE_NOOP("inventory", "Number in the journal"),
    "entries": QT_TRANSLATE_NOOP("inventory", "Number in the journal"),
    "rows": QT_TRANSLATE_NOOP("inventory", "Which records"),
    "package": QT_TRANSLATE_NOOP("inventory", "Which records"),
    "typed": QT_TRANSLATE_NOOP("inventory", "Which records"),
    "chain": QT_TRANSLATE_NOOP("inventory", "Digest (check value)"),
    "sign_public": QT_TRANSLATE_NOOP("inventory", "Public key"),
    "age_recipient": QT_TRANSLATE_NOOP("inventory", "Public key"),
    "signature": QT_TRANSLATE_NOOP("inventory", "Signature"),
    "signed_by": QT_TRANSLATE_NOOP("inventory", "Signature"),
    "succession_note": QT_TRANSLATE_NOOP("inventory", "Signature"),
    "predecessor": QT_TRANSLATE_NOOP("inventory", "Laptop before it"),
    "program": QT_TRANSLATE_NOOP("inventory", "Version of the program"),
    "began_on": QT_TRANSLATE_NOOP("inventory", "Begins on"),
    "from_on": QT_TRANSLATE_NOOP("inventory", "Begins on"),
    "valid_from": QT_TRANSLATE_NOOP("inventory", "Begins on"),
    "to_on": QT_TRANSLATE_NOOP("inventory", "Until"),
    "file_no": QT_TRANSLATE_NOOP("inventory", "File number"),
    "happened_on": QT_TRANSLATE_NOOP("inventory", "Day"),
    "approved_by": QT_TRANSLATE_NOOP("inventory", "Approved by"),
    "document_no": QT_TRANSLATE_NOOP("inventory", "Number of the paper"),
    "designation_no": QT_TRANSLATE_NOOP("inventory", "Designation: number of the paper"),
    "designation_by": QT_TRANSLATE_NOOP("inventory", "Designation: by whom"),
    "designation_on": QT_TRANSLATE_NOOP("inventory", "Designation: day"),
    "reason": QT_TRANSLATE_NOOP("inventory", "Reason"),
    "retained_until": QT_TRANSLATE_NOOP("inventory", "Kept until"),
    "copies_held": QT_TRANSLATE_NOOP("inventory", "Where copies still lie"),
    "year": QT_TRANSLATE_NOOP("inventory", "Year"),
    "holidays": QT_TRANSLATE_NOOP("inventory", "Days"),
    "workdays": QT_TRANSLATE_NOOP("inventory", "Days"),
    "source": QT_TRANSLATE_NOOP("inventory", "Source"),
    "authority": QT_TRANSLATE_NOOP("inventory", "Source"),
    "code": QT_TRANSLATE_NOOP("inventory", "Code"),
    "key": QT_TRANSLATE_NOOP("inventory", "Code"),
    "plan_code": QT_TRANSLATE_NOOP("inventory", "Code"),
    "version": QT_TRANSLATE_NOOP("inventory", "Version"),
    "body": QT_TRANSLATE_NOOP("inventory", "Content"),
    "value": QT_TRANSLATE_NOOP("inventory", "Content"),
    "figures": QT_TRANSLATE_NOOP("inventory", "Content"),
    "name": QT_TRANSLATE_NOOP("inventory", "Name"),
    "role": QT_TRANSLATE_NOOP("inventory", "Role"),
    "town": QT_TRANSLATE_NOOP("inventory", "Town or township"),
    "county": QT_TRANSLATE_NOOP("inventory", "County"),
    "kept_since": QT_TRANSLATE_NOOP("inventory", "Kept here since"),
    "names_masked": QT_TRANSLATE_NOOP("inventory", "Names masked in lists"),
    "list_name": QT_TRANSLATE_NOOP("inventory", "Which list"),
    "zh": QT_TRANSLATE_NOOP("inventory", "Words"),
    "en": QT_TRANSLATE_NOOP("inventory", "Words"),
    "unit_zh": QT_TRANSLATE_NOOP("inventory", "Unit"),
    "unit_en": QT_TRANSLATE_NOOP("inventory", "Unit"),
    "hidden": QT_TRANSLATE_NOOP("inventory", "Offered no longer"),
    "id_hash": QT_TRANSLATE_NOOP("inventory", "Check value of the ID number (keyed)"),
}
SHAPE_LINKS = links()
SENSITIVITY: Mapping[str, str] = {
    "sensitive": QT_TRANSLATE_NOOP("inventory", "sensitive"),
    "personal": QT_TRANSLATE_NOOP("inventory", "personal"),
    "ordinary": QT_TRANSLATE_NOOP("inventory", "ordinary"),
}
MASK: Mapping[str, str] = {
    "none": QT_TRANSLATE_NOOP("inventory", "whole"),
    "name": QT_TRANSLATE_NOOP("inventory", "surname only"),
    "id": QT_TRANSLATE_NOOP("inventory", "first and last four"),
    "phone": QT_TRANSLATE_NOOP("inventory", "first three, last four"),
    "words": QT_TRANSLATE_NOOP("inventory", "only that something is written"),
}
BUNDLE: Mapping[str, str] = {
    "case": QT_TRANSLATE_NOOP("inventory", "case bundle"),
    "aggregate": QT_TRANSLATE_NOOP("inventory", "aggregate bundle"),
}


def table_label(table: str) -> str:
    """The name of a ledger or kind of record; the table's own where nobody named it."""
    if table in _TABLES:
        return _say(_TABLES[table])
    spec = _specs().get(table)
    return spec.title_words() if spec is not None else record_words.label_of_table(table)


def form_field(table: str, column: str) -> FieldSpec | None:
    """The field as its form describes it; None where no form shows it."""
    spec = _specs().get(table)
    if spec is not None and column in spec.fields:
        return spec.fields[column]
    return record_words.FIELDS.get(table, {}).get(column)


def field_label(table: str, column: str) -> str:
    """The name of a field; the column's own where no form shows it."""
    known = form_field(table, column)
    if known is not None:
        return known.words()
    if column in SHAPE_LINKS.get(table, ()):
        return _say(_BELONGS)
    return _say(_COLUMNS[column]) if column in _COLUMNS else column


def word(words: Mapping[str, str], key: str) -> str:
    """One of the lists above, in the language of now."""
    return _say(words[key]) if key in words else key


@cache
def _specs() -> Mapping[str, SheetSpec]:
    return {spec.kind.table: spec for spec in _every_spec()}


def _every_spec() -> Iterator[SheetSpec]:
    yield from SHEETS
    for room in (groups, activities, village):
        for group in room.LEDGER_GROUPS:
            yield from group.specs


def _say(text: str) -> str:
    return say("inventory", text)
