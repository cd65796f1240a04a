"""`yidai corrections` and `yidai incident`: papers that are owed to the people in the records."""

from __future__ import annotations

from dataclasses import asdict
from datetime import datetime
from pathlib import Path

import click

from app.clock import day_of
from app.exporting.save_file import save_file
from app.history.person_history import read_history
from app.people.masking import mask_name
from app.people.read_person import person_of_file, read_person
from app.printing.incident_sheet import incident_sheet
from app.printing.whose import of_village
from app.records import records_of
from app.rights.correction_request import CORRECTION_REQUEST, CorrectionRequest
from app.rights.whose_records import What, lost_with
from app.village.read_village import read_village
from app.work import look
from ui.commands.command_line import DAY, answer, as_json, password_file, translate
from ui.commands.village_vault import opened_village, vault_option
from ui.parts.choices import label_of
from ui.rights.correction_log import correction_log, corrections
from ui.rights.wiring import kinds_on_paper

_out = click.option("--out", type=click.Path(path_type=Path, dir_okay=False), help="Save it as a PDF.")


@click.command("corrections")
@click.option("--person", "file_no", required=True, help="The file number of the bag.")
@_out
@vault_option
@password_file
@as_json
def corrections_command(
    file_no: str, out: Path | None, vault: Path, password_file: Path | None, as_json: bool
) -> None:
    """What was asked to be corrected in one bag, and what was changed: before, after, who and when."""
    with opened_village(vault, password_file) as (store, moment):
        with look(store) as connection:
            person = person_of_file(connection, file_no)
            asked = [one.details for one in records_of(connection, CORRECTION_REQUEST, person)]
            history = read_history(connection, person)
            lines = corrections(history)
            number = read_person(connection, person).file_no
            whose = of_village(read_village(connection, on=day_of(moment)))
        if out is not None:
            data = correction_log(
                asked, history, file_no=number, whose=whose, printed_by=store.user_name, now=moment
            )
            save_file(out, data)
    requests = [asdict(one) for one in asked]
    found = [
        {
            "number": one.number,
            "when": one.when,
            "who": one.who,
            "record": one.record,
            "field": one.field,
            "old": one.old,
            "new": one.new,
        }
        for one in lines
    ]
    answer(
        {"requests": requests, "changes": found},
        as_json,
        lambda: _say([*map(_asked_words, asked), *(tuple(one.values()) for one in found)], out),
    )


@click.command("incident")
@click.argument("what", type=click.Choice(["laptop", "backup", "bundle"]))
@click.option("--on", "day", type=DAY, help="The day of the loss; today if not given.")
@click.option("--number", type=int, help="The number of the lost bundle.")
@_out
@vault_option
@password_file
@as_json
def incident(
    what: What,
    day: datetime | None,
    number: int | None,
    out: Path | None,
    vault: Path,
    password_file: Path | None,
    as_json: bool,
) -> None:
    """After a laptop or a stick was lost: whose records were on it, and what to do."""
    if (what == "bundle") != (number is not None):
        raise click.UsageError(translate("commands", "--number goes with a bundle"))
    with opened_village(vault, password_file) as (store, moment):
        on = day.date() if day is not None else day_of(moment)
        with look(store) as connection:
            lost = lost_with(connection, what, on=on, laptop=store.laptop.laptop, number=number)
            whose = of_village(read_village(connection, on=day_of(moment)))
        if out is not None:
            kinds = kinds_on_paper(lost)
            data = incident_sheet(lost, kinds=kinds, whose=whose, printed_by=store.user_name, now=moment)
            save_file(out, data)
    people = [
        {"file_no": one.file_no, "name": mask_name(one.name), "under_14": one.is_minor_under_14}
        for one in lost.people
    ]
    found = {"what": what, "on": on, "number": number, "people": people, "records": dict(lost.kinds)}
    answer(found, as_json, lambda: _say([(one["file_no"], one["name"]) for one in people], out))


def _asked_words(one: CorrectionRequest) -> tuple[object, ...]:
    decision = label_of("CORRECTION_DECISION", one.decision)
    return (one.asked_on or "", one.wrong, decision, one.answered_on or "", one.answer)


def _say(lines: list[tuple[object, ...]], out: Path | None) -> None:
    if out is not None:
        click.echo(translate("commands", "Saved: {file}").format(file=out))
        return
    for line in lines:
        click.echo("\t".join(str(word) for word in line))
