"""Hide small numbers of people in figures that leave the county, so that no total gives them away.

Figures of one kind are hidden together, as a *layer*: at a place all of them are shown, or none. Whoever
reads the tables knows that villages add up to townships and townships to the county. So hidden places are
joined by others until what remains of each sum is shared by two at least, is no small number itself, and
is more than every small number in it: then each of them could as well be larger than it is.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

Column = Hashable
"""A figure, or one part of it."""


@dataclass(frozen=True)
class Number:
    """What a figure comes to somewhere, and how many people are behind it, where anybody knows."""

    amount: int
    people: int | None = None

    def is_small(self, smallest: int) -> bool:
        """Whether people could be known by it: it is fewer than `smallest`, or about fewer people."""
        return 0 < self.amount < smallest or (self.people is not None and 0 < self.people < smallest)


Numbers = Mapping[Column, Number]
NOTHING = Number(0)


@dataclass
class Hidden:
    """The places at which a layer is hidden."""

    villages: set[str] = field(default_factory=set)
    townships: set[str] = field(default_factory=set)
    county: bool = False


def hide_layer(
    tree: Mapping[str, Sequence[str]],
    numbers: Mapping[str, Numbers],
    *,
    smallest: int,
    besides: Hidden | None = None,
) -> Hidden:
    """Where a layer must be hidden. `tree`: the villages of each township; `numbers`: by village.

    `besides` are the places at which the wholes of these parts are hidden: there the parts are too.
    """
    return _Layer(tree, numbers, smallest, besides or Hidden()).hide()


class _Layer:
    def __init__(
        self,
        tree: Mapping[str, Sequence[str]],
        numbers: Mapping[str, Numbers],
        smallest: int,
        besides: Hidden,
    ) -> None:
        self._tree = tree
        self._numbers = numbers
        self._smallest = smallest
        self._columns = sorted({one for row in numbers.values() for one in row}, key=repr)
        self._hidden = Hidden(
            {one for row in tree.values() for one in row if self._is_small([one])} | besides.villages,
            {one for one, row in tree.items() if self._is_small(row)} | besides.townships,
            besides.county or self._is_small([one for row in tree.values() for one in row]),
        )

    def hide(self) -> Hidden:
        for township in self._tree:
            if township not in self._hidden.townships:
                self._widen(township)
        if not self._hidden.county:
            self._widen_county()
        return self._hidden

    def _widen(self, township: str) -> None:
        """Hide more of a township's villages, the smallest first, or the township itself."""
        left = self._by_size(one for one in self._tree[township] if one not in self._hidden.villages)
        while (held := self._held(township)) and not self._is_safe([[one] for one in held]):
            if not left:
                self._hidden.townships.add(township)
                return
            self._hidden.villages.add(left.pop(0))

    def _widen_county(self) -> None:
        left = sorted(
            (one for one in self._tree if one not in self._hidden.townships),
            key=lambda one: (self._size(self._tree[one]), one),
        )
        # A township that is hidden can be worked out but for its hidden villages.
        while hidden := [one for one in self._tree if one in self._hidden.townships]:
            for one in hidden:
                if not self._held(one) and self._tree[one]:
                    self._hidden.villages.add(self._by_size(self._tree[one])[0])
            if self._is_safe([self._held(one) for one in hidden]):
                return
            if not left:
                self._hidden.county = True
                return
            self._hidden.townships.add(left.pop(0))

    def _held(self, township: str) -> list[str]:
        return [one for one in self._tree[township] if one in self._hidden.villages]

    def _is_safe(self, groups: Sequence[Sequence[str]]) -> bool:
        """Whether the sum of these groups of hidden villages, which anybody can work out, tells nothing."""
        if len(groups) < 2:
            return False
        for column in self._columns:
            rest = self._sum((one for group in groups for one in group), column)
            sums = [self._sum(group, column) for group in groups]
            sums += [self._sum([one], column) for group in groups for one in group]
            small = [one.amount for one in sums if one.is_small(self._smallest)]
            if rest.is_small(self._smallest) or any(one >= rest.amount for one in small):
                return False
        return True

    def _is_small(self, villages: Sequence[str]) -> bool:
        return any(self._sum(villages, column).is_small(self._smallest) for column in self._columns)

    def _sum(self, villages: Iterable[str], column: Column) -> Number:
        found = [self._numbers.get(one, {}).get(column, NOTHING) for one in villages]
        known = [one.people for one in found if one.people is not None]
        return Number(sum(one.amount for one in found), sum(known) if known else None)

    def _by_size(self, villages: Iterable[str]) -> list[str]:
        return sorted(villages, key=lambda one: (self._size([one]), one))

    def _size(self, villages: Sequence[str]) -> int:
        return sum(self._sum(villages, column).amount for column in self._columns)
