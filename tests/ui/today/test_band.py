"""The columns of Today's bands: one list, and in big type more room for the reason."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from app.village.village_day import VillageDay
from tests.factories.people import TODAY
from ui import theme
from ui.theme import Theme
from ui.today.band import widths_of

PROBLEM = VillageDay("problem_due", "", TODAY, 0, "problem")
EXCHANGE = VillageDay("exchange_none", "", TODAY, 0, "info_exchange")


def test_all_bands_stand_below_each_other_as_one_list(qapp: QApplication) -> None:
    theme.apply(qapp, Theme())
    widths = widths_of({"near": [PROBLEM], "village": [EXCHANGE]}, masked=True)
    assert widths["near"] == widths["village"]


def test_in_big_type_the_longest_words_of_another_band_take_no_room_from_the_reason(
    qapp: QApplication,
) -> None:
    theme.apply(qapp, Theme(text_size=150))
    widths = widths_of({"near": [PROBLEM], "village": [EXCHANGE]}, masked=True)
    assert widths["near"].person < widths["village"].person


@pytest.fixture(autouse=True)
def _usual_size_again(qapp: QApplication) -> Iterator[None]:
    yield
    theme.apply(qapp, Theme())
