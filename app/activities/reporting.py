"""What a report of an activity needs: content, time, place, method and media coverage."""

from __future__ import annotations

from datetime import date

from app.activities.activity import Activity

NEEDED = {
    "content": "report_needs_content",
    "happened_time": "report_needs_time",
    "place": "report_needs_place",
    "methods": "report_needs_method",
    "media_words": "report_needs_media",
}


def doubts_about_activity(activity: Activity, _today: date) -> list[str]:
    """What is still missing before it is reported, each as a reason; saving it is never refused for that.

    A nil report needs nothing, and a form that says nothing yet is not nagged about.
    """
    if activity.is_nil or not activity.title.strip():
        return []
    return [reason for name, reason in NEEDED.items() if not getattr(activity, name)]
