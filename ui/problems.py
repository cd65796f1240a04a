"""What the program says when the rules say no or a disk does: a whole sentence that says what to do.

No widgets in here: the command line speaks with the same sentences as the windows.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from app.errors import Fact, Refused, Trouble
from ui.counted import counted_map
from ui.flaw_words import flaw_words
from ui.listed import listed
from ui.reasons import SENTENCES, UNKNOWN
from ui.sending.sent_kinds import sent_kind


def sentence(reason: str, facts: Mapping[str, Fact] | None = None) -> str:
    """The reason in the user's language. One that nobody wrote a sentence for is told plainly, by its key."""
    if facts and "because" in facts:  # one refusal that says another
        others = {name: fact for name, fact in facts.items() if name != "because"}
        facts = {**others, "because": sentence(str(facts["because"]), others)}
    if facts and "why" in facts:  # a key for what is wrong with an entry of a file
        facts = {**facts, "why": flaw_words(str(facts["why"]))}
    if facts and reason == "county_data_refused":
        facts = {**facts, "kind": sent_kind(str(facts.get("kind", "")))}
    source = SENTENCES.get(reason) or SENTENCES.get(_family(reason))
    if source is None:
        return QCoreApplication.translate("reasons", UNKNOWN).format(reason=reason)
    return counted_map(QCoreApplication.translate("reasons", source), _Blanks(facts or {}))


def sentence_of(problem: Refused | Trouble) -> str:
    """The same, for what was raised."""
    return sentence(problem.reason, problem.facts)


def has_sentence(reason: str) -> bool:
    """Whether somebody wrote a sentence for this reason."""
    return reason in SENTENCES or _family(reason) in SENTENCES


def fact_words(fact: Fact) -> str | int:
    """What a fact puts into a sentence; several words as the language lists them."""
    return listed(fact) if isinstance(fact, tuple) else fact


def _family(reason: str) -> str:
    """receipt_from_the_future → *_from_the_future; receipt_not_a_receipt → *_malformed."""
    kind, _, rest = reason.partition("_")
    return "*_malformed" if rest == f"not_a_{kind}" else f"*_{rest}"


class _Blanks(dict[str, Fact]):
    """A fact that is missing, or empty, leaves a dash instead of a second problem."""

    def __getitem__(self, name: str) -> Fact:
        found = fact_words(super().__getitem__(name))
        return "—" if found == "" else found

    def __missing__(self, name: str) -> str:
        return "—"
