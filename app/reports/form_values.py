"""What a figure code in a stranger's form stands for: by key or by title, with the code of a part."""

from __future__ import annotations

from app.codes import code_list
from app.money import yuan
from app.reports.count_figures import Report
from app.reports.figure import FigureDefinition, figure_sections
from app.reports.fill_form import Value, Values, tidy_code
from app.village.read_village import Village

PART = ":"


def form_values(report: Report, village: Village) -> Values:
    """`audience_n`, `受教育`, `materials:5`, `宣传品:横幅`; also `village`, `town`, `county`, `from`, `to`.

    A part that the period has nothing of is 0; one that its code list does not have is unknown.
    """
    names = {
        "village": village.name,
        "town": village.town,
        "county": village.county,
        "from": report.period.first.isoformat(),
        "to": report.period.last.isoformat(),
    }
    known = {tidy_code(name): one for one in _definitions() for name in (one.key, one.title.zh, one.title.en)}
    amounts = {
        (figure.definition.key, figure.code): figure.amount
        for section in report.sections
        for figure in section.figures
    }

    def value(code: str) -> Value | None:
        if code in names:
            return Value(names[code])
        name, _, part = code.partition(PART)
        definition = known.get(name)
        if definition is None:
            return None
        which = _part(definition, part)
        if which is None:
            return None
        amount = amounts.get((definition.key, which), 0)
        words = yuan(amount) if definition.money else str(amount)
        return Value(words, words)

    return value


def _definitions() -> list[FigureDefinition]:
    return [one for section in figure_sections() for one in section.figures]


def _part(definition: FigureDefinition, part: str) -> str | None:
    """The code of a part by itself or by its label; "" is all of it, None is nothing."""
    if not part:
        return "" if definition.unit.zh else None
    if not definition.by_list:
        return None
    for item in code_list(definition.by_list).items:
        if part in (item.code, tidy_code(item.zh), tidy_code(item.en)):
            return item.code
    return None
