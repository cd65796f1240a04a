"""Which of the libraries that PyInstaller collected come along: Qt's plugins that we use, and what is needed.

PyInstaller takes every plugin of a Qt module that is imported, and every library that any of them
wants: a desktop's file dialogs bring GTK, and GTK brings thirty libraries more.
"""

from __future__ import annotations

from pathlib import PurePath

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


def keep_used(binaries: list[Entry]) -> list[Entry]:
    """The entries without the plugins that are not used, and without what only those wanted."""
    wanted = [entry for entry in binaries if _is_wanted_plugin(entry[0])]
    reached = _reached(wanted)
    return [entry for entry in wanted if not _is_shared_library(entry) or PurePath(entry[0]).name in reached]


def without_lost_links(datas: list[Entry], kept: list[Entry]) -> list[Entry]:
    """The entries without links to libraries that did not come along."""
    there = {target for target, _source, _sort in kept}
    return [entry for entry in datas if entry[2] != "SYMLINK" or entry[1] in there]


def _is_wanted_plugin(target: str) -> bool:
    parts = PurePath(target).parts
    if "PySide6" not in parts or "plugins" not in parts:
        return True
    folder, name = parts[-2], PurePath(target).stem.removeprefix("lib")
    kept = PLUGINS.get(folder, frozenset())
    return kept is None or name in kept


def _is_shared_library(entry: Entry) -> bool:
    """Libraries of the system and of Qt; what Python imports by name and plugins are roots."""
    target, _source, sort = entry
    return sort != "EXTENSION" and "plugins" not in PurePath(target).parts


def _reached(entries: list[Entry]) -> set[str]:
    """Names of the libraries that are needed by what is loaded by name, directly or by another one."""
    from PyInstaller.depend.bindepend import get_imports

    by_name = {PurePath(target).name: source for target, source, _sort in entries}
    todo = [source for target, source, sort in entries if not _is_shared_library((target, source, sort))]
    # The interpreter is loaded by the executable itself.
    todo += [source for name, source in by_name.items() if name.lower().startswith(("libpython", "python"))]
    reached = {PurePath(source).name for source in todo} | {
        name for name in by_name if name.lower().startswith(("libpython", "python"))
    }
    while todo:
        for name, path in get_imports(todo.pop()):
            plain = PurePath(name).name
            if plain in reached:
                continue
            reached.add(plain)
            source = by_name.get(plain, path)
            if source is not None:
                todo.append(str(source))
    return reached
