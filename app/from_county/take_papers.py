"""Take in the lists of papers of a bag that the county signed."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date
from typing import Any

from app.bag.paper_lists import MOST_PAPERS, PaperList, parse_list
from app.from_county.sent_kind import SentBy, unreadable
from app.ids import new_id
from app.work import Session
from db.journal import create

LONGEST_LIST = 256 * 1024


def take_papers(session: Session, items: Sequence[Any], sent: SentBy) -> int:
    """Enter each list from its `valid_from` on, yet never from a day before the file was made."""
    lists = [_read(place, item, sent) for place, item in enumerate(items, 1)]
    return sum([_enter(session, *one, sent) for one in lists])


def _read(place: int, item: Any, sent: SentBy) -> tuple[PaperList, str, date, int]:
    if not isinstance(item, dict):
        raise unreadable(place, "not_an_object")
    raw = dict(item)
    version, since = raw.pop("version", None), raw.pop("valid_from", None)
    if not isinstance(version, int) or isinstance(version, bool):
        raise unreadable(place, "version")
    body = json.dumps(raw, ensure_ascii=False, sort_keys=True)
    papers = raw.get("papers")
    if len(body) > LONGEST_LIST or (isinstance(papers, list) and len(papers) > MOST_PAPERS):
        raise unreadable(place, "too_long")
    try:
        return parse_list(body), body, max(date.fromisoformat(since), sent.made_on), version
    except (TypeError, ValueError):
        raise unreadable(place, "no_list") from None


def _enter(session: Session, papers: PaperList, body: str, since: date, version: int, sent: SentBy) -> bool:
    known = session.connection.exec_driver_sql(
        "SELECT 1 FROM paper_list WHERE deleted = 0 AND code = ? AND body = ? AND signed_by = ?",
        (papers.code, body, sent.county),
    ).first()
    if known is not None:
        return False
    cells = {
        "code": papers.code,
        "version": str(version),
        "body": body,
        "source": papers.source,
        "valid_from": since.isoformat(),
        "signed_by": sent.county,
    }
    session.write([create("paper_list", new_id(), cells)])
    return True
