"""The recovery phrase: 24 Chinese characters (BIP-39) that stand for 256 random bits.

It is shown once, printed for the sealed envelope, and typed back in part. Twenty-four characters
carry a checksum, so a mistyped one is noticed before any key is tried.
"""

from __future__ import annotations

import secrets
from functools import cache

from mnemonic import Mnemonic

from app.errors import Refused

LENGTH = 24
ASKED = 4


@cache
def _words() -> Mnemonic:
    return Mnemonic("chinese_simplified")


def new_phrase() -> str:
    """A fresh phrase: 24 characters without blanks."""
    return "".join(_words().to_mnemonic(secrets.token_bytes(32)).split())


def entropy_of(phrase: str) -> bytes:
    """The 32 bytes behind a phrase; blanks and punctuation between characters do not matter.

    Raises Refused("phrase_length" | "phrase_character" | "phrase_checksum"); the position of a
    character that the list does not know is told in `position` (counted from 1).
    """
    characters = [character for character in phrase if not _is_between(character)]
    if len(characters) != LENGTH:
        raise Refused("phrase_length", field="phrase", count=len(characters))
    known = set(_words().wordlist)
    for position, character in enumerate(characters, 1):
        if character not in known:
            raise Refused("phrase_character", field="phrase", position=position)
    text = " ".join(characters)
    if not _words().check(text):
        raise Refused("phrase_checksum", field="phrase")
    return bytes(_words().to_entropy(text))


def asked_positions(phrase: str) -> tuple[int, ...]:
    """Which characters (from 1) the user types back, drawn afresh each time."""
    chosen = secrets.SystemRandom().sample(range(1, len(phrase) + 1), ASKED)
    return tuple(sorted(chosen))


def check_typed_back(phrase: str, answers: dict[int, str]) -> None:
    """Raises Refused("phrase_not_written_down") with the first position that does not fit."""
    for position, character in sorted(answers.items()):
        if phrase[position - 1] != character.strip():
            raise Refused("phrase_not_written_down", field="phrase", position=position)


def _is_between(character: str) -> bool:
    return character.isspace() or character in "-,.;，。、；·"
