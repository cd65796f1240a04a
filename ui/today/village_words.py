"""A day of the village's own rhythm in a few words: what, why, and the answer to "Why?"."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from app.bundles.list_rejected import SentBack
from app.followup.plans import plan_template, template_ids
from app.village.in_dispute import IN_DISPUTE
from app.village.ledger_days import LIMIT
from app.village.ledger_rules import ledger_rules, spoken
from app.village.village_day import VillageDay
from app.village.village_settings import setting_kinds
from ui.counted import counted, counted_map
from ui.marked import QT_TRANSLATE_NOOP
from ui.parts.choices import language
from ui.problems import fact_words
from ui.village.period_cell import period_words
from ui.words import day

Line = tuple[str, str]

_TENDAY = QT_TRANSLATE_NOOP("rhythm", "Ten-day check")
_PUBLICITY = QT_TRANSLATE_NOOP("rhythm", "6.26 month")

_ROWS = {
    "tenday_today": (
        _TENDAY,
        QT_TRANSLATE_NOOP("rhythm", "last day"),
        QT_TRANSLATE_NOOP("rhythm", "{period}: nothing recorded yet"),
    ),
    "tenday_missing": (
        _TENDAY,
        QT_TRANSLATE_NOOP("rhythm", "missing"),
        QT_TRANSLATE_NOOP("rhythm", "{period}: nothing recorded; entered late it shows as late"),
    ),
    "tenday_missing_older": (
        _TENDAY,
        QT_TRANSLATE_NOOP("rhythm", "older ones missing"),
        QT_TRANSLATE_NOOP(
            "rhythm", "{missing} older {missing:one is|ones are} missing, the oldest is {period}"
        ),
    ),
    "exchange_none": (
        QT_TRANSLATE_NOOP("rhythm", "Information exchange"),
        QT_TRANSLATE_NOOP("rhythm", "none this month"),
        QT_TRANSLATE_NOOP("rhythm", "{month}: nothing recorded; at least one, two are aimed at"),
    ),
    "exchange_one": (
        QT_TRANSLATE_NOOP("rhythm", "Information exchange"),
        QT_TRANSLATE_NOOP("rhythm", "one of two"),
        QT_TRANSLATE_NOOP("rhythm", "{month}: one is recorded, which is enough; two are aimed at"),
    ),
    "inspection_quarter": (
        QT_TRANSLATE_NOOP("rhythm", "Inspection"),
        QT_TRANSLATE_NOOP("rhythm", "prepare"),
        QT_TRANSLATE_NOOP("rhythm", "{span}: the quarter ends soon and no inspection is recorded"),
    ),
    "meeting_half": (
        QT_TRANSLATE_NOOP("rhythm", "Half-year meeting"),
        QT_TRANSLATE_NOOP("rhythm", "prepare"),
        QT_TRANSLATE_NOOP("rhythm", "{span}: the half-year ends soon and no dispatch meeting is recorded"),
    ),
    "campaign_no_plan": (
        _PUBLICITY,
        QT_TRANSLATE_NOOP("rhythm", "no plan yet"),
        QT_TRANSLATE_NOOP("rhythm", "No task of this year's publicity month is recorded"),
    ),
    "campaign_task": (
        _PUBLICITY,
        QT_TRANSLATE_NOOP("rhythm", "task"),
        QT_TRANSLATE_NOOP("rhythm", "{task}: {done} of {wanted}"),
    ),
    "june_daily": (
        _PUBLICITY,
        QT_TRANSLATE_NOOP("rhythm", "report of the day"),
        QT_TRANSLATE_NOOP("rhythm", "Nothing recorded today; a day without activity is reported as nil"),
    ),
    "june_weekly": (
        _PUBLICITY,
        QT_TRANSLATE_NOOP("rhythm", "weekly summary"),
        QT_TRANSLATE_NOOP("rhythm", "Friday: the summary is not in the register of papers yet"),
    ),
    "draft_due": (
        _PUBLICITY,
        QT_TRANSLATE_NOOP("rhythm", "draft"),
        QT_TRANSLATE_NOOP("rhythm", "{title} on {happened}: no draft recorded as sent"),
    ),
    "problem_due": (
        QT_TRANSLATE_NOOP("rhythm", "Problem"),
        QT_TRANSLATE_NOOP("rhythm", "to put right"),
        "{words}",
    ),
    "document_due": (
        QT_TRANSLATE_NOOP("rhythm", "Paper"),
        QT_TRANSLATE_NOOP("rhythm", "to answer"),
        "{words}",
    ),
    "sent_back": (
        QT_TRANSLATE_NOOP("rhythm", "County"),
        QT_TRANSLATE_NOOP("rhythm", "sent back"),
        QT_TRANSLATE_NOOP(
            "rhythm", "File {file_no}: the county could not take entry {number} ({reason}). Check, save again"
        ),
    ),
    "said_twice": (
        QT_TRANSLATE_NOOP("rhythm", "County"),
        QT_TRANSLATE_NOOP("rhythm", "one line or two?"),
        QT_TRANSLATE_NOOP("rhythm", "{words}: sent by the county and typed here before. Look at both"),
    ),
    "plan_task_due": (
        QT_TRANSLATE_NOOP("rhythm", "Work point"),
        QT_TRANSLATE_NOOP("rhythm", "to finish"),
        "{words}",
    ),
}

_DISPUTE = QT_TRANSLATE_NOOP("rhythm", "in dispute")
_ROWS |= {
    "in_dispute_village_setting": (
        QT_TRANSLATE_NOOP("rhythm", "Settings"),
        _DISPUTE,
        QT_TRANSLATE_NOOP("rhythm", "{key}: two laptops say different things. Enter shows both"),
    ),
    "in_dispute_holiday_year": (
        QT_TRANSLATE_NOOP("rhythm", "Holidays"),
        _DISPUTE,
        QT_TRANSLATE_NOOP("rhythm", "{year}: two laptops name different days. Enter shows both"),
    ),
    "in_dispute_plan_template": (
        QT_TRANSLATE_NOOP("rhythm", "Plan"),
        _DISPUTE,
        QT_TRANSLATE_NOOP("rhythm", "{code}: two laptops ask for different things. Enter shows both"),
    ),
    "in_dispute_village": (
        QT_TRANSLATE_NOOP("rhythm", "Plan"),
        _DISPUTE,
        QT_TRANSLATE_NOOP("rhythm", "Two laptops chose different plans for the village. Enter shows both"),
    ),
    "in_dispute_month_close": (
        QT_TRANSLATE_NOOP("rhythm", "Month closed"),
        _DISPUTE,
        QT_TRANSLATE_NOOP(
            "rhythm",
            "{period}: two laptops closed it differently; until you choose it is open. Enter shows both",
        ),
    ),
    "units_idle": (
        QT_TRANSLATE_NOOP("rhythm", "Partner units"),
        QT_TRANSLATE_NOOP("rhythm", "no activity yet"),
        QT_TRANSLATE_NOOP("rhythm", "No activity of this year names {number} of them: {names}"),
    ),
    "fund_not_closed": (
        QT_TRANSLATE_NOOP("rhythm", "Fund"),
        QT_TRANSLATE_NOOP("rhythm", "to close"),
        QT_TRANSLATE_NOOP("rhythm", "The year {year} is not closed yet; {left} yuan are left"),
    ),
}

_RULES = {
    "M2": QT_TRANSLATE_NOOP(
        "rhythm",
        "A year's money in and out is closed with what is left (M2); the end of January is a proposal.",
    ),
    "M6": QT_TRANSLATE_NOOP(
        "rhythm", "Each unit takes part in an activity a year (M6); asking from November is a proposal."
    ),
    "S7": QT_TRANSLATE_NOOP(
        "rhythm",
        "One check in days 1 to 10, 11 to 20, and from the 21st (S7). Two days of grace are a proposal.",
    ),
    "S8": QT_TRANSLATE_NOOP(
        "rhythm", "One exchange a calendar month, two are aimed at; none is late from the 25th (S8)."
    ),
    "S9": QT_TRANSLATE_NOOP(
        "rhythm",
        "An inspection each quarter and a meeting each half-year; ten days before is a proposal (S9).",
    ),
    "S10": QT_TRANSLATE_NOOP(
        "rhythm",
        "From 1 May the tasks, in June daily reports, drafts within two days; Friday is a proposal (S10).",
    ),
    "": QT_TRANSLATE_NOOP("rhythm", "The deadline that was entered with the record itself."),
    IN_DISPUTE: QT_TRANSLATE_NOOP(
        "rhythm",
        "While two laptops say different things, all that either asks for is asked for, and the earlier day "
        "holds.",
    ),
    "county_line": QT_TRANSLATE_NOOP(
        "rhythm",
        "A line of the county's file and one of yours say the same; a person says if they are one.",
    ),
    "county": QT_TRANSLATE_NOOP(
        "rhythm", "What a receipt sends back is not in the county's figures until it is sent anew."
    ),
}

_SOURCES = {
    "M2": QT_TRANSLATE_NOOP("rhythm", "A county association's published practice: funds by the year."),
    "M6": QT_TRANSLATE_NOOP("rhythm", "A street office's plan: each unit one activity a year at least."),
    "S7": QT_TRANSLATE_NOOP("rhythm", "A township's published practice: a check every ten days."),
    "S8": QT_TRANSLATE_NOOP("rhythm", "A township's published practice: one or two exchanges a month."),
    "S9": QT_TRANSLATE_NOOP("rhythm", "A county association's published practice: inspected quarterly."),
    "S10": QT_TRANSLATE_NOOP(
        "rhythm",
        "A street office's plan for the publicity month. The village's own comes first.",
    ),
    "": QT_TRANSLATE_NOOP("rhythm", "Entered in this village."),
    IN_DISPUTE: QT_TRANSLATE_NOOP("rhythm", "What was entered on two laptops before they met."),
    "county": QT_TRANSLATE_NOOP("rhythm", "The county's signed receipt."),
    "county_line": QT_TRANSLATE_NOOP("rhythm", "The county's signed file."),
}

_SENT_BACK = {
    "unreadable": QT_TRANSLATE_NOOP("rhythm", "it could not be read"),
    "newer_program": QT_TRANSLATE_NOOP("rhythm", "the county's program is older"),
    "row": QT_TRANSLATE_NOOP("rhythm", "what it belongs to is missing there"),
}
_SENT_BACK_ELSE = QT_TRANSLATE_NOOP("rhythm", "for a reason that only a newer program can tell ({0})")

_SET_IN_SETTINGS = QT_TRANSLATE_NOOP("rhythm", "{0}. Settings, What Today asks the ledgers for, changes it.")
_WITH_LIMIT = QT_TRANSLATE_NOOP("rhythm", "{0}: {1}")
_RULE = QT_TRANSLATE_NOOP("rhythm", "Rule")
_NOW = QT_TRANSLATE_NOOP("rhythm", "Why now")
_SOURCE = QT_TRANSLATE_NOOP("rhythm", "Source")
_COUNTED = QT_TRANSLATE_NOOP("rhythm", "Counted")
_DAY = QT_TRANSLATE_NOOP("rhythm", "Day")
_RECORDS = QT_TRANSLATE_NOOP("rhythm", "{0} {0:record|records} of this ledger")


def ledger(row: VillageDay) -> str:
    """Ten-day check: what it belongs to, where a person stands in the other bands."""
    rule = ledger_rules().get(row.rule)
    return spoken(rule.called, language()) if rule else _say(_ROWS[row.key][0])


def what(row: VillageDay) -> str:
    """Missing, to answer."""
    rule = ledger_rules().get(row.rule)
    return spoken(rule.what, language()) if rule else _say(_ROWS[row.key][1])


def why(row: VillageDay) -> str:
    """The reason in a few words; people's own words on one line."""
    rule = ledger_rules().get(row.rule)
    told = spoken(rule.why, language()) if rule else _ROWS[row.key][2]
    facts = {name: str(fact_words(value)) for name, value in row.facts.items()}
    if "period" in facts:
        facts["period"] = period_words(facts["period"])
    if facts.get("key") in setting_kinds():
        facts["key"] = setting_kinds()[facts["key"]].title(language())
    if facts.get("code") in template_ids():
        plan = plan_template(facts["code"])
        facts["code"] = plan.zh if language().startswith("zh") else plan.en
    if "reason" in facts:
        facts["reason"] = _why_sent_back(facts["reason"])
    if "happened" in facts:
        facts["happened"] = day(date.fromisoformat(facts["happened"]))
    words = told if rule or told == "{words}" else _say(told)
    return " ".join(counted_map(words, facts).split())


