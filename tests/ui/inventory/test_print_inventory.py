"""The inventory in words: every field has a name that a person reads, and the paper holds them all."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from app.printing.whose import Whose
from tests.factories.people import NOW
from ui import words
from ui.commands.command_line import run
from ui.commands.village import village
from ui.inventory.print_inventory import inventory_lines, inventory_pdf
from ui.said import on_paper


def test_the_command_answers_every_field_and_needs_no_records(
    qapp: object, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(village, ["inventory", "--json"]) == 0
    lines = json.loads(capsys.readouterr().out)
    phone = next(line for line in lines if (line["table"], line["column"]) == ("person", "phone"))
    assert phone["mask"] == "前三位后四位"
    assert phone["purpose"] == "联系和找到本人"
    assert [line["table"] for line in lines if line["ledger"] == line["table"]] == [], "name it in words"
    assert [line["column"] for line in lines if line["field"] == line["column"]] == [], "name it in words"


def test_the_english_names_of_ledgers_are_headings(qapp: QApplication) -> None:
    words.speak(qapp, words.Language.ENGLISH)
    ledgers = {line.ledger for line in inventory_lines()}
    assert "Evaluations" in ledgers
    assert [name for name in ledgers if not name[0].isupper() and not name[0].isdigit()] == []


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="needs poppler to read the paper back")
def test_the_paper_names_every_ledger(qapp: object, tmp_path: Path) -> None:
    (tmp_path / "i.pdf").write_bytes(inventory_pdf(Whose(""), now=NOW))
    said = subprocess.run(
        ["pdftotext", tmp_path / "i.pdf", "-"], capture_output=True, check=True
    ).stdout.decode()
    flat = re.sub(r"\s", "", said)
    with on_paper():
        ledgers = {re.sub(r"\s", "", line.ledger) for line in inventory_lines()}
    assert [ledger for ledger in ledgers if ledger not in flat] == []
    overleaf = [flat[found.end() :] for found in re.finditer("（续）", flat)]
    assert any(words.startswith(tuple(ledgers)) for words in overleaf), "which ledger goes on is said"
