"""Apply what waited here for a newer program, once that program is here."""

from __future__ import annotations

from app.clock import Moment, milliseconds
from app.people.erase_person import follow_erasures
from app.village.brought_together import bring_together
from app.village.made_alike import settle_made_alike
from app.village.one_village import use_one_village
from app.work import Session
from db.take_in import apply_waiting


def apply_again(session: Session, *, now: Moment) -> int:
    """Apply every stored entry that can be by now; how many could. What still waits goes on waiting."""
    connection = session.connection
    waits = connection.exec_driver_sql(
        "SELECT 1 FROM entry WHERE applied = 0 AND clock IS NOT NULL LIMIT 1"
    ).scalar()
    if waits is None:
        return 0
    applied = apply_waiting(connection, now_ms=milliseconds(now))
    session.touched |= applied.touched
    if applied.count:
        settle_made_alike(session, applied.touched, now=now)
        use_one_village(session, now=now)
        bring_together(session)
        follow_erasures(session, now=now)
    return applied.count
