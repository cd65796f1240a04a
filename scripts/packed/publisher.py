"""Whose updates the packed programs will believe, besides the county's: said before anything is packed."""

from __future__ import annotations

from pathlib import Path

from app.bundles.minisign import BadSignature, PublicKey

NOBODY = "no publisher key: only the county's updates are taken"
_HOW = "put the public key of whoever publishes into resources/publisher.pub (minisign -G makes a pair)"


def publisher_words(file: Path, *, is_release: bool) -> str:
    """Who signs updates as the publisher. Raises SystemExit: the file holds no key, or a release has none."""
    if not file.exists():
        if is_release:
            raise SystemExit(f"a release needs a publisher: {_HOW}")
        return NOBODY
    try:
        key = PublicKey.from_text(file.read_text("ascii"))
    except (BadSignature, ValueError):
        raise SystemExit(f"{file.name} holds no public key of minisign; {_HOW}") from None
    return f"publisher key {key.key_id[::-1].hex().upper()}, and the county's"
