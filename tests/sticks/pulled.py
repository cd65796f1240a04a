"""Sticks that are pulled out while they are written and read, and right after."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator

from tests.sticks.machine import Answer
from tests.sticks.room import Room, Stick, expect

SLOW = 1_500_000
"""Bytes a second: a poor stick."""


def right_after_sending(room: Room) -> None:
    """What was called written is there, whole, however soon the stick is pulled."""
    for system in ("FAT32", "exFAT"):
        room.fresh()
        stick = room.plug(room.stick(system), bytes_a_second=SLOW)
        sent = room.village("export", "--to", stick.folder)
        expect(not sent.code, sent.err)
        room.pull(stick, noticed_after=0)
        room.plug(stick)
        taken = room.county("take-in", stick.folder)
        expect(not taken.code, taken.err + taken.out)
        room.take_out(stick)
        room.tell(f"{system}, slow, pulled right after sending", sent.out, taken.out)


def right_after_receipts(room: Room) -> None:
    """They lie in folders that were made for them."""
    for system in ("FAT32", "exFAT"):
        room.fresh()
        room.county_has_taken_in()
        stick = room.plug(room.stick(system))
        made = room.county("receipts", "--out", stick.folder, "--by-township")
        expect(not made.code, made.err)
        room.pull(stick, noticed_after=0)
        room.plug(stick)
        sizes = room.done("find", stick.folder, "-name", "*.yidai-receipt", "-size", "+0", "-printf", "%f\n")
        expect(len(sizes.split()) == len(made.out.splitlines()), sizes)
        room.take_out(stick)
        room.tell(
            f"{system}, pulled right after writing receipts", made.out.splitlines()[0], "all are there, whole"
        )


def while_writing_receipts(room: Room) -> None:
    """None counts that is not on the stick; the next try writes all of them, with new numbers. Halves of
    theirs stay: they may be another clerk's.
    """
    for system in ("FAT32", "exFAT"):
        for at, answer, stick in _pulled(
            room,
            system,
            lambda to: room.county_words("receipts", "--out", to, "--by-township"),
            3,
            first=lambda _stick: room.county_has_taken_in(),
        ):
            again = room.county("receipts", "--out", stick.folder, "--by-township")
            expect(not again.code, again.err)
            expect("stick" in answer.err or not answer.code, answer.err)
            expect("another user" not in answer.err, answer.err)
            whole = room.done(
                "find", stick.folder, "-name", "*.yidai-receipt", "-size", "+0", "-printf", "%f\n"
            )
            told = (answer.out if not answer.code else again.out).splitlines()
            expect(all(line.split(":")[0] in whole for line in told), whole)
            checked = room.county("check")
            expect(not checked.code, checked.out + checked.err)
            room.tell(
                f"{system}, pulled while writing receipts, at {at}",
                answer.err or f"{len(answer.out.splitlines())} lines of receipts",
                f"{len(told)} receipts, whole",
            )


def while_sending(room: Room) -> None:
    """No half under a final name, nothing counts as written, and the same stick serves again."""
    for system in ("FAT32", "exFAT"):
        for at, answer, stick in _pulled(
            room, system, lambda to: room.village_words("export", "--to", to), 5
        ):
            kept = room.village("sent").out
            expect(answer.code == 0 or "kept here" in kept or not kept.strip(), kept)
            there = room.names(stick.folder)
            closed = _again(room, stick, "export")
            expect(not room.halves(stick), "halves are left")
            taken = room.county("take-in", stick.folder)
            expect(not taken.code, taken.out + taken.err)
            room.tell(
                f"{system}, pulled while sending, at {at}",
                answer.err or answer.out,
                f"{there}; {closed} {taken.out}",
            )


def while_backing_up(room: Room) -> None:
    """The backup that is on the stick at last opens, with all its photos."""
    for system in ("FAT32", "exFAT"):
        for at, answer, stick in _pulled(
            room, system, lambda to: room.village_words("backup", "--to", to), 3
        ):
            closed = _again(room, stick, "backup")
            expect(not room.halves(stick), "halves are left")
            back = room.machine.run(
                "yidai", "restore", "--from", stick.folder, "--vault", f"{room.laptop}/back",
                "--password-file", f"{room.laptop}/password", **room.env(),
            )  # fmt: skip
            expect(not back.code and "not whole" not in back.out, back.out + back.err)
            room.tell(
                f"{system}, pulled while backing up, at {at}",
                answer.err or answer.out,
                f"{closed} {back.out}",
            )


def _again(room: Room, stick: Stick, word: str) -> str:
    """Write once more. Where the system closes the stick as what is left of before is cleared, that is told,
    and the stick serves once it is plugged in again; what the person reads of it.
    """
    again = room.village(word, "--to", stick.folder)
    if not again.code:
        return ""
    expect("closed it against writing" in again.err, again.err)
    room.take_out(stick)
    room.plug(stick)
    once_more = room.village(word, "--to", stick.folder)
    expect(not once_more.code, once_more.err)
    return again.err


def while_taking_in(room: Room) -> None:
    """Each bundle is taken in whole or not at all, and the next try takes in the others."""
    for system in ("FAT32", "exFAT"):
        for at, answer, stick in _pulled(
            room, system, lambda to: room.county_words("take-in", to), 3, first=room.collect_onto
        ):
            checked = room.county("check")
            expect(not checked.code, checked.out + checked.err)
            again = room.county("take-in", stick.folder)
            expect(not again.code, again.out + again.err)
            said = answer.out.splitlines()
            left = [line for line in said if "not taken in" in line]
            room.tell(
                f"{system}, pulled while the county takes in, at {at}",
                f"{(left or said or [''])[-1]} {answer.err}",
                f"{len(said) - len(left)} of {len(said)} taken in; the others at the next try",
            )


def _pulled(
    room: Room,
    system: str,
    words: Callable[[str], tuple[object, ...]],
    moments: int,
    *,
    first: Callable[[Stick], object] = id,
) -> Iterator[tuple[str, Answer, Stick]]:
    """Do it undisturbed, then pull the stick at so many moments of that time; it is plugged in again.

    `first` gets each stick ready, or what is written to it.
    """
    whole = 0.0
    for moment in range(moments + 1):
        room.fresh()
        stick = room.plug(room.stick(system))
        first(stick)
        room.take_out(stick)
        room.plug(stick, bytes_a_second=SLOW)
        begun = time.monotonic()
        job = room.machine.begin(*words(stick.folder), **room.env())
        if not moment:
            answer = room.machine.end(job, 300)
            whole = time.monotonic() - begun
            expect(answer is not None and not answer.code, str(answer))
            room.take_out(stick)
            continue
        time.sleep(whole * (moment - 0.4) / moments)
        room.pull(stick)
        answer = room.machine.end(job, 120)
        expect(answer is not None, "it hangs")
        room.plug(stick)
        if answer is not None:
            yield f"{moment - 0.4:.1f}/{moments} of its time", answer, stick
        room.take_out(stick)


def two_at_once(room: Room) -> None:
    """The one that is pulled does not disturb the other."""
    room.fresh()
    one = room.plug(room.stick(), label="ONE", bytes_a_second=SLOW)
    other = room.plug(room.stick("exFAT"), label="OTHER", bytes_a_second=SLOW)
    job = room.machine.begin(*room.village_words("export", "--to", other.folder), **room.env())
    time.sleep(3)
    room.pull(one)
    answer = room.machine.end(job, 120)
    expect(answer is not None and not answer.code, str(answer))
    gone = room.village("export", "--to", one.folder)
    expect(gone.code == 1 and "no longer there" in gone.err, gone.err)
    room.take_out(other)
    room.tell("two sticks, the other one pulled", gone.err, "the bundle is whole on the one that stayed")
