"""What can wait is done later, and keys come between."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import QAbstractEventDispatcher, QCoreApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.at_rest import AtRest

LONG_MS = 20


def test_nothing_is_done_while_something_else_is_left_to_be_done(qtbot: QtBot, seen: QWidget) -> None:
    done: list[str] = []
    rest = AtRest(seen)

    rest.do(partial(done.append, "list"))
    for _round in range(4):
        QCoreApplication.processEvents()

    assert done == []
    assert rest.is_waiting()
    qtbot.waitUntil(lambda: done == ["list"])
    assert not rest.is_waiting()


def test_no_turn_has_two_steps_whichever_widgets_they_belong_to(qtbot: QtBot, seen: QWidget) -> None:
    turns: list[list[str]] = [[]]
    dispatcher = QAbstractEventDispatcher.instance()
    rests = [AtRest(seen), AtRest(seen)]

    def begin_turn() -> None:
        turns.append([])

    def do(step: str) -> None:
        turns[-1].append(step)

    dispatcher.aboutToBlock.connect(begin_turn)
    for number, rest in enumerate(rests):
        rest.do(partial(do, f"first of {number}"), partial(do, f"second of {number}"))
    qtbot.waitUntil(lambda: not any(rest.is_waiting() for rest in rests))
    dispatcher.aboutToBlock.disconnect(begin_turn)

    assert [turn for turn in turns if turn] == [
        ["first of 0"],
        ["second of 0"],
        ["first of 1"],
        ["second of 1"],
    ]


def test_what_is_seen_goes_before_what_might_be_asked_for(qtbot: QtBot, seen: QWidget) -> None:
    done: list[str] = []
    forms, lists = AtRest(seen, LONG_MS), AtRest(seen)

    forms.do(partial(done.append, "form"))
    lists.do(partial(done.append, "list"), partial(done.append, "second list"))
    qtbot.waitUntil(lambda: not forms.is_waiting())

    assert done == ["list", "second list", "form"]


def test_a_widget_that_is_off_the_screen_by_then_gets_nothing(qtbot: QtBot, seen: QWidget) -> None:
    done: list[str] = []
    rest = AtRest(seen)

    rest.do(partial(done.append, "list"))
    seen.hide()
    qtbot.waitUntil(lambda: not rest.is_waiting())

    assert done == []


def test_a_widget_that_is_gone_holds_up_nobody(qtbot: QtBot, seen: QWidget) -> None:
    done: list[str] = []
    other = QWidget(seen)
    AtRest(other).do(partial(done.append, "gone"))
    rest = AtRest(seen)
    rest.do(partial(done.append, "list"))

    other.deleteLater()
    qtbot.waitUntil(lambda: not rest.is_waiting())

    assert done == ["list"]


def test_whoever_needs_it_now_has_it_done_now(seen: QWidget) -> None:
    done: list[str] = []
    rest = AtRest(seen)
    rest.do(partial(done.append, "list"), partial(done.append, "form"))

    rest.do_now()

    assert done == ["list", "form"]
    assert not rest.is_waiting()


@pytest.fixture
def seen(qtbot: QtBot) -> QWidget:
    """A widget on the screen."""
    made = QWidget()
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made
