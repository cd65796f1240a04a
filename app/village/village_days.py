"""What the village's own rhythm asks for on a day: Today shows it in a quiet band of its own.

A source is a function that answers with days; a new kind is one more function in SOURCES. Everything
is worked out anew each time; nothing is stored, and no rule here stands in the way of a record.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from datetime import date, timedelta

from app.activities.activities_of_units import activities_of_units
from app.bundles.list_rejected import list_rejected
from app.clock import day_of, moment_of
from app.details import day_from
from app.errors import Refused
from app.groups.fund_balance import fund_balances
from app.money import yuan
from app.village.in_dispute import in_dispute
from app.village.ledger_days import ledger_days
from app.village.periods import days_of, period_of, periods_between
from app.village.read_village import read_village
from app.village.rhythm import (
    DRAFT_DAYS,
    TENDAY_GRACE_DAYS,
    Rhythm,
    exchange_rhythm,
    half_of,
    is_before_the_end,
    quarter_of,
    week_to_friday,
)
from app.village.said_twice import lines_said_twice
from app.village.village_day import Asked, VillageDay
from app.work import Connection

WEEK_AHEAD = timedelta(days=7)
NEWEST_MISSING = 3
"""So many missing checks have a row each; the older ones share one, so that Today stays readable."""
DRAFTS_SHOWN = timedelta(days=14)
"""A draft that waited longer is no news any more."""
SENT_LINE = "sent_line"
"""Under this key a day names the county's line that it is about."""
WEEKLY_TITLE = "6.26宣传月周报"
"""What the weekly summary is called in the register of papers; a record keeps this title."""


Source = Callable[[Asked], Iterable[VillageDay]]
_UNITS_ASKED_FROM = (11, 1)
_FUND_ASKED_UNTIL = 3


def village_days(connection: Connection, *, today: date) -> tuple[VillageDay, ...]:
    """Everything that the village's own work asks for now, the oldest day first."""
    try:
        village = read_village(connection, on=today)
    except Refused:
        return ()
    asked = Asked(connection, village, today)
    found = [one for source in SOURCES for one in source(asked)]
    return tuple(sorted(found, key=lambda one: (one.day, one.key, one.row)))


def tenday_checks(asked: Asked) -> Iterator[VillageDay]:
    """S7: one check a period; on its last day it is asked for, afterwards it is missing.

    A period that began before these records were kept is never said to be missing.
    """
    today, since = asked.today, asked.village.kept_since
    running = period_of(today)
    first = since if since is not None else days_of(running)[0]
    wanted = [one for one in periods_between(first, today) if one != running]
    counted = _checks_by_period(asked, first)
    missing = [one for one in wanted if one not in counted]
    for period in missing[-NEWEST_MISSING:]:
        yield _missing_check(asked, period, "tenday_missing", {"missing": 1})
    older = missing[:-NEWEST_MISSING]
    if older:
        yield _missing_check(asked, older[0], "tenday_missing_older", {"missing": len(older)})
    last = days_of(running)[1]
    if running not in counted and today == last:
        known = {"period": running, "happened_on": today}
        facts = {"period": running}
        yield asked.day("tenday_today", "S7", last, "tenday_check", known=known, facts=facts)


def _missing_check(asked: Asked, period: str, key: str, facts: dict[str, str | int]) -> VillageDay:
    last = days_of(period)[1]
    grace = last + timedelta(days=TENDAY_GRACE_DAYS)
    return asked.day(
        key,
        "S7",
        last,
        "tenday_check",
        known={"period": period},
        facts={**facts, "period": period, "grace": grace.isoformat()},
        is_late=asked.today > grace,
    )


def _checks_by_period(asked: Asked, first: date) -> Counter[str]:
    """How many checks each period has: by the period that was typed, else by its day."""
    found: Counter[str] = Counter()
    for _row, period, day in asked.rows(
        "tenday_check",
        "period, happened_on",
        "(happened_on >= ? OR period >= ?)",
        first.replace(day=1).isoformat(),
        f"{first:%Y-%m}",
    ):
        on = day_from(day)
        found[period or (period_of(on) if on else "")] += 1
    return found


