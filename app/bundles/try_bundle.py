"""Before the first real use: make a bundle as it would go out, to ourselves, and open it again.

It is written, encrypted and signed by the code that sends, checked by the code that takes in, and
taken away again. No number is used up: the county never hears of it. That it was tried is noted.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace

from app.bundles.container import open_bundle
from app.bundles.plan_bundle import check_readers, plan_report
from app.bundles.send import make_kept
from app.clock import Moment
from app.errors import Trouble
from app.users.rules import Thing
from app.vault.first_steps import note_test_bundle
from app.vault.vault import Vault
from app.work import look_whole, work


def try_bundle(vault: Vault, *, now: Moment) -> int:
    """How many entries the bundle held, read back. Raises: Refused("not_enrolled" | "not_for_role");
    Trouble("test_bundle_differs"), and as `send` and `open_bundle`.
    """
    with look_whole(vault, Thing.SEND) as connection:
        check_readers(connection, to_sisters=False)
        plan = replace(plan_report(connection, vault, now), recipients=(vault.laptop.age_recipient,))
        kept, written = make_kept(connection, vault, plan, now)
    try:
        us = plan.county.addressee()
        with open_bundle(kept.path, [vault.laptop.age_identity], addressee=us, folder=vault.folder) as opened:
            if opened.manifest != written.manifest:
                raise Trouble("test_bundle_differs")
            entries = sum(one.last - one.first + 1 for one in opened.manifest.segments)
    finally:
        with suppress(OSError):
            kept.path.unlink()
    with work(vault, now=now) as session:
        note_test_bundle(session)
    return entries
