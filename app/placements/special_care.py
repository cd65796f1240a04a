"""Who is cared for in particular (L16): pregnant, nursing, under sixteen; whose guardian consents."""

from __future__ import annotations

from collections.abc import Sequence

from app.placements.rules import Article, Finding

DETOX_LAW_39 = Article("drug_control_law", "39")
INFORMATION_LAW_31 = Article("personal_information_law", "31")
CONSENT_UNDER = 14


def special_care(codes: Sequence[str], age: int | None) -> tuple[Finding, ...]:
    """L16: notes for those who are cared for in particular; under 14 a guardian consents."""
    found = [Finding("L16", DETOX_LAW_39, "special_care", {"code": code}) for code in codes]
    if age is not None and age < CONSENT_UNDER:
        found.append(Finding("L16", INFORMATION_LAW_31, "guardian_consent", {"age": age}))
    return tuple(found)
