"""Keep the search index in step with the people it finds: in the same transaction as the change."""

from __future__ import annotations

from app.search.tokens import PersonFields, index_tokens
from db.journal import Session


def refresh_index(session: Session, _key: bytes) -> None:
    """Index again every person that the session touched. Hidden people leave the index."""
    rows = sorted(row for table, row in session.touched if table == "person")
    for row in rows:
        _refresh_person(session, row)


def _refresh_person(session: Session, row: str) -> None:
    run = session.connection.exec_driver_sql
    person = run(
        "SELECT village_id, name, former_name, id_no, phone, deleted FROM person WHERE id = ?", (row,)
    ).one()
    if person.deleted:
        run("DELETE FROM search_row WHERE person_id = ?", (row,))
        return
    fields = PersonFields(
        name=person.name or "",
        former_name=person.former_name or "",
        id_no=person.id_no or "",
        phone=person.phone or "",
    )
    run(
        "INSERT INTO search_row (person_id, village_id, tokens) VALUES (?, ?, ?)"
        " ON CONFLICT (person_id) DO UPDATE SET village_id = excluded.village_id, tokens = excluded.tokens",
        (row, person.village_id, index_tokens(fields)),
    )
