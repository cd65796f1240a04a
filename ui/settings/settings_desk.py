"""What the settings may ask of the open vault: each may take a second and raise Refused or Trouble."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Checked:
    """What a check of the records found; `findings` are the checker's own words, for the county desk."""

    good: bool
    entries: int
    findings: tuple[str, ...]
    gaps: int
    domain: tuple[str, ...] = ()


@dataclass(frozen=True)
class SettingsDesk:
    """`change_password(old, new)`; `renew_phrase()` answers the new phrase, the old one is void then.

    `size_limit` is that of photos and scans, in MB.
    """

    change_password: Callable[[str, str], None]
    renew_phrase: Callable[[], str]
    ask_back: Callable[[str], tuple[int, ...]]
    check_typed_back: Callable[[str, dict[int, str]], None]
    print_phrase: Callable[[str], bytes]
    check_records: Callable[[], Checked]
    size_limit: Callable[[], int]
    set_size_limit: Callable[[int], None]
    version: str
