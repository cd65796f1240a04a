"""What bundles, their states and what is in them are called."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from app.bundles.list_sent import SentLine
from app.bundles.pending import Mark, Pending
from app.clock import CHINA, moment_of
from ui.counted import counted
from ui.marked import QT_TRANSLATE_NOOP
from ui.parts.figures import Figure
from ui.parts.table import Cell
from ui.parts.tone import Tone

_LEDGERS: tuple[tuple[str, frozenset[str]], ...] = (
    (
        QT_TRANSLATE_NOOP("sending", "People's files"),
        frozenset({"person", "person_status", "known", "family", "party"}),
    ),
    (
        QT_TRANSLATE_NOOP("sending", "Treatment and recovery"),
        frozenset({"placement", "suspension", "move", "workgroup"}),
    ),
    (
        QT_TRANSLATE_NOOP("sending", "Away, breaches and reports"),
        frozenset({"leave", "absence", "breach", "situation_report"}),
    ),
    (
        QT_TRANSLATE_NOOP("sending", "Measures and help"),
        frozenset(
            {"measure", "pairing", "need", "aid", "evaluation", "paper", "correction_request", "transfer"}
        ),
    ),
    (QT_TRANSLATE_NOOP("sending", "Destroyed and erased"), frozenset({"destruction", "erasure"})),
    (QT_TRANSLATE_NOOP("sending", "Visits"), frozenset({"visit"})),
    (QT_TRANSLATE_NOOP("sending", "Tests"), frozenset({"test"})),
    (
        QT_TRANSLATE_NOOP("sending", "Member group"),
        frozenset(
            {
                "member_group",
                "member",
                "four_heads",
                "bundle_pair",
                "fund_year",
                "fund_line",
                "rubric_item",
                "score",
            }
        ),
    ),
    (
        QT_TRANSLATE_NOOP("sending", "Publicity"),
        frozenset(
            {
                "activity",
                "material_line",
                "media",
                "position",
                "partner_unit",
                "reader_line",
                "pledge_batch",
                "duty_letter",
                "volunteer",
                "survey",
                "venue",
                "home_letter",
                "condolence",
                "school_link",
                "checklist_line",
                "campaign_task",
                "campaign_step",
            }
        ),
    ),
    (
        QT_TRANSLATE_NOOP("sending", "Village work"),
        frozenset(
            {
                "village_year",
                "grid",
                "training",
                "tenday_check",
                "info_exchange",
                "patrol",
                "meeting",
                "document_in",
                "problem",
                "inspection",
                "in_charge",
                "creation",
                "commendation",
                "practice",
                "year_plan",
                "plan_task",
                "month_close",
            }
        ),
    ),
    (QT_TRANSLATE_NOOP("sending", "Photographs and scans"), frozenset({"attachment"})),
    (
        QT_TRANSLATE_NOOP("sending", "The village itself"),
        frozenset({"village", "village_name", "village_setting", "holiday_year", "code_item"}),
    ),
)
_PEOPLE = QT_TRANSLATE_NOOP("sending", "People concerned")
_OTHER = QT_TRANSLATE_NOOP("sending", "Other records")


def figures_of(pending: Pending) -> list[Figure]:
    """Counts per ledger; ledgers without a change are left out."""
    counted: dict[str, int] = {}
    for table, count in pending.rows.items():
        title = next((title for title, tables in _LEDGERS if table in tables), _OTHER)
        counted[title] = counted.get(title, 0) + count
    titles = [title for title, _ in _LEDGERS] + [_OTHER]
    figures = [Figure(_said(title), _records(counted[title])) for title in titles if title in counted]
    if pending.people:
        figures.insert(0, Figure(_said(_PEOPLE), _people(pending.people)))
    return figures


def since_words(mark: Mark | None) -> str:
    """From where on the next bundle tells."""
    if mark is None:
        return QCoreApplication.translate(
            "sending", "Everything so far: the county has not received anything yet."
        )
    if mark.way == "telephone":
        words = QCoreApplication.translate(
            "sending", "All that changed since the county said by telephone on {day} what it has."
        )
    else:
        words = QCoreApplication.translate(
            "sending", "All that changed since the county's receipt {number} of {day}."
        )
    return words.format(number=mark.receipt_no, day=day_at(mark.at_ms))


def bundle_words(number: int) -> str:
    return QCoreApplication.translate("sending", "Bundle {0}").format(number)


def state_of(line: SentLine) -> Cell:
    """The state of a bundle; only the county's own answer makes it received."""
    if line.state == "received" and line.receipt_way == "telephone":
        words = QCoreApplication.translate("sending", "The county has it (by telephone, {day})")
        return Cell(words.format(day=day_at(line.receipt_ms)), Tone.DONE, bold=True)
    if line.state == "received":
        words = QCoreApplication.translate("sending", "The county has it: receipt {number}, {day}")
        return Cell(words.format(number=line.receipt_no, day=day_at(line.receipt_ms)), Tone.DONE, bold=True)
    if line.state == "written":
        words = QCoreApplication.translate("sending", "Written, waiting for the county's receipt")
        return Cell(words, Tone.DUE, bold=True)
    words = QCoreApplication.translate("sending", "Kept here, not on a stick yet: write it again")
    return Cell(words, Tone.OVERDUE, bold=True)


def day_at(ms: int | None) -> str:
    """2026-11-21, the day in the village."""
    return "—" if ms is None else _at(ms).date().isoformat()


def time_at(ms: int) -> str:
    """2026-11-21 10:41."""
    return f"{_at(ms):%Y-%m-%d %H:%M}"


def _at(ms: int) -> datetime:
    return moment_of(ms).astimezone(CHINA)


def _said(title: str) -> str:
    return QCoreApplication.translate("sending", title)


def _records(count: int) -> str:
    #: how many records of a ledger changed
    return counted(QCoreApplication.translate("sending", "{0} {0:record|records}"), count)


def _people(count: int) -> str:
    return counted(QCoreApplication.translate("sending", "{0} {0:person|people}"), count)
