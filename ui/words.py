"""The language of the windows: English in the source, Chinese by default, switchable while running.

`speak` exchanges the translators, ours and that of Qt's own words (the menu of a field, the window that
asks for a file); Qt then tells every widget with a LanguageChange event, and a widget that is `Retranslated`
writes its words anew. Days are written 2026-11-21 in both languages.
"""

from __future__ import annotations

from collections import deque
from datetime import date
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QLibraryInfo, QLocale, QObject, QTimer, QTranslator
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget
from shiboken6 import isValid

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
        old, _data = _translators.pop()
        app.removeTranslator(old)
        old.deleteLater()
    QLocale.setDefault(QLocale(language.value))
    qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath), f"qtbase_{language}.qm")
    for compiled in (qt, resources.path("translations", f"yidai_{language}.qm")):
        if not compiled.exists():
            continue
        translator = QTranslator(app)
        data = compiled.read_bytes()
        if translator.load(data):
            app.installTranslator(translator)
            _translators.append((translator, data))


class Retranslated:
    """Mixed in before a widget class: `retranslate()` writes the words, at once and at each change.

    A page that is not shown writes them when it is shown next, with all that lies in it, and a closed dialog
    in the turns that follow: changing the language must not hold up the window for all that was opened
    that day.
    """

    _words_are_old = False

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            if _lies_in_a_closed_window(self):
                if not self._words_are_old:
                    self._words_are_old = True
                    _in_turns.add(self)
            elif _lies_in_a_hidden_page(self):
                self._words_are_old = True
            else:
                self.retranslate()
        super().changeEvent(event)  # type: ignore[misc]  # the widget class it is mixed into

    def showEvent(self, event: QShowEvent) -> None:
        self.write_old_words()
        super().showEvent(event)  # type: ignore[misc]  # the widget class it is mixed into

    def write_old_words(self) -> None:
        """Write those that are still in the language of before; without any, nothing happens."""
        if self._words_are_old:
            self._words_are_old = False
            self.retranslate()

    def retranslate(self) -> None:
        """Write every word of the widget in the language of now."""


class _InTurns(QObject):
    """Lets closed dialogs write their words one widget a turn, so that keys are answered in between."""

    def __init__(self) -> None:
        super().__init__()
        self._waiting: deque[Retranslated] = deque()

    def add(self, widget: Retranslated) -> None:
        if not self._waiting:
            QTimer.singleShot(_BREATH_MS, self, self._go_on)
        self._waiting.append(widget)

    def _go_on(self) -> None:
        widget = self._waiting.popleft()
        if self._waiting:
            QTimer.singleShot(_BREATH_MS, self, self._go_on)
        if isValid(widget):
            widget.write_old_words()


_BREATH_MS = 1
_in_turns = _InTurns()


def _lies_in_a_closed_window(widget: object) -> bool:
    """In a dialog or another window that is not on the screen now."""
    return isinstance(widget, QWidget) and not widget.window().isVisible()


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
