"""Which plan templates hold, and from which day on: the shipped ones, the village's own, the county's.

A line is what a village that chose a code follows: at first the template of that code that ships, then,
each from its own day on, what was entered in its place. Windows that begin before such a day stay with
the template before (`PlanTemplate.rules_for`), so that nothing is rewritten.

While two laptops say different things about a template there are several lines of a code, one for each way
in which they may be settled: whoever asks what is due asks all of them (`lines`).
"""

from __future__ import annotations

import dataclasses
import json
from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from functools import lru_cache
from typing import Any, NamedTuple

from app.details import day_from
from app.errors import Refused
from app.followup.plans import (
    TESTS,
    VISITS,
    PlanRule,
    PlanTemplate,
    parse_template,
    plan_template,
    template_ids,
)
from app.history.values_beside import values_beside
from app.history.ways_to_settle import Row, ways_to_settle
from app.work import Connection
from db.driver_rows import rows_of

DEFAULT_PLAN = "SEED001"
_WITHOUT = (None, "1", "2")
"""For whom test rules are meant that are taken for somebody without a placement: the first that has any."""
DAYS_OF = {"month": 31, "half_month": 16, "day": 1}
WINDOWS_BACK = 5
_COLUMNS = ("code", "version", "body", "valid_from", "signed_by")


class InForce(NamedTuple):
    """One template of a line. `since` None: always. `row` "": it ships with the program."""

    template: PlanTemplate
    since: date | None = None
    row: str = ""
    signed_by: str = ""


Line = tuple[InForce, ...]
Lines = tuple[Line, ...]
"""A line as it is shown, and each other that it may be while two laptops say different things about it."""
Codes = tuple[str | None, ...]
_Rows = dict[str, list[InForce]]


