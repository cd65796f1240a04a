"""The records behind a village's figure, with their names; whose they are is noted in the access log."""

from __future__ import annotations

from app.county.count_county import CountyFigure
from app.reports.name_records import NamedRecord, name_records
from app.work import Session
from db.access_log import log_access


def records_behind(session: Session, figure: CountyFigure, village_code: str) -> list[NamedRecord]:
    """Nothing for a figure that is one number. Names are whole here; the screen masks them."""
    if figure.definition.aggregate:
        return []
    found = name_records(session.connection, figure.records.get(village_code, ()))
    people = sorted({str(one.counted.person or one.counted.row) for one in found if one.name})
    if people:
        log_access(
            session.connection,
            laptop=session.author.laptop,
            actor=session.author.actor,
            at_ms=session.now_ms,
            kind="looked_at",
            rows=people,
            detail={"figure": figure.definition.key},
        )
    return found
