"""The register of papers 文件收发 (requirement A74): number, day, deadline, done."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.day_checks import need_words, refuse_future
from app.records import RecordKind


@dataclass(frozen=True)
class DocumentIn:
    """Fields carry the names of the table's columns."""

    direction: str = ""
    happened_on: date | None = None
    document_no: str = ""
    title: str = ""
    from_unit: str = ""
    due_on: date | None = None
    responsible: str = ""
    done_on: date | None = None
    answer: str = ""
    kept_at: str = ""
    note: str = ""


def check_document_in(document_in: DocumentIn, today: date) -> None:
    """Raises: Refused("field_missing" | "day_in_future" | "day_impossible")."""
    need_words(document_in, "happened_on", "title")
    refuse_future(document_in, today, "happened_on", "done_on")


DOCUMENT_IN = RecordKind(
    "document_in",
    DocumentIn,
    day="happened_on",
    parent="village_id",
    parent_table="village",
    check=check_document_in,
)
