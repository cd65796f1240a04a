"""Whose paper it is, and the mark that lies across each page of the practice village."""

from __future__ import annotations

from dataclasses import dataclass

from app.village.read_village import Village

PRACTICE = "练习　不作凭证"


@dataclass(frozen=True, slots=True)
class Whose:
    """A village, or the county's office, as the head of a paper names it; `watermark` is drawn across."""

    name: str
    watermark: str = ""


def of_village(village: Village) -> Whose:
    """This village's papers; those of the practice village say so."""
    return Whose(village.name, watermark_of(village))


def watermark_of(village: Village) -> str:
    """What is drawn across each page of this village; "" for a real one."""
    return PRACTICE if village.is_practice else ""
