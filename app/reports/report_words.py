"""How a figure is written: its title with its part, its amount with its unit."""

from __future__ import annotations

from app.codes import code_list
from app.money import yuan
from app.reports.count_figures import Figure
from app.reports.figure import FigureDefinition

UNSAID = {"zh": "未填", "en": "not filled in"}
INDENT = "　"


def part_title(figure: Figure, language: str) -> str:
    """ "Visits recorded", or the part of it that one code stands for, set in."""
    return figure_title(figure.definition, figure.code, language)


def figure_title(definition: FigureDefinition, code: str, language: str) -> str:
    """The same of a definition and a part of it. Parts of which there is no whole bear its name."""
    if not definition.has_total:
        return f"{definition.title.said(language)} · {part_label(definition, code, language)}"
    if not code:
        return definition.title.said(language)
    return f"{INDENT}{part_label(definition, code, language)}"


def part_label(definition: FigureDefinition, code: str, language: str) -> str:
    """What the code of a part stands for."""
    label = code_list(definition.by_list).label(code, language) if code else ""
    return label or UNSAID["zh" if language.startswith("zh") else "en"]


def amount_words(amount: int, *, money: bool) -> str:
    """A number as people read it; money in yuan."""
    return yuan(amount) if money else str(amount)


def difference_words(figure: Figure) -> str:
    """+3, -2, 0; nothing where there is nothing to compare with."""
    if figure.before is None:
        return ""
    change = figure.amount - figure.before
    sign = "+" if change > 0 else ""
    return sign + amount_words(change, money=figure.definition.money)
