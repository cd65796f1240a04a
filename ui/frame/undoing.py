"""Ctrl+Z: take back this user's last action, whichever window it was done in."""

from __future__ import annotations

from app.errors import Refused, Trouble
from app.history.undo_last import undo_last
from app.work import work
from ui.desk import Desk
from ui.frame.undo_words import undone_words
from ui.problems import sentence_of


def undo_here(desk: Desk) -> None:
    """The foot says how many rows that were, or why it could not be."""
    try:
        with work(desk.vault, now=desk.now()) as session:
            undone = undo_last(session)
    except (Refused, Trouble) as problem:
        desk.window.show_message(sentence_of(problem))
        return
    desk.window.show_message(undone_words(undone))
    desk.records_changed.emit()
