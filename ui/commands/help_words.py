"""--help and wrong usage in the language of the windows: what a command and its options say of themselves,
and click's own words around them. What is to be typed, options and the like, stays as it is typed.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from unicodedata import east_asian_width

import click
from PySide6.QtCore import QCoreApplication

from ui.commands.paragraphs_of import paragraphs_of
from ui.marked import QT_TRANSLATE_NOOP

WORDS = (
    QT_TRANSLATE_NOOP("click", "Usage:"),
    QT_TRANSLATE_NOOP("click", "Options"),
    QT_TRANSLATE_NOOP("click", "Positional arguments"),
    QT_TRANSLATE_NOOP("click", "Commands"),
    QT_TRANSLATE_NOOP("click", "required"),
    QT_TRANSLATE_NOOP("click", "default: {default}"),
    QT_TRANSLATE_NOOP("click", "env var: {var}"),
    QT_TRANSLATE_NOOP("click", "(dynamic)"),
    QT_TRANSLATE_NOOP("click", "Show the version and exit."),
    QT_TRANSLATE_NOOP("click", "Show this message and exit."),
    QT_TRANSLATE_NOOP("click", "Try '{command} {option}' for help."),
    QT_TRANSLATE_NOOP("click", "Error: {message}"),
    QT_TRANSLATE_NOOP("click", "Did you mean {possibility}?"),
    QT_TRANSLATE_NOOP("click", "(Did you mean one of: {possibilities}?)"),
    QT_TRANSLATE_NOOP("click", "Missing command."),
    QT_TRANSLATE_NOOP("click", "Missing argument"),
    QT_TRANSLATE_NOOP("click", "Missing option"),
    QT_TRANSLATE_NOOP("click", "Missing parameter"),
    QT_TRANSLATE_NOOP("click", "Missing parameter: {param_name}"),
    QT_TRANSLATE_NOOP("click", "Missing {param_type}"),
    QT_TRANSLATE_NOOP("click", "No such command {name!r}."),
    QT_TRANSLATE_NOOP("click", "No such option {name!r}."),
    QT_TRANSLATE_NOOP("click", "Got unexpected extra argument ({args})"),
    QT_TRANSLATE_NOOP("click", "Got unexpected extra arguments ({args})"),
    QT_TRANSLATE_NOOP("click", "Invalid start character for option ({option})"),
    QT_TRANSLATE_NOOP("click", "Option {name!r} does not take a value."),
    QT_TRANSLATE_NOOP("click", "Option {name!r} requires an argument."),
    QT_TRANSLATE_NOOP("click", "Option {name!r} requires {nargs} arguments."),
    QT_TRANSLATE_NOOP("click", "Argument {name!r} takes {nargs} values."),
    QT_TRANSLATE_NOOP("click", "Takes {nargs} values but 1 was given."),
    QT_TRANSLATE_NOOP("click", "Takes {nargs} values but {len} were given."),
    QT_TRANSLATE_NOOP("click", "{len_type} values are required, but {len_value} was given."),
    QT_TRANSLATE_NOOP("click", "{len_type} values are required, but {len_value} were given."),
    QT_TRANSLATE_NOOP("click", "Invalid value: {message}"),
    QT_TRANSLATE_NOOP("click", "Invalid value for {param_hint}: {message}"),
    QT_TRANSLATE_NOOP("click", "Choose from:\n\t{choices}"),
    QT_TRANSLATE_NOOP("click", "{value!r} is not {choice}."),
    QT_TRANSLATE_NOOP("click", "{value!r} is not one of {choices}."),
    QT_TRANSLATE_NOOP("click", "{value!r} does not match the format {format}."),
    QT_TRANSLATE_NOOP("click", "{value!r} does not match the formats {formats}."),
    QT_TRANSLATE_NOOP("click", "{value} is not in the range {range}."),
    QT_TRANSLATE_NOOP("click", "{value!r} is not a valid {number_type}."),
    QT_TRANSLATE_NOOP("click", "{value!r} is not a valid boolean. Recognized values: {states}"),
    QT_TRANSLATE_NOOP("click", "{name} {filename!r} does not exist."),
    QT_TRANSLATE_NOOP("click", "{name} {filename!r} is a file."),
    QT_TRANSLATE_NOOP("click", "{name} {filename!r} is a directory."),
    QT_TRANSLATE_NOOP("click", "{name} {filename!r} is not readable."),
    QT_TRANSLATE_NOOP("click", "{name} {filename!r} is not writable."),
    QT_TRANSLATE_NOOP("click", "{name} {filename!r} is not executable."),
    QT_TRANSLATE_NOOP("click", "Could not open file {filename!r}: {message}"),
    QT_TRANSLATE_NOOP("click", "unknown error"),
    QT_TRANSLATE_NOOP("click", "Error: The two entered values do not match."),
    QT_TRANSLATE_NOOP("click", "Error: invalid input"),
)
"""What click itself says to whoever types a command."""
_KEPT = frozenset({"Show the version and exit.", "Show this message and exit."})


def speak() -> None:
    """From now on click speaks as the windows do. Its modules each hold gettext by a name of their own."""
    for name, module in list(sys.modules.items()):
        if name.startswith("click."):
            for asked, answer in (("_", _asked), ("ngettext", _asked_of)):
                if hasattr(module, asked):
                    setattr(module, asked, answer)
    click.Command.context_class = _Context


def _said(words: str) -> str:
    found = QCoreApplication.translate("click", words)
    # Whether it is a file or a folder click says in English, for it stands for what is to be typed as well.
    return found if found == words else found.removeprefix("{name} ")


def _asked(words: str) -> str:
    """What click keeps of an option is told in the language of the moment at which its help is written."""
    return words if words in _KEPT else _said(words)


def _asked_of(one: str, more: str, number: int) -> str:
    return _asked(one if number == 1 else more)


def told(text: str) -> list[str]:
    """The paragraphs that a command or an option says of itself."""
    return [QCoreApplication.translate("commands", one) for one in paragraphs_of(text)]


class _Context(click.Context):
    """Writes its help with the words of now."""

    def make_formatter(self) -> click.HelpFormatter:
        return _Formatter(self, width=self.terminal_width, max_width=self.max_content_width)


class _Formatter(click.HelpFormatter):
    """Chinese has no blanks to break a line at, and each of its characters is two columns wide."""

    def __init__(self, context: click.Context, *, width: int | None, max_width: int | None) -> None:
        super().__init__(width=width, max_width=max_width)
        self._context = context

    def write_text(self, text: str) -> None:
        room = self.width - self.current_indent
        super().write_text("\n\n".join(_fitting(one, room) for one in told(text)))

    def write_dl(self, rows: Iterable[tuple[str, str]], col_max: int = 30, col_spacing: int = 2) -> None:
        held = list(rows)
        first = min(max((len(name) for name, _words in held), default=0), col_max) + col_spacing
        room = max(self.width - first - self.current_indent, 20)
        told_of = [(name, _fitting(self._told(name, words), room)) for name, words in held]
        super().write_dl(told_of, col_max, col_spacing)

    def _told(self, name: str, words: str) -> str:
        """Of a command its first sentence; of an option its help, with what click adds in brackets."""
        group = self._context.command
        command = group.get_command(self._context, name) if isinstance(group, click.Group) else None
        if command is not None:
            whole = " ".join(told(command.help or "")[:1])
            return words if whole.isascii() else whole.partition("。")[0]
        words, gap, more = words.partition("  [")
        return _said(" ".join(told(words))) + gap + more


def _fitting(text: str, room: int) -> str:
    """The text as click keeps it as it is, broken to fit; what is ASCII alone click breaks itself."""
    return text if text.isascii() else "\b\n" + "\n".join(_broken(text, room))


def _broken(text: str, room: int) -> Iterator[str]:
    """Lines of at most so many columns: broken after a Chinese character or a blank."""
    line, used = "", 0
    for part in _parts(text):
        wide = sum(map(_columns, part))
        if line and used + sum(map(_columns, part.rstrip())) > room:
            yield line.rstrip()
            line, used = "", 0
        line, used = line + part, used + wide
    if line:
        yield line.rstrip()


def _parts(text: str) -> Iterator[str]:
    """What stays together: a word with the blank behind it, a Chinese character with the sign behind it."""
    part = ""
    for place, character in enumerate(text):
        part += character
        after = text[place + 1 : place + 2]
        is_word = character.isascii() and character != " " and after.isascii() and after not in ("", " ")
        if not is_word and after not in ("，", "。", "；", "：", "、", "）", "”", " "):
            yield part
            part = ""
    if part:
        yield part


def _columns(character: str) -> int:
    return 2 if east_asian_width(character) in ("W", "F") else 1
