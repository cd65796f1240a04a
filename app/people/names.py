"""Names of people as they are typed: which blanks are noise, and where the surname ends."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from app.width import half_width

_COMPOUND = (
    "欧阳诸葛司马上官夏侯东方皇甫尉迟公孙慕容令狐司徒司空端木轩辕南宫西门独孤长孙宇文闻人申屠太史"
    "公冶宗政濮阳淳于单于太叔仲孙澹台呼延钟离公羊赫连万俟鲜于闾丘左丘东郭百里拓跋公西漆雕乐正宰父"
    "谷梁段干东门南门羊舌微生梁丘第五贺兰纳兰完颜叶赫达奚褚师亓官司寇巫马颛孙壤驷公良夹谷子车伯赏"
    "南荣屈突耶律哥舒"
)
COMPOUND_SURNAMES = frozenset(_COMPOUND[at : at + 2] for at in range(0, len(_COMPOUND), 2))

_INVISIBLE = re.compile("[\u200b-\u200f\u202a-\u202e\u2060\ufeff\x00-\x1f\x7f]")
_QUOTES = re.compile("['‘’`´＇\"“”]")
_MIDDLE_DOTS = re.compile(r"(?<=\w)\s*[·•・．‧∙]\s*(?=\w)")
_IDEOGRAPHS = "[\u3400-\u9fff\U00020000-\U0003ffff]+"
_PLAIN, _ALL_PLAIN = re.compile(_IDEOGRAPHS), re.compile(f"{_IDEOGRAPHS}(?:\n{_IDEOGRAPHS})*")
_LATIN = re.compile(r"[A-Za-z\u00c0-\u024f]")


@dataclass(frozen=True, slots=True)
class CleanName:
    """A name fit to be kept, and what was taken off: "blanks", "apostrophe", "width", "dot"."""

    name: str
    cleaned: tuple[str, ...] = ()


def clean_name(text: str) -> CleanName:
    """Take off what typing left behind; characters of the name itself are never changed.

    Blanks inside a Chinese name only align columns ("张　三"), so they go; in a name with Latin
    letters they part words, so one stays. The dot of a transcribed name becomes "·".
    """
    if is_tidy(text):
        return CleanName(text)
    cleaned: list[str] = []
    name = _INVISIBLE.sub("", text)
    bare = _QUOTES.sub("", name)
    if bare != name:
        cleaned.append("apostrophe")
    dotted = _MIDDLE_DOTS.sub("·", bare)
    if dotted != bare:
        cleaned.append("dot")
    narrow = half_width(dotted.replace("\u3000", " "))
    if narrow != dotted.replace("\u3000", " "):
        cleaned.append("width")
    closed = " ".join(narrow.split()) if _LATIN.search(narrow) else "".join(narrow.split())
    if closed != narrow:
        cleaned.append("blanks")
    return CleanName(closed, tuple(cleaned))


def is_tidy(text: str) -> bool:
    """Whether the name is ideographs alone, as nearly all are: nothing to take off."""
    return _PLAIN.fullmatch(text) is not None


def are_tidy(texts: Sequence[str]) -> bool:
    """Whether `is_tidy` holds for all of them."""
    return _ALL_PLAIN.fullmatch("\n".join(texts)) is not None


def surname(name: str) -> str:
    """The surname of a Chinese name; the part before the dot of a transcribed one."""
    if "·" in name:
        return name.split("·", 1)[0]
    if len(name) > 2 and name[:2] in COMPOUND_SURNAMES:
        return name[:2]
    return name[:1]
