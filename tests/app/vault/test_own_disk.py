"""A disk that is full or fails is told as such, whoever met it; a bug stays a bug."""

from __future__ import annotations

import errno

import pytest

from app.errors import Trouble
from app.vault.own_disk import own_disk
from app.vault.vault import told


@pytest.mark.parametrize(
    ("number", "reason"),
    [
        (errno.ENOSPC, "disk_full"),
        (errno.EFBIG, "disk_full"),
        (errno.EIO, "disk_failed"),
        (errno.EROFS, "disk_failed"),
    ],
)
def test_a_full_or_failing_disk_is_trouble(number: int, reason: str) -> None:
    with pytest.raises(Trouble) as trouble, told():
        raise OSError(number, "")
    assert trouble.value.reason == reason


def test_a_file_that_is_not_there_is_a_bug_unless_it_is_one_of_our_own() -> None:
    with pytest.raises(FileNotFoundError), told():
        raise FileNotFoundError(errno.ENOENT, "")
    with pytest.raises(Trouble) as trouble, own_disk():
        raise FileNotFoundError(errno.ENOENT, "")
    assert trouble.value.reason == "disk_failed"


@pytest.mark.parametrize(
    ("of_a_stick", "reason"),
    [
        ("stick_full", "disk_full"),
        ("stick_too_small", "disk_full"),
        ("stick_read_back_differs", "disk_failed"),
    ],
)
def test_what_is_told_of_a_stick_is_the_laptops_disk_here(of_a_stick: str, reason: str) -> None:
    with pytest.raises(Trouble) as trouble, own_disk():
        raise Trouble(of_a_stick)
    assert trouble.value.reason == reason


def test_other_trouble_comes_through_unchanged() -> None:
    with pytest.raises(Trouble) as trouble, own_disk():
        raise Trouble("backup_differs")
    assert trouble.value.reason == "backup_differs"
