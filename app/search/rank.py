"""Which hit comes first: the whole name before its beginning, characters before pinyin."""

from __future__ import annotations

from collections.abc import Sequence

from app.search.tokens import Query, SearchFields, fold, spelled

WHOLE_NAME, BEGINNING, INSIDE, FORMER_NAME, SPELLED_BEGINNING, SPELLED_INSIDE, NUMBER = range(7)


def rank(asked: Query, fields: SearchFields) -> int:
    """How well a hit fits, 0 best: the sum over the query's terms. Ties are the caller's to order.

    The first of `fields.names` is the name in use, the others are former names.
    """
    names = [fold(name) for name in fields.names] or [""]
    return sum(_rank(term.kind, term.text, names[0], names[1:]) for term in asked.terms)


def _rank(kind: str, text: str, name: str, former: Sequence[str]) -> int:
    if text == name:
        return WHOLE_NAME
    if name.startswith(text):
        return BEGINNING
    if text in name:
        return INSIDE
    if any(text in other for other in former):
        return FORMER_NAME
    if kind != "letters":
        return NUMBER
    return SPELLED_BEGINNING if spelled(text, name, 0) else SPELLED_INSIDE
