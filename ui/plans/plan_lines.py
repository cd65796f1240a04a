"""What is said of a plan: on whose authority, from where, how sure, and each rule in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.followup.list_plans import PlanLine
from app.followup.plans import PlanTemplate
from ui.counted import counted
from ui.marked import QT_TRANSLATE_NOOP
from ui.parts.choices import language
from ui.today import plan_words
from ui.words import day

_AUTHORITY = QT_TRANSLATE_NOOP("plan_lines", "Asked for by")
_SOURCE = QT_TRANSLATE_NOOP("plan_lines", "Source")
_BASIS = QT_TRANSLATE_NOOP("plan_lines", "How sure this is")
_RULES = QT_TRANSLATE_NOOP("plan_lines", "What it asks for")
_SINCE = QT_TRANSLATE_NOOP("plan_lines", "What holds, and since when")
_GRACE = QT_TRANSLATE_NOOP("plan_lines", "{rule}; grace {days} {days:day|days}")
_STEP = QT_TRANSLATE_NOOP("plan_lines", "from {since}: {plan}, version {version}")
_ALWAYS = QT_TRANSLATE_NOOP("plan_lines", "at first: {plan}, version {version}")
_SIGNED = QT_TRANSLATE_NOOP("plan_lines", " (signed by the county)")
_DISPUTE = QT_TRANSLATE_NOOP("plan_lines", "In dispute")
_BOTH = QT_TRANSLATE_NOOP(
    "plan_lines",
    "Two laptops entered different things for this plan. Until you choose, all that either asks for is asked "
    "for, and the earlier day holds. Esc, then Ctrl+Shift+K shows both.",
)
_CHANGED = QT_TRANSLATE_NOOP("plan_lines", "Changed in the village: {0}")
_CHANGED_IN_BODY = "Changed in the village: "


def title(plan: PlanTemplate) -> str:
    """The plan's own name."""
    return plan.zh if language().startswith("zh") else plan.en


def lines_of(line: PlanLine) -> list[tuple[str, str]]:
    """Labels and sentences about the newest version."""
    plan = line.newest
    rules = "\n".join(
        counted(_say(_GRACE), rule=plan_words.rule_name(rule), days=rule.grace_days) for rule in plan.rules
    )
    told = [
        (_say(_RULES), rules),
        (_say(_AUTHORITY), plan_words.authority(plan.ref.authority)),
        (_say(_SOURCE), plan_words.said(plan.ref.source)),
        (_say(_BASIS), _basis(plan.ref.basis)),
    ]
    if len(line.line) > 1:
        told.insert(1, (_say(_SINCE), "\n".join(_history(line))))
    if line.is_disputed:
        told.insert(0, (_say(_DISPUTE), _say(_BOTH)))
    return [one for one in told if one[1]]


def _history(line: PlanLine) -> list[str]:
    steps = []
    for one in line.line:
        words = _say(_STEP if one.since else _ALWAYS).format(
            since=day(one.since), plan=title(one.template), version=one.template.ref.version
        )
        steps.append(words + (_say(_SIGNED) if one.signed_by else ""))
    return steps


def _basis(basis: str) -> str:
    if basis.startswith(_CHANGED_IN_BODY):
        return _say(_CHANGED).format(plan_words.said(basis.removeprefix(_CHANGED_IN_BODY)))
    return plan_words.said(basis)


def _say(text: str) -> str:
    return QCoreApplication.translate("plan_lines", text)
