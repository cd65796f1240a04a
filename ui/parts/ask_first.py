"""Ask before something that cannot be taken back; whoever presses Enter or Esc leaves it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from ui.theme import LARGE


@dataclass(frozen=True)
class Question:
    """What is asked, what it means, and the words of the two buttons."""

    title: str
    asked: str
    means: str
    leave: str
    go_on: str


def ask_first(parent: QWidget, question: Question, go_on: Callable[[], object]) -> None:
    """Ask in a small window; `go_on` is called if the answer is yes."""

    def agreed() -> None:
        go_on()

    box = QMessageBox(parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setWindowTitle(question.title)
    box.setText(question.asked)
    box.setInformativeText(question.means)
    leave = box.addButton(question.leave, QMessageBox.ButtonRole.RejectRole)
    yes = box.addButton(question.go_on, QMessageBox.ButtonRole.AcceptRole)
    box.setDefaultButton(leave)
    box.setEscapeButton(leave)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    if (whole := box.layout()) is not None:
        whole.setContentsMargins(LARGE, LARGE, LARGE, LARGE)
    yes.clicked.connect(agreed)
    box.open()
