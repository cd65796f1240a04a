"""The lines of journal.ndjson: one entry, one bare digest or one look at a record each.

Every line is canonical JSON. Entries are by far the most, so they are read with one expression
that accepts the canonical spelling and nothing else, instead of parsing first and comparing after.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from hashlib import sha256
from json.encoder import encode_basestring

from app.bundles.limits import LIMITS
from app.bundles.strict_json import LARGEST, Fields, read_json
from app.errors import Refused
from db.canonical import canonical, parse
from db.entries import Entry, Header, Sealed, digest_over

BAD_LINE = "bundle_malformed"

LAPTOP = re.compile(r"[0-9a-f]{32}")
NAME = re.compile(r"[ !#-\[\]-~]{1,128}")
TABLE = re.compile(r"[a-z][a-z0-9_]{0,63}")
_ROWS = re.compile(rf"[^\x00]{{0,{LIMITS.access_text}}}", re.DOTALL)

_WHOLE = rb"(?:0|[1-9][0-9]{0,18})"
_TEXT = rb"[ !#-\[\]-~]{1,128}"
_REGISTER = rb'"[a-z][a-z0-9_]{0,63}"'
_WRITE = rb'\["[0-9a-f]{32}",[1-9][0-9]{0,15}\]'
_WRITES = rb"\[(?:" + _WRITE + rb"(?:," + _WRITE + rb")*+)?\]"
_HEADS = (
    rb"(?:null|\{(?:" + _REGISTER + rb":" + _WRITES + rb"(?:," + _REGISTER + rb":" + _WRITES + rb")*+)?\})"
)
_ENTRY = re.compile(
    rb'\{"a":"(?P<actor>' + _TEXT + rb')"(?P<b>,"b":"(?P<body>[0-9a-f]{64})")?'
    + rb',"c":(?P<clock>' + _WHOLE + rb'),"f":(?P<flags>' + _WHOLE + rb')'
    + rb',"h":(?P<heads>' + _HEADS + rb'),"l":"(?P<laptop>[0-9a-f]{32})","n":"(?P<action>' + _TEXT + rb')"'
    + rb'(?P<p>,"p":(?:null|"(?P<salt>[0-9a-f]{32})"))'
    + rb',"r":"(?P<row>' + _TEXT + rb')","s":(?P<seq>' + _WHOLE + rb')'
    + rb',"t":"(?P<table>[a-z][a-z0-9_]{0,63})","v":(?P<version>' + _WHOLE + rb')(?P<x>,"x":)'
)  # fmt: skip
_LONG_NUMBER = re.compile(rb",([0-9]{16})\]")
_REGISTERS = re.compile(rb'"([a-z][a-z0-9_]*)":')
_SEALED = re.compile(rb'\{"d":"([0-9a-f]{64})","l":"([0-9a-f]{32})","s":(' + _WHOLE + rb")\}")


@dataclass(frozen=True, slots=True)
class WireAccess:
    """One line of a laptop's access log: who did what with which rows, never the words."""

    laptop: str
    seq: int
    at_ms: int
    actor: str
    kind: str
    rows: str
    detail: str


Line = Entry | Sealed | WireAccess


def to_line(record: Line) -> bytes:
    """The canonical line of a record, without the line feed."""
    if isinstance(record, Sealed):
        return canonical({"d": record.digest.hex(), "l": record.laptop, "s": record.seq})
    if isinstance(record, WireAccess):
        return canonical(
            {
                "a": record.actor,
                "d": record.detail,
                "k": "access",
                "l": record.laptop,
                "n": record.kind,
                "r": record.rows,
                "s": record.seq,
                "w": record.at_ms,
            }
        )
    header = record.header
    fields: dict[str, object] = {
        "a": header.actor,
        "c": header.clock,
        "f": header.flags,
        "h": None if header.names is None else parse(header.names),
        "l": header.laptop,
        "n": header.action,
        "p": None if record.salt is None else record.salt.hex(),
        "r": header.row,
        "s": header.seq,
        "t": header.table,
        "v": header.version,
        "x": None if record.changes is None else record.changes.decode("utf-8"),
    }
    if record.salt is None:
        if record.body is None:
            raise ValueError("an erased entry travels with the digest of what it said")
        fields["b"] = record.body.hex()
    return canonical(fields)


