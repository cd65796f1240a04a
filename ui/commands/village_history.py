"""`yidai history`: every value that was ever entered in a bag, or the bag as it was known on a day.

Numbers are masked. What an entry is called here, `yidai undo --entry` understands.
"""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from app.history.known_on import PastRecord, known_on
from app.history.person_history import read_history
from app.ids import PersonId
from app.people.read_person import person_of_file
from app.people.reveal import note_look
from app.work import Connection, look, work
from ui.commands.command_line import DAY, answer, as_json, password_file, translate
from ui.commands.village_vault import opened_village, vault_option

if TYPE_CHECKING:
    from ui.history.history_lines import HistoryLine


@click.command()
@click.option("--person", "file_no", required=True, help="The file number of the bag.")
@click.option(
    "--on",
    "day",
    type=DAY,
    help="The bag as this vault knew it at the end of this day, instead of the changes.",
)
@vault_option
@password_file
@as_json
def history(
    file_no: str, day: datetime | None, vault: Path, password_file: Path | None, as_json: bool
) -> None:
    """Show every change of a bag, the newest first: who, when, on which laptop, old and new."""
    with opened_village(vault, password_file) as (store, moment):
        with look(store) as connection:
            person = person_of_file(connection, file_no)
        with work(store, now=moment) as session:
            note_look(session, person)
        with look(store) as connection:
            if day is None:
                _tell_changes(connection, person, as_json)
            else:
                _tell_past(connection, person, day.date(), as_json)


def _tell_changes(connection: Connection, person: PersonId, as_json: bool) -> None:
    # The labels come with the forms, and the forms with Qt's widgets: loaded for this command alone.
    from ui.history.history_lines import history_lines

    lines = history_lines(read_history(connection, person))
    answer([_facts(line) for line in lines], as_json, lambda: _say_lines(lines))


def _facts(line: HistoryLine) -> dict[str, object]:
    return {
        "entry": line.number,
        "at": line.when,
        "known_here": line.known or line.when,
        "who": line.who,
        "laptop": line.tag,
        "table": line.table,
        "row": line.row,
        "record": line.record,
        "column": line.column,
        "field": line.field,
        "old": line.old,
        "new": line.new,
        "fate": line.fate,
        "fate_words": line.fate_words(),
        "removed": line.hidden,
        "why": line.why,
    }


def _say_lines(lines: list[HistoryLine]) -> None:
    for line in lines:
        words = (line.when, line.who, line.number, line.record, line.field, line.change_words())
        click.echo("\t".join(_one_line(word) for word in (*words, line.fate_words(), line.why)))


def _tell_past(connection: Connection, person: PersonId, day: date, as_json: bool) -> None:
    from ui.history.record_words import Told, is_told_of, label_of_field, order_of_field, title_of

    told = Told()

    def shown(record: PastRecord) -> dict[str, str]:
        columns = [
            column
            for column, value in record.values.items()
            if value not in (None, "", []) and is_told_of(record.table, column)
        ]
        columns.sort(key=lambda column: order_of_field(record.table, column))
        return {column: told.value(record.table, column, record.values[column]) for column in columns}

    def say() -> None:
        if not known.records:
            click.echo(translate("commands", "At the end of that day nothing was known here of this person."))
        for record in known.records:
            removed = translate("history", "removed") if record.hidden else ""
            for column, words in shown(record).items():
                title, field = title_of(record.table, record.values), label_of_field(record.table, column)
                click.echo("\t".join((title, field, _one_line(words), removed)).rstrip("\t"))

    known = known_on(connection, person, day)
    facts = [
        {
            "table": record.table,
            "row": record.row,
            "record": title_of(record.table, record.values),
            "removed": record.hidden,
            "values": shown(record),
        }
        for record in known.records
    ]
    answer(facts, as_json, say)


def _one_line(words: str) -> str:
    """Several lines as one, so that each change is a line of the answer."""
    return " ".join(words.split())
