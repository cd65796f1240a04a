"""Packed folders that are none, and the updates made of them: small scripts stand for the programs."""

from __future__ import annotations

from pathlib import Path

from app.bundles import minisign
from app.bundles.minisign import SigningKey
from app.updates.manifest import PUBLISHER
from app.updates.program_facts import ProgramFacts, write_facts
from app.updates.program_place import ProgramPlace, this_system
from app.updates.trusted_keys import TrustedKey
from app.updates.write_update import News, Sign, write_update

PUBLISHERS = SigningKey(bytes(range(32)))
STRANGERS = SigningKey(bytes(range(1, 33)))
BELIEVED = (TrustedKey(PUBLISHER, PUBLISHERS.public()),)

_STARTS = """#!/bin/sh
[ "$1" = update ] && {{ echo {said}; exit 0; }}
here="$(dirname "$(readlink -f "$0")")"
echo "window of {version}"
{window}
"""
_SHOWS = ': >"$here/started"'
_FAILS = "exit 3"


def packed(folder: Path, version: str, *, said: str | None = None, shows: bool = True) -> Path:
    """A folder as scripts/build leaves it. `said` is its answer to the probe, its version if not given."""
    internal = folder / "_internal" / "PySide6"
    internal.mkdir(parents=True)
    (internal / "libQt6Core.so.6").write_bytes(b"\x7fELF" + version.encode() * 3000)
    (folder / "_internal" / "libQt6Core.so.6").symlink_to("PySide6/libQt6Core.so.6")
    (folder / "base_library (1).zip").write_bytes(b"")
    (internal / "花名册.xlsx").write_bytes(b"ledger")
    script = _STARTS.format(
        version=version,
        said=version if said is None else said,
        window=_SHOWS if shows else _FAILS,
    )
    for name in ("start-yidai", "yidai"):
        (folder / name).write_text(script, "utf-8")
        (folder / name).chmod(0o755)
    write_facts(folder, ProgramFacts(version, this_system(), "2026-11-22", "0001", 1))
    return folder


def place_of(home: Path, version: str = "0.1.0") -> ProgramPlace:
    """A program of this version, packed there."""
    if not home.exists():
        packed(home, version)
    return ProgramPlace(home, version, this_system())


def signed_by(key: SigningKey) -> Sign:
    """A signer with this key."""

    def sign(document: bytes, detail: str) -> bytes:
        return minisign.sign(document, key, minisign.UPDATE, detail)

    return sign


def an_update(folder: Path, version: str, *, key: SigningKey = PUBLISHERS, signer: str = PUBLISHER) -> Path:
    """An update of a program of this version, on a stick in `folder`."""
    stick = folder / f"stick of {version}"
    stick.mkdir(parents=True)
    program = packed(folder / f"built {version}", version)
    news = News("新增：到期日历", "New: the calendar")
    return write_update(program, stick, signer=signer, sign=signed_by(key), news=news).path
