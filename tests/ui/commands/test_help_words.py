"""--help and wrong usage speak the language of the windows, Chinese unless told otherwise."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path
from unicodedata import east_asian_width

import click
import pytest

from ui.commands.command_line import LANGUAGE_VARIABLE
from ui.commands.county import county
from ui.commands.help_words import WORDS
from ui.commands.village import village

FOR_DEVELOPERS = frozenset(
    {
        "%(prog)s, version %(version)s",
        "Aborted!",
        "deprecated",
        "DeprecationWarning: The command {name!r} is deprecated.{extra_message}",
        "DeprecationWarning: The {param_type} {name!r} is deprecated.{extra_message}",
        "Value must be an iterable.",
        "Could not determine name for option with declarations {decls!r}",
        "Arguments take exactly one parameter declaration, got {length}: {decls}.",
        "Name '{name}' defined twice",
        "Boolean option {decl!r} cannot use the same flag for true/false.",
        "Do you want to continue?",
        "Confirm the action without prompting.",
        "Press any key to continue...",
        "Repeat for confirmation",
        "Unknown color {colour!r}",
        "Choice({choices})",
        "{value!r} is not a valid UUID.",
        "file",
        "directory",
        "path",
    }
)
"""What no command of ours can make click say, or what is for scripts, or stands for what is to be typed."""


def each(group: click.Group, name: str) -> Iterator[tuple[tuple[str, ...], click.Command]]:
    context = click.Context(group, info_name=name)
    for one in group.list_commands(context):
        command = group.get_command(context, one)
        assert command is not None
        yield (one,), command
        if isinstance(command, click.Group):
            yield from (((one, *words), inner) for words, inner in each(command, one))


@pytest.mark.parametrize("group", [village, county], ids=["yidai", "yidai-county"])
def test_every_command_and_option_says_in_chinese_what_it_is_for(say, group: click.Group) -> None:
    for words, command in [((), group), *each(group, "yidai")]:
        told = say(group, *words, "--help")
        assert (told.code, told.err) == (0, ""), words
        assert told.out.startswith("用法: "), words
        helps = [option.help for option in command.params if isinstance(option, click.Option)]
        for english in (command.help, *helps):
            assert english is None or english.split("\n")[0] not in told.out, words
        assert "exit." not in told.out, words
        lines = [line for line in told.out.splitlines() if not line.isascii()]
        assert max(map(columns, lines)) <= 80, words


def columns(line: str) -> int:
    return sum(2 if east_asian_width(one) in "WF" else 1 for one in line)


def test_where_english_is_asked_for_it_is_whole(say, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(LANGUAGE_VARIABLE, "en")
    told = say(village, "conflicts", "--help").out
    assert told.isascii()
    assert told.startswith("Usage: ")
    assert "Which of its values holds, counted from 1." in told
    assert "Show this message and exit." in told
    assert "Error: No such command 'nothing'." in say(village, "nothing").err


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("nothing",), "错误：没有 'nothing' 这个命令。"),
        (("status", "--nothing"), "错误：没有 '--nothing' 这个选项。"),
        (("export",), "错误：缺少选项 '--to'"),
        (("import",), "请从中选一个："),
        (("record", "hour", "--person", "1"), "'hour' 不在这几个之中：'visit', 'test'。"),
        (("conflicts", "--choose", "0"), "0 不在 x>=1 的范围内。"),
        (("history", "--person", "1", "--on", "1650-01-01"), "不在 1900 和 "),
        (("history", "--person", "1", "--on", "gestern"), "不合格式 '%Y-%m-%d'"),
        (("sent", "--vault", ".", "one", "two"), "多出了几个参数（one two）"),
        (("undo", "--vault", "."), "要 --last 或 --entry"),
    ],
)
def test_what_is_typed_wrongly_is_told_in_chinese(say, words: tuple[str, ...], said: str) -> None:
    told = say(village, *words)
    assert told.code == 2
    assert said in told.err
    assert "看说明：" in told.err


def test_an_option_without_its_value_is_told_in_chinese(say) -> None:
    assert say(village, "history", "--person").err == "错误：选项 '--person' 后面要带一个值。\n"


def test_all_that_click_can_say_is_known_here() -> None:
    folder = Path(click.__file__).parent
    modules = ("core", "decorators", "exceptions", "formatting", "parser", "termui", "types")
    trees = (ast.parse((folder / f"{name}.py").read_text("utf-8")) for name in modules)
    said = {
        argument.value
        for tree in trees
        for call in ast.walk(tree)
        if isinstance(call, ast.Call) and ast.unparse(call.func) in ("_", "ngettext")
        for argument in call.args
        if isinstance(argument, ast.Constant) and isinstance(argument.value, str)
    }
    assert {one for one in said if "pass '--{name}'" not in one} - FOR_DEVELOPERS - set(WORDS) == set()