def sent_back(one: SentBack) -> str:
    """Which entry the county could not take, and why, as Today says it."""
    told = _say(_ROWS["sent_back"][2])
    return told.format(file_no=one.file_no or "—", number=one.seq, reason=_why_sent_back(one.reason))


def _why_sent_back(reason: str) -> str:
    known = _SENT_BACK.get(reason)
    return _say(known) if known else _say(_SENT_BACK_ELSE).format(reason)


def why_lines(row: VillageDay) -> list[Line]:
    """The answer to "Why?": the rule, where it comes from, and the records that were counted."""
    return [
        (_say(_NOW), why(row)),
        (_say(_DAY), day(row.day)),
        (_say(_RULE), rule_words(row)),
        (_say(_SOURCE), source_words(row)),
        (_say(_COUNTED), counted(_say(_RECORDS), len(row.records))),
    ]


def rule_words(row: VillageDay) -> str:
    """What the rule says; one that the village may switch off names the place where."""
    kind = setting_kinds().get(row.rule)
    if kind is None:
        return _say(_RULES[row.rule])
    title, limit = kind.title(language()), row.facts.get(LIMIT)
    said = title if limit is None else _say(_WITH_LIMIT).format(title, limit)
    return _say(_SET_IN_SETTINGS).format(said)


def source_words(row: VillageDay) -> str:
    """Which paper says so, or who in this village."""
    kind = setting_kinds().get(row.rule)
    return row.source or (kind.default_source(language()) if kind else _say(_SOURCES[row.rule]))


def _say(text: str) -> str:
    return QCoreApplication.translate("rhythm", text)
