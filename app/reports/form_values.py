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
    """Every code that a form may hold: `audience_n`, `受教育`, `materials:5`, `宣传资料:横幅`; also
    `village`, `town`, `county`, `from`, `to`.

    A part that the period has nothing of is 0; one that its code list does not have is unknown.
    """
    names = {
        "village": village.name,
        "town": village.town,
        "county": village.county,
        "from": report.period.first.isoformat(),
        "to": report.period.last.isoformat(),
    }
    amounts = {
        (figure.definition.key, figure.code): figure.amount
        for section in report.sections
        for figure in section.figures
    }
    found = {code: Value(words) for code, words in names.items()}
    for definition in _definitions():
        parts = {part: code for code, said in _parts(definition).items() for part in said}
        for name in (definition.key, definition.title.zh, definition.title.en):
            for part, code in parts.items():
                amount = amounts.get((definition.key, code), 0)
                words = yuan(amount) if definition.money else str(amount)
                found[tidy_code(f"{name}{PART}{part}" if part else name)] = Value(words, words)
    return found


def _definitions() -> list[FigureDefinition]:
    return [one for section in figure_sections() for one in section.figures]


def _parts(definition: FigureDefinition) -> dict[str, tuple[str, ...]]:
    """Each part by its code, with what it is called; "" is all of it, where that has a unit."""
    found: dict[str, tuple[str, ...]] = {"": ("",)} if definition.unit.zh else {}
    if definition.by_list:
        found |= {item.code: (item.code, item.zh, item.en) for item in code_list(definition.by_list).items}
    return found
