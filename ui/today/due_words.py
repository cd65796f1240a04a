"""A due row in a few words: who, what, why, and how many days."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication

from app.followup.law_days import LawDay
from app.followup.list_due import DueRow
from app.followup.not_seen_rows import NotSeenRow
from app.followup.rules import AWAY_REASONS, State
from app.people.masking import mask_name
from app.placements.rules import Article
from app.village.village_day import VillageDay
from ui.counted import counted
from ui.marked import QT_TRANSLATE_NOOP
from ui.today import not_seen_words, plan_words, village_words
from ui.words import day

_NOTHING_IN = QT_TRANSLATE_NOOP("due", "{window}: nothing recorded ({rule})")
_NOTHING_SINCE = QT_TRANSLATE_NOOP("due", "Nothing recorded, was due by {due} ({rule})")
_IN_WINDOW = QT_TRANSLATE_NOOP("due", "{window} ({rule})")
_BY = QT_TRANSLATE_NOOP("due", "By {due} ({rule})")
_GRACE = QT_TRANSLATE_NOOP("due", "Was due by {due}, grace until {grace} ({rule})")
_FROM_TO = QT_TRANSLATE_NOOP("due", "{first} to {due}")

_DAYS_OVERDUE = QT_TRANSLATE_NOOP("due", "{0} {0:day|days} overdue")
_TODAY = QT_TRANSLATE_NOOP("due", "today")
_DAYS_LEFT = QT_TRANSLATE_NOOP("due", "{0} {0:day|days} left")
_DAYS_AGO = QT_TRANSLATE_NOOP("due", "{0} {0:day|days} ago")
_YESTERDAY = QT_TRANSLATE_NOOP("due", "yesterday")

_EITHER = QT_TRANSLATE_NOOP("due", "{0} or {1} (suspended days: ask the county)")

_PAUSES = {
    "isolation": QT_TRANSLATE_NOOP("due", "in compulsory isolation"),
    "suspended": QT_TRANSLATE_NOOP("due", "suspended"),
    "leave": QT_TRANSLATE_NOOP("due", "on leave"),
    "dual_control": QT_TRANSLATE_NOOP("due", "works elsewhere under dual control"),
    "detained": QT_TRANSLATE_NOOP("due", "detained"),
    "serving": QT_TRANSLATE_NOOP("due", "serving a sentence"),
    "abroad": QT_TRANSLATE_NOOP("due", "abroad"),
    "deceased": QT_TRANSLATE_NOOP("due", "deceased"),
}

_INSTEAD = QT_TRANSLATE_NOOP("due", "{0}: contact by telephone or video instead")

_LAWS = {
    "drug_control_law": QT_TRANSLATE_NOOP("due", "Drug Control Law, article {0}"),
    "detox_regulation": QT_TRANSLATE_NOOP("due", "Detoxification Regulation, article {0}"),
    "chongqing_rules": QT_TRANSLATE_NOOP("due", "Chongqing rules, article {0}"),
    "information_law": QT_TRANSLATE_NOOP("due", "Personal Information Protection Law, article {0}"),
    "zhejiang_rules": QT_TRANSLATE_NOOP("due", "Zhejiang rules, article {0}"),
}

_LAW_ROWS = {
    "report_in_deadline": (
        QT_TRANSLATE_NOOP("due", "Last day to report"),
        QT_TRANSLATE_NOOP("due", "Decision received on {since}, to report by {day} ({article})"),
    ),
    "report_in_overdue": (
        QT_TRANSLATE_NOOP("due", "Has not reported"),
        QT_TRANSLATE_NOOP("due", "Decision received on {since}, was to report by {day} ({article})"),
    ),
    "end_in_30_days": (
        QT_TRANSLATE_NOOP("due", "Term ends soon"),
        QT_TRANSLATE_NOOP("due", "Reported on {since}, the term ends on {day} ({article})"),
    ),
    "agreement_due": (
        QT_TRANSLATE_NOOP("due", "Agreement not signed"),
        QT_TRANSLATE_NOOP("due", "Reported on {since}, the agreement is to be signed promptly ({article})"),
    ),
    "move_deadline": (
        QT_TRANSLATE_NOOP("due", "Report at new place"),
        QT_TRANSLATE_NOOP("due", "Place changed on {since}, to report there by {day} ({article})"),
    ),
    "move_overdue": (
        QT_TRANSLATE_NOOP("due", "Not reported there"),
        QT_TRANSLATE_NOOP("due", "Place changed on {since}, was to report there by {day} ({article})"),
    ),
    "three_year_review": (
        QT_TRANSLATE_NOOP("due", "Three years reached"),
        QT_TRANSLATE_NOOP(
            "due", "Apply to end dynamic control: the police decide. Counted from {since} ({article})"
        ),
    ),
    "measure_review": (
        QT_TRANSLATE_NOOP("due", "Measure to review"),
        QT_TRANSLATE_NOOP("due", "Agreed to look at it again by {day}: {action}"),
    ),
    "correction_asked": (
        QT_TRANSLATE_NOOP("due", "Correction asked for"),
        QT_TRANSLATE_NOOP("due", "Asked on {since}, to be answered by {day} ({article}): {wrong}"),
    ),
    "leave_twice": (
        QT_TRANSLATE_NOOP("due", "Two leaves at once"),
        QT_TRANSLATE_NOOP(
            "due",
            "Two laptops entered leaves that overlap, the later from {since} on. Put one right or remove it; "
            "until then the earlier return is asked about",
        ),
    ),
    "suspension_twice": (
        QT_TRANSLATE_NOOP("due", "Two suspensions at once"),
        QT_TRANSLATE_NOOP(
            "due",
            "Two laptops entered suspensions that overlap, the later from {since} on. Put one right or "
            "remove it; until then nothing rests after the earlier end",
        ),
    ),
    "placement_twice": (
        QT_TRANSLATE_NOOP("due", "Two placements at once"),
        QT_TRANSLATE_NOOP(
            "due",
            "Two laptops entered placements that overlap, the later from {since} on. Put one right or "
            "remove it; until then what either asks for is asked",
        ),
    ),
    "return_due": (
        QT_TRANSLATE_NOOP("due", "Return due"),
        QT_TRANSLATE_NOOP("due", "Away since {since}, to be back by {day} ({article})"),
    ),
    "return_overdue": (
        QT_TRANSLATE_NOOP("due", "On leave: back?"),
        QT_TRANSLATE_NOOP(
            "due",
            "Away since {since}, to be back by {day}: ask whether back, for longer, or not heard of "
            "({article})",
        ),
    ),
    "report_limit_reached": (
        QT_TRANSLATE_NOOP("due", "Report to make"),
        QT_TRANSLATE_NOOP(
            "due",
            "The counts of article 20 are reached since {since}: suggested to report by {day} ({article})",
        ),
    ),
    **dict.fromkeys(
        ("report_positive_test", "report_placement_refused", "report_known_use"),
        (
            QT_TRANSLATE_NOOP("due", "Report to make"),
            QT_TRANSLATE_NOOP(
                "due", "Suggested: report to the police by {day}, known since {since} ({article})"
            ),
        ),
    ),
    "materials_to_police": (
        QT_TRANSLATE_NOOP("due", "Papers to the police"),
        QT_TRANSLATE_NOOP("due", "Term ends on {day}: papers go 7 working days before ({article})"),
    ),
    "term_ends": (
        QT_TRANSLATE_NOOP("due", "Term is over"),
        QT_TRANSLATE_NOOP("due", "Over since {day}, the notice is still to come ({article})"),
    ),
    "notice_overdue": (
        QT_TRANSLATE_NOOP("due", "Notice is missing"),
        QT_TRANSLATE_NOOP("due", "The notice of discharge was due by {day}: ask for it ({article})"),
    ),
}


def person(row: DueRow | LawDay | VillageDay | NotSeenRow, *, masked: bool) -> str:
    """赵** 2组; for the village's own work, what it is."""
    if isinstance(row, VillageDay):
        return village_words.ledger(row)
    name = mask_name(row.name) if masked else row.name
    return "  ".join(part for part in (name, row.village_group) if part)


