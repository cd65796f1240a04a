"""Forms are filled by a process that can do nothing else; what it says is measured."""

from __future__ import annotations

import subprocess
import sys

import pytest

from app.errors import Refused, Trouble
from app.importing.child_command import FILL_WORD, child_command
from app.reports.fill_apart import fill_apart
from app.reports.fill_form import fill_form
from tests.app.reports.test_fill_form import KNOWN, county_form, hand_made


def test_the_limited_process_fills_the_same_file() -> None:
    form = county_form()
    assert fill_apart(form, KNOWN) == fill_form(form, KNOWN)


@pytest.mark.parametrize(
    ("form", "reason"),
    [
        (b"", "ledger_empty"),
        (hand_made('<!DOCTYPE x [<!ENTITY a "b">]><worksheet/>'), "ledger_hostile"),
        (hand_made("<worksheet/>"), "form_without_codes"),
        (b"PK\x03\x04 damaged", "ledger_damaged"),
    ],
)
def test_its_reasons_come_over(form: bytes, reason: str) -> None:
    with pytest.raises((Refused, Trouble), match=reason):
        fill_apart(form, KNOWN)


def test_codes_that_nobody_knows_come_over_with_their_names() -> None:
    cells = '<row><c t="inlineStr"><is><t>{{谁}}{{audience_n}}</t></is></c></row>'
    with pytest.raises(Refused, match="form_code_unknown") as refused:
        fill_apart(hand_made(f"<worksheet><sheetData>{cells}</sheetData></worksheet>"), KNOWN)
    assert refused.value.facts["codes"] == ("{{谁}}",)


def test_a_form_that_takes_too_long_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    sleepy = [
        sys.executable,
        "-c",
        "import sys; sys.stdin.buffer.read(); sys.stdin.readline(); [0 for _ in iter(int, 1)]",
    ]
    monkeypatch.setattr("app.reports.fill_apart.child_command", lambda _word: sleepy)
    with pytest.raises(Trouble, match="ledger_took_too_long"):
        fill_apart(county_form(), KNOWN, seconds=1)


@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        ("", "form_reader_failed"),
        ("[]", "form_reader_failed"),
        ('{"codes": 3, "length": 9}\\nshort', "form_reader_failed"),
        ('{"refused": "vault_gone"}', "form_reader_failed"),
        ('{"refused": "ledger_hostile"}', "ledger_hostile"),
    ],
)
def test_an_answer_that_does_not_fit_is_not_believed(
    answer: str, kind: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    liar = [sys.executable, "-S", "-c", f"import sys; sys.stdin.buffer.read(); print('''{answer}''', end='')"]
    monkeypatch.setattr("app.reports.fill_apart.child_command", lambda _word: liar)
    with pytest.raises((Refused, Trouble), match=kind):
        fill_apart(county_form(), KNOWN)


def test_it_can_open_no_file_once_it_is_limited() -> None:
    """The same command as the program's, asked to look beyond its stdin."""
    command = child_command(FILL_WORD)
    code = command[command.index("-c") + 1].replace(
        "sys.exit(main())",
        "from app.importing.limited import limit_this_process as limit; limit(2**29, 5);"
        " open(sys.argv[1] + '/README.md')",
    )
    place = command.index("-c")
    run = subprocess.run(
        [*command[:place], "-c", code, *command[place + 2 :]], capture_output=True, check=False
    )
    assert run.returncode == 1
    assert b"OSError" in run.stderr or b"Too many open files" in run.stderr
