"""`yidai conflicts`: what stands open because two laptops wrote different things, and which value holds."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from app.clock import day_of
from app.errors import Refused
from app.followup.rows_beside import RowsBeside, let_all_stand, remove_beside, rows_beside
from app.history.conflict import Conflict
from app.history.keep_both import Both, keep_both
from app.history.names import Names, names_known
from app.history.read_conflicts import read_conflicts
from app.history.settle_conflict import settle_conflict
from app.work import Connection, Session, look, work
from ui.commands.command_line import answer, as_json, password_file, translate
from ui.commands.village_vault import opened_village, vault_option


@click.command()
@click.option("--row", help="The id of one row.")
@click.option("--register", help="Which field of it, as the list names it.")
@click.option("--choose", type=click.IntRange(min=1), help="Which of its values holds, counted from 1.")
@click.option(
    "--keep-both",
    "both",
    type=click.Choice([way.value for way in Both]),
    help="Keep every value: in one text, or each in a record of its own.",
)
@click.option("--remove", is_flag=True, help="Remove this row of those that hold the same days, with --why.")
@click.option("--all-stand", is_flag=True, help="Of rows that hold the same days each is right.")
@click.option("--why", default="", help="The reason, for the history.")
@vault_option
@password_file
@as_json
def conflicts(
    row: str | None,
    register: str | None,
    choose: int | None,
    both: str | None,
    remove: bool,
    all_stand: bool,
    why: str,
    vault: Path,
    password_file: Path | None,
    as_json: bool,
) -> None:
    """List open conflicts of bags and ledgers, the careful ones first, and before them leaves, suspensions
    and placements of the same days that two laptops entered apart. With --row and --register, settle one:
    --choose a value, or --keep-both. Of rows of the same days, --row with --remove or --all-stand.
    """
    with opened_village(vault, password_file) as (store, moment):
        if row is None:
            with look(store) as connection:
                names = names_known(connection)
                found = read_conflicts(connection)
                beside = rows_beside(connection, today=day_of(moment))
            facts = [*(_facts_beside(one, names) for one in beside), *(_facts(one, names) for one in found)]
            answer(facts, as_json, lambda: _say(beside, found, names))
            return
        if remove or all_stand:
            if remove == all_stand or (register, choose, both) != (None, None, None):
                raise Refused("choice_missing")
            with work(store, now=moment) as session:
                _settle_beside(session, row, remove=remove, today=day_of(moment), why=why)
            done = (
                translate("commands", "Removed.") if remove else translate("commands", "All of them stand.")
            )
            answer({"row": row, "removed": remove}, as_json, lambda: click.echo(done))
            return
        if register is None or (choose is None) == (both is None):
            raise Refused("choice_missing")
        with work(store, now=moment) as session:
            one = conflict_of(session.connection, row, register)
            chosen: object = both
            if both is not None:
                check_way(one, Both(both))
                keep_both(session, one.table, row, register, way=Both(both))
            elif choose is not None:
                if choose > len(one.heads):
                    raise Refused("choice_impossible", field="choose", most=len(one.heads))
                head = one.heads[choose - 1]
                settle_conflict(session, one.table, row, register, head)
                chosen = dict(head.values)
    done = translate("commands", "Settled. The other values stay in the history.")
    if both is not None:
        done = translate("commands", "Settled: both values are kept.")
    told = {"row": row, "register": register, "chosen": chosen}
    answer(told, as_json, lambda: click.echo(done))


def conflict_of(connection: Connection, row: str, register: str) -> Conflict:
    for one in read_conflicts(connection):
        if (one.row, one.register) == (row, register):
            return one
    raise Refused("conflict_changed")


def check_way(one: Conflict, way: Both) -> None:
    """Raises: Refused("both_impossible")."""
    from ui.history.conflict_words import ways_of  # the words of all forms: only where they are needed

    if way not in ways_of(one):
        raise Refused("both_impossible")


def _facts(one: Conflict, names: Names) -> dict[str, object]:
    from ui.history.conflict_words import ways_of

    return {
        "careful": one.careful,
        "table": one.table,
        "row": one.row,
        "register": one.register,
        "file_no": one.file_no,
        "before": None if one.before is None else dict(one.before),
        "keep_both": [way.value for way in ways_of(one)],
        "values": [
            {
                "values": dict(head.values),
                "laptop": names.tags.get(head.laptop, head.laptop),
                "by": names.users.get(head.actor, ""),
                "at_ms": head.at_ms,
            }
            for head in one.heads
        ],
    }


def _settle_beside(session: Session, row: str, *, remove: bool, today: date, why: str) -> None:
    for one in rows_beside(session.connection, today=today):
        if row in {each.row for each in one.rows}:
            if remove:
                remove_beside(session, one.table, row, today=today, why=why)
            else:
                let_all_stand(session, one.table, row, today=today, why=why)
            return
    raise Refused("conflict_changed")


def _facts_beside(one: RowsBeside, names: Names) -> dict[str, object]:
    return {
        "careful": True,
        "table": one.table,
        "row": one.row,
        "register": "same_days",
        "file_no": one.file_no,
        "until": one.until,
        "rows": [
            {
                "row": each.row,
                "first": each.first,
                "last": each.last,
                "values": {column: value for column, value in each.values.items() if value is not None},
                "laptop": names.tags.get(each.laptop, each.laptop),
                "by": names.users.get(each.actor, ""),
                "at_ms": each.at_ms,
            }
            for each in one.rows
        ],
    }


def _say_beside(one: RowsBeside, names: Names) -> None:
    from ui.conflicts.beside_words import content_of, days_of, meanwhile, title_of
    from ui.history.history_lines import when, written_by

    click.echo(f"! {one.file_no or '—'} {title_of(one)}")
    click.echo(f"    {meanwhile(one)}")
    for each in one.rows:
        who = f"{written_by(each.actor, each.laptop, names)}, {when(each.at_ms)}"
        click.echo(f"    --row {each.row}")
        click.echo(f"        {days_of(each)}   {content_of(one, each)} ({who})")


def _say(beside: list[RowsBeside], found: list[Conflict], names: Names) -> None:
    if not found and not beside:
        click.echo(translate("commands", "No conflict stands open."))
    for rows in beside:
        _say_beside(rows, names)
    for one in found:
        click.echo(title_of(one))
        click.echo(f"    --row {one.row} --register {one.register}")
        click.echo("\n".join(value_lines(one, names)))


def title_of(one: Conflict) -> str:
    """Whose it is and what it is about; one that nothing may rest on while it stands open is marked."""
    from ui.history.conflict_words import fields_of, record_of

    return f"{'!' if one.careful else ' '} {one.file_no or '—'} {record_of(one)} · {fields_of(one)}"


def value_lines(one: Conflict, names: Names) -> list[str]:
    """The value before, and those side by side, counted from 1, with who wrote each and when."""
    from ui.history.conflict_words import value_of
    from ui.history.history_lines import when, written_by

    lines = [translate("commands", "    before: {value}").format(value=value_of(one, one.before))]
    for place, head in enumerate(one.heads, start=1):
        who = written_by(head.actor, head.laptop, names)
        lines.append(f"    {place}. {value_of(one, head.values)} ({who}, {when(head.at_ms)})")
    return lines
