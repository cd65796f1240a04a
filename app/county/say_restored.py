"""The county's store was put back to an older copy: from now on it counts in a new epoch.

The marks of the new epoch replace the old ones, so that villages send again what was lost here. The
county's own chain goes on under a new name: the old one may have gone further.
"""

from __future__ import annotations

from app.clock import Moment
from app.county.county_keys import CountyKeys, county_keys
from app.vault.laptop import new_laptop
from app.vault.succeed import succeed
from app.vault.vault import Vault
from app.work import look, work


def say_restored(vault: Vault, *, now: Moment) -> CountyKeys:
    """Raises: Refused("no_county_store")."""
    with look(vault) as connection:
        county_keys(connection)
    old, new = vault.laptop, new_laptop()
    vault.laptop = new
    try:
        with work(vault, now=now) as session:
            succeed(session, old, new, made_ms=session.now_ms, now=now)
            return county_keys(session.connection)
    except BaseException:
        vault.laptop = old
        raise
