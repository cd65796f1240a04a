"""The bundles of this laptop as rows of a form: for the hand-over slip F40."""

from __future__ import annotations

from datetime import date
from typing import Any

from app.bundles.list_sent import records_in
from app.bundles.pending import NAMES_NOBODY, SISTERS
from app.clock import day_of, moment_of
from app.printing.forms.tables import SentBundle
from app.printing.layout.words import words
from app.records import Record, RecordId
from app.users.acting import BY_PHRASE
from app.vault.vault import Vault
from app.work import Connection

_WAYS = {"file": "凭回执文件", "telephone": "电话核对"}


def sent_bundles(connection: Connection, vault: Vault) -> tuple[Record[Any], ...]:
    """Those for the county, the oldest first; each covers what came after the one before it that it
    answers. One that names nobody gets no receipt.
    """
    rows = connection.exec_driver_sql(
        "SELECT number, made_ms, file_name, size, sha256, counts, receipt_no, receipt_ms, receipt_way,"
        " recipient FROM bundle_out WHERE laptop = ? AND recipient <> ? ORDER BY number",
        (vault.laptop.laptop, SISTERS),
    )
    found: list[Record[Any]] = []
    before: date | None = None
    for number, made_ms, file_name, size, sha256, counts, receipt_no, receipt_ms, way, recipient in rows:
        names_nobody = recipient == NAMES_NOBODY
        made_on = day_of(moment_of(made_ms))
        details = SentBundle(
            bundle=f"第 {number} 包　{file_name}" + ("　不带人员资料" if names_nobody else ""),
            made_on=made_on,
            covers=f"{words(before)} 至 {words(made_on)}" if before else f"建库至 {words(made_on)}",
            records=records_in(counts),
            size=f"{size / 1024:.0f} KB" if size < 1 << 20 else f"{size / (1 << 20):.1f} MB",
            checksum=_grouped(sha256),
            sent_by="" if vault.user_name == BY_PHRASE else vault.user_name,
            receipt="这种包县里不回执" if names_nobody else _receipt(receipt_no, receipt_ms, way),
        )
        found.append(Record(RecordId(f"{number:06}"), "", details, made_on, ""))
        before = before if names_nobody else made_on
    return tuple(found)


def _grouped(digest: str) -> str:
    """The first sixteen digits of the SHA-256 in fours, as they are read out."""
    return " ".join(digest[at : at + 4] for at in range(0, 16, 4))


def _receipt(number: int | None, at_ms: int | None, way: str | None) -> str:
    if number is None and at_ms is None:
        return ""
    day = words(day_of(moment_of(at_ms))) if at_ms is not None else ""
    known = f"第 {number} 号回执" if number is not None else "回执"
    return f"县里已收到：{known} {day} {_WAYS.get(way or '', '')}".rstrip()
