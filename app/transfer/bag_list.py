"""The list of those who go over, from a table: by file number, by identity number, or by name."""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.errors import Refused
from app.ids import PersonId
from app.importing.ledger import Ledger, Sheet, shown
from app.people.read_person import person_of_file
from app.people.same_person import survivor_of
from app.people.save_person import id_hash
from app.width import half_width
from app.work import Connection

_FILE = re.compile(r"(档案|一人一档|袋)?(编号|号)|档案|file.?(no|number)", re.IGNORECASE)
_NUMBER = re.compile(r"(居民)?(身份证|公民身份|证件)(号码|号)?|id.?(no|number)", re.IGNORECASE)
_NAME = re.compile(r"(人员)?姓名|name", re.IGNORECASE)
_HEADING_WITHIN = 10


def read_bag_list(connection: Connection, ledger: Ledger, *, id_key: bytes) -> list[PersonId]:
    """Whose bags a table names, each once, in its order. One line that names nobody, or more than one
    person, refuses the whole of it.

    Raises: Refused("bag_list_no_table"), Refused("bag_list_unknown" | "bag_list_several") with `address`.
    """
    found: dict[PersonId, None] = {}
    for sheet in ledger.sheets:
        for address, file_no, number, name in _lines(sheet):
            people = _people(connection, file_no, number, name, id_key)
            if len(people) != 1:
                raise Refused("bag_list_several" if people else "bag_list_unknown", address=address)
            found.update(dict.fromkeys(people))
    if not found:
        raise Refused("bag_list_no_table")
    return list(found)


def _people(connection: Connection, file_no: str, number: str, name: str, id_key: bytes) -> set[PersonId]:
    """The surest of what the line says decides."""
    if file_no:
        try:
            return {person_of_file(connection, file_no)}
        except Refused:
            return set()
    if number:
        column, wanted = "id_hash", id_hash(number, id_key)
    else:
        column, wanted = "name", name
    rows = connection.exec_driver_sql(
        f"SELECT id FROM person WHERE {column} = ? AND deleted = 0 AND closed_on IS NULL", (wanted,)
    )
    return {survivor_of(connection, PersonId(row)) for row in rows.scalars()}


def _lines(sheet: Sheet) -> Iterator[tuple[str, str, str, str]]:
    for place, row in enumerate(sheet.rows[:_HEADING_WITHIN]):
        words = [shown(cell).strip() for cell in row]
        columns = [_first(words, heading) for heading in (_FILE, _NUMBER, _NAME)]
        if any(column is not None for column in columns):
            shows = next(column for column in columns if column is not None)
            for line, cells in enumerate(sheet.rows[place + 1 :], start=place + 1):
                said = ["" if one is None or one >= len(cells) else shown(cells[one]) for one in columns]
                file_no, number, name = half_width(said[0]).strip(), said[1].strip(), said[2].strip()
                if file_no or number or name:
                    yield sheet.address(line, shows), file_no, number, name
            return


def _first(words: list[str], heading: re.Pattern[str]) -> int | None:
    return next((column for column, word in enumerate(words) if heading.fullmatch(word)), None)
