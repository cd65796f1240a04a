"""What an open conflict is called: the record, the fields, the values, and what can be done about it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QCoreApplication

from app.history.conflict import Conflict
from app.history.keep_both import Both, ways_to_keep
from app.history.row_history import DELETED
from ui.history import ground_words, record_words
from ui.inventory.field_labels import field_label, form_field, table_label
from ui.listed import listed
from ui.marked import QT_TRANSLATE_NOOP
from ui.parts.record_form import Kind
from ui.words import day

_NAMED_BY = ("name", "title", "topic", "item", "place", "unit", "period", "year")
_UNTOLD = frozenset({"id_hash"})
_REMOVED = QT_TRANSLATE_NOOP("history", "removed")
_KEPT = QT_TRANSLATE_NOOP("history", "kept")
_KEPT_WITH = QT_TRANSLATE_NOOP("history", "kept, with what was written there: {0}")
_REMOVED_OR_KEPT = QT_TRANSLATE_NOOP("history", "Removed, or kept")
_GONE = QT_TRANSLATE_NOOP("history", "erased")


def record_of(conflict: Conflict) -> str:
    """The record in which it stands: 走访 2026-11-21, 阵地 村口."""
    if conflict.table in ground_words.FIELDS:
        return ground_words.record_of(conflict)
    if conflict.table in record_words.FORMS or conflict.table in record_words.TABLES:
        said = record_words.title_of(conflict.table, conflict.values)
        return f"{said} {day(conflict.happened_on)}" if conflict.happened_on else said
    title = table_label(conflict.table)
    on_day = record_words.day_of(conflict.values)
    named = next((conflict.values[name] for name in _NAMED_BY if conflict.values.get(name)), "")
    return " ".join(str(part) for part in (title, on_day, named) if part)


def fields_of(conflict: Conflict) -> str:
    """The fields that differ, by their labels."""
    if conflict.register == DELETED:
        return _say(_REMOVED_OR_KEPT)
    columns = _told(conflict, conflict.heads[0].values)
    differing = [column for column in columns if _differs(conflict, column)] or columns[:1]
    return listed(_label(conflict.table, column) for column in differing)


def value_of(conflict: Conflict, values: Mapping[str, object] | None) -> str:
    """A value as a person reads it, numbers masked; of a group of fields each with its label."""
    if values is None:
        return _say(_GONE)
    if conflict.register == DELETED and values.get(DELETED):
        return _say(_REMOVED)
    told = {
        column: words
        for column in _told(conflict, values)
        if column != DELETED and (words := _shown(conflict, column, values[column]))
    }
    if conflict.register == DELETED:
        said = "   ".join(f"{_label(conflict.table, column)}: {words}" for column, words in told.items())
        return _say(_KEPT_WITH).format(said) if said else _say(_KEPT)
    if list(told) == [conflict.register]:
        return told[conflict.register]
    return "   ".join(f"{_label(conflict.table, column)}: {words}" for column, words in told.items()) or "—"


def ways_of(conflict: Conflict) -> tuple[Both, ...]:
    """How both can be kept: in one text only where the form holds words, not a code, a number or a day."""
    field = form_field(conflict.table, conflict.register)
    is_words = field is not None and field.kind in (Kind.TEXT, Kind.WORDS) and field.takes_phrases
    is_words = is_words and "phone" not in conflict.register
    ways = ways_to_keep(conflict.table, conflict.register, conflict.heads)
    return tuple(way for way in ways if way is not Both.ONE_TEXT or is_words)


def _differs(conflict: Conflict, column: str) -> bool:
    first = conflict.heads[0].values.get(column)
    return any(head.values.get(column) != first for head in conflict.heads)


def _told(conflict: Conflict, columns: Iterable[str]) -> list[str]:
    if conflict.table in ground_words.FIELDS:
        return ground_words.columns_of(conflict, columns)
    return [column for column in columns if column not in _UNTOLD]


def _label(table: str, column: str) -> str:
    return ground_words.label_of(table, column) or field_label(table, column)


def _shown(conflict: Conflict, column: str, value: object) -> str:
    """The words; none for what is empty, unless that is what it is about."""
    table = conflict.table
    if column in ground_words.FIELDS.get(table, {}):
        words = ground_words.value_of(conflict, column, value)
        return words or ("—" if _differs(conflict, column) else "")
    if value is None:
        return ""
    if table in record_words.FIELDS:
        return record_words.Told().value(table, column, value)
    field = form_field(table, column)
    words = field.shown(value) if field is not None else str(value)
    return record_words.masked(column, field, words) or "—"


def _say(text: str) -> str:
    return QCoreApplication.translate("history", text)
