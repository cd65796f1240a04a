"""No reason without a sentence, and no sentence without something to do."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtWidgets import QApplication

from app.errors import Refused, Trouble
from ui.problems import has_sentence, sentence, sentence_of
from ui.reasons import SENTENCES
from ui.words import Language, speak

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


def test_what_becomes_of_a_hostile_file_is_told_in_both_languages(qapp: QApplication) -> None:
    folders = (ROOT / "tests" / "files" / "bundles").glob("*_*")
    outcomes = [path.name for path in folders if path.is_dir()]
    assert len(outcomes) > 30
    for language in (Language.ENGLISH, Language.CHINESE):
        speak(qapp, language)
        told = {reason: sentence(reason) for reason in outcomes}
        unknown = sentence("moon_is_full").replace("moon_is_full", "")
        assert [reason for reason, words in told.items() if words.replace(reason, "") == unknown] == []
        in_chinese = [reason for reason, words in told.items() if "。" in words]
        assert len(in_chinese) == (len(told) if language is Language.CHINESE else 0)
    speak(qapp, Language.ENGLISH)


def test_sentences_end_like_sentences() -> None:
    assert [key for key, words in SENTENCES.items() if not words.rstrip().endswith((".", "?", "}"))] == []


def reasons_given() -> Iterator[tuple[str, str]]:
    for room in ("app", "db"):
        for module in sorted((ROOT / room).rglob("*.py")):
            for call in ast.walk(ast.parse(module.read_text("utf-8"))):
                if isinstance(call, ast.Call) and call.args and gives_a_reason(call.func):
                    for reason in texts(call.args[0]):
                        yield reason, module.relative_to(ROOT).as_posix()


def gives_a_reason(function: ast.expr) -> bool:
    """Refusals, and what is noted of a bundle that was taken in all the same."""
    if isinstance(function, ast.Attribute) and function.attr == "append":
        return name_of(function.value) == "notes"
    return name_of(function) in SAYS_NO


def name_of(function: ast.expr) -> str:
    return function.id if isinstance(function, ast.Name) else getattr(function, "attr", "")


def texts(argument: ast.expr) -> list[str]:
    """One text, or both of a choice; reasons put together at run time are tested where they are made."""
    if isinstance(argument, ast.IfExp):
        return texts(argument.body) + texts(argument.orelse)
    return [argument.value] if isinstance(argument, ast.Constant) and isinstance(argument.value, str) else []
