"""Which of the libraries that PyInstaller collected come along: Qt's plugins that we use, and what is needed.

PyInstaller takes every plugin of a Qt module that is imported, and every library that any of them
wants: a desktop's file dialogs bring GTK, and GTK brings thirty libraries more.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import PureWindowsPath

# Folder of Qt's plugins → the plugins kept; None keeps all. A folder that is not named is left out.
PLUGINS: dict[str, frozenset[str] | None] = {
    "platforms": frozenset({"qxcb", "qwayland", "qoffscreen", "qwindows"}),
    "platforminputcontexts": None,  # without them nobody types Chinese
    "iconengines": None,
    "imageformats": frozenset({"qsvg", "qjpeg", "qgif", "qwebp"}),
    "printsupport": None,
    "styles": None,
    "wayland-shell-integration": frozenset({"xdg-shell"}),
    "wayland-decoration-client": frozenset({"bradient"}),
}

Entry = tuple[str, str, str]  # where it goes, where it is, what sort of thing it is
Imports = Callable[[str], Iterable[tuple[str, str | None]]]
"""The libraries that the one at a path asks for: name, and where it is, if that is known."""


def keep_used(binaries: list[Entry], imports: Imports | None = None) -> list[Entry]:
    """The entries without the plugins that are not used, and without what only those wanted."""
    wanted = [entry for entry in binaries if _is_wanted_plugin(entry[0])]
    reached = _reached(wanted, imports or _imports_as_packed)
    return [entry for entry in wanted if not _is_shared_library(entry) or _name(entry[0]) in reached]


def without_lost_links(datas: list[Entry], kept: list[Entry]) -> list[Entry]:
    """The entries without links to libraries that did not come along."""
    there = {target for target, _source, _sort in kept}
    return [entry for entry in datas if entry[2] != "SYMLINK" or entry[1] in there]


def _imports_as_packed(path: str) -> Iterable[tuple[str, str | None]]:
    from PyInstaller.depend.bindepend import get_imports

    found: Iterable[tuple[str, str | None]] = get_imports(path)
    return found


def _parts(path: str) -> tuple[str, ...]:
    """Read as Windows does, which takes both kinds of stroke."""
    return PureWindowsPath(path).parts


def _name(path: str) -> str:
    """The file's name in small letters: a library of Windows is asked for in other letters than it has."""
    return PureWindowsPath(path).name.lower()


def _is_wanted_plugin(target: str) -> bool:
    parts = _parts(target)
    if "PySide6" not in parts or "plugins" not in parts:
        return True
    folder, name = parts[-2], PureWindowsPath(target).stem.removeprefix("lib")
    kept = PLUGINS.get(folder, frozenset())
    return kept is None or name in kept


def _is_shared_library(entry: Entry) -> bool:
    """Libraries of the system and of Qt; what Python imports by name and plugins are roots."""
    target, _source, sort = entry
    return sort != "EXTENSION" and "plugins" not in _parts(target)


def _reached(entries: list[Entry], imports: Imports) -> set[str]:
    """Names of the libraries that are needed by what is loaded by name, directly or by another one."""
    by_name = {_name(target): source for target, source, _sort in entries}
    # The interpreter is loaded by the executable itself.
    interpreter = {name for name in by_name if name.startswith(("libpython", "python"))}
    todo = [entry[1] for entry in entries if not _is_shared_library(entry)]
    todo += [by_name[name] for name in interpreter]
    reached = {_name(source) for source in todo} | interpreter
    while todo:
        for asked, path in imports(todo.pop()):
            name = _name(asked)
            if name in reached:
                continue
            reached.add(name)
            source = by_name.get(name, path)
            if source is not None:
                todo.append(str(source))
    return reached
