"""How long writing will still take, once that is worth saying."""

from __future__ import annotations

from collections.abc import Callable

_BEFORE_SAYING = 10.0
_WORTH_SAYING = 60.0


class Pace:
    """`seconds` is a clock that only runs forward."""

    def __init__(self, seconds: Callable[[], float]) -> None:
        self._seconds = seconds
        self._began = seconds()

    def begin(self) -> None:
        self._began = self._seconds()

    def minutes_left(self, share: float) -> int:
        """Whole minutes until all is done, at the pace so far; 0 in the first seconds, and where what is
        left takes less than one.
        """
        passed = self._seconds() - self._began
        if passed < _BEFORE_SAYING or share <= 0:
            return 0
        left = passed / share * (1 - min(1.0, share))
        return round(left / 60) if left >= _WORTH_SAYING else 0
