"""What a rule that a village changed is called, in the two languages in which a template speaks."""

from __future__ import annotations

_KINDS = {
    "home_visit": ("家访", "home visit"),
    "talk": ("谈话", "talk"),
    "phone": ("电话联系", "telephone call"),
    "urine": ("尿检", "urine test"),
    "hair": ("毛发检测", "hair test"),
    "report_in": ("报到", "report-in"),
    "evaluation": ("评估", "evaluation"),
}
_UNITS = {
    "months": ("个月", "month"),
    "half_months": ("个半月", "half-month"),
    "days": ("天", "day"),
}


def rule_words(kind: str, unit: str, every: int) -> tuple[str, str]:
    """Chinese and English: 每2个月家访一次, A home visit every 2 months."""
    (zh_kind, en_kind), (zh_unit, en_unit) = _KINDS[kind], _UNITS[unit]
    article = "An" if en_kind[0] in "aeio" else "A"
    en = f"each {en_unit}" if every == 1 else f"every {every} {en_unit}s"
    return f"每{every}{zh_unit}{zh_kind}一次", f"{article} {en_kind} {en}"
