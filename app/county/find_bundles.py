"""The bundles on a stick or in a folder: beside each other, or in folders, as townships collect them."""

from __future__ import annotations

from pathlib import Path

from app.bundles.names import BUNDLE_SUFFIX, laptop_tag, read_bundle_name
from app.county.county_keys import CountyKeys

DEEPEST = 3
"""Folders within folders; a stick that goes on for ever is not followed."""


def find_bundles(folder: Path) -> list[Path]:
    """In the order of names, those of a folder before those of the folders in it. Links lead nowhere."""
    return _within(folder, DEEPEST)


def count_bundles(folder: Path) -> int:
    """None on a stick that cannot be read."""
    try:
        return len(find_bundles(folder))
    except OSError:
        return 0


def is_named_as_ours(name: str, keys: CountyKeys) -> bool:
    """Whether a bundle is called like those that the county writes for villages. A hint, no proof."""
    found = read_bundle_name(name)
    signers = (keys.signing, *(one.signing for one in keys.past))
    return found is not None and found.tag in {laptop_tag(one.public().raw) for one in signers}


def _within(folder: Path, deep: int) -> list[Path]:
    there = sorted(folder.iterdir())
    found = [path for path in there if path.name.endswith(BUNDLE_SUFFIX) and not path.is_dir()]
    if deep:
        for inside in there:
            if inside.is_dir() and not inside.is_symlink():
                found += _within(inside, deep - 1)
    return found
