"""What the charts of a report show month by month: people, visits, tests, money.

The numbers are those of the figures: the same windows, states and rows, parted by months.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from app.followup.gather_cases import gather_cases
from app.followup.obligations import Obligation, obligations
from app.ids import VillageId
from app.reports.figure import Words, definition_of
from app.reports.period import Period
from app.reports.status_history import statuses_at
from app.reports.windows_of_figures import WINDOWS
from app.transfer.moves import read_moves
from app.work import Connection

MONTHS, MOST_MONTHS = 12, 36
PEOPLE, VISITS, TESTS, FUNDS = "people", "visits", "tests", "funds"


@dataclass(frozen=True)
class Part:
    """One series of a chart, an amount for each month. None: nothing can be said of that month."""

    key: str
    title: Words
    amounts: tuple[int | None, ...]


@dataclass(frozen=True)
class MonthChart:
    """Months beside each other; the parts of a month stand on each other, or side by side (`beside`).

    `done`: the parts that are told as "so many of all" above a month. Amounts of `money` are fen.
    """

    key: str
    title: Words
    unit: Words
    months: tuple[date, ...]
    parts: tuple[Part, ...]
    note: Words
    done: tuple[str, ...] = ()
    beside: bool = False
    money: bool = False

    @property
    def is_empty(self) -> bool:
        return not any(amount for part in self.parts for amount in part.amounts)


def month_charts(
    connection: Connection, village: VillageId, period: Period, *, today: date
) -> tuple[MonthChart, ...]:
    """The charts of a report: the months of the period, and before them so many that there are twelve."""
    months = months_of(period)
    windows = _windows(connection, village, months[0], period.last, today)
    return (
        _people(connection, village, months, today),
        _of_windows(VISITS, Words("走访", "Visits"), windows, months),
        _of_windows(TESTS, Words("检测", "Tests"), windows, months),
        _funds(connection, village, months),
    )


def months_of(period: Period) -> tuple[date, ...]:
    """The first days of the months that a chart of this period shows, the oldest first."""
    inside = (period.last.year - period.first.year) * 12 + period.last.month - period.first.month + 1
    shown = min(max(inside, MONTHS), MOST_MONTHS)
    last = period.last.year * 12 + period.last.month - 1
    return tuple(date(one // 12, one % 12 + 1, 1) for one in range(last - shown + 1, last + 1))


def _people(connection: Connection, village: VillageId, months: Sequence[date], today: date) -> MonthChart:
    ends = [min(_end(month), today) if month <= today else None for month in months]
    known = statuses_at(connection, village, [day for day in ends if day is not None])
    counted = [Counter(known[day].values()) if day is not None else None for day in ends]
    codes = Counter[str]()
    for one in counted:
        codes.update(one or {})
    most = [code for code, _number in sorted(codes.items(), key=lambda one: (-one[1], one[0]))]
    shown, rest = (most, []) if len(most) <= _MOST_STATUSES else (most[: _MOST_STATUSES - 1], most)
    parts = [
        Part(code, _status_words(code), tuple(one[code] if one is not None else None for one in counted))
        for code in shown
    ]
    if rest:
        others = frozenset(rest) - frozenset(shown)
        amounts = tuple(sum(one[code] for code in others) if one is not None else None for one in counted)
        parts.append(Part("others", Words("其他状态", "other statuses"), amounts))
    return MonthChart(
        PEOPLE,
        Words("在册人员（按状态）", "People by status"),
        Words("人", "people"),
        tuple(months),
        tuple(parts),
        Words(
            "每月最后一天（本月为今天）档案里的状态；建档以前、结案以后不计。",
            "The status in the file on the last day of each month (of this month: today); not counted"
            " before the file was opened or after it was closed.",
        ),
    )


_MOST_STATUSES = 5


def _status_words(code: str) -> Words:
    from app.codes import code_list

    if not code:
        return Words("未填", "not filled in")
    labels = code_list("STATUS")
    return Words(labels.label(code, "zh"), labels.label(code, "en"))


def _windows(
    connection: Connection, village: VillageId, first: date, last: date, today: date
) -> list[Obligation]:
    """Every window of everyone that falls due in these days."""
    ours = set(
        connection.exec_driver_sql(
            "SELECT id FROM person WHERE village_id = ? AND deleted = 0", (village,)
        ).scalars()
    )
    moves = read_moves(connection)
    return [
        window
        for one in gather_cases(connection)
        if one.person in ours
        for window in obligations(one.case, today, until=last)
        if first <= window.due <= last and moves.is_here(one.person, window.due)
    ]


def _of_windows(key: str, title: Words, windows: Iterable[Obligation], months: Sequence[date]) -> MonthChart:
    kinds = WINDOWS[key.removesuffix("s")]
    asked = definition_of(f"{key}_due").source.states
    done = definition_of(f"{key}_done").source.states
    late = definition_of(f"{key}_late").source.states
    missed = definition_of(f"{key}_missed").source.states
    ours = [one for one in windows if one.rule.kind in kinds and one.state in asked]
    ways: tuple[tuple[str, Words, Callable[[str], bool]], ...] = (
        ("done", Words("按期完成", "on time"), lambda state: state in done),
        ("late", Words("逾期完成", "late"), lambda state: state in late),
        ("missed", Words("没有完成", "not done"), lambda state: state in missed),
        ("open", Words("还没到期", "still open"), lambda state: state not in (*done, *late, *missed)),
    )
    parts = tuple(
        Part(name, words, _by_month((one.due for one in ours if is_it(one.state)), months))
        for name, words, is_it in ways
    )
    return MonthChart(
        key,
        title,
        Words("次", "times"),
        tuple(months),
        parts,
        Words(
            "按应完成的日期归月；柱上是“完成数/应完成数”。",
            "By the day on which each was due; above a month: done out of due.",
        ),
        done=("done", "late"),
    )


def _by_month(days: Iterable[date], months: Sequence[date]) -> tuple[int, ...]:
    found = Counter(day.replace(day=1) for day in days)
    return tuple(found[month] for month in months)


def _funds(connection: Connection, village: VillageId, months: Sequence[date]) -> MonthChart:
    rows = connection.exec_driver_sql(
        "SELECT direction, substr(happened_on, 1, 7), sum(amount_fen) FROM fund_line"
        " WHERE deleted = 0 AND village_id = ? AND happened_on BETWEEN ? AND ? GROUP BY 1, 2",
        (village, months[0].isoformat(), _end(months[-1]).isoformat()),
    )
    found = {(direction, month): amount or 0 for direction, month, amount in rows}
    parts = tuple(
        Part(key, words, tuple(found.get((direction, f"{month:%Y-%m}"), 0) for month in months))
        for direction, key, words in (
            ("1", "in", Words("收入", "received")),
            ("2", "out", Words("支出", "spent")),
        )
    )
    return MonthChart(
        FUNDS,
        Words("会员小组经费", "Funds of the member group"),
        Words("元", "yuan"),
        tuple(months),
        parts,
        Words("按收支日期归月。", "By the day of each receipt and payment."),
        beside=True,
        money=True,
    )


def _end(month: date) -> date:
    """The last day of a month."""
    return (month.replace(day=28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)
