"""Whatever a test does to its process, the next one finds it as it was."""

from __future__ import annotations

import gc
import os
import sys
import threading
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QTranslator
from PySide6.QtWidgets import QApplication

from app.codes import code_list, hold_lists, shipped_list
from tests.as_found import left_as_found
from ui import theme, words
from ui.theme import Mode, Theme
from ui.words import Language

LIST = "AID"


def test_what_a_test_leaves_is_put_back_even_where_it_fails(qapp: QApplication, tmp_path: Path) -> None:
    before = found()
    with pytest.raises(ZeroDivisionError):
        fail_half_way(qapp, tmp_path)
    assert found() == before


def test_a_language_that_is_spoken_no_more_leaves_no_translator(qapp: QApplication) -> None:
    for language in (Language.CHINESE, Language.ENGLISH, Language.CHINESE):
        words.speak(qapp, language)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    spoken = len(qapp.findChildren(QTranslator))
    words.speak(qapp, Language.CHINESE)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert len(qapp.findChildren(QTranslator)) == spoken


def fail_half_way(application: QApplication, folder: Path) -> None:
    before = found()
    with left_as_found():
        theme.apply(application, Theme(Mode.DARK, 200))
        words.speak(application, Language.CHINESE)
        hold_lists([replace(shipped_list(LIST), items=())])
        os.environ["LEFT"] = "behind"
        os.chdir(folder)
        sys.argv.append("--left")
        threading.excepthook = print
        sys.setswitchinterval(0.5)
        (gc.disable if gc.isenabled() else gc.enable)()
        assert [now for now, then in zip(found(), before, strict=True) if now == then] == []
        raise ZeroDivisionError


def found() -> list[object]:
    return [
        theme.current(),
        QCoreApplication.translate("words", "Monday"),
        code_list(LIST).items,
        dict(os.environ),
        Path.cwd(),
        list(sys.argv),
        threading.excepthook,
        sys.getswitchinterval(),
        gc.isenabled(),
    ]
