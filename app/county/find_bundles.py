"""The bundles on a stick or in a folder: beside each other, or in folders, as townships collect them."""

from __future__ import annotations

from pathlib import Path

from app.bundles.files_within import files_within
from app.bundles.names import BUNDLE_SUFFIX, laptop_tag, read_bundle_name
from app.county.county_keys import CountyKeys


def find_bundles(folder: Path) -> list[Path]:
    """In the order of names, those of a folder before those of the folders in it. Links lead nowhere."""
    return files_within(folder, BUNDLE_SUFFIX)


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
