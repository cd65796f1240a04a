"""The pack for an inspection: the ledgers of a period with an index, photos with captions, two copies."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from app.activities.activity import ACTIVITY, Activity
from app.attachments.look_inside import Looker
from app.attachments.village_files import attach_village_file
from app.errors import Refused
from app.printing.inspection_pack import PackWish, forms_with_records, photos_in, print_pack
from app.reports.period import period_of_days
from app.vault.blobs import blob_store
from app.village.patrol import PATROL, Patrol
from app.village.tenday_check import TENDAY_CHECK, TendayCheck
from tests.app.printing.test_bag_attachments import pictures
from tests.factories.people import Office
from tests.factories.pictures import paper, photo, prepared
from ui.attachments.looking import pdf_command

ReadBack = Callable[[bytes], list[str]]
NOVEMBER = period_of_days(date(2026, 11, 1), date(2026, 11, 30))


def test_ledgers_with_records_of_the_period_are_found(office: Office) -> None:
    fill(office)
    with office.look() as connection:
        assert forms_with_records(connection, office.vault, NOVEMBER, now=office.now) == {"F24": 0}


def test_two_copies_each_with_cover_index_ledgers_and_photos(
    office: Office, tmp_path: Path, read_back: ReadBack
) -> None:
    fill(office)
    for name, colour in (("2 三组晒谷坪.jpg", "red"), ("1 村口横幅.png", "blue"), ("坏的.jpg", "")):
        data = (
            photo(form="PNG" if name.endswith("png") else "JPEG", colour=colour)
            if colour
            else b"\xff\xd8\xff"
        )
        (tmp_path / name).write_bytes(data)
    (tmp_path / "notes.txt").write_text("not a picture")
    wish = PackWish(("F24", "F38"), NOVEMBER, photos_in(tmp_path))

    paper = print_pack(office.vault, wish, now=office.now, looking=pdf_command)

    pages = read_back(paper.data)
    half = len(pages) // 2
    assert len(pages) == paper.pages == 2 * half
    first, second = pages[:half], pages[half:]
    assert [one.replace("第1份", "第2份") for one in first] == second
    assert "督导检查材料" in first[0]
    assert "1每旬排查登记表F2411" in first[1]
    assert "2禁种铲毒踏查登记F3812" in first[1]
    assert "3佐证照片照片23-4" in first[1]
    assert "第1页共4页" in first[2]
    assert "九月的排查" not in "".join(pages)
    assert "十一月的排查" in first[2]
    assert "照片11村口横幅" in first[4]
    assert "照片22三组晒谷坪" in first[4]
    assert "照片3坏的" in first[5]
    assert [one.reason for one in paper.warnings] == ["attachment_not_printed"]
    assert paper.people == ()


def test_photos_that_are_tied_to_the_lines_follow_their_ledger_with_captions(
    office: Office, read_back: ReadBack
) -> None:
    village = office.village.village
    shown = Activity(happened_on=date(2026, 11, 6), title="屋场会", place="三组晒谷坪")
    activity = office.record(ACTIVITY, village, shown)
    early = office.record(ACTIVITY, village, replace(shown, happened_on=date(2026, 9, 2)))
    with Looker(pdf_command) as looker:
        for row, data, name in (
            (activity, photo((80, 60)), "全景.jpg"),
            (activity, photo((60, 80), colour="blue"), "发放资料.jpg"),
            (activity, paper(2), "签到表.pdf"),
            (early, photo((50, 50), colour="green"), "九月.jpg"),
        ):
            with office.work() as session:
                store = blob_store(office.vault, session.connection)
                made = prepared(looker, data, name)
                attach_village_file(session, store, village, made, of_table="activity", of_row=row)
    with office.look() as connection:
        assert forms_with_records(connection, office.vault, NOVEMBER, now=office.now)["F26"] == 3

    wish = PackWish(("F26", "F27"), NOVEMBER, copies=1)
    paper_with = print_pack(office.vault, wish, now=office.now, looking=pdf_command)
    pages = read_back(paper_with.data)
    assert "2宣传活动登记表：照片照片32-4" in pages[1]
    assert "照片12026年11月3日屋场会全景" in pages[3]
    assert "照片22026年11月3日屋场会发放资料" in pages[3]
    assert "照片32026年11月6日屋场会签到表第1页，共2页" in pages[4]
    assert len(pictures(paper_with.data)) == 4, "F27 shows the same activity, its photos come once"
    assert "九月" not in "".join(pages)
    without = print_pack(office.vault, replace(wish, with_photos=False), now=office.now)
    assert pictures(without.data) == []


def test_nothing_chosen_is_said(office: Office) -> None:
    with pytest.raises(Refused, match="nothing_chosen_to_print"):
        print_pack(office.vault, PackWish((), NOVEMBER), now=office.now)


def fill(office: Office) -> None:
    village = office.village.village
    for month, words in ((9, "九月的排查"), (11, "十一月的排查")):
        said = TendayCheck(happened_on=date(2026, month, 8), checkers=("王组长",), oddities=words)
        office.record(TENDAY_CHECK, village, said)
    office.record(PATROL, village, Patrol(happened_on=date(2026, 9, 3), area="后山"))
