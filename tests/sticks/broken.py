"""Sticks on which a FAT leads nowhere: what a stick holds that was pulled before its table was written."""

from __future__ import annotations

import struct
from pathlib import Path

from tests.sticks.room import Room, Stick, expect

_KEPT = 200
"""Clusters that the table still knows of a file of three megabytes."""


def half_that_leads_nowhere(room: Room) -> None:
    """As it is cleared, the system closes the stick, which is told; plugged in again the stick serves."""
    room.fresh()
    stick = room.plug(room.stick())
    expect(not room.village("export", "--to", stick.folder).code, "the first bundle")
    (bundle,) = room.names(stick.folder)
    room.take_out(stick)
    for words, half in (
        (("export", "--to"), bundle.replace("-1.", "-9.")),
        (("backup", "--to"), f"20261101-080000-000-{bundle.split('-')[1]}.yidai-backup"),
    ):
        stick = _with_half(room, f"{half}.part")
        first = room.village(*words, stick.folder)
        expect(first.code == 1 and "closed it against writing" in first.err, first.err + first.out)
        room.take_out(stick)
        room.plug(stick)
        again = room.village(*words, stick.folder)
        expect(not again.code, again.err)
        expect(not room.halves(stick), "halves are left")
        room.take_out(stick)
        room.plug(stick)
        for name in room.names(stick.folder):
            room.done("cat", f"{stick.folder}/{name}")
        room.take_out(stick)
        room.tell(
            f"FAT32, a half that leads nowhere: {words[0]}", first.err, f"plugged in again: {again.out}"
        )


def half_cleared_too_late(room: Room) -> None:
    """Why halves go first: one that goes later takes what was written in between along."""
    room.fresh()
    stick = _with_half(room, "half")
    room.done("cp", f"{room.laptop}/{_NEW}", f"{stick.folder}/new")
    room.done("sync")
    room.done("rm", f"{stick.folder}/half")
    room.take_out(stick)
    room.plug(stick)
    compared = room.machine.run("cmp", f"{room.laptop}/{_NEW}", f"{stick.folder}/new")
    expect(compared.code, "FAT has become kinder: halves may go later")
    room.take_out(stick)
    room.tell(
        "FAT32, a half that leads nowhere, removed after another file was written", compared.err, "lost"
    )


_NEW = "new"


def _with_half(room: Room, name: str) -> Stick:
    """A stick whose first file leads nowhere after its first clusters, as the system has not noticed yet."""
    stick = room.plug(room.stick())
    room.done("dd", "if=/dev/urandom", f"of={room.laptop}/{_NEW}", "bs=1M", "count=3")
    room.done("cp", f"{room.laptop}/{_NEW}", f"{stick.folder}/{name}")
    room.take_out(stick)
    _forget_the_rest(stick.image)
    return room.plug(stick)


def _forget_the_rest(image: Path) -> None:
    with image.open("r+b") as file:
        start = file.read(512)
        sector, reserved, tables = struct.unpack_from("<HxHB", start, 11)
        (length,) = struct.unpack_from("<L", start, 36)
        for table in range(tables):
            file.seek((reserved + table * length) * sector + 4 * _KEPT)
            file.write(bytes(length * sector - 4 * _KEPT))
        file.seek(sector + 488)  # how much is free: not known; where it is looked for: from the start
        file.write(struct.pack("<LL", 0xFFFFFFFF, 2))
