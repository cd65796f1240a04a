"""A value of a setting as a person reads it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from app.bag.paper_lists import PaperList
from app.village.village_settings import DAYS, ON_TODAY, PAPERS, SettingKind
from ui.marked import QT_TRANSLATE_NOOP
from ui.parts.choices import language

_VALUES = {
    "yes": QT_TRANSLATE_NOOP("law_settings", "yes"),
    "no": QT_TRANSLATE_NOOP("law_settings", "no"),
    "kept": QT_TRANSLATE_NOOP("law_settings", "where it is kept"),
    "unknown": QT_TRANSLATE_NOOP("law_settings", "not known"),
    "": QT_TRANSLATE_NOOP("law_settings", "national rules alone"),
    "zhejiang": QT_TRANSLATE_NOOP("law_settings", "Zhejiang"),
    "chongqing": QT_TRANSLATE_NOOP("law_settings", "Chongqing"),
}
_NEVER = QT_TRANSLATE_NOOP("law_settings", "never (0)")


def value_words(kind: SettingKind, value: str, lists: Sequence[PaperList] = ()) -> str:
    """A value of a setting as a person reads it; a list of papers by its name, where it is known here."""
    if kind.kind == PAPERS:
        return next((one.title(language()) for one in lists if one.code == value), value)
    if kind.choices and value in _VALUES:
        return QCoreApplication.translate("law_settings", _VALUES[value])
    if kind.about == ON_TODAY and kind.kind == DAYS and value == "0":
        return QCoreApplication.translate("law_settings", _NEVER)
    return value
