"""What every record and field of a bag is called: the one place where a table gets its words.

Forms and sheets bring their own: `SHEETS`, and the field lists of the four forms below. A table
without either is named in `TABLES`, and a column that no form shows in `MORE`. One that nobody
named is shown under its column's name; tests/ui/history/test_record_words.py lists those.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.history.person_rows import is_reference
from app.people.masking import mask_id, mask_phone
from ui.bag.all_sheets import SHEETS
from ui.listed import listed
from ui.marked import QT_TRANSLATE_NOOP
from ui.parts.record_form import FieldSpec, Kind, Section, fields_of
from ui.people.person_fields import PERSON
from ui.placements.placement_fields import PLACEMENT
from ui.said import say
from ui.tests.fields_of_test import TEST
from ui.visits.visit_fields import VISIT

FORMS: Mapping[str, Sequence[Section]] = {
    "person": PERSON,
    "placement": PLACEMENT,
    "visit": VISIT,
    "test": TEST,
    **{spec.kind.table: spec.sections for spec in SHEETS},
}

TABLES: Mapping[str, str] = {
    "person": QT_TRANSLATE_NOOP("history", "Information card"),
    "placement": QT_TRANSLATE_NOOP("history", "Placement"),
    "visit": QT_TRANSLATE_NOOP("history", "Visit"),
    "test": QT_TRANSLATE_NOOP("history", "Test"),
    "person_status": QT_TRANSLATE_NOOP("history", "Status"),
    "attachment": QT_TRANSLATE_NOOP("history", "Attachment"),
    "suspension": QT_TRANSLATE_NOOP("history", "Suspension"),
    "move": QT_TRANSLATE_NOOP("history", "Change of place"),
    "workgroup": QT_TRANSLATE_NOOP("history", "Working group"),
    "paper": QT_TRANSLATE_NOOP("history", "Paper"),
    "transfer": QT_TRANSLATE_NOOP("history", "Transfer"),
}

_FROM = FieldSpec("from_on", QT_TRANSLATE_NOOP("fields", "Begins on"), Kind.DAY)
_TO = FieldSpec("to_on", QT_TRANSLATE_NOOP("fields", "Until"), Kind.DAY)
_BASIS = FieldSpec("basis", QT_TRANSLATE_NOOP("fields", "Basis"))
_DOCUMENT = FieldSpec("document_no", QT_TRANSLATE_NOOP("fields", "Number of the paper"))
_NAME = FieldSpec("name", QT_TRANSLATE_NOOP("fields", "Name"))
_UNIT = FieldSpec("unit", QT_TRANSLATE_NOOP("fields", "Unit"))
_PHONE = FieldSpec("phone", QT_TRANSLATE_NOOP("fields", "Telephone"), mask="phone")
_NOTE = FieldSpec("note", QT_TRANSLATE_NOOP("fields", "Note"))
_REASON = FieldSpec("reason", QT_TRANSLATE_NOOP("fields", "Reason"))
_DUTY = FieldSpec("duty", QT_TRANSLATE_NOOP("fields", "Duty"))
_PLACE = FieldSpec("place_in_list", QT_TRANSLATE_NOOP("fields", "Place in the list"), Kind.COUNT)
_SOURCE = FieldSpec("source", QT_TRANSLATE_NOOP("fields", "Taken from"))
_CAME_FROM = FieldSpec("transferred_from", QT_TRANSLATE_NOOP("fields", "Transferred from"))

MORE: Mapping[str, Sequence[FieldSpec]] = {
    "person": (
        FieldSpec("file_no", QT_TRANSLATE_NOOP("fields", "File number")),
        FieldSpec("opened_on", QT_TRANSLATE_NOOP("fields", "Opened on"), Kind.DAY),
        FieldSpec("kept_since", QT_TRANSLATE_NOOP("fields", "Kept here since"), Kind.DAY),
        FieldSpec("to_complete", QT_TRANSLATE_NOOP("fields", "To be completed from paper")),
        FieldSpec("merged_into", QT_TRANSLATE_NOOP("fields", "Merged into another file"), Kind.TRUTH),
        FieldSpec("locked", QT_TRANSLATE_NOOP("fields", "Closed"), Kind.TRUTH),
        FieldSpec("closed_on", QT_TRANSLATE_NOOP("fields", "Closed on"), Kind.DAY),
        FieldSpec("closed_reason", QT_TRANSLATE_NOOP("fields", "Why it is closed")),
        FieldSpec("closed_basis", QT_TRANSLATE_NOOP("fields", "Closed by which paper")),
        FieldSpec("retain_until", QT_TRANSLATE_NOOP("fields", "Kept until"), Kind.DAY),
        FieldSpec("plan_id", QT_TRANSLATE_NOOP("fields", "Own plan"), Kind.TRUTH),
        FieldSpec("plan_reason", QT_TRANSLATE_NOOP("fields", "Why that plan")),
        FieldSpec("tests_asked_by", QT_TRANSLATE_NOOP("fields", "Who in the police asked for tests")),
        _CAME_FROM,
    ),
    "placement": (
        FieldSpec("report_due_set", QT_TRANSLATE_NOOP("fields", "To report in by"), Kind.DAY),
        FieldSpec("report_due_basis", QT_TRANSLATE_NOOP("fields", "Why by that day")),
        FieldSpec("plan_id", QT_TRANSLATE_NOOP("fields", "Own plan"), Kind.TRUTH),
        FieldSpec("plan_reason", QT_TRANSLATE_NOOP("fields", "Why that plan")),
        _CAME_FROM,
    ),
    "visit": (
        FieldSpec("same_as_last", QT_TRANSLATE_NOOP("fields", "Same words as last time"), Kind.TRUTH),
        _SOURCE,
    ),
    "test": (_SOURCE,),
    "person_status": (
        FieldSpec("status", QT_TRANSLATE_NOOP("fields", "Status"), Kind.CODE, "STATUS"),
        _FROM,
        _TO,
        _BASIS,
        _DOCUMENT,
    ),
    "suspension": (
        _FROM,
        _TO,
        _REASON,
        _DOCUMENT,
        FieldSpec("resumed_document", QT_TRANSLATE_NOOP("fields", "Number of the paper that ends it")),
        _NOTE,
    ),
    "move": (
        FieldSpec("from_town", QT_TRANSLATE_NOOP("fields", "From")),
        FieldSpec("to_town", QT_TRANSLATE_NOOP("fields", "To")),
        FieldSpec("changed_on", QT_TRANSLATE_NOOP("fields", "Changed on"), Kind.DAY),
        FieldSpec("materials_sent_on", QT_TRANSLATE_NOOP("fields", "Papers sent on"), Kind.DAY),
        FieldSpec("reported_on", QT_TRANSLATE_NOOP("fields", "Reported in on"), Kind.DAY),
        FieldSpec("new_agreement_no", QT_TRANSLATE_NOOP("fields", "Number of the new agreement")),
        FieldSpec("new_agreement_on", QT_TRANSLATE_NOOP("fields", "New agreement signed on"), Kind.DAY),
        _REASON,
        _NOTE,
    ),
    "workgroup": (
        FieldSpec("role", QT_TRANSLATE_NOOP("fields", "Role")),
        _NAME,
        _UNIT,
        _PHONE,
        _DUTY,
        _FROM,
        _TO,
    ),
    "attachment": (
        FieldSpec("kind", QT_TRANSLATE_NOOP("fields", "Kind"), Kind.CODE, "FILE_KIND"),
        FieldSpec("title", QT_TRANSLATE_NOOP("fields", "Title")),
        FieldSpec("taken_on", QT_TRANSLATE_NOOP("fields", "Taken on"), Kind.DAY),
        FieldSpec("media", QT_TRANSLATE_NOOP("fields", "Kind of file")),
        FieldSpec("size", QT_TRANSLATE_NOOP("fields", "Size in bytes"), Kind.COUNT),
        FieldSpec("pages", QT_TRANSLATE_NOOP("fields", "Pages"), Kind.COUNT),
        FieldSpec("turned", QT_TRANSLATE_NOOP("fields", "Turned by degrees"), Kind.COUNT),
        FieldSpec("paper", QT_TRANSLATE_NOOP("fields", "Paper of the contents")),
        FieldSpec("of_table", QT_TRANSLATE_NOOP("fields", "Belongs to the record")),
        _PLACE,
        _NOTE,
    ),
    "paper": (
        FieldSpec("paper", QT_TRANSLATE_NOOP("fields", "Paper of the contents")),
        FieldSpec("state", QT_TRANSLATE_NOOP("fields", "State")),
        FieldSpec("on_day", QT_TRANSLATE_NOOP("fields", "Day"), Kind.DAY),
        FieldSpec("copies", QT_TRANSLATE_NOOP("fields", "Copies"), Kind.COUNT),
        FieldSpec("pages", QT_TRANSLATE_NOOP("fields", "Pages"), Kind.COUNT),
        _DOCUMENT,
        FieldSpec("kept_at", QT_TRANSLATE_NOOP("fields", "Where the original lies")),
        _NOTE,
    ),
    "transfer": (
        FieldSpec("direction", QT_TRANSLATE_NOOP("fields", "Direction")),
        FieldSpec("happened_on", QT_TRANSLATE_NOOP("fields", "Day"), Kind.DAY),
        FieldSpec("village_code", QT_TRANSLATE_NOOP("fields", "Code of the village")),
        FieldSpec("village_name", QT_TRANSLATE_NOOP("fields", "Village")),
        FieldSpec("attachments", QT_TRANSLATE_NOOP("fields", "Photos and scans that went along")),
        _REASON,
        _DOCUMENT,
    ),
    "situation_report": (FieldSpec("about", QT_TRANSLATE_NOOP("fields", "Records that it is about")),),
}

UNTOLD = frozenset({"id_hash", "digest", "of_row", "package", "excerpt_digest", "excerpt_size", "typed"})
"""Columns that mean nothing to a person; references to other records are left out as well."""

_COUNTED = frozenset({("situation_report", "about"), ("transfer", "attachments")})
"""Lists of other records: how many says more to a person than their numbers."""

_DAYS = (
    "happened_on",
    "from_on",
    "known_on",
    "changed_on",
    "taken_on",
    "on_day",
    "decision_on",
    "drafted_on",
)


@dataclass(frozen=True)
class Told:
    """How values are shown: numbers masked, or whole while somebody looks at them."""

    whole: bool = False

    def value(self, table: str, column: str, value: object) -> str:
        """A value as a person reads it; a dash for none."""
        spec = FIELDS.get(table, {}).get(column)
        if column == "of_table" and value:
            return label_of_table(str(value))
        if (table, column) in _COUNTED and isinstance(value, list | tuple):
            value = len(value) or None
        words = spec.shown(value) if spec else _plain(value)
        return (words if self.whole else masked(column, spec, words)) or "—"


def label_of_table(table: str) -> str:
    """What one such record is called; the table's own name where nobody named it."""
    for spec in SHEETS:
        if spec.kind.table == table:
            return spec.one_words()
    named = TABLES.get(table)
    return say("history", named) if named else table


