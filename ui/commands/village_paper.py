"""`yidai print`: a bag, all bags, the roster or any form, saved as a PDF; or the list of the forms."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import partial
from pathlib import Path

import click

from app.clock import Moment, day_of
from app.codes import code_list
from app.errors import Trouble
from app.ids import PersonId
from app.people.list_people import list_people
from app.people.read_person import person_of_file
from app.printing.forms.county_forms import lines_in_force
from app.printing.forms.form import FormDescription
from app.printing.forms.read_form import read_form_file
from app.printing.inspection_pack import PackWish, forms_with_records, photos_in, print_pack
from app.printing.list_forms import FormLine, list_forms
from app.printing.paper_password import check_paper_password, new_paper_password
from app.printing.print_form import FormWish, print_form
from app.printing.print_paper import Paper, print_bag, print_roster
from app.printing.print_reason import REASONS, reason_code
from app.printing.save_paper import save_paper
from app.printing.write_bags import WishedBags, write_bags
from app.reports.period import Period, period_around, period_of_days
from app.vault.place import is_removable
from app.vault.vault import Vault
from app.work import look
from ui.attachments.looking import pdf_command
from ui.commands.command_line import DAY, answer, as_json, language, password_file, translate
from ui.commands.command_line import password as password_in
from ui.commands.village_vault import opened_village
from ui.problems import sentence


@dataclass(frozen=True)
class _Asked:
    """What was asked for on the command line."""

    what: str
    number: str
    file_numbers: tuple[str, ...]
    blank: bool
    period: Period | None
    full: bool
    reason: str
    since_last: bool
    described: FormDescription | None
    pack: _Pack


@dataclass(frozen=True)
class _Pack:
    """What is wished in a pack: ledgers (none: all with records), a folder of photos, copies."""

    forms: tuple[str, ...]
    photos: Path | None
    copies: int
    with_photos: bool


@dataclass(frozen=True)
class _Locked:
    """Whether the file gets a password: where it lies on a stick, or asked for; None: nobody said."""

    wanted: bool | None
    file: Path | None


@click.command("print")
@click.argument("what", type=click.Choice(["bag", "roster", "form", "pack"]), required=False)
@click.argument("number", required=False, default="")
@click.option("--forms", is_flag=True, help="List every form: number and title.")
@click.option("--reasons", is_flag=True, help="List the reasons for printing in full.")
@click.option(
    "--person", "file_numbers", multiple=True, help="The file number; for a bag also several times."
)
@click.option("--all", "everyone", is_flag=True, help="Every bag, one after the other.")
@click.option(
    "--described",
    type=click.Path(path_type=Path, dir_okay=False, exists=True),
    help="A form from a file (JSON), in the place of the number of a shipped one.",
)
@click.option("--form", "chosen", multiple=True, help="In a pack: a ledger's number, several times.")
@click.option(
    "--photos",
    type=click.Path(path_type=Path, file_okay=False, exists=True),
    help="In a pack: a folder with photos; the names of the files are their captions.",
)
@click.option(
    "--ledger-photos/--no-ledger-photos",
    "ledger_photos",
    default=True,
    help="In a pack: with or without the photos and scans that are tied to the ledgers' lines.",
)
@click.option("--copies", type=click.IntRange(1, 9), default=2, help="Of a pack, each with its number.")
@click.option("--blank", is_flag=True, help="A form to fill in by hand; the fixed parts are filled.")
@click.option("--from", "first", type=DAY, help="First day of the records in a form.")
@click.option("--to", "last", type=DAY, help="Last day, counted; without it, the day it is printed.")
@click.option("--since-last", is_flag=True, help="Of a bag only what is new or changed since last printed.")
@click.option("--full", is_flag=True, help="Names and numbers in full; needs --reason.")
@click.option("--reason", default="", help="Why in full, from --reasons: number or words; it is logged.")
@click.option(
    "--lock/--plain",
    "locked",
    default=None,
    help="With or without a password; on a stick, what names people has one unless --plain.",
)
@click.option(
    "--lock-file",
    type=click.Path(path_type=Path, dir_okay=False, exists=True),
    help="A file that holds the password of the PDF; else one is made up and said.",
)
@click.option("--out", type=click.Path(path_type=Path, dir_okay=False))
@click.option("--vault", type=click.Path(path_type=Path, file_okay=False), help="The vault's folder.")
@password_file
@as_json
def print_group(
    what: str | None,
    number: str,
    forms: bool,
    reasons: bool,
    file_numbers: tuple[str, ...],
    everyone: bool,
    chosen: tuple[str, ...],
    photos: Path | None,
    ledger_photos: bool,
    copies: int,
    described: Path | None,
    blank: bool,
    first: datetime | None,
    last: datetime | None,
    since_last: bool,
    full: bool,
    reason: str,
    locked: bool | None,
    lock_file: Path | None,
    out: Path | None,
    vault: Path | None,
    password_file: Path | None,
    as_json: bool,
) -> None:
    """Save a bag, the roster or a form as a PDF, masked unless --full; --forms lists the forms."""
    if forms:
        lines = list(list_forms()) if vault is None else _forms_of(vault, password_file)
        answer(lines, as_json, partial(_say_forms, lines))
        return
    if reasons:
        answer(code_list(REASONS).active(), as_json, _say_reasons)
        return
    if what is None or out is None or vault is None:
        raise click.UsageError(translate("commands", "what to print, --out and --vault; or --forms"))
    if since_last and what != "bag":
        raise click.UsageError(translate("commands", "--since-last is for a bag"))
    of_a_form = blank or bool(described) or first is not None or last is not None
    _check(what, number or str(described or ""), file_numbers, everyone, of_a_form)
    form = read_form_file(described) if described is not None else None
    if what == "form":
        number = form.number if form is not None else number.upper()
    with opened_village(vault, password_file) as (store, moment):
        period = _period(first, last, day_of(moment))
        asked = _Asked(
            what,
            number,
            file_numbers,
            blank,
            period,
            full,
            reason_code(reason),
            since_last,
            form,
            _Pack(chosen, photos, copies, ledger_photos),
        )
        paper, password = _save(store, asked, out, _Locked(locked, lock_file), moment)

    def say() -> None:
        click.echo(translate("commands", "{file}: pages: {pages}").format(file=out, pages=paper.pages))
        if password and lock_file is None:
            words = translate("commands", "Password of the file, kept nowhere: {password}")
            click.echo(words.format(password=password))
        for warning in paper.warnings:
            click.echo(sentence(warning.reason, {"code_point": warning.code_point}), err=True)

    found = {"file": out, "pages": paper.pages, "sha256": paper.sha256, "masked": paper.masked}
    answer({**found, "locked": bool(password), "password": password}, as_json, say)


def _save(store: Vault, asked: _Asked, out: Path, locked: _Locked, moment: Moment) -> tuple[Paper, str]:
    """The paper in its file, with the password that it got. Raises: Trouble("folder_missing")."""
    if not out.absolute().parent.is_dir():
        raise Trouble("folder_missing")
    people = _people(store, asked, moment)
    if asked.what == "bag" and len(people) != 1:
        password = _password(locked, out, names_people=True)
        wished = WishedBags(people, not asked.full, asked.reason, asked.since_last, password)
        return write_bags(store, wished, out, now=moment, looking=pdf_command), password
    paper = _draw(store, asked, people, moment)
    password = _password(locked, out, names_people=bool(paper.people))
    save_paper(store, paper, out, now=moment, password=password)
    return paper, password


def _password(locked: _Locked, out: Path, *, names_people: bool) -> str:
    """The password that the file gets, "" for none."""
    wanted = locked.wanted
    if wanted is None:
        wanted = locked.file is not None or (names_people and is_removable(out.absolute().parent))
    if not wanted:
        return ""
    password = new_paper_password() if locked.file is None else password_in(locked.file)
    check_paper_password(password)
    return password


def _forms_of(vault: Path, password_file: Path | None) -> list[FormLine]:
    """The shipped forms and those of this village's county."""
    with opened_village(vault, password_file) as (store, _moment), look(store) as connection:
        return lines_in_force(connection)


