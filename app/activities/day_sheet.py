"""The sheet of a day of the publicity month, or of a week to Friday: what was done, with what, for whom.

It goes to the township as text and as a workbook. A name from the files stops it; a day without an
activity stands in it as nil.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from app.activities.activity import ACTIVITY, Activity
from app.activities.material_line import MATERIAL_LINE, MaterialLine
from app.activities.media import MEDIA, Media
from app.codes import code_list
from app.errors import Refused
from app.people.masking import mask_name
from app.people.named_in import named_in, names_of_files
from app.records import Record, records_of
from app.village.read_village import Village
from app.work import Connection

DAILY, WEEKLY = "6.26宣传日报", "6.26宣传周报"
NIL = "当日无活动（零报告）"


@dataclass(frozen=True)
class SheetLine:
    """One activity, its five reporting items in words; the line of a nil day has nothing but its day."""

    day: date
    title: str = ""
    time: str = ""
    place: str = ""
    methods: str = ""
    content: str = ""
    units: str = ""
    audience: int = 0
    materials: str = ""
    media: str = ""
    responsible: str = ""

    @property
    def is_nil(self) -> bool:
        return not self.title


@dataclass(frozen=True)
class DaySheet:
    """From `first` to `last`, one line for each activity and one for each day without any."""

    village: str
    first: date
    last: date
    lines: tuple[SheetLine, ...]

    @property
    def title(self) -> str:
        if self.first == self.last:
            return f"{self.village}{DAILY}（{_day(self.first)}）"
        return f"{self.village}{WEEKLY}（{_day(self.first)}至{_day(self.last)}）"

    @property
    def held(self) -> tuple[SheetLine, ...]:
        """The lines of activities."""
        return tuple(line for line in self.lines if not line.is_nil)


def make_day_sheet(
    connection: Connection, village: Village, first: date, last: date, *, today: date
) -> DaySheet:
    """Every day from first to last that has come. Raises: Refused("day_in_future")."""
    if first > today:
        raise Refused("day_in_future", field="day")
    last = min(last, today)
    owner = village.village
    held = _of_days(records_of(connection, ACTIVITY, owner), first, last)
    materials = records_of(connection, MATERIAL_LINE, owner)
    media = records_of(connection, MEDIA, owner)
    lines: list[SheetLine] = []
    for number in range((last - first).days + 1):
        day = first + timedelta(days=number)
        of_day = [one for one in held if one.details.happened_on == day and not one.details.is_nil]
        lines += [_line(one, day, materials, media) for one in of_day] or [SheetLine(day)]
    return DaySheet(village.name, first, last, tuple(lines))


def check_names(whole: Connection, sheet: DaySheet, *, may_see: bool) -> None:
    """`whole` sees every file, whatever its user may see.

    Raises: Refused("sheet_names_a_person"), or Refused("sheet_for_the_leader") for a user who may not
    know who has a file.
    """
    named = named_in(text_of(sheet).splitlines(), names_of_files(whole))
    if named and may_see:
        raise Refused("sheet_names_a_person", names=tuple(dict.fromkeys(map(mask_name, named))))
    if named:
        raise Refused("sheet_for_the_leader")


def text_of(sheet: DaySheet) -> str:
    """As it is sent in a message."""
    parts = [sheet.title]
    many = sheet.first != sheet.last
    for number, line in enumerate(sheet.lines, 1):
        if line.is_nil:
            parts.append(f"{_day(line.day)}：{NIL}" if many else NIL)
            continue
        parts.append(f"{number}. {line.title}")
        parts += [f"{heading}：{words}" for heading, words in _told(line) if words]
    held = sheet.held
    if held:
        parts.append(f"合计：活动{len(held)}场次，受教育{sum(line.audience for line in held)}人次。")
    return "\n".join(parts) + "\n"


HEADINGS = (
    *("日期", "活动", "时间", "地点", "方式", "内容", "参加单位", "受教育人次", "宣传品", "媒体报道"),
    "负责人",
)


def cells_of(line: SheetLine) -> list[str | int]:
    """The line under HEADINGS."""
    day = line.day.isoformat()
    if line.is_nil:
        return [day, NIL, "", "", "", "", "", 0, "", "", ""]
    return [
        *(day, line.title, line.time, line.place, line.methods, line.content, line.units, line.audience),
        *(line.materials, line.media, line.responsible),
    ]


def _told(line: SheetLine) -> Iterable[tuple[str, str]]:
    when = f"{_day(line.day)}{' ' + line.time if line.time else ''}"
    return (
        ("时间", when),
        ("地点", line.place),
        ("方式", line.methods),
        ("内容", line.content),
        ("参加单位", line.units),
        ("受教育人次", str(line.audience) if line.audience else ""),
        ("宣传品", line.materials),
        ("媒体报道", line.media),
        ("负责人", line.responsible),
    )


def _line(
    record: Record[Activity],
    day: date,
    materials: Sequence[Record[MaterialLine]],
    media: Sequence[Record[Media]],
) -> SheetLine:
    said = record.details
    handed_out = [one.details for one in materials if one.details.activity_id == record.row]
    told = [one.details for one in media if one.details.activity_id == record.row]
    reports = [f"{one.outlet}《{one.title}》" if one.outlet else one.title for one in told]
    return SheetLine(
        day=day,
        title=said.title,
        time=said.happened_time,
        place=said.place,
        methods="、".join(code_list("METHOD").label(code, "zh") for code in said.methods),
        content=" ".join(said.content.split()),
        units="、".join(said.partner_units),
        audience=said.audience_n or 0,
        materials="、".join(_material(one) for one in handed_out),
        media="；".join(one for one in [said.media_words.strip(), *reports] if one),
        responsible=said.responsible,
    )


def _material(line: MaterialLine) -> str:
    item = code_list("MAT").item(line.kind)
    return f"{item.zh if item else line.kind}{line.quantity or 0}{item.unit_zh if item else ''}"


def _of_days(records: Sequence[Record[Activity]], first: date, last: date) -> list[Record[Activity]]:
    """In the order in which they were held and typed."""
    found = [one for one in records if one.details.happened_on and first <= one.details.happened_on <= last]
    return sorted(found, key=lambda one: (one.details.happened_on, one.row))


def _day(day: date) -> str:
    return f"{day.year}年{day.month}月{day.day}日"
