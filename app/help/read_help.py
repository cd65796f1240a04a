"""The help: what a field or a page is for, why it is asked, and which rule says so.

The texts are data, resources/help/<kind>.json, in both languages. A topic is the name of a table or
of a page ("visit", "today"), or one field of it ("visit.happened_on").
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

import resources

LANGUAGES = ("zh_CN", "en")
WHOLE = ""
"""The key of what is said of a kind or page as a whole."""


@dataclass(frozen=True)
class Help:
    """`what` it is for, `why` it is asked, and the `rule` with its source; "" where nothing is said."""

    what: str
    why: str = ""
    rule: str = ""


def help_of(topic: str, language: str) -> Help | None:
    """The help of a topic in "zh_CN" or "en"; None where nobody wrote any."""
    kind, _dot, field = topic.partition(".")
    return read_kind(kind, language).get(field or WHOLE)


@lru_cache(maxsize=32)
def read_kind(kind: str, language: str) -> Mapping[str, Help]:
    """All help of one kind by the names of its fields; empty for a kind without any.

    Raises ValueError or TypeError where the file is not of the form.
    """
    path = resources.path("help", f"{kind}.json")
    if not kind.replace("_", "").isalnum() or not path.is_file():
        return {}
    plain = json.loads(path.read_text("utf-8"))
    return {field: Help(**said[language]) for field, said in plain.items()}
