"""The words of a letter as the village changed them: kept in the vault, with the places in Chinese.

A letter ships as a complete draft marked 范本. The village's own words take its place and the mark goes;
`{name}` is shown and typed as 【姓名】, so that nobody has to know our names.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

from app.details import LONGEST_TEXT
from app.errors import Refused
from app.ids import VillageId
from app.printing.forms.form import FormDescription, LetterPart
from app.printing.forms.shipped_forms import shipped_forms
from app.users.acting import check_may
from app.users.rules import Thing
from app.village.village_settings import keep_words
from app.work import Connection, Session

SHOWN: Mapping[str, str] = {
    "name": "姓名",
    "file_no": "档案编号",
    "village": "村名",
    "town": "乡镇",
    "year": "年度",
    "party": "帮教责任人",
    "duty": "职责",
    "begin": "开始日期",
    "end": "届满日期",
    "signed": "签订日期",
    "unit": "建档单位",
    "sex": "性别",
    "birth": "出生日期",
    "phone": "联系电话",
    "address": "现住址",
    "status": "目前状态",
    "visits": "走访谈话",
    "tests": "检测",
    "aids": "帮扶",
    "owner": "村责任人",
    "worker": "镇责任人",
    "police": "责任民警",
    "today": "打印日期",
}
"""Every place that a letter of ours has, as it is shown."""

_PLACE = re.compile(r"\{([a-z_]+)\}")
_SHOWN = re.compile(r"【([^【】]*)】")
_NAMES = {shown: name for name, shown in SHOWN.items()}


@dataclass(frozen=True)
class LetterText:
    """The words of a letter to be changed. `is_draft`: nobody changed them yet. `places` can be used."""

    number: str
    title: str
    words: str
    draft: str
    is_draft: bool
    places: tuple[str, ...]


def letters() -> list[FormDescription]:
    """The forms whose words the village may change, by number."""
    return [form for form in shipped_forms().values() if letter_of(form) is not None]


def letter_of(form: FormDescription) -> LetterPart | None:
    """The letter in a form whose words may be changed: those marked as a draft."""
    found = (part for part in form.parts if isinstance(part, LetterPart))
    return next((part for part in found if part.note), None)


def read_letter(connection: Connection, village: VillageId, number: str) -> LetterText:
    """Raises: Refused("form_unknown") for a form that is no letter."""
    form = shipped_forms().get(number)
    part = letter_of(form) if form is not None else None
    if form is None or part is None:
        raise Refused("form_unknown", field="form", number=number[:20])
    draft = shown("\n".join(part.body))
    kept = _kept(connection, village, number)[1]
    return LetterText(
        number,
        form.title,
        shown(kept) if kept else draft,
        draft,
        not kept,
        tuple(SHOWN[name] for name in part.places if name in SHOWN),
    )


def keep_letter(session: Session, village: VillageId, number: str, words: str) -> None:
    """Keep the village's own words; none, or those of the draft, bring the draft back.

    Raises: Refused("letter_place_unknown") with `place`, Refused("text_too_long" | "not_for_role").
    """
    check_may(session.connection, Thing.VILLAGE)
    before = read_letter(session.connection, village, number)
    lines = [line.strip() for line in words.splitlines()]
    own = "\n".join(line for line in lines if line)
    if own == before.draft:
        own = ""
    if len(own) > LONGEST_TEXT:
        raise Refused("text_too_long", field="words", most=LONGEST_TEXT)
    for place in _SHOWN.findall(own):
        if place not in before.places:
            raise Refused("letter_place_unknown", field="words", place=place[:20])
    if _PLACE.search(own):
        raise Refused("letter_place_unknown", field="words", place=_PLACE.findall(own)[0][:20])
    stored = _SHOWN.sub(lambda found: f"{{{_NAMES[found[1]]}}}", own)
    values = {"key": _key(number), "value": stored or None, "source": None, "from_on": None}
    row = _kept(session.connection, village, number)[0]
    if row or stored:
        keep_words(session, village, row or None, values)


def with_own_words(connection: Connection, village: VillageId, form: FormDescription) -> FormDescription:
    """The form with the village's own words in its letter, without the mark of a draft."""
    part = letter_of(form)
    kept = _kept(connection, village, form.number)[1] if part is not None else ""
    if part is None or not kept:
        return form
    own = replace(part, body=tuple(kept.split("\n")), note="")
    return replace(form, parts=tuple(own if one is part else one for one in form.parts))


def shown(words: str) -> str:
    """With the places in Chinese."""
    return _PLACE.sub(lambda found: f"【{SHOWN.get(found[1], found[1])}】", words)


def _key(number: str) -> str:
    return f"letter.{number}"


def _kept(connection: Connection, village: VillageId, number: str) -> tuple[str, str]:
    """The row and its words; "" for neither. Of two laptops' rows the newer one speaks."""
    found = connection.exec_driver_sql(
        "SELECT id, value FROM village_setting WHERE deleted = 0 AND village_id = ? AND key = ?"
        " ORDER BY id DESC LIMIT 1",
        (village, _key(number)),
    ).one_or_none()
    return ("", "") if found is None else (found[0], found[1] or "")
