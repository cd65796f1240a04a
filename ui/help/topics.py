"""Which topic the cursor is in, and what is said about it in the language of now."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.help.read_help import Help, help_of
from ui.help.help_panel import HelpText
from ui.help.language import help_language
from ui.marked import QT_TRANSLATE_NOOP

TOPIC = "help_topic"
"""The property that names a topic: of a field wholly ("visit.happened_on"), or of a form ("visit")."""
_RULE = QT_TRANSLATE_NOOP("help", "Source: {0}")


def topics_of(widget: QWidget | None) -> Iterator[str]:
    """The topics around a widget, the nearest first: its field of the form, then the form."""
    names: list[str] = []
    while widget is not None:
        topic = widget.property(TOPIC)
        if topic:
            if "." not in str(topic):
                yield from (f"{topic}.{name}" for name in names)
            yield str(topic)
        if widget.objectName():
            names.append(widget.objectName())
        widget = widget.parentWidget()


def topic_of(widget: QWidget | None) -> str:
    """The nearest topic that something is said about; where nothing is, the nearest; "" without any."""
    topics = list(topics_of(widget))
    return next((topic for topic in topics if find_help(topic)), topics[0] if topics else "")


def name_of(widget: QWidget | None) -> str:
    """The name by which the field around a widget is read out; "" for none."""
    while widget is not None:
        if widget.accessibleName():
            return widget.accessibleName()
        widget = widget.parentWidget()
    return ""


def find_help(topic: str) -> HelpText | None:
    """What is said about a topic in the language of now."""
    said = help_of(topic, help_language())
    return HelpText("", _paragraphs(said)) if said else None


def _paragraphs(said: Help) -> list[str]:
    rule = QCoreApplication.translate("help", _RULE).format(said.rule) if said.rule else ""
    return [part for part in (said.what, said.why, rule) if part]
