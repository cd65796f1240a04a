"""The characters that a recovery phrase may have (BIP-39, simplified Chinese), in the order of the list."""

from __future__ import annotations

from functools import cache


@cache
def phrase_characters() -> tuple[str, ...]:
    """All 2,048. The list is loaded when it is first asked for."""
    from mnemonic import Mnemonic

    return tuple(Mnemonic("chinese_simplified").wordlist)
