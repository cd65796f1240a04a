"""A text for the public about the village's work: what was done, in words, without anybody in it.

Of people in treatment or recovery only whole totals are told, small ones hidden; never a status, a
result, a late or a missed visit, nor parts from which a hidden number could be worked out.
"""

from __future__ import annotations

from app.reports.count_figures import Figure, Report
from app.reports.report_words import amount_words, part_title
from app.reports.small_numbers import for_the_public
from app.village.read_village import Village

OF_PEOPLE = ("visits", "aid")
"""What is told of the work with people: totals alone."""
OF_WORK = ("publicity", "group", "village")
"""Sections that are about nobody."""
NOT_TOLD = frozenset(
    {"units_idle", "new_found", "persons_checked", "plants", "condolences", "condolence_money"}
    | {"money_in", "money_out", "fund_left", "problems_found", "problems_fixed", "problems_open", "members"}
    | {"nil_days", "away_n", "returned_n", "not_found", "commendations"}
)
"""What is no news for the public, or could point at a household."""


def public_text(report: Report, village: Village, language: str) -> str:
    """Lines of plain words; what was not done in the period is left out."""
    zh = language.startswith("zh")
    first, last = report.period.first.isoformat(), report.period.last.isoformat()
    lines = [
        f"{village.name}禁毒工作（{first} 至 {last}）"
        if zh
        else f"{village.name}: drug-control work, {first} to {last}"
    ]
    lines += [_line(one, language) for one in _of_work(report) if one.amount]
    people = [report.figure(key) for key in OF_PEOPLE]
    lines += [_line(one, language, hidden=True) for one in people if one.amount]
    if len(lines) == 1:
        lines.append("这段时间没有活动。" if zh else "There was no activity in this time.")
    lines.append(
        "涉及个人的数字，不足5的不公布；不公布任何人的姓名和情况。"
        if zh
        else "Numbers about people below 5 are not published, nor is anybody's name or situation."
    )
    return "\n".join(lines) + "\n"


def _of_work(report: Report) -> list[Figure]:
    return [
        figure
        for section in report.sections
        if section.section.key in OF_WORK
        for figure in section.figures
        if figure.definition.key not in NOT_TOLD and not figure.definition.aggregate
        # Activities without a tag are a gap in the ledger, and no news.
        if figure.code or not figure.definition.several
    ]


def _line(figure: Figure, language: str, *, hidden: bool = False) -> str:
    definition = figure.definition
    title = part_title(figure, language).strip()
    if figure.code and definition.has_total:
        title = f"{definition.title.said(language)} · {title}"
    amount = (
        for_the_public(figure.amount, language)
        if hidden
        else amount_words(figure.amount, money=definition.money)
    )
    colon = "：" if language.startswith("zh") else ": "
    unit = definition.unit_of(figure.code).said(language)
    return f"{title}{colon}{amount}{'' if language.startswith('zh') else ' '}{unit}"
