"""What was changed in some records, as lines to read: when, who, where, which field, old and new."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app.bag.open_conflicts import Names
from app.clock import CHINA, moment_of
from app.history.row_history import DELETED, Step
from app.people.masking import mask_id, mask_phone
from ui.parts.record_form import FieldSpec, fields_of
from ui.people.person_fields import PERSON
from ui.placements.placement_fields import PLACEMENT
from ui.tests.fields_of_test import TEST
from ui.visits.visit_fields import VISIT

FIELDS: Mapping[str, Mapping[str, FieldSpec]] = {
    "person": fields_of(PERSON),
    "placement": fields_of(PLACEMENT),
    "visit": fields_of(VISIT),
    "test": fields_of(TEST),
}
_MASKS = {"id_no": mask_id, "phone": mask_phone}


@dataclass(frozen=True)
class Trail:
    """One record's steps, the oldest first. `title` says which record it is, as a person names it."""

    table: str
    row: str
    title: str
    steps: Sequence[Step]


@dataclass(frozen=True)
class HistoryLine:
    """One changed field. `old` and `new` are as shown; numbers stay masked."""

    at_ms: int
    when: str
    who: str
    record: str
    field: str
    old: str
    new: str
    why: str


def history_lines(trails: Sequence[Trail], names: Names) -> list[HistoryLine]:
    """All changes of these records, the newest first. Columns that no form shows are left out."""
    lines = [line for trail in trails for line in _lines(trail, names)]
    lines.reverse()
    lines.sort(key=_newest_first)
    return lines


def shown(table: str, column: str, value: object) -> str:
    """A value as a person reads it, numbers masked; a dash for none."""
    spec = FIELDS.get(table, {}).get(column)
    words = spec.shown(value) if spec else str(value or "")
    mask = _MASKS.get(column)
    return (mask(words) if mask else words) or "—"


def label_of_field(table: str, column: str) -> str:
    """The field's label; the column's own name for one that no form shows."""
    spec = FIELDS.get(table, {}).get(column)
    return spec.words() if spec else column


def when(at_ms: int) -> str:
    """2026-11-21 10:32, as clocks in the village show it."""
    return moment_of(at_ms).astimezone(CHINA).strftime("%Y-%m-%d %H:%M")


def written_by(actor: str, laptop: str, names: Names) -> str:
    """王组长 · 7KQ: who, and on which laptop."""
    who = names.users.get(actor) or QCoreApplication.translate("history", "somebody")
    tag = names.tags.get(laptop, "")
    return f"{who} · {tag}" if tag else who


def _lines(trail: Trail, names: Names) -> Iterator[HistoryLine]:
    standing: dict[str, object] = {}
    for step in trail.steps:
        who = written_by(step.actor, step.laptop, names)
        for column, value in step.values.items():
            before = standing.get(column)
            standing[column] = value
            what, old, new = _change(trail.table, column, before, value)
            if what and (old != new or column == DELETED):
                yield HistoryLine(
                    step.at_ms, when(step.at_ms), who, trail.title, what, old, new, step.why or ""
                )
        if step.erased:
            erased = QCoreApplication.translate("history", "erased")
            yield HistoryLine(step.at_ms, when(step.at_ms), who, trail.title, erased, "—", "—", "")


def _change(table: str, column: str, before: object, value: object) -> tuple[str, str, str]:
    if column == DELETED:
        removed = QCoreApplication.translate("history", "removed")
        back = QCoreApplication.translate("history", "brought back")
        return (removed if value else back), "—", "—"
    if column not in FIELDS.get(table, {}):
        return "", "", ""
    return label_of_field(table, column), shown(table, column, before), shown(table, column, value)


def _newest_first(line: HistoryLine) -> int:
    return -line.at_ms
