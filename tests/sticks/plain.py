"""Sticks that do what they should, and sticks that cannot."""

from __future__ import annotations

from tests.sticks.room import Room, expect


def every_file_system(room: Room) -> None:
    """A month goes to the county and its receipt comes back, on each file system."""
    for system in ("FAT32", "exFAT", "NTFS", "ext4"):
        room.fresh()
        stick = room.plug(room.stick(system))
        if system == "ext4":
            room.done("chown", "1000:1000", stick.folder)
        sent = room.village("export", "--to", stick.folder)
        expect(not sent.code, sent.err)
        room.take_out(stick)
        room.plug(stick)
        taken = room.county("take-in", stick.folder)
        expect(not taken.code, taken.err)
        answered = room.county("receipts", "--out", stick.folder)
        expect(not answered.code, answered.err)
        room.take_out(stick)
        room.plug(stick)
        (receipt,) = [one for one in room.names(stick.folder) if one.endswith("-receipt")]
        back = room.village("take-in", f"{stick.folder}/{receipt}")
        expect(not back.code, back.err)
        names = room.names(stick.folder)
        room.take_out(stick)
        room.tell(f"{system}: there and back", sent.out, f"{taken.out}{back.out} {names}")
