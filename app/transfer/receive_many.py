"""All bags of a stick into this vault: what each is, then those whose twelve digits were compared."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.bundles.fingerprint import is_same_fingerprint
from app.clock import Moment
from app.errors import Refused, Trouble
from app.ids import PersonId
from app.transfer.list_transfers import packages_here
from app.transfer.receive_transfer import look_at_transfer, receive_transfer
from app.transfer.take_in_transfer import TransferPreview
from app.transfer.together import Bag
from app.vault.vault import Vault
from app.work import look

Report = Callable[[int, int], None]


@dataclass(frozen=True)
class Lying:
    """A file of the stick: `preview`, or the `problem` with which it cannot be opened."""

    path: Path
    preview: TransferPreview | None = None
    problem: Refused | Trouble | None = None


@dataclass(frozen=True)
class Load:
    """Bags that came together, or one alone, with their twelve digits. `absent` belong to the list and have
    not come: they are on another stick, or spoilt.
    """

    fingerprint: str
    village_code: str
    village_name: str
    bags: tuple[Lying, ...]
    absent: tuple[Bag, ...] = ()

    def is_compared(self, typed: str) -> bool:
        """Whether these are its digits, however they are spaced."""
        return is_same_fingerprint(self.fingerprint, typed)

    @property
    def here_before(self) -> int:
        """How many of those that lie here were taken in before."""
        return sum(one.preview is not None and one.preview.here is not None for one in self.bags)


@dataclass(frozen=True)
class Stick:
    """What lies on a stick for this village, by list; and the files that are not to be opened here."""

    loads: tuple[Load, ...]
    spoilt: tuple[Lying, ...]


@dataclass(frozen=True)
class Received:
    """What became of one bag. `problem` is why it was left; `already`: it came in before."""

    path: Path
    file_no_there: str
    person: PersonId | None = None
    already: bool = False
    problem: Refused | Trouble | None = None


def look_at_stick(vault: Vault, paths: Iterable[Path], *, now: Moment, report: Report | None = None) -> Stick:
    """Open every bag and change nothing. The same bag in two files counts once, as the readable one."""
    files = list(paths)
    lying: dict[str, Lying] = {}
    spoilt = []
    for number, path in enumerate(files, 1):
        try:
            found = look_at_transfer(vault, path, now=now)
        except (Refused, Trouble) as problem:
            spoilt.append(Lying(path, problem=problem))
        else:
            lying.setdefault(found.arrived.letter.package, Lying(path, found))
        if report is not None:
            report(number, len(files))
    with look(vault) as connection:
        came = packages_here(connection)
    return Stick(tuple(_loads(lying, came)), tuple(spoilt))


def _loads(lying: dict[str, Lying], came: frozenset[str]) -> list[Load]:
    by_digits: dict[str, list[Lying]] = {}
    for one in lying.values():
        assert one.preview is not None  # noqa: S101  # only what was opened is among them
        by_digits.setdefault(one.preview.arrived.fingerprint, []).append(one)
    found = []
    for digits, bags in by_digits.items():
        first = bags[0].preview
        assert first is not None  # noqa: S101
        together = first.arrived.together
        order = {bag.package: place for place, bag in enumerate(together)}
        bags.sort(key=lambda one: order.get(_package(one), 0))
        sender = first.arrived.letter.sender
        absent = tuple(bag for bag in together if bag.package not in lying and bag.package not in came)
        found.append(Load(digits, sender.village_code, sender.village_name, tuple(bags), absent))
    return found


def _package(one: Lying) -> str:
    return one.preview.arrived.letter.package if one.preview is not None else ""


def receive_many(
    vault: Vault, load: Load, *, compared: str, now: Moment, report: Report | None = None
) -> list[Received]:
    """Take in every bag of a load whose digits were compared: one action each, so that what cannot come
    in (somebody here may be the same person) keeps nobody else out. What `report` raises stops it after a
    whole bag. Raises: Refused("transfer_digits_differ"), before anything comes in.
    """
    if not load.is_compared(compared):
        raise Refused("transfer_digits_differ", field="fingerprint")
    done = []
    for number, one in enumerate(load.bags, 1):
        assert one.preview is not None  # noqa: S101  # a load holds what was opened
        there = one.preview.arrived.carried.told.file_no
        try:
            taken = receive_transfer(vault, one.path, compared=compared, now=now)
        except (Refused, Trouble) as problem:
            done.append(Received(one.path, there, problem=problem))
        else:
            done.append(Received(one.path, there, taken.person, taken.already))
        if report is not None:
            report(number, len(load.bags))
    return done


def left_of(done: Sequence[Received]) -> list[Received]:
    """Those that did not come in."""
    return [one for one in done if one.problem is not None]
