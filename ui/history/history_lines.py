"""What was changed in some records, as lines to read: when, who, where, which field, old and new."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from app.clock import CHINA, moment_of
from app.history.entry_number import entry_number
from app.history.names import Names
from app.history.person_history import PersonHistory, RecordPast
from app.history.row_history import DELETED, UNDO, Fate, Step
from ui.history.record_words import Told, is_told_of, label_of_field, order_of_field, title_of
from ui.listed import parted
from ui.marked import QT_TRANSLATE_NOOP
from ui.said import say

_FATES = {
    Fate.STANDS: QT_TRANSLATE_NOOP("history", "holds"),
    Fate.BESIDE: QT_TRANSLATE_NOOP("history", "stands beside"),
    Fate.LOST: QT_TRANSLATE_NOOP("history", "not chosen"),
    Fate.REPLACED: QT_TRANSLATE_NOOP("history", "replaced"),
    Fate.UNDONE: QT_TRANSLATE_NOOP("history", "undone"),
}


@dataclass(frozen=True)
class HistoryLine:
    """One changed field. `old` and `new` are as shown; `fate` is what became of the new value, None
    where the entry says nothing any more. `number` names the entry: A7K-152. `known` is the day and
    time at which it arrived here, where that was later.
    """

    at_ms: int
    when: str
    who: str
    tag: str
    table: str
    row: str
    record: str
    column: str
    field: str
    old: str
    new: str
    why: str
    number: str
    fate: Fate | None
    known: str = ""
    doubted: bool = False
    hidden: bool = False

    def fate_words(self) -> str:
        """What became of the value; in a record that is removed none holds any more."""
        if self.hidden and self.fate is Fate.STANDS:
            return _removed(True)
        return _say(_FATES[self.fate]) if self.fate else ""

    def change_words(self) -> str:
        """唐支书 → 李主任; empty where nothing but the field says it."""
        return "" if self.old == self.new == "—" else f"{self.old} → {self.new}"


def history_lines(history: PersonHistory, *, whole: bool = False) -> list[HistoryLine]:
    """Every change of a bag, the newest first. `whole` shows numbers in full."""
    told = Told(whole)
    lines = [
        (step.clock, step.laptop, step.seq, line)
        for record in history.records
        for step in record.steps
        for line in _lines(history, record, step, told)
    ]
    lines.sort(key=lambda found: found[:3], reverse=True)
    return [found[3] for found in lines]


def record_title(history: PersonHistory, record: RecordPast) -> str:
    """How a person names the record; a file that was merged into this one by its number."""
    title = title_of(record.table, record.values)
    merged = record.table == "person" and record.row != history.person
    return f"{title} {record.values.get('file_no') or ''}".strip() if merged else title


def when(at_ms: int) -> str:
    """2026-11-21 10:32, as clocks in the village show it."""
    return moment_of(at_ms).astimezone(CHINA).strftime("%Y-%m-%d %H:%M")


def user_of(actor: str, names: Names, laptop: str = "") -> str:
    """The user's name; "the county" for whoever wrote there, "somebody" for another who is not known here."""
    somebody = QT_TRANSLATE_NOOP("history", "somebody")
    county = QT_TRANSLATE_NOOP("history", "the county")
    return names.users.get(actor) or _say(county if laptop in names.county else somebody)


def written_by(actor: str, laptop: str, names: Names) -> str:
    """王组长 · 7KQ: who, and on which laptop."""
    tag = names.tags.get(laptop, "")
    who = user_of(actor, names, laptop)
    return f"{who} · {tag}" if tag else who


def _lines(history: PersonHistory, record: RecordPast, step: Step, told: Told) -> Iterator[HistoryLine]:
    names = history.names
    whole = HistoryLine(
        at_ms=step.at_ms,
        when=when(step.at_ms),
        who=user_of(step.actor, names, step.laptop),
        tag=names.tags.get(step.laptop, ""),
        table=record.table,
        row=record.row,
        record=record_title(history, record),
        column="",
        field="",
        old="—",
        new="—",
        why="" if step.why is None or step.why == UNDO else step.why,
        number=entry_number(step.laptop, step.seq, names.tags),
        fate=Fate.STANDS,
        known=when(step.known_ms) if step.known_ms - step.at_ms > _LATE_MS else "",
        doubted=bool(step.doubted),
        hidden=record.hidden,
    )
    if step.erased:
        yield replace(whole, field=_erased(), fate=None)
        return
    changes = sorted(_columns(record.table, step), key=lambda one: order_of_field(record.table, one[0]))
    if step.created and not changes:
        yield replace(whole, field=_say(QT_TRANSLATE_NOOP("history", "recorded")))
    for column, before, after, fate in changes:
        if column == DELETED:
            if after and fate is Fate.STANDS and not record.hidden:
                fate = Fate.BESIDE  # what another laptop wrote without knowing of it keeps the record
            yield replace(whole, column=column, field=_removed(bool(after)), fate=fate, hidden=False)
        else:
            stood = [one for one in before if one is not _ERASED]
            told_before = (told.value(record.table, column, one) for one in stood)
            old = parted(dict.fromkeys(told_before)) if stood else _erased()
            new = told.value(record.table, column, after)
            field = label_of_field(record.table, column)
            yield replace(whole, column=column, field=field, old=old, new=new, fate=fate)


_ERASED = object()
_LATE_MS = 60_000
_Column = tuple[str, Sequence[object], object, Fate]


def _columns(table: str, step: Step) -> Iterator[_Column]:
    """Column, before, after and fate of every column that an entry changed and that means something. Before
    it stood all the values that it settled, the one that was chosen among them.
    """
    for change in step.changes:
        for column, after in change.after.items():
            stood = change.settled or (change.before,)
            before = [_ERASED if one is None else one.get(column) for one in stood]
            is_told = column == DELETED or is_told_of(table, column)
            if is_told and (column == DELETED or any((one or None) != (after or None) for one in before)):
                yield column, before, after, change.fate


def _removed(hidden: bool) -> str:
    removed = QT_TRANSLATE_NOOP("history", "removed")
    back = QT_TRANSLATE_NOOP("history", "brought back")
    return _say(removed if hidden else back)


def _erased() -> str:
    return _say(QT_TRANSLATE_NOOP("history", "erased"))


def _say(text: str) -> str:
    return say("history", text)