def label_of_field(table: str, column: str) -> str:
    """The field's label; the column's own name for one that nobody named."""
    spec = FIELDS.get(table, {}).get(column)
    return spec.words() if spec else column


def is_told_of(table: str, column: str) -> bool:
    """Whether a change of this column is worth a line: references to other records are not."""
    return column in FIELDS.get(table, {}) or not (column in UNTOLD or is_reference(table, column))


def order_of_field(table: str, column: str) -> int:
    """Where the field stands in its form; the others behind."""
    known = list(FIELDS.get(table, {}))
    return known.index(column) if column in known else len(known)


def title_of(table: str, values: Mapping[str, object]) -> str:
    """How a person names a record: Visit 2026-11-21."""
    on_day = "" if table == "person" else day_of(values)
    return f"{label_of_table(table)} {on_day}" if on_day else label_of_table(table)


def day_of(values: Mapping[str, object]) -> str:
    """The day that a record is known by; "" where it has none."""
    return next((str(values[column]) for column in _DAYS if values.get(column)), "")


def masked(column: str, spec: FieldSpec | None, words: str) -> str:
    """Numbers of people without their middle."""
    if column == "id_no":
        return mask_id(words)
    is_phone = column == "phone" or column.endswith("_phone") or (spec is not None and spec.mask == "phone")
    return mask_phone(words) if is_phone else words


def _plain(value: object) -> str:
    if isinstance(value, list | tuple):
        return listed(_plain(one) for one in value)
    return "" if value is None else str(value)


def _fields(table: str) -> dict[str, FieldSpec]:
    found = fields_of(FORMS.get(table, ()))
    for spec in MORE.get(table, ()):
        found.setdefault(spec.name, spec)
    return found


FIELDS: Mapping[str, Mapping[str, FieldSpec]] = {table: _fields(table) for table in {**FORMS, **MORE}}
"""Every named field of every named table: in the order of its form, then those that no form shows."""
