"""How people name an entry of the journal: the laptop's tag and the number there, A7K-152."""

from __future__ import annotations

import re
from collections.abc import Mapping

from app.errors import Refused
from app.history.row_history import laptop_tags
from app.work import Connection
from db.registers import Name

_NUMBER = re.compile(r"([0-9A-Za-z]+)\s*-\s*([0-9]{1,15})", re.ASCII)
_LONG = 8


def entry_number(laptop: str, seq: int, tags: Mapping[str, str]) -> str:
    """A7K-152; of a laptop whose tag is not known here, or that shares its tag, the id's beginning."""
    tag = tags.get(laptop, "")
    is_shared = sum(one == tag for one in tags.values()) > 1
    return f"{laptop[:_LONG] if is_shared or not tag else tag}-{seq}"


def find_entry(connection: Connection, number: str) -> Name:
    """Which entry is meant, whether or not it is here.

    Raises: Refused("entry_number_malformed" | "entry_unknown" | "entry_number_twice").
    """
    read = _NUMBER.fullmatch(number.strip())
    if read is None:
        raise Refused("entry_number_malformed", field="entry", number=number[:40])
    wanted, seq = read[1], int(read[2])
    by_tag = [laptop for laptop, tag in laptop_tags(connection).items() if tag.upper() == wanted.upper()]
    laptops = by_tag or _beginning_with(connection, wanted.lower())
    if not laptops:
        raise Refused("entry_unknown", field="entry", number=number[:40])
    if len(laptops) > 1:
        raise Refused("entry_number_twice", field="entry", number=number[:40])
    return Name(laptops[0], seq)


def _beginning_with(connection: Connection, beginning: str) -> list[str]:
    if len(beginning) < _LONG:
        return []
    rows = connection.exec_driver_sql(
        "SELECT DISTINCT laptop FROM entry WHERE laptop >= ? AND laptop < ?", (beginning, beginning + "~")
    )
    return list(rows.scalars())
