"""Find the visible strings of ui/, merge them into the Chinese translation, compile it.

Qt's lupdate reads Python with a scanner of its own that gives `self.tr` the wrong class after a
`QCoreApplication.translate`, and passes over strings inside f-strings. So the strings are found
here, with Python's own parser, and lupdate is handed a plain file that it cannot misread; merging
with the translation that is there stays its work.
"""

from __future__ import annotations

import ast
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from ui.commands.paragraphs_of import paragraphs_of

ROOT = Path(__file__).resolve().parent.parent
CHINESE = ROOT / "resources" / "translations" / "yidai_zh_CN.ts"


@dataclass(frozen=True, order=True)
class Visible:
    """One string that a person may see, as Qt looks it up."""

    context: str
    source: str
    comment: str = ""
    counted: bool = False
    note: str = ""


def collect(folder: Path) -> list[Visible]:
    """Every visible string below a folder, sorted, each once.

    Raises: SyntaxError naming the place, where `self.tr` is given an f-string: formatting comes after
    translating, or no translation is ever found.
    """
    found: set[Visible] = set()
    for module in sorted(folder.rglob("*.py")):
        found.update(collect_from(module.read_text("utf-8"), str(module)))
    return sorted(found)


def collect_from(text: str, name: str = "<text>") -> Iterator[Visible]:
    """The visible strings of one module's text, in the order in which they stand."""
    yield from _walk(ast.parse(text, name), "", text.splitlines(), name)


def update(translation: Path, strings: Iterable[Visible]) -> None:
    """Bring a .ts file up to these strings: new ones unfinished, those no longer used removed."""
    with tempfile.TemporaryDirectory() as folder:
        plain = Path(folder) / "strings.py"
        plain.write_text("".join(_spelled_out(string) for string in strings), "utf-8")
        languages = ("-source-language", "en", "-target-language", "zh_CN")
        _qt(
            "pyside6-lupdate",
            plain,
            "-ts",
            translation,
            *languages,
            "-locations",
            "none",
            "-no-obsolete",
            "-silent",
        )


def compiled(translation: Path, into: Path) -> None:
    """Compile a .ts file to the .qm file that Qt loads; the same .ts gives the same bytes."""
    _qt("pyside6-lrelease", "-silent", translation, "-qm", into)


def main() -> int:
    """Update and compile the Chinese translation, and say what is still to be translated."""
    strings = collect(ROOT / "ui")
    CHINESE.parent.mkdir(exist_ok=True)
    update(CHINESE, strings)
    compiled(CHINESE, CHINESE.with_suffix(".qm"))
    unfinished = CHINESE.read_text("utf-8").count('type="unfinished"')
    print(f"{len(strings)} strings, {unfinished} still to be translated in {CHINESE.relative_to(ROOT)}")
    return 0


def _walk(node: ast.AST, context: str, lines: list[str], name: str) -> Iterator[Visible]:
    if isinstance(node, ast.ClassDef):
        context = node.name
    if isinstance(node, ast.Call):
        yield from _spoken(node, context, lines, name)
        yield from _helped(node)
    if isinstance(node, ast.FunctionDef) and any(map(_makes_command, node.decorator_list)):
        yield from _said_by_command(ast.get_docstring(node) or "")
    for child in ast.iter_child_nodes(node):
        yield from _walk(child, context, lines, name)


def _spoken(call: ast.Call, context: str, lines: list[str], name: str) -> Iterator[Visible]:
    match call.func:
        case ast.Attribute(value=ast.Name("self"), attr="tr") | ast.Name("QT_TR_NOOP"):
            arguments: list[ast.expr] = call.args
        case ast.Attribute(attr="translate") | ast.Name("translate" | "QT_TRANSLATE_NOOP"):
            if len(call.args) < 2 or not (context := _literal(call.args[0])):
                return  # str.translate, or a context that is no constant: its strings are marked elsewhere
            arguments = call.args[1:]
        case _:
            return
    if isinstance(arguments[0], ast.JoinedStr):
        raise SyntaxError("format after translating, not before", (name, call.lineno, 0, ast.unparse(call)))
    if source := _literal(arguments[0]):
        comment = _literal(arguments[1]) if len(arguments) > 1 else ""
        yield Visible(context, source, comment, len(arguments) > 2, _note_above(call.lineno, lines))


def _helped(call: ast.Call) -> Iterator[Visible]:
    """What an option of the command line says of itself."""
    if isinstance(call.func, ast.Attribute) and call.func.attr == "option":
        for keyword in call.keywords:
            if keyword.arg == "help":
                yield from _said_by_command(_literal(keyword.value))


def _makes_command(decorator: ast.expr) -> bool:
    made_by = decorator.func if isinstance(decorator, ast.Call) else decorator
    return isinstance(made_by, ast.Attribute) and made_by.attr in ("command", "group")


def _said_by_command(text: str) -> Iterator[Visible]:
    yield from (Visible("commands", one) for one in paragraphs_of(text))


def _literal(node: ast.expr) -> str:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""


def _note_above(line: int, lines: list[str]) -> str:
    """The translator's note: the lines beginning with `#:` right above a call."""
    notes: list[str] = []
    while line > 1 and lines[line - 2].strip().startswith("#:"):
        notes.insert(0, lines[line - 2].strip().removeprefix("#:").strip())
        line -= 1
    return " ".join(notes)


def _spelled_out(string: Visible) -> str:
    count = ", 1" if string.counted else ""
    note = f"        #: {string.note}\n" if string.note else ""
    return (
        f"class {string.context}:\n    def words(self):\n{note}"
        f"        self.tr({_quoted(string.source)}, {_quoted(string.comment)}{count})\n"
    )


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\t", "\\t")
    return f'"{escaped}"'


def _qt(tool: str, *arguments: str | Path) -> None:
    subprocess.run([Path(sys.executable).with_name(tool), *arguments], check=True)


if __name__ == "__main__":
    sys.exit(main())