def what(row: DueRow | LawDay | VillageDay | NotSeenRow) -> str:
    """家访, or the day of law."""
    if isinstance(row, VillageDay):
        return village_words.what(row)
    if isinstance(row, NotSeenRow):
        return not_seen_words.what(row)
    if isinstance(row, DueRow):
        return plan_words.kind(row.obligation.rule.kind)
    return _say(_LAW_ROWS[row.key][0]) if row.key in _LAW_ROWS else row.key


def why(row: DueRow | LawDay | VillageDay | NotSeenRow) -> str:
    """The reason in a few words."""
    if isinstance(row, VillageDay):
        return village_words.why(row)
    if isinstance(row, NotSeenRow):
        return not_seen_words.why(row)
    if isinstance(row, LawDay):
        return _why_law(row)
    one = row.obligation
    if one.state is State.SUSPENDED:
        paused = pause(one.pause or "")
        return _say(_INSTEAD).format(paused) if one.pause in AWAY_REASONS else paused
    windowed = one.rule.mode != "interval"
    if one.state is State.OVERDUE:
        words = _NOTHING_IN if windowed else _NOTHING_SINCE
    elif row.days < 0:
        words = _GRACE
    else:
        words = _IN_WINDOW if windowed else _BY
    return _say(words).format(
        rule=plan_words.rule_name(one.rule),
        window=window(one.first_day, one.due),
        due=day(one.due),
        grace=day(one.due + timedelta(days=one.rule.grace_days)),
    )