def _say_forms(lines: Sequence[FormLine]) -> None:
    for one in lines:
        click.echo(f"{one.number}\t{one.title}")


def _say_reasons() -> None:
    for one in code_list(REASONS).active():
        click.echo(f"{one.code}\t{one.label(language())}")


def _check(what: str, number: str, file_numbers: tuple[str, ...], everyone: bool, of_a_form: bool) -> None:
    """Raises: UsageError for options that do not belong to what is printed."""
    if what == "bag" and bool(file_numbers) == everyone:
        raise click.UsageError(translate("commands", "either --person or --all"))
    if what in ("roster", "pack") and file_numbers:
        raise click.UsageError(translate("commands", "--person is for a bag or a form"))
    if what == "form" and len(file_numbers) > 1:
        raise click.UsageError(translate("commands", "a form is of one person or of everyone"))
    if (what == "form") != bool(number):
        raise click.UsageError(translate("commands", "a form by its number, such as: print form F11"))
    if what != "form" and of_a_form and what != "pack":
        raise click.UsageError(translate("commands", "--described, --blank, --from and --to are for a form"))


def _period(first: datetime | None, last: datetime | None, today: date) -> Period | None:
    """The days asked for; open at one end, it begins with the year or ends today."""
    if first is None and last is None:
        return None
    end = last.date() if last is not None else today
    return period_of_days(first.date() if first is not None else end.replace(month=1, day=1), end)


def _draw_pack(store: Vault, asked: _Asked, pack: _Pack, moment: Moment) -> Paper:
    period = asked.period or period_around(day_of(moment), "quarter")
    with look(store) as connection:
        forms = pack.forms or tuple(forms_with_records(connection, store, period, now=moment))
    photos = photos_in(pack.photos) if pack.photos is not None else ()
    return print_pack(
        store,
        PackWish(tuple(forms), period, photos, pack.copies, pack.with_photos),
        now=moment,
        masked=not asked.full,
        reason=asked.reason,
        looking=pdf_command,
    )


def _people(store: Vault, asked: _Asked, moment: Moment) -> list[PersonId]:
    """Whose paper it is; of nobody named, everyone's whose bag is open."""
    with look(store) as connection:
        if asked.file_numbers:
            return [person_of_file(connection, file_no) for file_no in asked.file_numbers]
        lines = list_people(connection, today=day_of(moment))
        return [line.person for line in lines if not line.closed]


def _draw(store: Vault, asked: _Asked, people: list[PersonId], moment: Moment) -> Paper:
    masked, reason = not asked.full, asked.reason
    if asked.what == "roster":
        return print_roster(store, now=moment, masked=masked, reason=reason)
    if asked.what == "pack":
        return _draw_pack(store, asked, asked.pack, moment)
    if asked.what == "form":
        wish = FormWish(asked.number, people[0] if asked.file_numbers else None, asked.period, asked.blank)
        return print_form(store, wish, now=moment, masked=masked, reason=reason, described=asked.described)
    return print_bag(
        store,
        people[0],
        now=moment,
        masked=masked,
        reason=reason,
        since_last=asked.since_last,
        looking=pdf_command,
    )
