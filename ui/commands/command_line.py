"""What both command lines share: the password, the language, the answer and the exit code.

0: done. 1: refused, or trouble, with a sentence on standard error. 2: wrong usage.
A password comes from a file or a prompt, never from the command line, where others could see it.
"""

from __future__ import annotations

import errno
import io
import json
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from enum import Enum
from pathlib import Path
from types import TracebackType
from typing import Any, TypeVar

import click
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

import resources
from app.clock import Moment, now
from app.dates import FIRST_YEAR, LAST_YEAR
from app.errors import Refused, Trouble
from app.ids import UserId
from app.vault.open_vault import open_vault, users_of
from app.vault.vault import Vault
from app.version import PROGRAM_VERSION
from ui.commands.help_words import speak
from ui.problems import sentence, sentence_of
from ui.users.role_words import role_note

DONE, FAILED, WRONG_USAGE = 0, 1, 2
SPEAKS_ITSELF = "speaks_itself"
LANGUAGE_VARIABLE = "YIDAI_LANGUAGE"

_USER = "yidai.user"


def _keep_user(context: click.Context, _parameter: click.Parameter, name: str | None) -> None:
    context.meta[_USER] = name


password_to_be = click.option(
    "--password-file", type=click.Path(path_type=Path, dir_okay=False), help="A file that holds the password."
)
_user = click.option(
    "--user", expose_value=False, callback=_keep_user, help="Who unlocks, where several users may."
)
F = TypeVar("F", bound=Callable[..., Any])


def password_file(command: F) -> F:
    """Whoever opens records says who it is and where the password is."""
    return password_to_be(_user(command))


class DayOption(click.DateTime):
    """A day of the years that forms take too: from others no term can be counted."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        found: datetime = super().convert(value, param, ctx)
        if not FIRST_YEAR <= found.year <= LAST_YEAR:
            words = translate("commands", "{value} is not between {first} and {last}.")
            self.fail(words.format(value=repr(value), first=FIRST_YEAR, last=LAST_YEAR), param, ctx)
        return found


DAY = DayOption(["%Y-%m-%d"])
as_json = click.option("--json", "as_json", is_flag=True, help="Answer in JSON.")


def password(path: Path | None, *, twice: bool = False) -> str:
    """From the file's first line, or asked for; a mark that Windows' editor writes first is no part of it.

    Raises: Refused("password_not_given"); Trouble("password_file_unreadable").
    """
    if path is not None:
        try:
            return path.read_text(encoding="utf-8-sig").split("\n", 1)[0].rstrip("\r")
        except (OSError, UnicodeDecodeError):
            raise Trouble("password_file_unreadable") from None
    if sys.stdin is None or not sys.stdin.isatty():
        raise Refused("password_not_given")
    again = translate("commands", "Password again") if twice else False
    answer: str = click.prompt(
        translate("commands", "Password"), hide_input=True, confirmation_prompt=again, err=True
    )
    if any("\ud800" <= character <= "\udfff" for character in answer):
        # A terminal with another encoding hands over halves of characters.
        raise Refused("text_unstorable")
    return answer


@contextmanager
def opened(folder: Path, path: Path | None) -> Iterator[tuple[Vault, Moment]]:
    """The vault, unlocked, and the time of the command; closed in order afterwards."""
    moment = now()
    user = _user_named(folder)
    vault = open_vault(folder, password=password(path), user=user, now=moment)
    try:
        if note := role_note(vault.role):
            click.echo(note, err=True)
        yield vault, moment
    finally:
        vault.close()


def _user_named(folder: Path) -> UserId | None:
    """The user of --user. Raises: Refused("user_unknown")."""
    context = click.get_current_context(silent=True)
    name = context.meta.get(_USER) if context is not None else None
    if name is None:
        return None
    for one in users_of(folder):
        if one.name == name:
            return one.user
    raise Refused("user_unknown", name=name)


def answer(found: object, as_json: bool, say: Callable[[], None]) -> None:
    """Print the answer: for machines, or in words."""
    if as_json:
        encoding = str(getattr(sys.stdout, "encoding", "ascii")).lower().replace("-", "")
        click.echo(json.dumps(plain(found), ensure_ascii=encoding != "utf8", indent=1))
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
    for stream in (sys.stdout, sys.stderr):
        # A name that this terminal's encoding lacks is spelled out instead of ending the command.
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
    speak()
    with _spoken(QCoreApplication.instance() or QCoreApplication([])):
        try:
            left = command.main(arguments, standalone_mode=False)
        except click.UsageError as wrong:
            wrong.show()
            return WRONG_USAGE
        except (click.Abort, KeyboardInterrupt):
            click.echo(translate("commands", "Stopped."), err=True)
            return FAILED
        except (Refused, Trouble) as problem:
            click.echo(sentence_of(problem), err=True)
            return FAILED
        except OSError as no:
            # A path that nobody foresaw: too long, forbidden, no folder. Its name is not told.
            known = errno.errorcode.get(no.errno or 0, type(no).__name__)
            click.echo(sentence("system_said_no", {"error": known}), err=True)
            return FAILED
    # Without its own way of ending, click hands back the code that a command left with.
    return left if isinstance(left, int) else DONE


def tell_bugs_apart() -> None:
    """From now on a bug prints its places in the program, never its words: they may hold a name."""
    sys.excepthook = _on_bug


def _on_bug(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    from ui.bug_report import report_of

    report = report_of(kind, trace, PROGRAM_VERSION, cause=error.__cause__)
    with _spoken(QCoreApplication.instance() or QCoreApplication([])):
        click.echo(translate("commands", "The program made an error; what was saved is safe."), err=True)
    click.echo(report, err=True)


def language() -> str:
    """zh_CN, or en where YIDAI_LANGUAGE says so."""
    return "en" if os.environ.get(LANGUAGE_VARIABLE) == "en" else "zh_CN"


@contextmanager
def _spoken(app: QCoreApplication) -> Iterator[None]:
    """Chinese by default, as the windows; the language before is spoken again afterwards.

    An application that shows windows speaks for itself, and changes its language while it runs.
    """
    if app.property(SPEAKS_ITSELF):
        yield
        return
    before = QLocale()
    QLocale.setDefault(QLocale(language()))
    translator = QTranslator()
    compiled = resources.path("translations", f"yidai_{language()}.qm")
    if compiled.exists() and translator.load(str(compiled)):
        app.installTranslator(translator)
    try:
        yield
    finally:
        app.removeTranslator(translator)
        QLocale.setDefault(before)


def translate(context: str, source: str) -> str:
    """The words in the language of now; scripts/translate finds them by this name."""
    return QCoreApplication.translate(context, source)
