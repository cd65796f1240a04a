"""The heads of a row do not depend on the order in which its writes arrive."""

from __future__ import annotations

from collections.abc import Mapping

from hypothesis import given, settings
from hypothesis import strategies as st

from db.registers import DELETED, Head, Name, RowHeads, winner

Writes = Mapping[Head, Mapping[str, tuple[Name, ...]] | None]

REGISTERS = ("status", "phone", DELETED)


@st.composite
def histories(draw: st.DrawFn) -> list[tuple[Head, Mapping[str, tuple[Name, ...]] | None]]:
    """Writes of one row in an order that could have happened; the first one creates the row.

    Each laptop knows any of the writes before, and names the heads that it knows; some writes name
    whatever they like, as a forger would.
    """
    history: list[tuple[Head, Mapping[str, tuple[Name, ...]] | None]] = []
    counts = {"a": 0, "b": 0, "c": 0}
    for _ in range(draw(st.integers(1, 9))):
        laptop = draw(st.sampled_from(sorted(counts)))
        counts[laptop] += 1
        head = Head(laptop, counts[laptop], draw(st.integers(0, 3)))
        if not history or draw(st.integers(0, 5)) == 0:
            history.append((head, None))
            continue
        known = [write for write in history if draw(st.booleans())] or history[:1]
        held = RowHeads.of_writes(dict(known))
        registers = draw(st.sets(st.sampled_from(REGISTERS), min_size=1))
        named = {
            register: tuple(one.name for one in (held.all() if register == DELETED else held.of(register)))
            for register in registers
        }
        if draw(st.integers(0, 6)) == 0:
            forged = Name(draw(st.sampled_from(sorted(counts))), draw(st.integers(1, 5)))
            named = {register: (*names, forged) for register, names in named.items()}
        history.append((head, named))
    return history


def arrived(writes: list[tuple[Head, Mapping[str, tuple[Name, ...]] | None]]) -> str:
    """The state after these writes, one by one; it begins with one that creates the row."""
    first = next(place for place, write in enumerate(writes) if write[1] is None)
    heads = RowHeads(created=[writes[first][0]])
    applied = {writes[first][0].name}
    for head, named in [*writes[:first], *writes[first + 1 :]]:
        applied.add(head.name)
        if named is None:
            heads.create(head)
        else:
            heads.update(head, named, applied.__contains__)
        heads = RowHeads.from_text(heads.to_text())
    return heads.to_text()


@settings(max_examples=300, deadline=None)
@given(histories().flatmap(lambda history: st.tuples(st.just(history), st.permutations(history))))
def test_any_order_of_arrival_gives_the_heads_of_the_definition(
    histories: tuple[
        list[tuple[Head, Mapping[str, tuple[Name, ...]] | None]],
        list[tuple[Head, Mapping[str, tuple[Name, ...]] | None]],
    ],
) -> None:
    history, shuffled = histories
    assert arrived(shuffled) == RowHeads.of_writes(dict(history)).to_text()


def test_the_newest_of_two_heads_is_shown() -> None:
    older, newer = Head("b", 1, 5), Head("a", 1, 6)
    assert winner([older, newer]) == newer


def test_of_two_heads_at_the_same_moment_every_laptop_shows_the_same() -> None:
    heads = [Head("a", 7, 5), Head("b", 1, 5)]
    assert winner(heads) == winner(reversed(heads)) == heads[1]


def test_writes_that_name_each_other_in_a_ring_leave_nothing_to_show() -> None:
    creation, one, other = Head("a", 1, 1), Head("b", 1, 2), Head("b", 2, 3)
    heads = RowHeads.of_writes(
        {creation: None, one: {"phone": (creation.name, other.name)}, other: {"phone": (one.name,)}}
    )
    assert winner(heads.of("phone")) is None


def test_a_delete_names_every_head_of_the_row() -> None:
    creation, update = Head("a", 1, 1), Head("b", 1, 2)
    heads = RowHeads.of_writes({creation: None, update: {"phone": (creation.name,)}})
    assert heads.all() == [creation, update]
