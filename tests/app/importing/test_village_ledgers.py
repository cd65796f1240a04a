"""Ledgers of the village itself come in as cadres keep them: each line once, one undo for all."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from importlib import resources
from typing import Any

import pytest

from app.activities.campaign_task import CAMPAIGN_TASK, CampaignTask
from app.codes import code_list
from app.groups.member import MEMBER
from app.history.undo_last import undo
from app.importing.dry_run import dry_run, kind_of
from app.importing.ledger import Ledger
from app.importing.ledger_headings import KINDS_BY_TABLE, headings_of
from app.importing.mapping import normalised
from app.importing.read_ledger import read_ledger
from app.importing.rows import LedgerRow
from app.importing.take_in_ledger import TakenIn, check_against_vault, take_in
from app.importing.verdicts import LedgerReading, Level
from app.records import all_records, read_record
from app.reports.close_month import with_figures
from app.village.keep_ledger import add_line, change_line
from app.village.ledgers import LEDGERS
from app.village.month_close import MONTH_CLOSE, MonthClose
from tests.factories.ledgers import SAMPLES, a_ledger
from tests.factories.people import TODAY, Office, a_person


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("会员小组名册.csv", "member"),
        ("会员小组花名册.xlsx", "member"),
        ("会员小组经费收支.xlsx", "fund_line"),
        ("宣传活动台账.ods", "activity"),
        ("宣传活动登记(两行表头).xlsx", "activity"),
        ("每旬排查登记表.csv", "tenday_check"),
    ],
)
def test_each_sample_is_known_by_its_headings(name: str, kind: str) -> None:
    assert kind_of(read_ledger(SAMPLES / name)) == kind


def test_an_activity_ledger_of_two_heading_lines_brings_its_materials_along(office: Office) -> None:
    taken = bring(office, "宣传活动登记(两行表头).xlsx", "activity")
    assert (taken.lines, taken.left_out) == (4, 2)
    handed_out = office.sql(
        "SELECT group_concat(m.kind || ':' || m.quantity, ' ')"
        " FROM (SELECT * FROM material_line ORDER BY id) m JOIN activity a ON a.id = m.activity_id"
        " WHERE a.title = '国际禁毒日集中宣传'"
    )
    assert handed_out == "3:20 4:2 5:6 6:12 9:1200"
    assert office.sql("SELECT cost_fen FROM activity WHERE title = '春节返乡宣传'") == 50_000, "0.05 万元"
    assert office.sql("SELECT happened_on FROM activity WHERE title = '禁毒讲座'") == "2026-06-18"
    assert office.sql("SELECT note FROM activity WHERE title = '屋场会'") == "受教育人次：约60人"


def test_an_activity_that_is_called_by_its_way_alone_has_that_way(office: Office) -> None:
    reading = checked(office, read_ledger(SAMPLES / "宣传活动台账.ods"), "activity")
    notes = [mark for verdict in reading.rows for mark in verdict.marks if mark.reason == "way_from_title"]
    assert dict(notes[0].facts) == {"given": "入户/发放资料"}
    bring(office, "宣传活动台账.ods", "activity")
    assert office.sql("SELECT group_concat(DISTINCT methods) FROM activity WHERE title = '屋场会'") == '["7"]'
    without = "SELECT group_concat(DISTINCT title) FROM activity WHERE methods IS NULL"
    assert office.sql(without) == "悬挂横幅", "a material, and no way of publicity"


def test_what_cannot_come_in_says_why(office: Office) -> None:
    reading = checked(office, read_ledger(SAMPLES / "宣传活动登记(两行表头).xlsx"), "activity")
    refused = [
        (verdict.line + 1, verdict.reason) for verdict in reading.rows if verdict.level is Level.REFUSED
    ]
    assert refused == [(8, "date_without_day"), (10, "day_in_future")]


def test_members_come_in_with_their_year_of_birth_and_without_their_number(office: Office) -> None:
    assert bring(office, "会员小组花名册.xlsx", "member").lines == 5
    with office.look() as connection:
        members = [one.details for one in all_records(connection, MEMBER)]
    assert [(one.name, one.role, one.birth_year, one.five_elder) for one in members] == [
        ("林大山", "1", 1958, ("4", "1")),
        ("何秀英", "2", 1955, ("2",)),
        ("周石生", "3", 1955, ("3",)),
        ("欧阳春兰", "3", 1967, ("0",)),
        ("陈𬱖", "3", 1963, ()),
    ]
    assert office.sql("SELECT from_on FROM member WHERE name = '周石生'") == "2026-04-12"
    assert not any(b"99999919550615" in line for line in office.dump())


def test_money_in_and_out_stand_in_two_columns_and_overspending_comes_in_as_written(office: Office) -> None:
    taken = bring(office, "会员小组经费收支.xlsx", "fund_line")
    assert (taken.lines, taken.left_out) == (4, 1)
    balance = office.sql(
        "SELECT sum(CASE direction WHEN '1' THEN amount_fen ELSE -amount_fen END) FROM fund_line"
    )
    assert balance == -24_050


def test_the_line_that_overspends_is_pointed_out(office: Office) -> None:
    reading = checked(office, read_ledger(SAMPLES / "会员小组经费收支.xlsx"), "fund_line")
    assert [verdict.reason for verdict in reading.taken] == [None, None, None, "line_overspends"]


def test_ten_day_checks_know_their_period(office: Office) -> None:
    bring(office, "每旬排查登记表.csv", "tenday_check")
    periods = office.sql(
        "SELECT group_concat(coalesce(period, '?'), ' ') FROM (SELECT * FROM tenday_check ORDER BY id)"
    )
    assert periods == "2026-01-A 2026-01-B 2026-01-C ?"
    assert office.sql("SELECT sum(new_found) FROM tenday_check") == 0, "无 is none"


def test_the_same_ledger_twice_brings_nothing_and_one_undo_takes_all_of_it_back(office: Office) -> None:
    first = bring(office, "宣传活动登记(两行表头).xlsx", "activity")
    again = bring(office, "宣传活动登记(两行表头).xlsx", "activity")
    assert (again.lines, again.already) == (0, 4)
    with office.work() as session:
        undo(session, first.action)
    assert office.sql("SELECT count(*) FROM activity WHERE deleted = 0") == 0
    assert office.sql("SELECT count(*) FROM material_line WHERE deleted = 0") == 0
    assert bring(office, "宣传活动登记(两行表头).xlsx", "activity").lines == 4


def test_two_equal_lines_of_one_file_both_come_in_and_are_pointed_out(office: Office) -> None:
    ledger = a_ledger(["日期", "种类", "数量"], ["2026.3.1", "传单", 50], ["2026.3.1", "传单", 50])
    reading = checked(office, ledger, "material_line")
    assert [verdict.reason for verdict in reading.taken] == [None, "same_line_in_file"]
    assert take(office, reading).lines == 2
    assert take(office, checked(office, ledger, "material_line")).already == 2


def test_progress_of_the_publicity_month_finds_its_task(office: Office) -> None:
    with office.work() as session:
        task = CampaignTask(year=2026, task="放映禁毒电影")
        row = add_line(session, CAMPAIGN_TASK, office.village.village, task, now=office.now)
    ledger = a_ledger(
        ["日期", "任务", "完成数"], ["2026.6.3", "放映禁毒电影", 1], ["2026.6.4", "没有的任务", 1]
    )
    reading = checked(office, ledger, "campaign_step")
    assert [verdict.reason for verdict in reading.taken] == [None, "refers_to_nothing"]
    take(office, reading)
    assert office.sql("SELECT group_concat(coalesce(task_id, '-')) FROM campaign_step") == f"{row},-"


def test_a_line_of_a_closed_month_stays_out_until_a_reason_is_given(office: Office) -> None:
    close(office, "2026-03")
    ledger = a_ledger(["日期", "种类", "数量"], ["2026.3.1", "传单", 50])
    reading = checked(office, ledger, "material_line")
    assert [verdict.reason for verdict in reading.rows[1:]] == ["line_of_closed_month"]
    reading = checked(office, ledger, "material_line", why="补录纸质台账")
    with office.work() as session:
        assert taking(session, office, reading, why="补录纸质台账").lines == 1


def test_two_tasks_of_one_year_are_two_lines_and_known_again(office: Office) -> None:
    ledger = a_ledger(["年度", "任务"], [2026, "放映禁毒电影"], [2026, "禁毒讲座"])
    reading = checked(office, ledger, "campaign_task")
    assert [verdict.reason for verdict in reading.taken] == [None, None]
    take(office, reading)
    assert checked(office, ledger, "campaign_task").taken[0].level is Level.SKIPPED


def test_every_ledger_can_be_taken_in_by_the_words_of_its_own_form() -> None:
    for kind in LEDGERS:
        if kind is not MONTH_CLOSE:
            assert kind.table in KINDS_BY_TABLE
            assert headings_of(kind.table).same


@pytest.mark.parametrize("table", KINDS_BY_TABLE)
def test_no_wording_of_a_ledger_means_two_columns_and_every_code_list_is_there(table: str) -> None:
    text = resources.files("resources").joinpath("headings", f"{table}.json").read_text("utf-8")
    fields = json.loads(text)["fields"]
    seen: dict[str, str] = {}
    for name, wordings in fields.items():
        for wording in wordings:
            assert seen.setdefault(normalised(wording), name) == name, (table, wording)
    for name in headings_of(table).codes.values():
        assert code_list(name).items


def test_a_whole_report_under_the_heading_of_the_title_stays_whole(office: Office) -> None:
    words = "在村部开展禁毒宣传，" + "发放资料，" * 20
    reading = checked(office, a_ledger(["日期", "活动内容", "地点"], ["2026.3.1", words, "村部"]), "activity")
    row = reading.taken[0].row
    assert isinstance(row, LedgerRow)
    assert row.details.content == words
    assert row.details.title == "在村部开展禁毒宣传"


def test_a_line_that_was_corrected_after_it_came_in_is_still_known_again(office: Office) -> None:
    bring(office, "宣传活动台账.ods", "activity")
    kind = KINDS_BY_TABLE["activity"]
    row = office.sql("SELECT min(id) FROM activity")
    with office.work() as session:
        details = checked_details(office, row)
        change_line(session, kind, row, details, now=office.now)
    assert bring(office, "宣传活动台账.ods", "activity").lines == 0


def test_a_line_that_names_somebody_with_a_file_is_pointed_out(office: Office) -> None:
    office.add_person(a_person(name="吴大海"))
    ledger = a_ledger(["日期", "活动主题", "活动内容"], ["2026.3.1", "屋场会", "吴大海现身说法"])
    verdict = checked(office, ledger, "activity").taken[0]
    assert (verdict.level, verdict.reason) == (Level.WARNING, "text_names_a_person")
    assert "大海" not in str(verdict.facts)


def checked_details(office: Office, row: Any) -> Any:
    with office.look() as connection:
        return replace(read_record(connection, KINDS_BY_TABLE["activity"], row).details, audience_n=999)


def checked(office: Office, ledger: Ledger, kind: str, **options: Any) -> LedgerReading:
    with office.look() as connection:
        return check_against_vault(connection, dry_run(ledger, kind, today=TODAY), **options)


def take(office: Office, reading: LedgerReading) -> TakenIn:
    with office.work() as session:
        return taking(session, office, reading)


def taking(session: Any, office: Office, reading: LedgerReading, **options: Any) -> TakenIn:
    vault = office.vault
    return take_in(
        session,
        reading,
        village=office.village,
        tag=vault.laptop.tag,
        id_key=vault.id_key,
        now=office.now,
        **options,
    )


def bring(office: Office, name: str, kind: str) -> TakenIn:
    return take(office, checked(office, read_ledger(SAMPLES / name), kind))


def close(office: Office, month: str) -> None:
    with office.work() as session:
        closing = MonthClose(period=month, closed_on=date(2026, 11, 1), closed_by="王组长")
        ready = with_figures(session.connection, office.village.village, closing, today=TODAY)
        add_line(session, MONTH_CLOSE, office.village.village, ready, now=office.now)
