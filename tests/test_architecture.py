"""The house, read aloud: ui → app → db, pure rules, no circles, and rooms with names of their own."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from functools import cache
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest
from pytest_archon import archrule

ROOT = Path(__file__).resolve().parent.parent
FLOORS = ("ui", "app", "db")
QT = ("PySide6*", "shiboken6*")

# Names that say nothing attract everything: a thing without a home gets a file with its own name.
NAMES_THAT_SAY_NOTHING = {
    "common", "controller", "controllers", "helper", "helpers", "manager", "managers", "misc",
    "util", "utils", "widget", "widgets",
}  # fmt: skip


def test_the_lowest_floor_does_not_know_who_stands_on_it() -> None:
    (
        archrule("db stands alone", "what is kept does not depend on what is done with it")
        .match("db", "db.*")
        .should_not_import("app", "app.*", "ui", "ui.*")
        .check("db")
    )


def test_the_middle_floor_does_not_know_the_windows() -> None:
    (
        archrule("app without ui", "a use case runs the same from a window, a command and a test")
        .match("app", "app.*")
        .should_not_import("ui", "ui.*")
        .check("app")
    )


@pytest.mark.parametrize("floor", ["app", "db"])
def test_there_is_no_qt_below_the_windows(floor: str) -> None:
    (
        archrule("Qt-free", "the county's command line must not need a window system")
        .match(floor, f"{floor}.*")
        .should_not_import(*QT)
        .check(floor)
    )


def test_the_windows_ask_the_middle_floor_and_never_the_database() -> None:
    (
        archrule("ui without db", "only plain values cross into ui, never rows, sessions or connections")
        .match("ui", "ui.*")
        .should_not_import(
            "db", "db.*", "sqlalchemy*", "sqlcipher3*", "sqlite3*", "sqlite_utils*", "alembic*"
        )
        .check("ui", only_direct_imports=True)
    )


@pytest.mark.parametrize("floor", FLOORS)
def test_the_product_does_not_import_its_tests_or_its_tools(floor: str) -> None:
    (
        archrule("no tests inside", "what ships does not hold tests, scripts or their libraries")
        .match(floor, f"{floor}.*")
        .should_not_import("tests*", "scripts*", "pytest*", "hypothesis*", "pypinyin*", "PyInstaller*")
        .check(floor, only_direct_imports=True)
    )


def test_rules_are_pure_and_need_the_standard_library_alone() -> None:
    impure = {
        module: sorted(foreign)
        for floor in FLOORS
        for module, imported in imports_of(floor).items()
        if module.rpartition(".")[2] == "rules"
        if (foreign := {name for name in imported if name.partition(".")[0] not in sys.stdlib_module_names})
    }
    assert impure == {}


@pytest.mark.parametrize("floor", FLOORS)
def test_no_floor_has_a_circle_of_imports(floor: str) -> None:
    graph = imports_of(floor)
    inside = {module: {name for name in imported if name in graph} for module, imported in graph.items()}
    assert circle_in(inside) == []


def test_no_file_or_room_has_a_name_that_says_nothing() -> None:
    nameless = [
        place.relative_to(ROOT).as_posix()
        for floor in FLOORS
        for place in (ROOT / floor).rglob("*")
        if place.stem in NAMES_THAT_SAY_NOTHING
    ]
    assert nameless == []


def test_no_signal_is_connected_to_a_lambda() -> None:
    """A lambda in connect() keeps its window alive, has no name in a report, and cannot be undone."""
    assert [place for module in modules("ui") for place in connected_lambdas(module.read_text("utf-8"))] == []


def test_a_connected_lambda_would_be_seen() -> None:
    assert connected_lambdas("knob.clicked.connect(\n    lambda: page.go(1)\n)") == ["lambda: page.go(1)"]
    assert connected_lambdas("knob.clicked.connect(partial(go, key=lambda: 1))") == ["lambda: 1"]
    assert connected_lambdas("knob.clicked.connect(self._on_clicked)\nsorted(x, key=lambda y: y)") == []


def test_a_circle_would_be_seen() -> None:
    assert circle_in({"a": {"b"}, "b": {"c"}, "c": set()}) == []
    assert set(circle_in({"a": {"b"}, "b": {"c"}, "c": {"a"}})) == {"a", "b", "c"}


def test_imports_inside_functions_count_and_those_for_type_checkers_do_not() -> None:
    text = (
        "from typing import TYPE_CHECKING\n"
        "if TYPE_CHECKING:\n    import app.a\n"
        "def later():\n    from app.people import rules\n"
    )
    known = {"app.people", "app.people.rules"}
    assert set(imports_in(ast.parse(text), known)) == {"typing", "app.people.rules"}


def modules(floor: str) -> list[Path]:
    return sorted((ROOT / floor).rglob("*.py"))


@cache
def imports_of(floor: str) -> dict[str, set[str]]:
    """Each module of a floor with what it imports itself, wherever in its text."""
    files = {dotted(module): module for module in modules(floor)}
    return {
        name: set(imports_in(ast.parse(module.read_text("utf-8")), set(files)))
        for name, module in files.items()
    }


def dotted(module: Path) -> str:
    parts = module.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def imports_in(node: ast.AST, known: set[str]) -> Iterator[str]:
    """The modules that a piece of code imports; `known` tells a module from a name inside one."""
    match node:
        case ast.If(test=ast.Name("TYPE_CHECKING")):
            return
        case ast.Import(names=names):
            yield from (name.name for name in names)
        case ast.ImportFrom(level=level) if level > 0:
            raise AssertionError("a relative import hides which floor is meant")
        case ast.ImportFrom(module=str(module), names=names):
            for name in names:
                submodule = f"{module}.{name.name}"
                yield submodule if submodule in known else module
    for child in ast.iter_child_nodes(node):
        if not isinstance(child, ast.expr):  # within which no statement stands
            yield from imports_in(child, known)


def circle_in(graph: dict[str, set[str]]) -> list[str]:
    """One circle of a graph, or nothing."""
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as found:
        return list(found.args[1])
    return []


def connected_lambdas(text: str) -> list[str]:
    """Every lambda within the arguments of a `….connect(…)`."""
    if "lambda" not in text:  # most files: reading a text as code takes long
        return []
    return [
        ast.unparse(inner)
        for call in ast.walk(ast.parse(text))
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute) and call.func.attr == "connect"
        for argument in [*call.args, *(keyword.value for keyword in call.keywords)]
        for inner in ast.walk(argument)
        if isinstance(inner, ast.Lambda)
    ]
