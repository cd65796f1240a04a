"""`yidai check`: the file, the journal and the tables against each other. Hides nothing."""

from __future__ import annotations

from dataclasses import dataclass

from app.vault.blobs import blob_store
from app.vault.domain_findings import domain_findings
from app.vault.vault import Vault
from app.work import Connection
from db.access_log import broken_at, missing_lines
from db.check import chain_findings, gaps
from db.dump import dump_digest
from db.engine import integrity_findings, reading_anything
from db.reproject import projection_findings


@dataclass(frozen=True)
class CheckReport:
    """What the check found. `digest` is that of the canonical dump.

    `gaps` are entries and lines of the access log of other laptops that have not come yet, `domain` what
    makes no sense between records: both said, but no damage. In this laptop's own chain a gap is damage.
    """

    file: tuple[str, ...]
    journal: tuple[str, ...]
    tables: tuple[str, ...]
    gaps: tuple[str, ...]
    access_log: tuple[str, ...]
    entries: int
    digest: str
    domain: tuple[str, ...] = ()

    @property
    def is_good(self) -> bool:
        return not (self.file or self.journal or self.tables or self.access_log)


def check_vault(vault: Vault) -> CheckReport:
    """Read everything and compare; changes nothing. A file that cannot be read through is told of
    as far as it goes.
    """
    file = tuple(integrity_findings(vault.engine))
    if file:
        return CheckReport(file, (), (), (), (), 0, "")
    with vault.reading() as connection, reading_anything(connection):
        missing = gaps(connection)
        own = [gap for gap in missing if gap.startswith(vault.laptop.laptop)]
        logs = [_AccessLog.read(connection, laptop) for laptop in _with_access_log(connection)]
        return CheckReport(
            file=file,
            journal=(*chain_findings(connection), *(f"missing {gap}" for gap in own)),
            tables=tuple(projection_findings(connection)),
            gaps=(*(gap for gap in missing if gap not in own), *(gap for log in logs for gap in log.gaps)),
            access_log=tuple(log.broken for log in logs if log.broken),
            entries=connection.exec_driver_sql("SELECT count(*) FROM entry").scalar_one(),
            digest=dump_digest(connection),
            domain=tuple(domain_findings(connection, blob_store(vault, connection))),
        )


@dataclass(frozen=True)
class _AccessLog:
    """Where one laptop's log does not join, or "", and what of it has not come yet."""

    broken: str
    gaps: tuple[str, ...]

    @classmethod
    def read(cls, connection: Connection, laptop: str) -> _AccessLog:
        asked = "SELECT 1 FROM this_laptop WHERE laptop = ?"
        is_own = connection.exec_driver_sql(asked, (laptop,)).scalar() is not None
        at = broken_at(connection, laptop, is_whole=is_own)
        missing = () if is_own else missing_lines(connection, laptop)
        return cls(
            "" if at is None else f"access log {laptop} line {at}",
            tuple(f"access log {laptop} {first}-{last}" for first, last in missing),
        )


def _with_access_log(connection: Connection) -> list[str]:
    return list(connection.exec_driver_sql("SELECT DISTINCT laptop FROM access ORDER BY laptop").scalars())
