"""`yidai-county matrix`, `reminders`, `report`: who reported what, on the screen, as .xlsx, on paper."""

from __future__ import annotations

from datetime import datetime
from itertools import groupby
from pathlib import Path

import click

from app.county.count_county import CountyFigure, CountyReport, count_county
from app.county.county_keys import county_keys
from app.county.county_tables import (
    CAME,
    cell_words,
    matrix_table,
    name_said,
    reminder_table,
    report_tables,
    report_title,
)
from app.county.print_county import matrix_pdf, reminders_pdf, report_pdf
from app.county.read_matrix import DUE_DAY, Matrix, read_matrix
from app.county.remind import Reminder, reminders
from app.county.townships import townships
from app.county.write_xlsx import tables_xlsx
from app.errors import Refused
from app.exporting.save_file import save_file
from app.people.masking import mask_name
from app.reports.name_records import name_records
from app.reports.period import period_of_days
from app.reports.report_words import amount_words, figure_title
from app.work import Connection, look
from ui.commands.command_line import DAY, answer, as_json, language, password_file, translate
from ui.commands.county_home import home_option, opened_county
from ui.counted import counted
from ui.listed import parted

_out = click.option(
    "--out", type=click.Path(path_type=Path, dir_okay=False), help="A file: .xlsx, or .pdf for paper."
)
_due_day = click.option(
    "--due-day",
    type=click.IntRange(1, 28),
    default=DUE_DAY,
    show_default=True,
    help="The day of the next month by which a month's records are in time.",
)


@click.command()
@home_option
@click.option("--months", type=click.IntRange(1, 120), default=12, show_default=True, help="How many.")
@_due_day
@_out
@password_file
@as_json
def matrix(
    home: Path, months: int, due_day: int, out: Path | None, password_file: Path | None, as_json: bool
) -> None:
    """Village by month: received, late, a gap, or nothing; closed months, conflicts, copies, versions."""
    kind = _kind(out)
    with opened_county(home, password_file) as (vault, moment):
        with look(vault) as connection:
            found = read_matrix(connection, now=moment, months=months, due_day=due_day)
            county, known = county_keys(connection).name, townships(connection)
        if out is not None and kind == ".xlsx":
            save_file(out, tables_xlsx([matrix_table(found, known, language())]))
        elif out is not None:
            save_file(out, matrix_pdf(vault, found, county=county, now=moment))
    reporting = {month: found.reporting(month) for month in found.months}
    due = {month: found.due(month) for month in found.months}
    plain = {
        "months": found.months,
        "villages": found.villages,
        "reporting": reporting,
        "due": due,
        "file": out,
    }
    answer(plain, as_json, lambda: _say_matrix(found))


def _kind(out: Path | None) -> str:
    kind = ".xlsx" if out is None else out.suffix.lower()
    if kind not in (".xlsx", ".pdf"):
        raise Refused("file_xlsx_or_pdf", field="out")
    return kind


def _say_matrix(found: Matrix) -> None:
    if not found.villages:
        _say_nobody()
        return
    for village in found.villages:
        cells = " ".join(
            f"{cell.month} {cell_words(cell, language(), awaited=found.is_awaited(cell))}"
            for cell in village.months
        )
        more = []
        if village.conflicts:
            more.append(translate("commands", "open conflicts {count}").format(count=village.conflicts))
        if village.forked:
            more.append(translate("commands", "a copy of a laptop is in use"))
        if village.program:
            more.append(translate("commands", "program {version}").format(version=village.program))
        said = parted([cells, *more])
        click.echo(f"{village.code} {name_said(village, language())}: {said}")
    for month in found.months:
        click.echo(
            counted(
                translate("commands", "{month}: of {all} {all:village|villages} {count} reported"),
                month=month,
                all=found.due(month),
                count=found.reporting(month),
            )
        )


@click.command("reminders")
@home_option
@click.option("--month", required=True, help="Which, such as 2026-11.")
@_due_day
@_out
@password_file
@as_json
def reminders_command(
    home: Path, month: str, due_day: int, out: Path | None, password_file: Path | None, as_json: bool
) -> None:
    """The villages of which a month is missing or has a gap, sorted by township."""
    kind = _kind(out)
    with opened_county(home, password_file) as (vault, moment):
        with look(vault) as connection:
            found = read_matrix(connection, now=moment, months=24, due_day=due_day)
            due = reminders(found, townships(connection), month=month)
            county = county_keys(connection).name
        if out is not None and kind == ".xlsx":
            save_file(out, tables_xlsx([reminder_table(due, month, language())]))
        elif out is not None:
            villages = len(found.villages)
            data = reminders_pdf(vault, due, month=month, county=county, now=moment, villages=villages)
            save_file(out, data)
    answer(due, as_json, lambda: _say_reminders(due) if found.villages else _say_nobody())


def _say_reminders(due: list[Reminder]) -> None:
    if not due:
        click.echo(translate("commands", "Every village's records of this month are here."))
    for (code, name), some in groupby(due, key=_township_of):
        lines = list(some)
        click.echo(
            translate("commands", "{township}: villages to remind {count}").format(
                township=f"{code} {name}".strip(), count=len(lines)
            )
        )
        for one in lines:
            words = CAME["zh" if language() == "zh_CN" else "en"][one.came]
            if not one.laptops:
                words = translate("commands", "has not joined yet")
            click.echo(f"  {one.village_code} {one.village_name}: {words}")


