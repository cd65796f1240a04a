"""Take in the forms that the county signed: each is read strictly here, and kept as it came.

They stand beside the shipped ones and print without a new version; what the county sends later takes the
place of all that it sent before (`app.printing.forms.county_forms` reads them).
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from app.errors import Refused
from app.from_county.sent_kind import SentBy, unreadable
from app.printing.forms.read_form import read_form
from app.work import Session
from db.canonical import canonical


def take_forms(session: Session, items: Sequence[Any], _sent: SentBy) -> int:
    """How many are not among those that the county sent last. Two of one number are refused."""
    numbers = set()
    for place, item in enumerate(items, 1):
        if not isinstance(item, dict):
            raise unreadable(place, "not_an_object")
        try:
            number = read_form(json.dumps(item, ensure_ascii=False)).number
        except Refused as refused:
            why = f"{refused.facts.get('place', '')}: {refused.facts.get('why', '')}"
            raise unreadable(place, why[:80]) from None
        if number in numbers:
            raise unreadable(place, "number_twice")
        numbers.add(number)
    body = session.connection.exec_driver_sql(
        "SELECT body FROM county_data WHERE kind = 'forms' AND state <> 'refused'"
        " ORDER BY taken_ms DESC LIMIT 1"
    ).scalar()
    known = {canonical(one) for one in json.loads(body)} if body else set()
    return sum(canonical(item) not in known for item in items)
