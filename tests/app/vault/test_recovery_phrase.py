"""The recovery phrase: 24 characters, typed back in part, with mistakes noticed by place."""

from __future__ import annotations

import pytest

from app.errors import Refused
from app.vault.recovery_phrase import (
    ASKED,
    LENGTH,
    asked_positions,
    check_typed_back,
    entropy_of,
    new_phrase,
)


def refusal_of(phrase: str) -> Refused:
    with pytest.raises(Refused) as refusal:
        entropy_of(phrase)
    return refusal.value


def test_a_phrase_is_24_characters_and_never_the_same() -> None:
    phrases = {new_phrase() for _ in range(20)}
    assert len(phrases) == 20
    assert {len(phrase) for phrase in phrases} == {LENGTH}


def test_blanks_and_commas_between_the_characters_do_not_matter() -> None:
    phrase = new_phrase()
    assert len(entropy_of(phrase)) == 32
    assert entropy_of("， ".join(phrase)) == entropy_of(phrase)


def test_a_character_too_few_is_counted() -> None:
    refusal = refusal_of(new_phrase()[1:])
    assert (refusal.reason, refusal.facts["count"]) == ("phrase_length", 23)


def test_a_character_that_no_phrase_has_is_named_by_its_place() -> None:
    phrase = new_phrase()
    refusal = refusal_of(phrase[:4] + "䶮" + phrase[5:])
    assert (refusal.reason, refusal.facts["position"]) == ("phrase_character", 5)


def test_two_characters_changed_round_are_noticed_by_the_checksum() -> None:
    noticed = 0
    for _ in range(40):
        phrase = new_phrase()
        if phrase[0] != phrase[1]:
            try:
                entropy_of(phrase[1] + phrase[0] + phrase[2:])
            except Refused as refusal:
                noticed += refusal.reason == "phrase_checksum"
    assert noticed > 35


def test_some_characters_are_asked_back_in_order() -> None:
    asked = asked_positions(new_phrase())
    assert len(set(asked)) == ASKED
    assert list(asked) == sorted(asked)
    assert all(1 <= position <= LENGTH for position in asked)


def test_what_was_written_down_is_accepted_and_a_slip_is_named_by_its_place() -> None:
    phrase = new_phrase()
    answers = {position: phrase[position - 1] for position in (3, 9, 20)}
    check_typed_back(phrase, answers)
    with pytest.raises(Refused) as refusal:
        check_typed_back(phrase, {**answers, 9: "䶮"})
    assert (refusal.value.reason, refusal.value.facts["position"]) == ("phrase_not_written_down", 9)