class PlansInForce:
    """The lines of a vault. A row that this version cannot read is passed over, as if it were not there."""

    def __init__(self, connection: Connection) -> None:
        rows = rows_of(
            connection,
            f"SELECT id, open_registers, {', '.join(_COLUMNS)} FROM plan_template WHERE deleted = 0",
        )
        ways = ways_to_settle(connection, "plan_template", "plan", _COLUMNS, rows)
        self._ways = [_entered(way) for way in ways]
        self._rows = self._ways[0]
        self._codes = {one.row: code for way in self._ways for code, each in way.items() for one in each}
        self._lines: dict[tuple[str, bool], Lines] = {}
        self._chosen: dict[tuple[Codes, str | None], Lines] = {}
        self._placements = self._own(connection, "placement", "plan_id")
        self._people = self._own(connection, "person", "own_plan")
        self._villages = {
            row: tuple(str(code or DEFAULT_PLAN) for code in each)
            for row, *each in _each_said(connection, "village", "plan_code", "plan_code", also_empty=True)
        }
        self.village_codes = tuple(dict.fromkeys(code for each in self._villages.values() for code in each))

    def _own(self, connection: Connection, table: str, register: str) -> dict[str, Codes]:
        """By placement or file the codes that were chosen for it alone; None among them: the village's."""
        if not self._codes:
            return {}
        said = _each_said(connection, table, register, "plan_id", also_empty=False)
        return {row: tuple(self._codes.get(str(plan)) for plan in each) for row, *each in said}

    def line(self, code: str) -> Line:
        """What a village follows that chose this code; an unknown code stands for the default."""
        return self.lines(code)[0]

    def lines(self, code: str) -> Lines:
        """The same with what may hold instead, where two laptops say different things."""
        return self._each_line(code, False)

    def shown_lines(self, code: str) -> Lines:
        """What stands under a plan's own name: where the village has come to follow it, how; else its own
        versions.
        """
        leading = [line for _village, lines in self._leading(code) for line in lines if _leads_to(line, code)]
        return tuple(dict.fromkeys(leading)) or self._each_line(code, True)

    def line_to(self, code: str) -> str | None:
        """The code of the line on which the village has come to follow this plan, or None."""
        return next((village for village, _lines in self._leading(code)), None)

    def followed(self) -> set[str]:
        """The plans that the village follows in the end, several while two laptops differ."""
        return {line[-1].template.id for code in self.village_codes for line in self.lines(code)}

    def is_disputed(self, code: str) -> bool:
        """Whether two laptops say different things about this plan, or whether the village follows it."""
        leading = self._leading(code)
        if any(
            len(each) > 1 and village in each for village, _l in leading for each in self._villages.values()
        ):
            return True
        return any(len(lines) > 1 for _village, lines in leading) or len(self._each_line(code, True)) > 1

    def _leading(self, code: str) -> list[tuple[str, Lines]]:
        """The village's lines that end in this plan."""
        each = [(village, self.lines(village)) for village in self.village_codes]
        return [(village, lines) for village, lines in each if any(_leads_to(one, code) for one in lines)]

    def of_placement(self, placement: str) -> Lines | None:
        """The placement's own plan in all its versions, or None where it follows the village's."""
        return self._own_lines(self._placements.get(placement, ()))

    def asked_of(self, village: str | None, person: str, placement: str | None) -> Lines:
        """What is asked of somebody of this village: by the plan of the placement, or of the file without
        one, where it has its own; else by the village's. With all that stands beside it.
        """
        own = self._people.get(person, ()) if placement is None else self._placements.get(placement, ())
        key = (own or (None,), village)
        if key not in self._chosen:
            codes = self._villages.get(village or "", (DEFAULT_PLAN,))
            of_village = [line for code in codes for line in self.lines(code)]
            each = (of_village if code is None else self._each_line(code, True) for code in key[0])
            self._chosen[key] = tuple(dict.fromkeys(line for lines in each for line in lines))
        return self._chosen[key]

    def _own_lines(self, codes: Codes) -> Lines | None:
        each = (line for code in codes if code is not None for line in self._each_line(code, True))
        return tuple(dict.fromkeys(each)) or None

    def codes(self) -> list[str]:
        """The codes of all that was entered here and can be read."""
        return sorted({code for way in self._ways for code in way})

    def row_of(self, code: str) -> str | None:
        """The newest row that is a version of the template of this code; None where only the shipped is."""
        own = [one for one in self._each_line(code, True)[0] if one.template.id == code and one.row]
        return own[-1].row if own else None

    def newest_version(self, code: str) -> int:
        """The highest version of the template of this code."""
        return max(one.template.ref.version for line in self._each_line(code, True) for one in line)

    def look_back(self, today: date) -> date | None:
        """From which day on visits are read to tell what is open today; None for all of them.

        Some windows more than can be open, so that a chain of visits made in the days of grace seldom
        reaches further back. An interval counts from the last time, however long ago that was.
        """
        followed = [self.lines(code) for code in self.village_codes]
        own = {codes for chosen in (self._placements, self._people) for codes in chosen.values()}
        followed += [lines for codes in own if (lines := self._own_lines(codes)) is not None]
        rules = {
            rule
            for lines in followed
            for line in lines
            for one in line
            for rule in one.template.rules
            if any(record == "visit" for record, _kind, _result in rule.counts)
        }
        if any(rule.mode == "interval" for rule in rules):
            return None
        days = max((DAYS_OF[rule.step.unit] * rule.step.n + rule.grace_days for rule in rules), default=0)
        return today - timedelta(days=WINDOWS_BACK * days)

    def _each_line(self, code: str, own: bool) -> Lines:
        key = (code, own)
        if key not in self._lines:
            shipped = plan_template(code) if code in template_ids() else None
            each = (self._line_of(way, code, own, shipped) for way in self._ways)
            self._lines[key] = tuple(dict.fromkeys(line for line in each if line)) or self.lines(DEFAULT_PLAN)
        return self._lines[key]

    def _line_of(self, way: _Rows, code: str, own: bool, shipped: PlanTemplate | None) -> Line:
        rows = [one for one in way.get(code, ()) if not own or one.template.id == code]
        return _one_after_the_other(rows, shipped, code)


