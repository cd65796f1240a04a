"""`yidai report`: every figure of a period with its unit and how many records stand behind it."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import click

from app.clock import day_of
from app.exporting.save_outside import save_outside
from app.printing.print_form import FormWish, print_form
from app.printing.save_paper import save_paper
from app.reports.count_figures import Report, count_figures
from app.reports.fill_apart import fill_apart
from app.reports.fill_form import read_template
from app.reports.form_values import form_values, year_so_far
from app.reports.period import period_of_days
from app.reports.public_text import public_text
from app.reports.report_words import amount_words, part_title
from app.village.read_village import read_village
from app.work import look
from ui.commands.command_line import DAY, answer, as_json, language, password_file, translate
from ui.commands.village_vault import opened_village, vault_option
from ui.counted import counted

_FILE = click.Path(path_type=Path, dir_okay=False)


@click.command()
@click.option("--from", "first", type=DAY, required=True, help="First day.")
@click.option("--to", "last", type=DAY, required=True, help="Last day, counted.")
@click.option("--pdf", type=_FILE, help="Save the report with its charts as a PDF too.")
@click.option("--xlsx", type=_FILE, help="Save the report as a workbook too.")
@click.option("--public", type=_FILE, help="Save a text for the public too; small numbers are hidden in it.")
@vault_option
@password_file
@as_json
def report(
    first: datetime,
    last: datetime,
    pdf: Path | None,
    xlsx: Path | None,
    public: Path | None,
    vault: Path,
    password_file: Path | None,
    as_json: bool,
) -> None:
    """Count every figure of a period: visits and tests, help, publicity, funds, village work."""
    period = period_of_days(first.date(), last.date())
    with opened_village(vault, password_file) as (store, moment):
        today = day_of(moment)
        with look(store) as connection:
            village = read_village(connection, on=today)
            found = count_figures(connection, village.village, period, today=today)
        if pdf is not None:
            save_paper(store, print_form(store, FormWish("F36", period=period), now=moment), pdf, now=moment)
        if xlsx is not None:
            from app.reports.write_report_xlsx import report_xlsx

            save_outside(store, xlsx, report_xlsx(found, village, language=language()))
        if public is not None:
            save_outside(store, public, public_text(found, village, language()).encode("utf-8-sig"))
    answer(_facts(found), as_json, lambda: _say(found))


@click.command()
@click.argument("template", type=click.Path(path_type=Path, dir_okay=False))
@click.option("--from", "first", type=DAY, required=True, help="First day.")
@click.option("--to", "last", type=DAY, required=True, help="Last day, counted.")
@click.option(
    "--out",
    required=True,
    type=click.Path(path_type=Path, dir_okay=False),
    help="Where it goes, filled.",
)
@vault_option
@password_file
@as_json
def fill(
    template: Path,
    first: datetime,
    last: datetime,
    out: Path,
    vault: Path,
    password_file: Path | None,
    as_json: bool,
) -> None:
    """Fill the figure codes of a form (.xlsx) that somebody brought; its layout stays as it is."""
    period = period_of_days(first.date(), last.date())
    form = read_template(template)
    with opened_village(vault, password_file) as (store, moment):
        with look(store) as connection:
            today = day_of(moment)
            village = read_village(connection, on=today)
            found = count_figures(connection, village.village, period, today=today)
            year = year_so_far(period)
            so_far = count_figures(connection, village.village, year, today=today, compare=False)
        filled = fill_apart(form, form_values(found, village, so_far))
        save_outside(store, out, filled.data)
    words = translate("commands", "{0} {0:code|codes} filled in: {1}")
    answer({"codes": filled.codes}, as_json, lambda: click.echo(counted(words, filled.codes, out.name)))


def _facts(found: Report) -> list[dict[str, object]]:
    return [
        {
            "section": section.section.key,
            "key": figure.definition.key,
            "code": figure.code,
            "title": part_title(figure, language()).strip(),
            "amount": figure.amount,
            "unit": figure.definition.unit_of(figure.code).said(language()),
            "money": figure.definition.money,
            "before": figure.before,
            "records": None if figure.definition.aggregate else len(figure.records),
        }
        for section in found.sections
        for figure in section.figures
    ]


def _say(found: Report) -> None:
    for section in found.sections:
        click.echo(section.section.title.said(language()))
        for figure in section.figures:
            amount = amount_words(figure.amount, money=figure.definition.money)
            unit = figure.definition.unit_of(figure.code).said(language())
            title = part_title(figure, language())
            behind = "" if figure.definition.aggregate else f"\t({len(figure.records)})"
            click.echo(f"  {title}\t{amount}\t{unit}{behind}")
