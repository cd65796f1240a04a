"""Who and which laptop, as a screen names them beside what they wrote."""

from __future__ import annotations

import json
from dataclasses import dataclass

from app.history.row_history import laptop_tags, user_names
from app.work import Connection
from db.create import header_value

COUNTY_CHAINS = "county_chains"
COUNTY = "county"
"""Stands for the county where a laptop is named by its tag."""


@dataclass(frozen=True)
class Names:
    """Laptops and users by id, as a screen names them; which laptops are the county's."""

    tags: dict[str, str]
    users: dict[str, str]
    county: frozenset[str] = frozenset()


def names_known(connection: Connection) -> Names:
    """Who and which laptop, for showing beside what they wrote."""
    return Names(laptop_tags(connection), user_names(connection), county_chains(connection))


def county_chains(connection: Connection) -> frozenset[str]:
    """The laptops here that are the county's own, as its bundles for this village named them."""
    return frozenset(json.loads(header_value(connection, COUNTY_CHAINS) or "[]"))
