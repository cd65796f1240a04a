from __future__ import annotations

from app.placements.special_care import special_care


def test_a_child_under_fourteen_needs_a_guardian():
    assert [f.key for f in special_care(["3"], 13)] == ["special_care", "guardian_consent"]
    assert [f.key for f in special_care(["1"], 30)] == ["special_care"]
