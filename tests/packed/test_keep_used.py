"""Of the libraries that were collected, those come along that something asks for, on either system."""

from __future__ import annotations

import pytest

from scripts.packed.keep_used import Entry, keep_used, without_lost_links

LINUX = {
    "platforms/libqxcb.so": "PySide6/Qt/plugins/platforms/libqxcb.so",
    "platforms/libqvnc.so": "PySide6/Qt/plugins/platforms/libqvnc.so",
    "platformthemes/libqgtk3.so": "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
    "platforminputcontexts/libibus.so": "PySide6/Qt/plugins/platforminputcontexts/libibus.so",
}


def test_plugins_that_nobody_uses_and_what_only_they_want_stay_behind() -> None:
    asked = {
        "platforms/libqxcb.so": ["libQt6Gui.so.6"],
        "platformthemes/libqgtk3.so": ["libgtk-3.so.0"],
        "libQt6Gui.so.6": ["libfreetype.so.6"],
    }
    collected = [*plugins(LINUX), *libraries("libQt6Gui.so.6", "libfreetype.so.6", "libgtk-3.so.0")]

    kept = [source for _target, source, _sort in keep_used(collected, imports_of(asked))]

    assert kept == [
        "platforms/libqxcb.so",
        "platforminputcontexts/libibus.so",
        "libQt6Gui.so.6",
        "libfreetype.so.6",
    ]


@pytest.mark.parametrize("stroke", ["\\", "/"])
def test_windows_asks_for_a_library_in_other_letters_than_it_has(stroke: str) -> None:
    plugin = stroke.join(("PySide6", "plugins", "platforms", "qwindows.dll"))
    other = stroke.join(("PySide6", "plugins", "platforms", "qdirect2d.dll"))
    asked = {
        "qwindows.dll": ["Qt6Gui.dll", "KERNEL32.dll"],
        "Qt6Gui.dll": ["VCRUNTIME140.dll"],
        "python311.dll": ["MSVCP140.dll"],
    }
    collected = [
        (plugin, "qwindows.dll", "BINARY"),
        (other, "qdirect2d.dll", "BINARY"),
        *libraries("python311.dll", "qt6gui.dll", "vcruntime140.dll", "msvcp140.dll", "opengl32sw.dll"),
    ]
    asked["qt6gui.dll"] = asked.pop("Qt6Gui.dll")

    kept = [source for _target, source, _sort in keep_used(collected, imports_of(asked))]

    assert kept == ["qwindows.dll", "python311.dll", "qt6gui.dll", "vcruntime140.dll", "msvcp140.dll"]


def test_what_python_imports_by_name_comes_along_with_what_it_asks_for() -> None:
    module = ("_cffi_backend.so", "_cffi_backend.so", "EXTENSION")
    kept = keep_used(
        [module, *libraries("libffi.so.8", "libz.so.1")], imports_of({module[1]: ["libffi.so.8"]})
    )
    assert [target for target, _source, _sort in kept] == ["_cffi_backend.so", "libffi.so.8"]


def test_a_link_to_what_stayed_behind_stays_behind_too() -> None:
    links: list[Entry] = [("libgtk.so", "libgtk-3.so.0", "SYMLINK"), ("libz.so", "libz.so.1", "SYMLINK")]
    assert without_lost_links(links, libraries("libz.so.1")) == links[1:]


def plugins(found: dict[str, str]) -> list[Entry]:
    return [(target, source, "BINARY") for source, target in found.items()]


def libraries(*names: str) -> list[Entry]:
    return [(name, name, "BINARY") for name in names]


def imports_of(asked: dict[str, list[str]]):  # type: ignore[no-untyped-def]  # a table for a function
    def imports(path: str) -> list[tuple[str, str | None]]:
        return [(name, None) for name in asked.get(path, [])]

    return imports
