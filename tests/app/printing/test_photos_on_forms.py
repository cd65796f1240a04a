"""The sheet of an activity has its photos with captions, and so has the ledger of a month."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from app.activities.activity import ACTIVITY, Activity
from app.attachments.look_inside import Looker
from app.attachments.village_files import attach_village_file
from app.printing.print_form import FormWish, print_form
from app.printing.print_paper import pictures_only
from app.records import RecordId
from app.reports.period import Period, period_around
from app.vault.blobs import blob_store
from tests.app.printing.test_bag_attachments import pictures
from tests.factories.people import Office
from tests.factories.pictures import photo, prepared

ReadBack = Callable[[bytes], list[str]]
NOVEMBER = period_around(date(2026, 11, 1), "month")
YEAR = period_around(date(2026, 11, 1), "year")
WARNING = "不得出现戒毒人员的正面形象"


def test_two_photos_stand_on_the_sheet_and_the_others_follow_it(office: Office, read_back: ReadBack) -> None:
    held = activity(office, "广场宣传")
    tie(office, held, "横幅", "发资料", "宣誓")
    data = printed(office, "F26", NOVEMBER)
    sheet, more = map(plain, read_back(data))
    assert WARNING in sheet
    assert "照片1" in sheet
    assert "横幅" in sheet
    assert "照片2" in sheet
    assert "贴照片处" not in sheet
    assert "照片3" in more
    assert "宣誓" in more
    assert WARNING in more
    assert len(pictures(data)) == 3


def test_without_photos_their_places_are_left_for_glue(office: Office, read_back: ReadBack) -> None:
    activity(office, "屋场会")
    data = printed(office, "F26", NOVEMBER)
    (sheet,) = read_back(data)
    assert sheet.count("贴照片处") == 2
    assert pictures(data) == []


def test_the_ledger_of_a_month_ends_with_its_photos_and_that_of_a_year_has_none(
    office: Office, read_back: ReadBack
) -> None:
    tie(office, activity(office, "广场宣传"), "横幅")
    tie(office, activity(office, "进校宣传"), "讲课")
    data = printed(office, "F27", NOVEMBER)
    pages = [plain(page) for page in read_back(data)]
    assert len(pages) == 2
    assert "照片1" in pages[1]
    assert "照片2" in pages[1]
    assert WARNING in pages[1]
    assert len(pictures(data)) == 2
    assert pictures(printed(office, "F27", YEAR)) == []


def activity(office: Office, title: str) -> RecordId:
    said = Activity(happened_on=date(2026, 11, 6), title=title, place="村口", audience_n=40)
    return office.record(ACTIVITY, office.village.village, said)


def tie(office: Office, row: RecordId, *titles: str) -> None:
    village = office.village.village
    with Looker(pictures_only) as looker:
        for place, title in enumerate(titles):
            with office.work() as session:
                store = blob_store(office.vault, session.connection)
                colour = ("red", "blue", "green")[place]
                ready = prepared(looker, photo((400, 300), colour=colour), f"{title}.jpg")
                attach_village_file(session, store, village, ready, of_table=ACTIVITY.table, of_row=row)


def printed(office: Office, number: str, period: Period) -> bytes:
    return print_form(office.vault, FormWish(number, period=period), now=office.now).data


def plain(page: str) -> str:
    return page.replace(" ", "").replace("\n", "")
