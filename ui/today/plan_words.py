"""What the shipped plans say of themselves, so that it can be read in Chinese too.

A plan that the county sent says it in the county's own words, which are shown as they are.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from app.followup.plans import PlanRule
from ui.marked import QT_TRANSLATE_NOOP

SHIPPED = (
    QT_TRANSLATE_NOOP("plans", "A public page of low quality"),
    QT_TRANSLATE_NOOP("plans", "Weak authority. Colours are entered from the township or the police."),
    QT_TRANSLATE_NOOP("plans", "A public page about a provincial sampling in 2024"),
    QT_TRANSLATE_NOOP(
        "plans",
        "Evidence of practice, not authority. A sampling programme: only where the police ask for it.",
    ),
    QT_TRANSLATE_NOOP("plans", "Seen in an existing system of a prefecture in Hunan"),
    QT_TRANSLATE_NOOP(
        "plans",
        "Evidence of practice, not authority. At least 22 tests in three years; years count from the "
        "reporting day.",
    ),
    QT_TRANSLATE_NOOP("plans", "Evidence of practice, not authority. At least 12 tests in two years."),
    QT_TRANSLATE_NOOP("plans", "Evidence of practice, not authority. At least 12 tests in three years."),
    QT_TRANSLATE_NOOP("plans", "A law firm's public page"),
    QT_TRANSLATE_NOOP(
        "plans",
        "Weak authority. The page also asks for at least three surprise checks, which cannot be planned.",
    ),
    QT_TRANSLATE_NOOP("plans", "A township's published drug-control measures (2010s)"),
    QT_TRANSLATE_NOOP(
        "plans",
        "An interpretation: the text at hand is a machine translation and reads literally 'family visit "
        "for one month and urine test for one and a half years'. The county should confirm it; national "
        "law fixes no frequency.",
    ),
    QT_TRANSLATE_NOOP("plans", "A public page about Xianyou county, Fujian"),
    QT_TRANSLATE_NOOP("plans", "Evidence of practice, not authority."),
    QT_TRANSLATE_NOOP("plans", "A public page about a sub-district of Zhangjiajie"),
    QT_TRANSLATE_NOOP(
        "plans",
        "Evidence of practice, not authority. Its monthly meeting and quarterly summary belong to the "
        "village.",
    ),
)

_AUTHORITIES = {
    "township": QT_TRANSLATE_NOOP("plans", "the township"),
    "county": QT_TRANSLATE_NOOP("plans", "the county"),
    "prefecture": QT_TRANSLATE_NOOP("plans", "the prefecture"),
    "province": QT_TRANSLATE_NOOP("plans", "the province"),
    "nation": QT_TRANSLATE_NOOP("plans", "the state"),
    "village": QT_TRANSLATE_NOOP("plans", "the village itself"),
    "unknown": QT_TRANSLATE_NOOP("plans", "not known"),
}

KINDS = {
    "home_visit": QT_TRANSLATE_NOOP("plans", "Home visit"),
    "talk": QT_TRANSLATE_NOOP("plans", "Talk"),
    "phone": QT_TRANSLATE_NOOP("plans", "Telephone call"),
    "urine": QT_TRANSLATE_NOOP("plans", "Urine test"),
    "hair": QT_TRANSLATE_NOOP("plans", "Hair test"),
    "report_in": QT_TRANSLATE_NOOP("plans", "Reporting in"),
    "evaluation": QT_TRANSLATE_NOOP("plans", "Evaluation"),
}


def said(text: str) -> str:
    """A plan's own words: translated where they are those of a shipped plan."""
    return QCoreApplication.translate("plans", text)


def authority(key: str) -> str:
    return QCoreApplication.translate("plans", _AUTHORITIES.get(key, key))


def kind(key: str) -> str:
    """家访, Home visit."""
    return QCoreApplication.translate("plans", KINDS.get(key, key))


def rule_name(rule: PlanRule) -> str:
    """每月家访一次, A home visit each calendar month."""
    return rule.zh if QLocale().name().startswith("zh") else rule.en
