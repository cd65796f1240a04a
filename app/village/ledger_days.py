"""What the village's ledgers are asked for besides rules S7 to S10 (resources/settings/today.json).

Each rule gives one row at most, which counts what it found. Nothing is asked for that the village
switched off, and by default nothing of a ledger that it never kept.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from app.closing.closed_months import CLOSED_MONTH
from app.details import day_from
from app.errors import Fact
from app.village.ledger_rules import KEPT, NEVER, LedgerRule, ledger_rules
from app.village.rhythm import Span, half_of, is_before_the_end, last_month, quarter_of, year_of
from app.village.village_day import Asked, VillageDay
from app.village.village_settings import Setting, read_settings

LIMIT = "limit"
"""Among the facts of a day: how many days its rule lets pass, where it counts days."""
_NAMES = 3
_CLOSINGS = "month_close"
_AHEAD = 366
"""A ledger that is asked for through its whole span is asked for this many days before its end."""


@dataclass(frozen=True)
class _Rule:
    """A rule that is on, with its setting."""

    rule: LedgerRule
    setting: Setting

    @property
    def days(self) -> int:
        """How many days are let pass; none where the setting is no number."""
        return int(self.setting.value) if self.setting.value.isdigit() else 0

    def day(self, asked: Asked, due: date, **more: Any) -> VillageDay:
        """A day of this ledger. What the law does not give a day is asked for today and never overdue."""
        key, table = self.rule.key, self.rule.given.get("opens") or self.rule.ledger
        is_late = bool(self.rule.given.get("late"))
        day = due if is_late else max(due, asked.today)
        if self.setting.value.isdigit():
            more["facts"] = {**more.get("facts", {}), LIMIT: self.days}
        return asked.day(key, key, day, table, is_late=is_late, source=self.setting.source, **more)

    def of_lines(
        self, asked: Asked, due: date, lines: Sequence[tuple[Any, ...]], **facts: Fact
    ) -> VillageDay:
        """A day for these lines (id, words): it opens the first of them."""
        names = tuple(" ".join(words.split()) for _row, words, *_more in lines[:_NAMES] if words)
        found = {"number": len(lines), "names": names or "—", **facts}
        records = tuple(line[0] for line in lines)
        return self.day(asked, due, row=records[0], facts=found, records=records)


def ledger_days(asked: Asked) -> Iterator[VillageDay]:
    """One day at most for each rule that is on and found something."""
    settings = read_settings(asked.connection, village=asked.village.village, on=asked.today)
    for rule in ledger_rules().values():
        one = _Rule(rule, settings[rule.key])
        if one.setting.value not in NEVER:
            yield from _QUESTIONS[rule.asks](asked, one)


def _missing(asked: Asked, one: _Rule) -> Iterator[VillageDay]:
    """No record of this year, half-year, or of the month before."""
    given, table = one.rule.given, one.rule.ledger
    span = _SPANS[given["span"]](asked.today)
    begin, due = _asked_from(given, span)
    if asked.today < begin:
        return
    column, first, last = _place_of(table, span)
    holds = CLOSED_MONTH if table == _CLOSINGS else "1"
    held = asked.rows(table, "1", f"{column} BETWEEN ? AND ? AND {holds}", first, last)
    was_kept = one.setting.value != KEPT or asked.rows(table, "1", f"{column} < ?", first)
    if not held and was_kept:
        yield one.day(asked, due, known=_begins_with(column, span, asked.today), facts={"span": span.name})


def _short(asked: Asked, one: _Rule) -> Iterator[VillageDay]:
    """Lines of which less is done than should be; summed only where all are counted in one unit."""
    due = _due(asked, one)
    if due is None:
        return
    should, words = one.rule.given["should"], one.rule.given["words"]
    done = f"coalesce({one.rule.given['done']}, 0)"
    where, values = _where(asked, one)
    where = f"{where} AND {should} > {done}"
    lines = asked.rows(one.rule.ledger, f"{words}, {done}, {should}", where, *values)
    if lines:
        sums = {"done": sum(line[2] for line in lines), "should": sum(line[3] for line in lines)}
        yield one.of_lines(asked, due, lines, **(sums if one.rule.given.get("sums") else {}))


def _open(asked: Asked, one: _Rule) -> Iterator[VillageDay]:
    """Lines that lack something, so many days after the day that they are counted from."""
    due = _due(asked, one)
    if due is None:
        return
    given = one.rule.given
    where, values = _where(asked, one)
    day = given.get("day")
    if day:
        before = (asked.today - timedelta(days=one.days)).isoformat()
        where += f" AND ({day} <= ?{f' OR {day} IS NULL' if given.get('or_never') else ''})"
        values.append(before)
    lines = asked.rows(one.rule.ledger, given["words"], where, *values)
    if lines:
        yield one.of_lines(asked, due, lines)


def _without(asked: Asked, one: _Rule) -> Iterator[VillageDay]:
    """Lines to which no line of another ledger belongs."""
    due = _due(asked, one)
    if due is None:
        return
    given = one.rule.given
    where, values = _where(asked, one)
    other, ref = given["other"], given["ref"]
    belongs = f"o.{ref} = {one.rule.ledger}.id" + (f" OR o.{ref} IS NULL" if given.get("loose") else "")
    tests = ["o.deleted = 0", "o.village_id = ?", f"({belongs})"]
    values.append(asked.village.village)
    for column, value in given.get("equals", {}).items():
        tests.append(f"o.{column} = ?")
        values.append(value)
    tests += [f"o.{column} IS NOT NULL" for column in given.get("filled", ())]
    if given.get("other_in_force"):
        tests.append("coalesce(o.to_on, '9999') >= ?")
        values.append(asked.today.isoformat())
    where += f" AND NOT EXISTS (SELECT 1 FROM {other} o WHERE {' AND '.join(tests)})"
    lines = asked.rows(one.rule.ledger, given["words"], where, *values)
    if lines:
        found = one.of_lines(asked, due, lines)
        known = {ref: lines[0][0], **given.get("equals", {})}
        yield one.day(asked, due, known=known, facts=found.facts, records=found.records)


def _ends(asked: Asked, one: _Rule) -> Iterator[VillageDay]:
    """Terms that end within so many days."""
    last = (asked.today + timedelta(days=one.days)).isoformat()
    words = one.rule.given["words"]
    between = (asked.today.isoformat(), last)
    lines = asked.rows(one.rule.ledger, f"{words}, to_on", "to_on BETWEEN ? AND ?", *between)
    ends = [day for line in lines if (day := day_from(line[2]))]
    if ends:
        yield one.of_lines(asked, min(ends), lines)


def _stock(asked: Asked, one: _Rule) -> Iterator[VillageDay]:
    """Readers that came so many days ago and are not all handed out."""
    lines = asked.rows("reader_line", "direction, quantity, happened_on", "happened_on IS NOT NULL")
    received = [line for line in lines if line[1] == "1"]
    came, gone = (sum(line[2] or 0 for line in lines if line[1] == way) for way in ("1", "2"))
    days = [day for line in received if (day := day_from(line[3]))]
    if not days or came <= gone:
        return
    due = max(days) + timedelta(days=one.days)
    if asked.today >= due:
        yield one.day(
            asked,
            due,
            known={"direction": "2", "happened_on": asked.today},
            facts={"should": came, "done": gone, "number": came - gone},
            records=tuple(line[0] for line in lines),
        )


_QUESTIONS: Mapping[str, Callable[[Asked, _Rule], Iterator[VillageDay]]] = {
    "missing": _missing,
    "short": _short,
    "open": _open,
    "without": _without,
    "ends": _ends,
    "stock": _stock,
}
_SPANS: Mapping[str, Callable[[date], Span]] = {
    "year": year_of,
    "half": half_of,
    "quarter": quarter_of,
    "month": last_month,
}
_OF_YEAR = frozenset({"village_year", "year_plan", "in_charge", "fund_year", "rubric_item"})
"""Ledgers whose lines belong to a year that was typed, not to a day."""


def _place_of(table: str, span: Span) -> tuple[str, Any, Any]:
    """The column that says when a line belongs to, and its values at both ends of the span."""
    if table in _OF_YEAR:
        return "year", span.first.year, span.last.year
    if table == _CLOSINGS:
        return "period", span.name, span.name
    return "happened_on", span.first.isoformat(), span.last.isoformat()


def _begins_with(column: str, span: Span, today: date) -> dict[str, Any]:
    if column == "year":
        return {"year": span.first.year}
    return {"period": span.name} if column == "period" else {"happened_on": today}


def _asked_from(given: Mapping[str, Any], span: Span) -> tuple[date, date]:
    """From which day on it is asked for, and by when: of a month that is over, at once."""
    if "by" in given:
        return _in(span.last.year, given["begin"]), _in(span.last.year, given["by"])
    return span.last - timedelta(days=given.get("ahead", _AHEAD)), span.last


def _due(asked: Asked, one: _Rule) -> date | None:
    """By when; None while it is not asked for yet."""
    given, today = one.rule.given, asked.today
    if "before_end" in given:
        span = _SPANS[given["before_end"]](today)
        return span.last if is_before_the_end(span, today) else None
    if "begin" in given:
        return _in(today.year, given["by"]) if today >= _in(today.year, given["begin"]) else None
    return today


def _in(year: int, day: str) -> date:
    return date.fromisoformat(f"{year}-{day}")


def _where(asked: Asked, one: _Rule) -> tuple[str, list[Any]]:
    """What a line must be like, as far as its own columns say it."""
    given = one.rule.given
    tests: list[str] = ["1"]
    values: list[Any] = []
    if "of_year" in given:
        tests.append(f"{given['of_year']} = ?")
        values.append(asked.today.year)
    if given.get("in_force"):
        tests.append("coalesce(to_on, '9999') >= ?")
        values.append(asked.today.isoformat())
    for column, value in given.get("equals_own", {}).items():
        tests.append(f"{column} = ?")
        values.append(value)
    for column, codes in given.get("but_not", {}).items():
        tests.append(f"coalesce({column}, '') NOT IN ({', '.join('?' * len(codes))})")
        values += codes
    tests += [f"{column} = 1" for column in given.get("is_one", ())]
    tests += [f"{column} IS NULL" for column in given.get("empty", ())]
    if "lacks" in given:
        tests.append("(" + " OR ".join(f"coalesce({column}, 0) = 0" for column in given["lacks"]) + ")")
    return " AND ".join(tests), values
