"""A vault lies on a fixed local disk, for one process at a time."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from app.errors import Trouble
from app.vault.open_vault import open_vault
from app.vault.place import (
    FolderLock,
    _is_removable_device,
    _kind_of_mount,
    check_length,
    check_place,
    is_removable,
)
from tests.factories.people import NOW, PASSWORD, new_vault

MOUNTS = [
    ("/dev/vda1", "/", "ext4"),
    ("server:/shared", "/shared", "nfs4"),
    ("//office/share", "/mnt/office", "cifs"),
    ("/dev/sdz1", "/media/stick", "vfat"),
    ("/dev/sdz2", "/media/big stick", "exfat"),
    ("/dev/vda2", "/shared/local", "xfs"),
]


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/var/lib/yidai", "fixed"),
        ("/shared/clerk/vault", "network"),
        ("/shared", "network"),
        ("/sharedplace/vault", "fixed"),
        ("/shared/local/vault", "fixed"),
        ("/mnt/office/vault", "network"),
        ("/media/stick/vault", "removable"),
        ("/media/big stick/vault", "removable"),
    ],
)
def test_the_mount_decides_where_a_folder_lies(path: str, kind: str) -> None:
    assert _kind_of_mount(Path(path), MOUNTS) == kind


@pytest.mark.parametrize("folder", ["/media/who/STICK", "/run/media/who/STICK/sub", "/mnt"])
def test_where_sticks_are_mounted_counts_as_removable(folder: str) -> None:
    assert is_removable(Path(folder))


def test_a_folder_of_this_disk_is_not_removable(tmp_path: Path) -> None:
    assert not is_removable(tmp_path)


def test_what_is_mounted_over_a_place_counts() -> None:
    over = [*MOUNTS, ("server:/x", "/", "nfs")]
    assert _kind_of_mount(Path("/var"), over) == "network"


@pytest.mark.skipif(sys.platform == "win32", reason="a folder of Linux, made of links")
def test_a_usb_disk_that_says_it_is_fixed_is_told_by_where_it_hangs(tmp_path: Path) -> None:
    blocks = tmp_path / "class"
    blocks.mkdir()
    for name, bus, flag in (
        ("sdy", "pci0000:00/0000:00:14.0/usb2/2-1/2-1:1.0/host6/block", "0"),
        ("sdx", "pci0000:00/0000:00:17.0/ata1/host0/block", "0"),
        ("mmcblk9", "pci0000:00/0000:00:1a.0/mmc_host/mmc0/block", "1"),
        ("dm-98", "virtual/block", "0"),
        ("dm-99", "virtual/block", "0"),
    ):
        disk = tmp_path / "devices" / bus / name
        part = disk / f"{name}{'p' if name[-1].isdigit() else ''}1"
        (part / "slaves").mkdir(parents=True)
        (disk / "slaves").mkdir()
        (disk / "removable").write_text(f"{flag}\n")
        (part / "partition").write_text("1\n")
        for there in (disk, part):
            (blocks / there.name).symlink_to(there)
    for crypt, below in (("dm-98", "sdx1"), ("dm-99", "sdy1")):
        (blocks / crypt / "slaves" / below).symlink_to(blocks / below)
    carried = {
        name
        for name in ("sdy", "sdy1", "sdx", "sdx1", "mmcblk9p1", "dm-98", "dm-99", "none", "")
        if _is_removable_device(f"/dev/{name}" if name else "", blocks)
    }
    assert carried == {"sdy", "sdy1", "mmcblk9p1", "dm-99"}


def test_a_folder_that_does_not_exist_yet_lies_where_its_parent_does(tmp_path: Path) -> None:
    (tmp_path / "there").mkdir()
    check_place(tmp_path / "there" / "not" / "yet")


def test_a_folder_is_held_once_and_let_go(tmp_path: Path) -> None:
    lock = FolderLock(tmp_path)
    with pytest.raises(Trouble) as trouble:
        FolderLock(tmp_path)
    assert trouble.value.reason == "vault_in_use"
    lock.release()
    lock.release()
    FolderLock(tmp_path).release()


def test_two_hundred_characters_of_path_are_fine_and_many_more_are_refused_in_words(tmp_path: Path) -> None:
    folder = tmp_path / "张三 李四"
    while len(str(folder)) < 188:
        folder = folder / "jindu 禁毒"
    new_vault(folder / "vault").vault.close()
    open_vault(folder / "vault", password=PASSWORD, now=NOW, marks=tmp_path / "m").close()
    with pytest.raises(Trouble, match="folder_path_too_long"):
        check_place(tmp_path / "/".join(["禁毒办公室资料"] * 22))


@pytest.mark.parametrize(("long_paths", "fits"), [(False, 180), (True, 5000)])
def test_windows_ends_paths_where_long_ones_are_not_switched_on(long_paths: bool, fits: int) -> None:
    home = "D:\\张三 李四\\档案\\"
    check_length(home + "袋" * (fits - len(home)), windows=True, long_paths=long_paths)
    if not long_paths:
        # A character beyond the first 65,536 counts twice there.
        for rest in ("袋" * (fits + 1 - len(home)), "𬱖" * (fits // 2)):
            with pytest.raises(Trouble, match="folder_path_too_long") as told:
                check_length(home + rest, windows=True, long_paths=long_paths)
            assert told.value.facts["longest"] == 180
