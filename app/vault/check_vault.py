"""`yidai check`: the file, the journal and the tables against each other. Hides nothing."""

from __future__ import annotations

from dataclasses import dataclass

from app.search.check_index import index_findings
from app.vault.blobs import blob_store
from app.vault.domain_findings import domain_findings
from app.vault.own_keys import key_findings
from app.vault.vault import Vault
from app.work import Connection
from db.access_log import broken_at, missing_lines
from db.cells import cell_findings
from db.check import chain_findings, gaps
from db.dump import dump_digest
from db.engine import integrity_findings, reading_anything
from db.reproject import projection_findings


@dataclass(frozen=True)
class CheckReport:
    """What the check found. `digest` is that of the canonical dump; it and `domain` are empty where the
    tables are damaged.

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
        return check_records(vault, connection)


def check_records(vault: Vault, connection: Connection) -> CheckReport:
    """The same within a transaction that reads anything, for a file whose structure holds.

    Where cells hold another kind than their column's, they are told, and what would stumble over them is
    not compared: a table that is damaged so, and without a readable journal every table.
    """
    others = cell_findings(connection)
    journal, access_log = others.pop("entry", []), others.pop("access", [])
    tables = [finding for findings in others.values() for finding in findings]
    missing: list[str] = []
    if not journal:
        missing = gaps(connection)
        own = [gap for gap in missing if gap.startswith(vault.laptop.laptop)]
        missing = [gap for gap in missing if gap not in own]
        journal = [*chain_findings(connection), *(f"missing {gap}" for gap in own)]
        if "row_head" not in others:
            tables += projection_findings(connection, besides=others)
    if not access_log:
        logs = [_AccessLog.read(connection, laptop) for laptop in _with_access_log(connection)]
        access_log = [log.broken for log in logs if log.broken]
        missing += [gap for log in logs for gap in log.gaps]
    if "this_laptop" not in others:
        tables += key_findings(connection)
    if not journal and not tables:
        tables += index_findings(connection)
    is_readable = not journal and not tables
    return CheckReport(
        file=(),
        journal=tuple(journal),
        tables=tuple(tables),
        gaps=tuple(missing),
        access_log=tuple(access_log),
        entries=connection.exec_driver_sql("SELECT count(*) FROM entry").scalar_one(),
        digest=dump_digest(connection) if is_readable else "",
        domain=tuple(domain_findings(connection, blob_store(vault, connection))) if is_readable else (),
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
