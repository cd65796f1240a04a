"""Sticks that do what they should, and sticks that cannot take anything."""

from __future__ import annotations

from tests.sticks.room import Room, Stick, expect


def every_file_system(room: Room) -> None:
    """A month goes to the county and its receipt comes back, on each file system."""
    for system in ("FAT32", "exFAT", "NTFS", "ext4"):
        room.fresh()
        stick = room.plug(room.stick(system))
        if system == "ext4":
            room.done("chown", "1000:1000", stick.folder)
        sent = room.village("export", "--to", stick.folder)
        expect(not sent.code, sent.err)
        _carry(room, stick)
        taken = room.county("take-in", stick.folder)
        expect(not taken.code, taken.err)
        answered = room.county("receipts", "--out", stick.folder)
        expect(not answered.code, answered.err)
        _carry(room, stick)
        (receipt,) = [one for one in room.names(stick.folder) if one.endswith("-receipt")]
        back = room.village("take-in", f"{stick.folder}/{receipt}")
        expect(not back.code, back.err)
        expect(not room.halves(stick), "halves are left")
        room.take_out(stick)
        room.tell(f"{system}: there and back", back.out, "received")


def _carry(room: Room, stick: Stick) -> None:
    room.take_out(stick)
    room.plug(stick)


def no_room(room: Room) -> None:
    """Said before anything is written; and where others fill it meanwhile, nothing is left behind."""
    for system in ("FAT32", "exFAT"):
        room.fresh()
        stick = room.plug(room.stick(system, 40))
        room.done("dd", "if=/dev/zero", f"of={stick.folder}/photos", "bs=1M", "count=34")
        for words in (("export", "--to", stick.folder), ("backup", "--to", stick.folder)):
            answer = room.village(*words)
            expect(answer.code == 1 and "not room enough" in answer.err, answer.err)
            expect(room.names(stick.folder) == ["photos"], "something was written")
            room.tell(f"{system}, nearly full: {words[0]}", answer.err, "nothing on the stick but what was")
        room.take_out(stick)


def not_to_be_written(room: Room) -> None:
    """Write-protected, and formatted with Linux's own file system by somebody else."""
    room.fresh()
    room.county_has_taken_in()
    for system, write_protected, reads in (
        ("FAT32", True, "write-protected"),
        ("exFAT", True, "write-protected"),
        ("ext4", False, "belongs to another user"),
    ):
        stick = room.plug(room.stick(system), write_protected=write_protected)
        for answer in (
            room.village("export", "--to", stick.folder),
            room.village("backup", "--to", stick.folder),
            room.county("receipts", "--out", stick.folder, "--by-township"),
        ):
            expect(answer.code == 1 and reads in answer.err, answer.err)
        room.tell(
            f"{system}, {'write-protected' if write_protected else 'of root'}", answer.err, "nothing written"
        )
        room.take_out(stick)


def names(room: Room) -> None:
    """A Chinese label and folder, with a blank and full-width brackets."""
    room.fresh()
    for system in ("FAT32", "exFAT"):
        stick = room.plug(room.stick(system), label="我的U盘")
        folder = f"{stick.folder}/清溪镇 七月（补）"
        room.done("mkdir", folder)
        sent = room.village("export", "--to", folder)
        expect(not sent.code, sent.err)
        taken = room.county("take-in", stick.folder)
        room.tell(f"{system}: Chinese names", sent.out, taken.out + taken.err)
        room.take_out(stick)


def too_large_for_fat(room: Room) -> None:
    """What the system says of the byte after 4 GiB - 1 is what `publish` calls too large."""
    stick = room.plug(room.stick("FAT32"))
    answer = room.machine.run(
        "dd", "if=/dev/zero", f"of={stick.folder}/large", "bs=1", "count=1", "seek=4294967295", "conv=notrunc"
    )
    expect("File too large" in answer.err, answer.err)
    room.take_out(stick)
    room.tell("FAT32: the byte after 4 GiB - 1", "(the system's EFBIG)", "refused at once")