def info_exchange(asked: Asked) -> Iterator[VillageDay]:
    """S8: at least one exchange of information a calendar month, two are aimed at."""
    first = asked.today.replace(day=1)
    last = quarter_of(asked.today).month_end
    rows = asked.rows("info_exchange", "happened_on", "happened_on BETWEEN ? AND ?", *_iso(first, last))
    rhythm = exchange_rhythm(len(rows), asked.today)
    if rhythm is not Rhythm.QUIET:
        yield asked.day(
            "exchange_none" if not rows else "exchange_one",
            "S8",
            last,
            "info_exchange",
            known={"happened_on": asked.today},
            facts={"month": f"{first:%Y-%m}", "number": len(rows)},
            records=tuple(row[0] for row in rows),
            is_late=rhythm is Rhythm.LATE,
        )


def inspections(asked: Asked) -> Iterator[VillageDay]:
    """S9: the quarter's inspection and the half-year's meeting, ten days before they end."""
    for key, kind, span, table, column in (
        ("inspection_quarter", "1", quarter_of(asked.today), "inspection", "kind"),
        ("meeting_half", "8", half_of(asked.today), "meeting", "kind"),
    ):
        if not is_before_the_end(span, asked.today):
            continue
        between = _iso(span.first, span.last)
        rows = asked.rows(table, column, f"{column} = ? AND happened_on BETWEEN ? AND ?", kind, *between)
        if not rows:
            known = {"kind": kind, "happened_on": asked.today}
            if table == "inspection":
                known["period"] = span.name
            facts = {"span": span.name}
            yield asked.day(key, "S9", span.last, table, known=known, facts=facts)


def campaign(asked: Asked) -> Iterator[VillageDay]:
    """S10: from 1 May the tasks of the publicity month; in June the day's report and Friday's summary."""
    today = asked.today
    if today.month not in (5, 6):
        return
    yield from _campaign_tasks(asked)
    if today.month != 6:
        return
    rows = asked.rows("activity", "is_nil", "happened_on = ?", today.isoformat())
    if not rows:
        yield asked.day("june_daily", "S10", today, "activity", known={"happened_on": today})
    if today.isoweekday() == 5:
        yield from _weekly_summary(asked)


def _campaign_tasks(asked: Asked) -> Iterator[VillageDay]:
    year = asked.today.year
    tasks = asked.rows("campaign_task", "task, least, due_on", "year = ?", year)
    by_default = date(year, 6, 30)
    if not tasks:
        yield asked.day("campaign_no_plan", "S10", by_default, "campaign_task", known={"year": year})
        return
    done: Counter[str] = Counter()
    steps: dict[str, list[str]] = {}
    for step, task, quantity in asked.rows(
        "campaign_step", "task_id, quantity", "happened_on BETWEEN ? AND ?", f"{year}-01-01", f"{year}-12-31"
    ):
        done[task] += quantity or 0
        steps.setdefault(task, []).append(step)
    for row, words, least, due_on in tasks:
        wanted = least or 1
        if done[row] < wanted:
            yield asked.day(
                "campaign_task",
                "S10",
                day_from(due_on) or by_default,
                "campaign_step",
                known={"task_id": row, "happened_on": asked.today},
                facts={"task": words or "", "done": done[row], "wanted": wanted},
                records=tuple(steps.get(row, ())),
            )


def _weekly_summary(asked: Asked) -> Iterator[VillageDay]:
    first, friday = week_to_friday(asked.today)
    sent = asked.rows(
        "document_in",
        "title",
        "direction = '2' AND title LIKE ? AND happened_on BETWEEN ? AND ?",
        WEEKLY_TITLE + "%",
        *_iso(first, friday),
    )
    if not sent:
        held = asked.rows("activity", "title", "happened_on BETWEEN ? AND ?", *_iso(first, friday))
        known = {"direction": "2", "happened_on": friday, "title": WEEKLY_TITLE}
        records = tuple(row[0] for row in held)
        yield asked.day("june_weekly", "S10", friday, "document_in", known=known, records=records)


def drafts(asked: Asked) -> Iterator[VillageDay]:
    """S10: the draft for the media is due two days after an activity of the publicity month.

    Of that month are those in June and those that carry its tag.
    """
    for row, title, happened_on in asked.rows(
        "activity",
        "title, happened_on",
        "draft_sent_on IS NULL AND coalesce(is_nil, 0) = 0 AND happened_on BETWEEN ? AND ?"
        " AND (strftime('%m', happened_on) = '06' OR tags LIKE '%\"Y1\"%')",
        *_iso(asked.today - DRAFTS_SHOWN, asked.today),
    ):
        happened = day_from(happened_on)
        if happened is not None:
            due = happened + timedelta(days=DRAFT_DAYS)
            facts = {"title": title or "", "happened": happened_on}
            yield asked.day(
                "draft_due", "S10", due, "activity", row=row, facts=facts, is_late=due < asked.today
            )


