"""`yidai conflicts`: what stands open because two laptops wrote different things, and which value holds."""

from __future__ import annotations

from pathlib import Path

import click

from app.errors import Refused
from app.history.all_conflicts import OpenRegister, all_conflicts
from app.history.names import names_known
from app.history.row_history import HeadValue, open_conflict
from app.history.settle_conflict import settle_conflict
from app.work import Connection, look, work
from ui.commands.command_line import answer, as_json, password_file, translate
from ui.commands.village_vault import opened_village, vault_option


@click.command()
@click.option("--row", help="The id of one row.")
@click.option("--register", help="Which field of it, as the list names it.")
@click.option("--choose", type=click.IntRange(min=1), help="Which of its values holds, counted from 1.")
@vault_option
@password_file
@as_json
def conflicts(
    row: str | None,
    register: str | None,
    choose: int | None,
    vault: Path,
    password_file: Path | None,
    as_json: bool,
) -> None:
    """List open conflicts, the careful ones first. With --row, --register and --choose settle one."""
    with opened_village(vault, password_file) as (store, moment):
        if row is None:
            with look(store) as connection:
                names = names_known(connection)
                found = [
                    _facts(connection, one, names.tags, names.users)
                    for one in sorted(all_conflicts(connection), key=_order)
                ]
            answer(found, as_json, lambda: _say(found))
            return
        if register is None or choose is None:
            raise Refused("choice_missing")
        with work(store, now=moment) as session:
            one = _asked(session.connection, row, register)
            heads = _heads(session.connection, one)
            if choose > len(heads):
                raise Refused("choice_impossible", field="choose", most=len(heads))
            settle_conflict(session, one.table, row, register, heads[choose - 1])
    answer(
        {"row": row, "register": register, "chosen": dict(heads[choose - 1].values)},
        as_json,
        lambda: click.echo(translate("commands", "Settled. The other values stay in the history.")),
    )


def _asked(connection: Connection, row: str, register: str) -> OpenRegister:
    for one in all_conflicts(connection):
        if (one.row, one.register) == (row, register):
            return one
    raise Refused("conflict_changed")


def _heads(connection: Connection, one: OpenRegister) -> list[HeadValue]:
    return open_conflict(connection, one.row, one.register)


def _order(one: OpenRegister) -> tuple[bool, str, str, str]:
    return not one.careful, one.table, one.row, one.register


def _facts(
    connection: Connection, one: OpenRegister, tags: dict[str, str], users: dict[str, str]
) -> dict[str, object]:
    return {
        "careful": one.careful,
        "table": one.table,
        "row": one.row,
        "register": one.register,
        "file_no": one.file_no,
        "values": [
            {
                "values": dict(head.values),
                "laptop": tags.get(head.laptop, head.laptop),
                "by": users.get(head.actor, ""),
                "at_ms": head.at_ms,
            }
            for head in _heads(connection, one)
        ],
    }


def _say(found: list[dict[str, object]]) -> None:
    if not found:
        click.echo(translate("commands", "No conflict stands open."))
    for one in found:
        mark = "!" if one["careful"] else " "
        click.echo(f"{mark} {one['file_no'] or '—'} {one['table']}.{one['register']} {one['row']}")
        values = one["values"]
        for place, head in enumerate(values if isinstance(values, list) else (), start=1):
            words = ", ".join(str(value) for value in head["values"].values() if value is not None)
            click.echo(f"    {place}. {words or '—'} ({head['laptop']} {head['by']})")
