"""Steps that must be done in the window's thread leave room for keys."""

from __future__ import annotations

import time
from functools import partial

from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from ui.in_turns import InTurns, any_turns_left


def test_what_came_meanwhile_is_done_between_two_turns(qtbot: QtBot) -> None:
    done: list[str] = []
    turns = InTurns([partial(_long, done, "1"), partial(_long, done, "2"), partial(done.append, "3")])

    with qtbot.waitSignal(turns.done):
        turns.begin()
        assert any_turns_left()
        QTimer.singleShot(0, partial(done.append, "key"))

    assert not any_turns_left()
    assert sorted(done) == ["1", "2", "3", "key"]
    assert done.index("key") < done.index("2")


def test_short_steps_share_a_turn(qtbot: QtBot) -> None:
    done: list[int] = []
    turns = InTurns([partial(done.append, step) for step in range(50)])
    seen: list[int] = []
    turns.begin()
    QTimer.singleShot(0, lambda: seen.append(len(done)))

    qtbot.waitUntil(lambda: len(done) == 50)
    assert seen[0] in (0, 50)


def test_without_steps_it_is_done_in_the_next_turn(qtbot: QtBot) -> None:
    turns = InTurns([])
    with qtbot.waitSignal(turns.done):
        turns.begin()


def test_after_a_mistake_the_next_step_comes(qtbot: QtBot) -> None:
    done: list[str] = []
    turns = InTurns([partial(int, "x"), partial(done.append, "2")])

    with qtbot.captureExceptions() as mistakes, qtbot.waitSignal(turns.done):
        turns.begin()

    assert [kind for kind, _mistake, _where in mistakes] == [ValueError]
    assert done == ["2"]


def test_ended_half_way_it_does_no_more(qtbot: QtBot) -> None:
    done: list[str] = []
    turns = InTurns([partial(done.append, "1"), lambda: turns.end(), partial(done.append, "3")])
    turns.done.connect(lambda: done.append("done"))
    turns.begin()

    qtbot.waitUntil(lambda: done != [])
    qtbot.wait(20)
    assert done == ["1"]


def _long(done: list[str], step: str) -> None:
    time.sleep(0.01)
    done.append(step)
