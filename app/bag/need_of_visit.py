"""A difficulty that a visit brings to light 最急难题 opens a need, so that nobody forgets it."""

from __future__ import annotations

from datetime import date

from app.bag.need import NEED, OPEN
from app.ids import PersonId, VisitId, new_id
from app.people.same_person import OF_PERSON
from app.work import Connection, Session
from db.journal import create, delete, update

NOTHING = frozenset({"无", "没有", "暂无", "无困难", "没有困难", "暂无困难", "none", "no", "nothing", "n/a"})
"""What is written where there is no difficulty."""


def follow_difficulty(
    session: Session,
    visit: VisitId,
    person: PersonId,
    *,
    before: str,
    after: str,
    happened_on: date | None,
) -> None:
    """Bring the need of a visit up to date, in the transaction in which the visit is written.

    One need a visit. Words that did not change open nothing; nor do words that stand open already as
    another need of this person. While the need is open its words follow the visit's; once it is
    closed, or was removed, the visit does not touch it again.
    """
    if before.strip() == after.strip():
        return
    connection = session.connection
    own = connection.exec_driver_sql(
        "SELECT id, state, deleted FROM need WHERE visit_id = ? ORDER BY id LIMIT 1", (visit,)
    ).one_or_none()
    says = _says(after)
    if own is None:
        if says and not _stands_open(connection, person, says):
            cells = {"happened_on": happened_on.isoformat() if happened_on else None, "words": says}
            about = {"person_id": person, "visit_id": visit, "state": OPEN}
            session.write([create(NEED.table, new_id(), {**cells, **about})])
    elif own[1] == OPEN and not own[2]:
        session.write([update(NEED.table, own[0], {"words": says}) if says else delete(NEED.table, own[0])])


def drop_need_of(session: Session, visit: VisitId, *, why: str) -> None:
    """The visit was entered by mistake: its need goes with it, unless somebody has dealt with it."""
    open_ones = session.connection.exec_driver_sql(
        "SELECT id FROM need WHERE visit_id = ? AND state = ? AND deleted = 0", (visit, OPEN)
    ).scalars()
    session.write([delete(NEED.table, row, why=why) for row in open_ones.all()])


def _says(words: str) -> str:
    """The difficulty; "" where it is said that there is none."""
    said = words.strip()
    bare = said.strip("。.-—－/、,， ").casefold()
    return "" if not bare or bare in NOTHING else said


def _stands_open(connection: Connection, person: PersonId, words: str) -> bool:
    return (
        connection.exec_driver_sql(
            f"SELECT 1 FROM need WHERE {OF_PERSON} AND words = ? AND state = ? AND deleted = 0",
            (person, words, OPEN),
        ).scalar()
        is not None
    )
