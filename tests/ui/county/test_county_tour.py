"""The county's tour leaves a picture of each page."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.errors import Refused
from tests.factories.people import PASSWORD
from ui import theme, words
from ui.tour.county_tour import PAGES, photograph, run_county_tour


def test_a_folder_that_is_in_use_is_left_alone(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "mine.txt").touch()
    with pytest.raises(Refused, match="tour_folder_not_empty"):
        run_county_tour(tmp_path)


def test_every_page_is_photographed(qtbot: QtBot, qapp: QApplication, tmp_path: Path, began: Path) -> None:
    shutil.copytree(began, tmp_path / "began")
    try:
        taken = photograph(qapp, words.Language.CHINESE, tmp_path / "began", PASSWORD, tmp_path / "out")
    finally:
        words.speak(qapp, words.Language.ENGLISH)
        theme.apply(qapp, theme.Theme())
    assert taken == [f"{name}.png" for name in ("county_home", "take_in", *PAGES)]
    assert min((tmp_path / "out" / name).stat().st_size for name in taken) > 20_000
