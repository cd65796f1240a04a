"""Circles of objects are collected in the window's thread alone."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest
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
