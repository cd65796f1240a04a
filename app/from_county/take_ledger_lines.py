"""Take in lines of the village's ledgers that the county signed: tasks of the publicity month, the items of
its checklists, the rubric, inspections, and problems with their deadlines.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import asdict, replace
from typing import Any

from app.clock import Moment, moment_of
from app.errors import Refused
from app.followup.details_from_json import details_from_json
from app.from_county.sent_kind import SentBy, unreadable
from app.ids import derived_id
from app.importing.ledger_headings import KINDS_BY_TABLE
from app.importing.take_lines import line_key
from app.records import RecordId, read_record
from app.village.keep_ledger import add_line, change_line
from app.village.read_village import Village, read_villages
from app.work import Session

LONGEST_LINE = 64 * 1024
WHOSE = "village_code"
REASON = "县里文件第{0}号"
"""Stands in the history of each line that came, closed months included."""


def lines_taker(table: str) -> Callable[[Session, Sequence[Any], SentBy], int]:
    """Who takes the items of this ledger in.

    A line of an earlier file takes what the county says anew, however it was corrected since; the fields that
    its item does not have stay as they are. A line that the village had typed itself stays beside it until
    somebody says whether they are one (`app.village.said_twice`).
    """

    def take(session: Session, items: Sequence[Any], sent: SentBy) -> int:
        read = [_read(table, place, item, sent) for place, item in enumerate(items, 1)]
        return sum(_enter(session, table, *one, sent) for one in read)

    return take


def _read(table: str, place: int, item: Any, sent: SentBy) -> tuple[str, dict[str, Any], Any]:
    """Whose line it is ("" for every village here), what the item says, and the line."""
    if not isinstance(item, dict):
        raise unreadable(place, "not_an_object")
    said = dict(item)
    whose = said.pop(WHOSE, "")
    if not isinstance(whose, str):
        raise unreadable(place, WHOSE)
    text = json.dumps(said, ensure_ascii=False)
    if len(text) > LONGEST_LINE:
        raise unreadable(place, "too_long")
    if any(name.endswith("_id") for name in said):
        raise unreadable(place, "reference")
    kind = KINDS_BY_TABLE[table]
    try:
        details = details_from_json(kind.details, text)
        kind.check(details, sent.made_on)
    except Refused as refused:
        raise unreadable(place, str(refused.facts.get("name") or refused.field or refused.reason)) from None
    return whose, {name: getattr(details, name) for name in said}, details


def _enter(session: Session, table: str, whose: str, said: dict[str, Any], details: Any, sent: SentBy) -> int:
    villages = [one for one in read_villages(session.connection, on=sent.made_on) if whose in ("", one.code)]
    return sum(_enter_one(session, table, village, said, details, sent) for village in villages)


def _enter_one(
    session: Session, table: str, village: Village, said: dict[str, Any], details: Any, sent: SentBy
) -> int:
    kind = KINDS_BY_TABLE[table]
    now: Moment = moment_of(session.now_ms)
    why = REASON.format(sent.number)
    # The same on every laptop of the village, which may each read the file before they meet.
    row = RecordId(derived_id(table, village.code or village.village, *line_key(table, details)))
    hidden = session.connection.exec_driver_sql(f"SELECT deleted FROM {table} WHERE id = ?", (row,)).scalar()
    if hidden:  # The village took it away, with its reason: a later file does not bring it back.
        return 0
    if hidden is None:
        add_line(session, kind, village.village, details, now=now, row=row, why=why, as_written=True)
        return 1
    held = read_record(session.connection, kind, row).details
    wanted = replace(held, **said)
    if asdict(wanted) == asdict(held):
        return 0
    return int(change_line(session, kind, row, wanted, now=now, why=why))
