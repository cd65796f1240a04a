"""What the window of phrases asks of the vault."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from app.phrases.phrase_book import Phrase


@dataclass(frozen=True)
class PhrasesDesk:
    """`keep` takes the field, the words and the phrase that they replace (""); it may raise Refused."""

    of: Callable[[str], Sequence[Phrase]]
    keep: Callable[[str, str, str], None]
    remove: Callable[[str, str], None]
    show_shipped_again: Callable[[str], None]
