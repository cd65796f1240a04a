"""`yidai check`: the file, the journal and the tables against each other. Hides nothing."""

from __future__ import annotations

from dataclasses import dataclass

from app.vault.vault import Vault
from db.access_log import broken_at
from db.check import chain_findings
from db.dump import dump_digest
from db.engine import integrity_findings


@dataclass(frozen=True)
class CheckReport:
    """What the check found; all empty is good. `digest` is that of the canonical dump."""

    file: tuple[str, ...]
    journal: tuple[str, ...]
    access_log: tuple[str, ...]
    entries: int
    digest: str

    @property
    def is_good(self) -> bool:
        return not (self.file or self.journal or self.access_log)


def check_vault(vault: Vault) -> CheckReport:
    """Read everything and compare; changes nothing."""
    file = tuple(integrity_findings(vault.engine))
    with vault.reading() as connection:
        laptops = connection.exec_driver_sql("SELECT DISTINCT laptop FROM access").scalars().all()
        broken = [(laptop, broken_at(connection, laptop)) for laptop in laptops]
        return CheckReport(
            file=file,
            journal=tuple(chain_findings(connection)),
            access_log=tuple(f"{laptop} {seq}" for laptop, seq in broken if seq is not None),
            entries=connection.exec_driver_sql("SELECT count(*) FROM entry").scalar_one(),
            digest=dump_digest(connection),
        )
