"""The sheet for the sealed envelope."""

from __future__ import annotations

import subprocess
from datetime import UTC, datetime

from app.printing.recovery_sheet import recovery_sheet
from app.printing.whose import Whose
from app.vault.recovery_phrase import new_phrase


def test_every_character_stands_on_one_page_with_its_number() -> None:
    phrase = new_phrase()

    data = recovery_sheet(phrase, Whose("云溪村"), now=datetime(2026, 11, 22, 2, tzinfo=UTC))

    done = subprocess.run(["pdftotext", "-layout", "-", "-"], input=data, capture_output=True, check=True)
    text = done.stdout.decode("utf-8")
    rows = [line.split() for line in text.splitlines() if len(line.split()) == 6]
    characters = "".join(word for row in rows for word in row if not word.isdigit())
    numbers = [int(word) for row in rows for word in row if word.isdigit()]
    assert characters == phrase
    assert numbers == list(range(1, 25))
    assert text.count("\f") == 1
    assert "云溪村" in text
    assert "2026年11月22日" in text
