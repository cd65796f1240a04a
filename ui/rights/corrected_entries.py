"""The entries of a bag's history by which something was put right, for choosing among them."""

from __future__ import annotations

from app.history.person_history import read_history
from app.ids import PersonId
from app.work import Connection
from ui.parts.matching import Choice
from ui.rights.correction_log import corrections


def corrected_entries(connection: Connection, person: PersonId) -> list[Choice]:
    """Each entry that replaced something, the newest first, under its number: A7K-152."""
    found: dict[str, Choice] = {}
    for line in corrections(read_history(connection, person)):
        words = f"{line.number} {line.field}: {line.change_words()}"
        found.setdefault(line.number, Choice(line.number, words, "", line.when))
    return list(found.values())