def _why_law(row: LawDay) -> str:
    words = _say(_LAW_ROWS[row.key][1]) if row.key in _LAW_ROWS else "{article}"
    shown = day(row.day)
    if row.other_day is not None and row.key != "notice_overdue":
        shown = _say(_EITHER).format(shown, day(row.other_day))
    facts = {name: str(value) for name, value in row.facts.items()}
    facts |= {"since": day(row.counted_from), "day": shown, "article": law(row)}
    told = words.format_map(facts).replace("()", "").replace("（）", "")
    return " ".join(told.split())


def law(row: LawDay) -> str:
    """The article, or the paper or person that says so instead."""
    return article(row.article) if row.article is not None else str(row.facts.get("basis", ""))


def days(row: DueRow | LawDay | VillageDay | NotSeenRow) -> str:
    """逾期 21 天, 还有 9 天, 今天."""
    if isinstance(row, VillageDay):
        return _days(row.days, _DAYS_OVERDUE)
    if isinstance(row, NotSeenRow):
        return not_seen_words.days(row)
    if isinstance(row, LawDay):
        return _days(row.days, _DAYS_AGO)
    if row.obligation.state is State.OVERDUE:
        return _days(row.days, _DAYS_OVERDUE)
    if row.obligation.state is State.SUSPENDED:
        return ""
    if row.days < 0:
        return _days(row.days + row.obligation.rule.grace_days, _DAYS_OVERDUE)
    return _days(row.days, _DAYS_OVERDUE)


def window(first: date, due: date) -> str:
    """2026-10 for a whole month, else from day to day."""
    if first.day == 1 and (due.year, due.month) == (first.year, first.month):
        return first.strftime("%Y-%m")
    return _say(_FROM_TO).format(first=day(first), due=day(due))


def pause(reason: str) -> str:
    """Why nothing is asked of a person just now."""
    return _say(_PAUSES.get(reason, reason))


def article(where: Article) -> str:
    """戒毒条例第14条."""
    return _say(_LAWS.get(where.law, where.law + " {0}")).format(where.number)


def _days(number: int, past: str) -> str:
    if number == 0:
        return _say(_TODAY)
    if number == -1 and past == _DAYS_AGO:
        return _say(_YESTERDAY)
    return counted(_say(past), -number) if number < 0 else counted(_say(_DAYS_LEFT), number)


def _say(text: str) -> str:
    return QCoreApplication.translate("due", text)
