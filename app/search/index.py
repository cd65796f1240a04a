"""Keep the search index in step with the people it finds: in the same transaction as the change."""

from __future__ import annotations

from collections.abc import Sequence

from app.search.tokens import SearchFields, index_text
from db.engine import lies_on_server
from db.journal import Session

_AT_ONCE = 500
COLUMNS = "name, former_name, id_no, phone, file_no, name_picture_note"


def refresh_index(session: Session) -> None:
    """Index again every person that the session touched. Hidden people leave the index."""
    if lies_on_server(session.connection):
        # The index holds names in parts; a server that others administer may not have them.
        return
    people = sorted(row for table, row in session.touched if table == "person")
    for start in range(0, len(people), _AT_ONCE):
        _refresh(session, people[start : start + _AT_ONCE])


def fields_of(cells: Sequence[str | None]) -> SearchFields:
    """What a person can be found by, from the cells named in COLUMNS: also by the words for a character
    that cannot be typed."""
    name, former, id_no, phone, file_no, note = (cell or "" for cell in cells)
    names = tuple(one for one in (name, former, note) if one)
    return SearchFields(names, id_no, (phone,) if phone else (), file_no)


def _refresh(session: Session, people: Sequence[str]) -> None:
    run = session.connection.exec_driver_sql
    hidden: list[tuple[str]] = []
    shown: list[tuple[str, str | None, str]] = []
    for row, village, deleted, *cells in run(
        f"SELECT id, village_id, deleted, {COLUMNS} FROM person WHERE id IN ({', '.join('?' * len(people))})",
        tuple(people),
    ):
        if deleted:
            hidden.append((row,))
        else:
            shown.append((row, village, index_text(fields_of(cells))))
    if hidden:
        run("DELETE FROM search_row WHERE person_id = ?", hidden)
    if shown:
        run(
            "INSERT INTO search_row (person_id, village_id, tokens) VALUES (?, ?, ?)"
            " ON CONFLICT (person_id) DO UPDATE SET village_id = excluded.village_id,"
            " tokens = excluded.tokens"
            " WHERE village_id IS NOT excluded.village_id OR tokens <> excluded.tokens",
            shown,
        )
