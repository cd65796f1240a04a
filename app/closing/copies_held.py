"""Where copies of a person's records still lie after the records themselves are erased here.

Said by name, so that whoever signs the destruction knows: backups on this disk and elsewhere, which
age out within twelve months; bundles, and the copies of them that are kept until the county's receipt.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from app.bundles.send import KEPT_FOLDER
from app.clock import day_of, moment_of
from app.vault.list_backups import list_backups
from app.vault.vault import Vault
from app.work import Connection

BACKUP, BACKUP_ELSEWHERE, BUNDLE, KEPT, OTHER_LAPTOP, PUT_ASIDE, PACKAGE = (
    "backup",
    "backup_elsewhere",
    "bundle",
    "kept_copy",
    "other_laptop",
    "put_aside",
    "package",
)
ASIDES = "keys-before-*.json"


@dataclass(frozen=True)
class Copy:
    """One place. `where` is a day for backups, a file's name for bundles, a laptop's id, a file's name."""

    kind: str
    where: str
    day: str = ""

    def to_text(self) -> str:
        """As the record of a destruction keeps it."""
        return json.dumps([self.kind, self.where, self.day], ensure_ascii=False)


def copy_from(text: str) -> Copy:
    """A line of a record; what a newer program wrote is shown as it is."""
    try:
        kind, where, day = json.loads(text)
    except (ValueError, TypeError):
        return Copy("", text)
    return Copy(str(kind), str(where), str(day))


def copies_held(vault: Vault, connection: Connection, rows: Iterable[str]) -> tuple[Copy, ...]:
    """Every copy that is known of these rows (ids)."""
    written = connection.exec_driver_sql(
        "SELECT laptop, seq, clock FROM entry WHERE row IN (SELECT value FROM json_each(?)) ORDER BY seq",
        (json.dumps(sorted(rows)),),
    ).all()
    own = [seq for laptop, seq, _ in written if laptop == vault.laptop.laptop]
    others = sorted({laptop for laptop, _, _ in written if laptop != vault.laptop.laptop})
    return (
        *_backups(vault, connection, own),
        *_bundles(vault, connection, own),
        *(Copy(OTHER_LAPTOP, laptop) for laptop in others),
        *(Copy(PUT_ASIDE, path.name) for path in sorted(vault.folder.glob(ASIDES))),
    )


def _backups(vault: Vault, connection: Connection, own: list[int]) -> Iterator[Copy]:
    """Those that reach as far as the first of these entries."""
    first = min(own, default=1)
    for backup in list_backups(vault.folder):
        reached = backup.facts.tips.get(vault.laptop.laptop, (first, ""))[0]
        if reached >= first:
            yield Copy(BACKUP, _day(backup.facts.made_ms))
    elsewhere = connection.exec_driver_sql(
        "SELECT CAST(value AS INTEGER) FROM setting WHERE key = 'backup_elsewhere'"
    ).scalar()
    if elsewhere is not None:
        yield Copy(BACKUP_ELSEWHERE, _day(elsewhere))


def _bundles(vault: Vault, connection: Connection, own: list[int]) -> Iterator[Copy]:
    rows = connection.exec_driver_sql(
        "SELECT file_name, made_ms, first_seq, last_seq FROM bundle_out"
        " WHERE laptop = ? AND kind = 'case' ORDER BY number",
        (vault.laptop.laptop,),
    )
    for name, made_ms, first, last in rows:
        if any(first <= seq <= last for seq in own):
            yield Copy(BUNDLE, name, _day(made_ms))
            if _is_kept(vault.folder / KEPT_FOLDER / name):
                yield Copy(KEPT, name, _day(made_ms))


def _is_kept(path: Path) -> bool:
    return path.is_file()


def _day(ms: int) -> str:
    return day_of(moment_of(ms)).isoformat()
