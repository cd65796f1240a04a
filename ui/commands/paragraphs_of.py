"""The paragraphs of a docstring or a help text, each on one line: what a command says of itself."""

from __future__ import annotations

from inspect import cleandoc


def paragraphs_of(text: str) -> list[str]:
    """Each as translators see it, whatever the lines of the source are."""
    return [" ".join(one.split()) for one in cleandoc(text).split("\n\n") if one.strip()]
