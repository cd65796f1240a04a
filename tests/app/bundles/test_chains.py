from __future__ import annotations

import dataclasses

import pytest

from app.bundles.chains import SegmentCheck
from app.bundles.lines import Line
from app.errors import Refused
from db.entries import Sealed
from tests.factories.bundles import LaptopChain


def test_all_lines_in_order_pass_and_are_counted() -> None:
    laptop, sister = LaptopChain().visits(3).look(), LaptopChain("sister").visits(2)
    check = SegmentCheck([laptop.segment(), sister.segment()], [laptop.access_segment()])
    feed(check, [*laptop.records, *sister.records, *laptop.looks])
    check.finish()
    assert check.counts == {"visit": 5}


def test_a_bare_digest_stands_in_for_an_entry() -> None:
    laptop = LaptopChain().visits(3)
    first, second, third = laptop.records
    check = SegmentCheck([laptop.segment()], [])
    feed(check, [first, Sealed(laptop.laptop, 2, second.digest), third])
    check.finish()
    assert check.counts == {"visit": 2}


def test_a_segment_may_begin_later() -> None:
    laptop = LaptopChain().visits(5)
    check = SegmentCheck([laptop.segment(first=4)], [])
    feed(check, laptop.records[3:])
    check.finish()


def test_a_missing_doubled_swapped_or_foreign_line_is_refused() -> None:
    laptop, other = LaptopChain().visits(3), LaptopChain("other").visits(3)
    one, two, three = laptop.records
    for lines in (
        [one, two],
        [one, three, two],
        [one, one, two, three],
        [two, three],
        [one, two, three, three],
        [one, two, other.records[2]],
        [one, dataclasses.replace(two, digest=bytes(32)), three],
    ):
        check = SegmentCheck([laptop.segment()], [])
        with pytest.raises(Refused, match="bundle_broken_chain"):
            finish(check, lines)


def test_an_access_line_does_not_pass_for_an_entry() -> None:
    laptop = LaptopChain().visits(1).look()
    with pytest.raises(Refused, match="bundle_broken_chain"):
        feed(SegmentCheck([laptop.segment()], []), laptop.looks)


def feed(check: SegmentCheck, lines: list[Line]) -> None:
    for line in lines:
        check.add(line)


def finish(check: SegmentCheck, lines: list[Line]) -> None:
    feed(check, lines)
    check.finish()
