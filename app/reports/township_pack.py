"""The township pack 乡镇包: what the township asks for at the end of a month, made by one action.

The list of what is due, the report as a paper and as a workbook, and the situation reports of the
period. Names are hidden unless a reason is given; either way it is noted what left the vault.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from app.clock import CHINA, Moment, day_of
from app.conduct.situation_report import SITUATION_REPORT
from app.errors import Refused, Trouble
from app.exporting.aes_zip import sealed_zip
from app.exporting.save_file import save_file
from app.ids import PersonId
from app.people.same_person import survivors
from app.practice.is_practice import refuse_practice
from app.printing.paper_password import new_paper_password
from app.printing.print_form import FormWish, print_form
from app.printing.print_paper import Paper, note_handed_over
from app.printing.print_reason import check_reason
from app.reports.count_figures import count_figures
from app.reports.period import Period
from app.users.acting import check_acting, name_to_sign
from app.users.rules import Thing
from app.vault.place import is_removable
from app.vault.vault import Vault
from app.village.read_village import Village, read_village
from app.work import look

DUE_LIST, REPORT, SITUATION = "P01", "F36", "F17"
LANGUAGE = "zh_CN"
Progress = Callable[[int, int], None]


@dataclass(frozen=True)
class PackFile:
    """One file of the pack; `paper` where it is a drawn paper."""

    name: str
    data: bytes
    paper: Paper | None = None


@dataclass(frozen=True)
class TownshipPack:
    """What goes to the township, not yet saved."""

    village: Village
    period: Period
    files: tuple[PackFile, ...]


@dataclass(frozen=True)
class PackSaved:
    """Where it lies. `password` opens it; "" where it is not encrypted. It is kept nowhere."""

    path: Path
    files: tuple[str, ...]
    password: str


def file_name(village: Village, period: Period) -> str:
    """A name for the file: which village, which days; every file system takes it, and it names nobody."""
    return f"{village.code}-{period.first:%Y%m%d}-{period.last:%Y%m%d}.zip"


def make_pack(
    vault: Vault,
    period: Period,
    *,
    now: Moment,
    masked: bool = True,
    reason: str = "",
    progress: Progress | None = None,
) -> TownshipPack:
    """Draw everything. `reason` is a code of the list PRINT_REASON.

    Raises: Refused("print_reason_missing" | "print_reason_unknown" | "not_for_role" |
    "practice_village").
    """
    check_reason(vault, masked, reason)
    # It speaks for the village: one that counts some bags only would not be true.
    check_acting(vault.acting, Thing.EVERYBODY)
    with look(vault) as connection:
        refuse_practice(connection)
        village = read_village(connection, on=day_of(now))
        reported = _reported(vault, village, period)
        counted = count_figures(connection, village.village, period, today=day_of(now))
    from app.reports.write_report_xlsx import report_xlsx  # four megabytes, for whoever makes one

    steps = 3 + len(reported)

    def draw(step: int, wish: FormWish) -> Paper:
        if progress is not None:
            progress(step, steps)
        return print_form(vault, wish, now=now, masked=masked, reason=reason)

    files = [
        _paper_file("1-到期清单.pdf", draw(0, FormWish(DUE_LIST))),
        _paper_file("2-情况统计表.pdf", draw(1, FormWish(REPORT, period=period))),
        PackFile("3-情况统计表.xlsx", report_xlsx(counted, village, language=LANGUAGE)),
    ]
    for step, (person, (file_no, rows)) in enumerate(reported.items(), 3):
        paper = draw(step, FormWish(SITUATION, person, only=rows))
        files.append(_paper_file(f"4-情况报告单-{file_no}.pdf", paper))
    if progress is not None:
        progress(steps, steps)
    pack = TownshipPack(village, period, tuple(files))
    return replace(pack, files=(_contents(pack, vault.user_name, now, masked), *files))


def save_pack(
    vault: Vault,
    pack: TownshipPack,
    path: Path,
    *,
    now: Moment,
    encrypted: bool = True,
    carried: bool | None = None,
) -> PackSaved:
    """Write it as one zip file, read it back, and note that its papers left the vault.

    On a stick or another thing that can be lost (`carried`; None: see what the place is) it is always
    encrypted.
    Raises: Refused("pack_needs_password"), Trouble("folder_missing" | "disk_full" | "disk_failed" |
    "stick_read_back_differs").
    """
    if carried is None:
        carried = is_removable(path.parent)
    if carried and not encrypted:
        raise Refused("pack_needs_password")
    password = new_paper_password() if encrypted else ""
    members = [(one.name, one.data) for one in pack.files]
    data = sealed_zip(members, password=password, at=now) if encrypted else plain_zip(members, at=now)
    save_file(path, data)
    try:
        back = path.read_bytes()
    except OSError as problem:
        raise Trouble("disk_failed") from problem
    if back != data:
        raise Trouble("stick_read_back_differs")
    for one in pack.files:
        if one.paper is not None:
            note_handed_over(vault, one.paper, way="file", copies=1, now=now, locked=encrypted)
    return PackSaved(path, tuple(one.name for one in pack.files), password)


def plain_zip(members: list[tuple[str, bytes]], *, at: Moment) -> bytes:
    """The same members for anybody to read."""
    out = io.BytesIO()
    stamp = at.astimezone(CHINA).timetuple()[:6]
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members:
            archive.writestr(zipfile.ZipInfo(name, stamp), data, zipfile.ZIP_DEFLATED)
    return out.getvalue()


def _paper_file(name: str, paper: Paper) -> PackFile:
    return PackFile(name, paper.data, paper)


Reported = dict[PersonId, tuple[str, frozenset[tuple[str, str]]]]
"""Each person with the file number and the rows of the reports."""


def _reported(vault: Vault, village: Village, period: Period) -> Reported:
    """What was reported in the period, by file number; of closed bags too, drafts left out."""
    with look(vault) as connection:
        shown_under = survivors(connection)
        rows = connection.exec_driver_sql(
            "SELECT s.person_id, s.id FROM situation_report s JOIN person p ON p.id = s.person_id"
            " WHERE s.deleted = 0 AND p.deleted = 0 AND p.village_id = ? AND s.reported_on BETWEEN ? AND ?",
            (village.village, period.first.isoformat(), period.last.isoformat()),
        ).all()
        files = dict(map(tuple, connection.exec_driver_sql("SELECT id, file_no FROM person").all()))
    found: dict[PersonId, set[tuple[str, str]]] = {}
    for person, row in rows:
        found.setdefault(shown_under.of(PersonId(person)), set()).add((SITUATION_REPORT.table, row))
    ordered = sorted(found, key=lambda one: str(files[one]))
    return {one: (str(files[one]), frozenset(found[one])) for one in ordered}


def _contents(pack: TownshipPack, made_by: str, now: Moment, masked: bool) -> PackFile:
    """A list of the files for whoever opens the pack, with the mark by which Notepad knows its signs."""
    at = now.astimezone(CHINA)
    lines = [
        f"{pack.village.town}{pack.village.name}禁毒会员小组 报送材料",
        f"统计期间：{pack.period.first:%Y-%m-%d} 至 {pack.period.last:%Y-%m-%d}",
        f"制作时间：{at:%Y-%m-%d %H:%M}　制作人：{name_to_sign(made_by)}",
        "姓名和号码："
        + ("部分隐去" if masked else "完整，请妥善保管，不得外传（戒毒条例第七条、第四十三条）"),
        "",
        *(one.name for one in pack.files),
    ]
    if not any(one.name.startswith("4-") for one in pack.files):
        lines.append("（本期没有报出的情况报告）")
    return PackFile("0-目录.txt", ("\r\n".join(lines) + "\r\n").encode("utf-8-sig"))
