"""The contents of a bag 袋内目录 as rows: the papers with ✓, ○ or –, then the further sheets with counts."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from app.bag.activity_record import activities_of
from app.bag.contents import ContentsRow, Presence, completeness
from app.bag.read_bag import Bag
from app.followup.rules import State
from app.tests.start_test import SAMPLE_OF_RULE
from app.visits.start_visit import KIND_OF_RULE
from ui.bag.all_sheets import sheet_of
from ui.bag.contents_list import Line
from ui.bag.presence_words import presence_words
from ui.marked import QT_TRANSLATE_NOOP
from ui.parts.choices import language
from ui.parts.table import Cell, Row
from ui.parts.tone import Tone
from ui.words import day

UNMET = frozenset({State.MISSED, State.OVERDUE})
OPENED_BY = {"letter": "party", "admonition": "breach", "notice": "test"}
"""Papers that lie in another paper's sheet."""
TITLES = {
    "card": QT_TRANSLATE_NOOP("sheets", "Information card"),
    "placement": QT_TRANSLATE_NOOP("sheets", "Placement and its course"),
    "visit": QT_TRANSLATE_NOOP("sheets", "Visits"),
    "test": QT_TRANSLATE_NOOP("sheets", "Tests"),
    "talk": QT_TRANSLATE_NOOP("sheets", "Talks"),
    "activity": QT_TRANSLATE_NOOP("sheets", "Activity record"),
    "special_care": QT_TRANSLATE_NOOP("sheets", "Special care"),
    "risk": QT_TRANSLATE_NOOP("sheets", "Risk level as given"),
    "attachment": QT_TRANSLATE_NOOP("sheets", "Photos and scans"),
}
"""Sheets that no SheetSpec describes."""
_LOOKS: dict[Presence, tuple[Tone, str | None]] = {
    Presence.PRESENT: (Tone.DONE, None),
    Presence.MISSING: (Tone.OVERDUE, "circle"),
    Presence.NOT_REQUIRED: (Tone.QUIET, "minus"),
}
_KINDS = {"visit": KIND_OF_RULE, "test": SAMPLE_OF_RULE}


def lines_of(bag: Bag, sheets: Sequence[str]) -> list[Line]:
    """Every line of the contents: the papers of the list, then the sheets that no paper stands for."""
    papers = [
        Line(row.paper.title(language()), key_of(row.paper.kept_as), row.paper.paper, row.number)
        for row in bag.contents
    ]
    shown = {line.key for line in papers}
    more = [Line(title_of(key), key) for key in sheets if key not in shown]
    return [
        Line(papers_heading(bag)),
        *papers,
        *([Line(QCoreApplication.translate("contents", "More sheets"))] if more else []),
        *more,
    ]


def rows_of_lines(bag: Bag, lines: Sequence[Line]) -> list[Row]:
    """The same lines as cells."""
    by_paper = {row.paper.paper: row for row in bag.contents}
    return [
        _heading(line.title)
        if line.is_heading
        else _row(bag, by_paper[line.paper])
        if line.paper
        else _more(bag, line)
        for line in lines
    ]


def papers_heading(bag: Bag) -> str:
    """Which list it is, and how much of it is there."""
    present, required = completeness(list(bag.contents))
    words = QCoreApplication.translate("contents", "Papers {0}/{1}: {2}")
    return words.format(present, required, bag.papers.title(language()))


def title_of(key: str) -> str:
    """What a sheet is called; its key where nobody named it."""
    spec = sheet_of(key)
    if spec is not None:
        return spec.title_words()
    return QCoreApplication.translate("sheets", TITLES[key]) if key in TITLES else key


def key_of(kept_as: str) -> str:
    """The sheet that a paper opens."""
    return OPENED_BY.get(kept_as, kept_as)


def unmet_windows(bag: Bag, kept_as: str) -> int:
    """How many windows of visits ("visit") or tests ("test") nobody met, as far as they count here."""
    kinds = _KINDS.get(kept_as, {})
    return sum(window.state in UNMET and window.rule.kind in kinds for window in bag.windows)


def _heading(title: str) -> Row:
    return ["", Cell(title, Tone.QUIET, bold=True, icon=""), "", "", ""]


def _row(bag: Bag, row: ContentsRow) -> Row:
    title = row.paper.title(language())
    if row.count > 1 or row.paper.kept_as in _KINDS:
        title = QCoreApplication.translate("contents", "{0} ({1})").format(title, row.count)
    return [
        Cell(str(row.number), Tone.QUIET, icon="", order=row.number),
        title,
        Cell(_pages(row), Tone.QUIET, icon=""),
        Cell(day(row.day), Tone.QUIET, icon=""),
        _state(bag, row),
    ]


def _pages(row: ContentsRow) -> str:
    if row.pages is None:
        return ""
    return QCoreApplication.translate("contents", "{0} p.").format(row.pages)


def _more(bag: Bag, line: Line) -> Row:
    count, newest = _held(bag, line.key)
    words = QCoreApplication.translate("contents", "{0} recorded").format(count)
    return [
        Cell("", Tone.QUIET, icon="", order=1000),
        line.title,
        "",
        Cell(newest, Tone.QUIET, icon=""),
        Cell(words if count else "—", Tone.QUIET, icon=""),
    ]


def _held(bag: Bag, key: str) -> tuple[int, str]:
    """How many records a sheet holds, and the newest day."""
    details = bag.record.details
    if key == "talk":
        days = [one.details.happened_on for one in bag.visits if one.details.kind == "2"]
    elif key == "activity":
        days = [one.day for one in activities_of(bag)]
    elif key == "special_care":
        return len(details.special_care), ""
    elif key == "risk":
        return int(bool(details.risk_level)), day(details.risk_on)
    elif key == "attachment":
        return bag.attachments, ""
    elif key == "placement":
        return len(bag.placements), day(bag.placement.details.begins_on) if bag.placement else ""
    elif key in _KINDS:
        days = [one.details.happened_on for one in (bag.visits if key == "visit" else bag.tests)]
    else:
        spec = sheet_of(key)
        name = spec.kind.day if spec else ""
        days = [getattr(one.details, name) if name else None for one in bag.records.get(key, ())]
    return len(days), day(max((one for one in days if one is not None), default=None))


def _state(bag: Bag, row: ContentsRow) -> Cell:
    unmet = unmet_windows(bag, row.paper.kept_as)
    if unmet:
        words = QCoreApplication.translate("contents", "{0} missed").format(unmet)
        return Cell(words, Tone.OVERDUE, bold=True, icon="circle")
    tone, icon = _LOOKS[row.presence]
    words = presence_words(row.presence)
    return Cell(words, tone, bold=row.presence is Presence.MISSING, icon=icon)
