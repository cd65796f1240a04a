"""Patterns that tell series apart without colour: on black-and-white paper, and for whoever sees none."""

from __future__ import annotations

from collections.abc import Iterator

PATTERNS = ("solid", "rising", "hollow", "level", "falling")
_STEP = 4.0
Segment = tuple[float, float, float, float]


def pattern_lines(pattern: str, x: float, y: float, width: float, height: float) -> Iterator[Segment]:
    """The lines of a pattern within a rectangle; none for "solid" and "hollow"."""
    if pattern == "level":
        at = y + _STEP
        while at < y + height:
            yield x, at, x + width, at
            at += _STEP
    elif pattern in ("rising", "falling"):
        for x1, y1, x2, y2 in _rising(width, height):
            if pattern == "falling":
                y1, y2 = height - y1, height - y2
            yield x + x1, y + y1, x + x2, y + y2


def _rising(width: float, height: float) -> Iterator[Segment]:
    """Lines at 45 degrees from the left or lower edge to the upper or right one."""
    start = _STEP
    while start < width + height:
        x1, y1 = (0.0, start) if start <= height else (start - height, height)
        x2, y2 = (start, 0.0) if start <= width else (width, start - width)
        yield x1, y1, x2, y2
        start += _STEP
