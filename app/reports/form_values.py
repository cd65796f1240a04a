"""What a figure code in a stranger's form stands for: by key or by title, with the code of a part."""

from __future__ import annotations

from collections.abc import Callable

from app.codes import code_list
from app.money import yuan
from app.reports.count_figures import Figure, Report
from app.reports.figure import FigureDefinition, figure_sections
from app.reports.fill_form import Value, Values, tidy_code
from app.reports.period import Period
from app.village.read_village import Village

PART = ":"
BEFORE, SO_FAR = ("@before", "@上期"), ("@year", "@累计")
"""Behind a code: the period before, and the year up to the period's last day."""


def form_values(report: Report, village: Village, so_far: Report | None = None) -> Values:
    """Every code that a form may hold: `audience_n`, `受教育`, `materials:5`, `宣传资料:横幅`; also
    `village`, `town`, `county`, `from`, `to`. Behind each figure may stand `@before` or `@上期` for the
    period before and, where `so_far` is given, `@year` or `@累计` for the year so far.

    A part that the period has nothing of is 0; one that its code list does not have is unknown, and so
    is what nobody can say of the period before.
    """
    names = {
        "village": village.name,
        "town": village.town,
        "county": village.county,
        "from": report.period.first.isoformat(),
        "to": report.period.last.isoformat(),
    }
    told = {("",): _amounts(report, _now), BEFORE: _amounts(report, _then)}
    if so_far is not None:
        told[SO_FAR] = _amounts(so_far, _now)
    found = {code: Value(words) for code, words in names.items()}
    for definition in _definitions():
        parts = {part: code for code, said in _parts(definition).items() for part in said}
        for name in (definition.key, definition.title.zh, definition.title.en):
            for part, code in parts.items():
                called = tidy_code(f"{name}{PART}{part}" if part else name)
                for behind, amounts in told.items():
                    amount = amounts.get((definition.key, code), 0)
                    if amount is not None:
                        words = yuan(amount) if definition.money else str(amount)
                        found |= {called + mark: Value(words, words) for mark in behind}
    return found


def _amounts(report: Report, which: Callable[[Figure], int | None]) -> dict[tuple[str, str], int | None]:
    return {
        (figure.definition.key, figure.code): which(figure)
        for section in report.sections
        for figure in section.figures
    }


def _now(figure: Figure) -> int | None:
    return figure.amount


def _then(figure: Figure) -> int | None:
    return figure.before


def year_so_far(period: Period) -> Period:
    """From the first day of the year in which the period ends to its last day."""
    return Period(period.last.replace(month=1, day=1), period.last)


def _definitions() -> list[FigureDefinition]:
    return [one for section in figure_sections() for one in section.figures]


def _parts(definition: FigureDefinition) -> dict[str, tuple[str, ...]]:
    """Each part by its code, with what it is called; "" is all of it, where that has a unit."""
    found: dict[str, tuple[str, ...]] = {"": ("",)} if definition.has_total else {}
    if definition.by_list:
        found |= {item.code: (item.code, item.zh, item.en) for item in code_list(definition.by_list).items}
    return found
