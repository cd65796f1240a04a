"""A scale that people can read: it ends on a round number and has three to six steps."""

from __future__ import annotations

_STEPS = (1, 2, 5)


def nice_scale(most: int, *, whole: int = 1) -> tuple[int, int]:
    """The end of the scale and its step for amounts up to `most`; both are multiples of `whole`."""
    units = max(-(-most // whole), 1)
    size = 1
    while True:
        for step in _STEPS:
            if -(-units // (step * size)) <= 5:
                end = -(-units // (step * size)) * step * size
                return end * whole, step * size * whole
        size *= 10
