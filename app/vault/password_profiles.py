"""The two profiles of passwords: a long sentence, or what 等级保护 asks for. The standard library alone."""

from __future__ import annotations

SENTENCE, GRADED = "sentence", "graded"
KINDS_ASKED = 3


def kinds_in(password: str) -> int:
    """How many of these are in it: small letters, capitals, digits, anything else."""
    return sum(
        (
            any(sign.islower() for sign in password),
            any(sign.isupper() for sign in password),
            any(sign.isdigit() for sign in password),
            any(not (sign.islower() or sign.isupper() or sign.isdigit()) for sign in password),
        )
    )


def is_too_simple(password: str, profile: str) -> bool:
    """Whether the profile asks for more kinds of characters than there are."""
    return profile == GRADED and kinds_in(password) < KINDS_ASKED
