"""No reason without a sentence, and no sentence without something to do."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

from app.errors import Refused, Trouble
from ui.problems import has_sentence, sentence, sentence_of
from ui.reasons import SENTENCES

ROOT = Path(__file__).resolve().parents[2]
SAYS_NO = {"Refused", "Trouble", "DateProblem", "IdProblem"}


def test_every_reason_that_the_program_gives_has_a_sentence() -> None:
    missing = sorted({f"{reason} ({place})" for reason, place in reasons_given() if not has_sentence(reason)})

    assert not missing, "write a sentence in ui/reasons.py for:\n" + "\n".join(missing)


def test_facts_fill_the_blanks() -> None:
    words = sentence_of(Refused("ledger_extension_wrong", extension=".pdf"))

    assert ".pdf" in words
    assert "{" not in words


def test_a_missing_fact_leaves_a_dash_and_no_second_problem() -> None:
    assert "—" in sentence("ledger_extension_wrong")


def test_an_unknown_reason_is_told_plainly_by_its_key() -> None:
    assert "moon_is_full" in sentence_of(Trouble("moon_is_full"))


def test_kinds_of_file_share_their_sentences() -> None:
    assert sentence("receipt_truncated") == sentence("bundle_truncated")
    assert sentence("receipt_not_a_receipt") == sentence("bundle_malformed")


def test_sentences_end_like_sentences() -> None:
    assert [key for key, words in SENTENCES.items() if not words.rstrip().endswith((".", "?", "}"))] == []


def reasons_given() -> Iterator[tuple[str, str]]:
    for room in ("app", "db"):
        for module in sorted((ROOT / room).rglob("*.py")):
            for call in ast.walk(ast.parse(module.read_text("utf-8"))):
                if isinstance(call, ast.Call) and call.args and name_of(call.func) in SAYS_NO:
                    for reason in texts(call.args[0]):
                        yield reason, module.relative_to(ROOT).as_posix()


def name_of(function: ast.expr) -> str:
    return function.id if isinstance(function, ast.Name) else getattr(function, "attr", "")


def texts(argument: ast.expr) -> list[str]:
    """One text, or both of a choice; reasons put together at run time are tested where they are made."""
    if isinstance(argument, ast.IfExp):
        return texts(argument.body) + texts(argument.orelse)
    return [argument.value] if isinstance(argument, ast.Constant) and isinstance(argument.value, str) else []
