"""What is hidden stays hidden, whoever adds and subtracts what is shown."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction

from hypothesis import given, settings
from hypothesis import strategies as st

from app.county.hide_small import Hidden, Number, hide_layer

FIVE = 5
COUNTY = ""
Tree = dict[str, list[str]]
Parts = dict[str, list[int]]
"""By village: its number for each part; the whole is their sum."""


def test_a_small_number_takes_another_village_with_it() -> None:
    hidden = _wholes({"甲镇": ["a", "b", "c"]}, {"a": 3, "b": 20, "c": 9})
    assert hidden.villages == {"a", "c"}
    assert (hidden.townships, hidden.county) == (set(), False)


def test_nothing_is_hidden_where_nothing_is_small() -> None:
    hidden = _wholes({"甲镇": ["a", "b"], "乙镇": ["c"]}, {"a": 0, "b": 5, "c": 12})
    assert hidden == Hidden()


def test_a_township_of_one_village_is_hidden_with_it_and_with_another_township() -> None:
    hidden = _wholes(
        {"甲镇": ["a"], "乙镇": ["b", "c"], "丙镇": ["d", "e"]},
        dict(zip("abcde", (3, 8, 9, 30, 40), strict=True)),
    )
    assert "a" in hidden.villages
    assert hidden.townships == {"甲镇", "乙镇"}
    assert hidden.villages & {"b", "c"}, "or its sum could be worked out from its villages"


def test_a_small_county_is_hidden_altogether() -> None:
    hidden = _wholes({"甲镇": ["a"], "乙镇": ["b"]}, {"a": 1, "b": 2})
    assert hidden.county


def test_many_visits_to_few_people_are_a_small_number_too() -> None:
    numbers = {
        "a": {"visits": Number(40, 2)},
        "b": {"visits": Number(60, 9)},
        "c": {"visits": Number(80, 12)},
    }
    hidden = hide_layer({"甲镇": ["a", "b", "c"]}, numbers, smallest=FIVE)
    assert hidden.villages == {"a", "b"}


@st.composite
def counties(draw: st.DrawFn) -> tuple[Tree, Parts]:
    tree: Tree = {}
    numbers: Parts = {}
    parts = draw(st.integers(2, 3))
    amounts = st.one_of(st.just(0), st.integers(1, 6), st.integers(5, 30))
    for township in range(draw(st.integers(1, 4))):
        names = [f"{township}{village}" for village in range(draw(st.integers(1, 4)))]
        tree[f"{township}"] = names
        numbers.update({one: [draw(amounts) for _ in range(parts)] for one in names})
    return tree, numbers


@settings(max_examples=150, deadline=None)
@given(counties())
def test_no_small_number_can_be_worked_out_from_what_is_shown(county: tuple[Tree, Parts]) -> None:
    tree, parts = county
    every = [one for some in tree.values() for one in some]
    wholes = {one: {"whole": Number(sum(parts[one]))} for one in every}
    split = {one: {number: Number(amount) for number, amount in enumerate(parts[one])} for one in every}
    of_wholes = hide_layer(tree, wholes, smallest=FIVE)
    of_parts = hide_layer(tree, split, smallest=FIVE, besides=of_wholes)
    attack = _Attack()
    places = {
        COUNTY: every,
        **{f"town {code}": some for code, some in tree.items()},
        **{one: [one] for one in every},
    }
    for place, villages in places.items():
        columns = [sum(parts[one][number] for one in villages) for number in range(len(parts[every[0]]))]
        attack.publish((place, "whole"), sum(columns), is_hidden=_is_hidden(of_wholes, place))
        for number, amount in enumerate(columns):
            attack.publish((place, number), amount, is_hidden=_is_hidden(of_parts, place))
        attack.adds_up((place, "whole"), [(place, number) for number in range(len(columns))])
    for column in ["whole", *range(len(parts[every[0]]))]:
        attack.adds_up((COUNTY, column), [(f"town {code}", column) for code in tree])
        for code, some in tree.items():
            attack.adds_up((f"town {code}", column), [(one, column) for one in some])
    assert attack.small_and_shown() == []
    assert attack.small_and_worked_out() == []


def _is_hidden(hidden: Hidden, place: str) -> bool:
    if place == COUNTY:
        return hidden.county
    if place.startswith("town "):
        return place.removeprefix("town ") in hidden.townships
    return place in hidden.villages


def _wholes(tree: Tree, numbers: Mapping[str, int]) -> Hidden:
    return hide_layer(
        tree, {one: {"people": Number(amount)} for one, amount in numbers.items()}, smallest=FIVE
    )


Cell = tuple[str, object]


@dataclass
class _Attack:
    """Solves the sums of the published tables, by elimination and by bounds."""

    amounts: dict[Cell, int] = field(default_factory=dict)
    hidden: list[Cell] = field(default_factory=list)
    sums: list[tuple[Cell, Sequence[Cell]]] = field(default_factory=list)

    def publish(self, cell: Cell, amount: int, *, is_hidden: bool) -> None:
        self.amounts[cell] = amount
        if is_hidden:
            self.hidden.append(cell)

    def adds_up(self, whole: Cell, parts: Sequence[Cell]) -> None:
        self.sums.append((whole, parts))

    def small_and_shown(self) -> list[Cell]:
        return [one for one in self._small() if one not in self.hidden]

    def small_and_worked_out(self) -> list[Cell]:
        known = self._by_elimination() | self._by_bounds()
        return [one for one in self._small() if one in known]

    def _small(self) -> Iterator[Cell]:
        return (cell for cell, amount in self.amounts.items() if 0 < amount < FIVE)

    def _by_elimination(self) -> set[Cell]:
        """Unknowns that the linear equations alone determine."""
        rows: list[list[Fraction]] = []
        for whole, parts in self.sums:
            row = [Fraction(0)] * (len(self.hidden) + 1)
            for cell, sign in [(whole, -1), *((one, 1) for one in parts)]:
                if cell in self.hidden:
                    row[self.hidden.index(cell)] += sign
                else:
                    row[-1] -= sign * self.amounts[cell]
            rows.append(row)
        _reduce(rows, len(self.hidden))
        alone = ([place for place, value in enumerate(row[:-1]) if value] for row in rows)
        return {self.hidden[places[0]] for places in alone if len(places) == 1}

    def _by_bounds(self) -> set[Cell]:
        """Unknowns that must be one number because none is below nothing."""
        most = sum(self.amounts.values())
        low = {cell: 0 if cell in self.hidden else amount for cell, amount in self.amounts.items()}
        high = {cell: most if cell in self.hidden else amount for cell, amount in self.amounts.items()}
        for _ in range(50):
            before = (dict(low), dict(high))
            for whole, parts in self.sums:
                low[whole] = max(low[whole], sum(low[one] for one in parts))
                high[whole] = min(high[whole], sum(high[one] for one in parts))
                for one in parts:
                    others = [other for other in parts if other != one]
                    low[one] = max(low[one], low[whole] - sum(high[other] for other in others))
                    high[one] = min(high[one], high[whole] - sum(low[other] for other in others))
            if before == (low, high):
                break
        return {one for one in self.hidden if low[one] == high[one]}


def _reduce(rows: list[list[Fraction]], unknowns: int) -> None:
    done = 0
    for column in range(unknowns):
        pivot = next((place for place in range(done, len(rows)) if rows[place][column]), None)
        if pivot is None:
            continue
        rows[done], rows[pivot] = rows[pivot], rows[done]
        rows[done] = [value / rows[done][column] for value in rows[done]]
        for place, row in enumerate(rows):
            if place != done and row[column]:
                factor = row[column]
                rows[place] = [value - factor * base for value, base in zip(row, rows[done], strict=True)]
        done += 1
