"""`yidai print`: a bag, all bags, the roster or any form, saved as a PDF; or the list of the forms."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

import click

from app.clock import Moment, day_of
from app.exporting.save_file import save_file
from app.people.list_people import list_people
from app.people.read_person import person_of_file
from app.printing.forms.form import FormDescription
from app.printing.forms.read_form import read_form_file
from app.printing.list_forms import form_line, list_forms
from app.printing.print_form import FormWish, print_form
from app.printing.print_paper import Paper, note_handed_over, print_bag, print_bags, print_roster
from app.reports.period import Period, period_of_days
from app.vault.vault import Vault
from app.work import look
from ui.attachments.looking import pdf_command
from ui.commands.command_line import answer, as_json, password_file, translate
from ui.commands.village_vault import opened_village
from ui.problems import sentence

_DAY = click.DateTime(["%Y-%m-%d"])


@dataclass(frozen=True)
class _Asked:
    """What was asked for on the command line."""

    what: str
    number: str
    file_no: str | None
    blank: bool
    period: Period | None
    full: bool
    reason: str
    since_last: bool
    described: FormDescription | None


@click.command("print")
@click.argument("what", type=click.Choice(["bag", "roster", "form"]), required=False)
@click.argument("number", required=False, default="")
@click.option("--forms", is_flag=True, help="List every form: number and title.")
@click.option("--person", "file_no", help="The file number of the person.")
@click.option("--all", "everyone", is_flag=True, help="Every bag, one after the other.")
@click.option(
    "--described",
    type=click.Path(path_type=Path, dir_okay=False, exists=True),
    help="A form from a file (JSON), in the place of the number of a shipped one.",
)
@click.option("--blank", is_flag=True, help="A form to fill in by hand; the fixed parts are filled.")
@click.option("--from", "first", type=_DAY, help="First day of the records in a form.")
@click.option("--to", "last", type=_DAY, help="Last day, counted; without it, the day it is printed.")
@click.option("--since-last", is_flag=True, help="Of a bag only what is new or changed since last printed.")
@click.option("--full", is_flag=True, help="Names and numbers in full; needs --reason.")
@click.option("--reason", default="", help="Why names and numbers are needed in full; it is logged.")
@click.option("--out", type=click.Path(path_type=Path, dir_okay=False))
@click.option("--vault", type=click.Path(path_type=Path, file_okay=False), help="The vault's folder.")
@password_file
@as_json
def print_group(
    what: str | None,
    number: str,
    forms: bool,
    file_no: str | None,
    everyone: bool,
    described: Path | None,
    blank: bool,
    first: datetime | None,
    last: datetime | None,
    since_last: bool,
    full: bool,
    reason: str,
    out: Path | None,
    vault: Path | None,
    password_file: Path | None,
    as_json: bool,
) -> None:
    """Save a bag, the roster or a form as a PDF, masked unless --full; --forms lists the forms."""
    if forms:
        answer(list_forms(), as_json, _say_forms)
        return
    if what is None or out is None or vault is None:
        raise click.UsageError("what to print, --out and --vault; or --forms")
    if since_last and what != "bag":
        raise click.UsageError("--since-last is for a bag")
    of_a_form = blank or bool(described) or first is not None or last is not None
    _check(what, number or str(described or ""), file_no, everyone, of_a_form)
    form = read_form_file(described) if described is not None else None
    if what == "form":
        number = form.number if form is not None else form_line(number).number
    with opened_village(vault, password_file) as (store, moment):
        period = _period(first, last, day_of(moment))
        paper = _draw(
            store, _Asked(what, number, file_no, blank, period, full, reason, since_last, form), moment
        )
        save_file(out, paper.data)
        note_handed_over(store, paper, way="file", copies=1, now=moment)

    def say() -> None:
        click.echo(translate("commands", "{file}: pages: {pages}").format(file=out, pages=paper.pages))
        for warning in paper.warnings:
            click.echo(sentence(warning.reason, {"code_point": warning.code_point}), err=True)

    found = {"file": out, "pages": paper.pages, "sha256": paper.sha256, "masked": paper.masked}
    answer(found, as_json, say)


def _say_forms() -> None:
    for one in list_forms():
        click.echo(f"{one.number}\t{one.title}")


def _check(what: str, number: str, file_no: str | None, everyone: bool, of_a_form: bool) -> None:
    """Raises: UsageError for options that do not belong to what is printed."""
    if what == "bag" and bool(file_no) == everyone:
        raise click.UsageError("either --person or --all")
    if what == "roster" and file_no:
        raise click.UsageError("--person is for a bag or a form")
    if (what == "form") != bool(number):
        raise click.UsageError("a form by its number, such as: print form F11")
    if what != "form" and of_a_form:
        raise click.UsageError("--described, --blank, --from and --to are for a form")


def _period(first: datetime | None, last: datetime | None, today: date) -> Period | None:
    """The days asked for; open at one end, it begins with the year or ends today."""
    if first is None and last is None:
        return None
    end = last.date() if last is not None else today
    return period_of_days(first.date() if first is not None else end.replace(month=1, day=1), end)


def _draw(store: Vault, asked: _Asked, moment: Moment) -> Paper:
    masked, reason = not asked.full, asked.reason
    if asked.what == "roster":
        return print_roster(store, now=moment, masked=masked, reason=reason)
    with look(store) as connection:
        person = person_of_file(connection, asked.file_no) if asked.file_no else None
        everyone = [line.person for line in list_people(connection, today=day_of(moment))]
    if asked.what == "form":
        wish = FormWish(asked.number, person, asked.period, asked.blank)
        return print_form(store, wish, now=moment, masked=masked, reason=reason, described=asked.described)
    if person is not None:
        return print_bag(
            store,
            person,
            now=moment,
            masked=masked,
            reason=reason,
            since_last=asked.since_last,
            looking=pdf_command,
        )
    return print_bags(
        store,
        everyone,
        now=moment,
        masked=masked,
        reason=reason,
        since_last=asked.since_last,
        looking=pdf_command,
    )