def _say_nobody() -> None:
    click.echo(
        translate(
            "commands",
            "No village has joined yet. Make each a file to join with: yidai-county enrol "
            "--village-code … --village-name … --out FILE, or for all of a table at once: yidai-county "
            "enrol --list TABLE --out FOLDER.",
        )
    )


def _township_of(one: Reminder) -> tuple[str, str]:
    return one.township, one.township_name


@click.command()
@home_option
@click.option("--from", "first", type=DAY, required=True, help="First day.")
@click.option("--to", "last", type=DAY, required=True, help="Last day, counted.")
@click.option("--township", default="", help="Only this one: the first nine digits of its villages' codes.")
@click.option("--village-code", default="", help="Only this village.")
@click.option("--figure", "key", default="", help="One figure, or key:part, township by township.")
@_out
@password_file
@as_json
def report(
    home: Path,
    first: datetime,
    last: datetime,
    township: str,
    village_code: str,
    key: str,
    out: Path | None,
    password_file: Path | None,
    as_json: bool,
) -> None:
    """Every figure by county, township and village; with --figure and --village-code its records too."""
    kind = _kind(out)
    period = period_of_days(first.date(), last.date())
    with opened_county(home, password_file) as (vault, moment):
        with look(vault) as connection:
            found = count_county(connection, period, now=moment)
            codes = _chosen(found, township, village_code)
            county = county_keys(connection).name
            told = _told(connection, found, codes, key, records=bool(village_code))
        if out is not None and kind == ".xlsx":
            save_file(out, tables_xlsx(report_tables(found, language())))
        elif out is not None:
            save_file(out, report_pdf(vault, found, county=county, now=moment))
    answer({**told, "file": out}, as_json, lambda: _say_report(found, codes, key, told))


def _chosen(found: CountyReport, township: str, village_code: str) -> list[str]:
    codes = [
        one.code
        for one in found.villages
        if (not township or one.township == township) and (not village_code or one.code == village_code)
    ]
    if (township or village_code) and not codes:
        raise Refused("village_not_enrolled", field="village_code")
    return codes


def _told(
    connection: Connection, found: CountyReport, codes: list[str], key: str, *, records: bool
) -> dict[str, object]:
    wanted = set(codes)
    villages = [one for one in found.villages if one.code in wanted]
    told: dict[str, object] = {
        "from": found.period.first,
        "to": found.period.last,
        "villages": len(villages),
        "reporting": sum(one.reports for one in villages),
    }
    if not key:
        told["figures"] = [
            {**_facts(one), "amount": one.amount(codes)} for part in found.sections for one in part.figures
        ]
        return told
    figure = _figure(found, key)
    told["figure"] = {**_facts(figure), "amount": figure.amount(codes)}
    told["townships"] = [
        {"township": code, "name": name, "amount": figure.amount([one.code for one in some])}
        for (code, name), some in found.by_township().items()
        if any(one.code in wanted for one in some)
    ]
    told["by_village"] = [
        {"code": one.code, "name": one.name, "reports": one.reports, "amount": figure.amount([one.code])}
        for one in villages
    ]
    if records and not figure.definition.aggregate:
        behind = [row for code in codes for row in figure.records.get(code, ())]
        told["records"] = [
            {**vars_of(one.counted), "name": mask_name(one.name) if one.name else "", "words": one.words}
            for one in name_records(connection, behind)
        ]
    return told


def vars_of(counted: object) -> dict[str, object]:
    """The plain fields of a row behind a figure, without whose it is."""
    return {name: getattr(counted, name) for name in ("table", "row", "amount", "day")}


def _figure(found: CountyReport, key: str) -> CountyFigure:
    name, _, part = key.partition(":")
    try:
        return found.figure(name, part)
    except KeyError:
        raise Refused("figure_unknown", field="figure") from None


def _facts(figure: CountyFigure) -> dict[str, object]:
    definition = figure.definition
    return {
        "key": definition.key,
        "code": figure.code,
        "title": figure_title(definition, figure.code, language()).strip(),
        "unit": definition.unit_of(figure.code).said(language()),
        "money": definition.money,
    }


def _say_report(found: CountyReport, codes: list[str], key: str, told: dict[str, object]) -> None:
    click.echo(report_title(found, language()))
    if not found.villages:
        _say_nobody()
        return
    if key:
        figure = _figure(found, key)
        _say_line(figure, codes)
        for (code, name), some in found.by_township().items():
            there = [one for one in some if one.code in set(codes)]
            if there:
                click.echo(f"  {name or code}\t{_amount(figure, [one.code for one in there])}")
                for one in there:
                    click.echo(f"    {one.code} {one.name}\t{_amount(figure, [one.code])}")
        rows = told.get("records")
        for row in rows if isinstance(rows, list) else ():
            click.echo(f"      {row['day']} {row['name']} {row['words']} ({row['row']})")
        return
    for section in found.sections:
        click.echo(section.section.title.said(language()))
        for figure in section.figures:
            _say_line(figure, codes)


def _say_line(figure: CountyFigure, codes: list[str]) -> None:
    facts = _facts(figure)
    click.echo(f"  {facts['title']}\t{_amount(figure, codes)}\t{facts['unit']}")


def _amount(figure: CountyFigure, codes: list[str]) -> str:
    return amount_words(figure.amount(codes), money=figure.definition.money)
