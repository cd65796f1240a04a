from __future__ import annotations

import random

from app.printing.fonts import SONG
from app.printing.layout.text import balanced, break_lines


def lines(text: str, limit: float) -> list[str]:
    return break_lines(text, SONG, limit)


def test_a_full_stop_never_begins_a_line() -> None:
    assert lines("今天家访。明天检测。", 4) == ["今天家", "访。明天", "检测。"]


def test_an_opening_mark_never_ends_a_line() -> None:
    assert lines("走访记录（家访）", 5) == ["走访记录", "（家访）"]


def test_a_run_of_closing_marks_stays_with_its_character() -> None:
    assert lines("他说：“好的。”后来", 5) == ["他说：“好", "的。”后来"]
    assert lines("他说好的。”后来", 4) == ["他说好", "的。”后", "来"]


def test_a_straight_quote_stays_with_the_word_that_it_opens_or_closes() -> None:
    assert break_lines('press "New" under "Settings".', SONG, 10) == ['press "New" under', '"Settings".']
    assert break_lines('the page "Settings" says', SONG, 8) == ["the page", '"Settings" says']


def test_one_character_is_not_left_alone_on_the_last_line() -> None:
    assert lines("家中有人需要帮助，不放弃。", 11) == ["家中有人需要帮助，不", "放弃。"]
    assert lines("清检〔2026〕5号", 7) == ["清检〔2026〕", "5号"]
    assert lines("人社站的 李", 4) == ["人社站的", "李"], "the blank between two names is not lost"


def test_a_place_for_the_pen_is_not_cut() -> None:
    assert lines("编号＿＿＿＿，下面", 5) == ["编号", "＿＿＿＿，", "下面"]


def test_a_heading_of_several_lines_has_lines_of_much_the_same_length() -> None:
    assert balanced("排查人数", SONG, 3.2) == "排查\n人数"
    assert balanced("宣传车台次", SONG, 4) == "宣传车\n台次"
    assert balanced("职务\n（关系）", SONG, 4) == "职务\n（关系）"
    assert balanced("日期", SONG, 4) == "日期"


def test_words_dates_and_numbers_stay_whole() -> None:
    assert lines("于2026-11-21检测", 5.5) == ["于", "2026-11-21", "检测"]
    assert lines("收入1,250.50元", 5) == ["收入", "1,250.50元"]


def test_a_date_too_wide_for_its_column_is_cut_at_its_points() -> None:
    assert lines("2026.11.21", 4) == ["2026.11.", "21"]


def test_a_masked_number_too_wide_for_its_column_is_cut_where_it_must_be() -> None:
    parts = lines("9999**********0016", 5)
    assert "".join(parts) == "9999**********0016"
    assert all(SONG.width(part) <= 5 for part in parts)


def test_the_dot_of_a_name_never_begins_a_line() -> None:
    for limit in range(2, 9):
        assert not [line for line in lines("买买提·艾合买提江", limit) if line.startswith("·")]


def test_a_column_of_one_character_sets_one_under_the_other() -> None:
    assert lines("家庭成员", 1) == ["家", "庭", "成", "员"]


def test_the_indent_of_a_paragraph_is_kept_and_blanks_at_breaks_go() -> None:
    assert lines("　　今天 家访", 4) == ["　　今天", "家访"]


def test_line_ends_of_every_kind_break_and_empty_lines_stay() -> None:
    assert lines("甲\r\n乙\r丙\n\n丁\u2028戊", 9) == ["甲", "乙", "丙", "", "丁", "戊"]


def test_an_empty_text_is_one_empty_line() -> None:
    assert lines("", 9) == [""]


def test_nothing_is_lost_and_nothing_stands_out_whatever_is_written() -> None:
    dice = random.Random(11)
    for _ in range(300):
        text = "".join(
            dice.choices("今天家访陈𬱖，。、；：？！“”（）《》…—·A b1,2.3-4/％ 　\n", k=dice.randint(1, 90))
        )
        limit = dice.uniform(1.2, 20)
        parts = lines(text, limit)
        assert "".join("".join(parts).split()) == "".join(text.split())
        assert all(SONG.width(part) <= limit + 1e-6 for part in parts)
