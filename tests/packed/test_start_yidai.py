"""A system that is too old, or lacks a library, is told so in words before anything is loaded."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from scripts.packed.say_first import OLDEST_WINDOWS, words_for_windows

START = Path(__file__).resolve().parents[2] / "scripts" / "packed" / "start-yidai"

linux_only = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="a script of the Linux folder")


@linux_only
def test_an_old_c_library_is_named_with_what_is_needed(folder: Path) -> None:
    (folder / "needs-glibc").write_text("99.1\n")
    ended = start(folder, "--help")
    assert ended.returncode == 1
    assert "需要 glibc 99.1" in ended.stderr
    assert "needs glibc 99.1 or newer" in ended.stderr
    assert "started" not in ended.stdout


@linux_only
def test_a_folder_that_was_not_copied_whole_is_told(folder: Path) -> None:
    (folder / "needs-glibc").unlink()
    ended = start(folder, "--help")
    assert ended.returncode == 1
    assert "文件夹不完整" in ended.stderr
    assert "started" not in ended.stdout


@linux_only
def test_versions_are_compared_as_numbers(folder: Path) -> None:
    (folder / "needs-glibc").write_text("2.4\n")  # older than 2.36, though "4" comes after "36"
    assert start(folder, "--help").stdout == "started --help\n"


@linux_only
def test_a_missing_library_is_named(folder: Path) -> None:
    (folder / "needs-libraries").write_text("libc.so.6\nlibnobodyhas.so.7\n")
    ended = start(folder, "--help")
    assert ended.returncode == 1
    assert "libnobodyhas.so.7" in ended.stderr
    assert "libc.so.6" not in ended.stderr


@linux_only
def test_without_a_desktop_the_window_is_not_tried(folder: Path) -> None:
    ended = start(folder)
    assert ended.returncode == 1
    assert "没有图形桌面" in ended.stderr


@linux_only
def test_where_the_input_method_is_fcitx_qt_is_led_to_the_door_it_knows(folder: Path) -> None:
    (folder / "yidai").write_text('#!/bin/sh\necho "$QT_IM_MODULE"\n')
    assert start(folder, "--help", QT_IM_MODULE="fcitx5").stdout == "ibus\n"
    assert start(folder, "--help", QT_IM_MODULE="compose").stdout == "compose\n"


@linux_only
def test_where_the_system_spells_in_another_code_the_window_gets_utf_8(folder: Path) -> None:
    (folder / "yidai").write_text("#!/bin/sh\nlocale charmap\n")
    assert start(folder, DISPLAY=":9", LC_ALL="POSIX").stdout == "UTF-8\n"
    assert start(folder, "--help", LC_ALL="POSIX").stdout == "ANSI_X3.4-1968\n"


@linux_only
def test_a_folder_that_was_only_unpacked_gets_into_the_users_own_menu(folder: Path, tmp_path: Path) -> None:
    moved = folder.rename(tmp_path / '张"三 $HOME 100%')
    ended = start(moved, "--menu", HOME=str(tmp_path))
    assert (ended.returncode, ended.stderr) == (0, "")
    entry = (tmp_path / ".local/share/applications/yidai.desktop").read_text("utf-8")
    (line,) = [line for line in entry.splitlines() if line.startswith("Exec=")]
    assert line == 'Exec="' + str(tmp_path) + '/张\\\\"三 \\\\$HOME 100%%/start-yidai"'
    assert "Name[zh_CN]=一人一袋\n" in entry


def test_a_windows_that_is_too_old_is_told_in_both_languages() -> None:
    assert words_for_windows(OLDEST_WINDOWS) == ""
    assert words_for_windows((10, 0, 22631)) == ""
    seven = words_for_windows((6, 1, 7601))
    assert "6.1.7601" in seven
    assert "太旧" in seven
    assert "too old" in seven


@linux_only
def test_a_screen_that_does_not_answer_is_told_before_qt_gives_up() -> None:
    begin = "import sys; from scripts.packed.say_first import refuse_deaf_display;"
    begin += "refuse_deaf_display(sys.argv[1:]); print('goes on')"
    for words, more, code in (
        ((), {"DISPLAY": ":59871"}, 1),
        (("--help",), {"DISPLAY": ":59871"}, 0),
        ((), {"DISPLAY": ":59871", "QT_QPA_PLATFORM": "offscreen"}, 0),
        ((), {"DISPLAY": ":59871", "WAYLAND_DISPLAY": "wayland-0"}, 0),
        ((), {}, 0),
    ):
        ended = subprocess.run(
            [sys.executable, "-c", begin, *words],
            env={"PATH": os.environ["PATH"], **more},
            cwd=START.parents[2],
            capture_output=True,
            text=True,
        )
        assert ended.returncode == code
        assert ("没有应答" in ended.stderr) is (code == 1)


def start(folder: Path, *words: str, **more: str) -> subprocess.CompletedProcess[str]:
    environment = {"PATH": os.environ["PATH"], **more}
    return subprocess.run(
        [str(folder / "start-yidai"), *words], env=environment, capture_output=True, text=True
    )


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A packed folder in a place with blanks and Chinese, whose program says that it was started."""
    place = tmp_path / "程 序"
    place.mkdir()
    shutil.copy(START, place / "start-yidai")
    program = place / "yidai"
    program.write_text('#!/bin/sh\necho "started $*"\n')
    program.chmod(0o755)
    (place / "needs-glibc").write_text("2.17\n")
    return place
