"""`yidai users`: list, add, role, disable, reset."""

from __future__ import annotations

from pathlib import Path

import click

from app.clock import Moment, day_of, moment_of
from app.users.change_users import add_user, let_go, reset_password, set_role, user_named
from app.users.list_users import UserLine, list_users
from app.users.rules import TO_BE_CHOSEN, Role
from app.vault.vault import Vault
from ui.commands.command_line import answer, as_json, password, password_file, translate
from ui.commands.village_vault import opened_village, vault_option
from ui.users.role_words import role_words

new_password_file = click.option(
    "--new-password-file",
    type=click.Path(path_type=Path, dir_okay=False),
    help="A file that holds the user's new password; asked for if not given.",
)


@click.command()
@click.argument(
    "what", type=click.Choice(["list", "add", "role", "disable", "reset"]), required=False, default="list"
)
@click.argument("name", required=False)
@click.option("--role", type=click.Choice([str(role) for role in TO_BE_CHOSEN]))
@new_password_file
@vault_option
@password_file
@as_json
def users(
    what: str,
    name: str | None,
    role: str | None,
    new_password_file: Path | None,
    vault: Path,
    password_file: Path | None,
    as_json: bool,
) -> None:
    """List users, add one, change a role, let somebody go (new data key), or give a new password."""
    if (what == "list") == bool(name):
        raise click.UsageError(translate("commands", "a name, except for list"))
    if (what in ("add", "role")) != bool(role):
        raise click.UsageError(translate("commands", "--role goes with add and role"))
    with opened_village(vault, password_file) as (store, moment):
        if what == "role":
            set_role(store, user_named(store, name or ""), Role(role or ""), now=moment)
        else:
            change_or_list(store, what, name or "", Role(role or Role.LEADER), new_password_file, moment)
        lines = list_users(store)
    answer(lines, as_json, lambda: say_users(lines))


def change_or_list(
    store: Vault, what: str, name: str, role: Role, new_password_file: Path | None, moment: Moment
) -> None:
    """Add this user, let them go or give them a new password; to list changes nothing."""
    if what == "add":
        new = password(new_password_file, twice=True)
        add_user(store, name=name, role=role, password=new, now=moment)
    elif what == "disable":
        let_go(store, user_named(store, name), now=moment)
    elif what == "reset":
        new = password(new_password_file, twice=True)
        reset_password(store, user_named(store, name), new, now=moment)


def say_users(lines: list[UserLine], *, with_bags: bool = True) -> None:
    """A line each."""
    for line in lines:
        last = "—" if line.last_unlocked_ms is None else day_of(moment_of(line.last_unlocked_ms)).isoformat()
        until = (
            translate("commands", "until {day}").format(day=line.to_on)
            if line.to_on is not None
            else translate("commands", "since {day}").format(day=line.from_on or "—")
        )
        parts = [line.name, role_words(line.role), until, last]
        if with_bags:
            parts.append(translate("commands", "bags: {count}").format(count=line.bags))
        click.echo("\t".join(parts))
