"""Two machines under one name: the words say which, from where, since when, and what to do."""

from __future__ import annotations

from itertools import product

import pytest
from pytestqt.qtbot import QtBot

from app.bundles.copies import CopyNoticed, Holds
from app.history.names import COUNTY
from tests.factories.people import NOW
from ui.sending.copies_card import CopiesCard

KNOWN = [pair for pair in product(Holds, (True, False)) if pair[1] or pair[0] in (Holds.OTHERS, Holds.OURS)]


@pytest.mark.parametrize(("holds", "own"), KNOWN)
def test_every_case_is_told_with_its_laptop_its_entry_and_its_day(
    qtbot: QtBot, holds: Holds, own: bool
) -> None:
    card = CopiesCard()
    qtbot.addWidget(card)
    since = int(NOW.timestamp() * 1000)
    card.show_copies([CopyNoticed("a" * 32, "A7K", holds, 13, since, COUNTY, own)])
    for words in ("A7K", "13", "2026-11-22"):
        assert words in card.words()
    assert "\n" in card.words()  # what to do stands on a line of its own
    assert not card.isHidden()
    card.show_copies([])
    assert (card.isHidden(), card.words()) == (True, "")


def test_who_showed_it_is_named(qtbot: QtBot) -> None:
    card = CopiesCard()
    qtbot.addWidget(card)
    card.show_copies([CopyNoticed("a" * 32, "A7K", Holds.OTHERS, 13, 0, "B2C", True)])
    assert card.words().startswith("Laptop B2C holds other entries of laptop A7K")
