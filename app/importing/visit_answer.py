"""The column "was the person met?": a yes, a no, or who was met instead ("否,见其母")."""

from __future__ import annotations

import re
from dataclasses import dataclass

from app.importing.ledger import Cell, shown
from app.importing.said import Said
from app.importing.words import codes_of, tidy

MET, FAMILY, BY_PHONE, NOBODY = "1", "2", "3", "4"

_NOT_MET = r"(?:否|不在家?|外出|未见(?:到)?(?:本人)?|没见(?:到)?(?:本人)?|未遇)[,;、.(:]*"
_BUT_MET = r"(?:只|仅)?(?:见|访)到?了?"
_SOMEBODY_ELSE = re.compile(
    rf"(?:{_NOT_MET}(?:{_BUT_MET})?|{_BUT_MET})(?:其|他|她)?(?P<who>[^,;、()]{{1,6}}?)(?:在家)?\)?"
)


@dataclass(frozen=True, slots=True)
class VisitAnswer:
    """Who was met, as a VISIT code, and the relation of whoever stood in for the person."""

    code: str
    relation: str | None = None


def read_answer(given: Cell) -> VisitAnswer | Said:
    """What the words say; what they leave open is said to be open."""
    if isinstance(given, bool):
        return VisitAnswer(MET if given else NOBODY)
    text = tidy(shown(given))
    code = codes_of("visit_result").get(text)
    if code:
        return VisitAnswer(code, "家属" if code == FAMILY else None)
    instead = _SOMEBODY_ELSE.fullmatch(text)
    if instead:
        relation = codes_of("relation").get(instead["who"])
        if relation:
            return VisitAnswer(NOBODY if relation == "邻居" else FAMILY, relation)
        if instead["who"] == "本人":
            return VisitAnswer(MET)
    return Said(None, "visit_result_unclear", facts={"given": shown(given)})
