"""What bundles and laptops are called: ASCII that FAT32, exFAT and Windows all accept.

A bundle is `<village code>-<tag>-<bundle no>.yidai`. No name says anything about a person.
"""

from __future__ import annotations

import re
from hashlib import sha256
from typing import NamedTuple

from app.errors import Refused

BUNDLE_SUFFIX = ".yidai"
RECEIPT_SUFFIX = ".yidai-receipt"
COUNTY_SUFFIX = ".yidai-county"
TRANSFER_SUFFIX = ".yidai-transfer"
PART_SUFFIX = ".part"

VILLAGE_CODE = re.compile(r"[0-9A-Z]{1,20}")
TAG = re.compile(r"[0-9A-Z]{3}")

_SAFE = re.compile(r"[0-9A-Za-z][0-9A-Za-z._-]{0,119}")
_RESERVED = re.compile(r"(CON|PRN|AUX|NUL|COM[0-9]|LPT[0-9])(\..*)?", re.IGNORECASE)
_BUNDLE = re.compile(rf"({VILLAGE_CODE.pattern})-({TAG.pattern})-([1-9][0-9]{{0,8}})\.yidai")
# Crockford's digits: no I, L, O or U, which a telephone or a tired eye confuses.
_TAG_DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


class BundleName(NamedTuple):
    village_code: str
    tag: str
    number: int


def bundle_name(village_code: str, tag: str, number: int) -> str:
    """The file name of a bundle. Raises Refused("name_not_portable")."""
    name = f"{village_code}-{tag}-{number}{BUNDLE_SUFFIX}"
    if not _BUNDLE.fullmatch(name):
        raise Refused("name_not_portable")
    return check_name(name)


def receipt_name(village_code: str, tag: str, number: int) -> str:
    """The file name of the county's receipt `number` for a laptop. Raises Refused("name_not_portable")."""
    return check_name(f"{village_code}-{tag}-{number}{RECEIPT_SUFFIX}")


def county_name(village_code: str) -> str:
    """The file name of the county's enrolment file. Raises Refused("name_not_portable")."""
    return check_name(f"{village_code}{COUNTY_SUFFIX}")


def transfer_name(village_code: str, tag: str, package: str) -> str:
    """The file name of a transfer from a village; it says nothing about whom. Raises as `bundle_name`."""
    return check_name(f"{village_code}-{tag}-{package[:8]}{TRANSFER_SUFFIX}")


def read_bundle_name(name: str) -> BundleName | None:
    """The parts of a bundle's name, or None. A hint for people: only the manifest is trusted."""
    found = _BUNDLE.fullmatch(name)
    return BundleName(found[1], found[2], int(found[3])) if found else None


def check_name(name: str) -> str:
    """The name, if every file system of the field takes it. Raises Refused("name_not_portable")."""
    if not _SAFE.fullmatch(name) or _RESERVED.fullmatch(name) or name.endswith("."):
        raise Refused("name_not_portable")
    return name


def laptop_id(sign_public: bytes) -> str:
    """A laptop's id: the first 32 hex digits of the SHA-256 of its 32-byte public signing key."""
    return sha256(sign_public).hexdigest()[:32]


def laptop_tag(sign_public: bytes) -> str:
    """The three characters shown for a laptop: fifteen bits of the same digest, after the id's part."""
    bits = int.from_bytes(sha256(sign_public).digest()[16:18]) >> 1
    return "".join(_TAG_DIGITS[bits >> shift & 31] for shift in (10, 5, 0))
