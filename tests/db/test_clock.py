"""The journal's clock never goes back on one laptop."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from db.clock import DAY_MS, is_ahead, stamp, tick, wall_ms


@given(st.lists(st.integers(-(10**13), 10**15), min_size=2))
def test_every_stamp_is_later_than_the_one_before_and_fits_the_database(walls: list[int]) -> None:
    newest = 0
    for wall in walls:
        later = tick(newest, wall)
        assert newest < later < 2**63
        newest = later


def test_a_stamp_tells_its_wall_time() -> None:
    assert wall_ms(stamp(1_795_000_000_000, 7)) == 1_795_000_000_000


def test_a_stamp_is_ahead_after_twenty_four_hours() -> None:
    assert not is_ahead(stamp(DAY_MS), 0)
    assert is_ahead(stamp(DAY_MS + 1), 0)
