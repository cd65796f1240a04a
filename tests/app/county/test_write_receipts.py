"""Receipts on a stick that holds older ones, and on one that takes no more."""

from __future__ import annotations

import pytest

from app.county.townships import township_code
from app.county.write_receipts import write_receipts
from app.errors import Trouble
from tests.factories.county import OTHER_VILLAGE, Desk, receive
from tests.factories.people import VILLAGE


def test_receipts_of_before_the_store_was_restored_may_lie_on_the_stick(desk: Desk) -> None:
    office, stick = desk.office(), desk.stick()
    desk.receive(office)
    older = desk.copy("older")
    (before,) = write_receipts(desk.vault, stick, now=desk.now)
    older.restored()
    (after,) = write_receipts(older.vault, stick, now=desk.now)
    older.close()
    assert before.receipt.number == after.receipt.number
    assert after.path.name == f"{before.path.stem}-2.yidai-receipt"
    assert receive(office, before.path.read_bytes()).bundles == (1,)
    assert receive(office, after.path.read_bytes()).new_epoch


def test_a_stick_on_which_no_folder_can_be_made_is_told(desk: Desk) -> None:
    office, stick = desk.office(), desk.stick()
    desk.receive(office)
    (stick / township_code(VILLAGE.code)).write_bytes(b"a file where the township's folder would be")
    with pytest.raises(Trouble, match="stick_name_taken"):
        write_receipts(desk.vault, stick, now=desk.now, by_township=True)


def test_where_one_cannot_be_written_none_is_left_with_a_number_that_counts_for_nothing(desk: Desk) -> None:
    first, last, stick = desk.office(), desk.office(OTHER_VILLAGE), desk.stick()
    desk.receive(first, last)
    name = f"{OTHER_VILLAGE.code}-{last.vault.laptop.tag}-2.yidai-receipt"
    in_the_way = {stick / f"{name}.part", stick / f"{name}.2.part"}
    for folder in in_the_way:
        folder.mkdir()
    with pytest.raises(Trouble):
        write_receipts(desk.vault, stick, now=desk.now)
    assert set(stick.iterdir()) == in_the_way
    for folder in in_the_way:
        folder.rmdir()
    again = write_receipts(desk.vault, stick, now=desk.now)
    assert [one.receipt.number for one in again] == [3, 4]
    assert write_receipts(desk.vault, stick, now=desk.now) == []
