"""Strings that are translated later than they are written: in tables and constants.

`scripts/translate` finds them by this name; Qt's own function of the name is typed as any object.
"""

from __future__ import annotations


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: ARG001  # read by scripts/translate
    """The text itself; its translation is looked up under `context` when it is shown."""
    return text
