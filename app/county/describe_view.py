"""What Datasette shows beside the published figures: what each table and column is."""

from __future__ import annotations

from app.reports.figure import figure_sections
from app.reports.period import Period

FIGURES = {one.key: (section, one) for section in figure_sections() for one in section.figures}

_COLUMNS = {
    "month": "年-月 / year and month",
    "village": "村代码 / the village's code",
    "township": "村代码前九位 / the first nine digits of a village's code",
    "figure": "指标,见 figure 表 / see the table figure",
    "part": "分项代码,空为合计 / the part's code; empty: the whole",
    "amount": "数值;隐去的为空 / the number; empty where it is hidden",
    "hidden": "1:人数太少或会推算出来,已隐去 / hidden: few people, or it would give others away",
    "reports": "1:该月已报齐 / every record of the month is here",
    "money": "1:单位为元 / in yuan",
    "about_people": "1:涉及个人,小数隐去 / about people: small numbers are hidden",
}
_TABLES = {
    "by_village": (
        "各村逐月 / by village and month",
        ("month", "village", "figure", "part", "amount", "hidden"),
    ),
    "by_township": (
        "各乡镇逐月 / by township and month",
        ("month", "township", "figure", "part", "amount", "hidden"),
    ),
    "by_month": ("全县逐月 / the county by month", ("month", "figure", "part", "amount", "hidden")),
    "figure": (
        "指标:名称、单位、口径 / the figures: title, unit, definition",
        ("figure", "part", "money", "about_people"),
    ),
    "village": ("村和乡镇 / villages and townships", ("village", "township")),
    "reporting": ("报送情况 / who reported", ("month", "village", "township", "reports")),
}


def describe(county: str, period: Period, smallest: int) -> dict[str, object]:
    """The content of metadata.json."""
    return {
        "title": f"{county} {period.first:%Y-%m} – {period.last:%Y-%m}",
        "description": (
            f"不含个人信息。涉及个人的数字少于 {smallest} 的,以及由合计可推算出它们的,均已隐去。 "
            f"No personal data. Figures about people below {smallest} are hidden, "
            "and so is whatever would give them away."
        ),
        "databases": {"figures": {"tables": {name: _table(name) for name in _TABLES}}},
    }


def _table(name: str) -> dict[str, object]:
    words, columns = _TABLES[name]
    described: dict[str, object] = {
        "description": words,
        "columns": {column: _COLUMNS[column] for column in columns},
    }
    if "amount" in columns:
        described |= {"facets": ["month", "figure"], "sort_desc": "month", "size": 100}
    return described
