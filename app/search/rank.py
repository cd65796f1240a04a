"""Which hit comes first: the whole name before its beginning, characters before pinyin."""

from __future__ import annotations

from app.search.tokens import PersonFields, Query, fold, spelled

WHOLE_NAME, BEGINNING, INSIDE, FORMER_NAME, SPELLED_BEGINNING, SPELLED_INSIDE, NUMBER = range(7)


def rank(asked: Query, fields: PersonFields) -> int:
    """How well a hit fits, 0 best: the sum over the query's terms. Ties are the caller's to order."""
    name, former = fold(fields.name), fold(fields.former_name)
    return sum(_rank(term.kind, term.text, name, former) for term in asked.terms)


def _rank(kind: str, text: str, name: str, former: str) -> int:
    if text == name:
        return WHOLE_NAME
    if name.startswith(text):
        return BEGINNING
    if text in name:
        return INSIDE
    if text in former:
        return FORMER_NAME
    if kind != "letters":
        return NUMBER
    return SPELLED_BEGINNING if spelled(text, name, 0) else SPELLED_INSIDE
