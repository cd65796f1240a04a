"""Laptops that knew a village under different codes made a row each for one word: once they have met, one row
says it.

The id of such a row is made of the village's code (`said_alike`), and a laptop that has not heard yet that
the village was renumbered or merged makes another one; so did programs before these ids. The later row would
hold without a word. So its word is written anew into the first of the rows, beside what stands there, as if
both laptops had known the same code, and it is hidden itself: two different words are an open conflict.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from app.clock import CHINA, moment_of
from app.details import day_from
from app.history.names import names_known
from app.history.read_conflicts import values_of
from app.history.row_history import HeadValue, Step, history_of, open_conflict
from app.ids import is_derived
from app.village.read_village import read_villages
from app.village.said_alike import rows_said_alike
from app.work import Connection, Session
from db.canonical import Value
from db.journal import Write, create, delete
from db.undo import bar_undo

_CLOSINGS = "month_close"
_TOLD_BY = {
    "village_setting": ("key", "from_on", "village_id"),
    "holiday_year": ("year",),
    "plan_template": ("code", "valid_from", "signed_by"),
    _CLOSINGS: ("period", "village_id"),
}
_REGISTERS = {
    "village_setting": "setting",
    "holiday_year": "days",
    "plan_template": "plan",
    _CLOSINGS: "closing",
}
_SAID = {"village_setting": 2, "holiday_year": 1, "plan_template": 2, _CLOSINGS: 1}
"""How many of these columns are in the id; the others have to be equal."""
_APART = "apart."
_OWN = "own"
"""Of a plan that was changed while another one is followed from that day (`own_version_aside`)."""


def bring_together(session: Session) -> int:
    """Write them into one row; how many writes. The second time none.

    Rows that one laptop alone made are what it meant. The closings of two villages that were merged
    afterwards are two: each closed its own month.
    """
    writes = [
        write
        for table in _TOLD_BY
        for rows in _said_twice(session.connection, table)
        for write in _moves(session.connection, table, rows)
    ]
    if not writes:
        return 0
    bar_undo(session)
    with session.unasked():
        for write in writes:
            session.write([write])
    return len(writes)


def _said_twice(connection: Connection, table: str) -> Iterator[list[str]]:
    """The rows that say one thing, the one that stays first."""
    columns = _TOLD_BY[table]
    found = connection.exec_driver_sql(
        f"SELECT {', '.join(columns)}, json_group_array(id) FROM {table} WHERE deleted = 0"
        f" GROUP BY {', '.join(columns)} HAVING count(*) > 1 ORDER BY min(id)"
    ).all()
    for *cells, ids in found:
        if table == "plan_template" and cells[-1]:
            continue
        said = [str(cell or "") for cell in cells[: _SAID[table]]]
        if not said[0]:
            continue
        rows = sorted(json.loads(ids))
        asides = rows_said_alike(connection, table, _OWN, *said)
        known = rows_said_alike(connection, table, *said)
        for group in (
            [row for row in rows if row in known or (row not in asides and _is_word(table, row, said))],
            [row for row in rows if row in asides],
        ):
            pasts = {row: history_of(connection, row) for row in group} if len(group) > 1 else {}
            made_by = {step.laptop for past in pasts.values() for step in past if step.created}
            if len(made_by) > 1 and (table != _CLOSINGS or _of_one_village(connection, said[0], pasts)):
                yield group


def _is_word(table: str, row: str, said: list[str]) -> bool:
    """Whether a row of another id is a word for it: one made under a code that is not known here, or before
    there were such ids. Of a plan nobody can tell then whether it stands aside; of two lines that were said
    to be apart (`said_twice`) each pair is a row.
    """
    if not is_derived(row):
        return True
    return table != "plan_template" and not said[0].startswith(_APART)


def _of_one_village(connection: Connection, period: str, pasts: dict[str, list[Step]]) -> bool:
    """Whether the villages that the closings were made for bore one code in that month."""
    on = day_from(f"{period}-28") or date.max
    codes = {str(one.village): one.code for one in read_villages(connection, on=on)}
    made_for = [step.values.get("village_id") for past in pasts.values() for step in past if step.created]
    return len({codes.get(str(village), str(village)) for village in made_for}) == 1


def _moves(connection: Connection, table: str, rows: list[str]) -> Iterator[Write]:
    stays, *others = rows
    said = [words for _head, words in _words(connection, table, stays)]
    for row in others:
        for head, words in _words(connection, table, row):
            if words not in said:
                said.append(words)
                yield _beside(connection, table, stays, words, head)
        yield delete(table, row)


def _words(connection: Connection, table: str, row: str) -> Iterator[tuple[HeadValue, dict[str, Value]]]:
    """All that the row says, as each value makes it that stands in it; what is erased says nothing."""
    whole = values_of(connection, table, row)
    for head in open_conflict(connection, row, _REGISTERS[table]):
        words: dict[str, Value] = {**whole, **head.values}
        if words[_TOLD_BY[table][0]] is not None:
            yield head, {name: value for name, value in words.items() if value is not None}


def _beside(connection: Connection, table: str, row: str, words: dict[str, Value], head: HeadValue) -> Write:
    """The row made once more, knowing nothing of what stands there, with who said it first, and when."""
    names = names_known(connection)
    who = " · ".join(part for part in (names.users.get(head.actor), names.tags.get(head.laptop)) if part)
    on = moment_of(head.at_ms).astimezone(CHINA)
    return replace(create(table, row, words), why=f"{who} {on:%Y-%m-%d %H:%M}".strip())
