"""Reading a year's holidays out of pasted words: the notices as they were published, and plain lists."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import Refused
from app.placements.working_days import HolidayYear, holiday_table, shipped_years
from app.village.holiday_notice import read_notice

NOTICES = {
    2024: """国务院办公厅关于2024年部分节假日安排的通知
国办发明电〔2023〕7号
经国务院批准，现将2024年元旦、春节、清明节、劳动节、端午节、中秋节和国庆节放假调休日期的具体安排通知如下。
一、元旦：1月1日放假，与周末连休。
二、春节：2月10日至17日放假调休，共8天。2月4日（星期日）、2月18日（星期日）上班。鼓励各单位结合带薪年休假等制度落实，安排职工在除夕（2月9日）休息。
三、清明节：4月4日至6日放假调休，共3天。4月7日（星期日）上班。
四、劳动节：5月1日至5日放假调休，共5天。4月28日（星期日）、5月11日（星期六）上班。
五、端午节：6月10日放假，与周末连休。
六、中秋节：9月15日至17日放假调休，共3天。9月14日（星期六）上班。
七、国庆节：10月1日至7日放假调休，共7天。9月29日（星期日）、10月12日（星期六）上班。
2023年10月25日""",
    2025: """国务院办公厅关于2025年部分节假日安排的通知
除个别特殊情形外，春节自农历除夕起放假调休8天，国庆节自10月1日起放假调休7天，劳动节放假调休5天。
一、元旦：1月1日（周三）放假1天，不调休。
二、春节：1月28日（农历除夕、周二）至2月4日（农历正月初七、周二）放假调休，共8天。1月26日（周日）、2月8日（周六）上班。
三、清明节：4月4日（周五）至6日（周日）放假，共3天。
四、劳动节：5月1日（周四）至5日（周一）放假调休，共5天。4月27日（周日）上班。
五、端午节：5月31日（周六）至6月2日（周一）放假，共3天。
六、国庆节、中秋节：10月1日（周三）至8日（周三）放假调休，共8天。9月28日（周日）、10月11日（周六）上班。""",
    2026: """国务院办公厅关于2026年部分节假日安排的通知
一、元旦:1月1日(周四)至3日(周六)放假调休,共3天。1月4日(周日)上班。
二、春节:2月15日(农历腊月二十八、周日)至23日(农历正月初七、周一)放假调休,共9天。2月14日(周六)、2月28日(周六)上班。
三、清明节:4月4日(周六)至6日(周一)放假,共3天。
四、劳动节:5月1日(周五)至5日(周二)放假调休,共5天。5月9日(周六)上班。
五、端午节:6月19日(周五)至21日(周日)放假,共3天。
六、中秋节:9月25日(周五)至27日(周日)放假,共3天。
七、国庆节:10月1日(周四)至7日(周三)放假调休,共7天。9月20日(周日)、10月10日(周六)上班。""",
}


@pytest.mark.parametrize("shipped", shipped_years(), ids=lambda one: str(one.year))
def test_the_shipped_years_say_what_their_notices_say(shipped: HolidayYear) -> None:
    told = read_notice(NOTICES[shipped.year])
    assert told.year == shipped.year
    ours, theirs = holiday_table([shipped]), holiday_table([told])
    day = date(shipped.year, 1, 1)
    while day.year == shipped.year:
        assert ours.is_working(day) == theirs.is_working(day), day
        day += timedelta(days=1)


def test_a_plain_list_is_read_too() -> None:
    told = read_notice("2027-01-01 休\n2027.1.2 放假\n2027/1/3\n2027-01-09 班")
    assert told.holidays == (date(2027, 1, 1), date(2027, 1, 2), date(2027, 1, 3))
    assert told.workdays == (date(2027, 1, 9),)


def test_new_year_may_begin_in_december() -> None:
    told = read_notice("2023年部分节假日安排：2022年12月31日至2023年1月2日放假调休，共3天。")
    assert told.holidays == (date(2022, 12, 31), date(2023, 1, 1), date(2023, 1, 2))


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        ("  ", "notice_empty"),
        ("字" * 20_001, "notice_too_long"),
        ("五一放假五天", "notice_without_year"),
        ("2027年节假日安排：五一放假五天", "notice_not_understood"),
        ("2027年节假日安排：2月30日放假", "notice_day_impossible"),
        ("2027年节假日安排：5日至3日放假", "notice_day_impossible"),
        ("2027年节假日安排：1月1日至12月31日放假", "notice_day_impossible"),
        ("2027年节假日安排：1月1日（周四）放假", "notice_weekday_differs"),
        ("2027年节假日安排：1月1日至3日放假，共4天", "notice_count_differs"),
        ("2027-01-01 也许", "notice_not_understood"),
        ("2027-02-30 休", "notice_day_impossible"),
    ],
)
def test_what_is_not_understood_is_refused_and_never_guessed(words: str, reason: str) -> None:
    with pytest.raises(Refused, match=reason):
        read_notice(words)


@given(st.text(alphabet="2027年月日0123456789-至放假上班共天（）周一六、。\n休班"))
def test_any_words_are_read_or_refused(words: str) -> None:
    try:
        told = read_notice(words)
    except Refused:
        return
    assert told.holidays
