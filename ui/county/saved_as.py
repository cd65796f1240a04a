"""What a file is to be, by its name: a workbook, or a paper."""

from __future__ import annotations

from pathlib import Path

from app.errors import Refused

WORKBOOK, PAPER = ".xlsx", ".pdf"


def check_kind(path: Path) -> None:
    """Raises: Refused("file_xlsx_or_pdf")."""
    if path.suffix.lower() not in (WORKBOOK, PAPER):
        raise Refused("file_xlsx_or_pdf", field="out")


def is_paper(path: Path) -> bool:
    return path.suffix.lower() == PAPER
