"""Pass a bag on from one village to another: checked, and encrypted anew to the laptops of today."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from app.bundles import age_file
from app.bundles.container import copy_in
from app.bundles.names import transfer_name
from app.bundles.publish import publish
from app.county.county_keys import CountyKeys, county_keys
from app.county.laptops import KnownLaptop, known_laptop, laptops_of
from app.errors import Refused, Trouble
from app.transfer.open_transfer import OpenedTransfer
from app.transfer.package import KIND, Letter
from app.transfer.together import Bag
from app.vault.vault import Vault
from app.work import Connection, look


@dataclass(frozen=True)
class PassedOn:
    """`fingerprint` are the digits that the receiving village compares with the sending one: of all bags
    that went `together`, where it did not go alone. `arrived`: the receiving village has it already.
    """

    path: Path
    from_code: str
    from_name: str
    to_code: str
    to_name: str
    transferred_on: str
    fingerprint: str
    package: str
    file_no: str
    arrived: bool = False


@dataclass(frozen=True)
class OnTheWay:
    """A bag that left a village, as its records say; `arrived`: the other village holds it. `file_no` is
    that of the village that it left.
    """

    package: str
    from_code: str
    from_name: str
    to_code: str
    to_name: str
    on: str
    arrived: bool
    file_no: str = ""


@dataclass(frozen=True)
class Passed:
    """What became of one file: `passed`, or the `problem` for which it was left."""

    path: Path
    passed: PassedOn | None = None
    problem: Refused | Trouble | None = None


@dataclass(frozen=True)
class NotThere:
    """A bag that belongs to the list of others which lay there, and did not lie there readable."""

    file_no: str
    from_name: str
    to_name: str
    arrived: bool


@dataclass(frozen=True)
class PassedMany:
    """Each bag once, in the order in which they were found."""

    bags: tuple[Passed, ...]
    absent: tuple[NotThere, ...]

    @property
    def left(self) -> int:
        """How many files were not passed on."""
        return sum(one.problem is not None for one in self.bags)


def pass_on(vault: Vault, source: Path, folder: Path) -> PassedOn:
    """Write the transfer for the receiving village's laptops into `folder`. Not one record changes.

    The same bag that lies there from an earlier time is written anew: a laptop may have joined since.
    Raises: Refused as reading a transfer does, "laptop_unknown", "laptop_revoked", "laptop_other_village",
    "transfer_not_for_us" (it is for another county), "village_not_enrolled"; Trouble as `publish`.
    """
    return _pass_on(vault, source, folder, apart=False)[0]


def pass_on_many(
    vault: Vault, paths: Iterable[Path], folder: Path, *, report: Callable[[int, int], None] | None = None
) -> PassedMany:
    """As `pass_on` for each, into a folder for each receiving village; what is wrong with one keeps no
    other back. Says too what is missing of lists. Raises: Trouble("stick_missing" | …) for `folder`.
    """
    files = list(paths)
    found: dict[str, Passed] = {}
    left = []
    lists: dict[str, tuple[PassedOn, Bag]] = {}
    for number, path in enumerate(files, 1):
        try:
            passed, together = _pass_on(vault, path, folder, apart=True, besides=frozenset(found))
        except (Refused, Trouble) as problem:
            left.append(Passed(path, problem=problem))
        else:
            found.setdefault(passed.package, Passed(path, passed))
            lists.update({bag.package: (passed, bag) for bag in together})
        if report is not None:
            report(number, len(files))
    with look(vault) as connection:
        absent = tuple(
            NotThere(bag.file_no, one.from_name, one.to_name, _has_arrived(connection, package))
            for package, (one, bag) in lists.items()
            if package not in found
        )
    return PassedMany((*found.values(), *left), absent)


def _pass_on(
    vault: Vault, source: Path, folder: Path, *, apart: bool, besides: frozenset[str] = frozenset()
) -> tuple[PassedOn, tuple[Bag, ...]]:
    """`apart`: into a folder of `folder` that bears the village's code. `besides`: packages that lay in
    another file before and are not written twice.
    """
    with look(vault) as connection:
        keys = county_keys(connection)
    ciphertext = copy_in(source, vault.folder)
    # It is closed with what was opened; where nothing could be, here.
    with ciphertext.stream, OpenedTransfer(ciphertext, keys.identities) as opened:
        arrived = opened.arrived
        letter = arrived.letter
        with look(vault) as connection:
            _check_sender(connection, letter)
            readers = _readers(connection, keys, letter)
            has_arrived = _has_arrived(connection, letter.package)
        recipients = [*(one.age_recipient for one in readers), keys.recipient]

        def write(out: BinaryIO) -> None:
            ciphertext.stream.seek(0)
            pieces = age_file.plain_pieces(ciphertext.stream, keys.identities, kind=KIND)
            age_file.encrypt(age_file.ChunkReader(pieces), out, recipients)

        sender = letter.sender
        into = folder / letter.recipient.village_code if apart else folder
        path = into / transfer_name(sender.village_code, sender.tag, letter.package)
        if letter.package not in besides:
            _make_room(vault, source, path, keys, letter)
            publish(into, path.name, write)
    passed = PassedOn(
        path,
        sender.village_code,
        sender.village_name,
        letter.recipient.village_code,
        readers[-1].village_name,
        letter.transferred_on,
        arrived.fingerprint,
        letter.package,
        arrived.carried.told.file_no,
        has_arrived,
    )
    return passed, arrived.together


def _make_room(vault: Vault, source: Path, path: Path, keys: CountyKeys, letter: Letter) -> None:
    """The folder of the village; the same bag of an earlier time gives way to the new one."""
    try:
        if path.parent.parent.is_dir():
            path.parent.mkdir(exist_ok=True)
        if not path.is_file() or path.samefile(source):
            return
        there = copy_in(path, vault.folder)
        with there.stream, suppress(Refused), OpenedTransfer(there, keys.identities) as before:
            if before.arrived.letter == letter:
                path.unlink()
    except OSError as error:
        raise Trouble("stick_pulled") from error


def _has_arrived(connection: Connection, package: str) -> bool:
    found = connection.exec_driver_sql(
        "SELECT 1 FROM transfer WHERE package = ? AND direction = 'in' AND deleted = 0", (package,)
    ).scalar()
    return found is not None


def list_on_the_way(connection: Connection) -> list[OnTheWay]:
    """Every bag that left a village of this county, the newest first."""
    county_keys(connection)
    rows = connection.exec_driver_sql(
        "SELECT t.package, coalesce(k.village_code, ''), coalesce(k.village_name, ''), t.village_code,"
        " t.village_name, t.happened_on, EXISTS (SELECT 1 FROM transfer i WHERE i.package = t.package"
        " AND i.id <> t.id AND i.direction <> t.direction AND i.deleted = 0), coalesce(p.file_no, '')"
        " FROM transfer t JOIN person p ON p.id = t.person_id"
        " LEFT JOIN (SELECT DISTINCT village_id, village_code, village_name FROM known_laptop) k"
        " ON k.village_id = p.village_id"
        " WHERE t.deleted = 0 AND t.direction = 'out' AND t.package IS NOT NULL"
        " ORDER BY t.happened_on DESC, t.package"
    )
    return [OnTheWay(row[0], row[1], row[2], row[3], row[4], row[5], bool(row[6]), row[7]) for row in rows]


def by_way(moving: Iterable[OnTheWay]) -> dict[tuple[str, str], list[OnTheWay]]:
    """By the names of both villages, in the order in which they come."""
    found: dict[tuple[str, str], list[OnTheWay]] = {}
    for one in moving:
        found.setdefault((one.from_name, one.to_name), []).append(one)
    return found


def _check_sender(connection: Connection, letter: Letter) -> None:
    known = known_laptop(connection, letter.sender.laptop)
    if known is None or known.sign_public != letter.sender.sign_public:
        raise Refused("laptop_unknown")
    if known.revoked:
        raise Refused("laptop_revoked")
    if known.village != letter.sender.village:
        raise Refused("laptop_other_village")


def _readers(connection: Connection, keys: CountyKeys, letter: Letter) -> list[KnownLaptop]:
    if letter.recipient.addressee() not in keys.addressees():
        raise Refused("transfer_not_for_us")
    found = [one for one in laptops_of(connection, letter.recipient.village_code) if not one.revoked]
    if not found:
        raise Refused("village_not_enrolled", code=letter.recipient.village_code)
    return found
