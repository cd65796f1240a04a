"""What is said of a bundle: parts of a sentence first, then whole sentences."""

from __future__ import annotations

from app.county.verdict import TAKEN, Verdict
from ui.county.verdict_words import lacks_of, sentences_of, why_words


def test_what_lacks_is_told_before_whole_sentences(qapp: object) -> None:
    verdict = Verdict(file="a.yidai", outcome=TAKEN, gap_after=7, held=2, notes=("laptop_lacks_entries",))
    assert len(lacks_of(verdict)) == 2
    assert not any(words.endswith((".", "。")) for words in lacks_of(verdict))
    (sentence,) = sentences_of(verdict)
    assert sentence.endswith((".", "。"))
    assert why_words(verdict) == f"{'; '.join(lacks_of(verdict))} {sentence}"
