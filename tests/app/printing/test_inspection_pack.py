"""The pack for an inspection: the ledgers of a period with an index, photos with captions, two copies."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from app.errors import Refused
from app.printing.inspection_pack import PackWish, forms_with_records, photos_in, print_pack
from app.reports.period import period_of_days
from app.village.patrol import PATROL, Patrol
from app.village.tenday_check import TENDAY_CHECK, TendayCheck
from tests.factories.people import Office
from tests.factories.pictures import photo
from ui.attachments.looking import pdf_command

ReadBack = Callable[[bytes], list[str]]
NOVEMBER = period_of_days(date(2026, 11, 1), date(2026, 11, 30))


def test_ledgers_with_records_of_the_period_are_found(office: Office) -> None:
    fill(office)
    with office.look() as connection:
        assert forms_with_records(connection, office.vault, NOVEMBER, now=office.now) == ["F24"]


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


def test_nothing_chosen_is_said(office: Office) -> None:
    with pytest.raises(Refused, match="nothing_chosen_to_print"):
        print_pack(office.vault, PackWish((), NOVEMBER), now=office.now)


def fill(office: Office) -> None:
    village = office.village.village
    for month, words in ((9, "九月的排查"), (11, "十一月的排查")):
        said = TendayCheck(happened_on=date(2026, month, 8), checkers=("王组长",), oddities=words)
        office.record(TENDAY_CHECK, village, said)
    office.record(PATROL, village, Patrol(happened_on=date(2026, 9, 3), area="后山"))
