"""Bind the support file to an open vault."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from app.exporting.save_file import save_file
from app.support.gather_facts import Facts, gather_facts
from ui.desk import Desk
from ui.support.support_card import SupportCard


def support_card(desk: Desk, folder: Path, *, is_county: bool = False) -> SupportCard:
    """The card for the page of settings; `folder` is where this laptop's settings lie."""
    gather = partial(_gather, desk, folder)
    card = SupportCard(gather, save_text, desk.window.jobs, is_county=is_county)
    card.saved.connect(desk.window.show_message)
    return card


def _gather(desk: Desk, folder: Path) -> Facts:
    return gather_facts(desk.vault, folder, now=desk.now())


def save_text(path: Path, text: str) -> None:
    """Just what stood on the screen."""
    save_file(path, text.encode())
