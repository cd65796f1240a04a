"""Pinyin without tones, from a small table compiled at build time (pypinyin itself costs 67 MB).

Every reading of a character counts, since nobody can know how a person says their name; the
surname table only says which reading comes first when names are sorted or shortened.
"""

from __future__ import annotations

from functools import cache, lru_cache
from importlib.resources import files

SURNAMES = {
    "万俟": "mo qi",
    "单于": "chan yu",
    "尉迟": "yu chi",
    "澹台": "tan tai",
    "长孙": "zhang sun",
    "令狐": "ling hu",
    "鲜于": "xian yu",
    "乐": "yue",
    "仇": "qiu",
    "任": "ren",
    "冼": "xian",
    "区": "ou",
    "单": "shan",
    "召": "shao",
    "员": "yun",
    "哈": "ha",
    "盖": "ge",
    "尉": "wei",
    "尹": "yin",
    "应": "ying",
    "折": "she",
    "曾": "zeng",
    "朴": "piao",
    "查": "zha",
    "沈": "shen",
    "洗": "xian",
    "种": "chong",
    "秘": "bi",
    "繁": "po",
    "缪": "miao",
    "翟": "zhai",
    "葛": "ge",
    "覃": "qin",
    "解": "xie",
    "费": "fei",
    "逄": "pang",
    "那": "na",
    "郇": "huan",
    "都": "du",
    "阚": "kan",
    "隗": "wei",
    "黑": "he",
}
"""Surnames whose usual reading is not the first of the table; two characters before one."""


@lru_cache(maxsize=16384)
def readings(character: str) -> tuple[str, ...]:
    """Every toneless reading of one character, ü written v; an ASCII letter reads as itself."""
    if character.isascii():
        return (character,) if character.isalpha() else ()
    table = _table()
    at = table.find(character)
    if at < 0:
        return ()
    line = table.rfind("\n", 0, at) + 1
    found = tuple(table[line : table.index("\t", line)].split(" "))
    extra = SURNAMES.get(character)
    return found if extra is None or extra in found else (*found, extra)


@lru_cache(maxsize=16384)
def spellings(character: str) -> tuple[str, ...]:
    """The readings as people may type them: lü is written lv, lyu (passports) or lu."""
    found = dict.fromkeys(readings(character))
    for reading in list(found):
        if reading[:1] in ("l", "n") and reading[1:2] == "v":
            found |= dict.fromkeys(reading[0] + u + reading[2:] for u in ("yu", "u"))
    return tuple(found)


@cache
def syllables() -> frozenset[str]:
    """Every syllable that some character may be spelled with."""
    found = {reading for line in _table().splitlines() for reading in line.partition("\t")[0].split(" ")}
    found |= {SURNAMES[s] for s in SURNAMES if len(s) == 1}
    spelled = {r[0] + u + r[2:] for r in found if r[:2] in ("lv", "nv") for u in ("yu", "u")}
    return frozenset(found | spelled)


def initials(text: str) -> str:
    """First letters of the usual readings, for filtering lists: '甲基苯丙胺' gives 'jjbba'."""
    letters = (readings(character)[:1] for character in text.casefold())
    return "".join(found[0][0] for found in letters if found)


def sort_key(name: str) -> str:
    """Names in the order of their pinyin, surnames read as surnames: 单 sorts under shan."""
    for length in (2, 1):
        surname = SURNAMES.get(name[:length])
        if surname is not None:
            return " ".join([surname, *(_usual(character) for character in name[length:])])
    return " ".join(_usual(character) for character in name)


def _usual(character: str) -> str:
    found = readings(character.casefold())
    return found[0] if found else character


@cache
def _table() -> str:
    """The table as text, without its heading. Searching it takes microseconds and no dictionary."""
    text = (files("resources") / "pinyin" / "readings.txt").read_text(encoding="utf-8")
    return text[text.index("\n") + 1 :]
