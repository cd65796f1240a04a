"""Help for the field, and the sheet of all keys."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from ui.help.help_panel import HelpPanel, HelpText
from ui.help.shortcuts import shortcuts


def test_a_topic_shows_its_paragraphs_as_plain_text(qtbot: QtBot) -> None:
    panel = shown(qtbot, "visit.happened_on")

    assert {"走访日期", "填实际走访的那一天。<b>"} <= texts(panel)


def test_a_topic_that_nobody_wrote_about_shows_all_keys(qtbot: QtBot) -> None:
    panel = shown(qtbot, "unknown")

    assert {keys for keys, _ in shortcuts()} <= texts(panel)
    assert panel.topic() == ""


def find(topic: str) -> HelpText | None:
    return HelpText("走访日期", ["填实际走访的那一天。<b>"]) if topic == "visit.happened_on" else None


def shown(qtbot: QtBot, topic: str) -> HelpPanel:
    panel = HelpPanel(find)
    qtbot.addWidget(panel)
    panel.show_topic(topic)
    return panel


def texts(panel: HelpPanel) -> set[str]:
    return {label.text() for label in panel.findChildren(QLabel) if not label.isHidden()}
