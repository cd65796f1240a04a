"""Who and which laptop, as a screen names them beside what they wrote."""

from __future__ import annotations

from dataclasses import dataclass

from app.history.row_history import laptop_tags, user_names
from app.work import Connection


@dataclass(frozen=True)
class Names:
    """Laptops and users by id, as a screen names them."""

    tags: dict[str, str]
    users: dict[str, str]


def names_known(connection: Connection) -> Names:
    """Who and which laptop, for showing beside what they wrote."""
    return Names(laptop_tags(connection), user_names(connection))
