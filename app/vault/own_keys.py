"""Whether the keys of this installation are those that its name was made from."""

from __future__ import annotations

from collections.abc import Iterator

import pyrage

from app.vault.laptop import laptop_from
from app.work import Connection


def key_findings(connection: Connection) -> Iterator[str]:
    """What does not fit among the laptops that this vault was and is, by their ids. Empty is good."""
    rows = connection.exec_driver_sql(
        "SELECT laptop, sign_seed, age_identity, active FROM this_laptop ORDER BY laptop"
    ).all()
    for laptop, seed, identity, _active in rows:
        try:
            fits = laptop_from(seed, identity).laptop == laptop
        except (ValueError, pyrage.IdentityError):
            fits = False
        if not fits:
            yield f"this_laptop {laptop} does not fit its keys"
    if sorted(active for *_keys, active in rows) != [*(0 for _ in rows[1:]), 1]:
        yield "this_laptop is not one alone"
