"""`yidai-county publish-view`: plain files of the figures, for statistics tools."""

from __future__ import annotations

from dataclasses import asdict
from datetime import datetime
from pathlib import Path

import click

from app.clock import Moment
from app.county.publish_view import Published, publish_view
from app.county.view_figures import last_whole_months
from app.reports.period import Period, period_of_days
from app.reports.small_numbers import SMALLEST_TOLD
from app.work import work
from ui.commands.command_line import DayOption, answer, as_json, password_file, translate
from ui.commands.county_home import home_option, opened_county

_MONTH = DayOption(["%Y-%m", "%Y-%m-%d"])


@click.command("publish-view")
@home_option
@click.option(
    "--out",
    required=True,
    type=click.Path(path_type=Path),
    help="A new or empty folder: figures.db for Datasette, the same as .csv.",
)
@click.option("--from", "first", type=_MONTH, help="First month; the last twelve whole ones unless told.")
@click.option("--to", "last", type=_MONTH, help="Last month.")
@click.option(
    "--smallest",
    type=click.IntRange(3, 100),
    default=SMALLEST_TOLD,
    show_default=True,
    help="Figures about fewer people than this are hidden.",
)
@password_file
@as_json
def publish(
    home: Path,
    out: Path,
    first: datetime | None,
    last: datetime | None,
    smallest: int,
    password_file: Path | None,
    as_json: bool,
) -> None:
    """Figures by village, township and month without any person, small numbers hidden, for statistics."""
    with opened_county(home, password_file) as (vault, moment), work(vault, now=moment) as session:
        period = _period(first, last, moment)
        found = publish_view(session, out, period, now=moment, smallest=smallest)
    plain = {**asdict(found), "from": period.first, "to": period.last}
    answer(plain, as_json, lambda: _say(found))


def _period(first: datetime | None, last: datetime | None, now: Moment) -> Period:
    usual = last_whole_months(now)
    return period_of_days(
        first.date() if first is not None else usual.first, last.date() if last is not None else usual.last
    )


def _say(found: Published) -> None:
    click.echo(
        translate(
            "commands",
            "{folder}: months {months}, villages {villages}, numbers {cells}, of which hidden {hidden}",
        ).format(
            folder=found.folder,
            months=found.months,
            villages=found.villages,
            cells=found.cells,
            hidden=found.hidden,
        )
    )
