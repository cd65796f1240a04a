"""No discriminating word on any screen or paper, no name in a title, and suggestions say 建议.

条例 7 and 禁毒法 52: nobody is discriminated against; PIPL 24: no program decides about a person.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SAID = (
    *("瘾君子", "吸毒鬼", "毒鬼", "白粉仔", "粉仔", "道友", "毒虫", "烂仔", "败类", "渣滓", "废人", "人渣"),
    *("危险分子", "坏分子", "不良分子", "劣迹人员", "前科人员", "社会闲散", "闲散人员", "刑满释放人员"),
    *("黑名单", "污点", "屡教不改", "死性不改", "无可救药", "毒贩子"),
)
ENGLISH = ("addict", "junkie", "druggie", "drug abuser", "blacklist", "criminal record")
DECIDES = ("认定为失联", "判定", "系统认定", "自动解除", "自动认定", "风险评分", "智能评估")


def screens() -> Iterator[tuple[str, str]]:
    """Every Chinese and English sentence of the windows and commands."""
    text = (ROOT / "resources/translations/yidai_zh_CN.ts").read_text("utf-8")
    for found in re.finditer(r"<(source|translation)[^>]*>([^<]*)<", text):
        yield "translations", found[2]


def papers() -> Iterator[tuple[str, str]]:
    """Everything that forms, lists and letters say."""
    for folder in ("forms", "bag", "plans", "settings", "figures", "inventory", "codes"):
        for path in sorted((ROOT / "resources" / folder).rglob("*.json")):
            yield path.name, path.read_text("utf-8")
    for path in sorted((ROOT / "app/printing").rglob("*.py")):
        yield path.name, path.read_text("utf-8")


@pytest.mark.parametrize("words", [SAID, ENGLISH], ids=["Chinese", "English"])
def test_no_screen_and_no_paper_says_a_discriminating_word(words: tuple[str, ...]) -> None:
    pattern = re.compile(
        "|".join(rf"\b{re.escape(word)}\b" if word.isascii() else re.escape(word) for word in words)
    )
    found = [f"{where}: {hit[0]}" for where, text in (*screens(), *papers())
             if (hit := pattern.search(text.lower()))]  # fmt: skip
    assert found == []


def test_no_screen_decides_about_a_person() -> None:
    found = [(text, word) for _where, text in screens() for word in DECIDES if word in text]
    assert found == []


def test_the_titles_of_windows_name_no_person() -> None:
    """Titles stand in task bars and in the lists of screen sharing: they are fixed words."""
    titles = [
        f"{path.relative_to(ROOT)}: {line.strip()}"
        for path in sorted((ROOT / "ui").rglob("*.py"))
        for line in path.read_text("utf-8").splitlines()
        if "setWindowTitle(" in line and re.search(r"\.name\b|\bperson\.|details", line)
    ]
    assert titles == []