def _each_said(
    connection: Connection, table: str, register: str, column: str, *, also_empty: bool
) -> Iterator[tuple[Any, ...]]:
    """Of each row that fits, or stands open, its id and the value of this column; all while several stand."""
    wanted = "" if also_empty else f' AND ("{column}" IS NOT NULL OR open_registers IS NOT NULL)'
    rows = rows_of(
        connection, f'SELECT id, "{column}", open_registers FROM {table} WHERE deleted = 0{wanted}'
    )
    for row, value, disputed in rows:
        if disputed and register in json.loads(disputed):
            yield row, *values_beside(connection, row, register, column)
        elif value is not None or also_empty:
            yield row, value


def _entered(rows: Sequence[Row]) -> _Rows:
    """By code the templates that can be read, in the order of their days, versions and rows."""
    found: _Rows = defaultdict(list)
    for row, _open, code, _version, body, since, signed_by in sorted(rows, key=_by_day):
        if code is not None and body is not None:
            try:
                template = _template_of(str(body))
            except Refused:
                continue
            found[code].append(InForce(template, day_from(since), row, signed_by or ""))
    return found


_template_of = lru_cache(maxsize=64)(parse_template)
"""Read once, so that each way in which a plan may be settled has the same template of a body."""


def _by_day(row: Row) -> tuple[str, int, str]:
    version = row[3] or ""
    return row[5] or "", int(version) if version.isdecimal() else 0, row[0]


def rules_of(line: Line, placement_kind: str | None, risk_level: str | None) -> tuple[PlanRule, ...]:
    """What a line asks for such a person: the rules of each template, each for its own days."""
    found: list[PlanRule] = []
    for place, one in enumerate(line):
        until = line[place + 1].since if place + 1 < len(line) else None
        rules = one.template.rules_for(placement_kind, risk_level, superseded_on=until)
        since = one.since or one.template.valid_from
        found += (
            rule if rule.valid_from == since else dataclasses.replace(rule, valid_from=since)
            for rule in rules
        )
    return tuple(found)


def rules_of_file(line: Line, risk_level: str | None, *, tests_asked: bool) -> tuple[PlanRule, ...]:
    """What a line asks for somebody without a placement: visits alone, and tests only where the police
    ask for them, whatever placements they are meant for otherwise. Counted from the day of the file.
    """
    found = [rule for rule in rules_of(line, None, risk_level) if rule.kind in VISITS]
    if tests_asked:
        each = ([r for r in rules_of(line, k, risk_level) if r.kind in TESTS] for k in _WITHOUT)
        found += next((tests for tests in each if tests), [])
    return tuple(map(_from_file, found))


@lru_cache(maxsize=1024)
def _from_file(rule: PlanRule) -> PlanRule:
    """Made once of each rule, so that equal windows have the same rule."""
    return dataclasses.replace(rule, from_file=True)


def _leads_to(line: Line, code: str) -> bool:
    return line[-1].template.id == code


def _one_after_the_other(rows: list[InForce], shipped: PlanTemplate | None, code: str) -> Line:
    """By day; of one day a signed one, else another plan that is followed instead, else the highest version.
    After a signed one only signed ones follow.
    """
    by_day: dict[date, InForce] = {}
    if shipped is not None:
        by_day[date.min] = InForce(shipped)
    for one in sorted(rows, key=lambda one: _holds_over(one, code)):
        by_day[one.since or date.min] = one
    line: list[InForce] = []
    for since in sorted(by_day):
        one = by_day[since]
        if not line or one.signed_by or not line[-1].signed_by:
            line.append(one)
    return tuple(line)


def _holds_over(one: InForce, code: str) -> tuple[bool, bool]:
    return bool(one.signed_by), not one.signed_by and one.template.id != code
