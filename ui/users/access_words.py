"""What the lines of the access log say: kinds, and details that stand there as codes and counts."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from app.bundles.limits import LAST_TIME
from app.clock import CHINA, moment_of
from app.codes import code_list
from app.history.names import COUNTY
from app.reports.figure import figure_sections
from app.reports.report_words import figure_title
from app.users.read_access_log import AccessLine
from ui.counted import counted
from ui.listed import parted
from ui.marked import QT_TRANSLATE_NOOP
from ui.parts.choices import label_of, language

_COUNTY = QT_TRANSLATE_NOOP("access", "The county")
_KINDS = {
    "unlocked": QT_TRANSLATE_NOOP("access", "Unlocked"),
    "unlock_failed": QT_TRANSLATE_NOOP("access", "Failed to unlock"),
    "looked_at": QT_TRANSLATE_NOOP("access", "Looked into a bag"),
    "looked_into_closed": QT_TRANSLATE_NOOP("access", "Looked into a closed bag"),
    "revealed": QT_TRANSLATE_NOOP("access", "Showed numbers in full"),
    "searched": QT_TRANSLATE_NOOP("access", "Searched"),
    "drawn": QT_TRANSLATE_NOOP("access", "Drew a paper"),
    "printed": QT_TRANSLATE_NOOP("access", "Printed or saved a paper"),
    "exported": QT_TRANSLATE_NOOP("access", "Made a bundle"),
    "backed_up": QT_TRANSLATE_NOOP("access", "Backed up to a stick"),
    "restored": QT_TRANSLATE_NOOP("access", "Restored a backup"),
    "keys_stolen": QT_TRANSLATE_NOOP("access", "Replaced stolen keys of the county"),
    "erased": QT_TRANSLATE_NOOP("access", "Erased for good"),
    "password_recovered": QT_TRANSLATE_NOOP("access", "Got a new password through the county"),
    "recovery_answered": QT_TRANSLATE_NOOP("access", "Answered a forgotten password"),
    "access_log_exported": QT_TRANSLATE_NOOP("access", "Saved this log as a file"),
}
_WAYS = {
    "password": QT_TRANSLATE_NOOP("access", "with the password"),
    "phrase": QT_TRANSLATE_NOOP("access", "with the recovery phrase"),
    "printer": QT_TRANSLATE_NOOP("access", "to the printer"),
    "file": QT_TRANSLATE_NOOP("access", "into a file"),
    "number": QT_TRANSLATE_NOOP("access", "by a number"),
    "pinyin": QT_TRANSLATE_NOOP("access", "by pinyin"),
    "name": QT_TRANSLATE_NOOP("access", "by a name"),
    "view": QT_TRANSLATE_NOOP("access", "figures for everybody"),
}
_COUNTS = {
    "found": QT_TRANSLATE_NOOP("access", "{0} found"),
    "pages": QT_TRANSLATE_NOOP("access", "{0} {0:page|pages}"),
    "copies": QT_TRANSLATE_NOOP("access", "{0} {0:copy|copies}"),
    "lines": QT_TRANSLATE_NOOP("access", "{0} {0:line|lines}"),
    "cells": QT_TRANSLATE_NOOP("access", "{0} {0:figure|figures}"),
    "hidden": QT_TRANSLATE_NOOP("access", "{0} hidden"),
    "form": QT_TRANSLATE_NOOP("access", "form {0}"),
    "slot": QT_TRANSLATE_NOOP("access", "slot {0}"),
    "from": QT_TRANSLATE_NOOP("access", "from {0}"),
    "to": QT_TRANSLATE_NOOP("access", "to {0}"),
    "made_ms": QT_TRANSLATE_NOOP("access", "made on {0}"),
}
_TRUTHS = {
    ("masked", True): QT_TRANSLATE_NOOP("access", "masked"),
    ("masked", False): QT_TRANSLATE_NOOP("access", "in full"),
    ("locked", True): QT_TRANSLATE_NOOP("access", "locked with a password"),
}
_REASONS = {
    "revealed": "REVEAL_REASON",
    "looked_into_closed": "LOOK_REASON",
    "drawn": "PRINT_REASON",
    "printed": "PRINT_REASON",
}
"""Of which list the reason of a kind is."""
_FOR_MACHINES = frozenset({"sha256"})
HEADINGS = (
    QT_TRANSLATE_NOOP("access", "When"),
    QT_TRANSLATE_NOOP("access", "Who"),
    QT_TRANSLATE_NOOP("access", "What"),
    QT_TRANSLATE_NOOP("access", "File numbers"),
    QT_TRANSLATE_NOOP("access", "Details"),
    QT_TRANSLATE_NOOP("access", "Laptop"),
    QT_TRANSLATE_NOOP("access", "Line"),
)


def kind_words(kind: str) -> str:
    """A kind as a person reads it; one of a newer program as it is written."""
    return _say(_KINDS[kind]) if kind in _KINDS else kind


def detail_words(line: AccessLine) -> str:
    """What else the line says; digests are left out, which nobody compares by eye."""
    found = [_one_detail(line, key, value) for key, value in _told(line.detail).items()]
    return parted(words for words in found if words)


def _told(detail: Mapping[str, str | int | bool]) -> dict[str, str | int | bool]:
    return {key: value for key, value in detail.items() if key not in _FOR_MACHINES and value != ""}


def _one_detail(line: AccessLine, key: str, value: str | int | bool) -> str:
    if isinstance(value, bool):
        return _say(_TRUTHS[key, value]) if (key, value) in _TRUTHS else ""
    if key == "reason" and line.kind in _REASONS and code_list(_REASONS[line.kind]).item(str(value)):
        return label_of(_REASONS[line.kind], str(value))
    if key in ("way", "by", "what") and value in _WAYS:
        return _say(_WAYS[str(value)])
    if key == "made_ms" and isinstance(value, int) and 0 <= value <= LAST_TIME:
        value = moment_of(value).astimezone(CHINA).strftime("%Y-%m-%d %H:%M")
    if key == "figure":
        return _figure(str(value))
    if key == "slot":
        value = str(value)[:8]
    return counted(_say(_COUNTS[key]), value) if key in _COUNTS else f"{key} {value}"


def _figure(key: str) -> str:
    """A figure's name; one of another program as it is written."""
    known = {one.key: one for section in figure_sections() for one in section.figures}
    return figure_title(known[key], "", language()) if key in known else key


def all_kinds() -> dict[str, str]:
    """Every kind with its words."""
    return {kind: _say(words) for kind, words in _KINDS.items()}


def laptop_words(line: AccessLine) -> str:
    """The laptop's tag; the county has none."""
    return _say(_COUNTY) if line.laptop == COUNTY else line.laptop


def headings() -> list[str]:
    return [_say(words) for words in HEADINGS]


def _say(text: str) -> str:
    return QCoreApplication.translate("access", text)
