"""What a person is found by: index tokens, the query that looks for them, and the exact check.

The index is an FTS5 table (unicode61, detail=none) over `index_text`. Tokens live in namespaces
told by their first letter, except characters: `p` a pinyin syllable, `i` one or two initials,
`d` last digits. An index hit is only a candidate (tokens joined by AND are not a phrase), so each
hit is checked with `matches`, which is also the oracle that tests hold the index against.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise, product
from typing import Literal, NamedTuple

from app.search.pinyin import spellings, syllables

SHORTEST_DIGITS, LONGEST_DIGITS = 3, 6
DEEPEST = 3
"""Syllables of a query that go into the index query; the rest is left to the exact check."""

_SILENT_ASCII = {code: None for code in range(128) if not chr(code).isalnum()}
_WORDS = re.compile(r"[a-z0-9]+|[^a-z0-9]+")

Kind = Literal["characters", "letters", "digits"]


class SearchFields(NamedTuple):
    """What a person can be found by: the name in use, former names, the ends of the numbers."""

    names: tuple[str, ...]
    id_number: str = ""
    telephones: tuple[str, ...] = ()
    file_no: str = ""


class Token(NamedTuple):
    """A token that the index must hold, or one that it must hold a continuation of."""

    text: str
    prefix: bool = False


@dataclass(frozen=True, slots=True)
class Term:
    """One word of a query: found where all tokens of any one alternative are."""

    kind: Kind
    text: str
    alternatives: tuple[tuple[Token, ...], ...]


@dataclass(frozen=True, slots=True)
class Query:
    """What somebody typed into the search box; every term must be found. May hold none at all."""

    terms: tuple[Term, ...]

    @property
    def match_text(self) -> str:
        """The FTS5 MATCH expression; empty when there is nothing to look for."""
        return " AND ".join(_any_of(term) for term in self.terms)


def fold(text: str) -> str:
    """Full-width and case folded; blanks, dots, marks and variation selectors left out."""
    if text.isascii():  # numbers: nearly all that a search folds
        return text.lower() if text.isalnum() else text.lower().translate(_SILENT_ASCII)
    plain = unicodedata.normalize("NFKC", text).casefold()
    return plain if plain.isalpha() else "".join(c for c in plain if not _silent(c))


def index_text(fields: SearchFields) -> str:
    """All tokens of one person, separated by blanks, each once."""
    tokens: dict[str, None] = {}
    for name in fields.names:
        tokens |= dict.fromkeys(_name_tokens(fold(name)))
    for number in _numbers(fields):
        longest = min(LONGEST_DIGITS, len(number))
        tokens |= dict.fromkeys("d" + number[-n:] for n in range(SHORTEST_DIGITS, longest + 1))
    return " ".join(tokens)


def query(text: str) -> Query:
    """Understand what was typed: characters, pinyin, initials or last digits, in any mixture.

    Words are separated by blanks and by a change of script; "张 0016" finds the 张 whose number
    ends in 0016. Nothing but blanks or punctuation gives a query without terms.
    """
    terms = []
    for word in unicodedata.normalize("NFKC", text).casefold().replace("ü", "v").split():
        folded = "".join(c for c in word if not _silent(c))
        for run in _WORDS.findall(folded):
            terms.append(_term(run))
    return Query(tuple(terms))


def matches(asked: Query, fields: SearchFields) -> bool:
    """Whether this person really is what the query asks for. A query without terms finds nobody."""
    return matches_folded(asked, folded(fields))


class Folded(NamedTuple):
    """What a person can be found by, folded once for many queries."""

    names: list[str]
    numbers: list[str]


def folded(fields: SearchFields) -> Folded:
    """The fields made ready for `matches_folded`."""
    return Folded([fold(name) for name in fields.names], _numbers(fields))


def matches_folded(asked: Query, person: Folded) -> bool:
    """As `matches`, for somebody whose fields are folded already."""
    return bool(asked.terms) and all(_found(term, person.names, person.numbers) for term in asked.terms)


def spelled(letters: str, name: str, at: int) -> bool:
    """Whether the letters spell the folded name from this character on.

    Whole syllables first, then initials only; the last syllable may be unfinished:
    "zhangjian", "zhangj", "zhangjg" and "zjg" all spell 张建国.
    """
    return _spelled(letters, name, at, initials_only=False)


@lru_cache(maxsize=16384)
def _initials_of(character: str) -> frozenset[str]:
    """With which letters the readings of a character begin."""
    return frozenset(spelling[0] for spelling in spellings(character))


def _spelled(letters: str, name: str, at: int, *, initials_only: bool) -> bool:
    if at == len(name):
        return False
    for spelling in spellings(name[at]):
        if (len(letters) == 1 or not initials_only) and spelling.startswith(letters):
            return True
        if (
            not initials_only
            and letters.startswith(spelling)
            and _spelled(letters[len(spelling) :], name, at + 1, initials_only=False)
        ):
            return True
        if spelling[0] == letters[0] and _spelled(letters[1:], name, at + 1, initials_only=True):
            return True
    return False


def _found(term: Term, names: list[str], numbers: list[str]) -> bool:
    if any(term.text in name for name in names):
        return True
    if term.kind == "letters":
        # The first letter alone settles it for nearly everybody.
        first, alone = term.text[0], len(term.text) == 1
        for name in names:
            for at, character in enumerate(name):
                if first in _initials_of(character) and (alone or spelled(term.text, name, at)):
                    return True
        return False
    return (
        term.kind == "digits"
        and len(term.text) >= SHORTEST_DIGITS
        and any(number.endswith(term.text) for number in numbers)
    )


def _numbers(fields: SearchFields) -> list[str]:
    return [fold(number) for number in (fields.id_number, *fields.telephones, fields.file_no) if number]


def _silent(character: str) -> bool:
    # Unassigned code points stay: Python 3.11 does not know the newest characters of names.
    category = unicodedata.category(character)
    return category[0] in "ZPSM" or category in ("Cc", "Cf", "Cs")


def _character(character: str) -> str:
    """The character itself where FTS5 surely takes it for a letter, else its code point."""
    if (
        (character.isascii() and character.isalnum())
        or "一" <= character <= "龥"
        or "㐀" <= character <= "䶵"
    ):
        return character
    return f"x{ord(character):x}"


def _character_tokens(text: str) -> Iterator[str]:
    """The bigrams of a text, or its only character."""
    parts = [_character(c) for c in text]
    if len(parts) == 1:
        yield parts[0]
    for one, other in pairwise(parts):
        yield one + other


def _name_tokens(name: str) -> Iterator[str]:
    for character in name:
        yield _character(character)
    yield from _character_tokens(name)
    firsts = []
    for character in name:
        spelling = spellings(character)
        yield from ("p" + syllable for syllable in spelling)
        firsts.append({syllable[0] for syllable in spelling})
        yield from sorted("i" + first for first in firsts[-1])
    for one, other in pairwise(firsts):
        yield from sorted("i" + a + b for a, b in product(one, other))


def _term(run: str) -> Term:
    whole = tuple(Token(token) for token in _character_tokens(run))
    if not run.isascii():
        return Term("characters", run, (whole,))
    if run.isalpha():
        return Term("letters", run, tuple(dict.fromkeys([whole, *_spelling_alternatives(run)])))
    if len(run) < SHORTEST_DIGITS:
        return Term("digits", run, (whole,))
    return Term("digits", run, ((Token("d" + run[-LONGEST_DIGITS:]),), whole))


def _spelling_alternatives(letters: str) -> Iterator[tuple[Token, ...]]:
    """All ways to cut the letters into whole syllables, then initials or one unfinished syllable."""
    yield _initials(letters)
    for whole, rest in _cuts(letters, ()):
        tokens = tuple(Token("p" + syllable) for syllable in whole)
        firsts = "".join(syllable[0] for syllable in whole)
        if len(whole) == DEEPEST or not rest:
            # A last syllable that may go on ("li" to "liang") is asked for by its beginning below.
            if rest or not _goes_on(whole[-1]):
                yield (*tokens, *_initials(firsts))
            continue
        if _goes_on(rest):
            yield (*tokens, Token("p" + rest, prefix=True), *_initials(firsts + rest[0]))
        if whole:
            yield (*tokens, *_initials(firsts + rest))


def _goes_on(letters: str) -> bool:
    return any(syllable.startswith(letters) and syllable != letters for syllable in syllables())


def _cuts(letters: str, before: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], str]]:
    yield before, letters
    if len(before) == DEEPEST:
        return
    for end in range(1, min(6, len(letters)) + 1):
        if letters[:end] in syllables():
            yield from _cuts(letters[end:], (*before, letters[:end]))


def _initials(letters: str) -> tuple[Token, ...]:
    if len(letters) == 1:
        return (Token("i" + letters),)
    return tuple(Token("i" + a + b) for a, b in pairwise(letters))


def _any_of(term: Term) -> str:
    ways = (" AND ".join(_quoted(token) for token in tokens) for tokens in term.alternatives)
    return "(" + " OR ".join(f"({way})" for way in ways) + ")"


def _quoted(token: Token) -> str:
    return f'"{token.text}" *' if token.prefix else f'"{token.text}"'
