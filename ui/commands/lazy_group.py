"""A group of commands of which each loads its own modules alone, and only when it is called.

All of them together take longer to load than most take to do.
"""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from typing import Any

import click


class LazyGroup(click.Group):
    """`lazily` names the module and the attribute of each command: "ui.commands.village_pack:pack"."""

    def __init__(self, *arguments: Any, lazily: Mapping[str, str], **options: Any) -> None:
        super().__init__(*arguments, **options)
        self._lazily = lazily

    def list_commands(self, ctx: click.Context) -> list[str]:
        return sorted({*super().list_commands(ctx), *self._lazily})

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in self._lazily:
            return super().get_command(ctx, cmd_name)
        module, attribute = self._lazily[cmd_name].split(":")
        command: click.Command = getattr(import_module(module), attribute)
        return command
