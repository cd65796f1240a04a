"""What both command lines share: the password, the language, the answer and the exit code.

0: done. 1: refused, or trouble, with a sentence on standard error. 2: wrong usage.
A password comes from a file or a prompt, never from the command line, where others could see it.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from enum import Enum
from pathlib import Path
from typing import Any

import click
from PySide6.QtCore import QCoreApplication, QTranslator

import resources
from app.clock import Moment, now
from app.errors import Refused, Trouble
from app.vault.open_vault import open_vault
from app.vault.vault import Vault
from ui.problems import sentence_of

DONE, FAILED, WRONG_USAGE = 0, 1, 2
LANGUAGE_VARIABLE = "YIDAI_LANGUAGE"

password_file = click.option(
    "--password-file", type=click.Path(path_type=Path, dir_okay=False), help="A file that holds the password."
)
as_json = click.option("--json", "as_json", is_flag=True, help="Answer in JSON.")


def password(path: Path | None, *, twice: bool = False) -> str:
    """From the file's first line, or asked for. Raises: Refused("password_not_given")."""
    if path is not None:
        try:
            return path.read_text(encoding="utf-8").split("\n", 1)[0].rstrip("\r")
        except OSError:
            raise Trouble("password_file_unreadable") from None
    if not sys.stdin.isatty():
        raise Refused("password_not_given")
    answer: str = click.prompt(
        translate("commands", "Password"), hide_input=True, confirmation_prompt=twice, err=True
    )
    return answer


@contextmanager
def opened(folder: Path, path: Path | None) -> Iterator[tuple[Vault, Moment]]:
    """The vault, unlocked, and the time of the command; closed in order afterwards."""
    moment = now()
    vault = open_vault(folder, password=password(path), now=moment)
    try:
        yield vault, moment
    finally:
        vault.close()


def answer(found: object, as_json: bool, say: Callable[[], None]) -> None:
    """Print the answer: for machines, or in words."""
    if as_json:
        click.echo(json.dumps(plain(found), ensure_ascii=False, indent=1))
    else:
        say()


def plain(value: object) -> Any:
    """Dataclasses, days and paths as JSON knows them."""
    if is_dataclass(value) and not isinstance(value, type):
        return {field.name: plain(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, dict):
        return {str(key): plain(item) for key, item in value.items()}
    if isinstance(value, list | tuple | set | frozenset):
        return [plain(item) for item in value]
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, date | datetime):
        return value.isoformat()
    if isinstance(value, Path):
        return str(value)
    return value


def run(command: click.Command, arguments: list[str] | None = None) -> int:
    """Run a command line and give its exit code; problems become one sentence on standard error."""
    app = QCoreApplication.instance() or QCoreApplication([])
    _speak(app)
    try:
        command.main(arguments, standalone_mode=False)
    except click.UsageError as wrong:
        wrong.show()
        return WRONG_USAGE
    except click.exceptions.Exit as left:
        return left.exit_code
    except (click.Abort, KeyboardInterrupt):
        click.echo(translate("commands", "Stopped."), err=True)
        return FAILED
    except (Refused, Trouble) as problem:
        click.echo(sentence_of(problem), err=True)
        return FAILED
    return DONE


def _speak(app: QCoreApplication) -> None:
    """Chinese by default, as the windows; YIDAI_LANGUAGE=en for English."""
    language = os.environ.get(LANGUAGE_VARIABLE, "zh_CN")
    translator = QTranslator(app)
    compiled = resources.path("translations", f"yidai_{language}.qm")
    if compiled.exists() and translator.load(str(compiled)):
        app.installTranslator(translator)


def translate(context: str, source: str) -> str:
    """The words in the language of now; scripts/translate finds them by this name."""
    return QCoreApplication.translate(context, source)
