"""Open a transfer that came on a stick: everything is checked before anything is believed or changed."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from pathlib import Path
from types import TracebackType

from app.bundles import age_file
from app.bundles.container import Ciphertext, copy_in
from app.bundles.county_of import County
from app.bundles.fingerprint import fingerprint
from app.bundles.key_addressed import key_addressed
from app.errors import Refused
from app.transfer.carried_rows import Carried, read_rows
from app.transfer.package import EXCERPT, KIND, ROWS, Letter, PackageReader, TakeBlob
from app.transfer.together import Bag, list_bytes, read_list


@dataclass(frozen=True)
class Arrived:
    """What is in the file. `fingerprint` are the twelve digits to compare with the sending village: of this
    bag, or of all that went `together`, where it did not go alone.
    """

    letter: Letter
    carried: Carried
    excerpt: bytes
    fingerprint: str
    together: tuple[Bag, ...] = ()

    @property
    def transferred_on(self) -> date:
        return date.fromisoformat(self.letter.transferred_on)

    @property
    def excerpt_digest(self) -> str:
        return sha256(self.excerpt).hexdigest()


class OpenedTransfer(AbstractContextManager["OpenedTransfer"]):
    """A transfer whose every byte was checked; open until the `with` block ends."""

    def __init__(self, ciphertext: Ciphertext, identities: Sequence[str]) -> None:
        self._ciphertext = ciphertext
        self._identities = identities
        reader = self._read(None)
        letter = reader.finish()
        carried = read_rows(reader.parts[ROWS])
        if carried.digests != letter.blobs:
            raise Refused("transfer_malformed", why="the attachments are not those of the rows")
        _check_day(letter.transferred_on)
        bags = read_list(letter)
        digits = fingerprint(list_bytes(bags) if bags else reader.document)
        self.arrived = Arrived(letter, carried, reader.parts[EXCERPT], digits, bags)

    def copy_blobs(self, take: TakeBlob) -> None:
        """Hand over every attachment in pieces, with every check made a second time."""
        if self._read(take).finish() != self.arrived.letter:
            raise Refused("transfer_damaged", why="another letter than at first")

    def __exit__(
        self,
        kind: type[BaseException] | None,
        value: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._ciphertext.stream.close()

    def _read(self, take: TakeBlob | None) -> PackageReader:
        reader = PackageReader(take)
        self._ciphertext.stream.seek(0)
        age_file.decrypt(self._ciphertext.stream, reader, self._identities, kind=KIND)
        return reader


def open_transfer(
    source: Path, identities: Sequence[str], *, folder: Path, village_code: str, county: County | None
) -> OpenedTransfer:
    """Copy, decrypt and check a transfer; use it in a `with` block. `folder` is a private one.

    Raises Refused: transfer_not_a_transfer, transfer_armored, transfer_passphrase, transfer_truncated,
    transfer_damaged, transfer_not_for_us (encrypted to others, or addressed to another village or
    county), transfer_bad_signature, transfer_from_the_future, transfer_newer_program,
    transfer_malformed, transfer_over_limit, not_enrolled. Raises Trouble like `copy_in`.
    """
    if county is None:
        raise Refused("not_enrolled")
    ciphertext = copy_in(source, folder)
    try:
        opened = OpenedTransfer(ciphertext, identities)
        letter = opened.arrived.letter
        meant = key_addressed(letter.recipient.addressee(), letter.extra, county)
        if letter.recipient.village_code != village_code or meant is None:
            raise Refused("transfer_not_for_us")
    except BaseException:
        ciphertext.stream.close()
        raise
    return opened


def _check_day(text: str) -> None:
    try:
        date.fromisoformat(text)
    except ValueError:
        raise Refused("transfer_malformed", why="no day") from None
