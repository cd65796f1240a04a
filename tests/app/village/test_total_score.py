"""Scores are added as people typed them, and nothing is decided by it."""

from __future__ import annotations

from app.village.total_score import BONUS, DEDUCTION, POINTS, VETO, Scored, TotalScore, total_score


def test_points_and_bonus_add_and_deductions_take_off_whatever_their_sign() -> None:
    scores = [Scored(POINTS, 9000, 8800), Scored(DEDUCTION, 250), Scored(DEDUCTION, -50), Scored(BONUS, 200)]
    assert total_score(scores) == TotalScore(own=8900, town=8800, compared=1)


def test_a_veto_stands_beside_the_sum() -> None:
    assert total_score([Scored(POINTS, 9000), Scored(VETO, 100), Scored(VETO)]) == TotalScore(9000, vetoes=1)


def test_a_score_that_names_no_item_counts_as_points() -> None:
    assert total_score([Scored("", 500)]) == TotalScore(own=500)
    assert total_score([]) == TotalScore()
