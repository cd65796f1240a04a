from __future__ import annotations

import threading
from collections.abc import Callable, Generator

import pytest

from app.bundles.push_to_pull import pulled, read_ahead


def test_every_item_comes_in_order() -> None:
    assert list(pulled(numbers(10_000))) == list(range(10_000))
    assert list(pulled(numbers(0))) == []


def test_what_the_pusher_raises_comes_after_the_items_before_it() -> None:
    def push(take: Callable[[int], None]) -> None:
        take(1)
        raise LookupError

    items = pulled(push)
    assert next(items) == 1
    with pytest.raises(LookupError):
        next(items)


def test_items_that_are_made_ahead_come_in_order_and_with_their_fault() -> None:
    items = read_ahead(map(int, ["1", "2", "3", "four", "5"]), together=2)
    assert [next(items), next(items), next(items)] == [1, 2, 3]
    with pytest.raises(ValueError, match="four"):
        next(items)


def test_leaving_early_ends_the_thread() -> None:
    before = threading.active_count()
    items = pulled(numbers(1_000_000))
    assert next(items) == 0
    assert isinstance(items, Generator)
    items.close()
    assert threading.active_count() == before


def numbers(count: int) -> Callable[[Callable[[int], None]], None]:
    def push(take: Callable[[int], None]) -> None:
        for number in range(count):
            take(number)

    return push
