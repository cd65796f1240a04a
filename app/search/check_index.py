"""Whether search finds everybody: the index holds each person's words, and nobody else's."""

from __future__ import annotations

from collections.abc import Iterator

from app.search.index import COLUMNS, fields_of
from app.search.tokens import index_text
from app.work import Connection
from db.engine import lies_on_server


def index_findings(connection: Connection) -> Iterator[str]:
    """The people whose words in the index are not theirs, by id. On a server there is no index."""
    if lies_on_server(connection):
        return
    rows = connection.exec_driver_sql("SELECT person_id, village_id, tokens FROM search_row")
    kept = {row: (village, tokens) for row, village, tokens in rows}
    people = connection.exec_driver_sql(
        f"SELECT id, village_id, {COLUMNS} FROM person WHERE deleted = 0 ORDER BY id"
    )
    for row, village, *cells in people:
        if kept.pop(row, None) != (village, index_text(fields_of(cells))):
            yield f"search_row of person {row} does not hold the person's words"
    yield from (f"search_row of {row} is nobody's" for row in sorted(kept))