def problems(asked: Asked) -> Iterator[VillageDay]:
    """Problems that nobody has put right yet, or of which two laptops say different things, from a week
    before their deadline.
    """
    nobody = "(fixed_on IS NULL OR open_registers LIKE '%\"state\"%')"
    yield from _with_deadline(asked, "problem_due", "problem", "item", nobody)


def documents(asked: Asked) -> Iterator[VillageDay]:
    """Papers that wait for an answer, from a week before it is due."""
    yield from _with_deadline(asked, "document_due", "document_in", "title", "done_on IS NULL")


def work_points(asked: Asked) -> Iterator[VillageDay]:
    """Tasks of the year's plan, from a week before they are due."""
    yield from _with_deadline(asked, "plan_task_due", "plan_task", "words", "done_on IS NULL")


def _with_deadline(asked: Asked, key: str, table: str, named: str, is_open: str) -> Iterator[VillageDay]:
    last = (asked.today + WEEK_AHEAD).isoformat()
    for row, words, due_on in asked.rows(table, f"{named}, due_on", f"{is_open} AND due_on <= ?", last):
        due = day_from(due_on)
        if due is not None:
            facts = {"words": words or ""}
            records = (row,)
            is_late = due < asked.today
            yield asked.day(key, "", due, table, row=row, facts=facts, records=records, is_late=is_late)


def idle_units(asked: Asked) -> Iterator[VillageDay]:
    """M6: from 1 November the partner units that no activity of the year names yet."""
    year, last = asked.today.year, date(asked.today.year, 12, 31)
    if asked.today < date(year, *_UNITS_ASKED_FROM):
        return
    active = activities_of_units(asked.connection, asked.village.village, year)
    in_force = "(to_on IS NULL OR to_on >= ?) AND (from_on IS NULL OR from_on <= ?)"
    units = asked.rows("partner_unit", "name", in_force, *_iso(asked.today, asked.today))
    idle = [(row, name or "") for row, name in units if row not in active]
    if idle:
        names = [name for _row, name in idle]
        yield asked.day(
            "units_idle",
            "M6",
            last,
            "activity",
            known={"happened_on": asked.today, "partner_units": (names[0],)},
            facts={"number": len(names), "names": tuple(names[:3])},
            records=tuple(row for row, _name in idle),
        )


def fund_closing(asked: Asked) -> Iterator[VillageDay]:
    """M2: in the first quarter, the fund of the year before that has lines and is not closed."""
    year = asked.today.year - 1
    balance = fund_balances(asked.connection, asked.village.village).get(year)
    if asked.today.month > _FUND_ASKED_UNTIL or balance is None or balance.closed_on or not balance.lines:
        return
    rows = asked.rows("fund_year", "year", "year = ?", year)
    due = date(year + 1, 1, 31)
    yield asked.day(
        "fund_not_closed",
        "M2",
        due,
        "fund_year",
        row=rows[0][0] if rows else "",
        known={} if rows else {"year": year},
        facts={"year": year, "left": yuan(balance.left)},
        is_late=due < asked.today,
    )


def sent_back(asked: Asked) -> Iterator[VillageDay]:
    """What the county could not take, until it is saved again. Whose it is stands in `known`."""
    for one in list_rejected(asked.connection):
        told = day_of(moment_of(one.told_ms)) if one.told_ms else asked.today
        facts = {"number": one.seq, "reason": one.reason, "file_no": one.file_no or "—"}
        yield asked.day(
            "sent_back",
            "county",
            told,
            one.table,
            row=one.row,
            known={"person_id": one.person} if one.person else {},
            facts=facts,
            records=(one.row,),
            is_late=True,
        )


def said_twice(asked: Asked) -> Iterator[VillageDay]:
    """A line of the county's file beside one of the village's own that says the same, until somebody says
    whether they are one. The county's stands in `known`.
    """
    for one in lines_said_twice(asked.connection, asked.village.village):
        yield asked.day(
            "said_twice",
            "county_line",
            asked.today,
            one.table,
            row=one.own,
            known={SENT_LINE: one.sent},
            facts={"words": one.words},
            records=(one.sent, one.own),
        )


SOURCES: tuple[Source, ...] = (
    in_dispute,
    sent_back,
    said_twice,
    tenday_checks,
    info_exchange,
    inspections,
    campaign,
    drafts,
    problems,
    documents,
    work_points,
    idle_units,
    fund_closing,
    ledger_days,
)


def _iso(first: date, last: date) -> tuple[str, str]:
    return first.isoformat(), last.isoformat()
