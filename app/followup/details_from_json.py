"""A visit or a test handed over as a JSON object: strictly, so that a misspelt field is not lost."""

from __future__ import annotations

import json
from dataclasses import fields
from datetime import date
from typing import Any, TypeVar, get_type_hints

from app.errors import Refused

D = TypeVar("D")


def details_from_json(kind: type[D], text: str) -> D:
    """The details that an object describes: days as "2026-11-21", names as a list.

    Raises: Refused("json_unreadable" | "json_unknown_field" | "json_wrong_value" | "json_no_such_day"),
    naming the field.
    """
    try:
        given = json.loads(text)
    except (json.JSONDecodeError, RecursionError):
        raise Refused("json_unreadable") from None
    if not isinstance(given, dict):
        raise Refused("json_unreadable")
    hints = get_type_hints(kind)
    known = {field.name for field in fields(kind)}  # type: ignore[arg-type]
    unknown = sorted(set(given) - known)
    if unknown:
        raise Refused("json_unknown_field", name=unknown[0][:60])
    return kind(**{name: _value(name, str(hints[name]), value) for name, value in given.items()})


def _value(name: str, hint: str, value: Any) -> Any:
    if "date" in hint:
        return _day(name, value)
    if "tuple" in hint:
        if isinstance(value, list) and all(isinstance(item, str) for item in value):
            return tuple(value)
    elif "bool" in hint:
        if value is None or isinstance(value, bool):
            return value
    elif "int" in hint:
        if value is None or (isinstance(value, int) and not isinstance(value, bool)):
            return value
    elif isinstance(value, str):
        return value
    raise Refused("json_wrong_value", name=name)


def _day(name: str, value: Any) -> date | None:
    if value is None:
        return None
    if not isinstance(value, str):
        raise Refused("json_wrong_value", name=name)
    try:
        return date.fromisoformat(value)
    except ValueError:
        raise Refused("json_no_such_day", name=name, day=value[:20]) from None