def from_line(line: bytes) -> Line:
    """The record of one line. An entry's digest is worked out from the line itself, so it fits,
    that of an erased entry from its header and the digest of what it said.

    `changes` are not looked into: see `check_changes`. Raises Refused("bundle_malformed").
    """
    found = _ENTRY.match(line)
    if found:
        return _entry(line, found)
    found = _SEALED.fullmatch(line)
    if found:
        return Sealed(found[2].decode("ascii"), _whole(found[3]), bytes.fromhex(found[1].decode("ascii")))
    return _access(line)


def check_changes(changes: bytes) -> None:
    """Refuse changes that would be read differently by different readers, or not at all.

    Raises Refused("bundle_malformed"): not canonical JSON, too deep, numbers out of range.
    """
    read_json(changes, BAD_LINE, depth=LIMITS.json_depth)


def access_digest(record: WireAccess) -> bytes:
    """D of a line of the access log: SHA-256 of the line."""
    return sha256(to_line(record)).digest()


def _entry(line: bytes, found: re.Match[bytes]) -> Entry:
    salt = found["salt"]
    literal = line[found.end() : -1]
    is_erased = salt is None
    if not line.endswith(b"}") or is_erased != (literal == b"null") or is_erased != bool(found["body"]):
        raise Refused(BAD_LINE, why="entry")
    header = Header(
        laptop=found["laptop"].decode("ascii"),
        seq=_whole(found["seq"]),
        clock=_whole(found["clock"]),
        actor=found["actor"].decode("ascii"),
        action=found["action"].decode("ascii"),
        version=_whole(found["version"]),
        table=found["table"].decode("ascii"),
        row=found["row"].decode("ascii"),
        flags=_whole(found["flags"]),
        names=_heads(found["heads"]),
    )
    if is_erased:
        body = bytes.fromhex(found["body"].decode("ascii"))
        return Entry(header, None, None, digest_over(header, body), body)
    salt_bytes = bytes.fromhex(salt.decode("ascii"))
    changes = _unquoted(literal)
    # The line is the header with salt and changes put in at their places: take them out again.
    start, end = found.span("p")
    bare = line[:start] + line[end : found.start("x")] + b"}"
    digest = sha256(bare + sha256(salt_bytes + changes).digest()).digest()
    return Entry(header, salt_bytes, changes, digest)


def _heads(text: bytes) -> bytes | None:
    if text == b"null":
        return None
    registers = _REGISTERS.findall(text)
    if registers != sorted(set(registers)):
        raise Refused(BAD_LINE, why="heads")
    for digits in _LONG_NUMBER.findall(text):
        _whole(digits)
    return text


def _unquoted(literal: bytes) -> bytes:
    try:
        text = json.loads(literal)
        if isinstance(text, str) and encode_basestring(text).encode("utf-8") == literal:
            return text.encode("utf-8")
    except (ValueError, RecursionError):
        pass
    raise Refused(BAD_LINE, why="changes")


def _whole(digits: bytes) -> int:
    value = int(digits)
    if value > LARGEST:
        raise Refused(BAD_LINE, why="number too large")
    return value


def _access(line: bytes) -> WireAccess:
    fields = Fields(read_json(line, BAD_LINE, depth=2), BAD_LINE, "line")
    fields.text("k", re.compile("access"))
    record = WireAccess(
        laptop=fields.text("l", LAPTOP),
        seq=fields.whole("s", 1),
        at_ms=fields.time("w"),
        actor=fields.text("a", _ROWS),
        kind=fields.text("n", NAME),
        rows=fields.text("r", _ROWS),
        detail=fields.text("d", _ROWS),
    )
    fields.end()
    return record
