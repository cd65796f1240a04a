"""A small document and its minisign signature in one inert file, which stock tar and minisign read."""

from __future__ import annotations

from app.bundles import minisign, tar
from app.bundles.limits import LIMITS
from app.errors import Refused


def pack(name: str, document: bytes, key: minisign.SigningKey, namespace: str, detail: str) -> bytes:
    """A tar of `name` and `name`.minisig."""
    signature = minisign.sign(document, key, namespace, detail)
    parts = []
    for member, content in ((name, document), (f"{name}.minisig", signature)):
        parts += [tar.header(member, len(content)), content, tar.padding(len(content))]
    return b"".join([*parts, tar.END])


def unpack(data: bytes, name: str, *, kind: str) -> tuple[bytes, bytes]:
    """The document and the signature file, neither of them looked at.

    Raises Refused(`<kind>_malformed` | `<kind>_over_limit`).
    """
    collector = SmallTar((name, f"{name}.minisig"), kind)
    collector.write(data)
    return collector.contents()


class SmallTar:
    """Takes a small tar in pieces and holds the members that are asked for, in that order."""

    def __init__(self, names: tuple[str, ...], kind: str) -> None:
        self._kind = kind
        self._names = names
        self._size = 0
        self._found: list[bytearray] = []
        self._tar = tar.TarReader(self, f"{kind}_malformed")

    def write(self, piece: bytes, /) -> int:
        self._size += len(piece)
        if self._size > LIMITS.small_file:
            raise Refused(f"{self._kind}_over_limit")
        self._tar.feed(piece)
        return len(piece)

    def contents(self) -> tuple[bytes, bytes]:
        """Raises Refused(`<kind>_malformed`): something is missing."""
        if len(self._found) != len(self._names) or not self._tar.is_complete():
            raise Refused(f"{self._kind}_malformed")
        document, signature = self._found
        return bytes(document), bytes(signature)

    def begin(self, name: str, size: int) -> None:
        if size > LIMITS.small_file:
            raise Refused(f"{self._kind}_over_limit")
        if self._names[len(self._found) :][:1] != (name,):
            raise Refused(f"{self._kind}_malformed")
        self._found.append(bytearray())

    def data(self, piece: bytes) -> None:
        self._found[-1] += piece

    def end(self) -> None:
        """Nothing to do: the next member begins."""
