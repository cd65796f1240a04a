"""The language of the windows: English in the source, Chinese by default, switchable while running.

`speak` exchanges the translator; Qt then tells every widget with a LanguageChange event, and a
widget that is `Retranslated` writes its words anew. Days are written 2026-11-21 in both languages.
"""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QTranslator
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

import resources
from ui.marked import QT_TRANSLATE_NOOP


class Language(StrEnum):
    """The languages that the windows speak. The village's records stay as they were typed."""

    CHINESE = "zh_CN"
    ENGLISH = "en"


_WEEKDAYS = (
    QT_TRANSLATE_NOOP("words", "Monday"),
    QT_TRANSLATE_NOOP("words", "Tuesday"),
    QT_TRANSLATE_NOOP("words", "Wednesday"),
    QT_TRANSLATE_NOOP("words", "Thursday"),
    QT_TRANSLATE_NOOP("words", "Friday"),
    QT_TRANSLATE_NOOP("words", "Saturday"),
    QT_TRANSLATE_NOOP("words", "Sunday"),
)

# Each with the bytes it reads from: loaded by its name, Qt would map the file, and the program would
# die of a file that is written anew while it runs (an update, or scripts/translate).
_translators: list[tuple[QTranslator, bytes]] = []


def speak(app: QApplication, language: Language = Language.CHINESE) -> None:
    """Speak this language from now on, in open windows too. A missing translation stays English."""
    while _translators:
        app.removeTranslator(_translators.pop()[0])
    QLocale.setDefault(QLocale(language.value))
    translator = QTranslator(app)
    compiled = resources.path("translations", f"yidai_{language}.qm")
    if not compiled.exists():
        return
    data = compiled.read_bytes()
    if translator.load(data):
        app.installTranslator(translator)
        _translators.append((translator, data))


class Retranslated:
    """Mixed in before a widget class: `retranslate()` writes the words, at once and at each change.

    A page that is not shown writes them when it is shown next, with all that lies in it: changing the
    language must not hold up the window for every page that was opened that day.
    """

    _words_are_old = False

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            if _lies_in_a_hidden_page(self):
                self._words_are_old = True
            else:
                self.retranslate()
        super().changeEvent(event)  # type: ignore[misc]  # the widget class it is mixed into

    def showEvent(self, event: QShowEvent) -> None:
        if self._words_are_old:
            self._words_are_old = False
            self.retranslate()
        super().showEvent(event)  # type: ignore[misc]  # the widget class it is mixed into

    def retranslate(self) -> None:
        """Write every word of the widget in the language of now."""


def _lies_in_a_hidden_page(widget: object) -> bool:
    """In a page that another one covers, and in no dialog of its own."""
    if not isinstance(widget, QWidget) or widget.isWindow() or widget.isVisible():
        return False
    stack = widget.parentWidget()
    inside: QWidget = widget
    while stack is not None:
        if isinstance(stack, QStackedWidget) and stack.isVisible():
            return stack.currentWidget() is not inside
        if stack.isWindow():
            return False
        inside, stack = stack, stack.parentWidget()
    return False


def weekday(day: date) -> str:
    """星期六, Saturday."""
    return QCoreApplication.translate("words", _WEEKDAYS[day.weekday()])


def day(value: date | None) -> str:
    """2026-11-21; a dash where there is none."""
    return value.isoformat() if value else "—"


def day_with_weekday(value: date) -> str:
    """2026-11-21 星期六."""
    return f"{value.isoformat()} {weekday(value)}"
