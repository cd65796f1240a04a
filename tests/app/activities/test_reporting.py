"""What an activity lacks before it is reported; it can be saved all the same."""

from __future__ import annotations

from datetime import date

from app.activities.activity import Activity
from app.activities.reporting import doubts_about_activity

TODAY = date(2026, 11, 22)


def test_what_is_missing_for_a_report_is_named() -> None:
    held = Activity(happened_on=TODAY, title="屋场会", place="三组")
    assert doubts_about_activity(held, TODAY) == [
        "report_needs_content",
        "report_needs_time",
        "report_needs_method",
        "report_needs_media",
    ]


def test_a_whole_activity_and_a_nil_report_lack_nothing() -> None:
    whole = Activity(
        happened_on=TODAY,
        happened_time="9:00",
        title="屋场会",
        place="三组",
        methods=("7",),
        content="讲解",
        media_words="无",
    )
    assert doubts_about_activity(whole, TODAY) == []
    assert doubts_about_activity(Activity(happened_on=TODAY, is_nil=True), TODAY) == []
