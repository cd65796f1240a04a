"""Circles of objects are collected in the window's thread alone."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from ui import garbage
from ui.garbage import Collector


def test_python_no_longer_collects_by_itself_but_the_timer_does(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(garbage, "EVERY_MS", 5)
    collector = Collector()
    collector.begin()
    assert not gc.isenabled()

    kept = [[] for _ in range(gc.get_threshold()[0] + 50)]
    assert gc.get_count()[0] > gc.get_threshold()[0]
    qtbot.waitUntil(lambda: gc.get_count()[0] < gc.get_threshold()[0])

    assert kept
    collector.end()
    assert gc.isenabled()


def test_no_key_waits_for_the_collector(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(garbage, "EVERY_MS", 0)
    collector = Collector()
    collector.begin()
    kept = [[] for _ in range(gc.get_threshold()[0] + 50)]

    for _turn in range(20):  # as a key's turn: the window never comes to rest
        QCoreApplication.processEvents()
    assert gc.get_count()[0] > gc.get_threshold()[0]

    qtbot.waitUntil(lambda: gc.get_count()[0] < gc.get_threshold()[0])
    assert kept
    collector.end()


def test_what_the_program_loaded_is_not_looked_through_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(garbage, "MUCH", 500)
    gc.collect()
    spared = gc.get_freeze_count()
    collector = Collector()
    collector.begin()
    collector.end()
    assert gc.get_freeze_count() == spared  # next to nothing came

    gc.disable()
    kept = [[] for _ in range(600)]
    collector.begin()

    assert gc.get_freeze_count() > spared + len(kept)
    collector.end()


def test_nothing_is_collected_before_it_is_due() -> None:
    gc.collect()

    assert Collector().collect_if_due() is None


@pytest.fixture(autouse=True)
def _as_before() -> Iterator[None]:
    enabled = gc.isenabled()
    yield
    if enabled:
        gc.enable()
    else:
        gc.disable()
