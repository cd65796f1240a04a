"""The end of `yidai-county init`: the recovery phrase is typed back from its paper."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from app.clock import now
from app.county.phrase_paper import phrase_typed_back
from app.errors import Refused, Trouble
from app.vault.vault import Vault
from ui.commands.command_line import opened, translate
from ui.problems import sentence_of


def ask_for_phrase(vault: Vault) -> None:
    """Ask until it is right. Where nobody can be asked the store goes on waiting for it."""
    while is_somebody_there():
        try:
            phrase_typed_back(vault, _asked(), now=now())
        except Refused as refusal:
            click.echo(sentence_of(refusal), err=True)
        else:
            say_typed_back()
            return


def type_back(home: Path, phrase_file: Path | None, password_file: Path | None) -> None:
    """Of a store that was made before. Raises: Refused("phrase_wrong" | "phrase_not_given" | …)."""
    with opened(home, password_file) as (vault, moment):
        phrase_typed_back(vault, _asked() if phrase_file is None else _read(phrase_file), now=moment)


def say_typed_back() -> None:
    """The store is in use from now on."""
    click.echo(
        translate("commands", "The phrase is right. Put the paper into the sealed envelope, in the safe."),
        err=True,
    )


def is_somebody_there() -> bool:
    """Whether somebody sits at the keyboard."""
    return sys.stdin is not None and sys.stdin.isatty()


def _asked() -> str:
    if not is_somebody_there():
        raise Refused("phrase_not_given")
    typed: str = click.prompt(translate("commands", "The 24 characters, from the paper"), err=True)
    return typed


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8-sig").strip()
    except (OSError, UnicodeDecodeError):
        raise Trouble("phrase_file_unreadable") from None
