"""Words that occur nowhere else, one for each kind of thing that must never be readable on a disk."""

from __future__ import annotations

from functools import cache

MARKERS = {
    "name": "尉迟霜标",
    "ID number": "999999198807156132",
    "telephone": "10077418529",
    "free text": "后山窑洞记号",
    "result": "甲基苯丙胺呈阳性记号",
    "drug kind": "邮票记号",
    "address": "老鹰嘴组记号",
    "scan": "扫描件记号",
    "photo": "照片里的记号",
    "title": "附件名称记号",
    "phrase book": "常用语记号 一切如常",
    "typed in the window": "窗口里写的记号",
    "draft": "未写完的话记号",
    "search": "尉迟霜",
    "password": "口令记号 七月流火",
    "new password": "新口令记号 九月授衣",
    "wrong password": "错口令记号 一之日觱发",
}
ENCODINGS = ("utf-8", "utf-16-le", "utf-16-be", "gb18030")


def found_in(data: bytes, markers: dict[str, str]) -> list[str]:
    """Which markers stand in these bytes, in any encoding that a program of ours or another might use."""
    spelled = _spelled(tuple(markers.items()))
    return [name for name, spellings in spelled if any(one in data for one in spellings)]


@cache
def _spelled(markers: tuple[tuple[str, str], ...]) -> list[tuple[str, set[bytes]]]:
    return [(name, {words.encode(encoding) for encoding in ENCODINGS}) for name, words in markers]
