"""What `yidai transfer in` says of a whole stick of bags."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import click

from app.ids import PersonId
from app.transfer.receive_many import Load, Lying, Received, Stick
from ui.commands.command_line import translate
from ui.counted import counted
from ui.problems import sentence_of

_NAMED = 3


def load_compared(stick: Stick, compared: str) -> Load | None:
    """The bags whose digits these are."""
    return next((one for one in stick.loads if one.is_compared(compared)), None)


def load_facts(load: Load) -> dict[str, object]:
    """Without names: the screen shows them, a script does not need them."""
    return {
        "from": load.village_name,
        "bags": len(load.bags),
        "here_before": load.here_before,
        "absent": [bag.file_no for bag in load.absent],
        "may_be_here": sum(one.preview is not None and bool(one.preview.twins) for one in load.bags),
        "fingerprint": load.fingerprint,
    }


def left_facts(one: Lying) -> dict[str, object]:
    """A file that is not to be opened here."""
    return {"file": one.path.name, "reason": one.problem.reason if one.problem is not None else ""}


def received_facts(one: Received, numbers: Mapping[PersonId, str]) -> dict[str, object]:
    """What became of one bag."""
    return {
        "file_no_there": one.file_no_there,
        "file_no": numbers.get(one.person, "") if one.person is not None else "",
        "already": one.already,
        "reason": one.problem.reason if one.problem is not None else "",
    }


def say_stick(stick: Stick) -> None:
    """Each list with its digits, then what cannot be opened."""
    for load in stick.loads:
        words = translate(
            "commands", "From {village}: {count} {count:bag|bags}, {before} of them here already."
        )
        click.echo(counted(words, village=load.village_name, count=len(load.bags), before=load.here_before))
        _say_absent(load)
        words = translate("commands", "Ask {village} for its twelve digits and compare: {digits}")
        click.echo(words.format(village=load.village_name, digits=load.fingerprint))
    if not stick.loads:
        click.echo(translate("commands", "No bag for this village lies there."))
    _say_spoilt(stick.spoilt)


def say_received(
    done: Sequence[Received], numbers: Mapping[PersonId, str], load: Load | None, spoilt: Sequence[Lying]
) -> None:
    """A line each, then what has not come."""
    for one in done:
        if one.problem is not None:
            what = sentence_of(one.problem)
        elif one.already:
            what = translate("commands", "was here already")
        else:
            what = translate("commands", "taken in")
        number = numbers.get(one.person, "") if one.person is not None else ""
        click.echo(f"{one.file_no_there} → {number or one.path.name}: {what}")
    if load is not None:
        _say_absent(load)
    _say_spoilt(spoilt)


def _say_absent(load: Load) -> None:
    for bag in load.absent:
        click.echo(
            translate("commands", "On the list, but not on this stick: {file_no}").format(file_no=bag.file_no)
        )


def _say_spoilt(spoilt: Sequence[Lying]) -> None:
    """Each reason once, with the names of the files, or how many they are."""
    names: dict[str, list[str]] = {}
    for one in spoilt:
        if one.problem is not None:
            names.setdefault(sentence_of(one.problem), []).append(one.path.name)
    many = translate("commands", "{count} {count:file|files}")
    for why, files in names.items():
        told = ", ".join(files) if len(files) <= _NAMED else counted(many, count=len(files))
        click.echo(f"{told}: {why}", err=True)
