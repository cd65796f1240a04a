"""The harness measures both sides fairly and says plainly whether a goal holds."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest

from tests.benchmarks.__main__ import main
from tests.benchmarks.harness import (
    REGISTERED,
    Figure,
    Goal,
    Seconds,
    at_least_times,
    at_most,
    at_most_above,
    at_most_times,
    benchmark,
    interleaved,
)


@pytest.mark.parametrize(
    ("goal", "ours", "anchor", "holds"),
    [
        (at_most(5), 5.0, 0.0, True),
        (at_most(5), 5.1, 99.0, False),
        (at_most_times(2), 4.0, 2.0, True),
        (at_most_times(2), 4.1, 2.0, False),
        (at_least_times(0.5), 1.0, 2.0, True),
        (at_least_times(0.5), 0.9, 2.0, False),
        (at_most_above(0.25), 1.25, 1.0, True),
        (at_most_above(0.25), 1.26, 1.0, False),
    ],
)
def test_a_goal_holds_up_to_its_boundary_and_not_past_it(
    goal: Goal, ours: float, anchor: float, holds: bool
) -> None:
    assert Figure(ours, anchor, "s", goal).holds is holds


def test_both_sides_take_turns_and_the_first_turn_changes_hands() -> None:
    calls: list[str] = []
    ours, anchor = interleaved(lambda: calls.append("o"), lambda: calls.append("a"), rounds=3)
    assert "".join(calls) == "oa" + "oa" + "ao" + "oa"
    assert len(ours.each) == len(anchor.each) == 3


def test_the_middle_and_the_slow_end_are_told_apart() -> None:
    times = Seconds([float(n) for n in range(1, 102)])
    assert times.median == 51
    assert times.p95 == 96


def test_two_benchmarks_cannot_share_a_name(a_figure: str) -> None:
    with pytest.raises(ValueError, match=a_figure):
        benchmark(a_figure)(lambda: Figure(1, 1, "s", at_most(1)))


def test_a_figure_is_one_line_with_its_ratio_and_verdict(
    a_figure: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([a_figure]) == 1
    assert json.loads(capsys.readouterr().out) == {
        "name": a_figure,
        "ours": 3.0,
        "anchor": 1.0,
        "unit": "ms",
        "ratio": 3.0,
        "goal": "ours <= 2 x anchor",
        "holds": False,
    }


def test_an_unknown_name_is_refused_with_the_names_there_are(
    a_figure: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["no_such"]) == 2
    assert a_figure in capsys.readouterr().err


def test_without_an_anchor_there_is_no_ratio() -> None:
    assert json.loads(Figure(1.0, 0.0, "MB", at_most(200)).as_json("memory"))["ratio"] is None


@pytest.fixture
def a_figure() -> Iterator[str]:
    name = "three_times_the_anchor"
    benchmark(name)(lambda: Figure(3.0, 1.0, "ms", at_most_times(2)))
    yield name
    del REGISTERED[name]
